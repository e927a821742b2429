"""How large a pixel of a frame is in the patient, where the file tells that reliably.

Sources: DICOM PS3.3 (2025a) 10.7.1.1 and 10.7.1.3 (Pixel Spacing), C.7.6.16.2.1 (Pixel Measures),
C.8.5.5 (US Region Calibration).
"""

from collections.abc import Iterator
from typing import Final

from pydicom import Dataset

from caseveil.domain.geometry import Size
from caseveil.errors import Refused
from caseveil.formats.dicom.reading import refusing
from caseveil.formats.dicom.regions import clinical_areas

_PROJECTION: Final = frozenset({"CR", "DX", "IO", "MG", "PX", "RF", "RG", "XA"})
"""Modalities whose spacing is that of the detector, unless it was calibrated."""
_CALIBRATED: Final = frozenset({"GEOMETRY", "FIDUCIAL"})
_SLICE, _CENTIMETRES = 1, 3  # spatial format of a region, unit of its axes
_ALIKE: Final = 0.01
_LEAST, _MOST = 1e-4, 100.0  # millimetres


def millimetres(dataset: Dataset, size: Size) -> float:
    """Of one pixel, on every frame and in both directions; 0 where that is not told or differs.

    What is malformed tells nothing: a file is not refused for its scale, which few ask for.
    """
    try:
        with refusing("scale"):
            sides = [side for pair in _pairs(dataset, size) for side in pair]
    except Refused:
        return 0.0
    if not sides or not all(_LEAST <= side <= _MOST for side in sides):
        return 0.0
    return sides[-1] if max(sides) <= min(sides) * (1 + _ALIKE) else 0.0


def _pairs(dataset: Dataset, size: Size) -> Iterator[tuple[float, float]]:
    """Height and width of a pixel, wherever they are told; zeros where they cannot be relied on.

    The sign of those of an ultrasound region is a direction; a spacing has none.
    """
    if "SequenceOfUltrasoundRegions" in dataset:
        yield from _regions(dataset, size)
        return
    modality = str(dataset.get("Modality", ""))
    calibration = str(dataset.get("PixelSpacingCalibrationType", ""))
    if modality in _PROJECTION and calibration not in _CALIBRATED:
        yield 0.0, 0.0
    groups = [
        *(dataset.get("SharedFunctionalGroupsSequence") or ()),
        *(dataset.get("PerFrameFunctionalGroupsSequence") or ()),
    ]
    measures = [m for group in groups for m in group.get("PixelMeasuresSequence") or ()]
    for holder in (dataset, *measures):
        if spacing := holder.get("PixelSpacing"):
            down, across = spacing
            yield float(down), float(across)


def _regions(dataset: Dataset, size: Size) -> Iterator[tuple[float, float]]:
    if not clinical_areas(dataset, size):
        yield 0.0, 0.0
    for item in dataset.SequenceOfUltrasoundRegions:
        if item.get("RegionSpatialFormat") == _SLICE:
            units = item.get("PhysicalUnitsXDirection"), item.get("PhysicalUnitsYDirection")
            known = units == (_CENTIMETRES, _CENTIMETRES)
            down, across = abs(float(item.PhysicalDeltaY)), abs(float(item.PhysicalDeltaX))
            yield (10 * down, 10 * across) if known else (0.0, 0.0)
