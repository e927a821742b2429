"""Changes of running text: made by rule, taken back by a person, remembered by a receipt."""

from dataclasses import replace

import pytest

from caseveil.domain.findings import Action, By, Decision, Finding, Kind, Tier, WordPlace
from caseveil.domain.plan import make
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.receipt import from_json, plan_of
from caseveil.domain.text_rule import proposed
from caseveil.domain.wording import WordChange
from unit.domain.test_receipt import RECEIPT

PLACE = WordPlace("Slide 1/Text 2", 3, 8, "a doctor")
CHANGE = WordChange("Slide 1/Text 2", 3, 8, "a doctor")


@pytest.fixture
def worded(review):
    words = [
        Finding(f"word-{tier.value}", Kind.WORD, tier, "name", 1.0, replace(PLACE, start=start))
        for tier, start in ((Tier.CERTAIN, 3), (Tier.DOUBTFUL, 4))
    ]
    return replace(review, findings=(*review.findings, *words))


@pytest.mark.parametrize("rule", TextRule)
def test_every_change_is_made_by_rule_and_none_is_doubtful_then(worded, rule):
    after = proposed(worded, rule)
    told = {f.id: after.decision(f.id) for f in after.findings if f.kind is Kind.WORD}
    assert set(told.values()) == {Decision(Action.HIDE, by=By.RULE)}
    assert not [f for f in after.doubtful if f.kind is Kind.WORD]
    assert [c.start for c in make(after, Policy()).words] == [3, 4]


def test_a_change_that_a_person_takes_back_is_not_made(worded):
    kept = worded.with_decision("word-certain", Decision(Action.KEEP))
    plan = make(proposed(kept, TextRule.ALL), Policy())
    assert plan.words == (replace(CHANGE, start=4),)


def test_a_review_without_words_stays_approved(review):
    assert proposed(review.approve(), TextRule.ALL).approved


def test_a_receipt_remembers_the_changes():
    told = replace(RECEIPT, words=(CHANGE,))
    assert from_json(told.to_json()) == told
    assert plan_of(told).words == (CHANGE,)


@pytest.mark.parametrize(
    ("before", "after"), [('"start": 3', '"start": -1'), ('"end": 8', '"end": "8"')]
)
def test_a_receipt_with_a_place_that_is_none_is_not_read(before, after):
    text = replace(RECEIPT, words=(CHANGE,)).to_json()
    assert before in text
    with pytest.raises(ValueError, match="schema"):
        from_json(text.replace(before, after))
