"""What is worn on a limb and is no wristband: it must not be hidden for one."""

from typing import Final

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import Canvas, chance, floats, noise, pick, soft_step, tint
from training.limbs import TONES, Limb
from training.prints import WORDS

GLOVES: Final = ((0.25, 0.35, 0.75), (0.45, 0.3, 0.7), (0.9, 0.88, 0.8), (0.2, 0.55, 0.6))


def on_limb(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """One thing that is worn on a limb and is no band."""
    makers = (_watch, _plaster, _bandage, _chain, _tattoo, sleeve, _glove, _bandage, sleeve)
    makers[int(rng.integers(len(makers)))](rng, canvas, limb)


def _across(
    rng: Generator, limb: Limb, half: float, loose: float = 1.0
) -> tuple[np.ndarray, np.ndarray]:
    """A belt around the limb: how far each pixel is along it, and its cover."""
    v = np.clip(limb.frame.v / loose, -1, 1)
    bow = limb.half * rng.normal(0, 0.3) * np.sqrt(1 - v * v)
    away = np.asarray(limb.frame.u - rng.normal(0, 1.0) * limb.half - bow, np.float32)
    edge = (loose - np.abs(limb.frame.v)) * limb.frame.half
    return away, soft_step(np.asarray(np.minimum(half - np.abs(away), edge), np.float32))


def _watch(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """A strap of leather, steel or rubber and a dial."""
    half = limb.half * pick(rng, 0.15, 0.35)
    away, cover = _across(rng, limb, half, 1.06)
    cover = cover * (limb.cover > 0)
    strap = tint(rng, 0.02, 0.35, 0.6) if chance(rng, 0.7) else floats([0.6, 0.6, 0.62])
    links = 1 + pick(rng, 0, 0.4) * np.sin(limb.frame.v * pick(rng, 5, 30))
    light = limb.light() * links
    canvas.shade(cover, 0.5, 2, (1, 1))
    canvas.paint(np.asarray(strap * light[..., None], np.float32), cover)
    x, y = away, (limb.frame.v - pick(rng, -0.4, 0.4)) * limb.half
    size = limb.half * pick(rng, 0.35, 0.6)
    far = np.hypot(x, y) if chance(rng, 0.6) else np.maximum(np.abs(x), np.abs(y))
    for part, colour in ((1.0, tint(rng, 0.1, 0.8, 0.3)), (0.8, tint(rng, 0.02, 0.9, 0.5))):
        canvas.paint(colour, soft_step(np.asarray(size * part - far, np.float32)))
    hand = np.minimum(size * 0.7 - np.hypot(x, y), size * 0.08 - np.abs(x * pick(rng, 0.2, 1) + y))
    canvas.paint(tint(rng, vivid=0.2), soft_step(np.asarray(hand, np.float32)))


def _plaster(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """A sticking plaster in a skin tone, with a pad in its middle and small holes."""
    half, long = limb.half * pick(rng, 0.12, 0.3), limb.half * pick(rng, 0.4, 0.9)
    at = (limb.frame.u - rng.normal(0, 1) * limb.half, limb.frame.v * limb.half)
    turn = pick(rng, 0, 3.2)
    u = at[0] * np.cos(turn) + at[1] * np.sin(turn)
    v = at[1] * np.cos(turn) - at[0] * np.sin(turn)
    corner = np.hypot(np.clip(np.abs(u) - long + half, 0, None), v)
    cover = soft_step(np.asarray(half - corner, np.float32)) * limb.cover
    colour = TONES[int(rng.integers(1, 6))] * floats([1, 0.9, 0.8])
    holes = 1 - 0.15 * ((np.sin(u / half * 9) * np.sin(v / half * 9)) > 0.75)
    canvas.paint(np.asarray(colour * (limb.light(0.4) * holes)[..., None], np.float32), cover)
    pad = soft_step(np.asarray(half * 0.75 - np.maximum(np.abs(u), np.abs(v)), np.float32)) * cover
    canvas.paint(np.asarray(colour * np.float32(pick(rng, 0.85, 1.15)), np.float32), pad * 0.7)


def _bandage(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """A bandage in many turns, or a cast: wide, woven, uneven."""
    half = limb.half * pick(rng, 0.8, 2.5)
    away, cover = _across(rng, limb, half, 1.08)
    slant = limb.frame.v * np.float32(rng.normal(0, 0.5))
    turns = np.mod(away / limb.half * np.float32(pick(rng, 1.5, 4)) + slant, 1)
    weave = np.sin(away * 2.2) * np.sin(limb.frame.v * limb.half * 2.2)
    light = limb.light(0.5) * (0.85 + 0.15 * turns) * (1 + 0.05 * weave)
    light *= 1 + 0.05 * noise(rng, canvas.side, 0.9)
    white = floats([0.95, 0.93, 0.88]) * pick(rng, 0.75, 1)
    colour = white if chance(rng, 0.7) else TONES[int(rng.integers(1, 5))]
    canvas.shade(cover, 0.3, 2, (1, 1))
    canvas.paint(np.asarray(colour * light[..., None], np.float32), cover)


def _chain(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """A bracelet, beads, a hair tie or a ring."""
    half = limb.half * pick(rng, 0.02, 0.1)
    away, cover = _across(rng, limb, half, 1.04)
    beads = 0.6 + 0.5 * np.abs(np.sin(limb.frame.v * pick(rng, 8, 40)))
    gold = (floats([0.85, 0.65, 0.3]), floats([0.75, 0.75, 0.78]), tint(rng, 0.02, 0.6, 1))
    colour = gold[int(rng.integers(3))]
    relief = beads * (1 - 0.3 * np.clip(away / (half + 0.5), -1, 1))
    canvas.shade(cover, 0.4, 1.5, (1, 1))
    canvas.paint(np.asarray(colour * relief[..., None], np.float32), cover)


def _tattoo(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """Dark strokes in the skin, letters among them."""
    drawn = np.zeros((canvas.side,) * 2, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        points = rng.normal(canvas.side / 2, limb.half, (int(rng.integers(4, 14)), 2))
        thick = max(1, int(limb.half * pick(rng, 0.01, 0.08)))
        cv2.polylines(drawn, [points.astype(np.int32)], chance(rng, 0.5), 1.0, thick, cv2.LINE_AA)
    if chance(rng, 0.3):
        _letters(rng, drawn, limb.half / 60)
    canvas.paint(floats([0.1, 0.13, 0.16]), drawn * limb.cover * pick(rng, 0.4, 0.85))


def _letters(rng: Generator, drawn: np.ndarray, size: float) -> None:
    word = "".join(WORDS[i] for i in rng.integers(0, 52, 8))
    at = (int(pick(rng, 0, 0.5) * drawn.shape[0]), int(pick(rng, 0.3, 0.7) * drawn.shape[0]))
    written = np.zeros(drawn.shape, np.uint8)
    cv2.putText(written, word, at, int(rng.integers(0, 8)), max(size, 0.2), 255, 1, cv2.LINE_AA)
    np.maximum(drawn, written / np.float32(255), out=drawn)


def sleeve(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """Clothes from one end of the limb, with a cuff."""
    out = 1 if chance(rng, 0.5) else -1
    start = limb.half * pick(rng, -0.3, 2.5)
    far = limb.frame.u * out - start - limb.half * 0.2 * limb.frame.v**2
    edge = (pick(rng, 1.08, 1.5) - np.abs(limb.frame.v)) * limb.frame.half
    cover = soft_step(np.asarray(np.minimum(far, edge), np.float32))
    light = limb.light(0.6) * (1 + 0.15 * noise(rng, canvas.side, 0.6))
    colour = tint(rng, 0.05, 0.95, 0.7)
    canvas.shade(cover, 0.4, limb.half * 0.1 + 1, (0, 0))
    canvas.paint(np.asarray(colour * light[..., None], np.float32), cover)
    if chance(rng, 0.5):
        cuff = cover * soft_step(np.asarray(limb.half * pick(rng, 0.1, 0.4) - far, np.float32))
        ribs = 0.8 + 0.2 * np.sin(limb.frame.v * pick(rng, 10, 50))
        canvas.paint(np.asarray(colour * (0.9 * light * ribs)[..., None], np.float32), cuff)


def _glove(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """A glove over one half of the limb, shiny and wrinkled."""
    out = 1 if chance(rng, 0.5) else -1
    far = limb.frame.u * out - limb.half * pick(rng, -0.5, 1.5)
    edge = (1.08 - np.abs(limb.frame.v)) * limb.frame.half
    cover = soft_step(np.asarray(np.minimum(far, edge), np.float32))
    wrinkles = 1 + 0.12 * noise(rng, canvas.side, 0.8)
    colour = floats(GLOVES[int(rng.integers(len(GLOVES)))])
    lit = colour * (limb.light(0.6) * wrinkles)[..., None] + 0.25 * limb.gloss(12)[..., None]
    canvas.paint(np.asarray(lit, np.float32), cover)
