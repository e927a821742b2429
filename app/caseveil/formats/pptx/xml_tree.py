"""XML of a part as a tree of plain nodes: no entities, no document type, bounded depth and size.

Expat of the standard library instead of lxml: a document type is the door to every known bomb and
to outside files, and here it is a refusal before the first element; lxml would add a large parser
in C that resolves what has to be forbidden to it again. Source: Python's notes on XML security.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

from caseveil.errors import Code, Refused

MOST_BYTES: Final = 32 << 20
MOST_NODES: Final = 1_000_000
DEEPEST: Final = 128
_SPACE: Final = " "
_PREFIXES: Final = {
    "drawingml/2006/main": "a",
    "drawingml/main": "a",
    "presentationml/2006/main": "p",
    "presentationml/main": "p",
    "officeDocument/2006/relationships": "r",
    "officeDocument/relationships": "r",
    "package/2006/relationships": "rel",
    "package/2006/content-types": "ct",
    "markup-compatibility/2006": "mc",
}
_ROOTS: Final = ("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")


@dataclass(slots=True)
class Node:
    """One element.

    Attributes:
        tag: its name with a known prefix: ``a:blip``; ``?:name`` in any other namespace.
        attributes: by name in the same way; those without a namespace by their bare name.
        children: elements in it, in order.
        text: characters directly in it.
    """

    tag: str
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)
    text: str = ""

    def child(self, *path: str) -> "Node | None":
        """The first element along ``path``; None where there is none."""
        node: Node | None = self
        for tag in path:
            node = next((one for one in node.children if one.tag == tag), None) if node else None
        return node

    def below(self) -> Iterator["Node"]:
        """Every element below, in document order."""
        for one in self.children:
            yield one
            yield from one.below()

    def all(self, tag: str) -> Iterator["Node"]:
        """Every element of this name below, in document order."""
        return (one for one in self.below() if one.tag == tag)


def parse(untrusted: bytes) -> Node:
    """The root of a part.

    Raises:
        Refused: ``corrupt`` where it is not well-formed, has a document type or is too deep;
            ``too-large``.
    """
    if len(untrusted) > MOST_BYTES:
        raise Refused(Code.TOO_LARGE, f"{MOST_BYTES >> 20} MB of XML")
    builder = _Builder()
    parser = expat.ParserCreate(namespace_separator=_SPACE)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = _forbidden
    parser.EntityDeclHandler = _forbidden
    parser.ExternalEntityRefHandler = _forbidden
    parser.buffer_text = True
    try:
        parser.Parse(untrusted, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise Refused(Code.CORRUPT, "xml") from None
    if builder.root is None:
        raise Refused(Code.CORRUPT, "xml")
    return builder.root


def _forbidden(*_: Any) -> int:
    raise Refused(Code.CORRUPT, "document type")


class _Builder:
    """Collects the nodes."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[Node] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST_NODES:
            raise Refused(Code.CORRUPT, "xml depth")
        node = Node(_short(name), {_bare(key): value for key, value in attributes.items()})
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node
        self._open.append(node)

    def end(self, name: str) -> None:
        """An element ends."""
        del name
        self._open.pop()

    def characters(self, text: str) -> None:
        """Characters of the innermost element."""
        self._open[-1].text += text


def _short(name: str) -> str:
    space, _, local = name.rpartition(_SPACE)
    root = next((root for root in _ROOTS if space.startswith(root)), None)
    prefix = _PREFIXES.get(space[len(root) :], "?") if root else "?"
    return f"{prefix}:{local}"


def _bare(name: str) -> str:
    return _short(name) if _SPACE in name else name
