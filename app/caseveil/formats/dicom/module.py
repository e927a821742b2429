"""The image pixel module of a data set, checked against what is there and against the limits."""

from dataclasses import dataclass
from typing import Any

from pydicom import Dataset, FileDataset
from pydicom.encaps import parse_fragments
from pydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from caseveil.errors import Code, Refused
from caseveil.formats.dicom.codecs import DECODERS
from caseveil.formats.dicom.reading import refusing

MAX_SAMPLE_BYTES = 0xFFFFFFFE
"""Most bytes a native PixelData element can hold (PS3.5 7.1.1: an even 32-bit length)."""

GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})
PALETTE = "PALETTE COLOR"
LUMINANCE = frozenset({"YBR_FULL", "YBR_FULL_422"})
_RGB = frozenset({"RGB", "YBR_ICT", "YBR_RCT"})
_DICOMDIR = "1.2.840.10008.1.3.10"
_STORAGE = "1.2.840.10008.5.1.4.1.1."
_DOCUMENTS = {f"{_STORAGE}88.": "structured report", f"{_STORAGE}104.": "encapsulated document"}
_NO_PICTURES = _DOCUMENTS | {
    f"{_STORAGE}11.": "presentation state",
    f"{_STORAGE}9.": "waveform",
    f"{_STORAGE}66.": "registration, surface or points",
    f"{_STORAGE}67": "value mapping",
    f"{_STORAGE}91.": "annotations",
    f"{_STORAGE}481.": "radiotherapy plan or structures",
    "1.2.840.10008.5.1.4.38.": "hanging protocol",
}


@dataclass(frozen=True, slots=True)
class PixelModule:
    """How the samples are laid out (PS3.3 C.7.6.3).

    Attributes:
        syntax: transfer syntax UID.
        rows: height of a frame in pixels.
        columns: width of a frame in pixels.
        frames: number of frames.
        samples: per pixel, 1 or 3.
        allocated: bits of a sample's container: 1, 8, 16 or 32.
        stored: bits that are used, the lowest ones.
        signed: whether samples are two's complement.
        photometric: photometric interpretation, as in the file.
    """

    syntax: str
    rows: int
    columns: int
    frames: int
    samples: int
    allocated: int
    stored: int
    signed: bool
    photometric: str

    @property
    def limits(self) -> tuple[int, int]:
        """Lowest and highest value that the stored bits can hold."""
        if self.signed:
            return -(1 << (self.stored - 1)), (1 << (self.stored - 1)) - 1
        return 0, (1 << self.stored) - 1

    @property
    def frame_bits(self) -> int:
        """Bits of one native frame."""
        return self.rows * self.columns * self.samples * self.allocated


def read_module(dataset: FileDataset, max_pixels: int) -> PixelModule:
    """The checked pixel module.

    Raises:
        Refused: no picture, or one that is too large, truncated, corrupt or of an unsupported kind.
    """
    with refusing("pixel module"):
        _require_picture(dataset)
        module = _module(dataset)
        if module.rows * module.columns > max_pixels:
            raise Refused(Code.TOO_LARGE, f"limit {max_pixels} pixels a frame")
        _require_supported(module, dataset)
        _require_data(module, dataset)
    return module


def _require_picture(dataset: FileDataset) -> None:
    meta_class = str(dataset.file_meta.get("MediaStorageSOPClassUID", ""))
    sop_class = str(dataset.get("SOPClassUID", meta_class))
    if _DICOMDIR in (meta_class, sop_class) or "DirectoryRecordSequence" in dataset:
        raise Refused(Code.UNSUPPORTED_FEATURE, "dicomdir")
    if sop_class.startswith(tuple(_DOCUMENTS)):
        raise Refused(Code.NO_PICTURE, _named(sop_class))
    if "FloatPixelData" in dataset or "DoubleFloatPixelData" in dataset:
        raise Refused(Code.UNSUPPORTED_FEATURE, "float samples")
    if "PixelData" not in dataset or not dataset.PixelData:
        raise Refused(Code.NO_PICTURE, _named(sop_class))


def _named(sop_class: str) -> str:
    """What an object without pictures is, in words without content; empty where it is unknown."""
    starts = (name for start, name in _NO_PICTURES.items() if sop_class.startswith(start))
    return next(starts, "")


def _module(dataset: FileDataset) -> PixelModule:
    stored = int(dataset.BitsStored)
    return PixelModule(
        syntax=_syntax(dataset),
        rows=int(dataset.Rows),
        columns=int(dataset.Columns),
        frames=int(dataset.get("NumberOfFrames") or 1),
        samples=int(dataset.get("SamplesPerPixel") or 1),
        allocated=int(dataset.BitsAllocated),
        stored=stored,
        signed=bool(dataset.get("PixelRepresentation") or 0),
        photometric=str(dataset.PhotometricInterpretation),
    )


def _syntax(dataset: FileDataset) -> str:
    """The syntax the file names, or the one that its bytes were read by."""
    if named := dataset.file_meta.get("TransferSyntaxUID"):
        return str(named)
    if dataset["PixelData"].is_undefined_length:
        return ""
    implicit, little = dataset.original_encoding
    if implicit:
        return str(ImplicitVRLittleEndian)
    return str(ExplicitVRLittleEndian if little else ExplicitVRBigEndian)


def _require_supported(module: PixelModule, dataset: Dataset) -> None:
    if module.syntax not in DECODERS:
        name = UID(module.syntax).name
        public = name if name != module.syntax else "private or unknown"
        raise Refused(Code.UNSUPPORTED_SYNTAX, public)
    sane = module.rows > 0 and module.columns > 0 and module.frames > 0
    if not sane or not 0 < module.stored <= module.allocated:
        raise Refused(Code.CORRUPT, "pixel module")
    colours = {1: GREY | {PALETTE}, 3: LUMINANCE | _RGB}.get(module.samples, frozenset())
    if module.photometric not in colours:
        raise Refused(Code.UNSUPPORTED_FEATURE, "colour model")
    widths = (1, 8, 16, 32) if module.samples == 1 else (8, 16, 32)
    if module.allocated not in widths or (module.samples == 3 and module.signed):
        raise Refused(Code.UNSUPPORTED_FEATURE, "sample width")
    if module.photometric == PALETTE and "RedPaletteColorLookupTableData" not in dataset:
        raise Refused(Code.UNSUPPORTED_FEATURE, "palette")  # in segments, or none at all
    high_bit = dataset.get("HighBit")
    if high_bit not in (None, module.stored - 1) and module.stored < module.allocated:
        raise Refused(Code.UNSUPPORTED_FEATURE, "high bit")


def _require_data(module: PixelModule, dataset: Any) -> None:
    """Every frame must be there; what the frames need must fit a native element."""
    expected = (module.frame_bits * module.frames + 7) // 8
    if expected > MAX_SAMPLE_BYTES:
        raise Refused(Code.TOO_LARGE, "native samples")
    data = dataset.PixelData
    if not DECODERS[module.syntax]:
        if module.photometric == "YBR_FULL_422":
            expected = expected * 2 // 3
        if len(data) < expected:
            raise Refused(Code.TRUNCATED, "pixel data")
        return
    fragments, _offsets = parse_fragments(data)
    if fragments - 1 < module.frames:
        raise Refused(Code.TRUNCATED, "pixel data")
