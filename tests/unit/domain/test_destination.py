"""A destination adds hiding to what a rule would keep, and touches nothing a person decided."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain import text_rule
from caseveil.domain.case import Case
from caseveil.domain.destination import decided_for
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
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.guidance import kind_of
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.preset import Preset, Rule
from caseveil.domain.review import Review
from caseveil.domain.source import Source, Tag
from caseveil.domain.statements import of_case

PATTERNS = ("measurement", "laterality", "finding")


def preset(name: str = "there", **values: str | int) -> Preset:
    plain = {"text": "all", "face": "hide", "consent": "always", "format": "same"}
    numbers = {"longest_side": 0, "size_limit": 0}
    given_rules = {**plain, **numbers, "colour": "as it is", "profile": "share", **values}
    return Preset(name, name, {key: Rule(value) for key, value in given_rules.items()})


def line(number: int, pattern: str, confidence: float = 0.95) -> Finding:
    place = PixelPlace(0, Rect(0, 20 * number, 90, 20 * number + 12).polygon())
    meaning = Meaning(TextClass.CLINICAL, confidence, pattern, "made up")
    found = Finding(f"text-{number}", Kind.TEXT, Tier.CERTAIN, "printed", 0.9, place)
    return replace(found, meaning=meaning)


def reviewed(*patterns: str) -> Review:
    found = tuple(line(number, pattern) for number, pattern in enumerate(patterns))
    source = Source(Path("a.png"), "0" * 64, "png", (Size(100, 400),))
    return text_rule.proposed(Review(source, found), TextRule.ASK)


def hidden(review: Review) -> set[str]:
    return {f.id for f in review.findings if review.action(f) is not Action.KEEP}


LINES = st.lists(st.sampled_from(PATTERNS), max_size=5)
ANSWERS = st.dictionaries(st.integers(0, 4), st.sampled_from([Action.HIDE, Action.KEEP]))
RULES = st.lists(st.sampled_from(["", "all", "identity"]), min_size=1, max_size=4)


@given(LINES, ANSWERS, RULES)
def test_no_choice_of_destinations_ever_shows_more(patterns, answers, rules) -> None:
    review = reviewed(*patterns)
    for number, action in answers.items():
        if number < len(patterns):
            review = review.with_decision(f"text-{number}", Decision(action))
    case = Case(Policy(text=TextRule.ASK)).with_review("a", review)
    for rule in rules:
        case = case.with_preset(preset(f"to-{rule}", text=rule) if rule else None)
        now = case.review("a")
        assert hidden(now) >= hidden(review)
        for key, answer in review.decisions.items():
            if answer.by is By.PERSON:
                assert now.decisions[key] == answer
    assert hidden(case.with_preset(None).review("a")) == hidden(review)


def test_a_stricter_destination_hides_proposals_and_withdraws_the_approval() -> None:
    review = reviewed("measurement", "finding").approve()
    there = decided_for(review, "there", TextRule.ALL)
    assert hidden(there) == {"text-0", "text-1"}
    assert (there.approved, there.preset, set(there.aside)) == (False, "there", {"text-0"})
    back = decided_for(there, "", TextRule.ASK)
    assert back.decisions == review.decisions
    assert not back.approved


def test_an_approval_stands_where_nothing_else_is_hidden() -> None:
    review = reviewed("finding").approve()
    assert decided_for(review, "there", TextRule.ALL).approved


def test_what_a_person_answered_meanwhile_is_not_put_back() -> None:
    there = decided_for(reviewed("measurement"), "there", TextRule.ALL)
    answered = there.with_decision("text-0", Decision(Action.HIDE))
    assert hidden(decided_for(answered, "", TextRule.ASK)) == {"text-0"}


def test_a_search_that_ends_later_is_fitted_once() -> None:
    case = Case(Policy(text=TextRule.ASK), preset=preset())
    fitted = case.fitted(reviewed("measurement"))
    assert fitted.preset == "there"
    assert hidden(fitted) == {"text-0"}
    assert case.fitted(fitted) is fitted
    plain = reviewed("measurement")
    assert Case().fitted(plain) is plain


def test_the_rules_are_narrowed_and_carry_what_was_said() -> None:
    case = Case(Policy(text=TextRule.ASK), ticked=frozenset({"card:wma"}), consent=True)
    assert case.rules.text is TextRule.ASK
    narrowed = case.with_preset(preset(face="refuse")).rules
    assert (narrowed.text, narrowed.face_photos, narrowed.preset) == (TextRule.ALL, False, "there")
    assert narrowed.said == ("guidance ticked by the person: wma", "a consent card exists")


def test_what_is_said_of_a_case_holds_no_content() -> None:
    told = of_case(frozenset({"card:gmc", "card:bma", "there:Ask Mrs Novak", "there:2"}), False)
    assert told == (
        "guidance ticked by the person: bma",
        "guidance ticked by the person: gmc",
        "checklist of the destination, ticked by the person: 2",
    )
    assert of_case(frozenset(), False) == ()


def test_what_a_finished_picture_does_not_keep_is_told() -> None:
    wanted = preset(format="jpeg", longest_side=100, size_limit=1)
    assert wanted.unmet(101, 1, "png") == ("longest_side", "format")
    assert wanted.unmet(100, 1, "jpeg") == ()
    assert preset().unmet(9999, 1, "dicom") == ()


@pytest.mark.parametrize(
    ("form", "modality", "kind"),
    [
        ("jpeg", "", "photo"),
        ("dicom", "US ", "ultrasound"),
        ("dicom", "XC", "photo"),
        ("dicom", "CT", "xray"),
        ("dicom", "", "xray"),
    ],
)
def test_the_kind_of_a_picture_follows_its_modality(form, modality, kind) -> None:
    tags = (Tag("(0008,0060)", "Modality", modality),) if modality else ()
    assert kind_of(Source(Path("a"), "0" * 64, form, (), tags)) == kind
