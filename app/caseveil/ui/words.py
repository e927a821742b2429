"""The words on screen for kinds, states, reasons and steps."""

from caseveil.domain.findings import Finding, Kind, PixelPlace, TextClass, Tier
from caseveil.domain.review import SECOND_LOOK, Review, State
from caseveil.domain.source import Fate, TagGroup
from caseveil.domain.text_rule import tells_side
from caseveil.ui.language import marked, say
from caseveil.ui.untrusted import shown

KINDS = {
    Kind.FACE: marked("face"),
    Kind.TEXT: marked("text"),
    Kind.CODE: marked("code"),
    Kind.WRISTBAND: marked("wristband"),
    Kind.LABEL: marked("label"),
    Kind.TAG: marked("tag"),
    Kind.NAME: marked("file name"),
    Kind.MARGIN: marked("margin"),
    Kind.DRAWN: marked("region"),
    Kind.MARK: marked("mark"),
    Kind.WORD: marked("word"),
    Kind.ABSENCE: marked("absence"),
}

STATES = {
    State.NOT_LOOKED: marked("Not looked"),
    State.NEEDS_YOU: marked("Needs you"),
    State.APPROVED: marked("Approved"),
    State.VERIFIED: marked("Verified"),
    State.REFUSED: marked("Refused"),
    State.FAILED: marked("Failed"),
}

FATES = {
    Fate.REMOVED: marked("Removed"),
    Fate.REPLACED: marked("Replaced"),
    Fate.KEPT: marked("Kept"),
}

GROUPS = {
    TagGroup.WHO: marked("Who"),
    TagGroup.WHERE: marked("Where"),
    TagGroup.WHEN: marked("When"),
    TagGroup.DEVICE: marked("Device"),
    TagGroup.OTHER: marked("Other"),
}


TEXT_RULES = {
    "all": marked("hidden unless a person kept it"),
    "identity": marked("hidden unless surely clinical, or kept by a person"),
    "ask": marked(
        "hidden, except what a person kept and proposed measurements and sides that nobody hid"
    ),
}

_LISTED = {
    "certain": marked("certain"),
    "doubtful": marked("doubtful"),
    "hide": marked("hidden"),
    "keep": marked("kept"),
    "ask": marked("asked"),
    "cropped": marked("cropped"),
    "turned 90 degrees": marked("turned 90 degrees"),
    "turned 180 degrees": marked("turned 180 degrees"),
    "turned 270 degrees": marked("turned 270 degrees"),
    "only one area kept": marked("only one area kept"),
    **{named.value: word for named, word in KINDS.items()},
}

_LONG_WORD = 20  # characters
_SIDE = marked("It may tell the side, left or right: X keeps it.")

_REASONS = {
    SECOND_LOOK: marked("A second look at the finished file saw this outside everything hidden."),
    "face-two-engines": marked("Two finders saw a face here."),
    "face-confirmed": marked("A face, seen again on a closer look."),
    "face-one-engine": marked("One finder saw a face here."),
    "face-suggestion": marked("This may be a face."),
    "text-suggestion": marked("This may be text, but nothing can be read here."),
    "code-decoded": marked("A barcode or QR code that can be read."),
    "code-located": marked("Looks like a barcode or QR code, though it could not be read."),
}

_WARNINGS = {
    "second-image-dropped": marked(
        "The file holds a second picture; the clean copy has only this one."
    ),
    "trailing-data-dropped": marked(
        "There is data after the end of the picture; it is not carried over."
    ),
    "colour-profile-dropped": marked(
        "The colour profile is not carried over; colours may look different."
    ),
    "colour-converted": marked("Colours are converted to sRGB in the clean copy."),
    "overlays-dropped": marked(
        "The file has overlays; they are not shown here and not carried over."
    ),
}

_BY_CLASS = {
    TextClass.IDENTITY: marked("Text that reads like a name or a number of a person."),
    TextClass.DATE: marked("Text that reads like a date or an age."),
    TextClass.INSTITUTION: marked("Text that reads like a hospital or a place."),
    TextClass.STAFF: marked("Text that reads like the name of someone who works there."),
    TextClass.CLINICAL: marked("Text that reads like a measurement or a clinical term."),
}
_PROPOSED = marked("Proposed to stay visible: H hides it.")

