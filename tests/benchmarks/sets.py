"""The sets of pictures that the benchmarks measure on, with what is truly in them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np


@dataclass(frozen=True)
class Truth:
    """One thing that is in a picture: its kind, class and pixels."""

    kind: str
    category: str
    mask: np.ndarray


@dataclass(frozen=True)
class Sample:
    """One picture with everything that is truly in it."""

    name: str
    pixels: np.ndarray
    photographic: bool
    truths: list[Truth] = field(default_factory=list)
    ignored: np.ndarray | None = None


def _read(path: Path) -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[:, :, ::-1])


def _box(shape: tuple[int, ...], box: list[float]) -> np.ndarray:
    left, top, right, bottom = (max(0, round(side)) for side in box)
    mask = np.zeros(shape[:2], bool)
    mask[top:bottom, left:right] = True
    return mask


def _faces(folder: Path, entries: list[dict]) -> Iterator[Sample]:
    for entry in entries:
        pixels = _read(folder / entry["file"])
        truths = [Truth("face", entry["src"], _box(pixels.shape, box)) for box in entry["boxes"]]
        yield Sample(entry["file"], pixels, True, truths)


def _lines(folder: Path, entry: dict, boxes: list[list[int]]) -> Sample:
    pixels = _read(folder / entry["file"])
    ink = cv2.imread(str(folder / entry["mask"]), cv2.IMREAD_GRAYSCALE) > 0
    truths, ignored = [], np.zeros(ink.shape, bool)
    for x, y, wide, tall in boxes:
        around = _box(pixels.shape, [x, y, x + wide, y + tall])
        ignored |= around
        truths.append(Truth("text", "line", around & ink if (around & ink).any() else around))
    for x, y, wide, tall in entry.get("ignore", []):
        ignored |= _box(pixels.shape, [x, y, x + wide, y + tall])
    return Sample(entry["file"], pixels, False, truths, ignored)


def _codes(folder: Path, entries: list[dict]) -> Iterator[Sample]:
    for entry in entries:
        pixels = _read(folder / entry["file"])
        truths = []
        for code in entry["codes"]:
            mask = np.zeros(pixels.shape[:2], np.uint8)
            cv2.fillPoly(mask, [np.round(np.array(code["poly"])).astype(np.int32)], 1)
            truths.append(Truth("code", code["fmt"], mask > 0))
        yield Sample(entry["file"], pixels, True, truths)


NAMES = (
    "photo_faces",
    "text_dicom_real",
    "photo_bands_synthetic",
    "photo_wound_plain",
)


def samples(data: Path, name: str, every: int = 1) -> Iterator[Sample]:
    """Each ``every``-th picture of the set ``name`` under ``data``."""
    folder = data / name
    if name == "photo_wound_plain":
        for path in sorted(folder.rglob("*.png"))[::every]:
            yield Sample(path.name, _read(path), True)
        return
    truth = json.loads((folder / "gt.json").read_text(encoding="utf-8"))
    entries = (list(truth.values()) if isinstance(truth, dict) else truth)[::every]
    if name == "photo_faces":
        yield from _faces(folder, entries)
    elif name == "photo_bands_synthetic":
        yield from _codes(folder, entries)
    else:
        yield from (_lines(folder, entry, entry["boxes"]) for entry in entries)
