"""Wristbands and labels drawn by another road than the training's, for measuring only.

Limbs are bodies in space, cut into facets and seen through a pinhole camera; bands are rings around
them with an inner side; the print is set in TrueType letters with real codes of zxing-cpp; behind
lie pictures that come with scikit-image (none of those the training uses). Nothing is shared with
the training's generator. They are still drawings: no real wristband could be photographed.
"""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from samples import Sample, Truth
from skimage import data

BEHIND = ("coffee", "camera", "coins", "immunohistochemistry", "cell", "clock")
SKINS = (
    (241, 206, 184),
    (224, 172, 138),
    (198, 140, 102),
    (150, 98, 66),
    (102, 63, 42),
    (62, 40, 30),
)
MATERIALS = {
    "white": (244, 244, 240),
    "blue": (140, 185, 230),
    "yellow": (246, 222, 80),
    "red": (214, 60, 58),
    "pink": (244, 180, 200),
    "clear": (225, 228, 225),
}
NAMES = ("DOE, JANE", "SCHMIDT ERIKA", "O'NEIL MARK", "NGUYEN LAN T", "ABEBE S.", "BABY GIRL KIM")
CODES = ("Code128", "DataMatrix", "QRCode", "Aztec", "PDF417")
FACETS = 64


@dataclass(frozen=True)
class View:
    """A pinhole camera that looks along z: where the middle lies, and pixels at unit depth."""

    width: int
    height: int
    focal: float

    def project(self, points: np.ndarray) -> np.ndarray:
        """Points in space, n x 3, to pixels, n x 2."""
        flat = points[:, :2] / points[:, 2:] * self.focal
        return flat + np.array([self.width, self.height]) / 2


