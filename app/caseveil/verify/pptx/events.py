"""XML as a sequence of events with the names around them; no document type, bounded depth."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from xml.parsers import expat

from caseveil.errors import Code, Refused

_DEEPEST: Final = 128
_MOST_BYTES: Final = 32 << 20
_SPACES: Final = {
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://purl.oclc.org/ooxml/presentationml/main": "p",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
}


@dataclass(frozen=True, slots=True)
class Handlers:
    """What is called; the path begins with the root and ends with the element itself."""

    start: Callable[[tuple[str, ...], dict[str, str]], None]
    end: Callable[[tuple[str, ...]], None] = lambda _path: None
    text: Callable[[tuple[str, ...], str], None] = lambda _path, _text: None


def read(untrusted: bytes, handlers: Handlers) -> None:
    """Walks through a part.

    Raises:
        Refused: ``corrupt`` where it is not well-formed or too deep, has a document type, a
            comment or an instruction is passed over; ``too-large``.
    """
    if len(untrusted) > _MOST_BYTES:
        raise Refused(Code.TOO_LARGE, "xml")
    path: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        path.append(_short(name))
        if len(path) > _DEEPEST:
            raise Refused(Code.CORRUPT, "xml depth")
        handlers.start(tuple(path), {_short(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        del name
        handlers.end(tuple(path))
        path.pop()

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = lambda text: handlers.text(tuple(path), text)
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _forbidden
    try:
        parser.Parse(untrusted, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise Refused(Code.CORRUPT, "xml") from None


def _forbidden(*_: Any) -> None:
    raise Refused(Code.CORRUPT, "document type")


def _short(name: str) -> str:
    space, found, local = name.rpartition(" ")
    return f"{_SPACES.get(space, '?')}:{local}" if found else local
