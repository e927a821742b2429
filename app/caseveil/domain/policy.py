"""What to look for, how to hide it, and what a command does with doubt."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from caseveil.domain.findings import Kind
from caseveil.domain.profile import Profile


class DoubtRule(StrEnum):
    """What a command does with doubtful findings; the window always asks."""

    ASK = "ask"
    HIDE = "hide"
    REFUSE = "refuse"


class TextRule(StrEnum):
    """Which lines of text are kept: none, sure clinical ones, or measurements and sides only."""

    ALL = "all"
    IDENTITY = "identity"
    ASK = "ask"


class PictureFormat(StrEnum):
    """Into what frames are turned where pictures for slides are wanted."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    APNG = "apng"

    @property
    def moves(self) -> bool:
        """Whether all chosen frames become one moving picture."""
        return self not in STILLS

    @property
    def family(self) -> str:
        """Name of the family of such files."""
        return "png" if self is PictureFormat.APNG else self.value


STILLS = (PictureFormat.PNG, PictureFormat.JPEG)
"""Those that turn each frame into a picture of its own."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """What becomes of the frames of a file.

    Attributes:
        form: each frame becomes a picture of its own as displayed, or all of them one that moves;
            None keeps the family.
        frames: indices of those that do; empty for all of them.
        scale_bar: whether a scale bar is drawn beneath them, where the scale is known.
    """

    form: PictureFormat | None = None
    frames: frozenset[int] = frozenset()
    scale_bar: bool = False

    def takes(self, index: int) -> bool:
        """Whether a frame is among those that turn into pictures."""
        return not self.frames or index in self.frames

    def all_as(self, form: PictureFormat | None) -> "Pictures":
        """The same for every frame, and another kind of picture."""
        return replace(self, form=form, frames=frozenset())


@dataclass(frozen=True, slots=True)
class Fit:
    """What a destination takes: a copy of one still picture is made to fit.

    Attributes:
        form: kind of picture; None takes any.
        longest_side: in pixels; 0 is no limit.
        size_limit: of a file in bytes; 0 is no limit.
    """

    form: PictureFormat | None = None
    longest_side: int = 0
    size_limit: int = 0


MAX_PIXELS = 150_000_000
WANTED = frozenset(
    {Kind.FACE, Kind.TEXT, Kind.CODE, Kind.WRISTBAND, Kind.LABEL, Kind.TAG, Kind.NAME}
)


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one case.

    Attributes:
        preset: name of the destination the rules come from.
        profile: what happens to DICOM attributes.
        wanted: kinds that must be looked for; one that cannot be is a refusal.
        doubtful: what a command does with doubtful findings.
        text: which lines of text are kept without a person's doing.
        words: what a person typed that identifies the patient.
        max_pixels: largest frame that is opened, in pixels.
        face_photos: False where the destination takes no picture of a face, hidden or not.
        pictures: what becomes of the frames.
        fit: what the destination takes; None keeps size and kind of every source.
        said: what a person answered for the whole case, as words of the receipt.
        truncated: whether a file that ends early is opened as far as it goes.
        notes: whether the speaker notes of a deck are kept, in clean words.
    """

    preset: str = "default"
    profile: Profile = field(default=Profile())
    wanted: frozenset[Kind] = field(default=WANTED)
    doubtful: DoubtRule = DoubtRule.ASK
    text: TextRule = TextRule.ALL
    words: tuple[str, ...] = ()
    max_pixels: int = MAX_PIXELS
    face_photos: bool = True
    pictures: Pictures = field(default=Pictures())
    fit: Fit | None = None
    said: tuple[str, ...] = ()
    truncated: bool = False
    notes: bool = False
