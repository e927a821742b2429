"""A BMP file as its headers say it is, nothing decoded.

Layout after Microsoft's "Bitmap Storage" and the headers of wingdi.h (BITMAPCOREHEADER to
BITMAPV5HEADER); OS/2 2.x headers share their first 40 bytes with BITMAPINFOHEADER.
"""

import struct
from dataclasses import dataclass

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused

FILE_HEADER = 14
CORE, INFO, V4, V5 = 12, 40, 108, 124
PLAIN, RLE8, RLE4, BITFIELDS, ALPHA_BITFIELDS = 0, 1, 2, 3, 6
EMBEDDED, LINKED = b"DEBM", b"KNIL"
_OS2 = range(16, 65)
_MASKED_HEADERS = (52, 56, V4, V5)
_DEPTHS = {
    PLAIN: (1, 2, 4, 8, 16, 24, 32),
    RLE8: (8,),
    RLE4: (4,),
    BITFIELDS: (16, 32),
    ALPHA_BITFIELDS: (16, 32),
}
_DEFAULT_MASKS = {16: (0x7C00, 0x3E0, 0x1F, 0), 32: (0xFF0000, 0xFF00, 0xFF, 0)}
_WIDEST_MASK = 16


@dataclass(frozen=True, slots=True)
class Structure:
    """Everything the headers tell, and where the rest lies.

    Attributes:
        untrusted: the whole file.
        size: pixels across and down.
        top_down: whether the first stored row is the top one.
        bits: per pixel.
        compression: ``PLAIN``, ``RLE8``, ``RLE4``, ``BITFIELDS`` or ``ALPHA_BITFIELDS``.
        masks: bits of red, green, blue and alpha in a pixel of 16 or 32 bits; else empty.
        header_size: bytes of the header behind the file header.
        palette: range of its bytes in the file.
        entry: bytes of one palette entry.
        data: range of the pixels' bytes; a run-length stream that does not tell its length reaches
            to the end of the file.
        profile: range of a colour profile, or of the name of one; empty where there is none.
    """

    untrusted: bytes
    size: Size
    top_down: bool
    bits: int
    compression: int
    masks: tuple[int, ...]
    header_size: int
    palette: range
    entry: int
    data: range
    profile: range

    @property
    def stride(self) -> int:
        """Bytes from one stored row to the next: a multiple of four."""
        return (self.size.width * self.bits + 31) // 32 * 4

    @property
    def colour_space(self) -> bytes:
        """Its four letters as stored, little end first; empty in headers that have none."""
        at = FILE_HEADER + 56
        return self.untrusted[at : at + 4] if self.header_size in (V4, V5) else b""

    def part(self, where: range) -> bytes:
        """The bytes of one range."""
        return self.untrusted[where.start : where.stop]


def parse(untrusted: bytes) -> Structure:
    """The structure of a BMP file.

    Raises:
        Refused: ``truncated``, ``corrupt``, or ``unsupported-feature`` and which.
    """
    size, top_down, bits, compression, header_size = _header(untrusted)
    masks, end = _masks(untrusted, header_size, bits, compression)
    (offset,) = struct.unpack_from("<I", untrusted, 10)
    palette, entry = _palette(untrusted, header_size, bits, end, offset)
    start = offset or palette.stop
    if not palette.stop <= start <= len(untrusted):
        raise Refused(Code.CORRUPT if start < palette.stop else Code.TRUNCATED, "data-offset")
    data = range(start, _data_end(untrusted, size, bits, compression, start))
    profile = _profile(untrusted, header_size, data)
    return Structure(
        untrusted, size, top_down, bits, compression, masks, header_size, palette, entry,
        data, profile,
    )  # fmt: skip


