"""An own walk through a JPEG file: every segment, every scan, and nothing else.

Source: ITU-T T.81 (1992), annex B; JFIF 1.02; the Adobe APP14 segment of Adobe TN 5116.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from caseveil.errors import Code, Refused
from caseveil.verify.pixels import own_profiles

SOI, EOI, SOS, DQT, DHT, DRI, APP0, APP14 = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xDD, 0xE0, 0xEE
APP1, APP2 = 0xE1, 0xE2
FRAMES = frozenset({0xC0, 0xC1, 0xC2})
ALL_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
NEEDED = FRAMES | {SOI, EOI, SOS, DQT, DHT, DRI, APP0, APP14}
PROFILE = b"ICC_PROFILE\0"
# JFIF 1.01 or 1.02 without density and thumbnail; Adobe's segment as common encoders write it
_MINOR, _NO_DENSITY = frozenset({b"\1", b"\2"}), b"\0\0\1\0\1\0\0"
_ADOBE, _TRANSFORMS = b"Adobe\0\x64\0\0\0\0", frozenset({b"\0", b"\1"})
# An EXIF block of one field, the orientation, in the ways that tell something (CIPA DC-008, 4.6.2)
_TURNS = frozenset(
    b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0%c" % turn + bytes(6)
    for turn in range(2, 9)
)
_STANDALONE = frozenset({SOI, EOI, 0x01, *range(0xD0, 0xD8)})
# In a scan a 0xFF byte is followed by 0x00 (stuffing) or by a restart marker 0xD0 to 0xD7.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]")
_RESTART = re.compile(rb"\xff([\xd0-\xd7])")
_ANY = re.compile(rb"\xff+[^\x00\xff]")


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker with its payload.

    Attributes:
        marker: second byte of the marker.
        start: offset of the marker in the file.
        payload: bytes after the length field.
        scan: for a scan header: the range of its entropy-coded data.
        end: offset of the byte after the segment and its scan.
    """

    marker: int
    start: int
    payload: bytes
    end: int
    scan: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the frame header says.

    Attributes:
        width: in pixels.
        height: in pixels.
        precision: bits per sample.
        sampling: (horizontal, vertical) factor of each component.
        tables: quantisation table number of each component.
    """

    width: int
    height: int
    precision: int
    sampling: tuple[tuple[int, int], ...]
    tables: tuple[int, ...]


def walk(untrusted: bytes, *, strict: bool = True) -> Iterator[Segment]:
    """Every segment from SOI to the first EOI.

    Args:
        untrusted: the file.
        strict: refuse bytes between two segments, which decoders pass over.

    Raises:
        Refused: ``corrupt`` or ``truncated``, when the walk gets there.
    """
    if untrusted[:2] != b"\xff\xd8":
        raise Refused(Code.CORRUPT, "no SOI")
    yield Segment(SOI, 0, b"", 2)
    at = 2
    while True:
        segment = _segment(untrusted, at if strict else _next(untrusted, at))
        yield segment
        if segment.marker == EOI:
            return
        at = segment.end


def _next(untrusted: bytes, at: int) -> int:
    found = _ANY.search(untrusted, at)
    return found.start() if found else at


def _segment(untrusted: bytes, at: int) -> Segment:
    start = at
    while untrusted[at : at + 2] == b"\xff\xff":  # fill bytes, T.81 B.1.1.2
        at += 1
    if at + 2 > len(untrusted):
        raise Refused(Code.TRUNCATED, "no EOI")
    if untrusted[at] != 0xFF or untrusted[at + 1] == 0:
        raise Refused(Code.CORRUPT, "no marker")
    marker = untrusted[at + 1]
    if marker in _STANDALONE:
        return Segment(marker, start, b"", at + 2)
    length = int.from_bytes(untrusted[at + 2 : at + 4], "big")
    end = at + 2 + length
    if at + 4 > len(untrusted) or end > len(untrusted):
        raise Refused(Code.TRUNCATED, "segment")
    if length < 2:
        raise Refused(Code.CORRUPT, "segment length")
    payload = bytes(untrusted[at + 4 : end])
    if marker != SOS:
        return Segment(marker, start, payload, end)
    found = _MARKER.search(untrusted, end)
    if found is None:
        raise Refused(Code.TRUNCATED, "scan")
    return Segment(marker, start, payload, found.start(), (end, found.start()))


def header(segments: list[Segment]) -> Header:
    """The frame header among ``segments``.

    Raises:
        Refused: ``corrupt`` where there is none, or more than one, or it is cut short.
    """
    frames = [segment.payload for segment in segments if segment.marker in ALL_FRAMES]
    if len(frames) != 1 or len(frames[0]) < 6 or len(frames[0]) < 6 + 3 * frames[0][5]:
        raise Refused(Code.CORRUPT, "frame header")
    body = frames[0]
    parts = [body[6 + 3 * n : 9 + 3 * n] for n in range(body[5])]
    height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
    sampling = tuple((part[1] >> 4, part[1] & 15) for part in parts)
    return Header(width, height, body[0], sampling, tuple(part[2] for part in parts))


def quantisation(segments: list[Segment]) -> dict[int, tuple[int, ...]]:
    """The quantisation tables by number, 64 steps each in zigzag order.

    Raises:
        Refused: ``corrupt`` where a table is cut short.
    """
    tables = {}
    for segment in segments:
        body = segment.payload if segment.marker == DQT else b""
        while body:
            wide, number = body[0] >> 4, body[0] & 15
            size = 128 if wide else 64
            if len(body) < 1 + size:
                raise Refused(Code.CORRUPT, "quantisation table")
            step = 2 if wide else 1
            values = [int.from_bytes(body[n : n + step], "big") for n in range(1, 1 + size, step)]
            tables[number] = tuple(values)
            body = body[1 + size :]
    return tables


def faults(untrusted: bytes) -> list[str]:
    """What a finished JPEG file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    segments = list(walk(untrusted))
    allowed = NEEDED | {APP1, APP2}
    found = [f"segment-{s.marker:02x}" for s in segments if s.marker not in allowed]
    found += [fault for segment in segments for fault in _segment_faults(segment)]
    found += ["fill-bytes" for s in segments if untrusted[s.start + 1] == 0xFF]
    found += _order_faults(segments)
    for segment in segments:
        found += _scan_faults(untrusted, segment)
    if segments[-1].end != len(untrusted):
        found.append(f"after-end {len(untrusted) - segments[-1].end}")
    return found


