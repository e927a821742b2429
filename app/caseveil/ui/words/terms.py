"""The words on screen for kinds, states, reasons and steps."""

from collections.abc import Sequence

from caseveil.domain.findings import Kind, PixelPlace
from caseveil.domain.review import Review, State
from caseveil.domain.scale_bar import NO_SCALE
from caseveil.domain.source import NOTES_KEPT, Fate, Source, TagGroup
from caseveil.ui.words.language import marked, say

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
    "painted outside a crop": marked("painted black outside a crop"),
    "turned 90 degrees": marked("turned 90 degrees"),
    "turned 180 degrees": marked("turned 180 degrees"),
    "turned 270 degrees": marked("turned 270 degrees"),
    "only one area kept": marked("only one area kept"),
    **{named.value: word for named, word in KINDS.items()},
    Kind.ABSENCE.value: marked("nothing found"),
}

_FRAME = (marked("Frame {frame} of {count}"), marked("frame {frame}"))
_FRAMES = {
    "pdf": (marked("Page {frame} of {count}"), marked("page {frame}")),
    "pptx": (marked("Picture {frame} of {count}"), marked("picture {frame}")),
}

_ABSENT = {"face": marked("no face found"), "text": marked("no text found")}


_WARNINGS = {
    "part-missing": marked("The file ends early; what is missing is empty in the clean copy too."),
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
    "head-series": marked(
        "Together these slices of a head can be rebuilt into a face; share only a few."
    ),
    NO_SCALE: marked("The file does not tell how large a pixel is: no scale bar is drawn."),
    "overlays-dropped": marked(
        "The file has overlays; they are not shown here and not carried over."
    ),
    "cropped-areas-dropped": marked(
        "Parts of pictures that are cropped away are not in the clean copy."
    ),
    "drawings-dropped": marked(
        "Charts, diagrams and drawings that cannot be checked are not in the clean copy."
    ),
    "embedded-files-dropped": marked(
        "Files inside the document, videos too, are not in the clean copy."
    ),
    "hidden-shapes-dropped": marked(
        "Hidden shapes, and shapes outside the slide, are not in the clean copy."
    ),
    "hidden-slides-dropped": marked("Hidden slides are not in the clean copy."),
    "linked-pictures-dropped": marked(
        "Pictures that lie outside the file are not in the clean copy."
    ),
    "notes-dropped": marked("Speaker notes and comments are not in the clean copy."),
    NOTES_KEPT: marked(
        "Speaker notes are in the clean copy, in clean words: read them; comments are not."
    ),
}


_CHECKS = {
    "container": marked("Only allowed parts in the file"),
    "tags": marked("Only allowed metadata"),
    "frames": marked("Frames complete"),
    "inside": marked("Hidden regions solid"),
    "outside": marked("Everything else unchanged"),
    "identifiers": marked("Known identifiers gone from the file's bytes"),
    "second-look": marked("Nothing new seen by a second look"),
    "words": marked("Words changed as planned"),
}

_STEPS = {
    "opening": marked("Opening"),
    "looking": marked("Looking"),
    "exporting": marked("Writing and checking"),
    "gathering": marked("Reading folders"),
    "picture": marked("Loading picture"),
}


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
        if isinstance(finding.place, PixelPlace) or finding.kind is Kind.WORD:
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


def frame_of(source: Source | None, frame: int, count: int) -> str:
    """Which of its frames is looked at, counted from one: a page, a picture of a deck, a frame."""
    named = _FRAMES.get(source.format, _FRAME) if source else _FRAME
    return say(named[0], frame=frame, count=count)


def runs(numbers: Sequence[int]) -> str:
    """Rising numbers in words, those that follow each other as one: ``2, 5–9``."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    return ", ".join("–".join(map(str, part)) for part in parts)


def frames(place: PixelPlace, source: Source) -> str:
    """On which frames of ``source`` a region stands."""
    told = say(_FRAMES.get(source.format, _FRAME)[1], frame=place.frame + 1)
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
