"""What may identify a person, where it is, and what was decided about it."""

from dataclasses import dataclass
from enum import StrEnum

from caseveil.domain.geometry import Polygon


class Kind(StrEnum):
    """What was found; the values are part of the documented JSON."""

    FACE = "face"
    TEXT = "text"
    CODE = "code"
    WRISTBAND = "wristband"
    LABEL = "label"
    TAG = "tag"
    NAME = "name"
    MARGIN = "margin"
    DRAWN = "drawn"
    WORD = "word"
    ABSENCE = "absence"


STANDS_STILL = frozenset({Kind.TEXT, Kind.CODE, Kind.LABEL})
"""Kinds that are burned into a sequence: found on one frame, they are hidden on all."""


class Tier(StrEnum):
    """How sure the finder is: a command hides certain findings and asks about doubtful ones."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"


class By(StrEnum):
    """Who said so."""

    DETECTOR = "detector"
    PERSON = "person"
    RULE = "rule"


class Action(StrEnum):
    """What happens to a finding on export."""

    HIDE = "hide"
    KEEP = "keep"
    ASK = "ask"


class Reason(StrEnum):
    """Why a person keeps something; a code, so that a receipt can hold it."""

    MISTAKEN = "mistaken"
    CLINICAL = "clinical"
    TEACHING = "teaching"
    PUBLIC = "public"


class TextClass(StrEnum):
    """What a line of text tells; the values are the ``class`` of text in the documented JSON."""

    IDENTITY = "identity"
    DATE = "date"
    INSTITUTION = "institution"
    STAFF = "staff"
    CLINICAL = "clinical"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a line of text was found to tell.

    Attributes:
        category: its class.
        confidence: in that class, 0 to 1.
        pattern: of a clinical line, for example ``measurement`` or ``laterality``; else empty.
        reason: code of the rule that sorted it.
    """

    category: TextClass
    confidence: float
    pattern: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PixelPlace:
    """A region of a frame.

    Attributes:
        frame: index of the frame it was found on.
        polygon: displayed full-resolution pixels.
        every_frame: also hidden on all other frames (text burned into a cine stands still).
        span: first and last of a run of frames it stands on as well, or None.
        but: frames that are excepted, whatever else is said.
    """

    frame: int
    polygon: Polygon
    every_frame: bool = False
    span: tuple[int, int] | None = None
    but: frozenset[int] = frozenset()

    def on(self, frame: int) -> bool:
        """Whether the region applies to ``frame``."""
        if frame in self.but:
            return False
        within = self.span is not None and self.span[0] <= frame <= self.span[1]
        return self.every_frame or within or self.frame == frame


@dataclass(frozen=True, slots=True)
class TagPlace:
    """A metadata field, or the file name, by its path (``EXIF/GPSLatitude``, ``(0010,0010)``)."""

    path: str


@dataclass(frozen=True, slots=True)
class WordPlace(TagPlace):
    """A place in the running text of a document, and what is written there instead.

    Attributes:
        start: of its first character in the passage that ``path`` names.
        end: after its last character.
        neutral: what is written there; may be empty.
    """

    start: int = 0
    end: int = 0
    neutral: str = ""


Place = PixelPlace | TagPlace


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that may identify a person.

    Attributes:
        id: stable for the same file and the same engines.
        kind: what it is.
        tier: certain or doubtful.
        category: finer class within the kind, for example ``qr-code`` or ``person-name``; of text
            that was sorted its ``TextClass``.
        score: the engine's own confidence, 0 to 1.
        place: region on a frame or a tag path.
        by: detector, person or rule.
        engine: name of the detector in the catalogue, or empty.
        reason: code of the sentence that explains it to a person.
        text: what was read there; never logged, never in a receipt, in JSON only on request.
        meaning: what that text tells; None for what is no text.
    """

    id: str
    kind: Kind
    tier: Tier
    category: str
    score: float
    place: Place
    by: By = By.DETECTOR
    engine: str = ""
    reason: str = ""
    text: str | None = None
    meaning: Meaning | None = None

    @property
    def region(self) -> PixelPlace | None:
        """The place on a frame, or None for a tag."""
        return self.place if isinstance(self.place, PixelPlace) else None


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to one finding.

    Attributes:
        action: hide or keep.
        place: for hide: the moved or resized region that takes the finding's place.
        by: the person, or a rule whose proposal a person can take back.
        spare: for hide: the part inside it that stays visible (a face kept in part).
        reason: code of why a person keeps it, of ``Reason``; empty where none was given.
        consent: the person says that the patient agreed to what stays visible.
    """

    action: Action
    place: PixelPlace | None = None
    by: By = By.PERSON
    spare: Polygon | None = None
    reason: str = ""
    consent: bool = False
