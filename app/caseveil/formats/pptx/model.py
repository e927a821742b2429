"""A deck as plain values: what a clean deck is written from, and nothing else.

Lengths are in EMU (914 400 an inch), angles in 60 000ths of a degree, colours six hexadecimal
digits. Source: ECMA-376 part 1 (2016), 20.1.
"""

from dataclasses import dataclass

from caseveil.domain.geometry import Size

Hex = str


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands on a slide, before it is turned about its middle."""

    x: int
    y: int
    width: int
    height: int
    turn: int = 0
    flip_h: bool = False
    flip_v: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture on a slide: the index of its frame, and where it stands."""

    frame: int
    box: Box


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; ``size`` in hundredths of a point."""

    text: str
    size: int
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    colour: Hex = "000000"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs; ``path`` is that of its passage, empty where nothing is written in it."""

    path: str
    runs: tuple[Run, ...]
    align: str = "l"
    level: int = 0
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A geometry with a fill, an outline and text, each of which may be missing."""

    geometry: str
    box: Box
    fill: Hex | None = None
    line: Hex | None = None
    line_width: int = 0
    arrows: tuple[bool, bool] = (False, False)
    anchor: str = "t"
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Slide:
    """What is seen on one slide, from back to front.

    Attributes:
        background: colour behind everything.
        items: pictures and shapes.
        part: name of the part it was read from.
        notes: what is said to it, where that is kept.
    """

    background: Hex
    items: tuple[Placed | Shape, ...]
    part: str = ""
    notes: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Crop:
    """A picture part and what is shown of it, in thousandths of a percent cut from each side."""

    part: str
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


@dataclass(frozen=True, slots=True)
class Deck:
    """All visible slides, and the pictures on them in the order of their first use."""

    size: Size
    slides: tuple[Slide, ...]
    crops: tuple[Crop, ...]
    warnings: tuple[str, ...]
