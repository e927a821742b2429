"""Everything a BMP carries besides its pixels, as tags."""

import struct

import numpy as np

from caseveil.domain.source import Tag
from caseveil.formats.bmp.structure import EMBEDDED, FILE_HEADER, INFO, LINKED, PLAIN, Structure
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour

_SHOWN = 1_024
_ENOUGH = 4


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every field and every run of bytes that displaying the picture does not need."""
    tags = TagList()
    _header(tags, structure)
    _profile(tags, structure)
    for name, data in _slack(structure):
        add_bytes(tags, name, data)
    if spare := _spare_bytes(structure):
        tags.add("Pixels/FourthByte", f"{spare} pixels")
    return tags.finish()


def add_bytes(tags: TagList, name: str, data: bytes) -> None:
    """Bytes that belong to nothing: as text where they are text, else by their number."""
    text = data.strip(b"\0")[:_SHOWN]
    legible = len(text) >= _ENOUGH and text.isascii() and text.decode("ascii").isprintable()
    tags.add(name, text.decode("ascii") if legible else f"{len(data)} bytes")


def trailing(structure: Structure) -> bytes:
    """What lies behind pixels and profile."""
    return structure.untrusted[max(structure.data.stop, structure.profile.stop) :]


def icc_profile(structure: Structure) -> bytes:
    """The embedded colour profile; empty where there is none."""
    return structure.part(structure.profile) if structure.colour_space == EMBEDDED else b""


def _header(tags: TagList, structure: Structure) -> None:
    (reserved,) = struct.unpack_from("<I", structure.untrusted, 6)
    if reserved:
        tags.add("FileHeader/Reserved", f"0x{reserved:08X}")
    if structure.header_size < INFO:
        return
    fields = structure.untrusted[FILE_HEADER : FILE_HEADER + structure.header_size]
    across, down = struct.unpack_from("<ii", fields, 24)
    if across or down:
        tags.add("Header/PixelsPerMetre", f"{across} x {down}")
    # OS/2 fields from 40 on; in V4 and V5 headers the masks lie there, and colours from 56 on.
    begin = 60 if structure.colour_space else INFO
    rest = fields[begin:] if structure.colour_space or len(fields) == 64 else b""
    if rest.strip(b"\0"):
        tags.add("Header/Colorimetry" if structure.colour_space else "Header/OS2", rest.hex(" "))


def _profile(tags: TagList, structure: Structure) -> None:
    if structure.colour_space == LINKED:
        name = structure.part(structure.profile).partition(b"\0")[0]
        tags.add("LinkedProfile", name.decode("cp1252", "replace"), "ProfileName")
    elif profile := icc_profile(structure):
        tags.add("ICC/Description", colour.description(profile), "ICCProfile")


def _slack(structure: Structure) -> list[tuple[str, bytes]]:
    """Bytes between palette, pixels and profile, and behind them."""
    gap = structure.untrusted[structure.palette.stop : structure.data.start]
    between = structure.untrusted[structure.data.stop : structure.profile.start]
    found = [("Gap", gap), ("Gap", between), ("Trailer", trailing(structure))]
    return [(name, data) for name, data in found if data]


def _spare_bytes(structure: Structure) -> int:
    """How many pixels of 32 bits use the byte that displays nothing."""
    if structure.bits != 32 or structure.compression != PLAIN:
        return 0
    data = structure.part(structure.data)
    return int(np.count_nonzero(np.frombuffer(data[: len(data) // 4 * 4], np.uint8)[3::4]))
