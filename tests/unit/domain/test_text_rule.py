from dataclasses import replace
from itertools import count

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
ROWS = count()
CLINICAL, IDENTITY = TextClass.CLINICAL, TextClass.IDENTITY


def line(text, category=CLINICAL, confidence=0.95, pattern="label", name=None):
    meaning = Meaning(category, confidence, pattern)
    top = 6 * next(ROWS)  # each on a row of its own, so that none lies over another
    place = PixelPlace(0, Rect(50, top, 90, top + 5).polygon())
    told = (Kind.TEXT, Tier.CERTAIN, category.value, 0.9, place)
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
def test_each_rule_keeps_its_lines(review, rule, kept):
    decisions = text_rule.proposals(replace(review, findings=LINES), rule)
    assert set(decisions) == kept
    assert all(d == Decision(Action.KEEP, by=By.RULE) for d in decisions.values())


@pytest.mark.parametrize("rule", list(TextRule))
@pytest.mark.parametrize("category", [c for c in TextClass if c is not CLINICAL])
def test_no_rule_keeps_what_is_not_clinical(review, rule, category):
    lines = (line("x", category, 1.0, "measurement"),)
    assert text_rule.proposals(replace(review, findings=lines), rule) == {}


@pytest.mark.parametrize("rule", list(TextRule))
def test_only_sorted_text_is_kept(review, rule, face):
    unsorted = replace(MEASURE, meaning=None)
    lines = (face, unsorted, replace(MEASURE, kind=Kind.CODE))
    assert text_rule.proposals(replace(review, findings=lines), rule) == {}


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
    "text",
    ["R", "L", " r ", "Left", "(R)", "RECHTS", "gauche", "RMLO", "L R", "LEFT KIDNEY", "3.5/2.7-L"],
)
def test_a_side_joined_to_other_text_is_warned_of_as_a_lone_one(review, text):
    marker = line(text)
    review = replace(review, findings=(marker, NAME))
    assert text_rule.unasked_sides(review) == (marker,)
    assert text_rule.warnings(review) == ("side-marker-hidden",)


@pytest.mark.parametrize("text", ["", "Rose", "AP", "3.5/2.7"])
def test_other_text_is_not(review, text):
    review = replace(review, findings=(line(text),))
    assert text_rule.unasked_sides(review) == ()
    assert text_rule.warnings(review) == ()


def test_a_side_that_is_hidden_unasked_is_warned_of(review):
    review = replace(review, findings=(SIDE, NAME))
    assert text_rule.warnings(review) == ("side-marker-hidden",)
    assert text_rule.warnings(text_rule.proposed(review, TextRule.ASK)) == ()
    assert text_rule.warnings(review.with_decision(SIDE.id, Decision(Action.HIDE))) == ()
    by_rule = review.with_decision(SIDE.id, Decision(Action.HIDE, by=By.RULE))
    assert text_rule.warnings(by_rule) == ("side-marker-hidden",)
    assert text_rule.warnings(replace(review, findings=(NAME,))) == ()


def lying(name, left, right, **meaning):
    place = PixelPlace(0, Rect(left, 0, right, 10).polygon())
    return replace(line(name, **meaning), place=place)


def test_a_line_that_something_hidden_lies_over_is_hidden_whole(review):
    marker = lying("R", 0, 20, pattern="laterality")
    code = replace(lying("code", 15, 40), kind=Kind.CODE)
    review = text_rule.proposed(replace(review, findings=(marker, code)), TextRule.ASK)
    assert review.pending == (marker, code)
    assert text_rule.warnings(review) == ("side-marker-hidden",)


def test_a_withdrawn_line_covers_its_neighbour_in_turn(review):
    first = lying("2 cm", 0, 20, pattern="measurement")
    second = lying("3 cm", 17, 40, pattern="measurement")
    name = lying("OKAFOR^ADA", 35, 60, category=IDENTITY)
    apart = replace(review, findings=(first, second))
    assert len(text_rule.proposals(apart, TextRule.ASK)) == 2
    assert text_rule.proposals(replace(apart, findings=(first, second, name)), TextRule.ASK) == {}


def test_what_is_hidden_on_another_frame_covers_nothing(review):
    marker = lying("R", 0, 20, pattern="laterality")
    place = PixelPlace(1, Rect(0, 0, 20, 10).polygon())
    elsewhere = replace(lying("code", 0, 20), kind=Kind.CODE, place=place)
    both = replace(review, findings=(marker, elsewhere))
    assert set(text_rule.proposals(both, TextRule.ASK)) == {marker.id}
    everywhere = replace(elsewhere, place=replace(place, every_frame=True))
    assert text_rule.proposals(replace(both, findings=(marker, everywhere)), TextRule.ASK) == {}


def test_a_side_marker_that_a_person_kept_under_a_hidden_region_is_warned_of(review):
    marker = lying("R", 0, 20, pattern="laterality")
    code = replace(lying("code", 5, 40), kind=Kind.CODE)
    kept = replace(review, findings=(marker, code)).with_decision(marker.id, Decision(Action.KEEP))
    assert text_rule.warnings(kept) == ("side-marker-hidden",)
    both = kept.with_decision(code.id, Decision(Action.KEEP))
    assert text_rule.warnings(both) == ()


def test_of_two_readings_the_one_that_is_hidden_rather_stands():
    measured, named = MEASURE.meaning, NAME.meaning
    assert text_rule.more_cautious(measured, named) is named
    assert text_rule.more_cautious(named, measured) is named


def test_of_two_readings_alike_the_less_sure_one_stands():
    sure, unsure = Meaning(CLINICAL, 0.95, "label"), Meaning(CLINICAL, 0.6, "label")
    assert text_rule.more_cautious(sure, unsure) is unsure


def test_a_line_that_one_finder_could_not_sort_is_not_sorted():
    assert text_rule.more_cautious(MEASURE.meaning, None) is None
    assert text_rule.more_cautious(None, MEASURE.meaning) is None


@pytest.mark.parametrize(
    ("text", "told"), [("LEFT KNEE", True), ("left-over", True), ("KNEE", False)]
)
def test_a_side_is_told_by_a_word_of_its_own(text, told):
    assert text_rule.tells_side(line(text)) is told


def test_nothing_but_text_tells_the_side():
    assert not text_rule.tells_side(replace(SIDE, kind=Kind.CODE))
