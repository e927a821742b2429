"""The texts that go with practice cases, and what in them identifies."""

from caseveil.domain.learning.lesson import CAPTION, Clue, Harmless, Level, Need, Target, Words
from caseveil.sample.identity import Identity, day

_WORK = (
    "retired keeper of the Fairmoor lighthouse",
    "last puppet maker of Northlake",
    "former goalkeeper of the Riverbend football club",
)
_EVENT = (
    "two days after the ferry fire that was in every paper",
    "a week after the tunnel collapse shown on television",
    "on the night of the market square explosion",
)
_Part = str | tuple[str, Clue | Need]


def write(identity: Identity, level: Level, seed: int) -> tuple[str, list[Target], list[Harmless]]:
    """The caption of one practice case.

    Returns:
        The text, what identifies in it, and what of it the case needs.
    """
    text = ""
    targets: list[Target] = []
    harmless: list[Harmless] = []
    for part in _PARTS[level](identity, seed):
        words, why = (part, None) if isinstance(part, str) else part
        place = Words(len(text), len(text) + len(words))
        text += words
        if isinstance(why, Clue):
            targets.append(Target(CAPTION, why, place))
        elif isinstance(why, Need):
            harmless.append(Harmless(CAPTION, why, place))
    return text + "\n", targets, harmless


def _obvious(identity: Identity, _seed: int) -> list[_Part]:
    return [
        (identity.name, Clue.NAME),
        ", born ",
        (day(identity.born), Clue.BIRTH),
        ", record ",
        (identity.mrn, Clue.NUMBER),
        ", came to ",
        (identity.hospital, Clue.PLACE),
        " on ",
        (day(identity.visit), Clue.DATE),
        " with ",
        ("a brown-red plaque of 2 cm on the forearm, growing for six months", Need.CLINICAL),
        ". Seen by Dr ",
        (" ".join(identity.referrer), Clue.STAFF),
        ". Telephone ",
        (identity.phone, Clue.NUMBER),
        ".",
    ]


def _clinical(identity: Identity, _seed: int) -> list[_Part]:
    return [
        "Seen on ",
        (identity.ward, Clue.PLACE),
        ": ",
        ("a firm plaque on the forearm and a second one on the shoulder", Need.CLINICAL),
        ", biopsy ",
        (identity.accession, Clue.NUMBER),
        " taken on ",
        (day(identity.visit), Clue.DATE),
        " by ",
        (f"Dr {identity.operator[1]}", Clue.STAFF),
        ". ",
        ("The right kidney measured 8.0 cm on ultrasound", Need.MEASUREMENT),
        ".",
    ]


def _subtle(identity: Identity, seed: int) -> list[_Part]:
    return [
        "A ",
        (f"{91 + seed % 8}-year-old", Clue.AGE),
        " ",
        (_WORK[seed % len(_WORK)], Clue.WORK),
        " with ",
        ("a plaque of 2 cm on the forearm", Need.CLINICAL),
        ", admitted ",
        (_EVENT[seed // 2 % len(_EVENT)], Clue.EVENT),
        ". ",
        ("The right kidney grew from 7.6 to 8.0 cm", Need.MEASUREMENT),
        " since ",
        (f"{day(identity.visit)[3:6]} {identity.visit.year - 1}", Clue.DATE),
        ".",
    ]


_PARTS = {Level.OBVIOUS: _obvious, Level.CLINICAL: _clinical, Level.SUBTLE: _subtle}
