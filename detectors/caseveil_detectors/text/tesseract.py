"""Text by Tesseract, an extra engine that is used where its program is installed.

It reads rendered medical images as sparse text; words below the confidence limit are left out,
because they are mostly texture. Camera photos are left to the text detector: on them Tesseract
found half the lines at most and some seventeen false ones a picture.
"""

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import pytesseract

from caseveil_detectors.contract import Detection, MissingPart, Picture, Pixels
from caseveil_detectors.meaning.reading import reading
from caseveil_detectors.onnx_model import engine_errors
from caseveil_detectors.quads import polygon
from caseveil_detectors.text.detector import GIANT, hidden

LONGEST_SIDE: Final = 2048
CONFIDENT: Final = 60
SECONDS: Final = 60


class TesseractDetector:
    """Finds and reads printed words."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        del models  # Tesseract brings its own
        if shutil.which(pytesseract.pytesseract.tesseract_cmd) is None:
            raise MissingPart("the tesseract program is not installed")
        # One thread is faster than four on pictures of this size.
        os.environ["OMP_THREAD_LIMIT"] = "1"

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Words on ``picture`` that Tesseract is confident of.

        Raises:
            DetectorError: where the program fails or takes too long.
        """
        if picture.photographic:
            return []
        with engine_errors("tesseract"):
            height, width = picture.pixels.shape[:2]
            scale = min(1.0, LONGEST_SIDE / max(height, width))
            size = (max(1, round(width * scale)), max(1, round(height * scale)))
            copy = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
            words = _words(np.asarray(copy, np.uint8))
            found = [_detection(box, text, score, picture) for box, text, score in words]
            return [detection for detection in found if detection.polygon]


def _words(rgb: Pixels) -> list[tuple[tuple[float, ...], str, float]]:
    """Box as shares of the picture, text and confidence of each word."""
    table = pytesseract.image_to_data(
        rgb, config="--psm 11", output_type=pytesseract.Output.DICT, timeout=SECONDS
    )
    height, width = rgb.shape[:2]
    out: list[tuple[tuple[float, ...], str, float]] = []
    columns = ("left", "top", "width", "height", "text", "conf")
    for left, top, wide, tall, text, conf in zip(*(table[c] for c in columns), strict=True):
        sure = float(conf) >= CONFIDENT and any(letter.isalnum() for letter in text)
        # Now and then it gives a word the box of the whole page.
        if sure and min(wide, tall) <= GIANT * min(height, width):
            box = (left / width, top / height, (left + wide) / width, (top + tall) / height)
            out.append((box, text.strip(), float(conf) / 100))
    return out


def _detection(box: tuple[float, ...], text: str, score: float, picture: Picture) -> Detection:
    height, width = picture.pixels.shape[:2]
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    quad = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    place = polygon(hidden(quad), picture.pixels.shape)
    sureness = reading(text, score, quad).sureness
    why = "text-line"
    return Detection("text", "printed", True, score, place, "", text, why, sureness)
