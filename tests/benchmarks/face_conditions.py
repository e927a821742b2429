"""Hard cases made from the portraits: turned, covered, dark, cut to a part, tiny in a large photo.

Each condition is a set ``faces_<condition>``. Everything is seeded by the names of the picture and
of the condition, so that a run can be repeated. Portraits are the bare, clear faces of
``photo_faces`` at least ``SMALLEST`` pixels high on which YuNet places landmarks: what is drawn
needs them, so a face that YuNet cannot see upright is not in these sets. False hits are not counted
on them: their surroundings may show other faces.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import cv2
import face_drawings as drawings
import numpy as np
from face_truth import entries, labelled
from samples import Sample, Set, Truth, box_mask, picture

from caseveil_detectors.faces.engines import YuNet
from caseveil_detectors.faces.fusion import overlap
from caseveil_detectors.faces.views import fitted
from caseveil_resources.models import model_paths

SIDE = 1280
CLOSE = 800
SMALLEST = 80
AROUND = 1.2
VISIBLE = 0.35
GREY = (114, 114, 114)


@dataclass(frozen=True)
class Portrait:
    """One bare face: its picture, its box and its five landmarks."""

    name: str
    pixels: np.ndarray
    box: np.ndarray
    points: np.ndarray

    @property
    def face(self) -> drawings.Frame:
        """The frame in which things are drawn on it."""
        return drawings.Frame.fitted(self.points)


Condition = Callable[[Portrait, np.random.Generator], Portrait]


@cache
def portraits(data: Path) -> tuple[Portrait, ...]:
    """Every usable face with its surroundings, at most ``SIDE`` pixels long."""
    engine = YuNet(model_paths())
    spoilt = labelled("covered") | labelled("unclear")
    found = []
    for entry in entries(data):
        pixels = picture(data / "photo_faces" / entry["file"])
        for number, box in enumerate(entry["boxes"]):
            masked = entry["names"] and entry["names"][number] == "with_mask"
            if not masked and (entry["file"], number) not in spoilt:
                alone = len(entry["boxes"]) == 1
                name = f"{entry['file']} {number}"
                found.append(_portrait(name, pixels, np.array(box, np.float32), alone, engine))
    return tuple(one for one in found if one)


def _portrait(
    name: str, pixels: np.ndarray, box: np.ndarray, alone: bool, engine: YuNet
) -> Portrait | None:
    """The face in ``box``; from a group it is cut out with its neighbourhood."""
    if not alone:
        pixels, box = _neighbourhood(pixels, box)
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    pixels, box = fitted(pixels, SIDE), box * scale
    small = fitted(pixels, 640)
    back = pixels.shape[0] / small.shape[0]
    seen = engine.find(np.ascontiguousarray(small[:, :, ::-1]))
    if box[3] - box[1] < SMALLEST or not len(seen):
        return None
    overlaps = overlap(box / back, seen)[0]
    if overlaps.max() < 0.4:
        return None
    points = seen[overlaps.argmax(), 5:].reshape(5, 2) * back
    return Portrait(name, pixels, box, points)


def _neighbourhood(pixels: np.ndarray, box: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    reach = AROUND * (box[2:] - box[:2])
    left, top = np.maximum(0, box[:2] - reach).astype(int)
    right, bottom = (box[2:] + reach).astype(int)
    return pixels[top:bottom, left:right], box - [left, top, left, top]


def turned(portrait: Portrait, degrees: float) -> Portrait:
    """The portrait turned anticlockwise on a larger grey ground."""
    height, width = portrait.pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    cosine, sine = np.abs(matrix[0, :2])
    wide, tall = round(height * sine + width * cosine), round(height * cosine + width * sine)
    matrix[:, 2] += wide / 2 - width / 2, tall / 2 - height / 2
    pixels = cv2.warpAffine(portrait.pixels, matrix, (wide, tall), borderValue=GREY)
    left, top, right, bottom = portrait.box
    middle = matrix[:, :2] @ ((left + right) / 2, (top + bottom) / 2) + matrix[:, 2]
    half = np.hypot(matrix[:, 0] * (right - left), matrix[:, 1] * (bottom - top)) / 2
    points = portrait.points @ matrix[:, :2].T + matrix[:, 2]
    box = np.concatenate([middle - half, middle + half])
    return replace(portrait, pixels=pixels, box=box, points=points)


def dimmed(portrait: Portrait, rng: np.random.Generator, gain: float) -> Portrait:
    """The portrait by little, warm light: noise, and the losses of a JPEG."""
    light = portrait.pixels * np.array([1.0, 0.9, 0.75]) * gain
    noisy = np.clip(light + rng.normal(0, 5, light.shape), 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", noisy[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 80])[1]
    return replace(portrait, pixels=cv2.imdecode(packed, cv2.IMREAD_COLOR)[:, :, ::-1].copy())


def cut(portrait: Portrait, sides: Sequence[float]) -> Portrait:
    """The part left, top, right, bottom of the picture, as a close-up."""
    height, width = portrait.pixels.shape[:2]
    left, top = max(0, round(sides[0])), max(0, round(sides[1]))
    right, bottom = min(width, round(sides[2])), min(height, round(sides[3]))
    part = portrait.pixels[top:bottom, left:right]
    scale = CLOSE / max(part.shape[:2])
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    pixels = cv2.resize(part, None, fx=scale, fy=scale, interpolation=way)
    ends = np.array([right - left, bottom - top] * 2)
    box = np.clip(portrait.box - [left, top, left, top], 0, ends) * scale
    return replace(portrait, pixels=pixels, box=box)


def drawn(draw: Callable[[np.ndarray, drawings.Frame], np.ndarray], portrait: Portrait) -> Portrait:
    """The portrait with something drawn over the face."""
    return replace(portrait, pixels=draw(portrait.pixels, portrait.face))


def part_of(kind: str, portrait: Portrait) -> Portrait:
    """A close-up of a part of the face."""
    left, top, right, bottom = portrait.box
    wide, tall = right - left, bottom - top
    eye, other, nose = portrait.points[0], portrait.points[1], portrait.points[2]
    eyes, apart = (eye + other) / 2, float(np.linalg.norm(other - eye))
    reach = 0.5 * max(apart, 0.3 * wide)
    sides = {
        "eyes": (left, eyes[1] - 1.0 * reach, right, eyes[1] + 0.9 * reach),
        "mouth": (left, nose[1] + 0.05 * tall, right, bottom + 0.08 * tall),
        "one_eye": (eye[0] - reach, eye[1] - 0.9 * reach, eye[0] + reach, eye[1] + 0.9 * reach),
        "upper_half": (left - 0.1 * wide, top - 0.1 * tall, right + 0.1 * wide, nose[1]),
        "lower_half": (left - 0.1 * wide, nose[1] - 0.12 * tall, right + 0.1 * wide, bottom + 30),
        "side_half": (left - 0.25 * wide, top - 0.2 * tall, nose[0], bottom + 0.2 * tall),
        "centre_75": (left + wide / 8, top + tall / 8, right - wide / 8, bottom - tall / 8),
        "centre_50": (left + wide / 4, top + tall / 4, right - wide / 4, bottom - tall / 4),
        "filling": (left, top, right, bottom),
    }[kind]
    return cut(portrait, sides)


def _icu(portrait: Portrait, rng: np.random.Generator) -> Portrait:
    degrees = float(rng.choice([75, 90, 105, -75, -90, -105]))
    return dimmed(turned(drawn(drawings.oxygen_mask, portrait), degrees), rng, 0.4)


def _blurred(portrait: Portrait, _rng: np.random.Generator) -> Portrait:
    spread = max(1.0, 0.04 * float(portrait.box[2] - portrait.box[0]))
    return replace(portrait, pixels=cv2.GaussianBlur(portrait.pixels, (0, 0), spread))


WHOLE: dict[str, Condition] = {
    "upright": lambda portrait, _: portrait,
    "quarter_turns": lambda portrait, rng: turned(portrait, 90.0 * rng.integers(1, 4)),
    "diagonal": lambda portrait, rng: turned(portrait, 45.0 + 90.0 * rng.integers(4)),
    "any_turn": lambda portrait, rng: turned(portrait, rng.uniform(0, 360)),
    "surgical_mask": lambda portrait, _: drawn(drawings.surgical_mask, portrait),
    "oxygen_mask": lambda portrait, _: drawn(drawings.oxygen_mask, portrait),
    "bandage": lambda portrait, _: drawn(drawings.bandage, portrait),
    "eye_bar": lambda portrait, _: drawn(drawings.eye_bar, portrait),
    "dark_12": lambda portrait, rng: dimmed(portrait, rng, 0.12),
    "dark_05": lambda portrait, rng: dimmed(portrait, rng, 0.05),
    "blur": _blurred,
    "icu": _icu,
    "filling": lambda portrait, _: part_of("filling", portrait),
}

PARTS = (
    "eyes",
    "mouth",
    "one_eye",
    "upper_half",
    "lower_half",
    "side_half",
    "centre_75",
    "centre_50",
)
PARTIAL: dict[str, Condition] = {
    kind: lambda portrait, _, kind=kind: part_of(kind, portrait) for kind in PARTS
}


def _samples(name: str, condition: Condition, data: Path, every: int) -> Iterator[Sample]:
    for portrait in portraits(data)[::every]:
        rng = np.random.default_rng(zlib.crc32(f"{name} {portrait.name}".encode()))
        shown = condition(portrait, rng)
        mask = box_mask(shown.pixels.shape, shown.box)
        if mask.sum() >= VISIBLE * mask.size or name not in PARTIAL:
            pixels = np.ascontiguousarray(shown.pixels)
            truth = [Truth("face", name, mask)]
            yield Sample(portrait.name, pixels, True, truth, np.ones(mask.shape, bool))


SETS = {
    f"faces_{name}": Set(partial(_samples, name, condition), ("faces",), group)
    for group, conditions in (("whole", WHOLE), ("partial", PARTIAL))
    for name, condition in conditions.items()
}
