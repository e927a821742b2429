"""Everything a GIF carries besides its images, as tags."""

from caseveil.domain.source import Tag
from caseveil.formats.gif import structure as gif_structure
from caseveil.formats.gif.structure import APPLICATION, COMMENT, PLAIN_TEXT, Extension, Structure
from caseveil.formats.metadata import xmp
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour

_XMP = b"XMP DataXMP"
_ICC = b"ICCRGBG1012"
_MAGIC = b"\x01\xff\xfe\xfd"
_NAME_LENGTH = 11
_PLAIN_TEXT_HEADER = 12


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every metadata field of the file, in file order; repetition and delays are none."""
    tags = TagList()
    if structure.aspect:
        tags.add("AspectRatio", str(structure.aspect))
    for extension in structure.extensions:
        if not gif_structure.is_loop_count(extension):
            _extension(tags, extension)
    if structure.trailing:
        tags.add_size("Trailer", len(structure.trailing))
    return tags.finish()


def icc_profile(structure: Structure) -> bytes:
    """The colour profile; empty where there is none."""
    bodies = [block.body for block in structure.extensions if block.label == APPLICATION]
    return next((body[_NAME_LENGTH:] for body in bodies if body.startswith(_ICC)), b"")


def _extension(tags: TagList, extension: Extension) -> None:
    body = extension.body
    if extension.label == COMMENT:
        tags.add("Comment", body.decode("utf-8", "replace"))
    elif extension.label == PLAIN_TEXT:
        tags.add("PlainText", body[_PLAIN_TEXT_HEADER:].decode("latin-1"))
    elif extension.label == APPLICATION:
        _application(tags, extension)
    else:
        tags.add_size(f"Extension/0x{extension.label:02X}", len(body))


def _application(tags: TagList, extension: Extension) -> None:
    body = extension.body
    if body.startswith(_XMP):
        tags.extend(xmp.fields(_packet(extension.raw)))
    elif body.startswith(_ICC):
        tags.add("ICC/Description", colour.description(body[_NAME_LENGTH:]), "ICCProfile")
    else:
        name = body[:_NAME_LENGTH].decode("latin-1")
        text = body[_NAME_LENGTH:]
        shown = text.decode("latin-1") if _is_text(text) else f"{len(text)} bytes"
        tags.add(f"Application/{name}", shown)


def _packet(raw: bytes) -> bytes:
    """An XMP packet stands as it is behind its name, with descending bytes to end the block."""
    return raw[1 + _NAME_LENGTH :].partition(_MAGIC)[0]


def _is_text(data: bytes) -> bool:
    return bool(data) and data.isascii() and data.decode("ascii").isprintable()
