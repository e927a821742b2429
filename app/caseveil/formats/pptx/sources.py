"""A slide with the layout and master behind it: where what it does not say itself is looked up."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from caseveil.formats.pptx import colours, relations, xml_tree
from caseveil.formats.pptx.colours import Palette
from caseveil.formats.pptx.package import Package
from caseveil.formats.pptx.placing import is_true
from caseveil.formats.pptx.relations import Relation
from caseveil.formats.pptx.xml_tree import Node

_MASTER_KIND: Final = {"ctrTitle": "title", "subTitle": "body", "obj": "body", "": "body"}
_STYLE: Final = {"title": "p:titleStyle", "body": "p:bodyStyle"}


@dataclass(frozen=True, slots=True)
class Part:
    """A slide, layout or master.

    Attributes:
        root: its tree.
        links: its relationships.
    """

    root: Node
    links: dict[str, Relation] = field(default_factory=dict)

    @property
    def shapes(self) -> Node | None:
        """The tree of its shapes."""
        return self.root.child("p:cSld", "p:spTree")

    @property
    def background(self) -> Node | None:
        """Its own background."""
        return self.root.child("p:cSld", "p:bg")

    def shows_master(self) -> bool:
        """Whether what lies behind it is shown."""
        return is_true(self.root.attributes.get("showMasterSp", "1"))


@dataclass(frozen=True, slots=True)
class Stack:
    """A slide, its layout and its master, from front to back.

    Attributes:
        slide: the slide.
        layout: its layout.
        master: the layout's master.
        names: the colours of its theme.
        usual: list style of the presentation.
    """

    slide: Part
    layout: Part
    master: Part
    names: Palette
    usual: Node | None

    def shown(self) -> Iterator[Part]:
        """The parts whose shapes are seen, from back to front."""
        if self.slide.shows_master():
            if self.layout.shows_master():
                yield self.master
            yield self.layout
        yield self.slide

    def background(self) -> tuple[Part, Node | None]:
        """The background that counts, and the part that has it."""
        found = ((one, one.background) for one in (self.slide, self.layout, self.master))
        return next((pair for pair in found if pair[1] is not None), (self.master, None))

    def behind(self, shape: Node) -> tuple[Node, ...]:
        """The placeholders of layout and master that a shape of the slide fills, nearest first."""
        told = placeholder(shape)
        if told is None:
            return ()
        kind, index = told.attributes.get("type", ""), told.attributes.get("idx")
        of_layout = _matching(self.layout, kind, index)
        of_master = _matching(self.master, _MASTER_KIND.get(kind, kind), None)
        return tuple(one for one in (of_layout, of_master) if one is not None)

    def lists(self, shape: Node) -> list[Node]:
        """The list styles that a shape's text follows, nearest first."""
        told = placeholder(shape)
        own = [one.child("p:txBody", "a:lstStyle") for one in (shape, *self.behind(shape))]
        kind = told.attributes.get("type", "") if told else "other"
        style = _STYLE.get(_MASTER_KIND.get(kind, kind), "p:otherStyle")
        own += [self.master.root.child("p:txStyles", style), self.usual]
        return [one for one in own if one is not None]


def placeholder(shape: Node) -> Node | None:
    """The mark of a placeholder; None on any other shape."""
    return next((mark for first in shape.children[:1] for mark in first.all("p:ph")), None)


def _matching(part: Part, kind: str, index: str | None) -> Node | None:
    tree = part.shapes
    for shape in tree.all("p:sp") if tree else ():
        told = placeholder(shape)
        if told is None:
            continue
        if index is not None and told.attributes.get("idx") == index:
            return shape
        if index is None and told.attributes.get("type", "") == kind:
            return shape
    return None


class Behind:
    """Layouts, masters and themes of a package, each read once."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._parts: dict[str, Part] = {}
        self._themes: dict[str, Node] = {}

    def part(self, path: str | None) -> Part:
        """A layout or master; an empty one where none is named."""
        if path is None:
            return Part(Node("", {}))
        if path not in self._parts:
            self._parts[path] = read_part(self.package, path)
        return self._parts[path]

    def theme(self, path: str) -> Node:
        """The root of a theme."""
        if path not in self._themes:
            self._themes[path] = xml_tree.parse(self.package.read(path))
        return self._themes[path]


def stack(behind: Behind, slide: str, usual: Node | None) -> Stack:
    """The slide at ``slide`` with all that lies behind it.

    Raises:
        Refused: where one of them cannot be read.
    """
    front = read_part(behind.package, slide)
    layout_path = relations.first(front.links, "slideLayout")
    layout = behind.part(layout_path)
    master_path = relations.first(layout.links, "slideMaster")
    master = behind.part(master_path)
    theme = relations.first(master.links, "theme")
    root = behind.theme(theme) if theme else None
    over = front.root.child("p:clrMapOvr", "a:overrideClrMapping")
    names = colours.palette(root, over or master.root.child("p:clrMap"))
    return Stack(front, layout, master, names, usual)


def read_part(package: Package, path: str) -> Part:
    """A slide, layout or master with its relationships."""
    return Part(xml_tree.parse(package.read(path)), relations.of(package, path))
