"""What a clean deck holds: foreseen parts, slides of a closed grammar, plain notes, pictures.

Free text stands in ``a:t`` only; every attribute is a number, a colour or a word of a list. Each
part is reached from the first one, and nothing else lies in the file.
"""

import re
from typing import Final

from caseveil.errors import Refused
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.png import container as png
from caseveil.verify.pptx import archive, events, expected, notes
from caseveil.verify.pptx.events import Handlers
from caseveil.verify.pptx.grammar import Grammar

_SLIDE: Final = re.compile(r"ppt/slides/slide([1-9]\d{0,4})\.xml")
_PICTURE: Final = re.compile(r"ppt/media/image([1-9]\d{0,4})\.(jpg|png)")
_LINK: Final = re.compile(r'<Relationship Id="rId(\d{1,5})" Type="([^"]+)" Target="([^"]+)"/>')


def faults(untrusted: bytes) -> list[str]:
    """What a finished deck holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    parts = archive.walk(untrusted)
    slides = sorted(int(match[1]) for name in parts if (match := _SLIDE.fullmatch(name)))
    media = {name: match for name in parts if (match := _PICTURE.fullmatch(name))}
    if slides != list(range(1, len(slides) + 1)) or not slides:
        return ["slides"]
    noted = [number for number in slides if notes.name(number) in parts]
    found = expected.faults(parts, len(slides), noted)
    reached: set[str] = set()
    for number in slides:
        found += [f"slide {number}: {fault}" for fault in _slide_faults(parts, number, reached)]
    for number in noted:
        found += [f"notes {number}: {fault}" for fault in notes.faults(parts, number)]
    known = {*expected.names(noted), *media}
    known |= {name for number in slides for name in _slide_names(number)}
    known |= {name for number in noted for name in (notes.name(number), notes.links_name(number))}
    found += ["part"] * len(parts.keys() - known)
    found += ["orphan"] * len(media.keys() - reached)
    for name, match in media.items():
        judge = jpeg.faults if match[2] == "jpg" else png.faults
        found += [f"picture {match[1]}: {fault}" for fault in judge(parts[name])]
    return found


def texts(untrusted: bytes) -> list[bytes]:
    """What is written on the slides of a clean deck and in its notes: the only free text in it.

    Raises:
        Refused: where the file cannot be walked.
    """
    found: list[str] = []
    last = ""

    def text(at: tuple[str, ...], told: str) -> None:
        nonlocal last
        last = last + told if at[-1] == "a:t" else last

    def end(at: tuple[str, ...]) -> None:
        nonlocal last
        if at[-1] == "a:p":
            found.append(last)
            last = ""

    for name, data in archive.walk(untrusted).items():
        if _SLIDE.fullmatch(name) or notes.NAME.fullmatch(name):
            events.read(data, Handlers(lambda _at, _told: None, end, text))
    return [one.encode() for one in found]


def packed(untrusted: bytes) -> list[bytes]:
    """The picture files of a clean deck, as they stand in it.

    Raises:
        Refused: where the file cannot be walked.
    """
    return [data for name, data in archive.walk(untrusted).items() if _PICTURE.fullmatch(name)]


def _slide_names(number: int) -> tuple[str, str]:
    return f"ppt/slides/slide{number}.xml", f"ppt/slides/_rels/slide{number}.xml.rels"


def _slide_faults(parts: dict[str, bytes], number: int, reached: set[str]) -> list[str]:
    name, links_name = _slide_names(number)
    links = _LINK.findall(parts.get(links_name, b"").decode("utf-8", "replace"))
    targets = [(kind.rpartition("/")[2], target) for _, kind, target in links]
    own = [("slideLayout", "../slideLayouts/slideLayout1.xml")]
    own += [(kind, target) for kind, target in targets if kind == "image"]
    further = [("notesSlide", notes.target(number))] if notes.name(number) in parts else []
    if parts.get(links_name) != expected.relationships(own + further).encode():
        return ["links"]
    pictures = [f"ppt/{target[3:]}" for _, target in own[1:]]
    if not all(one in parts and _PICTURE.fullmatch(one) for one in pictures):
        return ["links"]
    reached.update(pictures)
    grammar = Grammar()
    try:
        events.read(parts[name], Handlers(grammar.start, grammar.end, grammar.text))
    except Refused as refused:
        return [refused.detail]
    found = [] if grammar.is_all(parts[name]) else ["markup"]
    return found + ([] if grammar.used == set(range(2, len(own) + 1)) else ["picture links"])
