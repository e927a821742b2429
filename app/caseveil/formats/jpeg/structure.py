"""A JPEG file as its markers say it is (ITU-T T.81 Annex B): nothing is decoded here."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import told

SOI, EOI, SOS, DQT, DHT, DRI, DNL, COM = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xDD, 0xDC, 0xFE
APP0, APP14, DAC = 0xE0, 0xEE, 0xCC
ARITHMETIC = "arithmetic"
_PROCESSES = {
    0xC0: "baseline",
    0xC1: "extended",
    0xC2: "progressive",
    0xC9: ARITHMETIC,
    0xCA: ARITHMETIC,
}
_UNSUPPORTED = {
    0xC3: "lossless",
    DNL: "height-after-scan",
    **dict.fromkeys((0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF, 0xDE, 0xDF), "hierarchical"),
    0xCB: "arithmetic-lossless",
}
_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_NEEDED = frozenset({*_PROCESSES, SOS, DQT, DHT, DAC, DRI})
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_NEXT = re.compile(rb"\xff+[^\x00\xff]")
STRAY = 0
"""In place of a marker: bytes between two segments that belong to none of them."""
_PRECISIONS = frozenset({8})
_MAX_SEGMENTS = 20_000
_MAX_SCANS = 100  # encoders write about ten; each costs a pass over the whole picture


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker with its payload.

    Attributes:
        marker: the second byte of the marker.
        payload: what follows the length field.
        scan: entropy-coded bytes behind a start of scan, empty elsewhere.
    """

    marker: int
    payload: bytes
    scan: bytes = b""

    @property
    def is_application(self) -> bool:
        """Whether it is an APPn segment."""
        return APP0 <= self.marker <= 0xEF


