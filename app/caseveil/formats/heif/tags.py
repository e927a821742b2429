"""Everything a HEIC or AVIF file carries besides its primary picture, as tags."""

from collections import Counter
from collections.abc import Iterator

from caseveil.domain.source import Tag
from caseveil.formats.heif.bmff import Box
from caseveil.formats.heif.structure import EXIF, MIME, TONE_MAP, Item, Structure
from caseveil.formats.metadata import carried, exif, icc, xmp
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour

_MAX_BLOCK = 4 << 20
_XMP_TYPE = "application/rdf+xml"
_COLOUR = b"colr"
_PROFILES = (b"prof", b"rICC")
_SRGB_PRIMARIES, _SRGB_CURVES = (1, 2), (1, 2, 6, 13)
"""Code points of ITU-T H.273 that viewers show like sRGB, and those that tell nothing."""
_WITH_SOUND = "with sound"
_DISPLAY_P3 = (12, 13)
"""Primaries of SMPTE EG 432-1 with the curve of sRGB."""
_NEEDED = {
    b"ispe", b"pixi", b"irot", b"imir", b"clap", b"hvcC", b"av1C", b"auxC", b"colr", b"pasp",
    b"a1op", b"a1lx", b"lsel",
}  # fmt: skip


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every metadata field, in the order of the items."""
    tags = TagList()
    for item in structure.items.values():
        if not item.is_picture:
            _data(tags, structure, item)
    for path, item in further(structure):
        tags.add(path, _about(item), role(structure, item))
    for box in structure.primary.properties:
        if box.kind not in _NEEDED:
            tags.add_size(f"Property/{box.shown_kind}", len(box.data))
    if profile := icc_profile(structure):
        tags.add("ICC/Description", colour.description(profile), "ICCProfile")
    if structure.movie is not None:
        tags.add("Movie", carried.video(structure.movie.data) or _size(structure.movie))
    for box in structure.others:
        tags.add(f"Box/{box.shown_kind}", _size(box))
        if told := carried.video(box.data):
            tags.add("Carried/Video", told)
    return tags.finish()


def further(structure: Structure) -> Iterator[tuple[str, Item]]:
    """Every picture that is not the primary one nor a part of another, and the path of its tag."""
    parts, told = structure.parts(), Counter[str]()
    for item in structure.items.values():
        if item.is_picture and item.id not in parts and not _is_tile(structure, item):
            path = f"Image/{role(structure, item)}"
            told[path] += 1
            yield (path if told[path] == 1 else f"{path}[{told[path]}]"), item


def warnings(structure: Structure, *, moving: bool = False) -> tuple[str, ...]:
    """Codes of things a person should know; of a ``moving`` picture only the sound is dropped."""
    codes = ["second-image-dropped"] if any(further(structure)) else []
    movie = structure.movie.data if structure.movie else b""
    dropped = bool(movie) and (not moving or _WITH_SOUND in carried.video(movie))
    if dropped or structure.others:
        codes.append("trailing-data-dropped")
    if _shows_other_colours(structure):
        codes.append("colour-profile-dropped")
    return (*codes, *colour.treatment(colours(structure)).warnings)


def role(structure: Structure, item: Item) -> str:
    """What a further picture is for."""
    if item.kind == TONE_MAP:
        return "GainMap"
    if b"thmb" in item.points:
        return "Thumbnail"
    told = (item.attribute(b"auxC") or b"").lower()
    for mark, name in ((b"depth", "DepthMap"), (b"gainmap", "GainMap"), (b"alpha", "Alpha")):
        if mark in told:
            return name
    if any(item.id in one.points.get(b"dimg", []) for one in _tone_maps(structure)):
        return "GainMap"
    return "Auxiliary" if b"auxl" in item.points else "Picture"


def icc_profile(structure: Structure) -> bytes:
    """The colour profile of the primary picture; empty where there is none."""
    for box in structure.primary.properties:
        if box.kind == _COLOUR and box.data[:4] in _PROFILES:
            return box.data[4:]
    return b""


def colours(structure: Structure) -> bytes:
    """The profile that says what the values mean, or one of our own that says the same.

    Empty for sRGB, and where the code points tell what no profile of ours does.
    """
    profile = icc_profile(structure)
    return profile or (icc.profile(icc.DISPLAY_P3) if _points(structure) == _DISPLAY_P3 else b"")


def _points(structure: Structure) -> tuple[int, int]:
    """Code points of primaries and curve; those that tell nothing where there are none."""
    for box in structure.primary.properties:
        if box.kind == _COLOUR and box.data[:4] == b"nclx" and len(box.data) >= 8:
            return int.from_bytes(box.data[4:6], "big"), int.from_bytes(box.data[6:8], "big")
    return _SRGB_PRIMARIES[-1], _SRGB_CURVES[1]


def _shows_other_colours(structure: Structure) -> bool:
    """Whether code points that none of our profiles stands for tell of other colours."""
    primaries, curve = _points(structure)
    return not colours(structure) and (
        primaries not in _SRGB_PRIMARIES or curve not in _SRGB_CURVES
    )


def _data(tags: TagList, structure: Structure, item: Item) -> None:
    """An item that is no picture."""
    if item.kind == EXIF:
        _exif(tags, structure.data(item, _MAX_BLOCK))
    elif item.kind == MIME and item.mime == _XMP_TYPE:
        tags.extend(xmp.fields(structure.data(item, _MAX_BLOCK)))
    else:
        tags.add_size(f"Item/{item.mime or _letters(item.kind)}", _length(item))


def exif_block(structure: Structure) -> bytes:
    """The first EXIF block without its prefix; empty where there is none."""
    items = (item for item in structure.items.values() if item.kind == EXIF)
    return next((_bare(structure.data(item, _MAX_BLOCK)) for item in items), b"")


def _bare(block: bytes) -> bytes:
    """Four bytes tell how far the TIFF structure is away."""
    return block[4 + int.from_bytes(block[:4], "big") :].removeprefix(exif.PREFIX)


def _exif(tags: TagList, block: bytes) -> None:
    fields = list(exif.fields(_bare(block)))
    tags.extend(fields or [("EXIF", f"{len(block)} bytes")])


def _tone_maps(structure: Structure) -> list[Item]:
    return [item for item in structure.items.values() if item.kind == TONE_MAP]


def _is_tile(structure: Structure, item: Item) -> bool:
    """Whether it is a part of another picture and not seen by itself."""
    wholes = [one for one in structure.items.values() if one.kind != TONE_MAP]
    return item.hidden and any(item.id in one.points.get(b"dimg", []) for one in wholes)


def _about(item: Item) -> str:
    size = item.size
    told = f"{size.width} x {size.height} pixels" if size else "size unknown"
    return f"{told}, {_length(item)} bytes"


def _size(box: Box) -> str:
    return f"{len(box.data)} bytes"


def _length(item: Item) -> int:
    return sum(length for _, length in item.extents)


def _letters(kind: bytes) -> str:
    text = kind.decode("latin-1").strip()
    return text if text.isascii() and text.isalnum() else "unknown"
