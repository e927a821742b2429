"""What a deck tells besides its slides: properties, names, alternative texts, notes, comments."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from caseveil.domain.source import Tag, TagGroup
from caseveil.errors import Refused
from caseveil.formats.pptx import notes, xml_tree
from caseveil.formats.pptx.model import Crop
from caseveil.formats.pptx.package import Package
from caseveil.formats.pptx.xml_tree import Node

_LONGEST: Final = 1000
_MOST: Final = 2000
_NAMES: Final = {
    "creator": ("Author", TagGroup.WHO),
    "lastModifiedBy": ("Last author", TagGroup.WHO),
    "Manager": ("Author", TagGroup.WHO),
    "Company": ("Institution name", TagGroup.WHERE),
    "created": ("Creation date", TagGroup.WHEN),
    "modified": ("Modification date", TagGroup.WHEN),
    "lastPrinted": ("Print date", TagGroup.WHEN),
    "title": ("Title", TagGroup.OTHER),
    "subject": ("Subject", TagGroup.OTHER),
    "description": ("Description", TagGroup.OTHER),
    "keywords": ("Keywords", TagGroup.OTHER),
    "category": ("Category", TagGroup.OTHER),
    "TitlesOfParts": ("Titles", TagGroup.OTHER),
    "HyperlinkBase": ("URL", TagGroup.OTHER),
}
_LABELS: Final = {"descr": "Description", "title": "Title", "name": "Object"}
_USUAL: Final = re.compile(r"[A-Za-z ]+ \d+")
"""A name such as programs give: ``Picture 3``."""
_USUAL_PART: Final = re.compile(
    r"ppt/(slides/slide|slideLayouts/slideLayout|slideMasters/slideMaster|notesSlides/notesSlide"
    r"|comments/(comment|modernComment)|commentAuthors|authors|media/(image|picture))[\d_]{0,9}"
    r"\.(xml|png|jpe?g|gif|bmp|tiff?|webp|heic|avif)"
)
"""A name of a part such as programs give; another one was given by a person, or by a file's."""
_SPOKEN: Final = ("ppt/notesSlides/", "ppt/comments/", "ppt/commentAuthors", "ppt/authors")
_SEEN: Final = ("ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/")


def read(
    package: Package,
    pictures: Mapping[str, Sequence[Tag]],
    crops: Sequence[Crop],
    kept: Container[str | None] = (),
) -> tuple[Tag, ...]:
    """Every field, told once, at most two thousand; what cannot be read is left out like the rest.

    Args:
        package: the parts.
        pictures: the fields of each picture by the name of its part.
        crops: what is shown of each picture; what lies beside it is told.
        kept: parts with speaker notes that are passages: of these the rest of the page is told.
    """
    found = list(_cropped_away(crops))
    called = _called(package.sizes)
    for name in sorted(package.sizes):
        if name.endswith(".xml"):
            found += _of_part(package, name, called[name], kept=name in kept)
    for part, told in pictures.items():
        found += [replace(tag, path=f"{called[part]}/{tag.path}") for tag in told]
    return tuple({tag.path: tag for tag in found[:_MOST]}.values())


def _called(parts: Iterable[str]) -> dict[str, str]:
    """What stands for each part in paths, which anybody may read: any other name may tell who."""
    numbered = enumerate(sorted(parts), 1)
    return {name: name if _USUAL_PART.fullmatch(name) else f"part[{n}]" for n, name in numbered}


def _cropped_away(crops: Sequence[Crop]) -> Iterator[Tag]:
    """The sides of pictures that a slide does not show and the file holds."""
    for number, crop in enumerate(crops, 1):
        sides = {"left": crop.left, "top": crop.top, "right": crop.right, "bottom": crop.bottom}
        told = ", ".join(f"{side} {cut / 1000:.1f} %" for side, cut in sides.items() if cut)
        if told:
            yield Tag(f"PPTX/cropped[{number}]", "Cropped-away part of a picture", told)


def _of_part(package: Package, name: str, called: str, *, kept: bool) -> Iterator[Tag]:
    kinds = ("docProps/", *_SPOKEN, *_SEEN)
    if not name.startswith(kinds):
        return
    try:
        root = xml_tree.parse(package.read(name))
    except Refused:
        return
    if name.startswith("docProps/"):
        yield from _properties(root)
    elif name.startswith(_SEEN):
        yield from _alternatives(root, called)
    else:
        yield from _spoken(root, name, called, notes.bodies(root) if kept else ())


def _properties(root: Node) -> Iterator[Tag]:
    for number, one in enumerate(root.children, 1):
        own = one.tag.partition(":")[2]
        text = " ".join(filter(None, [one.text.strip(), *_texts(one)]))
        name, group = _NAMES.get(own, (one.attributes.get("name", ""), TagGroup.OTHER))
        if text and name:
            yield Tag(f"PPTX/{own}[{number}]", name, text[:_LONGEST], group)


def _alternatives(root: Node, part: str) -> Iterator[Tag]:
    for number, one in enumerate(_described(root), 1):
        for name in ("descr", "title", "name"):
            text = one.attributes.get(name, "").strip()
            if text and not (name == "name" and _USUAL.fullmatch(text)):
                yield Tag(f"{part}/{name}[{number}]", _LABELS[name], text[:_LONGEST])


def _described(root: Node) -> Iterator[Node]:
    for tag in ("p:cNvPr", "a:cNvPr"):
        yield from root.all(tag)


def _spoken(root: Node, part: str, called: str, but: Sequence[Node]) -> Iterator[Tag]:
    own = {id(one) for body in but for one in _every(body)}
    authors = [v for one in _every(root) for k, v in one.attributes.items() if k == "name"]
    told = (one.text.strip() for one in _every(root) if id(one) not in own)
    if text := " ".join(filter(None, told)):
        yield Tag(f"{called}/text", "Comment", text[:_LONGEST])
    for number, author in enumerate(authors if "uthors" in part else (), 1):
        yield Tag(f"{called}/author[{number}]", "Author", author[:_LONGEST], TagGroup.WHO)


def _texts(root: Node) -> list[str]:
    return [one.text.strip() for one in _every(root) if one.text.strip()]


def _every(root: Node) -> Iterator[Node]:
    for one in root.children:
        yield one
        yield from _every(one)
