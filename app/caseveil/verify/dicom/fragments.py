"""Whether the compressed frames of a finished DICOM file hold anything besides pictures.

Sources: DICOM PS3.5 (2025a) annexes A.4 and G, ITU-T T.81 annex B, T.87 annex C, T.800 annex A.
"""

from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.dicom.codestreams import RLE
from caseveil.verify.dicom.elements import Element
from caseveil.verify.dicom.layout import Layout
from caseveil.verify.jpeg import beyond, coding
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg import scan as jpeg_scan

WRITTEN: Final = frozenset(
    {
        RLE,
        *(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 57, 70, 80, 81, 90, 91)),
    }
)
"""Compressed syntaxes that a finished file may have."""

_SEQUENTIAL: Final = frozenset({0xC0, 0xC1})
_WHOLE_BYTE: Final = 8  # bits; fewer are padding
_JPEG_LS: Final = 0xF7
_FRAME_HEADS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {_JPEG_LS}
_CODES, _QUANTISERS, _PRESETS = 0xC4, 0xDB, 0xF8
_TABLES = frozenset({_CODES, _QUANTISERS})
_PRESET_BYTES = 11
_ONCE = frozenset({_PRESETS, 0xE0, 0xE8, 0xEE})
_HINTS = frozenset(
    {(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")}
    | {(0xEE, b"Adobe\0\x64\0\0\0\0" + bytes([n])) for n in range(3)}
    | {(0xE8, b"mrfx" + bytes([n])) for n in range(4)}
)
"""Application data that tell how colours are stored, each as it may stand."""

_PRECISION_AT = 42  # in a JPEG 2000: bits of the first component
_MOST_LEVELS = 32
_SCAN, _END = 0xDA, 0xD9


def faults(element: Element, shape: Layout, syntax: str) -> list[str]:
    """What stands in the pixel data that no decoder needs, as content-free codes.

    Raises:
        Refused: ``corrupt`` or ``truncated`` where a frame cannot be walked.
    """
    if not element.fragments or len(element.fragments) != shape.frames + 1:
        return ["fragments"]
    table, *frames = (bytes(fragment) for fragment in element.fragments)
    starts = [0, *accumulate(len(frame) + 8 for frame in frames)][:-1]
    told = b"".join(start.to_bytes(4, "little") for start in starts if start < 1 << 32)
    found = [] if table in (b"", told) else ["offset-table"]
    for index, frame in enumerate(frames):
        found += [f"frame {index}: {fault}" for fault in _frame(frame, shape, syntax)]
    return found


def _frame(data: bytes, shape: Layout, syntax: str) -> list[str]:
    try:
        if syntax == RLE:
            return _run_lengths(data, shape)
        return _wavelet(data, shape) if data[:2] == b"\xff\x4f" else _jpeg(data)
    except IndexError:
        raise Refused(Code.TRUNCATED, "frame") from None


def _padding(data: bytes, at: int) -> list[str]:
    """Behind the end a single zero byte may make the length even."""
    rest = data[at:]
    return [] if rest in (b"", b"\0") else ["behind the end"]


def _jpeg(data: bytes) -> list[str]:
    """Every marker segment of a JPEG or JPEG-LS codestream, and what is behind its end."""
    if data[:2] != b"\xff\xd8":
        return ["start"]
    found: list[str] = []
    seen, at = list[tuple[int, bytes]](), 2
    while data[at + 1] != _END:
        marker, length = data[at + 1], data[at + 2] << 8 | data[at + 3]
        if data[at] != 0xFF or length < 2 or at + 2 + length > len(data):
            raise Refused(Code.CORRUPT, "frame")
        seen.append((marker, data[at + 4 : at + 2 + length]))
        if not _may_stand(*seen[-1]):
            found.append(f"segment-{marker:02x}")
        at += 2 + length
        if marker == _SCAN:
            at = _behind_scan(data, at)
    once = [marker for marker, _ in seen if marker in _ONCE]
    found += ["repeated"] if len(once) != len(set(once)) else []
    found += _padding(data, at + 2) + _table_faults(seen)
    sequential = any(marker in _SEQUENTIAL for marker, _ in seen)
    return found + _coded_rest(data) if sequential else found


def _table_faults(seen: list[tuple[int, bytes]]) -> list[str]:
    """Tables that the one scan is not decoded by, or that stand twice: they could be anything."""
    scans = [body for marker, body in seen if marker == _SCAN]
    heads = [(marker, body) for marker, body in seen if marker in _FRAME_HEADS]
    if len(scans) != 1 or len(heads) != 1:
        return ["scans"]
    ((marker, head),), (scan,) = heads, scans
    pairs = scan[2 : 2 + 2 * scan[0] : 2]
    codes, quantisers = {pair >> 4 for pair in pairs}, set(head[8 : 8 + 3 * head[5] : 3])
    if marker in _SEQUENTIAL:
        codes |= {0x10 | pair & 15 for pair in pairs}
    if marker not in _SEQUENTIAL:
        quantisers = set()
    if marker == _JPEG_LS:
        codes = set()
    told = [(kind, number) for kind, body in seen for number in _numbers(kind, body)]
    wanted = {(_CODES, n) for n in codes} | {(_QUANTISERS, n) for n in quantisers}
    return [] if len(told) == len(set(told)) and set(told) == wanted else ["tables"]


def _numbers(kind: int, body: bytes) -> Iterator[int]:
    """The numbers of the tables in a segment."""
    at = 0
    while kind in (_CODES, _QUANTISERS) and at < len(body):
        yield body[at] if kind == _CODES else body[at] & 15
        size = sum(body[at + 1 : at + 17]) + 17 if kind == _CODES else 65 + 64 * (body[at] >> 4)
        at += size


def _coded_rest(data: bytes) -> list[str]:
    """What is coded behind the last block and beyond the sides, as below a lowered height.

    What is coded without loss (C3) is written by this program anew, never carried over.
    """
    segments = list(jpeg.walk(data))
    walked = jpeg_scan.walk_intervals(data, segments)
    unseen = ~walked.flat & beyond.blocks(jpeg.header(segments))
    faults = (("coded bytes", walked.left_over >= _WHOLE_BYTE), ("beyond", bool(unseen.any())))
    return [name for name, wrong in faults if wrong] + coding.faults(data, segments, walked)


def _may_stand(marker: int, body: bytes) -> bool:
    """What decoding needs, and of application data only what tells how colours are stored.

    No frame of a finished file has restarts: where it had some it was written anew.
    """
    if marker in _FRAME_HEADS | _TABLES or marker == _SCAN:
        return True
    if marker == _PRESETS:
        return len(body) == _PRESET_BYTES and body[:1] == b"\1"
    return (marker, body) in _HINTS


def _behind_scan(data: bytes, at: int) -> int:
    """The offset of the marker that ends coded bytes; restarts (D0 to D7) do not."""
    while (at := data.find(b"\xff", at)) >= 0:
        if 0x80 <= data[at + 1] < 0xFF and data[at + 1] not in range(0xD0, 0xD8):
            return at  # any number of FF may stand before a marker (B.1.1.2)
        at += 1
    raise Refused(Code.TRUNCATED, "frame")


def _wavelet(data: bytes, shape: Layout) -> list[str]:
    """What our own encoder writes, byte for byte but for the packets of its only tile."""
    head = _wavelet_head(data, shape)
    if data[: len(head)] != head:
        return ["header"]
    at = len(head)
    length = int.from_bytes(data[at + 6 : at + 10], "big")
    told = b"\xff\x90\0\x0a\0\0" + length.to_bytes(4, "big") + b"\0\1\xff\x93"
    if data[at : at + len(told)] != told or length < len(told):
        return ["tile"]
    end = at + length
    return _padding(data, end + 2) if data[end : end + 2] == b"\xff\xd9" else ["end"]


def _wavelet_head(data: bytes, shape: Layout) -> bytes:
    """A main header of size, coding and quantisers only, of one tile (T.800 A.5.1, A.6.1, A.6.4).

    Free are bits of a sample, whether colours are mixed, and how often the picture is halved.
    """
    coding = _PRECISION_AT + 3 * shape.channels
    precision, mixed, levels = data[_PRECISION_AT], data[coding + 8] & 1, data[coding + 9]
    bits = min((precision & 0x7F) + 1, shape.allocated)
    area = shape.columns.to_bytes(4, "big") + shape.rows.to_bytes(4, "big")
    size = b"\0\0" + 2 * (area + bytes(8)) + shape.channels.to_bytes(2, "big")
    size += bytes([precision & 0x80 | bits - 1, 1, 1]) * shape.channels
    steps = [bits, *(bits + 1, bits + 1, bits + 2) * min(levels, _MOST_LEVELS)]
    return b"".join(
        (
            b"\xff\x4f",
            _segment(0x51, size),
            _segment(0x52, bytes([0, 0, 0, 1, mixed, levels, 4, 4, 0, 1])),
            _segment(0x5C, bytes([0x40, *(step << 3 for step in steps)])),
        )
    )


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def _run_lengths(data: bytes, shape: Layout) -> list[str]:
    """Segments one behind the other, each read to its end (PS3.5 G.3 to G.5)."""
    numbers = [int.from_bytes(data[at : at + 4], "little") for at in range(0, 64, 4)]
    count, starts = numbers[0], numbers[1:]
    wanted = shape.channels * max(1, shape.allocated // 8)
    if count != wanted or starts[0] != 64 or any(starts[count:]):
        return ["run-length header"]
    pixels = shape.rows * shape.columns
    found: list[str] = []
    for start, end in pairwise([*starts[:count], len(data)]):
        at = start + _used(data, start, pixels)
        if at > end or data[at:end] not in (b"", b"\0"):
            found.append("behind a segment")
    return found


def _used(data: bytes, at: int, pixels: int) -> int:
    """How many bytes of a segment give ``pixels`` values; idle bytes give none and are none."""
    start, length = at, 0
    while length < pixels:
        run = data[at]
        if run == 128:
            raise Refused(Code.CORRUPT, "run-length segment")
        length += run + 1 if run < 128 else 257 - run
        at += run + 2 if run < 128 else 2
    return at - start
