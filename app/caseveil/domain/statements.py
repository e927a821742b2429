"""What a person answered for one picture, as plain words for the receipt: no content, no place."""

from caseveil.domain.findings import Action, By, Finding, Kind, Reason, Tier
from caseveil.domain.readable import left_readable, objects_left
from caseveil.domain.review import Review

_READABLE = "texts left readable by the person: "
_OBJECTS = "codes, wristbands and labels left visible by the person: "
CARD = "card:"
"""Before the name of a guidance card, in the code of its tick; other codes are of checklists."""
UNSEEN = (
    "tattoo",
    "scar",
    "birthmark",
    "jewellery",
    "nails",
    "clothing-print",
    "ear",
    "iris-or-fundus",
    "teeth",
    "hand-veins",
    "implant-serial",
    "name-tag",
    "monitor-behind",
    "whiteboard-behind",
    "reflection",
    "bystander",
)
"""What no finder looks for, in the order in which a person is asked."""


def statements(review: Review) -> tuple[str, ...]:
    """The person's answers, in a fixed order.

    Args:
        review: as it was approved; a command's review has none of them.
    """
    told = [*_faces(review), *_left(review), *_kept(review), *_absent(review)]
    told += [f"looked for by the person: {item}" for item in UNSEEN if item in review.ticks]
    if review.relative:
        could = "could" if review.relative == "yes" else "could not"
        told.append(f"a relative {could} recognise this, says the person")
    return tuple(told)


def texts_told(said: tuple[str, ...]) -> int:
    """How many texts a person left readable, by the answers in a receipt; others may be forged."""
    return _number(said, _READABLE)


def objects_told(said: tuple[str, ...]) -> int:
    """How many codes, wristbands and labels a person left visible, by the answers in a receipt."""
    return _number(said, _OBJECTS)


def _number(said: tuple[str, ...], begin: str) -> int:
    left = (told.removeprefix(begin) for told in said if told.startswith(begin))
    return sum(int(number) for number in left if number.isascii() and number.isdecimal())


def of_case(ticked: frozenset[str], consent: bool) -> tuple[str, ...]:
    """What a person said of the whole case, in a fixed order.

    Args:
        ticked: codes of guidance cards and of lines of a destination's checklist.
        consent: whether a consent card was written; the card itself is told nowhere.
    """
    told = [
        f"guidance ticked by the person: {code.removeprefix(CARD)}"
        for code in sorted(ticked)
        if code.startswith(CARD)
    ]
    lines = sum(not code.startswith(CARD) for code in ticked)
    told += [f"checklist of the destination, ticked by the person: {lines}"] if lines else []
    return (*told, *(["a consent card exists"] if consent else []))


def _faces(review: Review) -> list[str]:
    told = []
    for finding in review.findings:
        decision = review.decision(finding.id)
        if finding.kind is not Kind.FACE or decision is None:
            continue
        part, whole = decision.spare is not None, _kept_whole(review, finding)
        if part or whole:
            told.append(f"face {'part ' if part else ''}kept by the person")
            if decision.consent:
                told.append("consent ticked by the person")
    return told


def _left(review: Review) -> list[str]:
    """How many texts, and how many codes, wristbands and labels, stay visible."""
    counts = ((_READABLE, len(left_readable(review))), (_OBJECTS, len(objects_left(review))))
    return [f"{begin}{left}" for begin, left in counts if left]


def _kept_whole(review: Review, finding: Finding) -> bool:
    decision = review.decision(finding.id)
    mistaken = decision is not None and decision.reason == Reason.MISTAKEN
    kept = review.action(finding) is Action.KEEP and review.decided_by(finding, By.PERSON)
    return kept and finding.tier is Tier.CERTAIN and not mistaken


def _kept(review: Review) -> list[str]:
    """How many were kept for which reason, the reasons in their own order."""
    given = [decision.reason for decision in review.decisions.values() if decision.reason]
    return [f"kept as {reason}: {given.count(reason)}" for reason in Reason if reason in given]


def _absent(review: Review) -> list[str]:
    return [
        f"no {finding.category} found, confirmed by the person"
        for finding in review.findings
        if finding.kind is Kind.ABSENCE and review.action(finding) is Action.KEEP
    ]
