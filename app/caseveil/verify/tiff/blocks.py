"""Strips and tiles of a TIFF page decoded one by one, with a bound on what each may become.

Deflate and LZMA are Python's own; LZW, run lengths, fax, Zstandard and JPEG are imagecodecs', other
code than the first pass's libtiff, though both decode JPEG with libjpeg-turbo.
"""

import lzma
import zlib
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.tiff.page import JPEG, RGB, YCBCR, Page

Samples = NDArray[Any]
ENGINES: Final = {5: ("imcd",), 7: ("libjpeg-turbo",), 50000: ("zstd",), 32773: ("imcd",)}
_FAX: Final = frozenset({2, 3, 4})
_PREDICTING: Final = frozenset({5, 8, 32946, 34925, 50000})
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_LZMA_MEMORY: Final = 128 << 20
_LARGEST_BLOCK: Final = 1 << 26
# The errors of imagecodecs are runtime errors.
_ERRORS: Final = (zlib.error, lzma.LZMAError, ValueError, RuntimeError)


def decode(untrusted: bytes, page: Page, little: bool) -> Samples:
    """Height x width x samples, as stored; uint8, or uint16 above 8 bits.

    Raises:
        Refused: ``truncated``, ``corrupt`` or ``unsupported-feature``.
    """
    height, width = page.size.height, page.size.width
    across, down = -(-width // page.block.width), -(-height // page.block.height)
    planes = page.samples if page.planar else 1
    if len(page.blocks) < across * down * planes or (
        page.tiled and page.block.pixels > _LARGEST_BLOCK
    ):
        raise Refused(Code.CORRUPT, "blocks")
    whole = np.zeros((height, width, page.samples), np.uint8 if page.bits <= 8 else np.uint16)
    for place, (start, end) in enumerate(page.blocks[: across * down * planes]):
        plane, cell = divmod(place, across * down)
        top, left = (step * side for step, side in zip(
            divmod(cell, across), (page.block.height, page.block.width), strict=True
        ))  # fmt: skip
        rows = page.block.height if page.tiled else min(page.block.height, height - top)
        if end > len(untrusted):
            raise Refused(Code.TRUNCATED, "blocks")
        block = _block(untrusted[start:end], page, Size(page.block.width, rows), little)
        part = whole[top : top + rows, left : left + page.block.width]
        seen = block[: part.shape[0], : part.shape[1]]
        if page.planar:
            part[..., plane : plane + 1] = seen
        else:
            part[...] = seen
    return whole


def _block(data: bytes, page: Page, size: Size, little: bool) -> Samples:
    """One block: rows x columns x samples."""
    samples = 1 if page.planar else page.samples
    try:
        if page.coding == JPEG:
            return _jpeg(data, page, size).reshape(size.height, size.width, samples)
        if page.reversed_bits:
            data = data.translate(_REVERSED)
        if page.coding in _FAX:
            return _fax(data, page, size)[..., np.newaxis]
        row = -(-size.width * samples * page.bits // 8)
        plain = _unpacked(data, page.coding, row * size.height)
    except _ERRORS:
        raise Refused(Code.CORRUPT, "block") from None
    if len(plain) < row * size.height:
        raise Refused(Code.TRUNCATED, "block")
    rows = np.frombuffer(plain, np.uint8, row * size.height).reshape(size.height, row)
    values = _values(rows, page.bits, size.width * samples, little)
    values = values.reshape(size.height, size.width, samples)
    if page.differences and page.coding in _PREDICTING:
        return _summed(values, page.bits)
    return values


def _unpacked(data: bytes, coding: int, size: int) -> bytes:
    """At most ``size`` bytes of a block."""
    if coding == 1:
        return data[:size]
    if coding == 5:
        return bytes(imagecodecs.lzw_decode(data, out=size))
    if coding in (8, 32946):
        return zlib.decompressobj().decompress(data, size)
    if coding == 32773:
        return bytes(imagecodecs.packbits_decode(data, out=size))
    if coding == 34925:
        return lzma.LZMADecompressor(memlimit=_LZMA_MEMORY).decompress(data, size)
    if coding == 50000:
        return bytes(imagecodecs.zstd_decode(data, out=size))
    raise Refused(Code.UNSUPPORTED_FEATURE, "compression")


def _fax(data: bytes, page: Page, size: Size) -> Samples:
    if page.coding == 2:
        bits = imagecodecs.ccittrle_decode(data, size.height, size.width)
    elif page.coding == 3:
        bits = imagecodecs.ccittfax3_decode(
            data, size.height, size.width, t4options=page.group3
        )  # fmt: skip
    else:
        bits = imagecodecs.ccittfax4_decode(data, size.height, size.width)
    return np.asarray(bits).reshape(size.height, size.width).astype(np.uint8)


def _jpeg(data: bytes, page: Page, size: Size) -> Samples:
    head = jpeg.header(list(jpeg.walk(data)))
    if page.bits != 8 or (head.width, head.height) != (size.width, size.height):
        raise Refused(Code.CORRUPT, "block")
    spaces = {YCBCR: ("YCBCR", "RGB"), RGB: ("RGB", "RGB")}
    stored, wanted = spaces.get(page.meaning, (None, None))
    return np.asarray(
        imagecodecs.jpeg8_decode(
            data, tables=page.tables or None, colorspace=stored, outcolorspace=wanted
        )
    )


def _values(rows: Samples, bits: int, count: int, little: bool) -> Samples:
    """``count`` samples of every row of bytes."""
    if bits == 8:
        return rows
    if bits == 16:
        return rows.view("<u2" if little else ">u2").astype(np.uint16)
    spread = np.unpackbits(rows, axis=1)[:, : count * bits].reshape(len(rows), count, bits)
    values = np.zeros((len(rows), count), np.uint8 if bits < 8 else np.uint16)
    for bit in range(bits):
        values = (values << 1) | spread[..., bit]
    return values


def _summed(values: Samples, bits: int) -> Samples:
    """Differences added up along each row, as numbers of ``bits`` bits."""
    if bits not in (8, 16):
        raise Refused(Code.UNSUPPORTED_FEATURE, "predictor")
    return np.cumsum(values, axis=1, dtype=values.dtype)
