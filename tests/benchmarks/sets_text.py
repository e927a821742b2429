"""Pictures with lines of text."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import hard_text
import numpy as np
import scripts_text
from samples import Sample, Set, Truth, box_mask, picture, polygon_mask

SEED = 20261122
HARD_PICTURES = 36
SCRIPT_PICTURES = 8


def _text_dicom_real(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "text_dicom_real"
    truth = json.loads((folder / "gt.json").read_text(encoding="utf-8"))
    for entry in (list(truth.values()) if isinstance(truth, dict) else truth)[::every]:
        pixels = picture(folder / entry["file"])
        ink = cv2.imread(str(folder / entry["mask"]), cv2.IMREAD_UNCHANGED) > 0
        truths, ignored = [], np.zeros(ink.shape, bool)
        for x, y, wide, tall in entry["boxes"]:
            around = box_mask(pixels.shape, [x, y, x + wide, y + tall])
            ignored |= around
            truths.append(Truth("text", "line", around & ink if (around & ink).any() else around))
        for x, y, wide, tall in entry.get("ignore", []):
            ignored |= box_mask(pixels.shape, [x, y, x + wide, y + tall])
        yield Sample(entry["file"], pixels, False, truths, ignored)


def _icdar(data: Path, every: int) -> Iterator[Sample]:
    """Words in the street; those that people could not read (``###``) are ignored."""
    folder = data / "photo_icdar2015_dev"
    for photo in sorted((folder / "Imgs").glob("*.jpg"))[::every]:
        pixels = picture(photo)
        path = folder / "Gts" / f"gt_{photo.stem}.txt"
        truths, ignored = [], np.zeros(pixels.shape[:2], bool)
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            *corners, word = line.split(",", 8)
            mask = polygon_mask(pixels.shape, np.array(corners, float).reshape(4, 2))
            if word == "###":
                ignored |= mask
            elif mask.any():
                truths.append(Truth("text", "readable word", mask))
        yield Sample(photo.name, pixels, True, truths, ignored)


def _ctw(data: Path, every: int) -> Iterator[Sample]:
    """Curved lines on signs, and words on a receipt."""
    root = data / "photo_mmocr_ctw/tests/data"
    folder = root / "det_toy_dataset"
    truth = json.loads((folder / "textdet_test.json").read_text(encoding="utf-8"))["data_list"]
    for entry in truth[::every]:
        path = folder / "imgs/test" / Path(entry["img_path"]).name
        if path.exists():
            shapes = [(np.reshape(i["polygon"], (-1, 2)), i["ignore"]) for i in entry["instances"]]
            yield _with_shapes(path, shapes, "line on a sign")
    receipts = root / "kie_toy_dataset/wildreceipt"
    for line in (receipts / "data.txt").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        path = receipts / Path(entry["file_name"]).name
        if path.exists():
            shapes = [(np.reshape(a["box"], (4, 2)), not a["text"]) for a in entry["annotations"]]
            yield _with_shapes(path, shapes, "word on a receipt")


def _with_shapes(path: Path, shapes: list[tuple[np.ndarray, bool]], category: str) -> Sample:
    pixels = picture(path)
    ignored = np.zeros(pixels.shape[:2], bool)
    truths = []
    for points, ignore in shapes:
        mask = polygon_mask(pixels.shape, points.tolist())
        if ignore:
            ignored |= mask
        elif mask.any():
            truths.append(Truth("text", category, mask))
    return Sample(path.name, pixels, True, truths, ignored)


def _hard(_data: Path, every: int) -> Iterator[Sample]:
    return hard_text.pictures(SEED, -(-HARD_PICTURES // every))


def _scripts(_data: Path, every: int) -> Iterator[Sample]:
    return scripts_text.pictures(SEED, -(-SCRIPT_PICTURES // every))


SETS = {
    "text_dicom_real": Set(_text_dicom_real, ("text",)),
    "photo_icdar2015_dev": Set(_icdar, ("text",)),
    "photo_mmocr_ctw": Set(_ctw, ("text",)),
    "text_hard_generated": Set(_hard, ("text",)),
    "text_scripts_generated": Set(_scripts, ("text",)),
}
