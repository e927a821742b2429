"""What lies about and is neither band nor label."""

import cv2
import numpy as np
from numpy.random import Generator

from training import worn
from training.canvas import Canvas, Colours, chance, floats, noise, pick, soft_step, strip, tint
from training.limbs import Limb
from training.prints import WORDS


def anywhere(rng: Generator, canvas: Canvas) -> None:
    """One thing that lies about."""
    makers = (_ruler, _cable, _cable, _page, _sheet, _pen, _screen, _box, _lettering)
    makers[int(rng.integers(len(makers)))](rng, canvas)


def occlude(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """Something that hides part of a band: a sleeve, a tube, a blanket."""
    if chance(rng, 0.4):
        worn.sleeve(rng, canvas, limb)
    elif chance(rng, 0.7):
        _cable(rng, canvas)
    else:
        _sheet(rng, canvas)


def _ruler(rng: Generator, canvas: Canvas) -> None:
    """A measuring strip with ticks, white, yellow or clear."""
    side = canvas.side
    half, long = side * pick(rng, 0.015, 0.06), side * pick(rng, 0.2, 0.7)
    at = (pick(rng, 0.1, 0.9) * side, pick(rng, 0.1, 0.9) * side)
    frame = strip(side, at, pick(rng, 0, 6.3), half)
    cover = frame.inside(1, -long, long)
    pitch = half * pick(rng, 0.2, 0.5)
    step = np.mod(frame.u / pitch, 1)
    deep = np.where(np.mod(np.floor(frame.u / pitch), 5) == 0, 0.2, 0.55)
    ticks = ((step < 0.25) & (frame.v > deep)).astype(np.float32)
    colour = floats([0.95, 0.94, 0.9]) if chance(rng, 0.7) else floats([0.95, 0.85, 0.3])
    canvas.shade(cover, 0.3, 2, (1, 2))
    canvas.paint(colour * np.float32(pick(rng, 0.8, 1)), cover * pick(rng, 0.6, 1))
    canvas.paint(floats([0.1, 0.1, 0.1]), ticks * cover * 0.8)


def _cable(rng: Generator, canvas: Canvas) -> None:
    """Tubes and wires, clear or coloured, in wide bends."""
    side = canvas.side
    half = max(0.8, side * pick(rng, 0.003, 0.025))
    wave = (side * pick(rng, 0, 0.15), side * pick(rng, 0.05, 0.3), pick(rng, 0, 6.3))
    at = (pick(rng, 0.1, 0.9) * side, pick(rng, 0.1, 0.9) * side)
    frame = strip(side, at, pick(rng, 0, 6.3), half, rng.normal(0, 2) / side, wave=wave)
    cover = frame.inside()
    round_light = np.sqrt(np.clip(1 - frame.v**2, 0, 1))
    lit = tint(rng, 0.05, 0.95, 0.7) * (0.4 + 0.6 * round_light)[..., None]
    canvas.shade(cover, 0.4, half + 1, (rng.normal(0, 2), rng.normal(0, 2)))
    canvas.paint(
        np.asarray(lit + 0.2 * (round_light > 0.95)[..., None], np.float32),
        cover * pick(rng, 0.4, 1),
    )


def _sheet(rng: Generator, canvas: Canvas) -> None:
    """A blanket or a drape over one side of the scene."""
    side = canvas.side
    at = (pick(rng, 0, 1) * side, pick(rng, 0, 1) * side)
    edge = strip(side, at, pick(rng, 0, 6.3), 1.0, rng.normal(0, 1) / side, wave=(4, 20, 0))
    cover = soft_step(np.asarray(edge.v - pick(rng, 0.1, 0.3) * side, np.float32))
    slope = np.gradient(noise(rng, side, 0.4, 5) * side * 0.03)[int(rng.integers(2))]
    lit = tint(rng, 0.2, 0.98, 0.4) * np.clip(0.85 + 0.4 * slope, 0.2, 1.2)[..., None]
    canvas.shade(cover, 0.5, 5, (0, 0))
    canvas.paint(np.asarray(lit, np.float32), cover)


def _quad(
    rng: Generator, canvas: Canvas, wide: float, tall: float
) -> tuple[np.ndarray, np.ndarray]:
    middle = (pick(rng, 0, 1) * canvas.side, pick(rng, 0, 1) * canvas.side)
    corners = cv2.boxPoints((middle, (wide, tall), pick(rng, 0, 180))) + rng.normal(0, 2, (4, 2))
    drawn = np.zeros((canvas.side,) * 2, np.uint8)
    cv2.fillConvexPoly(drawn, np.round(corners * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    return corners, np.asarray(drawn / 255, np.float32)


def _page(rng: Generator, canvas: Canvas) -> None:
    """A tissue, a gauze or a plain sheet of paper: white, soft, nothing on it."""
    size = canvas.side * pick(rng, 0.1, 0.5)
    _, cover = _quad(rng, canvas, size, size * pick(rng, 0.5, 1))
    folds = 1 + pick(rng, 0.02, 0.1) * noise(rng, canvas.side, 0.5)
    rough = soft_step(np.asarray((cover - 0.5) * 20 + 2 * noise(rng, canvas.side, 0.8), np.float32))
    canvas.shade(cover, 0.4, 3, (2, 2))
    canvas.paint(np.asarray(floats([0.93, 0.93, 0.91]) * folds[..., None], np.float32), rough)


def _pen(rng: Generator, canvas: Canvas) -> None:
    """A pen, a clamp, a scalpel, a swab."""
    side = canvas.side
    half, long = side * pick(rng, 0.004, 0.02), side * pick(rng, 0.08, 0.3)
    at = (pick(rng, 0.1, 0.9) * side, pick(rng, 0.1, 0.9) * side)
    frame = strip(side, at, pick(rng, 0, 6.3), half)
    cover = frame.inside(1, -long, long)
    shape = np.sqrt(np.clip(1 - frame.v**2, 0, 1))
    canvas.shade(cover, 0.4, 3, (2, 2))
    canvas.paint(np.asarray(tint(rng, 0.05, 0.9, 1) * shape[..., None], np.float32), cover)


def _screen(rng: Generator, canvas: Canvas) -> None:
    """A dark device with curves and lights."""
    size = canvas.side * pick(rng, 0.1, 0.4)
    corners, cover = _quad(rng, canvas, size, size * pick(rng, 0.5, 0.9))
    canvas.paint(tint(rng, 0.02, 0.25, 0.3), cover)
    drawn = np.zeros((canvas.side,) * 2, np.float32)
    for _ in range(int(rng.integers(1, 6))):
        points = corners.mean(0) + rng.normal(0, size * 0.2, (12, 2))
        cv2.polylines(drawn, [points.astype(np.int32)], False, 1.0, 1, cv2.LINE_AA)
    canvas.paint(tint(rng, 0.4, 0.9, 2), drawn * cover)


def _lettering(rng: Generator, canvas: Canvas) -> None:
    """Letters on a wall, a machine or clothes: text alone makes no label."""
    written = np.zeros((canvas.side,) * 2, np.uint8)
    size, thick = pick(rng, 0.4, 4), int(rng.integers(1, 6))
    x, y = (int(part) for part in rng.uniform(0, 0.8, 2) * canvas.side)
    for row in range(int(rng.integers(1, 5))):
        word = "".join(WORDS[i] for i in rng.integers(0, len(WORDS), int(rng.integers(2, 14))))
        at = (x, int(y + row * size * 34))
        cv2.putText(written, word, at, int(rng.integers(0, 8)), size, 255, thick, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((x, y), rng.normal(0, 25), 1)
    cover = cv2.warpAffine(written, turn, written.shape) / np.float32(255)
    canvas.paint(tint(rng, vivid=1), np.asarray(cover * pick(rng, 0.6, 1), np.float32))


def _box(rng: Generator, canvas: Canvas) -> None:
    """A plain block with a lit and a dark side: furniture, a dispenser, a case."""
    size = canvas.side * pick(rng, 0.05, 0.5)
    colour: Colours = tint(rng, 0.1, 0.95, 0.6)
    for level in (pick(rng, 0.5, 0.8), 1.0):
        _, cover = _quad(rng, canvas, size, size * pick(rng, 0.1, 1))
        light = level * (1 + 0.03 * noise(rng, canvas.side))
        canvas.shade(cover, 0.3, 4, (2, 2))
        canvas.paint(np.asarray(colour * light[..., None], np.float32), cover)
