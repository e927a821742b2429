"""Why a finding is there, what it would reveal, and why something is kept, as sentences."""

from caseveil.domain.findings import Finding, Kind, Reason, TextClass, Tier
from caseveil.domain.margin import KNOWN_DEVICE, REMEMBERED
from caseveil.domain.review import SECOND_LOOK
from caseveil.domain.text_rule import tells_side
from caseveil.ui.words import running
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.untrusted import shown

REASONS = {
    Reason.MISTAKEN: marked("nothing that identifies: the finder was wrong"),
    Reason.CLINICAL: marked("the case needs it"),
    Reason.TEACHING: marked("it is what is taught"),
    Reason.PUBLIC: marked("it is public already"),
}
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
    KNOWN_DEVICE: marked("Scanners of this kind are known to write here."),
    REMEMBERED: marked("You hid this place on another file of this kind of scanner."),
    SECOND_LOOK: marked("A second look at the finished file saw this outside everything hidden."),
    "face-two-engines": marked("Two finders saw a face here."),
    "face-confirmed": marked("A face, seen again on a closer look."),
    "face-one-engine": marked("One finder saw a face here."),
    "face-suggestion": marked("This may be a face."),
    "text-suggestion": marked("This may be text, but nothing can be read here."),
    "code-decoded": marked("A barcode or QR code that can be read."),
    "code-located": marked("Looks like a barcode or QR code, though it could not be read."),
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
    Kind.WORD: marked("A word in the text; the clean copy says something neutral instead."),
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
    if finding.kind is Kind.WORD:
        becomes, keys = _breakable(running.change(finding)), say("X keeps it, H changes it.")
        return f"{why}\n{becomes}. {keys}"
    if not finding.text or finding.kind is not Kind.TEXT:
        return why  # never what a code holds, nor the value of a tag
    reads = say("Reads “{text}”.", text=_breakable(shown(finding.text, 60)))
    return f"{why}\n{reads}"


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


def kept_as(reason: str) -> str:
    """Why something is kept."""
    return say(REASONS[Reason(reason)]) if reason in REASONS else reason
