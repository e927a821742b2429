"""Speaker notes: those of a deck read a second time, and what a page of them may hold.

Source: ECMA-376 part 1 (2016), 19.3.1.26 (``notes``), 19.7.10 (``body``). A page of a clean deck is
written again from what was read of it, and must be the same to the byte.
"""

import re
from typing import Final

from caseveil.errors import Refused
from caseveil.verify.pptx import events, expected
from caseveil.verify.pptx.archive import Parts
from caseveil.verify.pptx.composing import composed
from caseveil.verify.pptx.events import Handlers
from caseveil.verify.pptx.linking import links_of

NAME: Final = re.compile(r"ppt/notesSlides/notesSlide[1-9]\d{0,4}\.xml")
_SHAPE: Final = ("p:notes", "p:cSld", "p:spTree", "p:sp")
_PARAGRAPH: Final = ("p:txBody", "a:p")
_LETTERS: Final = ((*_PARAGRAPH, "a:r", "a:t"), (*_PARAGRAPH, "a:fld", "a:t"))
_YES: Final = ("1", "true")
_BEGIN: Final = (
    f"{expected.HEAD}<p:notes {expected.SPACES}><p:cSld><p:spTree>"
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
    'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/>'
    '</p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name=""/><p:cNvSpPr><a:spLocks noGrp="1"/>'
    '</p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>'
    "<p:txBody><a:bodyPr/><a:lstStyle/>"
)
_END: Final = (
    "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
    "</p:notes>"
)


def name(number: int) -> str:
    """The part with the notes of a slide of a clean deck."""
    return f"ppt/notesSlides/notesSlide{number}.xml"


def links_name(number: int) -> str:
    """The part with the relationships of these notes."""
    return f"ppt/notesSlides/_rels/notesSlide{number}.xml.rels"


def target(number: int) -> str:
    """How a slide of a clean deck names its notes."""
    return f"../notesSlides/notesSlide{number}.xml"


def faults(parts: dict[str, bytes], number: int) -> list[str]:
    """What the notes of a slide hold that they must not, as content-free codes."""
    master = ("notesMaster", "../notesMasters/notesMaster1.xml")
    links = expected.relationships([master, ("slide", f"../slides/slide{number}.xml")])
    found = [] if parts.get(links_name(number)) == links.encode() else ["links"]
    try:
        again = _BEGIN + "".join(map(_written, _paragraphs(parts[name(number)]))) + _END
    except Refused as refused:
        return [*found, refused.detail]
    return found if again.encode() == parts[name(number)] else [*found, "markup"]


def texts(parts: Parts, slide: str) -> tuple[str, ...]:
    """What is said to a slide: each paragraph of its notes on which a sign is written.

    Args:
        parts: of any deck.
        slide: name of the part.

    Raises:
        Refused: where its notes cannot be read.
    """
    links = links_of(parts, slide).values()
    path = next((target for kind, target in links if kind == "notesSlide"), None)
    told = _paragraphs(parts.read(path)) if path else []
    return tuple(text for one in told if (text := composed(one)).strip())


def _paragraphs(untrusted: bytes) -> list[str]:
    """Every paragraph in the body of a page of notes, as it stands."""
    reader = _Reader()
    events.read(untrusted, Handlers(reader.start, reader.end, reader.text))
    return reader.found


def _written(paragraph: str) -> str:
    lines = []
    for line in paragraph.split("\n"):
        plain = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        lines.append(f"<a:r><a:t>{plain}</a:t></a:r>" if line else "")
    inside = "<a:br/>".join(lines)
    return f"<a:p>{inside}</a:p>" if inside else "<a:p/>"


class _Reader:
    """Goes through a page; what is no body, or hidden, is forgotten when its shape ends."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._begun = 0
        self._body = self._hidden = False

    def start(self, at: tuple[str, ...], told: dict[str, str]) -> None:
        """An element begins."""
        if at[:4] != _SHAPE:
            return
        below = at[4:]
        if not below:
            self._begun, self._body, self._hidden = len(self.found), False, False
        elif below == ("p:nvSpPr", "p:nvPr", "p:ph"):
            self._body = told.get("type") == "body"
        elif below == ("p:nvSpPr", "p:cNvPr"):
            self._hidden = told.get("hidden") in _YES
        elif below == _PARAGRAPH:
            self.found.append("")
        elif below == (*_PARAGRAPH, "a:br"):
            self.found[-1] += "\n"

    def end(self, at: tuple[str, ...]) -> None:
        """An element ends."""
        if at == _SHAPE and (self._hidden or not self._body):
            del self.found[self._begun :]

    def text(self, at: tuple[str, ...], text: str) -> None:
        """Characters of an element."""
        if at[:4] == _SHAPE and at[4:] in _LETTERS:
            self.found[-1] += text.replace("\n", " ")
