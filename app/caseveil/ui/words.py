"""The words on screen for kinds, states, reasons and steps."""

from caseveil.domain.findings import Finding, Kind, PixelPlace, TextClass, Tier
from caseveil.domain.review import SECOND_LOOK, Review, State
from caseveil.domain.source import Fate, TagGroup
from caseveil.domain.text_rule import tells_side
from caseveil.ui.untrusted import shown

KINDS = {
    Kind.FACE: "face",
    Kind.TEXT: "text",
    Kind.CODE: "code",
    Kind.WRISTBAND: "wristband",
    Kind.LABEL: "label",
    Kind.TAG: "tag",
    Kind.NAME: "file name",
    Kind.MARGIN: "margin",
    Kind.DRAWN: "region",
    Kind.MARK: "mark",
    Kind.WORD: "word",
    Kind.ABSENCE: "absence",
}

STATES = {
    State.NOT_LOOKED: "Not looked",
    State.NEEDS_YOU: "Needs you",
    State.APPROVED: "Approved",
    State.VERIFIED: "Verified",
    State.REFUSED: "Refused",
    State.FAILED: "Failed",
}

FATES = {Fate.REMOVED: "Removed", Fate.REPLACED: "Replaced", Fate.KEPT: "Kept"}

GROUPS = {
    TagGroup.WHO: "Who",
    TagGroup.WHERE: "Where",
    TagGroup.WHEN: "When",
    TagGroup.DEVICE: "Device",
    TagGroup.OTHER: "Other",
}


TEXT_RULES = {
    "all": "hidden unless a person kept it",
    "identity": "hidden unless surely clinical, or kept by a person",
    "ask": "hidden, except what a person kept and proposed measurements and sides that nobody hid",
}

_LONG_WORD = 20  # characters
_SIDE = " It may tell the side, left or right: X keeps it."

_REASONS = {
    SECOND_LOOK: "A second look at the finished file saw this outside everything hidden.",
    "face-two-engines": "Two finders saw a face here.",
    "face-confirmed": "A face, seen again on a closer look.",
    "face-one-engine": "One finder saw a face here.",
    "face-suggestion": "This may be a face.",
    "text-suggestion": "This may be text, but nothing can be read here.",
    "code-decoded": "A barcode or QR code that can be read.",
    "code-located": "Looks like a barcode or QR code, though it could not be read.",
}

_WARNINGS = {
    "second-image-dropped": "The file holds a second picture; the clean copy has only this one.",
    "trailing-data-dropped": "There is data after the end of the picture; it is not carried over.",
    "colour-profile-dropped": "The colour profile is not carried over; colours may look different.",
    "colour-converted": "Colours are converted to sRGB in the clean copy.",
    "overlays-dropped": "The file has overlays; they are not shown here and not carried over.",
}

_BY_CLASS = {
    TextClass.IDENTITY: "Text that reads like a name or a number of a person.",
    TextClass.DATE: "Text that reads like a date or an age.",
    TextClass.INSTITUTION: "Text that reads like a hospital or a place.",
    TextClass.STAFF: "Text that reads like the name of someone who works there.",
    TextClass.CLINICAL: "Text that reads like a measurement or a clinical term.",
}
_PROPOSED = " Proposed to stay visible: H hides it."

_BY_KIND = {
    Kind.FACE: "Looks like a face.",
    Kind.TEXT: "Text in the picture; it may name a person, a place or a date.",
    Kind.CODE: "A barcode or QR code; it may hold a number that leads to a person.",
    Kind.WRISTBAND: "Looks like a patient wristband.",
    Kind.LABEL: "Looks like a label or sticker.",
    Kind.TAG: "A metadata field that identifies a person.",
    Kind.NAME: "The file name may identify a person; the clean copy gets a neutral one.",
    Kind.MARGIN: "Writing in the margin of the picture.",
    Kind.DRAWN: "Drawn by you.",
    Kind.MARK: "A mark on the body that may identify a person.",
    Kind.WORD: "A word that you asked to be found.",
    Kind.ABSENCE: "Something expected was not found.",
}

_CHECKS = {
    "container": "Only allowed parts in the file",
    "tags": "Only allowed metadata",
    "frames": "Frames complete",
    "inside": "Hidden regions solid",
    "outside": "Everything else unchanged",
    "identifiers": "Known identifiers gone",
    "second-look": "Nothing new seen by a second look",
}

_STEPS = {
    "opening": "Opening",
    "looking": "Looking",
    "exporting": "Writing and checking",
    "gathering": "Reading folders",
    "picture": "Loading picture",
}


def reason(finding: Finding, proposed: bool = False) -> str:
    """Why this was found, as a sentence, and what was read there.

    Args:
        finding: what was found.
        proposed: whether a rule proposes to keep it.
    """
    told = _REASONS.get(finding.reason) or _of_text(finding) or _BY_KIND[finding.kind]
    doubt = " The finder is not sure." if finding.tier is Tier.DOUBTFUL else ""
    side = _PROPOSED if proposed else _SIDE if tells_side(finding) else ""
    read = f"\nReads “{_breakable(shown(finding.text, 60))}”." if finding.text else ""
    return told + doubt + side + read


def _of_text(finding: Finding) -> str:
    return _BY_CLASS.get(finding.meaning.category, "") if finding.meaning else ""


def _breakable(text: str) -> str:
    """A long word may wrap anywhere: Qt would cut it off and give its label too little room."""
    return "\u200b".join(text) if any(len(word) > _LONG_WORD for word in text.split()) else text


def warnings(codes: tuple[str, ...]) -> str:
    """What a person should know about a file, as sentences; an unknown code tells its name."""
    return " ".join(_WARNINGS.get(code, f"Please note: {code}.") for code in codes)


def step(busy: str) -> str:
    """What a running step does."""
    return _STEPS.get(busy, "Working")


def names(review: Review) -> dict[str, str]:
    """A short name for every region of a review: kind and number, ``face 2``."""
    counted: dict[Kind, int] = {}
    told: dict[str, str] = {}
    for finding in review.findings:
        if isinstance(finding.place, PixelPlace):
            counted[finding.kind] = counted.get(finding.kind, 0) + 1
            told[finding.id] = f"{KINDS[finding.kind]} {counted[finding.kind]}"
    return told


def check(name: str) -> str:
    """What a check looked at."""
    return _CHECKS.get(name, name.replace("-", " ").capitalize())


def count(number: int, noun: str) -> str:
    """``1 region``, ``2 regions``, ``0 regions``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
