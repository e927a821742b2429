"""The photographs of practice cases: forearms with what lies around them, and a portrait."""

from math import cos, radians, sin

import cv2
import numpy as np

from caseveil.domain.geometry import Polygon, Rect
from caseveil.domain.learning.lesson import Clue, Level, Need
from caseveil.domain.shapes import ellipse
from caseveil.sample import look as looks
from caseveil.sample import prints
from caseveil.sample.bust import Head, draw
from caseveil.sample.forearm import Axis
from caseveil.sample.identity import Identity
from caseveil.sample.lesion import stain
from caseveil.sample.lettering import Style, measure, write
from caseveil.sample.look import Look
from caseveil.sample.mapping import lay_flat, wrap_around
from caseveil.sample.noise import blur, smooth
from caseveil.sample.practice import fields, things
from caseveil.sample.practice.drawn import Drawn
from caseveil.sample.prints import Print
from caseveil.sample.scene import Scene
from caseveil.sample.tattoo import DESIGNS, ink

_WIDTH, _HEIGHT = 1500, 2000
_LESION = 300
_STAMP = Style(46, weight=500)
_AMBER = (255, 158, 44)


class _Arm:
    """A forearm on a sheet, leaning to one side, with a lesion; things lie on the other side."""

    def __init__(self, rng: np.random.Generator, look: Look) -> None:
        self.free = 1 if rng.random() < 0.5 else -1
        lean, middle = self.free * 157, _WIDTH / 2 - self.free * 128
        axis = Axis((middle - lean, _HEIGHT), (middle + lean, 0), _HEIGHT)
        self.scene = Scene(rng, axis, _WIDTH, look, coarse=2)
        self.lesion = axis.place(float(rng.uniform(980, 1080)), float(rng.uniform(-30, 10)))
        self.scene.add_lesion(rng, self.lesion, _LESION)

    def lay(self, flat: Print, share: tuple[float, float], size: float, turn: float) -> None:
        """Lays a print on the sheet, at a place told from the side of the arm."""
        x = _WIDTH / 2 + self.free * (share[0] - 0.5) * _WIDTH
        corners = _corners(flat, (x, share[1] * _HEIGHT), size, turn * self.free)
        self.scene.add(lay_flat(flat, corners), 7)

    def finish(self, rng: np.random.Generator, name: str) -> Drawn:
        """The developed picture, with all that was laid down."""
        drawn = Drawn(name, self.scene.develop(rng))
        drawn.plant_spots(self.scene.spots)
        drawn.keep(Need.LESION, _around(self.lesion, 0.26 * _LESION))
        return drawn


def obvious(rng: np.random.Generator, identity: Identity, look: Look) -> Drawn:
    """A wristband, a specimen label and a date stamp."""
    arm = _Arm(rng, look)
    band = prints.scaled(prints.wristband(identity, 1264, 366), 0.5)
    arm.scene.add(wrap_around(band, arm.scene.axis, 1740, 201, 28), 8, lit=True)
    arm.lay(prints.label(identity), (0.80, 0.75), 520, float(rng.uniform(-8, 8)))
    drawn = arm.finish(rng, f"{identity.family}_forearm.jpg")
    stamp = identity.visit.strftime("%d.%m.%Y %H:%M")
    left = 55 if arm.free < 0 else _WIDTH - 55 - measure(stamp, _STAMP)
    drawn.plant(Clue.DATE, write(drawn.pixels, stamp, (left, _HEIGHT - 60), _STAMP, _AMBER))
    drawn.plant_name(Clue.NAME)
    fields.add(drawn, identity, Level.OBVIOUS)
    return drawn


def clinical(rng: np.random.Generator, identity: Identity, look: Look) -> Drawn:
    """A paper ruler with a sticker beside the lesion, and a staff badge at the edge."""
    arm = _Arm(rng, look)
    arm.lay(things.ruler(identity, sticker=True), (0.66, 0.62), 640, float(rng.uniform(-6, 6)))
    arm.lay(things.badge(identity), (0.86, 0.20), 300, float(rng.uniform(6, 16)))
    drawn = arm.finish(rng, f"{identity.mrn}_arm.jpg")
    drawn.plant_name(Clue.NUMBER)
    fields.add(drawn, identity, Level.CLINICAL)
    return drawn


