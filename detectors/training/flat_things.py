"""Labels, cards, tubes, signs and name tags: flat or rolled, seen from any side."""

import cv2
import numpy as np
from numpy.random import Generator

from training.bands import sampled
from training.canvas import (
    Canvas,
    Colours,
    Field,
    Frame,
    chance,
    floats,
    noise,
    pick,
    pixels,
    soft_step,
    strip,
    tint,
)
from training.limbs import skin
from training.prints import TALL, paper, print_on


def label(rng: Generator, canvas: Canvas) -> None:
    """A sticker, a wallet card or a door sign, in perspective."""
    side = canvas.side
    wide = side * pick(rng, 0.08, 0.45) if chance(rng, 0.7) else side * pick(rng, 0.3, 0.8)
    tall = wide * pick(rng, 0.22, 0.8)
    quad = _quad(rng, side, wide, tall)
    along, across, cover = _coordinates(quad, side)
    cover *= _wrinkled(rng, along)
    canvas.shade(
        cover, pick(rng, 0, 0.5), 2 + wide * pick(rng, 0, 0.05), (rng.normal(), rng.normal())
    )
    if chance(rng, 0.25):
        _carrier(rng, canvas, quad)
    sheet = _label_sheet(rng, wide / tall)
    light = _light(rng, along, across)
    surface = sampled(sheet, along, across, tall / 2) * light[..., None]
    canvas.paint(np.asarray(surface, np.float32), cover, "label")


def _quad(rng: Generator, side: int, wide: float, tall: float) -> Colours:
    """Four corners: a turned rectangle with some perspective, 4 x 2."""
    middle = (pick(rng, 0.1, 0.9) * side, pick(rng, 0.1, 0.9) * side)
    turn = pick(rng, 0, 360) if chance(rng, 0.6) else rng.normal(0, 8)
    corners: Colours = floats(cv2.boxPoints((middle, (wide, tall * pick(rng, 0.6, 1)), turn)))
    corners += rng.normal(0, 0.07 * tall, (4, 2))
    return np.asarray(corners, np.float32)


