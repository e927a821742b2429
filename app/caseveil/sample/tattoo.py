"""A tattoo-like drawing: a few strokes of blue-black ink that lie in the skin."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.sample.lettering import Style, measure, write
from caseveil.sample.noise import Field

_SIDE = 800  # the drawing is made large and shrunk, so that its lines are smooth
_INK = np.array([0.34, 0.42, 0.52], np.float32)  # what ink leaves of the light, red first
_LINE = 13
_LETTERS = Style(112, weight=700)
DESIGNS = 3


def ink(design: int, letters: str, side: int) -> tuple[Field, tuple[int, int, int, int]]:
    """What a drawing does to the skin beneath.

    Args:
        design: which one, from 0; counted round.
        letters: initials in it.
        side: of the square it fills, pixels.

    Returns:
        Factors (side x side x 3) to multiply the skin with, and the left, top, right and bottom
        of the drawing within the square.
    """
    sheet = np.zeros((_SIDE, _SIDE), np.uint8)
    (_anchor, _star, _heart)[design % DESIGNS](sheet)
    _banner(sheet, letters)
    small = cv2.resize(sheet, (side, side), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small.astype(np.float32) / 255, (0, 0), side / 260)
    x, y, width, height = cv2.boundingRect((soft > 0.1).astype(np.uint8))
    factors = 1 - np.minimum(soft * 0.94, 1)[..., None] * (1 - _INK)
    return np.asarray(factors, np.float32), (x, y, x + width, y + height)


def _line(sheet: NDArray[np.uint8], points: list[tuple[float, float]], closed: bool) -> None:
    ring = [np.array(points, np.float32).round().astype(np.int32)]
    cv2.polylines(sheet, ring, closed, (255,), _LINE, cv2.LINE_AA)


def _arc(x: float, y: float, radius: float, first: float, last: float) -> list[tuple[float, float]]:
    turns = np.linspace(math.radians(first), math.radians(last), 40)
    return [(x + radius * math.cos(t), y + radius * math.sin(t)) for t in turns]


def _anchor(sheet: NDArray[np.uint8]) -> None:
    _line(sheet, _arc(400, 110, 52, 0, 360), True)
    _line(sheet, [(400, 162), (400, 640)], False)
    _line(sheet, [(270, 245), (530, 245)], False)
    _line(sheet, _arc(400, 400, 240, 20, 160), False)
    for x, lean in ((174, 1), (626, -1)):
        _line(sheet, [(x - 34, 520), (x, 450), (x + 62 * lean, 512)], False)
    for rope in (0, 90, 180, 270):
        _line(sheet, _arc(400 + 26 * math.sin(rope), 300 + rope, 44, 30, 210), False)


def _star(sheet: NDArray[np.uint8]) -> None:
    centre = (400.0, 340.0)
    turns = [math.radians(90 + 45 * number) for number in range(8)]
    reach = [250 if number % 2 == 0 else 78 for number in range(8)]
    tips = [
        (centre[0] + far * math.cos(turn), centre[1] - far * math.sin(turn))
        for turn, far in zip(turns, reach, strict=True)
    ]
    _line(sheet, tips, True)
    for tip in tips[::2]:
        _line(sheet, [centre, tip], False)
    for first, second in zip(tips[::2], tips[1::2], strict=True):
        half = np.array([centre, first, second], np.float32).round().astype(np.int32)
        cv2.fillPoly(sheet, [half], (255,), cv2.LINE_AA)
    _line(sheet, _arc(*centre, 168, 0, 360), True)


def _heart(sheet: NDArray[np.uint8]) -> None:
    turns = np.linspace(0, 2 * math.pi, 120)
    points = [
        (
            400 + 15.0 * 16 * math.sin(t) ** 3,
            320
            - 15.0
            * (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)),
        )
        for t in turns
    ]
    _line(sheet, points, True)
    _line(sheet, [(120, 520), (690, 120)], False)
    _line(sheet, [(620, 118), (690, 120), (672, 190)], False)
    for step in (0, 26, 52):
        _line(sheet, [(120 + step, 520 - step * 0.7), (78 + step, 500 - step * 0.7)], False)
        _line(sheet, [(120 + step, 520 - step * 0.7), (128 + step, 572 - step * 0.7)], False)


def _banner(sheet: NDArray[np.uint8], letters: str) -> None:
    """A ribbon across the lower part, with the initials on it."""
    curve = [(x, 600 + 34 * math.cos((x - 400) / 150)) for x in range(190, 611, 10)]
    lower = [(x, y + 132) for x, y in curve]
    ribbon = np.array([*curve, *reversed(lower)], np.float32).round().astype(np.int32)
    cv2.fillPoly(sheet, [ribbon], (0,))
    _line(sheet, [*curve, *reversed(lower)], True)
    for x, lean in ((190, -1), (610, 1)):
        y = 600 + 34 * math.cos((x - 400) / 150)
        tail = [(x, y + 30), (x + 80 * lean, y + 52), (x + 50 * lean, y + 104)]
        _line(sheet, [*tail, (x + 84 * lean, y + 160), (x, y + 132)], False)
    left = 400 - measure(letters, _LETTERS) // 2
    write(sheet, letters, (left, 726), _LETTERS, (255,))
