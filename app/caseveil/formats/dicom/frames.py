"""Stored samples of one frame: decoded, bits above Bits Stored gone, colours interleaved."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset, FileDataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import UID, RLELossless

from caseveil.errors import Code, Refused
from caseveil.formats.dicom.codecs import DECODERS, HEADLESS, OWN, decode_own
from caseveil.formats.dicom.codestream import read_header
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.reading import refusing

Samples = NDArray[Any]

_LAYOUT = ("PlanarConfiguration", "ExtendedOffsetTable", "ExtendedOffsetTableLengths", "PixelData")


@dataclass(frozen=True, slots=True)
class Stored:
    """One frame as stored.

    Attributes:
        samples: rows x columns, or rows x columns x 3; native byte order, unused bits cleared
            (a negative sample's are copies of its sign).
        exact: whether the bits above the stored ones held nothing else.
        photometric: colour model of ``samples``: MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB
            or YBR_FULL.
    """

    samples: Samples
    photometric: str
    exact: bool = True


class Frames:
    """Decodes one frame at a time and remembers the last one."""

    def __init__(self, dataset: FileDataset, module: PixelModule) -> None:
        self._module = module
        self._source = _pixels_only(dataset, module)
        self._last: tuple[int, Stored] | None = None
        self._photometric: str | None = None

    def stored(self, index: int) -> Stored:
        """Frame ``index``, not to be changed by the caller.

        Raises:
            Refused: ``corrupt`` or ``truncated`` where it cannot be decoded.
        """
        if self._last is None or self._last[0] != index:
            self._last = None
            self._last = index, self._decode(index)
        return self._last[1]

    def _decode(self, index: int) -> Stored:
        module = self._module
        self._require_header(index)
        with refusing("frame"):
            if self._needs_own():
                return self._decode_own(index)
            samples, facts = get_decoder(UID(module.syntax)).as_array(
                self._source, index=index, raw=True, decoding_plugin=DECODERS[module.syntax]
            )
            photometric = str(facts["photometric_interpretation"])
        wanted = (module.rows, module.columns, 3)[: 2 if module.samples == 1 else 3]
        if samples.shape != wanted:
            raise Refused(Code.CORRUPT, "frame")
        return _stored(samples, module, _interleaved(photometric))

    def _needs_own(self) -> bool:
        """Whether pydicom cannot decode this syntax, or not at one bit a sample."""
        module = self._module
        bits = module.allocated == 1 and module.syntax == RLELossless
        return DECODERS[module.syntax] == OWN or bits

    def _decode_own(self, index: int) -> Stored:
        module = self._module
        if module.samples != 1:
            raise Refused(Code.UNSUPPORTED_FEATURE, "colour in this syntax")
        kind = f"{'i' if module.signed else 'u'}{module.allocated // 8}"
        shape = module.rows, module.columns
        bits = module.allocated == 1
        samples = decode_own(self.codestream(index), module.syntax, shape, None if bits else kind)
        if samples.shape != shape:
            raise Refused(Code.CORRUPT, "frame")
        return _stored(samples, module, module.photometric)

    @property
    def compressed(self) -> bool:
        """Whether each frame has a codestream of its own."""
        return bool(DECODERS[self._module.syntax])

    @property
    def photometric(self) -> str:
        """Colour model of the first frame's samples, which every frame must share."""
        if self._photometric is None:
            self._photometric = self.stored(0).photometric
        return self._photometric

    def codestream(self, index: int) -> bytes:
        """The compressed bytes of one frame.

        Raises:
            Refused: ``corrupt`` where they cannot be told apart.
        """
        with refusing("frame"):
            return self._fragments(index)

    def _fragments(self, index: int) -> bytes:
        table = self._source.get("ExtendedOffsetTable")
        lengths = self._source.get("ExtendedOffsetTableLengths")
        return get_frame(
            self._source.PixelData,
            index,
            number_of_frames=self._module.frames,
            extended_offsets=(table, lengths) if table and lengths else None,
        )

    def _require_header(self, index: int) -> None:
        """A codestream of another size than declared is refused before it is decoded."""
        if self._module.syntax in HEADLESS:
            return
        header = read_header(self.codestream(index))
        if (header.height, header.width) != (self._module.rows, self._module.columns):
            raise Refused(Code.CORRUPT, "frame size")


def _pixels_only(dataset: FileDataset, module: PixelModule) -> Dataset:
    """The checked module and the data it describes, and nothing else for a decoder to trip over."""
    source = Dataset()
    source.Rows, source.Columns = module.rows, module.columns
    source.NumberOfFrames = module.frames
    source.SamplesPerPixel = module.samples
    source.BitsAllocated, source.BitsStored = module.allocated, module.stored
    source.HighBit = module.stored - 1
    source.PixelRepresentation = int(module.signed)
    source.PhotometricInterpretation = module.photometric
    if module.samples == 3:
        source.PlanarConfiguration = 0
    for keyword in _LAYOUT:
        if keyword in dataset:
            source[keyword] = dataset[keyword]
    return source


def _stored(samples: Samples, module: PixelModule, photometric: str) -> Stored:
    native = samples.astype(samples.dtype.newbyteorder("="), copy=False)
    cleared = _cleared(native, module)
    return Stored(cleared, photometric, _is_exact(native, cleared, module))


def _is_exact(native: Samples, cleared: Samples, module: PixelModule) -> bool:
    """Whether nothing was cleared but zeros or copies of the sign."""
    if cleared is native or np.array_equal(cleared, native):
        return True
    kind = np.dtype(f"u{native.dtype.itemsize}")
    used = kind.type((1 << module.stored) - 1)
    return bool((native.view(kind) & ~used == 0).all())


def _cleared(native: Samples, module: PixelModule) -> Samples:
    """Old files keep overlays in the bits above Bits Stored; they go here (PS3.5 8.1.1)."""
    unused = native.dtype.itemsize * 8 - module.stored
    if module.allocated == 1 or unused <= 0:
        return native
    used = native.dtype.type((1 << module.stored) - 1)
    cleared: Samples = (native << unused) >> unused if module.signed else native & used
    return cleared


def _interleaved(photometric: str) -> str:
    """Decoded samples are never subsampled, and wavelet colour transforms are undone."""
    known = {"YBR_FULL_422": "YBR_FULL", "YBR_ICT": "RGB", "YBR_RCT": "RGB"}
    return known.get(photometric, photometric)
