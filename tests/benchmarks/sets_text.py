"""Pictures with lines of text."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from samples import Sample, Set, Truth, box_mask, picture


def _text_dicom_real(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "text_dicom_real"
    truth = json.loads((folder / "gt.json").read_text(encoding="utf-8"))
    for entry in (list(truth.values()) if isinstance(truth, dict) else truth)[::every]:
        pixels = picture(folder / entry["file"])
        ink = cv2.imread(str(folder / entry["mask"]), cv2.IMREAD_GRAYSCALE) > 0
        truths, ignored = [], np.zeros(ink.shape, bool)
        for x, y, wide, tall in entry["boxes"]:
            around = box_mask(pixels.shape, [x, y, x + wide, y + tall])
            ignored |= around
            truths.append(Truth("text", "line", around & ink if (around & ink).any() else around))
        for x, y, wide, tall in entry.get("ignore", []):
            ignored |= box_mask(pixels.shape, [x, y, x + wide, y + tall])
        yield Sample(entry["file"], pixels, False, truths, ignored)


SETS = {"text_dicom_real": Set(_text_dicom_real, ("text",))}
