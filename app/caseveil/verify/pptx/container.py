"""What a clean deck holds: parts known by their hash, slides of a closed grammar, pictures.

Free text stands in ``a:t`` only; every attribute is a number, a colour or a word of a list. Each
part is reached from the first one, and nothing else lies in the file.
"""

import hashlib
import re
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.png import container as png
from caseveil.verify.pptx import archive, events
from caseveil.verify.pptx.events import Handlers
from caseveil.verify.pptx.grammar import ATTRIBUTES, CHILDREN

FIXED: Final = {
    "_rels/.rels": ("799155750468fbb04a5081f4fcb1389987b14d87b2aa26976ee460eaef509fb0"),
    "ppt/theme/theme1.xml": ("5c090c21c485d1be30beff3f48522b7b230818a36feabf76ae3a3f2638c82ed9"),
    "ppt/slideMasters/slideMaster1.xml": (
        "5e5e81276567ba83b4e013dbc08ed603a2bb9d236015f75dcb26b147afb1748e"
    ),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": (
        "591c9728fae9ebabc9ced79b5ad03c9060648eb4755c9651904525b58ba3e0c0"
    ),
    "ppt/slideLayouts/slideLayout1.xml": (
        "87dc6583ff52cb90697ca9b26d3bbc90031fb9b43b8c7be0b25a83f352176815"
    ),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": (
        "661facc4260c5e3dced3f8f470814019803454684902d6fc7a1f33b90c28be3d"
    ),
}
"""SHA-256 of the parts that every clean deck has in common."""
_SLIDE: Final = re.compile(r"ppt/slides/slide([1-9]\d{0,4})\.xml")
_PICTURE: Final = re.compile(r"ppt/media/image([1-9]\d{0,4})\.(jpg|png)")
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{_OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_SIZE: Final = re.compile(r'<p:sldSz cx="([1-9]\d{5,8})" cy="([1-9]\d{5,8})"/>')
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
    found = _fixed_faults(parts, len(slides))
    reached: set[str] = set()
    for number in slides:
        found += [f"slide {number}: {fault}" for fault in _slide_faults(parts, number, reached)]
    known = {*FIXED, "[Content_Types].xml", "ppt/presentation.xml", *media}
    known |= {"ppt/_rels/presentation.xml.rels"}
    known |= {name for number in slides for name in _slide_names(number)}
    found += ["part"] * len(parts.keys() - known)
    found += ["orphan"] * len(media.keys() - reached)
    for name, match in media.items():
        judge = jpeg.faults if match[2] == "jpg" else png.faults
        found += [f"picture {match[1]}: {fault}" for fault in judge(parts[name])]
    return found


def texts(untrusted: bytes) -> list[bytes]:
    """What is written on the slides of a clean deck: the only free text in it.

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
        if _SLIDE.fullmatch(name):
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


def _fixed_faults(parts: dict[str, bytes], slides: int) -> list[str]:
    """Parts that are the same in every clean deck, or follow from the number of its slides."""
    found = [
        "fixed"
        for name, digest in FIXED.items()
        if hashlib.sha256(parts.get(name, b"")).hexdigest() != digest
    ]
    main = parts.get("ppt/presentation.xml", b"").decode("utf-8", "replace")
    size = _SIZE.search(main)
    if size is None or main != _presentation(slides, size[0]):
        found.append("presentation")
    targets = [("slideMaster", "slideMasters/slideMaster1.xml")]
    targets += [("slide", f"slides/slide{number}.xml") for number in range(1, slides + 1)]
    if parts.get("ppt/_rels/presentation.xml.rels") != _relationships(targets).encode():
        found.append("presentation links")
    if parts.get("[Content_Types].xml") != _types(slides).encode():
        found.append("types")
    return found


def _slide_faults(parts: dict[str, bytes], number: int, reached: set[str]) -> list[str]:
    name, links_name = _slide_names(number)
    links = _LINK.findall(parts.get(links_name, b"").decode("utf-8", "replace"))
    targets = [(kind.rpartition("/")[2], target) for _, kind, target in links]
    own = [("slideLayout", "../slideLayouts/slideLayout1.xml")]
    own += [(kind, target) for kind, target in targets if kind == "image"]
    if parts.get(links_name) != _relationships(own).encode():
        return ["links"]
    pictures = [f"ppt/{target[3:]}" for _, target in own[1:]]
    if not all(one in parts and _PICTURE.fullmatch(one) for one in pictures):
        return ["links"]
    reached.update(pictures)
    grammar = _Grammar()
    try:
        events.read(parts[name], Handlers(grammar.start, grammar.end, grammar.text))
    except Refused as refused:
        return [refused.detail]
    found = [] if grammar.is_all(parts[name]) else ["markup"]
    return found + ([] if grammar.used == set(range(2, len(own) + 1)) else ["picture links"])


class _Grammar:
    """Judges every element, attribute and character of a slide, and writes it down again."""

    def __init__(self) -> None:
        self.used: set[int] = set()
        self._again: list[str] = [_HEAD]
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
        spaces = f" {_SPACES}" if len(at) == 1 else ""
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


def _relationships(targets: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _presentation(slides: int, size: str) -> str:
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="rId{n + 2}"/>' for n in range(slides))
    return (
        f'{_HEAD}<p:presentation {_SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" '
        f'r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst>{size}'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )


def _types(slides: int) -> str:
    defaults = (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("jpg", "image/jpeg"),
        ("png", "image/png"),
    )
    kinds = [
        ("ppt/presentation.xml", "presentationml.presentation.main"),
        ("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"),
        ("ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"),
        ("ppt/theme/theme1.xml", "theme"),
    ]
    kinds += [(f"ppt/slides/slide{n}.xml", "presentationml.slide") for n in range(1, slides + 1)]
    told = "".join(f'<Default Extension="{name}" ContentType="{kind}"/>' for name, kind in defaults)
    told += "".join(
        f'<Override PartName="/{name}" '
        f'ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in kinds
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{told}</Types>'
