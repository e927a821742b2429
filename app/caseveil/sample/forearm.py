"""A forearm as a lit tube: its shape, its skin, and coordinates along and across it."""

from dataclasses import dataclass

import cv2
import numpy as np

from caseveil.sample.look import FIRST, Look
from caseveil.sample.noise import Field, blur, fractal, smooth, steps

# Half widths left and right of the axis, by distance from the elbow end, all in shares of the
# picture's height: a muscular end, a slim wrist, and the broadening hand that leaves the frame.
_ALONG = (-0.1, 0.0, 0.22, 0.42, 0.62, 0.74, 0.82, 0.88, 0.95, 1.06)
_LEFT = (0.137, 0.141, 0.139, 0.125, 0.107, 0.097, 0.095, 0.100, 0.117, 0.144)
_RIGHT = (0.146, 0.150, 0.144, 0.124, 0.104, 0.096, 0.093, 0.095, 0.101, 0.110)
_LIGHT = np.array([-0.50, -0.34, 0.80], np.float32)
# Blood under the skin carries red light into the shadow: the shade falls off less in red.
_SCATTER = np.array([0.78, 1.0, 1.12], np.float32)


@dataclass(frozen=True, slots=True)
class Axis:
    """The middle line of the arm, in pixels.

    Attributes:
        start: where it enters at the lower edge.
        end: where it leaves at the upper edge.
        height: of the picture.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    height: int

    @property
    def along(self) -> tuple[float, float]:
        """Unit vector from elbow to hand."""
        dx, dy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        length = float(np.hypot(dx, dy))
        return dx / length, dy / length

    def locate(self, x: Field, y: Field) -> tuple[Field, Field]:
        """Distance along the axis and across it (right is positive) of picture points."""
        ax, ay = self.along
        dx, dy = x - self.start[0], y - self.start[1]
        return dx * ax + dy * ay, -dx * ay + dy * ax

    def place(self, along: float, across: float) -> tuple[float, float]:
        """The picture point at a distance along and across the axis."""
        ax, ay = self.along
        return (
            self.start[0] + along * ax - across * ay,
            self.start[1] + along * ay + across * ax,
        )

    def scaled(self, factor: float) -> "Axis":
        """The same axis in a picture ``factor`` times as large."""
        start = (self.start[0] * factor, self.start[1] * factor)
        end = (self.end[0] * factor, self.end[1] * factor)
        return Axis(start, end, round(self.height * factor))


@dataclass(frozen=True, slots=True)
class _Where:
    """Per pixel: distance along the arm and across it, and the arm's half width there."""

    along: Field
    across: Field
    half: Field

    @property
    def shape(self) -> tuple[int, int]:
        return self.along.shape[0], self.along.shape[1]


def lay(
    rng: np.random.Generator, sheet: Field, axis: Axis, look: Look = FIRST
) -> tuple[Field, Field]:
    """The arm on ``sheet``.

    Args:
        rng: source of its irregularities.
        sheet: height x width x 3, RGB 0 to 255.
        axis: where it lies.
        look: whose skin it is.

    Returns:
        The picture, and the arm's coverage (height x width, 0 to 1).
    """
    shape = (sheet.shape[0], sheet.shape[1])
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    along, across = axis.locate(columns, rows)
    outline = 1 + 0.006 * smooth(rng, shape, (120, 120))
    half = _half_width(along, across, axis.height) * outline
    cover = np.clip((half - np.abs(across)) / 1.2 + 0.5, 0, 1).astype(np.float32)
    where = _Where(along, across, np.asarray(half, np.float32))
    skin = _skin(rng, where, axis, look)
    ground = sheet * _shadow(cover, shape[0])[..., None]
    picture = ground + (skin - ground) * cover[..., None]
    return np.asarray(picture, np.float32), cover


def _half_width(along: Field, across: Field, height: int) -> Field:
    distances = np.linspace(_ALONG[0], _ALONG[-1], 400)
    tables = []
    for widths in (_LEFT, _RIGHT):
        table = np.interp(distances, _ALONG, widths).astype(np.float32)
        tables.append(cv2.GaussianBlur(table[None], (0, 0), 14)[0] * height)
    at = np.clip((along / height - _ALONG[0]) / (_ALONG[-1] - _ALONG[0]) * 399, 0, 399)
    left, right = (table[at.astype(np.int32)] for table in tables)
    return np.asarray(np.where(across < 0, left, right), np.float32)


