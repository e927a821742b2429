"""The words on screen for kinds, states, reasons and steps."""

from caseveil.domain.findings import Finding, Kind, PixelPlace, Reason, TextClass, Tier
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
    Kind.TAG: marked("metadata"),
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

REASONS = {
    Reason.MISTAKEN: marked("nothing that identifies: the finder was wrong"),
    Reason.CLINICAL: marked("the case needs it"),
    Reason.TEACHING: marked("it is what is taught"),
    Reason.PUBLIC: marked("it is public already"),
}
_ABSENT = {"face": marked("no face found"), "text": marked("no text found")}
_REVEALS = {
    Kind.FACE: marked("It shows who this is to anyone who knows the person."),
    Kind.CODE: marked("A phone can read it; its content is never shown or written here."),
    Kind.WRISTBAND: marked("Wristbands carry name, date of birth and number."),
    Kind.LABEL: marked("Labels carry name, number and ward."),
    Kind.NAME: marked("File names often hold a name, a number or a day."),
}
_TEXT_REVEALS = {
    TextClass.IDENTITY: marked("It would name the person, or lead to the record."),
    TextClass.DATE: marked("With place and diagnosis a date can point to one person."),
    TextClass.INSTITUTION: marked("It would tell where the person was treated."),
    TextClass.STAFF: marked("It would tell who treated the person, and so where."),
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
_NOT_FOUND = {
    "no-face": marked(
        "No face was found. Look yourself, also at the edge and in mirrors: "
        "X confirms, H takes the rectangle to draw one."
    ),
    "no-text": marked(
        "No text was found. Look yourself for labels, screens and badges: "
        "X confirms, H takes the rectangle to draw it."
    ),
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
    if finding.reason in _NOT_FOUND:
        return say(_NOT_FOUND[finding.reason])
    told = [_REASONS.get(finding.reason) or _of_text(finding) or _BY_KIND[finding.kind]]
    told += [sentence for sentence in (_reveals(finding),) if sentence]
    if finding.tier is Tier.DOUBTFUL:
        told.append(marked("The finder is not sure."))
    if proposed or tells_side(finding):
        told.append(_PROPOSED if proposed else _SIDE)
    why = " ".join(say(sentence) for sentence in told)
    if not finding.text or finding.kind is not Kind.TEXT:
        return why  # never what a code holds, nor the value of a tag
    return f"{why}\n{say('Reads “{text}”.', text=_breakable(shown(finding.text, 60)))}"


def _reveals(finding: Finding) -> str:
    """What it would tell a stranger, were it left."""
    if finding.meaning:
        return _TEXT_REVEALS.get(finding.meaning.category, "")
    return _REVEALS.get(finding.kind, "")


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
    """A short name for every finding that is visited: kind and number, ``face 2``."""
    counted: dict[Kind, int] = {}
    told: dict[str, str] = {}
    for finding in review.findings:
        if isinstance(finding.place, PixelPlace):
            counted[finding.kind] = counted.get(finding.kind, 0) + 1
            told[finding.id] = f"{kind(finding.kind)} {counted[finding.kind]}"
        elif finding.kind is Kind.ABSENCE:
            told[finding.id] = say(_ABSENT.get(finding.category, marked("nothing found")))
        else:
            told[finding.id] = kind(finding.kind)
    return told


def listed(word: str) -> str:
    """A word of a receipt; one that is not known here stays as it is."""
    return say(_LISTED[word]) if word in _LISTED else word


def kept_as(reason: str) -> str:
    """Why something is kept."""
    return say(REASONS[Reason(reason)]) if reason in REASONS else reason


def frames(place: PixelPlace) -> str:
    """On which frames a region stands."""
    told = say("frame {frame}", frame=place.frame + 1)
    if place.span:
        first, last = place.span[0] + 1, place.span[1] + 1
        told = say("frames {first} to {last}", first=first, last=last)
    if place.every_frame:
        told = say("all frames")
    if not place.but:
        return told
    but = ", ".join(str(frame + 1) for frame in sorted(place.but))
    return say("{frames} but not {but}", frames=told, but=but)


def check(name: str) -> str:
    """What a check looked at."""
    return say(_CHECKS[name]) if name in _CHECKS else name.replace("-", " ").capitalize()