def is_own_profile(segment: Segment) -> bool:
    """Whether it holds one of the program's own colour profiles, whole, and nothing else."""
    head = segment.payload[:14] == PROFILE + b"\1\1"
    return segment.marker == APP2 and head and own_profiles.is_own(segment.payload[14:])


def _segment_faults(segment: Segment) -> list[str]:
    body = segment.payload
    sound = {
        APP0: body[:6] == b"JFIF\0\1" and body[6:7] in _MINOR and body[7:] == _NO_DENSITY,
        APP1: body in _TURNS,
        APP2: is_own_profile(segment),
        APP14: body[:11] == _ADOBE and body[11:] in _TRANSFORMS,
        DRI: len(body) == 2,
        SOS: len(body) >= 1 and len(body) == 4 + 2 * body[0],
    }
    if segment.marker == DQT:
        return _table_faults(body, lambda part: 129 if part[0] >> 4 else 65, "quantisation-table")
    if segment.marker == DHT:
        return _table_faults(body, lambda part: 17 + sum(part[1:17]), "huffman-table")
    return [] if sound.get(segment.marker, True) else [f"payload-{segment.marker:02x}"]


def _table_faults(body: bytes, size: Callable[[bytes], int], name: str) -> list[str]:
    while body:
        length = size(body)
        if len(body) < length:
            return [name]
        body = body[length:]
    return []


def _order_faults(segments: list[Segment]) -> list[str]:
    markers = [segment.marker for segment in segments]
    found = [f"repeated-{m:02x}" for m in (SOI, APP0, APP1, APP2, APP14) if markers.count(m) > 1]
    frames = [segment.payload for segment in segments if segment.marker in ALL_FRAMES]
    if len(frames) != 1 or not _frame_is_whole(frames[0]):
        found.append("frame-header")
    if SOS not in markers:
        found.append("no-scan")
    return found


def _frame_is_whole(body: bytes) -> bool:
    return len(body) >= 6 and len(body) == 6 + 3 * body[5]


def _scan_faults(untrusted: bytes, segment: Segment) -> list[str]:
    """Restart markers that do not count up from 0 modulo 8 (T.81 B.2.1)."""
    if segment.scan is None:
        return [f"empty-{segment.marker:02x}"] if 0xD0 <= segment.marker <= 0xD7 else []
    numbers = [m.group(1)[0] - 0xD0 for m in _RESTART.finditer(untrusted, *segment.scan)]
    in_order = all(number == place % 8 for place, number in enumerate(numbers))
    return [] if in_order else ["restart-order"]
