"""One slide as XML, made of numbers, names of a fixed list, and words that were reviewed.

Nothing of a source's XML is copied: an element or attribute that is not named here cannot be in a
clean deck.
"""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Final
from xml.sax.saxutils import escape

from caseveil.formats.pptx.fixed import EMPTY_TREE, HEAD, SPACES
from caseveil.formats.pptx.model import Box, Hex, Paragraph, Placed, Run, Shape, Slide

_INDENT: Final = 342_900


def slide(content: Slide, link: Callable[[int], int]) -> str:
    """The XML of one slide.

    Args:
        content: what is seen on it, its words already changed.
        link: the number of the relationship that leads to the picture of a frame.
    """
    numbers = count(2)
    items = "".join(_item(item, next(numbers), link) for item in content.items)
    return (
        f"{HEAD}<p:sld {SPACES}><p:cSld><p:bg><p:bgPr>{_filled(content.background)}"
        f"<a:effectLst/></p:bgPr></p:bg><p:spTree>{EMPTY_TREE}{items}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    )


def _item(item: Placed | Shape, number: int, link: Callable[[int], int]) -> str:
    if isinstance(item, Placed):
        return _picture(item, number, link(item.frame))
    return _shape(item, number)


def _picture(item: Placed, number: int, link: int) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Picture {number}"/><p:cNvPicPr/><p:nvPr/>'
        f'</p:nvPicPr><p:blipFill><a:blip r:embed="rId{link}"/><a:stretch><a:fillRect/>'
        f"</a:stretch></p:blipFill><p:spPr>{_transform(item.box)}{_geometry('rect')}</p:spPr>"
        "</p:pic>"
    )


def _shape(item: Shape, number: int) -> str:
    body = "".join(map(_paragraph, item.paragraphs)) or "<a:p/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Shape {number}"/><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr><p:spPr>{_transform(item.box)}{_geometry(item.geometry)}{_filled(item.fill)}"
        f"{_line(item)}</p:spPr><p:txBody>"
        f'<a:bodyPr wrap="square" anchor="{item.anchor}"/><a:lstStyle/>{body}</p:txBody></p:sp>'
    )


def _transform(box: Box) -> str:
    told = f' rot="{box.turn}"' if box.turn else ""
    told += ' flipH="1"' if box.flip_h else ""
    told += ' flipV="1"' if box.flip_v else ""
    return (
        f'<a:xfrm{told}><a:off x="{box.x}" y="{box.y}"/>'
        f'<a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'
    )


def _geometry(preset: str) -> str:
    return f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom>'


def _filled(colour: Hex | None) -> str:
    if colour is None:
        return "<a:noFill/>"
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _line(item: Shape) -> str:
    if item.line is None:
        return "<a:ln><a:noFill/></a:ln>"
    names = ("headEnd", "tailEnd")
    ends = "".join(
        f'<a:{name} type="triangle"/>' for name, has in zip(names, item.arrows, strict=True) if has
    )
    return f'<a:ln w="{item.line_width}">{_filled(item.line)}{ends}</a:ln>'


def _paragraph(paragraph: Paragraph) -> str:
    told = f'<a:pPr algn="{paragraph.align}" lvl="{paragraph.level}"'
    if paragraph.bullet:
        left = _INDENT * (paragraph.level + 1)
        told += f' marL="{left}" indent="-{_INDENT}"><a:buChar char="•"/></a:pPr>'
    else:
        told += "><a:buNone/></a:pPr>"
    return f"<a:p>{told}{''.join(map(_run, paragraph.runs))}</a:p>"


def _run(run: Run) -> str:
    look = f' sz="{run.size}"'
    look += ' b="1"' if run.bold else ""
    look += ' i="1"' if run.italic else ""
    look += ' u="sng"' if run.underlined else ""
    colour = _filled(run.colour)
    parts: Sequence[str] = run.text.split("\n")
    shown = [
        f"<a:r><a:rPr{look}>{colour}</a:rPr><a:t>{escape(part)}</a:t></a:r>" if part else ""
        for part in parts
    ]
    return f"<a:br><a:rPr{look}>{colour}</a:rPr></a:br>".join(shown)
