"""A deck read a second time: which pictures are shown, in which order and cut, and its words.

Written from ECMA-376 part 1 (2016) alone, over events instead of a tree; where it comes to another
result than the first pass, frames or words do not fit and nothing is delivered.
"""

from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.pptx import sheets
from caseveil.verify.pptx.archive import Parts
from caseveil.verify.pptx.inheriting import led_away
from caseveil.verify.pptx.kinds import is_picture
from caseveil.verify.pptx.linking import links_of, slides_of
from caseveil.verify.pptx.sheets import Sheet

_BEHIND: Final = ("slideLayout", "slideMaster")
MOST_SHOWN: Final = 200_000
"""Paragraphs and pictures; far above what the first pass lets through."""


@dataclass(frozen=True, slots=True)
class Use:
    """A picture part and what is cut from its sides, in thousandths of a percent."""

    part: str
    cut: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class DeckFacts:
    """What of a deck can be compared.

    Attributes:
        uses: every picture that is shown, once for each way it is cut, in order of first use.
        words: of each slide that is shown, what is written in each paragraph that is not empty.
        slides: names of their parts.
    """

    uses: tuple[Use, ...]
    words: tuple[tuple[str, ...], ...]
    slides: tuple[str, ...]


def facts(parts: Parts, *, whole: bool = False) -> DeckFacts:
    """Pictures and words of a deck; ``whole`` counts hidden shapes and those beside a slide.

    Raises:
        Refused: where a part cannot be read.
    """
    main = next((t for k, t in links_of(parts, "").values() if k == "officeDocument"), "")
    links = links_of(parts, main)
    uses: dict[Use, None] = {}
    words, slides, count = [], [], 0
    ids, size = slides_of(parts.read(main))
    seen_on = None if whole else size
    known: dict[tuple[str | None, bool], Sheet] = {}

    def sheet_at(path: str | None, *, front: bool = False) -> Sheet:
        if (path, front) not in known:
            known[path, front] = sheets.read(parts, path, seen_on, front=front)
        return known[path, front]

    for name in ids:
        if name not in links:
            raise Refused(Code.CORRUPT, "slide")
        slide = sheet_at(links[name][1], front=True)
        if not slide.shown:
            continue
        layout = sheet_at(slide.leads_to(_BEHIND[0]))
        master = sheet_at(layout.leads_to(_BEHIND[1]))
        chain = [slide, layout, master]
        backed = next((one for one in chain if one.background is not None), None)
        seen = [(backed, backed.background or [])] if backed else []
        if seen_on:
            behind = layout.holders, master.holders
            slide = slide.without(led_away(slide.holders, behind, seen_on))
        order = _order(slide, layout, master)
        seen += [(sheet, sheet.pictures) for sheet in order]
        count += sum(len(one.words) + len(one.pictures) for one in order)
        if count > MOST_SHOWN:
            raise Refused(Code.TOO_LARGE, "shapes")
        for sheet, pictures in seen:
            uses |= dict.fromkeys(_uses(parts, sheet, pictures))
        words.append(tuple(text for sheet in order for text in sheet.words if text.strip()))
        slides.append(links[name][1])
    return DeckFacts(tuple(uses), tuple(words), tuple(slides))


def _order(slide: Sheet, layout: Sheet, master: Sheet) -> list[Sheet]:
    """The sheets whose shapes are seen, from back to front."""
    if not slide.behind:
        return [slide]
    return [master, layout, slide] if layout.behind else [layout, slide]


def _uses(parts: Parts, sheet: Sheet, pictures: list[tuple[str, tuple[int, ...]]]) -> list[Use]:
    found = []
    for name, (left, top, right, bottom) in pictures:
        _, target = sheet.links.get(name, ("", ""))
        if target in parts and is_picture(parts.read(target)):
            found.append(Use(target, (left, top, right, bottom)))
    return found