def _coordinates(quad: Colours, side: int) -> tuple[Field, Field, Field]:
    """Where each pixel lies on the quadrilateral, 0 to 1 each way, and how much it is covered."""
    unit = floats([[0, 1], [0, 0], [1, 0], [1, 1]])
    back = cv2.getPerspectiveTransform(quad, unit)
    x, y = pixels(side)
    mapped = cv2.perspectiveTransform(np.stack([x, y], -1).reshape(1, -1, 2), back)
    along, across = (part.reshape(side, side) for part in np.moveaxis(mapped[0], 1, 0))
    drawn = np.zeros((side, side), np.uint8)
    cv2.fillConvexPoly(drawn, np.round(quad * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    cover = np.asarray(drawn / 255, np.float32)
    return np.clip(along, -1, 2), np.clip(across, -1, 2), cover


def _wrinkled(rng: Generator, along: Field) -> Field | np.float32:
    """A torn or worn edge now and then."""
    if not chance(rng, 0.1):
        return np.float32(1)
    rough = noise(rng, along.shape[0], 0.8)
    return soft_step(np.asarray(rough * 3 + 6, np.float32))


def _carrier(rng: Generator, canvas: Canvas, quad: Colours) -> None:
    """The bag, box or bottle that a label sticks on."""
    middle = quad.mean(0)
    corners = middle + (quad - middle) * np.float32(pick(rng, 1.2, 2.6)) + rng.normal(0, 4, (4, 2))
    _, _, cover = _coordinates(np.asarray(corners, np.float32), canvas.side)
    light = 1 + 0.1 * noise(rng, canvas.side, 0.5)
    canvas.shade(cover, 0.4, 5, (2, 2))
    colour = np.asarray(tint(rng) * light[..., None], np.float32)
    canvas.paint(colour, cover * pick(rng, 0.4, 1))


def _label_sheet(rng: Generator, aspect: float) -> Colours:
    """One row of print for a flat label, several above each other for a card."""
    wide = int(np.clip(TALL * aspect, TALL // 2, 6 * TALL))
    rows = 1 if aspect > 2.5 or chance(rng, 0.4) else int(rng.integers(2, 4))
    colour = paper(rng)
    parts = [print_on(rng, colour, wide * rows, 0.03) for _ in range(rows)]
    sheet = np.concatenate(parts)
    return np.asarray(cv2.resize(sheet, (wide, TALL), interpolation=cv2.INTER_AREA), np.float32)


def _light(rng: Generator, along: Field, across: Field) -> Field:
    """A gradient, and the glare of a laminated card."""
    slope = rng.normal(0, 0.15, 2)
    light = 1 + slope[0] * (along - 0.5) + slope[1] * (across - 0.5)
    if chance(rng, 0.25):
        away = np.hypot(along - pick(rng, 0, 1), across - pick(rng, 0, 1)) / pick(rng, 0.1, 0.4)
        light = light + pick(rng, 0.1, 1.2) * np.exp(-(away**2))
    return np.asarray(np.clip(light, 0.3, 2), np.float32)


def tube(rng: Generator, canvas: Canvas) -> None:
    """A specimen tube, syringe or bottle with a label around it."""
    side = canvas.side
    half = side * pick(rng, 0.025, 0.13)
    long = half * pick(rng, 3, 8)
    at = (pick(rng, 0.15, 0.85) * side, pick(rng, 0.15, 0.85) * side)
    frame = strip(side, at, pick(rng, 0, 6.3), half)
    body = frame.inside(1, -long, long)
    shape = np.sqrt(np.clip(1 - frame.v**2, 0, 1))
    canvas.shade(body, 0.4, half * 0.4 + 1, (rng.normal(0, 3), rng.normal(0, 3)))
    content = floats([0.35, 0.02, 0.03]) if chance(rng, 0.4) else tint(rng, 0.3, 0.95, 0.3)
    canvas.paint(np.asarray(content * (0.5 + 0.5 * shape)[..., None], np.float32), body * 0.85)
    cap = frame.inside(1.12, long * 0.8, long * 1.05)
    canvas.paint(np.asarray(tint(rng, 0.2, 0.7, 1.8) * shape[..., None], np.float32), cap)
    _tube_label(rng, canvas, frame, half, long, shape=shape)
    glint = np.exp(-((frame.v - pick(rng, -0.5, 0.5)) ** 2) * 60) * body
    canvas.light += pick(rng, 0, 0.4) * glint[..., None]


def _tube_label(
    rng: Generator, canvas: Canvas, frame: Frame, half: float, long: float, *, shape: Field
) -> None:
    low, high = -long * pick(rng, 0.4, 0.95), long * pick(rng, 0.2, 0.75)
    place = frame.inside(1, low, high)
    sheet = _label_sheet(rng, (high - low) / (2 * half))
    turn = np.arcsin(np.clip(frame.v, -1, 1)) / np.float32(np.pi) + np.float32(0.5)
    along = (frame.u - np.float32(low)) / np.float32(high - low)
    surface = sampled(sheet, along, np.asarray(turn, np.float32), half)
    lit = surface * (0.45 + 0.55 * shape)[..., None]
    canvas.paint(np.asarray(lit, np.float32), place, "label")


def name_tag(rng: Generator, canvas: Canvas) -> None:
    """A lanyard with a card on somebody's clothes."""
    side = canvas.side
    x, y = pick(rng, 0.2, 0.8) * side, pick(rng, 0.35, 0.9) * side
    colour = tint(rng, 0.05, 0.8, 1.2)
    for slant in (pick(rng, 0.05, 0.5), -pick(rng, 0.05, 0.5)):
        cord = strip(side, (x, y), -np.pi / 2 + slant, pick(rng, 1, 0.02 * side))
        canvas.paint(colour, cord.inside(1, low=0))
    wide = side * pick(rng, 0.07, 0.25)
    corners = cv2.boxPoints(
        ((x, y + wide * 0.5), (wide, wide * pick(rng, 0.6, 1.5)), rng.normal(0, 10))
    )
    along, across, cover = _coordinates(np.asarray(corners, np.float32), side)
    sheet = _label_sheet(rng, 1.0)
    if chance(rng, 0.5):
        left, size = int(pick(rng, 0.05, 0.5) * TALL), int(pick(rng, 0.25, 0.45) * TALL)
        sheet[8 : 8 + size, left : left + size] = skin(rng)
    canvas.shade(cover, 0.4, 3, (1, 2))
    canvas.paint(sampled(sheet, along, across, wide / 2), cover, "label")