def _shadow(cover: Field, height: int) -> Field:
    """How much light reaches the sheet: a dark seam of contact and a wide soft shadow."""
    shadow = np.ones_like(cover)
    for shift, spread, depth in ((0.010, 0.008, 0.30), (0.026, 0.026, 0.30), (0.05, 0.06, 0.16)):
        offset = np.array([[1, 0, shift * height], [0, 1, shift * height * 0.5]], np.float32)
        size = (cover.shape[1], cover.shape[0])
        moved = cv2.warpAffine(cover, offset, size, borderMode=cv2.BORDER_REPLICATE)
        shadow *= 1 - depth * blur(np.asarray(moved, np.float32), spread * height)
    return shadow


def _skin(rng: np.random.Generator, where: _Where, axis: Axis, look: Look) -> Field:
    place = np.clip(where.across / where.half, -1, 1)
    rise = np.sqrt(np.clip(1 - np.abs(place) ** 2.3, 0, 1))
    tilt = place * np.abs(place) ** 0.35
    bump = fractal(rng, where.shape, 90, 3) * 0.020 + _tendons(where)
    slope_x = cv2.Sobel(bump, cv2.CV_32F, 1, 0)
    slope_y = cv2.Sobel(bump, cv2.CV_32F, 0, 1)
    ax, ay = axis.along
    light = _LIGHT / np.linalg.norm(_LIGHT)
    lit = (-tilt * ay - slope_x) * light[0] + (tilt * ax - slope_y) * light[1] + rise * light[2]
    bounce = 0.10 * np.clip(tilt, 0, 1) ** 2  # light thrown back by the sheet
    shade = 0.34 + 0.80 * np.clip((lit + 0.30) / 1.30, 0, None) ** 1.25 + bounce
    albedo = np.array(look.skin, np.float32) * _complexion(rng, where, look)
    gloss = look.gloss * np.clip(lit, 0, 1)[..., None] ** 14
    return np.asarray(albedo * shade[..., None] ** _SCATTER + gloss, np.float32)


def _tendons(where: _Where) -> Field:
    height = np.float32(where.shape[0])
    along, across = where.along / height, where.across / height
    near_wrist = steps(0.50, 0.72, along)
    ridges = np.zeros_like(along)
    for place, width, strength in ((-0.014, 0.011, 0.17), (0.018, 0.010, 0.12)):
        ridges += strength * np.exp(-(((across - place) / width) ** 2))
    creases = np.exp(-(((along - 0.905 - 0.6 * across**2) / 0.004) ** 2))
    return np.asarray(ridges * near_wrist - 0.11 * creases, np.float32)


def _complexion(rng: np.random.Generator, where: _Where, look: Look) -> Field:
    """Factors per colour: blotches, a rosier edge, veins that shine through, freckles."""
    shape = where.shape
    red = smooth(rng, shape, (110, 110)) * 0.014 + smooth(rng, shape, (26, 26)) * 0.008
    edge = np.abs(where.across / where.half) ** 4 * 0.05
    factors = np.stack([1 + 0.2 * red, 1 - red - edge, 1 - 1.2 * red - edge], axis=-1)
    veins = _veins(rng, where) * np.float32(look.veins)
    factors -= veins[..., None] * np.array([0.060, 0.020, 0.010], np.float32)
    spots = steps(2.5, 3.4, smooth(rng, shape, (5, 5)) + 0.5 * smooth(rng, shape, (60, 60)))
    factors -= spots[..., None] * np.array([0.10, 0.17, 0.20], np.float32)
    return np.asarray(factors, np.float32)


def _veins(rng: np.random.Generator, where: _Where) -> Field:
    shape, height = where.shape, where.shape[0]
    wander = smooth(rng, shape, (150, 150)) * 11 + smooth(rng, shape, (50, 50)) * 3
    veins = np.zeros(shape, np.float32)
    for place, lean, width in (
        (-0.058, 0.05, 0.0072),
        (0.035, -0.06, 0.0062),
        (0.01, 0.16, 0.0055),
    ):
        middle = place * height + lean * (where.along - 0.5 * height) + wander * 0.8
        fade = np.clip(0.6 + 0.5 * smooth(rng, shape, (200, 200)), 0, 1)
        veins += fade * np.exp(-(((where.across - middle) / (width * height)) ** 2))
    return np.asarray(np.clip(veins, 0, 1.2), np.float32)
