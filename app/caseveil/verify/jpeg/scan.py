"""An own walk through the entropy-coded bits of a sequential JPEG: which blocks are flat.

Every code is looked up and counted, none is turned into a picture. So it is seen whether a block
that decodes to black holds coefficients too faint to show, and whether a bit is left over.
Source: ITU-T T.81 (1992), annex C, F.1.2 and F.2.2.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg import codes, container
from caseveil.verify.jpeg.codes import END, Coder
from caseveil.verify.jpeg.container import DHT, DRI, SOS, Segment

_SEQUENTIAL: Final = frozenset({0xC0, 0xC1})
_RESTART: Final = re.compile(rb"\xff[\xd0-\xd7]")
_SPARE: Final = 64


@dataclass(frozen=True, slots=True)
class Walk:
    """What one scan of all components holds.

    Attributes:
        flat: MCUs x blocks of one: whether nothing but the first coefficient is told.
        same: of the same: whether that one is as in the block before of its component.
        left_over: bits behind the last block that are no padding; from ``walk_intervals`` those
            behind the last block of an interval, padding included, the most there are.
        padding: from ``walk_intervals``, the values of the bits that fill intervals up.
    """

    flat: NDArray[np.bool_]
    same: NDArray[np.bool_]
    left_over: int
    padding: frozenset[str] = frozenset()


def walk(untrusted: bytes, segments: Sequence[Segment], mcus: int) -> Walk:
    """The blocks of a file of one sequential scan without restart markers.

    Raises:
        Refused: ``unsupported-feature`` for any other file, ``corrupt`` where a code is unknown.
    """
    scans = [segment for segment in segments if segment.marker == SOS]
    frames = [s for s in segments if s.marker in _SEQUENTIAL]
    plain = len(scans) == len(frames) == 1 and not any(s.marker == DRI for s in segments)
    if not plain or scans[0].scan is None or not _is_whole(scans[0].payload):
        raise Refused(Code.UNSUPPORTED_FEATURE, "scan")
    coded = untrusted[slice(*scans[0].scan)].replace(b"\xff\0", b"\xff")
    flat, same, behind = _places(coded, _coders(segments, scans[0], frames[0]), mcus)
    return Walk(flat, same, _unpadded(coded, behind))


def walk_intervals(untrusted: bytes, segments: Sequence[Segment]) -> Walk:
    """The blocks of a file of one sequential scan, between restart markers or without any.

    Eight bits left over or more are no padding: rows may lie there, below a lowered height.

    Raises:
        Refused: ``unsupported-feature`` for anything but one sequential scan of all components,
            ``corrupt`` or ``truncated``.
    """
    scans = [segment for segment in segments if segment.marker == SOS]
    frames = [s for s in segments if s.marker in _SEQUENTIAL]
    if not len(scans) == len(frames) == 1 or scans[0].scan is None:
        raise Refused(Code.UNSUPPORTED_FEATURE, "scan")
    head = container.header(list(segments))
    names = frames[0].payload[6::3]
    if not _is_whole(scans[0].payload) or scans[0].payload[1:-3:2] != names:
        raise Refused(Code.UNSUPPORTED_FEATURE, "scan")
    mcus, coders = _mcus(head), _coders(segments, scans[0], frames[0])
    told = [int.from_bytes(s.payload[:2], "big") for s in segments if s.marker == DRI]
    interval = (told[-1] if told else 0) or mcus
    shares = [min(interval, mcus - first) for first in range(0, mcus, interval)]
    parts = _RESTART.split(untrusted[slice(*scans[0].scan)])
    if len(parts) != len(shares):
        raise Refused(Code.CORRUPT, "restart")
    walks = [_interval(part, coders, n) for part, n in zip(parts, shares, strict=True)]
    flat, same = (np.concatenate([getattr(w, name) for w in walks]) for name in ("flat", "same"))
    padding = frozenset[str]().union(*(one.padding for one in walks))
    return Walk(flat, same, max(one.left_over for one in walks), padding)


def _interval(part: bytes, coders: Sequence[Coder], mcus: int) -> Walk:
    coded = part.replace(b"\xff\0", b"\xff")
    flat, same, behind = _places(coded, coders, mcus)
    rest = 8 * len(coded) - behind
    if rest < 0:
        raise Refused(Code.TRUNCATED, "scan")
    return Walk(flat, same, rest, frozenset(f"{coded[-1]:08b}"[8 - rest :] if 0 < rest < 8 else ""))


def _mcus(head: container.Header) -> int:
    """How many units an interleaved scan has; of a lone component each is one block (A.2.2)."""
    across, down = max(a for a, _ in head.sampling), max(d for _, d in head.sampling)
    if len(head.sampling) == 1:
        across = down = 1
    if not across * down * head.width * head.height:
        raise Refused(Code.CORRUPT, "frame header")
    return -(-head.width // (8 * across)) * -(-head.height // (8 * down))


def _is_whole(header: bytes) -> bool:
    return bool(header) and len(header) == 4 + 2 * header[0]


def _coders(segments: Sequence[Segment], scan: Segment, frame: Segment) -> list[Coder]:
    tables: dict[int, bytes] = {}
    for segment in segments:
        tables.update(codes.tables(segment.payload) if segment.marker == DHT else {})
    body = frame.payload
    blocks = {body[n]: (body[n + 1] >> 4) * (body[n + 1] & 15) for n in range(6, len(body) - 2, 3)}
    pairs = [scan.payload[n : n + 2] for n in range(1, 1 + 2 * scan.payload[0], 2)]
    found: list[Coder] = []
    for name, numbers in pairs:
        first, others = tables.get(numbers >> 4), tables.get(16 | (numbers & 15))
        if first is None or others is None or name not in blocks:
            raise Refused(Code.CORRUPT, "huffman table")
        coder = codes.dc(first), *codes.ac(others)
        found += [coder] * (blocks[name] if len(pairs) > 1 else 1)
    return found


def _places(
    coded: bytes, coders: Sequence[Coder], mcus: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], int]:
    """Of each block what ``Walk`` tells, and the bit behind the last one; one loop, kept bare."""
    whole = np.frombuffer(coded + b"\0" * (_SPARE - len(coded) % 2), ">u2").astype(np.int64)
    words: list[int] = (whole[:-1] << 16 | whole[1:]).tolist()
    seen, at = bytearray(), 0
    try:
        for _ in range(mcus):
            for first, many, one, end in coders:
                taken = first[words[at >> 4] >> (16 - (at & 15)) & 0xFFFF]
                if not taken:
                    raise Refused(Code.CORRUPT, "code")
                begin = at = at + (taken & 63)
                place = 1
                while place < END:
                    entry = many[words[at >> 4] >> (16 - (at & 15)) & 0xFFFF]
                    at += entry & 255
                    place += entry >> 8
                if not (place == END or 2 * END < place < 3 * END):
                    at = _block(words, begin, one)
                seen.append((at - begin == end) | taken >> 6 << 1)
    except IndexError:
        raise Refused(Code.TRUNCATED, "scan") from None
    told = np.frombuffer(seen, np.uint8).reshape(mcus, -1)
    return told & 1 > 0, told > 1, at


def _block(words: list[int], at: int, table: list[int]) -> int:
    """The bit behind a block's further codes, one after the other.

    Raises:
        Refused: ``corrupt`` where a code is unknown or they do not fill the block exactly.
    """
    place = 1
    while place < END:
        entry = table[words[at >> 4] >> (16 - (at & 15)) & 0xFFFF]
        at += entry & 255
        place += entry >> 8
    if place == END or 2 * END < place < 3 * END:
        return at
    raise Refused(Code.CORRUPT, "code")


def _unpadded(coded: bytes, at: int) -> int:
    """Bits behind ``at`` that are no padding: less than eight ones (F.1.2.3), or as many zeros."""
    rest = 8 * len(coded) - at
    if rest < 0:
        raise Refused(Code.TRUNCATED, "scan")
    last = int.from_bytes(coded[at >> 3 :], "big") & ((1 << rest) - 1) if rest < _SPARE else 0
    return 0 if rest < 8 and last in (0, (1 << rest) - 1) else rest
