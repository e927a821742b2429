"""Where an ultrasound shows the patient, as the scanner itself wrote down.

Source: DICOM PS3.3 (2025a) C.8.5.5, US Region Calibration.
"""

import numpy as np
from pydicom import Dataset

from caseveil.domain.geometry import Rect, Size
from caseveil.formats.dicom.reading import refusing

_MODALITIES = frozenset({"US", "IVUS"})
_SHOWS_TISSUE = frozenset({1, 2, 3, 4})
"""Spatial formats 2D, M-mode, spectral and waveform; 5 are graphics, 0 is none of them."""

_SHARES = 0.1, 0.95
"""Of the frame; regions that cover less or more of it are not what the picture shows now."""


def clinical_areas(dataset: Dataset, size: Size) -> tuple[Rect, ...]:
    """The regions of an ultrasound frame; empty where there are none to be relied on.

    Scanners leave regions behind that fit another size, after a picture was made smaller: one that
    lies beyond the frame makes all of them doubtful.

    Raises:
        Refused: where they cannot be read.
    """
    if str(dataset.get("Modality", "")) not in _MODALITIES:
        return ()
    with refusing("ultrasound regions"):
        items = dataset.get("SequenceOfUltrasoundRegions") or ()
        areas = [_area(item, size) for item in items if _shows_tissue(item)]
    if not areas or not all(area == area.clip(size) and area.size.pixels for area in areas):
        return ()
    covered = np.zeros((size.height, size.width), np.bool_)
    for area in areas:
        covered[area.top : area.bottom, area.left : area.right] = True
    low, high = _SHARES
    return tuple(areas) if low <= covered.mean() <= high else ()


def _shows_tissue(item: Dataset) -> bool:
    return int(item.get("RegionSpatialFormat") or 0) in _SHOWS_TISSUE


def _area(item: Dataset, size: Size) -> Rect:
    """The corners are pixels of the region, the last ones too; some scanners name the next."""
    left, top = int(item.RegionLocationMinX0), int(item.RegionLocationMinY0)
    right, bottom = int(item.RegionLocationMaxX1), int(item.RegionLocationMaxY1)
    right += int(right != size.width)
    return Rect(left, top, right, bottom + int(bottom != size.height))
