"""Speaker notes of a deck: the text of their body, as paragraphs of a clean deck or as a part.

Everything else on a page of notes stays behind: headers, dates, numbers, further shapes, pictures
and the look of the words.
"""

from collections.abc import Callable
from typing import Final
from xml.sax.saxutils import escape

from caseveil.formats.pptx import relations, styles, xml_tree
from caseveil.formats.pptx.colours import Palette
from caseveil.formats.pptx.fixed import EMPTY_TREE, HEAD, NOTES_BODY, NOTES_IMAGE, SPACES
from caseveil.formats.pptx.model import Paragraph
from caseveil.formats.pptx.package import Package
from caseveil.formats.pptx.placing import is_true
from caseveil.formats.pptx.styles import Look
from caseveil.formats.pptx.xml_tree import Node

_PLAIN: Final = Look((), Palette({}), "000000")


def read(
    package: Package, slide: str, number: int, tally: Callable[[], None]
) -> tuple[Paragraph, ...]:
    """What is said to one slide; nothing where no sign is written in its notes.

    Args:
        package: the parts.
        slide: name of its part.
        number: of the slide among those that are shown.
        tally: told of every paragraph; refuses too many.

    Raises:
        Refused: where its notes cannot be read.
    """
    name = part_of(package, slide)
    found: list[Paragraph] = []
    written = 0
    for body in bodies(xml_tree.parse(package.read(name))) if name else ():
        for node in body.children:
            if node.tag == "a:p":
                tally()
                path = f"Slide {number}/Notes {written + 1}"
                found.append(styles.paragraph(node, _PLAIN, path))
                written += bool(found[-1].path)
    return tuple(found) if written else ()


def part_of(package: Package, slide: str) -> str | None:
    """The name of the part with the notes of a slide; None where it has none."""
    return relations.first(relations.of(package, slide), "notesSlide")


def bodies(root: Node) -> list[Node]:
    """Where the notes themselves stand on a page of notes, as ``p:txBody``."""
    tree = root.child("p:cSld", "p:spTree") if root.tag == "p:notes" else None
    shapes = [one for one in tree.children if one.tag == "p:sp"] if tree else []
    found = [one.child("p:txBody") for one in shapes if _is_body(one)]
    return [body for body in found if body is not None]


def _is_body(shape: Node) -> bool:
    mark = shape.child("p:nvSpPr", "p:nvPr", "p:ph")
    own = shape.child("p:nvSpPr", "p:cNvPr")
    hidden = own is not None and is_true(own.attributes.get("hidden"))
    return mark is not None and mark.attributes.get("type") == "body" and not hidden


def page(paragraphs: tuple[Paragraph, ...]) -> str:
    """The XML of a page of notes: words alone, and room for the picture of the slide."""
    told = "".join(map(_paragraph, paragraphs))
    return (
        f"{HEAD}<p:notes {SPACES}><p:cSld><p:spTree>{EMPTY_TREE}"
        f"<p:sp>{NOTES_IMAGE}<p:spPr/></p:sp><p:sp>{NOTES_BODY}<p:spPr/>"
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{told}</p:txBody></p:sp></p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )


def _paragraph(paragraph: Paragraph) -> str:
    lines = "".join(run.text for run in paragraph.runs).split("\n")
    shown = (f"<a:r><a:t>{escape(line)}</a:t></a:r>" if line else "" for line in lines)
    told = "<a:br/>".join(shown)
    return f"<a:p>{told}</a:p>" if told else "<a:p/>"
