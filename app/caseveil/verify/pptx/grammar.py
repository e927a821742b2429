"""The closed grammar of a clean slide: which element may stand in which, with which values."""

import re
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.pptx.expected import HEAD, SPACES

SLIDE: Final = "p:sld"
_NUMBER: Final = re.compile(r"-?(0|[1-9]\d{0,9})")
_COUNT: Final = re.compile(r"0|[1-9]\d{0,9}")
_COLOUR: Final = re.compile(r"[0-9A-F]{6}")
_YES: Final = re.compile(r"1")
_NAME: Final = re.compile(r"|(Picture|Shape) [1-9]\d{0,5}")
_LINK: Final = re.compile(r"rId[1-9]\d{0,4}")
_GEOMETRY: Final = re.compile(
    "rect|roundRect|ellipse|triangle|rtTriangle|diamond|parallelogram|trapezoid|pentagon|hexagon"
    "|octagon|plus|star5|line|chevron|straightConnector1|bentConnector3|curvedConnector3|rightArrow"
    "|leftArrow|upArrow|downArrow|leftRightArrow|upDownArrow|donut|frame|arc|leftBrace|rightBrace"
    "|leftBracket|rightBracket|wedgeRectCallout|wedgeRoundRectCallout|wedgeEllipseCallout|cloud"
    "|heart|homePlate"
)


def _children(*lines: str) -> dict[str, frozenset[str]]:
    pairs = (line.split(": ") for line in lines)
    return {parent: frozenset(children.split()) for parent, children in pairs}


CHILDREN: Final = {
    "": frozenset({SLIDE}),
    **_children(
        "p:sld: p:cSld p:clrMapOvr",
        "p:clrMapOvr: a:masterClrMapping",
        "p:cSld: p:bg p:spTree",
        "p:bg: p:bgPr",
        "p:bgPr: a:solidFill a:effectLst",
        "p:spTree: p:nvGrpSpPr p:grpSpPr p:pic p:sp",
        "p:nvGrpSpPr: p:cNvPr p:cNvGrpSpPr p:nvPr",
        "p:grpSpPr: a:xfrm",
        "p:pic: p:nvPicPr p:blipFill p:spPr",
        "p:nvPicPr: p:cNvPr p:cNvPicPr p:nvPr",
        "p:blipFill: a:blip a:stretch",
        "a:stretch: a:fillRect",
        "p:sp: p:nvSpPr p:spPr p:txBody",
        "p:nvSpPr: p:cNvPr p:cNvSpPr p:nvPr",
        "p:spPr: a:xfrm a:prstGeom a:solidFill a:noFill a:ln",
        "a:xfrm: a:off a:ext a:chOff a:chExt",
        "a:prstGeom: a:avLst",
        "a:solidFill: a:srgbClr",
        "a:ln: a:solidFill a:noFill a:headEnd a:tailEnd",
        "p:txBody: a:bodyPr a:lstStyle a:p",
        "a:p: a:pPr a:r a:br",
        "a:pPr: a:buNone a:buChar",
        "a:r: a:rPr a:t",
        "a:br: a:rPr",
        "a:rPr: a:solidFill",
    ),
}
"""Names of the elements that may stand in each; one that is not named here holds none."""

ATTRIBUTES: Final[dict[str, dict[str, re.Pattern[str]]]] = {
    "p:cNvPr": {"id": _COUNT, "name": _NAME},
    "a:blip": {"r:embed": _LINK},
    "a:xfrm": {"rot": _COUNT, "flipH": _YES, "flipV": _YES},
    "a:off": {"x": _NUMBER, "y": _NUMBER},
    "a:ext": {"cx": _COUNT, "cy": _COUNT},
    "a:chOff": {"x": _COUNT, "y": _COUNT},
    "a:chExt": {"cx": _COUNT, "cy": _COUNT},
    "a:prstGeom": {"prst": _GEOMETRY},
    "a:srgbClr": {"val": _COLOUR},
    "a:ln": {"w": _COUNT},
    "a:headEnd": {"type": re.compile("triangle")},
    "a:tailEnd": {"type": re.compile("triangle")},
    "a:bodyPr": {"wrap": re.compile("square"), "anchor": re.compile("t|ctr|b")},
    "a:pPr": {
        "algn": re.compile("l|ctr|r|just"),
        "lvl": re.compile("[0-8]"),
        "marL": _COUNT,
        "indent": _NUMBER,
    },
    "a:buChar": {"char": re.compile("•")},
    "a:rPr": {"sz": _COUNT, "b": _YES, "i": _YES, "u": re.compile("sng")},
}
"""Attributes of each element and what their whole value must look like."""


class Grammar:
    """Judges every element, attribute and character of a slide, and writes it down again."""

    def __init__(self) -> None:
        self.used: set[int] = set()
        self._again: list[str] = [HEAD]
        self._open = False

    def start(self, at: tuple[str, ...], told: dict[str, str]) -> None:
        """An element begins."""
        above = at[-2] if len(at) > 1 else ""
        if at[-1] not in CHILDREN.get(above, frozenset()):
            raise Refused(Code.CORRUPT, "element")
        allowed = ATTRIBUTES.get(at[-1], {})
        for name, value in told.items():
            form = allowed.get(name)
            if form is None or not form.fullmatch(value):
                raise Refused(Code.CORRUPT, "attribute")
        if at[-1] == "a:blip":
            self.used.add(int(told.get("r:embed", "rId0")[3:]))
        spaces = f" {SPACES}" if len(at) == 1 else ""
        attributes = "".join(f' {name}="{value}"' for name, value in told.items())
        self._close()
        self._again.append(f"<{at[-1]}{spaces}{attributes}")
        self._open = True

    def end(self, at: tuple[str, ...]) -> None:
        """An element ends."""
        self._again.append("/>" if self._open else f"</{at[-1]}>")
        self._open = False

    def text(self, at: tuple[str, ...], text: str) -> None:
        """Characters of an element."""
        if at[-1] != "a:t":
            raise Refused(Code.CORRUPT, "text")
        self._close()
        self._again.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))

    def is_all(self, slide: bytes) -> bool:
        """Whether the slide is exactly what was judged: no comment, instruction or name space."""
        return "".join(self._again).encode() == slide

    def _close(self) -> None:
        if self._open:
            self._again.append(">")
            self._open = False
