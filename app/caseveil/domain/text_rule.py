"""Which lines of text are kept: proposals made by a rule, each of them undoable by a person.

Lines are sorted by what they tell before they come here. A rule only ever keeps what is clinical
and sure; whatever it does not keep stays undecided, and undecided is hidden.
"""

import re

from caseveil.domain.findings import Action, By, Decision, Finding, Kind, Meaning, TextClass
from caseveil.domain.policy import TextRule
from caseveil.domain.review import Review

SURE = 0.8
"""From this confidence on a clinical line may be kept."""
PROPOSED = frozenset({"measurement", "calliper", "scale", "laterality"})
"""Patterns that ``ask`` proposes to keep: what is measured, and the side."""
SIDE_MARKER_HIDDEN = "side-marker-hidden"
"""Code of the warning that a marker of the side will not be seen."""

_SIDES = frozenset(
    {"r", "l", "rt", "lt", "left", "right", "links", "rechts", "droit", "droite", "gauche"}
    | {"derecha", "derecho", "izquierda", "izquierdo", "destra", "destro", "sinistra", "sinistro"}
    | {"direita", "direito", "esquerda", "esquerdo", "hoyre", "venstre", "hoger", "vanster"}
    | {"prawa", "prawy", "lewa", "lewy", "dx", "sin", "kanan", "kiri"}
    | {"rcc", "lcc", "rmlo", "lmlo", "rml", "lml", "rxcc", "lxcc"}
)
_CAUTION = (
    TextClass.CLINICAL,
    TextClass.UNKNOWN,
    TextClass.DATE,
    TextClass.INSTITUTION,
    TextClass.STAFF,
    TextClass.IDENTITY,
)


def proposals(findings: tuple[Finding, ...], rule: TextRule) -> dict[str, Decision]:
    """What ``rule`` keeps, by finding id.

    Args:
        findings: of one source.
        rule: ``all`` keeps nothing, ``identity`` every sure clinical line, ``ask`` of these only
            measurements and sides, for a person to look at.
    """
    kept = Decision(Action.KEEP, by=By.RULE)
    return {finding.id: kept for finding in findings if _keeps(rule, finding)}


def _keeps(rule: TextRule, finding: Finding) -> bool:
    meaning = finding.meaning
    if rule is TextRule.ALL or finding.kind is not Kind.TEXT or meaning is None:
        return False
    sure = meaning.category is TextClass.CLINICAL and meaning.confidence >= SURE
    return sure and (rule is TextRule.IDENTITY or meaning.pattern in PROPOSED)


def proposed(review: Review, rule: TextRule) -> Review:
    """The review with what ``rule`` keeps; a decision that is there already stands."""
    for finding_id, decision in proposals(review.pending, rule).items():
        review = review.with_decision(finding_id, decision)
    return review


def more_cautious(one: Meaning | None, other: Meaning | None) -> Meaning | None:
    """Of two readings of one line the one that is hidden rather; unsorted where one is."""
    if one is None or other is None:
        return None
    return max(one, other, key=lambda told: (_CAUTION.index(told.category), -told.confidence))


def is_side_marker(finding: Finding) -> bool:
    """Whether nothing but the side stands there: ``R``, ``left``, ``RMLO``."""
    words = re.findall(r"\w+", (finding.text or "").lower())
    return finding.kind is Kind.TEXT and bool(words) and _SIDES.issuperset(words)


def warnings(review: Review) -> tuple[str, ...]:
    """What a person should know of what the rules hide, as codes."""
    hidden = any(
        is_side_marker(finding)
        and review.action(finding) is Action.HIDE
        and not review.decided_by(finding, By.PERSON)
        for finding in review.findings
    )
    return (SIDE_MARKER_HIDDEN,) if hidden else ()
