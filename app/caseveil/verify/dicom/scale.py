"""How large a pixel is in the patient, read apart from the work, to check a scale bar by.

Sources: DICOM PS3.3 (2025a) 10.7.1.3, C.7.6.16.2.1 and C.8.5.5.
"""

import struct
from typing import Final

from caseveil.verify.dicom.elements import Element
from caseveil.verify.pixels.decoding import DicomFrames

_SPACING, _CALIBRATION, _MODALITY = "(0028,0030)", "(0028,0a02)", "(0008,0060)"
_AT_DETECTOR: Final = ("CR", "DX", "IO", "MG", "PX", "RF", "RG", "XA")
_GROUPS: Final = ("(5200,9229)", "(5200,9230)")
_MEASURES: Final = "(0028,9110)[0]/"
_REGION: Final = "(0018,6011)["
_FORMAT, _UNIT_X, _UNIT_Y = "(0018,6012)", "(0018,6024)", "(0018,6026)"
_DELTA_X, _DELTA_Y = "(0018,602c)", "(0018,602e)"
_ALIKE: Final = 0.01
_BOTH: Final = 2  # down and across


def is_told(frames: DicomFrames, millimetres: float) -> bool:
    """Whether the source says that each pixel of each frame is so large, in both directions."""
    order = "<" if frames.dataset.little else ">"
    by_path = {element.path: element for element in frames.dataset.elements}
    regions = sorted({p.split("/")[0] for p in by_path if p.startswith(_REGION)})
    if regions:
        sides = [side for one in regions for side in _of_region(by_path, one, order)]
    else:
        sides = _spacings(by_path)
    near = (abs(side - millimetres) <= _ALIKE * millimetres for side in sides)
    return bool(sides) and all(near)


def _spacings(by_path: dict[str, Element]) -> list[float]:
    def text(path: str) -> str:
        return by_path[path].text if path in by_path else ""

    if text(_MODALITY) in _AT_DETECTOR and text(_CALIBRATION) not in ("GEOMETRY", "FIDUCIAL"):
        return []
    told = [e.text.split("\\") for path, e in by_path.items() if e.text and _is_spacing(path)]
    return [_number(side) for pair in told for side in (pair if len(pair) == _BOTH else ("",))]


def _number(text: str) -> float:
    """What is no number is as large as no pixel is."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def _is_spacing(path: str) -> bool:
    """Of the whole object, or of the pixel measures of a functional group."""
    of_group = path.startswith(_GROUPS) and path.endswith(f"{_MEASURES}{_SPACING}")
    return path == _SPACING or of_group


def _of_region(by_path: dict[str, Element], region: str, order: str) -> tuple[float, ...]:
    """Height and width in millimetres of a pixel of a slice; none of other regions."""

    def number(name: str, layout: str) -> float:
        found = by_path.get(f"{region}/{name}")
        return float(struct.unpack(f"{order}{layout}", found.value)[0]) if found else 0.0

    if number(_FORMAT, "H") != 1:
        return ()
    centimetres = number(_UNIT_X, "H") == number(_UNIT_Y, "H") == 3
    sides = (abs(10 * number(name, "d")) for name in (_DELTA_Y, _DELTA_X))
    return tuple(sides) if centimetres else (0.0,)
