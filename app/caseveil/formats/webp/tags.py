"""Everything a WebP carries besides its pictures, as tags."""

from caseveil.domain.source import Tag
from caseveil.formats.metadata import exif, xmp
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour
from caseveil.formats.webp import structure as webp_structure
from caseveil.formats.webp.structure import Chunk, Structure


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every metadata field of the file, in file order; repetition and durations are none."""
    tags = TagList()
    for chunk in structure.others:
        _chunk(tags, chunk)
    for index, frame in enumerate(structure.frames):
        for chunk in frame.others:
            tags.add_size(f"Frame{index + 1}/{chunk.shown_name}", len(chunk.data))
    if structure.trailing:
        tags.add_size("Trailer", len(structure.trailing))
    return tags.finish()


def exif_block(structure: Structure) -> bytes:
    """The EXIF block without a prefix; empty where there is none."""
    return structure.first(webp_structure.EXIF).removeprefix(exif.PREFIX)


def _chunk(tags: TagList, chunk: Chunk) -> None:
    if chunk.name == webp_structure.EXIF:
        fields = list(exif.fields(chunk.data.removeprefix(exif.PREFIX)))
        tags.extend(fields or [("EXIF", f"{len(chunk.data)} bytes")])
    elif chunk.name == webp_structure.XMP:
        tags.extend(xmp.fields(chunk.data))
    elif chunk.name == webp_structure.PROFILE:
        tags.add("ICC/Description", colour.description(chunk.data), "ICCProfile")
    else:
        tags.add_size(f"Chunk/{chunk.shown_name}", len(chunk.data))
