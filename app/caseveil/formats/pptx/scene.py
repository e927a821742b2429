"""What is seen on one slide: shapes, words, cells of tables and pictures, from back to front."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from caseveil.formats.pptx import colours, placing, styles, tables, unseen
from caseveil.formats.pptx.model import Box, Crop, Hex, Paragraph, Placed, Shape
from caseveil.formats.pptx.placing import Group, number
from caseveil.formats.pptx.sources import Part, Stack, placeholder
from caseveil.formats.pptx.styles import Look
from caseveil.formats.pptx.xml_tree import Node

GEOMETRIES: Final = frozenset(
    {
        *("rect", "roundRect", "ellipse", "triangle", "rtTriangle", "diamond", "parallelogram"),
        *("trapezoid", "pentagon", "hexagon", "octagon", "plus", "star5", "line", "chevron"),
        *("straightConnector1", "bentConnector3", "curvedConnector3", "rightArrow", "leftArrow"),
        *("upArrow", "downArrow", "leftRightArrow", "upDownArrow", "donut", "frame", "arc"),
        *("leftBrace", "rightBrace", "leftBracket", "rightBracket", "wedgeRectCallout"),
        *("wedgeRoundRectCallout", "wedgeEllipseCallout", "cloud", "heart", "homePlate"),
    }
)
"""Presets that are written again; any other outline becomes a rectangle of its text alone."""
_ANCHORS: Final = ("t", "ctr", "b")
_THIN: Final = 9525
_CELL_LINE: Final = "A6A6A6"
_MOST_SIDE: Final = 1_584_000

Item = Placed | Shape


@dataclass
class Scene:
    """Collects what is seen on one slide.

    Attributes:
        stack: the slide and what lies behind it.
        whole: the slide's own frame.
        frame: index of the frame of a crop; None where the part is no picture that is read.
        warn: told the code of what is left out.
        tally: told of every shape and passage; refuses too many.
        number: of the slide among those that are shown.
    """

    stack: Stack
    whole: Box
    frame: Callable[[Crop], int | None]
    warn: Callable[[str], None]
    tally: Callable[[], None]
    number: int
    _written: int = 0
    _items: list[Item] = field(default_factory=list)

    def items(self) -> tuple[Item, ...]:
        """Everything, from back to front."""
        part, background = self.stack.background()
        filled = background.child("p:bgPr", "a:blipFill") if background else None
        self._picture(part, filled, self.whole)
        for part in self.stack.shown():
            tree = part.shapes
            if tree is not None:
                self._shapes(part, tree, ())
        return tuple(self._items)

    def _shapes(self, part: Part, parent: Node, groups: tuple[Group, ...]) -> None:
        for node in self._children(parent):
            self.tally()
            if part is not self.stack.slide and placeholder(node) is not None:
                continue
            if unseen.is_unseen(node, groups, self.whole, self.stack.behind(node)):
                self.warn("hidden-shapes-dropped")
            elif node.tag == "p:sp":
                self._shape(part, node, groups)
            elif node.tag == "p:pic":
                filled = node.child("p:blipFill")
                self._picture(part, filled, self._box(node, "p:spPr", groups))
                self._media(node)
            elif node.tag == "p:cxnSp":
                self._add_outline(node, self._box(node, "p:spPr", groups), ())
            elif node.tag == "p:grpSp":
                one = placing.group(node.child("p:grpSpPr", "a:xfrm"))
                self._shapes(part, node, (*groups, one) if one else groups)
            elif node.tag == "p:graphicFrame":
                self._graphic(part, node, groups)
            elif node.tag == "p:contentPart":
                self.warn("drawings-dropped")

    def _children(self, parent: Node) -> Iterator[Node]:
        """The children, an alternative's fallback in its place."""
        for node in parent.children:
            if node.tag != "mc:AlternateContent":
                yield node
                continue
            fallback = node.child("mc:Fallback")
            if fallback is None:
                self.warn("drawings-dropped")
            else:
                yield from self._children(fallback)

    def _box(self, node: Node, properties: str, groups: tuple[Group, ...]) -> Box:
        for one in (node, *self.stack.behind(node)):
            found = placing.box(one.child(properties, "a:xfrm") or one.child("p:spPr", "a:xfrm"))
            if found is not None:
                return placing.on_slide(found, groups)
        return self.whole

    def _picture(self, part: Part, filled: Node | None, box: Box) -> None:
        """One use of a picture, where ``filled`` (``blipFill``) names one."""
        blip = filled.child("a:blip") if filled else None
        if filled is None or blip is None:
            return
        link = part.links.get(blip.attributes.get("r:embed", ""))
        if "r:link" in blip.attributes or (link and link.outside):
            self.warn("linked-pictures-dropped")
        if link is None or link.outside:
            return
        cut = filled.child("a:srcRect")
        sides = [max(0, number(cut.attributes.get(s))) if cut else 0 for s in ("l", "t", "r", "b")]
        index = self.frame(Crop(link.target, *sides))
        if index is None:
            self.warn("drawings-dropped")
        else:
            self._items.append(Placed(index, box))

    def _media(self, node: Node) -> None:
        told = node.child("p:nvPicPr", "p:nvPr")
        kinds = {one.tag for one in told.children} if told else set()
        if kinds & {"a:videoFile", "a:audioFile", "a:quickTimeFile", "a:wavAudioFile"}:
            self.warn("embedded-files-dropped")

    def _shape(self, part: Part, node: Node, groups: tuple[Group, ...]) -> None:
        box = self._box(node, "p:spPr", groups)
        self._picture(part, node.child("p:spPr", "a:blipFill"), box)
        self._add_outline(node, box, self._paragraphs(node.child("p:txBody"), self._look(node)))

    def _look(self, node: Node) -> Look:
        names = self.stack.names
        body = node.child("p:txBody", "a:bodyPr", "a:normAutofit")
        scale = number(body.attributes.get("fontScale"), 100_000) if body else 100_000
        told = colours.colour(node.child("p:style", "a:fontRef"), names)
        return Look(self.stack.lists(node), names, told or names.of("tx1", "000000"), scale)

    def _paragraphs(self, body: Node | None, look: Look) -> tuple[Paragraph, ...]:
        found = []
        for node in body.children if body else ():
            if node.tag == "a:p":
                self.tally()
                path = f"Slide {self.number}/Text {self._written + 1}"
                found.append(styles.paragraph(node, look, path))
                self._written += bool(found[-1].path)
        return tuple(found)

    def _add_outline(self, node: Node, box: Box, paragraphs: tuple[Paragraph, ...]) -> None:
        own = node.child("p:spPr")
        preset = own.child("a:prstGeom") if own else None
        geometry = preset.attributes.get("prst", "") if preset else "rect"
        known = geometry in GEOMETRIES and (own is None or own.child("a:custGeom") is None)
        fill, line, width = self._drawn(node, own) if known else (None, None, 0)
        if not known:
            self.warn("drawings-dropped")
        if not any(one.path for one in paragraphs) and fill is None and line is None:
            return
        anchor = self._anchor(node)
        outline = own.child("a:ln") if own else None
        ends = [outline.child(tag) if outline else None for tag in ("a:headEnd", "a:tailEnd")]
        arrows = [bool(e and e.attributes.get("type", "none") != "none") for e in ends]
        shape = geometry if known else "rect"
        self._items.append(
            Shape(shape, box, fill, line, width, (arrows[0], arrows[1]), anchor, paragraphs)
        )

    def _drawn(self, node: Node, own: Node | None) -> tuple[Hex | None, Hex | None, int]:
        """Fill, outline and its width: as told, or as the style of the theme names them."""
        names, style = self.stack.names, node.child("p:style")
        told, fill = colours.fill(own, names)
        if not told and style is not None:
            fill = _styled(style.child("a:fillRef"), names)
        outline = own.child("a:ln") if own else None
        told, line = colours.fill(outline, names)
        if not told and style is not None:
            line = _styled(style.child("a:lnRef"), names)
        width = number(outline.attributes.get("w"), _THIN) if outline else _THIN
        return fill, line, min(max(width, 0), _MOST_SIDE)

    def _anchor(self, node: Node) -> str:
        for one in (node, *self.stack.behind(node)):
            body = one.child("p:txBody", "a:bodyPr")
            if body is not None and body.attributes.get("anchor") in _ANCHORS:
                return body.attributes["anchor"]
        return "t"

    def _graphic(self, part: Part, node: Node, groups: tuple[Group, ...]) -> None:
        found = placing.box(node.child("p:xfrm"))
        box = placing.on_slide(found, groups) if found else self.whole
        data = node.child("a:graphic", "a:graphicData")
        table = data.child("a:tbl") if data else None
        if table is not None:
            self._table(table, box)
            return
        inside = list(self._children(data)) if data else []
        inside = [one for one in inside if one.tag == "p:oleObj"]
        self.warn("embedded-files-dropped" if inside else "drawings-dropped")
        for one in inside:
            for picture in self._children(one):
                if picture.tag == "p:pic":
                    self._picture(part, picture.child("p:blipFill"), box)

    def _table(self, table: Node, box: Box) -> None:
        """Every cell as a rectangle with its text: what a table style draws is not carried over."""
        for cell, place in tables.cells(table, box):
            if place is None:
                self.warn("hidden-shapes-dropped")
            else:
                self._cell(cell, place)

    def _cell(self, cell: Node, box: Box) -> None:
        names = self.stack.names
        _, fill = colours.fill(cell.child("a:tcPr"), names)
        lists = [self.stack.usual] if self.stack.usual else []
        look = Look(lists, names, names.of("tx1", "000000"))
        paragraphs = self._paragraphs(cell.child("a:txBody"), look)
        arrows = (False, False)
        self._items.append(Shape("rect", box, fill, _CELL_LINE, _THIN, arrows, "t", paragraphs))


def _styled(reference: Node | None, names: colours.Palette) -> Hex | None:
    if reference is None or reference.attributes.get("idx", "0") == "0":
        return None
    return colours.colour(reference, names)
