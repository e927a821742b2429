from pathlib import Path

import pytest

from caseveil.domain.declared import declared, expected
from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.profile import NAMES, Claim, Option, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import Source

CLEAN = frozenset({Claim.PIXELS_CLEAN})


def test_the_default_is_share():
    assert Profile().name == NAMES[0] == "share"


@pytest.mark.parametrize(
    "how", [{"name": "other"}, {"options": frozenset([Option.FULL_DATES, Option.MODIFIED_DATES])}]
)
def test_a_contradiction_is_refused(how):
    with pytest.raises(ValueError):
        Profile(**how)


def review(kind=None, family="dicom"):
    place = PixelPlace(0, Rect(0, 0, 2, 2).polygon())
    found = Finding("a", kind, Tier.CERTAIN, "x", 1.0, place) if kind else None
    source = Source(Path("a"), "0", family, (Size(4, 4),))
    return Review(source, (found,) if found else ())


def kept(kind):
    from caseveil.domain.findings import Action, Decision

    return review(kind).with_decision("a", Decision(Action.KEEP))


def test_pixels_are_declared_clean_where_no_writing_is_kept():
    assert declared(review(), Policy()).claims == CLEAN
    assert declared(review(Kind.TEXT), Policy()).claims == CLEAN
    assert declared(review(family="png"), Policy()).claims == frozenset()
    assert declared(kept(Kind.TEXT), Policy()).claims == frozenset()
    assert declared(kept(Kind.FACE), Policy()).claims == CLEAN
    assert declared(review(), Policy(wanted=frozenset({Kind.TEXT}))).claims == frozenset()


def test_a_person_s_word_is_handed_on():
    policy = Policy(profile=Profile(claims=frozenset({Claim.FEATURES_CLEAN})))
    assert declared(review(), policy).claims == frozenset(Claim)


def test_what_is_expected_depends_on_the_text_rule():
    assert expected(Policy()).claims == CLEAN
    assert expected(Policy(text=TextRule.IDENTITY)).claims == frozenset()
