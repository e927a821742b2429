"""The parts of a clean deck that hold nothing of their own: every byte of them is foreseen.

They are the same in every deck, or follow from the number of its slides and which have notes.
"""

import hashlib
import re
from collections.abc import Sequence
from typing import Final

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{_OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_FIXED: Final = {
    "_rels/.rels": "799155750468fbb04a5081f4fcb1389987b14d87b2aa26976ee460eaef509fb0",
    "ppt/theme/theme1.xml": "5c090c21c485d1be30beff3f48522b7b230818a36feabf76ae3a3f2638c82ed9",
    "ppt/slideMasters/slideMaster1.xml": (
        "5e5e81276567ba83b4e013dbc08ed603a2bb9d236015f75dcb26b147afb1748e"
    ),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": (
        "591c9728fae9ebabc9ced79b5ad03c9060648eb4755c9651904525b58ba3e0c0"
    ),
    "ppt/slideLayouts/slideLayout1.xml": (
        "87dc6583ff52cb90697ca9b26d3bbc90031fb9b43b8c7be0b25a83f352176815"
    ),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": (
        "661facc4260c5e3dced3f8f470814019803454684902d6fc7a1f33b90c28be3d"
    ),
}
"""SHA-256 of the parts that every clean deck has in common."""
_FIXED_OF_NOTES: Final = {
    "ppt/theme/theme2.xml": ("5c090c21c485d1be30beff3f48522b7b230818a36feabf76ae3a3f2638c82ed9"),
    "ppt/notesMasters/notesMaster1.xml": (
        "cd5f452fe06107f574923fa724488d853d94d59409fc4d00ee413acd5037631c"
    ),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": (
        "a8f9f9d3bb19a7c2b8848b9108b282597d8962781eb1971d4c50bd13ce7b2ebf"
    ),
}
"""Those that every clean deck with notes has besides."""
_PRESENTATION: Final = "ppt/presentation.xml"
_LINKS: Final = "ppt/_rels/presentation.xml.rels"
_TYPES: Final = "[Content_Types].xml"
_SIZE: Final = re.compile(r'<p:sldSz cx="([1-9]\d{5,8})" cy="([1-9]\d{5,8})"/>')


def names(noted: Sequence[int]) -> set[str]:
    """What these parts are called; ``noted`` are the numbers of the slides that have notes."""
    return {*_FIXED, *(_FIXED_OF_NOTES if noted else ()), _PRESENTATION, _LINKS, _TYPES}


def faults(parts: dict[str, bytes], slides: int, noted: Sequence[int]) -> list[str]:
    """Which of them are not as they must be, as content-free codes.

    Args:
        parts: of the deck.
        slides: how many there are.
        noted: numbers of those that have notes.
    """
    fixed = _FIXED | (_FIXED_OF_NOTES if noted else {})
    found = [
        "fixed"
        for name, digest in fixed.items()
        if hashlib.sha256(parts.get(name, b"")).hexdigest() != digest
    ]
    main = parts.get(_PRESENTATION, b"").decode("utf-8", "replace")
    size = _SIZE.search(main)
    if size is None or main != _presentation(slides, size[0], noted):
        found.append("presentation")
    targets = [("slideMaster", "slideMasters/slideMaster1.xml")]
    targets += [("slide", f"slides/slide{number}.xml") for number in range(1, slides + 1)]
    targets += [("notesMaster", "notesMasters/notesMaster1.xml")] if noted else []
    if parts.get(_LINKS) != relationships(targets).encode():
        found.append("presentation links")
    if parts.get(_TYPES) != _types(slides, noted).encode():
        found.append("types")
    return found


def relationships(targets: list[tuple[str, str]]) -> str:
    """A part of relationships: kind and target of each, numbered from 1."""
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _presentation(slides: int, size: str, noted: Sequence[int]) -> str:
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="rId{n + 2}"/>' for n in range(slides))
    master = f'<p:notesMasterId r:id="rId{slides + 2}"/>'
    notes = f"<p:notesMasterIdLst>{master}</p:notesMasterIdLst>" if noted else ""
    return (
        f'{HEAD}<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" '
        f'r:id="rId1"/></p:sldMasterIdLst>{notes}<p:sldIdLst>{ids}</p:sldIdLst>{size}'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )


def _types(slides: int, noted: Sequence[int]) -> str:
    defaults = (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("jpg", "image/jpeg"),
        ("png", "image/png"),
    )
    kinds = [
        ("ppt/presentation.xml", "presentationml.presentation.main"),
        ("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"),
        ("ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"),
        ("ppt/theme/theme1.xml", "theme"),
    ]
    if noted:
        kinds.append(("ppt/notesMasters/notesMaster1.xml", "presentationml.notesMaster"))
        kinds.append(("ppt/theme/theme2.xml", "theme"))
    kinds += [(f"ppt/slides/slide{n}.xml", "presentationml.slide") for n in range(1, slides + 1)]
    kinds += [(f"ppt/notesSlides/notesSlide{n}.xml", "presentationml.notesSlide") for n in noted]
    told = "".join(f'<Default Extension="{name}" ContentType="{kind}"/>' for name, kind in defaults)
    told += "".join(
        f'<Override PartName="/{name}" '
        f'ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in kinds
    )
    return f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">{told}</Types>'
