"""A package as a deck: the slides that are shown, in order, and what is left out."""

from collections.abc import Callable
from itertools import count
from typing import Final

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.pptx import colours, relations, sources, xml_tree
from caseveil.formats.pptx.model import Box, Crop, Deck, Slide
from caseveil.formats.pptx.package import Package
from caseveil.formats.pptx.placing import is_true, number
from caseveil.formats.pptx.relations import Relation
from caseveil.formats.pptx.scene import Scene
from caseveil.formats.pptx.sources import Behind, Stack
from caseveil.formats.pptx.xml_tree import Node

MOST_SLIDES: Final = 2000
MOST_PICTURES: Final = 5000
MOST_SHOWN: Final = 20_000
"""Shapes, pictures and passages of all slides together, those of layouts on each slide counted."""
_SMALLEST, _LARGEST = 914_400, 51_206_400
_EMBEDDED: Final = ("ppt/embeddings/", "ppt/activex/", "ppt/ink/")
_PLAYED: Final = (".mp4", ".mov", ".avi", ".wmv", ".mpg", ".m4v", ".mp3", ".wav", ".m4a", ".wma")
_NOTES: Final = ("notesSlide", "comments")
NOTES_DROPPED: Final = "notes-dropped"


def main_part(package: Package) -> str:
    """The name of the presentation.

    Raises:
        Refused: ``unsupported-feature`` for macros, ``unsupported-format`` for no presentation.
    """
    found = relations.first(relations.of(package, ""), "officeDocument")
    if found is None or not package.has("[Content_Types].xml"):
        raise Refused(Code.UNSUPPORTED_FORMAT, "zip")
    types = xml_tree.parse(package.read("[Content_Types].xml"))
    told = [value for one in types.children for value in one.attributes.values()]
    runs = any("macroEnabled" in value or "vbaProject" in value for value in told)
    if runs or any("vbaproject" in name.casefold() for name in package.sizes):
        raise Refused(Code.UNSUPPORTED_FEATURE, "macros")
    own = (o.attributes for o in types.children if o.attributes.get("PartName") == f"/{found}")
    if not any(".presentationml." in one.get("ContentType", "") for one in own):
        raise Refused(Code.UNSUPPORTED_FORMAT, "zip")
    return found


def read(package: Package, is_picture: Callable[[str], bool]) -> Deck:
    """The deck.

    Args:
        package: its parts.
        is_picture: whether a part is a picture that is read.

    Raises:
        Refused: where a part cannot be read, is missing or there are too many.
    """
    main = main_part(package)
    root, links = xml_tree.parse(package.read(main)), relations.of(package, main)
    size = _size(root.child("p:sldSz"))
    crops: dict[Crop, int] = {}
    warnings: set[str] = set()

    def frame(crop: Crop) -> int | None:
        if not package.has(crop.part) or not is_picture(crop.part):
            return None
        if len(crops) >= MOST_PICTURES:
            raise Refused(Code.TOO_LARGE, f"{MOST_PICTURES} pictures")
        return crops.setdefault(crop, len(crops))

    slides: list[Slide] = []
    counted = tally()
    behind = Behind(package)
    for path in _slides(root, links):
        stack = sources.stack(behind, path, root.child("p:defaultTextStyle"))
        if {link.kind for link in stack.slide.links.values()}.intersection(_NOTES):
            warnings.add(NOTES_DROPPED)
        if not is_true(stack.slide.root.attributes.get("show", "1")):
            warnings.add("hidden-slides-dropped")
            continue
        whole = Box(0, 0, size.width, size.height)
        scene = Scene(stack, whole, frame, warnings.add, counted, len(slides) + 1)
        slides.append(Slide(_background(stack), scene.items(), path))
    if not crops:
        raise Refused(Code.NO_PICTURE)
    warnings |= _left_out(package)
    if any((crop.left, crop.top, crop.right, crop.bottom) != (0, 0, 0, 0) for crop in crops):
        warnings.add("cropped-areas-dropped")
    return Deck(size, tuple(slides), tuple(crops), tuple(sorted(warnings)))


def tally() -> Callable[[], None]:
    """Counts what is shown, and refuses more than a person could look through."""
    shown = count(1)

    def count_one() -> None:
        if next(shown) > MOST_SHOWN:
            raise Refused(Code.TOO_LARGE, f"{MOST_SHOWN} shapes")

    return count_one


def _slides(root: Node, links: dict[str, Relation]) -> list[str]:
    listed = root.child("p:sldIdLst")
    ids = [one.attributes.get("r:id", "") for one in listed.children] if listed else []
    if len(ids) > MOST_SLIDES:
        raise Refused(Code.TOO_LARGE, f"{MOST_SLIDES} slides")
    if any(one not in links or links[one].outside for one in ids):
        raise Refused(Code.CORRUPT, "slide missing")
    return [links[one].target for one in ids]


def _size(told: Node | None) -> Size:
    sides = [number(told.attributes.get(name)) if told else 0 for name in ("cx", "cy")]
    if not all(_SMALLEST <= side <= _LARGEST for side in sides):
        raise Refused(Code.CORRUPT, "slide size")
    return Size(*sides)


def _background(stack: Stack) -> str:
    """The colour behind everything; white where it is none that is told."""
    _, found = stack.background()
    plain = stack.names.of("bg1", "FFFFFF")
    if found is None:
        return plain
    told, colour = colours.fill(found.child("p:bgPr"), stack.names)
    if not told:
        colour = colours.colour(found.child("p:bgRef"), stack.names)
    return colour or plain


def _left_out(package: Package) -> set[str]:
    names = [name.casefold() for name in package.sizes]
    found = any(name.startswith(_EMBEDDED) or name.endswith(_PLAYED) for name in names)
    return {"embedded-files-dropped"} if found else set()
