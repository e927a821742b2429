"""Which lines of text are kept: proposals made by a rule, each of them undoable by a person.

Lines are sorted by what they tell before they come here. A rule only ever keeps what is clinical
and sure; whatever it does not keep stays undecided, and undecided is hidden.
"""

import re
from dataclasses import replace

from caseveil.domain.findings import (
    Action,
    By,
    Decision,
    Finding,
    Kind,
    Meaning,
    PixelPlace,
    TextClass,
)
from caseveil.domain.geometry import Rect, area, bounds, shared_area
from caseveil.domain.hiding import hidden_place
from caseveil.domain.policy import TextRule
from caseveil.domain.review import Review
from caseveil.domain.scales import EVEN

SURE = 0.8
"""From this confidence on a clinical line may be kept."""
COVERED = 0.1
"""Share of a line that may lie in hidden regions; a line is grown a little beyond its letters."""
PROPOSED = frozenset({"measurement", "calliper", "scale", "laterality"})
"""Patterns that ``ask`` proposes to keep: what is measured, and the side."""
LOOKED_AT = frozenset({EVEN})
"""Reasons of lines that are kept only where a person looks at them, under ``ask``."""
SIDE_MARKER_HIDDEN = "side-marker-hidden"
"""Code of the warning that text which may tell the side will not be seen."""

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


def proposals(review: Review, rule: TextRule) -> dict[str, Decision]:
    """What ``rule`` keeps, by finding id.

    A line that something hidden lies over would be cut in half; it is left to be hidden whole. A
    margin is opened for a line in it only where a person looks at it, under ``ask``.

    Args:
        review: what was found in one source; decisions that are there already stand.
        rule: ``all`` keeps nothing, ``identity`` every sure clinical line but bare numbers of a
            scale, ``ask`` of all sure ones only measurements, scales and sides, for a person to
            look at.
    """
    kept = {finding.id for finding in review.pending if _keeps(rule, finding)}
    while covered := kept & _covered(review, kept, margins=rule is not TextRule.ASK):
        kept -= covered  # what is withdrawn is hidden, and may cover others
    return {finding_id: Decision(Action.KEEP, by=By.RULE) for finding_id in sorted(kept)}


def _covered(review: Review, kept: set[str], *, margins: bool) -> set[str]:
    """Regions of ``kept`` of which a good part lies in what will be hidden, margins or not."""
    others = [finding for finding in review.findings if finding.id not in kept]
    hidden = [
        (bounds(place.polygon), place)
        for finding in others
        if (margins or finding.kind is not Kind.MARGIN) and (place := hidden_place(review, finding))
    ]
    chosen = [finding for finding in review.findings if finding.id in kept]
    return {f.id for f in chosen if f.region and _lies_under(f.region, hidden)}


def _lies_under(region: PixelPlace, hidden: list[tuple[Rect, PixelPlace]]) -> bool:
    around = bounds(region.polygon)
    over = [
        place.polygon
        for box, place in hidden
        if box.meets(around) and (place.every_frame or place.span or region.on(place.frame))
    ]
    shared = sum(shared_area(polygon, region.polygon) for polygon in over)
    return shared > COVERED * area(region.polygon)


def _keeps(rule: TextRule, finding: Finding) -> bool:
    meaning = finding.meaning
    if rule is TextRule.ALL or finding.kind is not Kind.TEXT or meaning is None:
        return False
    sure = meaning.category is TextClass.CLINICAL and meaning.confidence >= SURE
    if rule is TextRule.IDENTITY:
        return sure and meaning.reason not in LOOKED_AT
    return sure and meaning.pattern in PROPOSED


def proposed(review: Review, rule: TextRule) -> Review:
    """The review with what ``rule`` keeps, and running text changed as it was found.

    A decision that is there already stands.
    """
    found = {**proposals(review, rule), **_words_of(review)}
    decisions = {**review.decisions, **found}
    return replace(review, decisions=decisions, approved=False) if found else review


def _words_of(review: Review) -> dict[str, Decision]:
    """Every change of running text is made, a doubtful one too, unless a person takes it back."""
    hide = Decision(Action.HIDE, by=By.RULE)
    return {finding.id: hide for finding in review.pending if finding.kind is Kind.WORD}


def more_cautious(one: Meaning | None, other: Meaning | None) -> Meaning | None:
    """Of two readings of one line the one that is hidden rather; unsorted where one is."""
    if one is None or other is None:
        return None
    return max(one, other, key=lambda told: (_CAUTION.index(told.category), -told.confidence))


def tells_side(finding: Finding) -> bool:
    """Whether a word that was read there may tell the side, which a reader of the picture needs.

    A reader of letters often joins the marker to what stands beside it (``3.5/2.7-L``), so one
    word is enough; a name with such an initial is told as well, which costs a look.
    """
    words = re.findall(r"\w+", (finding.text or "").lower())
    return finding.kind is Kind.TEXT and not _SIDES.isdisjoint(words)


def unasked_sides(review: Review) -> tuple[Finding, ...]:
    """Text that may tell the side and is hidden without a person having said so."""
    return tuple(
        finding
        for finding in review.findings
        if tells_side(finding)
        and review.action(finding) is not Action.KEEP
        and not review.decided_by(finding, By.PERSON)
    )


def warnings(review: Review) -> tuple[str, ...]:
    """What a person should know of what the rules hide, as codes."""
    sides = (finding for finding in review.findings if tells_side(finding))
    kept = {finding.id for finding in sides if review.action(finding) is Action.KEEP}
    hidden = unasked_sides(review) or _covered(review, kept, margins=False)
    return (SIDE_MARKER_HIDDEN,) if hidden else ()
