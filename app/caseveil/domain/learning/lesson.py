"""A practice case with its answers: what identifies in it, where, why, and what must stay."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Size

CAPTION: Final = "caption.txt"
"""Name of the text that goes with the pictures of a practice case."""
SHEET: Final = "case.json"
"""Name of the file that says which practice case lies in a folder; it holds no answers."""
VERSION: Final = 2
"""Of the drawings: answers of another version do not fit the pictures."""
MOST_SEED: Final = 2**32 - 1
"""The largest seed of a practice case."""
NAME: Final = TagPlace("file-name")
"""The place of a clue in a picture's file name."""


class Level(StrEnum):
    """How hard it is to see what identifies."""

    OBVIOUS = "obvious"
    CLINICAL = "clinical"
    SUBTLE = "subtle"


class Clue(StrEnum):
    """Why something identifies; the values are part of the documented JSON."""

    NAME = "name"
    NUMBER = "number"
    BIRTH = "birth-date"
    DATE = "date"
    PLACE = "place"
    STAFF = "staff"
    CODE = "code"
    FACE = "face"
    BAR = "eye-bar"
    REFLECTION = "reflection"
    TATTOO = "tattoo"
    CROPPED = "cropped-away"
    AGE = "age"
    WORK = "work"
    EVENT = "event"
    POSITION = "position"
    DEVICE = "device"


class Need(StrEnum):
    """Why something harmless must stay visible; the values are part of the documented JSON."""

    LESION = "lesion"
    SCALE = "scale"
    SIDE = "side"
    MEASUREMENT = "measurement"
    ANATOMY = "anatomy"
    EXPOSURE = "exposure"
    CLINICAL = "clinical"


CARDS: Final = {
    Clue.NAME: "hipaa",
    Clue.NUMBER: "hipaa",
    Clue.BIRTH: "hipaa",
    Clue.DATE: "hipaa",
    Clue.PLACE: "hipaa",
    Clue.STAFF: "ama",
    Clue.CODE: "hipaa",
    Clue.FACE: "found-again",
    Clue.BAR: "bma",
    Clue.REFLECTION: "gmc",
    Clue.TATTOO: "hipaa",
    Clue.CROPPED: "gmc",
    Clue.AGE: "hipaa",
    Clue.WORK: "bma",
    Clue.EVENT: "bma",
    Clue.POSITION: "hipaa",
    Clue.DEVICE: "hipaa",
}
"""The guidance card behind each clue."""


@dataclass(frozen=True, slots=True)
class Words:
    """A place in the caption: characters ``start`` to ``end``, the last one not included."""

    start: int
    end: int


Spot = PixelPlace | TagPlace | Words


@dataclass(frozen=True, slots=True)
class Target:
    """Something that identifies.

    Attributes:
        file: name of the picture, or of the caption.
        clue: why it identifies.
        place: where it is.
    """

    file: str
    clue: Clue
    place: Spot


@dataclass(frozen=True, slots=True)
class Harmless:
    """Something that the case needs and that identifies nobody.

    Attributes:
        file: name of the picture, or of the caption.
        need: what it is needed for.
        place: where it is.
    """

    file: str
    need: Need
    place: Spot


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a practice case: the name of its file and its displayed size."""

    name: str
    size: Size


@dataclass(frozen=True, slots=True)
class Lesson:
    """A practice case with its answers.

    Attributes:
        level: how hard it is.
        seed: from which it was drawn.
        pictures: in the order in which a person meets them; no two are of the same size.
        caption: the text that goes with them.
        targets: what identifies.
        harmless: what must stay.
    """

    level: Level
    seed: int
    pictures: tuple[Picture, ...]
    caption: str
    targets: tuple[Target, ...]
    harmless: tuple[Harmless, ...]
