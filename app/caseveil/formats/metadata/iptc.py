"""Photoshop resource blocks and the IPTC datasets in them, as (path, text) fields.

Layout after Adobe's Photoshop File Formats Specification ("Image Resource Blocks") and the
IPTC Information Interchange Model 4.2, record 2.
"""

import struct
from collections.abc import Iterator
from itertools import islice

PREFIX = b"Photoshop 3.0\0"
_IPTC = 0x0404
_THUMBNAILS = (0x0409, 0x040C)
_BEFORE_PICTURE = 28  # bytes that tell its size
_RESOURCES = {
    0x03ED: "ResolutionInfo",
    0x0409: "Thumbnail",
    0x040A: "CopyrightFlag",
    0x040B: "URL",
    0x040C: "Thumbnail",
    0x040F: "ICC",
    0x0421: "VersionInfo",
    0x0422: "EXIF",
    0x0424: "XMP",
    0x0425: "CaptionDigest",
}
_DATASETS = {
    5: "ObjectName", 7: "EditStatus", 10: "Urgency", 15: "Category", 20: "SupplementalCategory",
    22: "FixtureIdentifier", 25: "Keywords", 26: "LocationCode", 27: "LocationName",
    30: "ReleaseDate", 35: "ReleaseTime", 40: "SpecialInstructions", 55: "DateCreated",
    60: "TimeCreated", 62: "DigitalCreationDate", 63: "DigitalCreationTime",
    65: "OriginatingProgram", 70: "ProgramVersion", 80: "By-line", 85: "By-lineTitle", 90: "City",
    92: "Sub-location", 95: "Province-State", 100: "CountryCode", 101: "Country",
    103: "OriginalTransmissionReference", 105: "Headline", 110: "Credit", 115: "Source",
    116: "CopyrightNotice", 118: "Contact", 120: "Caption", 122: "Writer-Editor",
}  # fmt: skip
_MAX_FIELDS = 2_000


def resource_fields(untrusted: bytes) -> Iterator[tuple[str, str]]:
    """(path, text) of every resource block behind the Photoshop prefix, IPTC opened."""
    for number, data in _resources(untrusted):
        if number == _IPTC:
            yield from fields(data)
        else:
            yield _path(number), f"{len(data)} bytes"


def thumbnails(untrusted: bytes) -> Iterator[tuple[str, bytes]]:
    """The first small picture among them, with the path of its tag."""
    found = ((n, data) for n, data in _resources(untrusted) if n in _THUMBNAILS)
    for number, data in islice(found, 1):
        yield _path(number), data[_BEFORE_PICTURE:]


def _path(number: int) -> str:
    return f"8BIM/{_RESOURCES.get(number, f'0x{number:04X}')}"


def _resources(untrusted: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and data of every resource block."""
    at = 0
    for _ in range(_MAX_FIELDS):
        if at + 7 > len(untrusted) or untrusted[at : at + 4] not in (b"8BIM", b"8B64"):
            break
        (number,) = struct.unpack_from(">H", untrusted, at + 4)
        at += 6 + (untrusted[at + 6] | 1) + 1
        if at + 4 > len(untrusted):
            break
        (size,) = struct.unpack_from(">I", untrusted, at)
        data = untrusted[at + 4 : at + 4 + size]
        at += 4 + size + size % 2
        yield number, data


def fields(untrusted: bytes) -> Iterator[tuple[str, str]]:
    """(path, text) of every IPTC dataset."""
    at = 0
    for _ in range(_MAX_FIELDS):
        if at + 5 > len(untrusted) or untrusted[at] != 0x1C:
            return
        record, dataset, size = struct.unpack_from(">BBH", untrusted, at + 1)
        at += 5
        if size & 0x8000:
            # An extended dataset tells its size in so many further bytes.
            width = size & 0x7FFF
            if not 0 < width <= 4 or at + width > len(untrusted):
                return
            size = int.from_bytes(untrusted[at : at + width], "big")
            at += width
        name = _DATASETS.get(dataset) if record == 2 else None
        text = untrusted[at : at + min(size, 1_024)].decode("utf-8", "replace")
        yield f"IPTC/{name or f'{record}:{dataset:03d}'}", text
        at += size
