"""What stands on a band or a label: print, codes, handwriting, stripes, nothing at all."""

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import Colours, chance, floats, pick, tint

TALL: Final = 96
"""Height of a print in pixels before it is fitted to its place."""
PAPERS: Final = (
    (0.96, 0.96, 0.95), (0.97, 0.95, 0.88), (0.93, 0.95, 0.98), (0.95, 0.95, 0.95),
    (0.95, 0.93, 0.93), (0.98, 0.90, 0.25), (0.95, 0.35, 0.30), (0.35, 0.65, 0.90),
    (0.45, 0.80, 0.45), (0.97, 0.65, 0.75), (0.70, 0.50, 0.85), (0.98, 0.60, 0.20),
    (0.65, 0.88, 0.95), (0.85, 0.95, 0.80), (0.20, 0.35, 0.70), (0.75, 0.10, 0.15),
)  # fmt: skip
WHITES: Final = 5
WORDS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:/-.,"
FONTS: Final = (0, 0, 1, 2, 3, 4, 5, 6, 7)


def paper(rng: Generator) -> Colours:
    """The colour of a band or label: every second one white, the others of any hue."""
    if chance(rng, 0.25):
        return hue(rng)
    last = WHITES if chance(rng, 0.65) else len(PAPERS)
    base = floats(PAPERS[int(rng.integers(last))])
    return np.asarray(
        np.clip(base * pick(rng, 0.75, 1.03) + rng.normal(0, 0.02, 3), 0, 1), np.float32
    )


def hue(rng: Generator) -> Colours:
    """A colour from all around the circle, pale or strong, light or dark."""
    circle = np.clip(np.abs(np.mod(pick(rng, 0, 6) + floats([0, 4, 2]), 6) - 3) - 1, 0, 1)
    strong, light = pick(rng, 0.1, 1), pick(rng, 0.25, 1)
    return np.asarray(np.clip(light * (1 - strong * (1 - circle)), 0.01, 1), np.float32)


