"""A review decided for a destination: what a rule would keep there is hidden where it is not taken.

Choosing a destination never touches what a person decided, and never keeps what was hidden before
any destination was chosen.
"""

from dataclasses import replace

from caseveil.domain.findings import Action, By, Decision
from caseveil.domain.policy import TextRule
from caseveil.domain.review import Review
from caseveil.domain.text_rule import proposals


def decided_for(review: Review, name: str, rule: TextRule) -> Review:
    """The review for a destination, its approval withdrawn where something else is hidden now.

    Args:
        review: as it was decided for another destination, or for none.
        name: of the destination; empty for none.
        rule: which lines of text a rule may keep there at most.
    """
    given = {**_not_answered(review), **_of_rules(review)}
    rest = {key: one for key, one in review.decisions.items() if key not in given}
    bare = replace(review, decisions=rest)
    allowed = proposals(bare, rule).keys()
    kept = {key: one for key, one in given.items() if key in allowed}
    aside = {key: one for key, one in given.items() if key not in allowed}
    same = kept.keys() == _of_rules(review).keys()
    return replace(
        review,
        decisions={**rest, **kept} if not same else review.decisions,
        preset=name,
        aside=aside,
        approved=review.approved and same,
    )


def _of_rules(review: Review) -> dict[str, Decision]:
    answers = review.decisions.items()
    return {k: one for k, one in answers if one.by is By.RULE and one.action is Action.KEEP}


def _not_answered(review: Review) -> dict[str, Decision]:
    """What was set aside and nobody answered since."""
    return {key: one for key, one in review.aside.items() if key not in review.decisions}
