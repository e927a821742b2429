from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.preset import ConsentRule, FaceRule, Preset, Rule, applied, shows_face
from caseveil.domain.profile import NAMES, Option, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source

RULES = {
    "text": Rule("all"),
    "face": Rule("hide"),
    "consent": Rule("always"),
    "format": Rule("same"),
    "longest_side": Rule(100),
    "size_limit": Rule(1),
    "colour": Rule("as it is"),
    "profile": Rule("share"),
}
STRICT = [TextRule.ALL, TextRule.ASK, TextRule.IDENTITY]


def preset(**values: str | int) -> Preset:
    return Preset("here", "Here", {**RULES, **{key: Rule(v) for key, v in values.items()}})


@given(
    st.sampled_from(STRICT),
    st.sampled_from(["all", "identity"]),
    st.booleans(),
    st.sampled_from(["hide", "refuse"]),
    st.sampled_from(NAMES),
    st.sampled_from(NAMES),
)
def test_a_preset_only_ever_hides_more(text, allowed_text, faces, rule, profile, allowed) -> None:
    before = Policy(text=text, face_photos=faces, profile=Profile(profile))
    after = applied(before, preset(text=allowed_text, face=rule, profile=allowed))
    assert STRICT.index(after.text) <= STRICT.index(before.text)
    assert after.face_photos <= before.face_photos
    assert NAMES.index(after.profile.name) <= NAMES.index(before.profile.name)
    assert after.preset == "here"


def test_options_that_keep_more_stay_only_where_research_may() -> None:
    chosen = Policy(profile=Profile("research", frozenset({Option.UIDS})))
    assert applied(chosen, preset(profile="research")).profile == chosen.profile
    assert applied(chosen, preset()).profile == Profile("share")


def test_rules_are_read_by_name() -> None:
    told = preset(face="refuse", text="identity")
    assert (told.faces, told.text) == (FaceRule.REFUSE, TextRule.IDENTITY)
    assert told.consent is ConsentRule.ALWAYS


@pytest.mark.parametrize(
    ("side", "size", "over"),
    [
        (100, 1_000_000, ()),
        (101, 1_000_001, ("longest_side", "size_limit")),
        (101, 1, ("longest_side",)),
    ],
)
def test_limits_are_told(side: int, size: int, over: tuple[str, ...]) -> None:
    assert preset().exceeded(side, size) == over
    assert preset(longest_side=0, size_limit=0).exceeded(side, size) == ()


def reviewed(kind: Kind, tier: Tier) -> Review:
    place = PixelPlace(0, ((0, 0), (5, 0), (5, 5)))
    found = Finding("f1", kind, tier, "face", 0.9, place)
    return Review(Source(Path("a.png"), "0" * 64, "png", ()), (found,))


def test_a_face_counts_until_somebody_calls_it_a_false_alarm() -> None:
    review = reviewed(Kind.FACE, Tier.CERTAIN)
    assert shows_face(review)
    assert not shows_face(review.with_decision("f1", Decision(Action.KEEP)))
    assert not shows_face(reviewed(Kind.FACE, Tier.DOUBTFUL))
    assert not shows_face(reviewed(Kind.TEXT, Tier.CERTAIN))
    assert not shows_face(replace(review, findings=()))


def test_a_face_that_is_cut_away_is_in_no_picture() -> None:
    place = PixelPlace(0, ((0, 0), (50, 0), (50, 50)))
    found = Finding("f1", Kind.FACE, Tier.CERTAIN, "face", 0.9, place)
    able = frozenset({Ability.CROP})
    cut = Review(Source(Path("a.png"), "0" * 64, "png", (), abilities=able), (found,))
    assert shows_face(cut.with_crop(Rect(40, 40, 90, 90)))
    assert not shows_face(cut.with_crop(Rect(50, 0, 90, 90)))
    painted = Review(Source(Path("a.dcm"), "0" * 64, "dicom", ()), (found,))
    assert shows_face(painted.with_crop(Rect(50, 0, 90, 90)))