def _header(untrusted: bytes) -> tuple[Size, bool, int, int, int]:
    if len(untrusted) < FILE_HEADER + CORE:
        raise Refused(Code.TRUNCATED, "header")
    (header_size,) = struct.unpack_from("<I", untrusted, FILE_HEADER)
    if header_size != CORE and header_size not in (*_OS2, *_MASKED_HEADERS):
        raise Refused(Code.CORRUPT, "header-size")
    if FILE_HEADER + header_size > len(untrusted):
        raise Refused(Code.TRUNCATED, "header")
    form = "<HHHH" if header_size == CORE else "<iiHH"
    width, height, planes, bits = struct.unpack_from(form, untrusted, FILE_HEADER + 4)
    # A short OS/2 header leaves out fields at its end; what is left out is zero.
    fields = untrusted[FILE_HEADER : FILE_HEADER + header_size].ljust(V5, b"\0")
    compression = int.from_bytes(fields[16:20], "little") if header_size != CORE else PLAIN
    known = compression in _DEPTHS and (
        compression < BITFIELDS or header_size in (INFO, *_MASKED_HEADERS)
    )
    if not known:
        raise Refused(Code.UNSUPPORTED_FEATURE, "compression")
    if compression != PLAIN and header_size < INFO:
        raise Refused(Code.CORRUPT, "header-size")
    turned = height < 0
    if bits not in _DEPTHS[compression] or planes != 1 or (turned and compression in (RLE8, RLE4)):
        raise Refused(Code.CORRUPT, "header")
    if width <= 0 or height == 0:
        raise Refused(Code.CORRUPT, "size")
    return Size(width, abs(height)), turned, bits, compression, header_size


def _masks(
    untrusted: bytes, header_size: int, bits: int, compression: int
) -> tuple[tuple[int, ...], int]:
    """The masks, and the offset behind the header and them."""
    end = FILE_HEADER + header_size
    if compression not in (BITFIELDS, ALPHA_BITFIELDS):
        return _DEFAULT_MASKS.get(bits, ()), end
    count = 3 if header_size == 52 or (header_size == INFO and compression == BITFIELDS) else 4
    at = FILE_HEADER + INFO
    if at + 4 * count > len(untrusted):
        raise Refused(Code.TRUNCATED, "masks")
    masks = (*struct.unpack_from(f"<{count}I", untrusted, at), 0)[:4]
    covered = 0
    for mask in masks:
        low = mask & -mask
        if mask & (mask + low) or mask & covered or mask >> bits:
            raise Refused(Code.CORRUPT, "masks")
        if mask.bit_count() > _WIDEST_MASK:
            raise Refused(Code.UNSUPPORTED_FEATURE, "masks")
        covered |= mask
    return masks, max(end, at + 4 * count)


def _palette(
    untrusted: bytes, header_size: int, bits: int, start: int, offset: int
) -> tuple[range, int]:
    entry = 3 if header_size == CORE else 4
    if bits > 8:
        return range(start, start), entry
    told = 0
    if header_size >= 36:
        (told,) = struct.unpack_from("<I", untrusted, FILE_HEADER + 32)
    # Pixels that begin before the palette's end leave it shorter than its header claims.
    most = max(0, (offset or len(untrusted)) - start) // entry
    count = min(told or 1 << bits, 1 << bits, most)
    if not count or start + count * entry > len(untrusted):
        raise Refused(Code.TRUNCATED if count else Code.CORRUPT, "palette")
    return range(start, start + count * entry), entry


def _data_end(untrusted: bytes, size: Size, bits: int, compression: int, start: int) -> int:
    if compression in (RLE8, RLE4):
        (told,) = struct.unpack_from("<I", untrusted, FILE_HEADER + 20)
        return start + told if 0 < told <= len(untrusted) - start else len(untrusted)
    row = (size.width * bits + 7) // 8
    stride = (size.width * bits + 31) // 32 * 4
    if start + stride * (size.height - 1) + row > len(untrusted):
        raise Refused(Code.TRUNCATED, "pixels")
    return min(start + stride * size.height, len(untrusted))


def _profile(untrusted: bytes, header_size: int, data: range) -> range:
    if header_size != V5 or untrusted[FILE_HEADER + 56 : FILE_HEADER + 60] not in (
        EMBEDDED,
        LINKED,
    ):
        return range(0)
    offset, length = struct.unpack_from("<II", untrusted, FILE_HEADER + 112)
    start = FILE_HEADER + offset
    inside = start >= FILE_HEADER + V5 and start + length <= len(untrusted)
    apart = start >= data.stop or start + length <= data.start
    return range(start, start + length) if inside and apart else range(0)