def wrist_scene(number: int, wide: int = 1600, tall: int = 1200) -> Sample:
    """One limb with one band; skin, band and size go through all that there are."""
    rng = np.random.default_rng([77, number])
    pixels = _behind(rng, wide, tall)
    truth = np.zeros((tall, wide), np.uint8)
    material = list(MATERIALS)[number % len(MATERIALS)]
    limb = _limb(rng, View(wide, tall, 1.2 * wide))
    band = limb.ring(rng)
    _draw_band_back(pixels, truth, band, material)
    _draw_limb(rng, pixels, limb, SKINS[number // len(MATERIALS) % len(SKINS)])
    blank = number % 5 == 4
    _draw_band_front(rng, pixels, truth, band, material, blank)
    name = f"{'blank' if blank else 'printed'} {material}"
    photo = _taken(rng, pixels)
    return Sample(f"wrist-{number}", photo, True, [Truth("band", name, truth > 0)])


def label_scene(number: int, wide: int = 1600, tall: int = 1200) -> Sample:
    """A label or a card that lies on something, seen at an angle."""
    rng = np.random.default_rng([78, number])
    pixels = _behind(rng, wide, tall)
    size = rng.uniform(0.12, 0.5) * wide
    aspect = rng.uniform(0.3, 0.7)
    material = list(MATERIALS)[number % (len(MATERIALS) - 1)]
    sheet = _print(rng, MATERIALS[material], 900, int(900 * aspect), rows=int(rng.integers(3, 7)))
    view = View(wide, tall, 1.2 * wide)
    flat = np.array([[-1, -aspect, 0], [1, -aspect, 0], [1, aspect, 0], [-1, aspect, 0]]) / 2
    space = flat @ _turn(rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8), rng.uniform(0, 6.3)).T
    away = 1.2 * wide / size
    middle = rng.uniform(-0.25, 0.25, 2) * away / 1.2
    corners = view.project(space + np.array([*middle, away]))
    truth = np.zeros((tall, wide), np.uint8)
    _lay(pixels, truth, sheet, corners, rng.uniform(0.75, 1.0))
    photo = _taken(rng, pixels)
    return Sample(f"label-{number}", photo, True, [Truth("band", material, truth > 0)])


@dataclass(frozen=True)
class Body:
    """A limb in space: a bent tube with an elliptical section that becomes thinner.

    Attributes:
        view: the camera.
        turn: 3 x 3, from the limb's own axes to the camera's.
        at: its middle in space.
        radii: of its section at the middle.
        taper: relative change of the radii over one unit of length.
        bend: sideways shift over the square of the length.
    """

    view: View
    turn: np.ndarray
    at: np.ndarray
    radii: tuple[float, float]
    taper: float
    bend: float

    def points(self, along: np.ndarray, angle: np.ndarray, over: float = 1.0) -> np.ndarray:
        """Points on the surface, ``over`` times the radius from the axis, n x 3."""
        size = over * (1 + self.taper * along)
        own = [along, self.radii[0] * size * np.cos(angle) + self.bend * along**2]
        own.append(self.radii[1] * size * np.sin(angle))
        return np.stack(own, 1) @ self.turn.T + self.at

    def ring(self, rng: np.random.Generator) -> "Ring":
        """A band somewhere around the middle."""
        half = self.radii[0] * rng.uniform(0.22, 0.55)
        return Ring(self, rng.normal(0, 0.5) * self.radii[0], half, rng.uniform(1.03, 1.16))


@dataclass(frozen=True)
class Ring:
    """A band: where on the body, half its width, how loose; see ``Body.points``."""

    body: Body
    middle: float
    half: float
    loose: float

    def facets(self, outward: bool) -> list[tuple[int, np.ndarray]]:
        """Numbers and corners in pixels of the facets that show their outer or inner side."""
        angles = np.linspace(0, 2 * np.pi, FACETS + 1)
        edges = []
        for end in (-1, 1):
            along = np.full(FACETS + 1, self.middle + end * self.half)
            edges.append(self.body.view.project(self.body.points(along, angles, self.loose)))
        found = []
        for i in range(FACETS):
            quad = np.array(
                [edges[0][i], edges[0][i + 1], edges[1][i + 1], edges[1][i]], np.float32
            )
            if (cv2.contourArea(quad, True) > 0) == outward:
                found.append((i, quad))
        return found


def _limb(rng: np.random.Generator, view: View) -> Body:
    turn = _turn(rng.uniform(-0.4, 0.4), rng.uniform(-0.6, 0.6), rng.uniform(0, 6.3))
    radius = rng.uniform(0.25, 0.4)
    away = rng.uniform(1.3, 7) * (1 + radius)
    at = np.array([rng.uniform(-0.2, 0.2) * away, rng.uniform(-0.15, 0.15) * away, away])
    radii = (radius, radius * rng.uniform(0.6, 1.0))
    return Body(view, turn, at, radii, rng.uniform(-0.08, 0.08), rng.uniform(-0.05, 0.05))


def _turn(pitch: float, yaw: float, roll: float) -> np.ndarray:
    """A turn in space as 3 x 3."""
    parts = [np.array([pitch, 0, 0]), np.array([0, yaw, 0]), np.array([0, 0, roll])]
    first, second, third = (cv2.Rodrigues(part)[0] for part in parts)
    return np.asarray(third @ second @ first)


def _draw_limb(
    rng: np.random.Generator, pixels: np.ndarray, limb: Body, skin: tuple[int, ...]
) -> None:
    """Facets from one end to the other, each with its own light, then smoothed and mottled."""
    drawn, cover = np.zeros_like(pixels), np.zeros(pixels.shape[:2], np.uint8)
    angles = np.linspace(0, 2 * np.pi, FACETS + 1)
    sun = rng.uniform(0, 6.3)
    ends = np.linspace(-rng.uniform(0.8, 3), rng.uniform(0.8, 3), 24)
    for low, high in pairwise(ends):
        edges = [
            limb.view.project(limb.points(np.full(FACETS + 1, e), angles)) for e in (low, high)
        ]
        for i in range(FACETS):
            quad = np.array(
                [edges[0][i], edges[0][i + 1], edges[1][i + 1], edges[1][i]], np.float32
            )
            if cv2.contourArea(quad, True) <= 0:
                continue
            light = 0.5 + 0.5 * max(0.0, float(np.cos(angles[i] - sun)))
            corners = np.round(quad * 16).astype(np.int32)
            cv2.fillConvexPoly(drawn, corners, tuple(c * light for c in skin), cv2.LINE_8, 4)
            cv2.fillConvexPoly(cover, corners, 255, cv2.LINE_8, 4)
    soft = cv2.GaussianBlur(drawn, (0, 0), 6).astype(np.float32)
    weight = cv2.GaussianBlur(cover, (0, 0), 6).astype(np.float32)[..., None] / 255
    grain = rng.normal(1, 0.05, (60, 80))
    grain = cv2.resize(grain, pixels.shape[1::-1], interpolation=cv2.INTER_CUBIC)[..., None]
    lit = np.clip(soft / np.maximum(weight, 0.05) * grain, 0, 255)
    share = cv2.GaussianBlur(cover, (0, 0), 1)[..., None] / 255
    pixels[:] = pixels * (1 - share) + lit * share


def _draw_band_back(pixels: np.ndarray, truth: np.ndarray, band: Ring, material: str) -> None:
    """The inner side of a loose band; what the limb hides of it is painted over later."""
    del truth  # seen for a sliver only, and the front is what must be hidden
    for _, quad in band.facets(outward=False):
        shade = tuple(0.6 * c for c in MATERIALS[material])
        cv2.fillConvexPoly(pixels, np.round(quad * 16).astype(np.int32), shade, cv2.LINE_AA, 4)


def _draw_band_front(
    rng: np.random.Generator,
    pixels: np.ndarray,
    truth: np.ndarray,
    band: Ring,
    material: str,
    blank: bool,
) -> None:
    """The outer side, facet by facet, each with its slice of the print."""
    around = 2 * np.pi * band.body.radii[0] * band.loose
    wide = FACETS * 40
    tall = max(40, int(wide * 2 * band.half / around))
    sheet = _print(rng, MATERIALS[material], wide, tall, rows=0 if blank else 3)
    sheet = np.roll(sheet, int(rng.integers(wide)), 1)
    cv2.circle(sheet, (int(rng.integers(wide)), tall // 2), tall // 3, (205, 205, 200), -1)
    sun, clear = rng.uniform(0, 6.3), material == "clear"
    for i, quad in band.facets(outward=True):
        light = 0.65 + 0.35 * max(0.0, float(np.cos(2 * np.pi * i / FACETS - sun)))
        piece = sheet[:, i * 40 : (i + 1) * 40]
        _lay(pixels, truth, piece, quad[[0, 1, 2, 3]], light, 0.45 if clear else 1.0)


def _lay(
    pixels: np.ndarray,
    truth: np.ndarray,
    sheet: np.ndarray,
    corners: np.ndarray,
    light: float,
    share: float = 1.0,
) -> None:
    """Puts a flat sheet onto four corners: left top, right top, right bottom, left bottom."""
    tall, wide = sheet.shape[:2]
    left, top = np.maximum(np.floor(corners.min(0)).astype(int) - 2, 0)
    right, low = np.minimum(np.ceil(corners.max(0)).astype(int) + 2, pixels.shape[1::-1])
    if right <= left or low <= top:
        return
    source = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    place = (corners - (left, top)).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, place)
    warped = cv2.warpPerspective(
        sheet, matrix, (int(right - left), int(low - top)), borderMode=cv2.BORDER_REPLICATE
    )
    cover = np.zeros(warped.shape[:2], np.uint8)
    cv2.fillConvexPoly(cover, np.round(place * 16).astype(np.int32), 255, cv2.LINE_8, 4)
    alpha = share * cover[..., None] / 255
    inked = (warped.max(2, keepdims=True) < 120) & (alpha > 0)
    alpha = np.where(inked, 1.0, alpha)
    part = pixels[top:low, left:right]
    part[:] = part * (1 - alpha) + warped * light * alpha
    truth[top:low, left:right][cover > 0] = 1


def _print(
    rng: np.random.Generator, colour: tuple[int, ...], wide: int, tall: int, rows: int
) -> np.ndarray:
    """Names, dates, numbers and codes on a sheet; nothing where there are no rows."""
    sheet = Image.new("RGB", (wide, tall), tuple(colour))
    if rows:
        pen = ImageDraw.Draw(sheet)
        font = ImageFont.load_default(max(8, int(tall / rows * 0.7)))
        period = wide if wide < 1200 else wide // 3
        for start in range(0, wide, period):
            for row in range(rows):
                line = (NAMES[int(rng.integers(len(NAMES)))], f"{rng.integers(10**8):08d}")
                pen.text((start + 12, row * tall / rows), line[row % 2], (20, 20, 25), font)
            code = _code(rng, int(tall * 0.8), period // 2)
            sheet.paste(code, (start + period - code.width - 20, tall // 10))
    return np.array(sheet)


def _code(rng: np.random.Generator, tall: int, wide: int) -> Image.Image:
    """A real code that fits."""
    kind = getattr(zxingcpp.BarcodeFormat, CODES[int(rng.integers(len(CODES)))])
    symbol = zxingcpp.create_barcode(f"MRN{rng.integers(10**7)}", kind)
    image = Image.fromarray(np.array(symbol.to_image(scale=4))).convert("RGB")
    fit = min(tall / image.height, wide / image.width)
    return image.resize((max(8, int(image.width * fit)), max(8, int(image.height * fit))))


def _behind(rng: np.random.Generator, wide: int, tall: int) -> np.ndarray:
    """A piece of a picture, enlarged, or a plain ground with soft light."""
    if rng.random() < 0.3:
        grid = rng.uniform(0.6, 1.0, (4, 5, 1)) * rng.uniform(60, 255, 3)
        return np.asarray(
            cv2.resize(grid, (wide, tall), interpolation=cv2.INTER_CUBIC).clip(0, 255)
        )
    whole = _loaded(BEHIND[int(rng.integers(len(BEHIND)))])
    size = int(min(whole.shape[:2]) * rng.uniform(0.5, 1))
    top, left = (int(rng.integers(0, n - size + 1)) for n in whole.shape[:2])
    piece = whole[top : top + size, left : left + size]
    return cv2.resize(piece, (wide, tall), interpolation=cv2.INTER_CUBIC).astype(np.float64)


@cache
def _loaded(name: str) -> np.ndarray:
    pixels = np.asarray(getattr(data, name)())
    return pixels[..., :3] if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, 2)


def _taken(rng: np.random.Generator, pixels: np.ndarray) -> np.ndarray:
    """Some blur, exposure, noise and JPEG."""
    soft = cv2.GaussianBlur(pixels.clip(0, 255).astype(np.float32), (0, 0), rng.uniform(0.5, 3.5))
    level = rng.uniform(0.55, 1.1) if rng.random() < 0.8 else rng.uniform(0.15, 0.4)
    grain = rng.normal(0, rng.uniform(1, 7), soft.shape)
    warm = rng.normal(0, 0.05)
    taken = soft * level * np.array([1 + warm, 1, 1 - warm]) + grain
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(50, 95))]
    body = cv2.imencode(".jpg", taken.clip(0, 255).astype(np.uint8)[..., ::-1], quality)[1]
    return np.ascontiguousarray(cv2.imdecode(body, cv2.IMREAD_COLOR)[..., ::-1])