def print_on(rng: Generator, colour: Colours, wide: int, blank: float = 0.15) -> Colours:
    """A print on ``colour``: ``TALL`` x ``wide`` x 3.

    Args:
        rng: source of chance.
        colour: of the paper.
        wide: pixels, at least ``TALL`` / 2.
        blank: share of prints with nothing on them.
    """
    sheet = np.full((TALL, wide, 3), colour, np.float32)
    if chance(rng, 0.12):
        _stripe(rng, sheet)
    if chance(rng, blank):
        return sheet
    ink = _ink(rng, colour)
    if chance(rng, 0.15):
        cv2.rectangle(sheet, (3, 3), (wide - 4, TALL - 4), ink, int(rng.integers(1, 4)))
    _columns(rng, sheet, ink)
    if chance(rng, 0.12):
        _scribble(rng, sheet, (pick(rng, 0, 0.2), 0.02, 0.3), (4, TALL // 2, wide - 8, TALL // 2))
    return sheet


def _ink(rng: Generator, colour: Colours) -> tuple[float, ...]:
    dark = float(colour.mean()) > 0.35
    level = pick(rng, 0.02, 0.45) if dark else pick(rng, 0.75, 0.98)
    ink = level + rng.normal(0, 0.02, 3)
    if dark and chance(rng, 0.2):
        ink = np.array([0.05, 0.08, 0.45]) if chance(rng, 0.7) else np.array([0.6, 0.05, 0.08])
    return tuple(float(part) for part in np.clip(ink, 0, 1))


def _stripe(rng: Generator, sheet: Colours) -> None:
    """A coloured edge or end."""
    colour = tint(rng, 0.2, 0.7, 1.5)
    size = int(pick(rng, 0.06, 0.3) * TALL)
    if chance(rng, 0.6):
        sheet[:size] = colour
    else:
        sheet[:, :size] = colour


def _columns(rng: Generator, sheet: Colours, ink: tuple[float, ...]) -> None:
    """Fills the sheet from left to right with texts, codes and gaps."""
    wide = sheet.shape[1]
    makers: list[Callable[..., None]] = [_lines, _lines, _bars, _matrix, _writing, _glyphs]
    at = int(pick(rng, 2, 0.25 * wide)) if chance(rng, 0.5) else 4
    end = wide - 4 if chance(rng, 0.6) else int(wide * pick(rng, 0.4, 0.95))
    while at < end - TALL // 4:
        room = min(end - at, int(TALL * pick(rng, 0.5, 3.5)))
        top, low = int(pick(rng, 2, 18)), int(pick(rng, TALL - 18, TALL - 3))
        makers[int(rng.integers(len(makers)))](rng, sheet, ink, (at, top, room, low - top))
        at += room + int(pick(rng, 2, TALL * pick(rng, 0.05, 1.2)))


def _lines(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """Printed lines."""
    left, top, wide, tall = box
    rows = int(rng.integers(1, 6))
    pitch = tall / rows
    font, thick = FONTS[int(rng.integers(len(FONTS)))], int(rng.integers(1, 4))
    size = pitch / 34 * pick(rng, 0.6, 1.0)
    drawn = np.zeros((sheet.shape[0], wide), np.uint8)
    for row in range(rows):
        count = int(pick(rng, 0.3, 1.0) * wide / max(3.0, 17 * size))
        letters = "".join(WORDS[i] for i in rng.integers(0, len(WORDS), max(2, count)))
        low = int(top + pitch * (row + 0.8))
        cv2.putText(drawn, letters, (0, low), font, size, 255, thick, cv2.LINE_AA)
    part, share = sheet[:, left : left + wide], drawn[..., None] / np.float32(255)
    part += (floats(ink) - part) * share[:, : part.shape[1]]


def _bars(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """A linear code, upright or lying."""
    left, top, wide, tall = box
    lying = chance(rng, 0.25)
    length = tall if lying else wide
    module = int(rng.integers(1, 4))
    dark = np.repeat(rng.random(length // module + 1) < 0.5, module)[:length]
    code = dark[:, None] if lying else dark[None]
    part = sheet[top : top + tall, left : left + wide]
    part[:] = np.where(code[..., None], floats(ink), part)


def _matrix(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """A two-dimensional code, square or long."""
    left, top, wide, tall = box
    across = min(wide, tall) if chance(rng, 0.75) else wide
    cell = int(rng.integers(2, 6))
    dark = rng.random((tall // cell + 1, across // cell + 1)) < 0.5
    dark[0], dark[:, 0] = True, True
    dark = np.kron(dark, np.ones((cell, cell), bool))[:tall, :across]
    part = sheet[top : top + tall, left : left + across]
    part[:] = np.where(dark[: part.shape[0], : part.shape[1], None], floats(ink), part)


def _writing(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """Handwriting."""
    colour = (0.05, 0.08, 0.4) if chance(rng, 0.5) else ink
    rows = int(rng.integers(1, 4))
    left, top, wide, tall = box
    for row in range(rows):
        _scribble(rng, sheet, colour, (left, top + row * tall // rows, wide, tall // rows))


def _scribble(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """One running line of loops, as a pen makes them."""
    left, top, wide, tall = box
    steps = np.arange(max(8, wide // 2))
    phase, pace = pick(rng, 0, 6.3), pick(rng, 0.35, 0.8)
    height = tall * (0.2 + 0.2 * np.abs(np.sin(steps * pick(rng, 0.03, 0.3))))
    x = left + steps * wide / len(steps) + 0.1 * tall * np.cos(steps * pace)
    y = top + tall / 2 + height * np.sin(steps * pace * pick(rng, 0.8, 1.2) + phase)
    line = np.round(np.stack([x, y], 1)).astype(np.int32)
    part = np.ascontiguousarray(sheet)
    for word in np.array_split(line, int(rng.integers(1, 4))):
        cv2.polylines(part, [word[:-2]], False, ink, int(rng.integers(1, 4)), cv2.LINE_AA)
    sheet[:] = part


def _glyphs(
    rng: Generator, sheet: Colours, ink: tuple[float, ...], box: tuple[int, int, int, int]
) -> None:
    """Signs of no script: strokes in rows, so that Latin letters are not all there is."""
    left, top, wide, tall = box
    rows = int(rng.integers(1, 5))
    size = max(4, int(tall / rows * 0.7))
    part = np.ascontiguousarray(sheet)
    thick = max(1, size // 12)
    for row in range(rows):
        for at in range(left, left + wide - size, int(size * 1.2)):
            points = rng.integers(0, size, (int(rng.integers(3, 7)), 2))
            points += (at, top + row * tall // rows)
            cv2.polylines(part, [points.astype(np.int32)], False, ink, thick, cv2.LINE_AA)
    sheet[:] = part