def subtle(rng: np.random.Generator, identity: Identity, look: Look) -> Drawn:
    """A tattoo-like drawing, and a face in the dark glass of a phone."""
    arm = _Arm(rng, look)
    letters = f"{identity.given[0]}.{identity.family[0]}."
    factors, (left, top, right, bottom) = ink(int(rng.integers(DESIGNS)), letters, 290)
    x, y = arm.scene.add_ink(factors, arm.scene.axis.place(520, float(rng.uniform(-30, 30))))
    arm.lay(things.ruler(identity, sticker=False), (0.66, 0.62), 640, float(rng.uniform(-6, 6)))
    other = looks.LOOKS[int(rng.integers(len(looks.LOOKS)))]
    arm.lay(things.phone(rng, other), (0.84, 0.27), 330, float(rng.uniform(2, 9)))
    drawn = arm.finish(rng, identity.visit.strftime("IMG_%Y%m%d_%H%M%S.jpg"))
    drawn.plant(Clue.TATTOO, Rect(x + left, y + top, x + right, y + bottom).polygon())
    drawn.plant_name(Clue.DATE)
    fields.add(drawn, identity, Level.SUBTLE)
    return drawn


def portrait(rng: np.random.Generator, look: Look, *, barred: bool) -> Drawn:
    """A head, with a bar over the eyes or without, and a lesion on the shoulder."""
    ground = np.zeros((750, 600, 3), np.float32)
    ground += np.array([150, 164, 170], np.float32)
    ground *= 1 + 0.02 * smooth(rng, (750, 600), (300, 300))[..., None]
    head = Head(300 + float(rng.uniform(-16, 16)), 272, 128)
    picture = draw(rng, ground, head, look)
    side = 1 if rng.random() < 0.5 else -1
    centre = (head.x + side * 158, head.y + 338)
    _stain(rng, picture, centre, 112)
    large = cv2.resize(picture, (1200, 1500), interpolation=cv2.INTER_CUBIC)
    noisy = large + rng.standard_normal((1500, 1200, 1), dtype=np.float32) * 2.4
    pixels = np.clip(noisy, 0, 255).astype(np.uint8)
    if barred:
        bar = [np.array(_twice(head.eyes()), np.float32).round().astype(np.int32)]
        cv2.fillPoly(pixels, bar, (0, 0, 0))
    drawn = Drawn("shoulder.jpg", pixels)
    drawn.plant(Clue.BAR if barred else Clue.FACE, _twice(head.outline()))
    drawn.keep(Need.LESION, _around((centre[0] * 2, centre[1] * 2), 58))
    return drawn


def _stain(
    rng: np.random.Generator, picture: np.ndarray, centre: tuple[float, float], side: int
) -> None:
    factors, glow = stain(rng, side)
    x, y = (round(c - side / 2) for c in centre)
    window = np.s_[y : y + side, x : x + side]
    picture[window] = picture[window] * factors + blur(glow, 1)[..., None] * 0.5


def _twice(polygon: Polygon) -> Polygon:
    return tuple((x * 2, y * 2) for x, y in polygon)


def _around(centre: tuple[float, float], radius: float) -> Polygon:
    x, y, r = round(centre[0]), round(centre[1]), round(radius)
    return ellipse(Rect(x - r, y - r, x + r, y + r))


def _corners(flat: Print, centre: tuple[float, float], size: float, turn: float) -> Polygon:
    """Where the corners of a print lie whose width becomes ``size`` pixels."""
    height, width = flat.pixels.shape[:2]
    half = (size / 2, size / 2 * height / width)
    across, down = cos(radians(turn)), sin(radians(turn))
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(
        (
            centre[0] + a * half[0] * across - b * half[1] * down,
            centre[1] + a * half[0] * down + b * half[1] * across,
        )
        for a, b in signs
    )
