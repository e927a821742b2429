"""The look of text: what a run says, or its paragraph, its shape, the layout, the master.

Source: ECMA-376 part 1 (2016), 21.1.2 (text), 19.3.1.52 (text styles of a master).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from caseveil.domain.blanks import without_blanks
from caseveil.formats.pptx.colours import Palette, fill
from caseveil.formats.pptx.model import Hex, Paragraph, Run
from caseveil.formats.pptx.placing import is_true, number
from caseveil.formats.pptx.xml_tree import Node

_ALIGNMENTS: Final = ("l", "ctr", "r", "just")
_USUAL: Final = 1800
_SIZES: Final = (100, 40_000)
_DEEPEST: Final = 8
_WHOLE: Final = 100_000
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Look:
    """Where the text of one shape gets its look from.

    Attributes:
        lists: list styles, the nearest first: of the shape, the layout, the master.
        names: the colours.
        otherwise: colour of text where none is told.
        scale: of all sizes, in thousandths of a percent, as the shape was made to fit.
    """

    lists: Sequence[Node]
    names: Palette
    otherwise: Hex
    scale: int = _WHOLE


def written(text: str) -> str:
    """``text`` composed, without what cannot be seen; line breaks and tabs stay."""
    seen = (c for c in text if c in "\n\t" or unicodedata.category(c) not in _HIDDEN)
    return unicodedata.normalize("NFC", without_blanks("".join(seen)))


def paragraph(node: Node, look: Look, path: str) -> Paragraph:
    """One ``a:p``."""
    own = node.child("a:pPr")
    level = min(max(number(own.attributes.get("lvl")) if own else 0, 0), _DEEPEST)
    chain = [own] if own else []
    chain += [style for one in look.lists if (style := one.child(f"a:lvl{level + 1}pPr"))]
    runs = tuple(_runs(node, chain, look))
    text = "".join(run.text for run in runs)
    if runs and written(text) != text:  # an accent at a seam of two runs joins its letter
        first = runs[0]
        runs = (Run(written(text), first.size, first.bold, colour=first.colour),)
    align = _told(chain, "algn") or "l"
    align = align if align in _ALIGNMENTS else "l"
    return Paragraph(path if text.strip() else "", runs, align, level, _has_bullet(chain))


def _runs(node: Node, chain: Sequence[Node], look: Look) -> Iterator[Run]:
    inherited = [found for one in chain if (found := one.child("a:defRPr"))]
    for one in node.children:
        if one.tag == "a:br":
            yield _run("\n", one, inherited, look)
        elif one.tag in ("a:r", "a:fld"):
            told = one.child("a:t")
            text = written((told.text if told else "").replace("\n", " "))
            if text:
                yield _run(text, one, inherited, look)


def _run(text: str, node: Node, inherited: Sequence[Node], look: Look) -> Run:
    own = node.child("a:rPr")
    chain = [own, *inherited] if own else list(inherited)
    size = number(_told(chain, "sz"), _USUAL) * look.scale // _WHOLE
    underlined = (_told(chain, "u") or "none") != "none"
    return Run(
        text,
        min(max(size, _SIZES[0]), _SIZES[1]),
        is_true(_told(chain, "b")),
        is_true(_told(chain, "i")),
        underlined,
        _colour(chain, look),
    )


def _colour(chain: Sequence[Node], look: Look) -> Hex:
    for one in chain:
        told, found = fill(one, look.names)
        if told:
            return found or look.otherwise
    return look.otherwise


def _told(chain: Sequence[Node], name: str) -> str | None:
    return next((one.attributes[name] for one in chain if name in one.attributes), None)


def _has_bullet(chain: Sequence[Node]) -> bool:
    for one in chain:
        for child in one.children:
            if child.tag in ("a:buChar", "a:buAutoNum", "a:buBlip"):
                return True
            if child.tag == "a:buNone":
                return False
    return False
