from dataclasses import replace

import pytest

from caseveil.domain import text_rule
from caseveil.domain.findings import (
    Action,
    By,
    Decision,
    Finding,
    Kind,
    Meaning,
    PixelPlace,
    TextClass,
    Tier,
)
from caseveil.domain.geometry import Rect
from caseveil.domain.plan import make
from caseveil.domain.policy import Policy, TextRule

PLACE = PixelPlace(0, Rect(50, 10, 90, 20).polygon())
CLINICAL, IDENTITY = TextClass.CLINICAL, TextClass.IDENTITY


def line(text, category=CLINICAL, confidence=0.95, pattern="label", name=None):
    meaning = Meaning(category, confidence, pattern)
    told = (Kind.TEXT, Tier.CERTAIN, category.value, 0.9, PLACE)
    return Finding(name or f"text-{text}", *told, text=text, meaning=meaning)


MEASURE, SIDE = line("2.3 cm", pattern="measurement"), line("R", pattern="laterality")
LABEL, NAME = line("LIVER"), line("OKAFOR^ADA", IDENTITY)
DOUBTED = line("Prepyloric", confidence=0.65)
LINES = (MEASURE, SIDE, LABEL, NAME, DOUBTED)


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (TextRule.ALL, set()),
        (TextRule.IDENTITY, {MEASURE.id, SIDE.id, LABEL.id}),
        (TextRule.ASK, {MEASURE.id, SIDE.id}),
    ],
)
def test_each_rule_keeps_its_lines(rule, kept):
    decisions = text_rule.proposals(LINES, rule)
    assert set(decisions) == kept
    assert all(d == Decision(Action.KEEP, by=By.RULE) for d in decisions.values())


@pytest.mark.parametrize("rule", list(TextRule))
@pytest.mark.parametrize("category", [c for c in TextClass if c is not CLINICAL])
def test_no_rule_keeps_what_is_not_clinical(rule, category):
    assert text_rule.proposals((line("x", category, 1.0, "measurement"),), rule) == {}


@pytest.mark.parametrize("rule", list(TextRule))
def test_only_sorted_text_is_kept(rule, face):
    unsorted = replace(MEASURE, meaning=None)
    code = replace(MEASURE, kind=Kind.CODE)
    assert text_rule.proposals((face, unsorted, code), rule) == {}


def test_a_proposal_is_spared_and_can_be_taken_back(review):
    review = replace(review, findings=LINES)
    proposed = text_rule.proposed(review, TextRule.ASK)
    assert proposed.decided_by(MEASURE, By.RULE)
    assert not proposed.decided_by(NAME, By.RULE)
    frame = make(proposed, Policy()).frames[0]
    assert (len(frame.fills), len(frame.spared)) == (3, 2)
    back = proposed.with_decision(MEASURE.id, None).with_decision(SIDE.id, None)
    assert back == review


def test_a_persons_answer_stands(review):
    hidden = replace(review, findings=LINES).with_decision(MEASURE.id, Decision(Action.HIDE))
    assert text_rule.proposed(hidden, TextRule.IDENTITY).action(MEASURE) is Action.HIDE


def test_of_two_meanings_the_more_cautious_is_told():
    sure, doubted = Meaning(CLINICAL, 0.95), Meaning(CLINICAL, 0.65)
    named, unread = Meaning(IDENTITY, 0.5), Meaning(TextClass.UNKNOWN, 0.0)
    assert text_rule.more_cautious(sure, named) is named
    assert text_rule.more_cautious(unread, sure) is unread
    assert text_rule.more_cautious(sure, doubted) is doubted
    assert text_rule.more_cautious(sure, None) is None


@pytest.mark.parametrize(
    "text", ["R", "L", " r ", "Left", "(R)", "RECHTS", "gauche", "RMLO", "L R"]
)
def test_a_lone_side_is_a_marker(text):
    assert text_rule.is_side_marker(line(text))


@pytest.mark.parametrize("text", ["", "R 3", "Rose", "LEFT KIDNEY", "AP", "L. Okafor"])
def test_other_text_is_none(text):
    assert not text_rule.is_side_marker(line(text))


def test_a_side_that_is_hidden_unasked_is_warned_of(review):
    review = replace(review, findings=(SIDE, NAME))
    assert text_rule.warnings(review) == ("side-marker-hidden",)
    assert text_rule.warnings(text_rule.proposed(review, TextRule.ASK)) == ()
    assert text_rule.warnings(review.with_decision(SIDE.id, Decision(Action.HIDE))) == ()
    by_rule = review.with_decision(SIDE.id, Decision(Action.HIDE, by=By.RULE))
    assert text_rule.warnings(by_rule) == ("side-marker-hidden",)
    assert text_rule.warnings(replace(review, findings=(NAME,))) == ()
