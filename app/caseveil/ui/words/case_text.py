"""Why a word of a case text is hidden, and what is said about its wording."""

from caseveil.domain.case_text import CaseText, Change, Remark
from caseveil.domain.findings import Tier
from caseveil.ui.style.rows import SEPARATOR
from caseveil.ui.words.language import isolated, marked, say
from caseveil.ui.words.untrusted import shown

_LONGEST = 60  # characters of a part in a line
_NAMED = 5  # words that are named in a question
CATEGORIES = {
    "name": marked("name"),
    "staff": marked("name of staff"),
    "place": marked("place"),
    "institution": marked("hospital, ward or institution"),
    "date": marked("date"),
    "birth-date": marked("date of birth"),
    "old-age": marked("age of 90 or over"),
    "age": marked("exact age"),
    "phone": marked("telephone"),
    "fax": marked("fax"),
    "email": marked("e-mail"),
    "web": marked("web address"),
    "ip": marked("address of a computer"),
    "ssn": marked("social security number"),
    "record": marked("record number"),
    "plan": marked("insurance number"),
    "account": marked("account number"),
    "licence": marked("licence number"),
    "vehicle": marked("number plate"),
    "device": marked("number of a device"),
    "biometric": marked("finger or voice print"),
    "national": marked("national number"),
    "number": marked("number"),
    "handle": marked("account on a network"),
    "clue": marked("job or event that leads to one person"),
    "known": marked("told by the files or by you"),
    "word": marked("unknown word"),
}
TONES = {
    "mocking": marked("“{part}” reads as mockery of a patient."),
    "labelling": marked("“{part}” labels a patient in a way that may demean."),
    "blaming": marked("“{part}” blames or demeans a colleague."),
}
TONE_SOURCE = marked(
    "Figure 1's Community Guidelines ask to write nothing that one would not say in front of the "
    "patient; which words count is our default."
)


def title(review: CaseText, change: Change, kept: bool) -> str:
    """What is replaced, and by what; of what is kept only that."""
    if kept:
        return shown(review.part(change), _LONGEST)
    sure = "?" if change.tier is Tier.DOUBTFUL else ""
    return f"{shown(review.part(change), _LONGEST)} → {shown(change.neutral, _LONGEST)} {sure}"


def why(change: Change, kept: bool) -> str:
    """What it is, whether it is hidden, and its class of the Safe Harbor list."""
    known = CATEGORIES.get(change.category)
    stands = say("kept") if kept else say("hidden")
    if change.tier is Tier.DOUBTFUL and not kept:
        stands = say("hidden only because it is not known")
    parts = [say(known) if known else change.category, stands]
    if change.safe_harbor:
        parts.append(f"Safe Harbor {change.safe_harbor}")
    return SEPARATOR.join(parts)


def question(left: tuple[str, ...]) -> str:
    """Asks once about kept words that may identify."""
    named = ", ".join(f"“{isolated(shown(word, _LONGEST))}”" for word in left[:_NAMED])
    told = say("%n word(s) that may identify stay readable: {which}.", "", len(left), which=named)
    then = say("Press A again to deliver them as they are, or H on one to hide it.")
    return f"{told} {then}"


def counted(review: CaseText) -> str:
    """How many changes are made, and how many of them for not being known alone."""
    made = review.made
    doubtful = sum(change.tier is Tier.DOUBTFUL for change in made)
    told = say("%n change(s)", "", len(made))
    unknown = say("%n only because the word is not known", "", doubtful)
    return SEPARATOR.join([told, unknown]) if doubtful else told


def remark(review: CaseText, one: Remark) -> str:
    """What is said about wording; nothing is changed for it."""
    told = TONES.get(one.reason, TONES["labelling"])
    return say(told, part=shown(review.part(one), _LONGEST))
