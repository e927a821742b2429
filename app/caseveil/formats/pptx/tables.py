"""Where the cells of a table of a slide lie."""

from collections.abc import Iterator

from caseveil.formats.pptx import placing, unseen
from caseveil.formats.pptx.model import Box
from caseveil.formats.pptx.placing import number
from caseveil.formats.pptx.xml_tree import Node


def cells(table: Node, box: Box) -> Iterator[tuple[Node, Box | None]]:
    """Every cell that is not merged into another one.

    Args:
        table: the ``a:tbl``.
        box: of the table on its slide.

    Yields:
        The cell, and its place on the slide; None where it is too narrow to show a word.
    """
    grid = table.child("a:tblGrid")
    widths = [_side(one, "w") for one in grid.children] if grid else []
    rows = [one for one in table.children if one.tag == "a:tr"]
    heights = [_side(row, "h") for row in rows]
    across = box.width / (sum(widths) or 1)
    down = box.height / (sum(heights) or 1)
    for r, row in enumerate(rows):
        for c, cell in enumerate(one for one in row.children if one.tag == "a:tc"):
            told = cell.attributes
            if placing.is_true(told.get("hMerge")) or placing.is_true(told.get("vMerge")):
                continue
            spans = number(told.get("gridSpan"), 1), number(told.get("rowSpan"), 1)
            if sum(widths[c : c + spans[0]]) < unseen.NARROWEST:
                yield cell, None
                continue
            place = Box(
                box.x + round(sum(widths[:c]) * across),
                box.y + round(sum(heights[:r]) * down),
                round(sum(widths[c : c + spans[0]]) * across),
                round(sum(heights[r : r + spans[1]]) * down),
            )
            yield cell, place


def _side(node: Node, name: str) -> int:
    return max(0, number(node.attributes.get(name)))