@dataclass(frozen=True, slots=True)
class Component:
    """One colour component of the frame header."""

    id: int
    horizontal: int
    vertical: int
    table: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame header.

    Attributes:
        process: ``baseline``, ``extended``, ``progressive`` or ``arithmetic``.
        size: stored size, orientation not applied.
        components: one (grey), three or four (inks).
    """

    process: str
    size: Size
    components: tuple[Component, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """All segments of the main image, its frame header, and what lies behind its end."""

    segments: tuple[Segment, ...]
    frame: Frame
    trailing: bytes

    def bare(self, scan_tail: bytes = b"") -> bytes:
        """The main image alone: what decoding needs and nothing that describes it.

        Args:
            scan_tail: added behind the entropy-coded bytes of every scan.
        """
        parts = [b"\xff\xd8"]
        for segment in self.segments:
            if segment.marker in _NEEDED or is_colour_hint(segment):
                tail = scan_tail if segment.marker == SOS else b""
                parts += [framed(segment.marker, segment.payload), segment.scan, tail]
        return b"".join([*parts, b"\xff\xd9"])


def is_colour_hint(segment: Segment) -> bool:
    """Whether a decoder reads the colour space from this segment (JFIF, Adobe)."""
    jfif = segment.marker == APP0 and segment.payload.startswith(b"JFIF\0")
    return jfif or (segment.marker == APP14 and segment.payload.startswith(b"Adobe"))


def framed(marker: int, payload: bytes) -> bytes:
    """A whole segment: marker, length, payload."""
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def parse(
    untrusted: bytes, *, precisions: frozenset[int] = _PRECISIONS, part: bool = False
) -> Structure:
    """The structure of the first image in ``untrusted``.

    Args:
        untrusted: a file or a frame.
        precisions: bits that a sample may have.
        part: takes what is there of a file that ends early.

    Raises:
        Refused: ``truncated``, also where decoders would make up coefficients; ``corrupt``, or
            ``unsupported-feature`` with its name.
    """
    walk = _as_far_as_it_goes(untrusted) if part else _walk(untrusted)
    segments: list[Segment] = []
    while isinstance(item := next(walk), Segment):
        segments.append(item)
        if len(segments) > _MAX_SEGMENTS:
            raise Refused(Code.CORRUPT, "segments")
    if sum(s.marker == SOS for s in segments) > _MAX_SCANS:
        raise Refused(Code.CORRUPT, "scans")
    headers = [s for s in segments if s.marker in _PROCESSES]
    if len(headers) != 1 or not any(s.marker == SOS for s in segments):
        raise Refused(Code.CORRUPT if headers else Code.NO_PICTURE, "frame-header")
    frame = _frame(headers[0], precisions)
    ids = [component.id for component in frame.components]
    scans = (segment.payload for segment in segments if segment.marker == SOS)
    if headers[0].marker in told.PROGRESSIVE and not told.all_told(ids, scans):
        raise Refused(Code.TRUNCATED, "coefficients")
    return Structure(tuple(segments), frame, untrusted[item:])


def _as_far_as_it_goes(untrusted: bytes) -> Iterator[Segment | int]:
    """Every whole segment, the scan that was cut as far as it goes, and where that is."""
    try:
        yield from _walk(untrusted, part=True)
    except Refused as error:
        if error.code is not Code.TRUNCATED:
            raise
        yield len(untrusted)


def _walk(untrusted: bytes, *, part: bool = False) -> Iterator[Segment | int]:
    """Every segment, and at last the offset just behind the end marker."""
    at = 2
    while True:
        begin, (marker, at) = at, _marker(untrusted, at)
        stray = untrusted[begin : at - 1].rstrip(b"\xff")
        if stray:
            yield Segment(STRAY, stray)
        if marker == EOI:
            yield at
            return
        if marker in _UNSUPPORTED:
            raise Refused(Code.UNSUPPORTED_FEATURE, _UNSUPPORTED[marker])
        if marker in _STANDALONE:
            continue
        payload, at = _payload(untrusted, at)
        end = _scan_end(untrusted, at, part=part) if marker == SOS else at
        yield Segment(marker, payload, untrusted[at:end])
        at = end


def _marker(untrusted: bytes, at: int) -> tuple[int, int]:
    """The next marker and the place behind it; decoders pass over what lies before it, too."""
    found = _NEXT.search(untrusted, at)
    if found is None:
        raise Refused(Code.TRUNCATED)
    marker = untrusted[found.end() - 1]
    if marker == SOI:
        raise Refused(Code.CORRUPT, "marker")
    return marker, found.end()


def _payload(untrusted: bytes, at: int) -> tuple[bytes, int]:
    if at + 2 > len(untrusted):
        raise Refused(Code.TRUNCATED)
    (length,) = struct.unpack_from(">H", untrusted, at)
    if length < 2:
        raise Refused(Code.CORRUPT, "segment-length")
    if at + length > len(untrusted):
        raise Refused(Code.TRUNCATED)
    return untrusted[at + 2 : at + length], at + length


def _scan_end(untrusted: bytes, at: int, *, part: bool) -> int:
    found = _SCAN_END.search(untrusted, at)
    if not found and not part:
        raise Refused(Code.TRUNCATED)
    return found.start() if found else len(untrusted)


def _frame(segment: Segment, precisions: frozenset[int]) -> Frame:
    data = segment.payload
    if len(data) < 6 or len(data) != 6 + 3 * data[5]:
        raise Refused(Code.CORRUPT, "frame-header")
    precision, height, width, count = struct.unpack_from(">BHHB", data)
    if precision not in precisions:
        raise Refused(Code.UNSUPPORTED_FEATURE, "12-bit")
    if count not in (1, 3, 4):
        raise Refused(Code.UNSUPPORTED_FEATURE, "components")
    if height == 0:
        raise Refused(Code.UNSUPPORTED_FEATURE, "height-after-scan")
    rows = [data[6 + 3 * i : 9 + 3 * i] for i in range(count)]
    components = tuple(Component(r[0], r[1] >> 4, r[1] & 15, r[2]) for r in rows)
    if width == 0 or not all(1 <= c.horizontal <= 4 and 1 <= c.vertical <= 4 for c in components):
        raise Refused(Code.CORRUPT, "frame-header")
    return Frame(_PROCESSES[segment.marker], Size(width, height), components)
