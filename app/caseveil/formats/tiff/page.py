"""One page of a TIFF: what its fields mean for its pixels, and which variants are read.

Fields after TIFF 6.0 and its Supplements 1 and 2; what a page needs beyond them is refused.
"""

from dataclasses import dataclass
from math import prod

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.base import require_pixels
from caseveil.formats.tiff.structure import Directory, Structure

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
PLAIN, RLE, FAX3, FAX4, LZW, JPEG, DEFLATE, PACKBITS = 1, 2, 3, 4, 5, 7, 8, 32773
OLD_DEFLATE, LZMA, ZSTD = 32946, 34925, 50000
UNSPECIFIED, ASSOCIATED, UNASSOCIATED = 0, 1, 2
_FAX = (RLE, FAX3, FAX4)
_PREDICTING = (LZW, DEFLATE, OLD_DEFLATE, LZMA, ZSTD)
_KNOWN = (PLAIN, *_FAX, JPEG, PACKBITS, *_PREDICTING)
_COLOURS = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3}
_RAW_MARKS = (0xC612, 0x828D, 0x828E)  # DNG version, colour filter array
_STACK_MARKS = (33628, 33629)  # planes behind one directory, MetaMorph
_MAX_TILE = 1 << 26
_IMAGE_DESCRIPTION = 270
_SIGNED = 2  # of the field SampleFormat


@dataclass(frozen=True, slots=True)
class Page:
    """A page that can be read.

    Attributes:
        path: of its directory.
        size: as stored.
        bits: per sample.
        photometric: what samples mean.
        compression: of its segments.
        samples: per pixel.
        extra: meaning of the sample behind the colours; None where there is none.
        planar: whether every sample has segments of its own.
        predicted: whether samples are differences from their left neighbours.
        reversed_bits: whether every stored byte begins with its lowest bit.
        signed: whether samples are numbers from the negative on.
        orientation: 1 to 8.
        block: width and height of a tile, or width and rows of a strip.
        tiled: which of them.
        segments: offset and length of every strip or tile.
        directory: all its fields.
    """

    path: str
    size: Size
    bits: int
    photometric: int
    compression: int
    samples: int
    extra: int | None
    planar: bool
    predicted: bool
    reversed_bits: bool
    signed: bool
    orientation: int
    block: Size
    tiled: bool
    segments: tuple[tuple[int, int], ...]
    directory: Directory


def pages(structure: Structure, max_pixels: int) -> tuple[Page, ...]:
    """The pages of a file: every directory of its chain that is no thumbnail and no mask.

    Raises:
        Refused: ``too-large``, ``truncated``, ``corrupt``, ``no-picture``, or
            ``unsupported-feature`` and which.
    """
    for directory in structure.chain:
        _require_a_plain_picture(directory)
    shown = [directory for directory in structure.chain if not is_lesser(directory)]
    if not shown:
        raise Refused(Code.NO_PICTURE)
    _require_all_planes(shown)
    _require_lesser_to_be_smaller(structure, shown)
    found = []
    for directory in shown:
        size = Size(directory.number(256, 0), directory.number(257, 0))
        require_pixels(size.pixels, max_pixels)
        found.append(read(structure, directory, size))
    return tuple(found)


def is_lesser(directory: Directory) -> bool:
    """Whether it is a smaller copy or a transparency mask of another page."""
    return bool(directory.number(254, 0) & 5) or directory.number(255, 1) == 2


def _require_a_plain_picture(directory: Directory) -> None:
    if any(directory.entry(mark) for mark in _RAW_MARKS):
        raise Refused(Code.UNSUPPORTED_FEATURE, "camera-raw")
    for part in directory.below:
        # A further picture that does not say that it is a smaller copy may be the picture itself.
        if part.path.endswith("SubIFD") and part.entry(256) and not is_lesser(part):
            raise Refused(Code.UNSUPPORTED_FEATURE, "sub-image")
        _require_a_plain_picture(part)


def _require_lesser_to_be_smaller(structure: Structure, shown: list[Directory]) -> None:
    """Refuses a file whose largest picture says that it is a copy of a smaller one."""
    largest = max(map(_pixels, shown))
    if any(_pixels(directory) > largest for directory in structure.chain):
        raise Refused(Code.UNSUPPORTED_FEATURE, "sub-image")


def _pixels(directory: Directory) -> int:
    return directory.number(256, 0) * directory.number(257, 0)


def _require_all_planes(shown: list[Directory]) -> None:
    """Refuses stacks that keep planes where no directory points to."""
    if any(directory.entry(mark) for directory in shown for mark in _STACK_MARKS):
        raise Refused(Code.UNSUPPORTED_FEATURE, "stack")
    described = shown[0].data(_IMAGE_DESCRIPTION)[:2_000]
    if described.startswith(b"ImageJ="):
        told = [line[7:] for line in described.split(b"\n") if line.startswith(b"images=")]
        if told and told[0].strip() != str(len(shown)).encode():
            raise Refused(Code.UNSUPPORTED_FEATURE, "stack")


