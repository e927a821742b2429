"""A JPEG or JPEG-LS frame with those tables and hints only that its one scan is decoded by.

Sources: ITU-T T.81 B.2.2 to B.2.4, T.87 C.2.4.1.
"""

import struct
from collections.abc import Iterator

from caseveil.errors import Code, Refused

_SOS, _DHT, _DQT, _LSE, _EOI = 0xDA, 0xC4, 0xDB, 0xF8, 0xD9
_HEADS = frozenset(range(0xC0, 0xD0)) - {_DHT, 0xC8, 0xCC}
_LOSSLESS, _JPEG_LS = 0xC3, 0xF7
_PRESETS = b"\1"
_PRESETS_LENGTH = 11
_DRI, _JFIF, _TRANSFORM, _ADOBE = 0xDD, 0xE0, 0xE8, 0xEE
_ONCE = frozenset({_DRI, _LSE, _JFIF, _TRANSFORM, _ADOBE})  # decoders take the last of each
_LAST_TRANSFORM, _LAST_ADOBE = 3, 2
_AC = 16  # class bit of a table in DHT


def used_only(data: bytes) -> bytes | None:
    """``data`` with one segment for each used table; None where a scan of it needs another way.

    Args:
        data: well-formed segments, with nothing between or behind them.

    Raises:
        Refused: ``corrupt`` where a table is broken.
    """
    segments, scan = _segments(data)
    if sum(marker == _SOS for marker, _ in segments) != 1:
        # Those of other families are told apart, and encoded anew, elsewhere.
        return None if any(marker == _JPEG_LS for marker, _ in segments) else data
    if segments[-1][0] != _SOS or not all(_is_plain(*one) for one in segments):
        return None
    if {_JPEG_LS, _DRI} <= {marker for marker, _ in segments}:
        return None  # an interval that is never reached can be any number
    try:
        head = next((m, b) for m, b in segments if m in _HEADS or m == _JPEG_LS)
        tables = {(m, n): t for m, b in segments if m in (_DHT, _DQT) for n, t in _tables(m, b)}
        needed = _needed(*head, segments[-1][1])
        kept = [(kind, tables[kind, number]) for kind, number in needed]
    except (IndexError, KeyError, StopIteration):
        raise Refused(Code.CORRUPT, "frame") from None
    last = {m: n for n, (m, _) in enumerate(segments)}
    unique = [(m, b) for n, (m, b) in enumerate(segments) if m not in _ONCE or n == last[m]]
    first = [(m, b) for m, b in unique if m not in (_DHT, _DQT)]
    at = next(n for n, one in enumerate(first) if one == head)
    ordered = [*first[:at], *kept, *first[at:]]
    return b"".join([data[:2], *(_framed(*one) for one in ordered), scan])


def _is_plain(marker: int, body: bytes) -> bool:
    """Whether a segment tells no more than a value that decoders know of."""
    if marker == _LSE:  # there are mapping tables, too
        return len(body) == _PRESETS_LENGTH and body[:1] == _PRESETS
    if marker == _DRI:
        return len(body) == 2
    if marker == _ADOBE:
        return body[-1] <= _LAST_ADOBE
    return marker != _TRANSFORM or (len(body) == 5 and body[4] <= _LAST_TRANSFORM)


def _segments(data: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """Marker and payload up to the first scan's head, all others too; bytes behind that head."""
    found: list[tuple[int, bytes]] = []
    at, behind = 2, b""
    while data[at + 1] != _EOI:
        (length,) = struct.unpack_from(">H", data, at + 2)
        found.append((data[at + 1], data[at + 4 : at + 2 + length]))
        at += 2 + length
        if found[-1][0] == _SOS:
            behind = behind or data[at:]
            at = _scan_end(data, at)
    return found, behind


def _scan_end(data: bytes, at: int) -> int:
    while data[at] != 0xFF or data[at + 1] < 0x80 or 0xD0 <= data[at + 1] <= 0xD7:
        at = data.index(b"\xff", at + 1)
    return at


def _tables(marker: int, body: bytes) -> Iterator[tuple[int, bytes]]:
    """Number, with its class for codes, and bytes of every table of a segment."""
    at = 0
    while at < len(body):
        if marker == _DHT:
            number, size = body[at], 17 + sum(body[at + 1 : at + 17])
        else:
            number, size = body[at] & 15, 129 if body[at] >> 4 else 65
        if at + size > len(body):
            raise IndexError
        yield number, body[at : at + size]
        at += size


def _needed(marker: int, head: bytes, scan: bytes) -> list[tuple[int, int]]:
    """Kind and number of the tables that frame and scan name, in order."""
    if marker == _JPEG_LS:
        return []
    lossless = marker == _LOSSLESS
    quantisers = {head[8 + 3 * n] for n in range(head[5])} if not lossless else set()
    pairs = [scan[2 + 2 * n] for n in range(scan[0])]
    codes = {pair >> 4 for pair in pairs}
    if not lossless:
        codes |= {_AC | pair & 15 for pair in pairs}
    return [*((_DQT, n) for n in sorted(quantisers)), *((_DHT, n) for n in sorted(codes))]


def _framed(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
