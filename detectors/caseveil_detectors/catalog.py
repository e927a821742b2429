"""Every detector there is, as an ordinary tuple: what it finds, with what, and how it is built.

Two are asked at a time, from both ends of this order. Quick ones stand first, so that a person sees
something soon, and of these the faces, which a person looks for first. The text finder stands last
of those that search pictures, since it takes longest.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytesseract

from caseveil_detectors import weights
from caseveil_detectors.bands.detector import WristbandDetector
from caseveil_detectors.codes.detector import CodeDetector
from caseveil_detectors.contract import Entry, MissingPart
from caseveil_detectors.faces.detector import FaceDetector
from caseveil_detectors.metadata.detector import TagSorter
from caseveil_detectors.text.detector import TextDetector
from caseveil_detectors.text.tesseract import TesseractDetector

CATALOG: Final[tuple[Entry, ...]] = (
    Entry(
        name="faces",
        kinds=frozenset({"face"}),
        engine="YuNet 2023mar + CenterFace",
        make=FaceDetector,
        # The second look needs the landmark network; without it no export could be checked.
        models=("yunet", "centerface", "face-landmark"),
    ),
    Entry(
        name="codes",
        kinds=frozenset({"code"}),
        engine="zxing-cpp + OpenCV",
        make=CodeDetector,
    ),
    Entry(
        name="wristbands",
        kinds=frozenset({"wristband", "label"}),
        engine="CaseVeil bands 2 + PP-OCRv6 small",
        make=WristbandDetector,
        models=("bands", "ppocr6-det"),
    ),
    Entry(
        name="tesseract",
        kinds=frozenset({"text"}),
        engine="Tesseract",
        make=TesseractDetector,
        optional=True,
        program=pytesseract.pytesseract.tesseract_cmd,
    ),
    Entry(
        name="text",
        kinds=frozenset({"text"}),
        engine="PP-OCRv6 small",
        make=TextDetector,
        models=("ppocr6-det", "ppocr6-rec"),
    ),
    Entry(
        name="tags",
        kinds=frozenset({"tag", "name"}),
        engine="field table",
        make=TagSorter,
        reads_tags=True,
    ),
)


def available(models: Mapping[str, Path]) -> list[tuple[Entry, str]]:
    """Each entry of the catalogue with what keeps it from running here, or an empty text.

    Args:
        models: path of each model file by name; every file is hashed.
    """
    return [(entry, _problem(entry, models)) for entry in CATALOG]


def build(entry: Entry, models: Mapping[str, Path]) -> Any:
    """The detector of ``entry``, its models loaded.

    Raises:
        MissingPart: where a model or program is missing or is not the right one.
    """
    return entry.make(models)


def _problem(entry: Entry, models: Mapping[str, Path]) -> str:
    try:
        for name in entry.models:
            weights.read(name, models)
    except MissingPart as missing:
        return str(missing)
    if entry.program and not shutil.which(entry.program):
        return f"the {entry.name} program is not installed"
    return ""
