"""Wristbands and labels: drawn ones, strips with print, and pictures that show none."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from band_scenes import label_scene, wrist_scene
from samples import Read, Sample, Set, Truth, picture, polygon_mask
from skimage import data as skimage_data

WRISTS, LABELS, LARGE = 120, 60, 12
PHOTOS = ("coffee", "camera", "astronaut", "coins", "cat", "rocket", "brick")
NAME = ("wristbands",)


def _wrists(_data: Path, every: int) -> Iterator[Sample]:
    for number in range(0, WRISTS, every):
        yield wrist_scene(number)


def _labels(_data: Path, every: int) -> Iterator[Sample]:
    for number in range(0, LABELS, every):
        yield label_scene(number)


def _large(_data: Path, every: int) -> Iterator[Sample]:
    """As large as a telephone's photo, for the time it takes."""
    for number in range(1000, 1000 + LARGE, every):
        yield wrist_scene(number, 4000, 3000)


def _strips(data: Path, every: int) -> Iterator[Sample]:
    """Strips with print and codes; their outline follows from their colour around the codes."""
    folder = data / "photo_bands_synthetic"
    for entry in json.loads((folder / "gt.json").read_text(encoding="utf-8"))[::every]:
        pixels = picture(folder / entry["file"])
        codes = [np.array(code["poly"], np.float32) for code in entry["codes"]]
        mask = _strip(pixels, codes)
        yield Sample(entry["file"], pixels, True, [Truth("band", "strip", mask)])


def _strip(pixels: np.ndarray, codes: list[np.ndarray]) -> np.ndarray:
    """All that has the colour around the marks, hangs together with them and is not far off."""
    marks = np.zeros(pixels.shape[:2], np.uint8)
    for code in codes:
        cv2.fillPoly(marks, [np.round(code).astype(np.int32)], 1)
    near = cv2.dilate(marks, np.ones((9, 9), np.uint8)) > cv2.dilate(
        marks, np.ones((5, 5), np.uint8)
    )
    colour = np.median(pixels[near], 0)
    around = cv2.minAreaRect(np.argwhere(marks > 0)[::7, ::-1].astype(np.float32))
    reach = tuple(
        side + 0.8 * min(around[1]) + (side > min(around[1])) * side for side in around[1]
    )
    within = polygon_mask(pixels.shape, cv2.boxPoints((around[0], reach, around[2])))
    alike = within & (np.abs(cv2.medianBlur(pixels, 5) - colour).max(2) < 18)
    solid = cv2.morphologyEx(
        (alike | (marks > 0)).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((25, 25))
    )
    solid = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((41, 41)))
    parts = cv2.connectedComponents(solid)[1]
    number = int(np.bincount(parts[marks > 0])[1:].argmax()) + 1
    return parts == number


def _faces(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "photo_faces"
    for entry in json.loads((folder / "gt.json").read_text(encoding="utf-8"))[::every]:
        yield Sample(entry["file"], picture(folder / entry["file"]), True)


def _files(data: Path, every: int, folder: str, pattern: str) -> Iterator[Sample]:
    for path in sorted((data / folder).rglob(pattern))[::every]:
        yield Sample(path.name, picture(path), True)


def _everyday(_data: Path, every: int) -> Iterator[Sample]:
    for name in PHOTOS[::every]:
        pixels = np.asarray(getattr(skimage_data, name)())
        colour = pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, 2)
        yield Sample(name, np.ascontiguousarray(colour[..., :3]), True)


def _plain(folder: str, pattern: str) -> Read:
    return partial(_files, folder=folder, pattern=pattern)


SETS = {
    "bands_wrists": Set(_wrists, NAME),
    "bands_labels": Set(_labels, NAME),
    "bands_large": Set(_large, NAME),
    "bands_strips": Set(_strips, NAME),
    "bands_plain_faces": Set(_faces, NAME),
    "bands_plain_wounds": Set(_plain("photo_wound_plain", "*.png"), NAME),
    "bands_plain_streets": Set(_plain("photo_icdar2015_dev", "*.jpg"), NAME),
    "bands_plain_everyday": Set(_everyday, NAME),
}