def read(structure: Structure, directory: Directory, size: Size) -> Page:
    """The page of a directory, ``size`` as it tells.

    Raises:
        Refused: as ``pages``.
    """
    if min(size.width, size.height) < 1:
        raise Refused(Code.CORRUPT, "size")
    samples, compression = directory.number(277, 1), directory.number(259, PLAIN)
    photometric = directory.number(262, -1)
    bits = directory.numbers(258, (1,))
    _require(bool(bits), "depth")
    _require(compression in _KNOWN, "compression")
    _require(photometric in _COLOURS, "photometric")
    signed = set(directory.numbers(339)) == {_SIGNED}
    plain = signed and bits[0] in (8, 16) and photometric in (BLACK_IS_ZERO, RGB)
    _require(plain or set(directory.numbers(339)) <= {1, 4}, "sample-format")
    _require(len(set(bits)) == 1 and 1 <= bits[0] <= 16, "depth")
    if samples < _COLOURS[photometric]:
        raise Refused(Code.CORRUPT, "samples")
    extra = _extra(directory, photometric, samples)
    _require_coding(directory, photometric, compression, bits[0], samples)
    tiled = directory.entry(322) is not None
    planar = samples > 1 and directory.number(284, 1) == 2
    block = _block(directory, size, tiled)
    wanted = _count(size, block) * (samples if planar else 1)
    return Page(
        path=directory.path,
        size=size,
        bits=bits[0],
        photometric=photometric,
        compression=compression,
        samples=samples,
        extra=extra,
        planar=planar,
        predicted=compression in _PREDICTING and directory.number(317, 1) == 2,
        reversed_bits=compression != JPEG and directory.number(266, 1) == 2,
        signed=signed,
        orientation=_orientation(directory),
        block=block,
        tiled=tiled,
        segments=_segments(structure, directory, tiled, wanted),
        directory=directory,
    )


def _require(condition: bool, feature: str) -> None:
    if not condition:
        raise Refused(Code.UNSUPPORTED_FEATURE, feature)


def _extra(directory: Directory, photometric: int, samples: int) -> int | None:
    more = samples - _COLOURS[photometric]
    if not more:
        return None
    _require(more == 1 and photometric in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB), "extra-samples")
    told = directory.number(338, UNSPECIFIED)
    return told if told in (ASSOCIATED, UNASSOCIATED) else UNSPECIFIED


def _require_coding(
    directory: Directory, photometric: int, compression: int, bits: int, samples: int
) -> None:
    if compression == JPEG:
        fits = bits == 8 and samples == (1 if photometric < RGB else 3)
        _require(fits and photometric in (BLACK_IS_ZERO, RGB, YCBCR), "jpeg")
    elif photometric == YCBCR:
        raise Refused(Code.UNSUPPORTED_FEATURE, "ycbcr")
    _require(compression != JPEG or set(directory.numbers(339)) <= {1, 4}, "sample-format")
    _require(compression not in _FAX or (bits == 1 and samples == 1), "fax")
    _require(photometric != PALETTE or bits <= 8, "palette")
    _require(photometric != CMYK or directory.number(332, 1) == 1, "inks")
    if compression in _PREDICTING:
        predictor = directory.number(317, 1)
        _require(predictor == 1 or (predictor == 2 and bits in (8, 16)), "predictor")


def _orientation(directory: Directory) -> int:
    told = directory.number(274, 1)
    return told if 1 <= told <= 8 else 1


def _block(directory: Directory, size: Size, tiled: bool) -> Size:
    if not tiled:
        rows = directory.number(278, size.height) or size.height
        if rows < 1:
            raise Refused(Code.CORRUPT, "segments")
        return Size(size.width, min(rows, size.height))
    block = Size(directory.number(322, 0), directory.number(323, 0))
    if min(block.width, block.height) < 1 or block.width % 16 or block.height % 16:
        raise Refused(Code.CORRUPT, "tiles")
    if block.pixels > _MAX_TILE:
        raise Refused(Code.TOO_LARGE, "tiles")
    return block


def _count(size: Size, block: Size) -> int:
    return prod(
        -(-whole // part)
        for whole, part in ((size.width, block.width), (size.height, block.height))
    )


def _segments(
    structure: Structure, directory: Directory, tiled: bool, wanted: int
) -> tuple[tuple[int, int], ...]:
    offsets = directory.numbers(324 if tiled else 273)
    counts = directory.numbers(325 if tiled else 279)
    if len(offsets) < wanted or len(counts) < wanted:
        raise Refused(Code.CORRUPT, "segments")
    found = tuple(zip(offsets[:wanted], counts[:wanted], strict=True))
    if any(at < 0 or size < 0 or at + size > len(structure.untrusted) for at, size in found):
        raise Refused(Code.TRUNCATED, "segments")
    if not all(size for _, size in found):
        raise Refused(Code.CORRUPT, "segments")
    return found
