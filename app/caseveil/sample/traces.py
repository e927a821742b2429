"""Looks for planted identifiers in the pixels and bytes of an exported file.

It reads files with its own few lines, because it may import nothing of what it judges.
"""

import io

import cv2
import imagecodecs
import numpy as np
import pydicom
from numpy.typing import NDArray
from PIL import Image, ImageOps
from pydicom.encaps import generate_frames
from pydicom.uid import JPEGLSLossless

from caseveil.domain.geometry import Polygon, bounds, move
from caseveil.sample.planted import Planted

_TOLERANCE = 0.06  # of the range of values: what JPEG leaves of a flat fill
_CORE = 0.2  # of a region's thickness that is not looked at on each side
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-16-be")


def decode(content: bytes, family: str) -> list[NDArray[np.generic]]:
    """Every frame as displayed, height x width or height x width x channels.

    Raises:
        OSError: where the file cannot be decoded.
    """
    if family != "dicom":
        with Image.open(io.BytesIO(content)) as image:
            return [np.asarray(ImageOps.exif_transpose(image))]
    try:
        return _dicom_frames(pydicom.dcmread(io.BytesIO(content)))
    except (ValueError, AttributeError, RuntimeError, pydicom.errors.InvalidDicomError) as error:
        raise OSError("the exported file cannot be decoded") from error


def _dicom_frames(dataset: pydicom.FileDataset) -> list[NDArray[np.generic]]:
    count = int(dataset.get("NumberOfFrames") or 1)
    if dataset.file_meta.TransferSyntaxUID == JPEGLSLossless:  # pydicom alone decodes none
        coded = generate_frames(dataset.PixelData, number_of_frames=count)
        return [np.asarray(imagecodecs.jpegls_decode(frame)) for frame in coded]
    return list(dataset.pixel_array) if count > 1 else [dataset.pixel_array]


def is_flat(frame: NDArray[np.generic], polygon: Polygon) -> bool:
    """Whether the core of ``polygon`` shows one colour; its rim may still be half covered."""
    window = bounds(polygon)
    mask = np.zeros((window.size.height + 2, window.size.width + 2), np.uint8)
    points = np.array(move(polygon, 1 - window.left, 1 - window.top), np.float32)
    cv2.fillPoly(mask, [np.rint(points).astype(np.int32)], (1,))
    thickness = min(cv2.minAreaRect(points)[1])
    depth = cv2.distanceTransform(mask, cv2.DIST_L2, 3)[1:-1, 1:-1]
    core = depth > max(1.0, thickness * _CORE)
    part = frame[window.top : window.bottom, window.left : window.right]
    if part.shape[:2] != core.shape or not core.any():
        return False
    values = part[core].astype(np.float64).reshape(int(core.sum()), -1)
    span = float(frame.max()) - float(frame.min()) or 1.0
    return bool((values.max(axis=0) - values.min(axis=0)).max() <= _TOLERANCE * max(span, 64.0))


def contains(content: bytes, planted: Planted) -> bool:
    """Whether the identifier stands in ``content`` in a usual encoding, in either letter case."""
    if planted.raw and planted.raw in content:
        return True
    lowered = content.lower()
    return any(needle.lower() in lowered for needle in _needles(planted.text))


def _needles(text: str) -> set[bytes]:
    spellings = {text, text.replace("^", " "), text.replace(", ", "^"), text.replace(" ", "^")}
    return {spelling.encode(encoding) for spelling in spellings if text for encoding in _ENCODINGS}