_BY_KIND = {
    Kind.FACE: marked("Looks like a face."),
    Kind.TEXT: marked("Text in the picture; it may name a person, a place or a date."),
    Kind.CODE: marked("A barcode or QR code; it may hold a number that leads to a person."),
    Kind.WRISTBAND: marked("Looks like a patient wristband."),
    Kind.LABEL: marked("Looks like a label or sticker."),
    Kind.TAG: marked("A metadata field that identifies a person."),
    Kind.NAME: marked("The file name may identify a person; the clean copy gets a neutral one."),
    Kind.MARGIN: marked("Writing in the margin of the picture."),
    Kind.DRAWN: marked("Drawn by you."),
    Kind.MARK: marked("A mark on the body that may identify a person."),
    Kind.WORD: marked("A word that you asked to be found."),
    Kind.ABSENCE: marked("Something expected was not found."),
}

_CHECKS = {
    "container": marked("Only allowed parts in the file"),
    "tags": marked("Only allowed metadata"),
    "frames": marked("Frames complete"),
    "inside": marked("Hidden regions solid"),
    "outside": marked("Everything else unchanged"),
    "identifiers": marked("Known identifiers gone"),
    "second-look": marked("Nothing new seen by a second look"),
}

_STEPS = {
    "opening": marked("Opening"),
    "looking": marked("Looking"),
    "exporting": marked("Writing and checking"),
    "gathering": marked("Reading folders"),
    "picture": marked("Loading picture"),
}


def reason(finding: Finding, proposed: bool = False) -> str:
    """Why this was found, as a sentence, and what was read there.

    Args:
        finding: what was found.
        proposed: whether a rule proposes to keep it.
    """
    told = [_REASONS.get(finding.reason) or _of_text(finding) or _BY_KIND[finding.kind]]
    if finding.tier is Tier.DOUBTFUL:
        told.append(marked("The finder is not sure."))
    if proposed or tells_side(finding):
        told.append(_PROPOSED if proposed else _SIDE)
    why = " ".join(say(sentence) for sentence in told)
    if not finding.text:
        return why
    return f"{why}\n{say('Reads “{text}”.', text=_breakable(shown(finding.text, 60)))}"


def _of_text(finding: Finding) -> str:
    return _BY_CLASS.get(finding.meaning.category, "") if finding.meaning else ""


def _breakable(text: str) -> str:
    """A long word may wrap anywhere: Qt would cut it off and give its label too little room."""
    return "\u200b".join(text) if any(len(word) > _LONG_WORD for word in text.split()) else text


def warnings(codes: tuple[str, ...]) -> str:
    """What a person should know about a file, as sentences; an unknown code tells its name."""
    told = [
        say(_WARNINGS[code]) if code in _WARNINGS else say("Please note: {code}.", code=code)
        for code in codes
    ]
    return " ".join(told)


def step(busy: str) -> str:
    """What a running step does."""
    return say(_STEPS.get(busy, marked("Working")))


def kind(named: Kind) -> str:
    """What a finding is."""
    return say(KINDS[named])


def state(named: State) -> str:
    """Where a file stands."""
    return say(STATES[named])


def names(review: Review) -> dict[str, str]:
    """A short name for every region of a review: kind and number, ``face 2``."""
    counted: dict[Kind, int] = {}
    told: dict[str, str] = {}
    for finding in review.findings:
        if isinstance(finding.place, PixelPlace):
            counted[finding.kind] = counted.get(finding.kind, 0) + 1
            told[finding.id] = f"{kind(finding.kind)} {counted[finding.kind]}"
    return told


def listed(word: str) -> str:
    """A word of a receipt; one that is not known here stays as it is."""
    return say(_LISTED[word]) if word in _LISTED else word


def check(name: str) -> str:
    """What a check looked at."""
    return say(_CHECKS[name]) if name in _CHECKS else name.replace("-", " ").capitalize()
