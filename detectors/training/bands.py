"""Wristbands: around a limb, loose on a table, clear, folded, with clasps and tails."""

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import (
    Canvas,
    Colours,
    Field,
    Frame,
    chance,
    floats,
    pick,
    soft_step,
    strip,
    tint,
)
from training.limbs import Limb
from training.prints import TALL, paper, print_on


def band_on(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """Puts a band around ``limb``, seen from a little above or below, tight or loose."""
    half = limb.half * pick(rng, 0.12, 0.75)
    loose = 1 + abs(rng.normal(0, 0.08)) + 0.02
    v = limb.frame.v / np.float32(loose)
    bow = limb.half * rng.normal(0, 0.35)
    curve = bow * np.sqrt(np.clip(1 - v * v, 0, 1)) + limb.half * rng.normal(0, 0.15) * v
    middle = rng.normal(0, 0.9) * limb.half
    across = limb.frame.u - np.asarray(middle + curve, np.float32)
    shape = _within(across, half, (1 - np.abs(v)) * limb.frame.half)
    canvas.shade(shape, pick(rng, 0.1, 0.5), half * 0.15 + 1, (rng.normal(0, 2), rng.normal(0, 2)))
    turn = (np.arcsin(np.clip(v, -1, 1)) + np.float32(np.pi / 2)) * limb.half
    place = Frame(
        np.asarray(turn, np.float32), np.asarray(across / half, np.float32), limb.frame.half
    )
    lit = limb.light(pick(rng, 0.2, 0.7))
    _paint_band(rng, canvas, place, shape, (half, np.pi * limb.half), light=lit)
    if chance(rng, 0.25):
        _tail(rng, canvas, limb, middle, half)


def loose_band(rng: Generator, canvas: Canvas) -> None:
    """A band that lies on a table, is held, or hangs; bent or straight."""
    side = canvas.side
    half = side * pick(rng, 0.012, 0.1)
    long = half * pick(rng, 4, 14)
    wave = (half * pick(rng, 0, 1.5), long * pick(rng, 0.15, 0.5), pick(rng, 0, 6.3))
    at = (pick(rng, 0.15, 0.85) * side, pick(rng, 0.15, 0.85) * side)
    turn, bend = pick(rng, 0, 6.3), rng.normal(0, 1.2) / side
    frame = strip(side, at, turn, half, bend, taper=rng.normal(0, 0.2), wave=wave)
    shape = frame.inside(1, -long, long)
    canvas.shade(shape, pick(rng, 0.1, 0.6), half * 0.3 + 1, (rng.normal(0, 3), rng.normal(0, 3)))
    place = Frame(frame.u + np.float32(long), frame.v, frame.half)
    _paint_band(rng, canvas, place, shape, (half, 2 * long), light=_waves(rng, frame, long))


def _waves(rng: Generator, frame: Frame, long: float) -> Field:
    """Light on a strip that is not quite flat."""
    depth = pick(rng, 0, 0.2)
    return np.asarray(1 - depth + depth * np.sin(frame.u / long * pick(rng, 1, 6) + 1), np.float32)


def _within(across: Field, half: float, from_edge: Field) -> Field:
    return soft_step(np.minimum(np.float32(half) - np.abs(across), from_edge))


def _paint_band(
    rng: Generator,
    canvas: Canvas,
    place: Frame,
    shape: Field,
    size: tuple[float, float],
    *,
    light: Field,
) -> None:
    """Paints the band: its material, its print, clasp, folds and shine.

    Args:
        rng: source of chance.
        canvas: painted on.
        place: u along the band in pixels from its start, v across it from -1 to 1.
        shape: where the band is.
        size: half its width and its length in pixels.
        light: how bright it is, by place.
    """
    half, long = size
    clear = chance(rng, 0.25)
    colour = paper(rng)
    sheet = _sheet(rng, colour, max(1.0, long / (2 * half)))
    surface = sampled(sheet, place.u / np.float32(long), (place.v + 1) / 2, half)
    light = light * _folds(rng, place, long)
    lit = surface * light[..., None] + _shine(rng, place, long)[..., None]
    cover = shape * (_clear_cover(rng, surface, colour) if clear else np.float32(1))
    canvas.paint(np.asarray(lit, np.float32), cover, "wristband", shape)
    _rim(rng, canvas, place, shape, half)
    if chance(rng, 0.45):
        _clasp(rng, canvas, place, shape, size)


def _sheet(rng: Generator, colour: Colours, aspect: float) -> Colours:
    """A strap with its print: whole, or an insert on a strap of another colour."""
    wide = int(np.clip(TALL * aspect, TALL, 14 * TALL))
    if chance(rng, 0.45):
        return print_on(rng, colour, wide, 0.25)
    sheet = print_on(rng, colour, wide, 1.0)
    if chance(rng, 0.4):
        sheet[:] = tint(rng, 0.3, 0.95, 0.6)
    size = max(TALL // 2, int(wide * pick(rng, 0.3, 0.85)))
    left = int(rng.integers(0, max(1, wide - size + 1)))
    edge = int(pick(rng, 0, 0.2) * TALL)
    insert = print_on(rng, colour, size, 0.05)[edge : TALL - edge]
    sheet[edge : TALL - edge, left : left + size] = insert[:, : wide - left]
    if chance(rng, 0.3):
        for x in range(TALL // 8, wide, int(pick(rng, 12, 40))):
            cv2.circle(sheet, (x, TALL // 2), int(pick(rng, 3, 7)), (0.3, 0.3, 0.3), -1)
    return sheet


def sampled(sheet: Colours, along: Field, across: Field, half: float) -> Colours:
    """``sheet`` laid over a place, its pixels made as coarse as those of the scene.

    Args:
        sheet: height x width x 3.
        along: 0 to 1 from its left to its right.
        across: 0 to 1 from its top to its bottom.
        half: half its height in pixels of the scene.
    """
    zoom = min(1.0, 2 * half / sheet.shape[0])
    if zoom < 1:
        sheet = floats(cv2.resize(sheet, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA))
    x = along * np.float32(sheet.shape[1]) - np.float32(0.5)
    y = across * np.float32(sheet.shape[0]) - np.float32(0.5)
    return np.asarray(
        cv2.remap(sheet, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _clear_cover(rng: Generator, surface: Colours, colour: Colours) -> Field:
    """A clear strap: what is printed covers, the rest lets the skin through."""
    inked = np.abs(surface - colour).max(2) > 0.15
    return np.asarray(np.where(inked, pick(rng, 0.6, 1), pick(rng, 0.08, 0.65)), np.float32)


def _folds(rng: Generator, place: Frame, long: float) -> Field:
    """Creases across the band, each with a bright and a dark side."""
    light = np.ones_like(place.u)
    for _ in range(int(rng.integers(0, 4)) if chance(rng, 0.4) else 0):
        slant = place.v * np.float32(rng.normal(0, 0.04) * long)
        away = (place.u - np.float32(pick(rng, 0, long)) + slant) / np.float32(long * 0.03 + 0.5)
        light *= 1 + rng.normal(0, 0.25) * away * np.exp(-(away**2))
    return np.asarray(np.clip(light, 0.4, 1.5), np.float32)


def _shine(rng: Generator, place: Frame, long: float) -> Field:
    """Glare on plastic, and drops where it is wet."""
    if not chance(rng, 0.5):
        return np.zeros_like(place.u)
    away = (place.u - np.float32(pick(rng, 0, long))) / np.float32(long * pick(rng, 0.01, 0.12))
    shine = pick(rng, 0.05, 0.8) * np.exp(-(away**2))
    if chance(rng, 0.25):
        drops = rng.random((place.u.shape[0] // 3,) * 2, np.float32) > 0.97
        spots = cv2.resize(drops.astype(np.float32), place.u.shape[::-1])
        shine = shine + pick(rng, 0.2, 0.6) * spots
    return np.asarray(shine, np.float32)


def _rim(rng: Generator, canvas: Canvas, place: Frame, shape: Field, half: float) -> None:
    """The edge of the strap, a little darker or lighter than its face."""
    if not chance(rng, 0.5):
        return
    thick = max(1.0, half * pick(rng, 0.02, 0.08))
    rim = soft_step(np.asarray((np.abs(place.v) - 1) * half + thick, np.float32)) * shape
    level = floats([1, 1, 1]) * (pick(rng, 0.3, 0.6) if chance(rng, 0.5) else 0.97)
    canvas.paint(level, rim * pick(rng, 0.2, 0.6), "wristband", rim)


def _clasp(
    rng: Generator, canvas: Canvas, place: Frame, shape: Field, size: tuple[float, float]
) -> None:
    """A round or square fastener on the strap."""
    half, long = size
    u, v = (place.u - np.float32(pick(rng, 0.05, 0.95) * long)), place.v * np.float32(half)
    reach = half * pick(rng, 0.35, 0.95)
    away = np.hypot(u, v) if chance(rng, 0.6) else np.maximum(np.abs(u) * 0.7, np.abs(v))
    cover = soft_step(np.asarray(reach - away, np.float32)) * shape
    colour = tint(rng, 0.4, 0.97, 0.4)
    relief = 1 - 0.25 * np.clip((u + v) / (reach + 1), -1, 1)
    canvas.shade(cover, 0.3, 1.5, (1, 1))
    canvas.paint(np.asarray(colour * relief[..., None], np.float32), cover, "wristband")


def _tail(rng: Generator, canvas: Canvas, limb: Limb, middle: float, half: float) -> None:
    """The free end of the strap, which stands off to one side."""
    side = canvas.side
    edge = 1 if chance(rng, 0.5) else -1
    near = np.abs(limb.frame.u - middle) + np.abs(limb.frame.v - edge) * limb.half
    y, x = np.unravel_index(int(near.argmin()), near.shape)
    size = half * pick(rng, 0.7, 1.0)
    frame = strip(side, (float(x), float(y)), pick(rng, 0, 6.3), size, rng.normal(0, 2) / side)
    cover = frame.inside(1, -half, half * pick(rng, 1, 4))
    colour = paper(rng) * np.float32(pick(rng, 0.7, 1))
    canvas.paint(np.asarray(colour, np.float32), cover, "wristband")
