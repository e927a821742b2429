"""How a DICOM file's pixel data is laid out.

Source: DICOM PS3.3 (2025a) C.7.6.3.1.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import document

_MOST_BYTES: Final = 1 << 31


@dataclass(frozen=True, slots=True)
class Layout:
    """How the pixel data is laid out (PS3.3 C.7.6.3.1)."""

    rows: int
    columns: int
    channels: int
    allocated: int
    stored: int
    signed: bool
    planar: bool
    photometric: str
    frames: int

    @property
    def frame_bits(self) -> int:
        """Bits of one uncompressed frame."""
        return self.rows * self.columns * self._per_pixel

    @property
    def native_bytes(self) -> int:
        """Length of all frames uncompressed, without padding."""
        return (self.frame_bits * self.frames + 7) // 8

    @property
    def _per_pixel(self) -> int:
        # 4:2:2 keeps two colour samples for every two pixels
        return self.allocated * (2 if self.photometric == "YBR_FULL_422" else self.channels)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of one stored sample, in native byte order."""
        return np.dtype(f"{'i' if self.signed else 'u'}{max(1, self.allocated // 8)}")


def layout(dataset: document.Dataset) -> Layout:
    """The layout that the attributes of group 0028 describe.

    Raises:
        Refused: ``corrupt``, ``too-large`` or ``unsupported-feature``.
    """
    number = dataset.number
    found = Layout(
        rows=number(0x00280010),
        columns=number(0x00280011),
        channels=number(0x00280002, 1),
        allocated=number(0x00280100),
        stored=number(0x00280101, number(0x00280100)),
        signed=number(0x00280103, 0) == 1,
        planar=number(0x00280006, 0) == 1,
        photometric=dataset.text(0x00280004),
        frames=number(0x00280008, 1) or 1,
    )
    if not found.rows or not found.columns or found.frames < 1:
        raise Refused(Code.CORRUPT, "layout")
    if found.channels not in (1, 3) or found.allocated not in (1, 8, 16, 32):
        raise Refused(Code.UNSUPPORTED_FEATURE, "layout")
    if not 1 <= found.stored <= found.allocated:
        raise Refused(Code.CORRUPT, "layout")
    if found.frame_bits // 8 > _MOST_BYTES:
        raise Refused(Code.TOO_LARGE, "frame")
    return found
