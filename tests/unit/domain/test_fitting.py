"""One still picture is made to fit its destination; everything else stays what it is."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain import plan as planning
from caseveil.domain.case import Case
from caseveil.domain.cells import Grid
from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.fitting import fitted, smaller, told
from caseveil.domain.geometry import Placement, Rect, Size, within
from caseveil.domain.policy import Fit, PictureFormat, Pictures, Policy
from caseveil.domain.preset import Preset, Rule
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source

JPEG, PNG = PictureFormat.JPEG, PictureFormat.PNG
LARGE, SMALL = Size(4000, 3000), Size(400, 300)


def review(form: str, size: Size = LARGE, frames: int = 1, **more: object) -> Review:
    abilities = frozenset({Ability.CROP, Ability.TURN})
    source = Source(Path("a"), "0" * 64, form, (size,) * frames, abilities=abilities)
    return Review(replace(source, **more))


def policy(form: PictureFormat | None = None, side: int = 2000, limit: int = 0) -> Policy:
    return Policy(fit=Fit(form, side, limit))


@pytest.mark.parametrize(
    ("one", "rules", "made"),
    [
        (review("jpeg"), policy(), (JPEG, Size(2000, 1500))),
        (review("jpeg", SMALL), policy(), None),
        (review("jpeg", SMALL), policy(JPEG), None),
        (review("jpeg", SMALL), policy(PNG), (PNG, SMALL)),
        (review("heic", SMALL), policy(PNG), None),
        (review("heic"), policy(), (PNG, Size(2000, 1500))),
        (review("webp"), policy(side=0), None),
        (review("dicom"), policy(), None),
        (review("dicom"), policy(JPEG, 0), (JPEG, LARGE)),
        (review("dicom", frames=2), policy(JPEG), None),
        (review("pdf"), policy(JPEG), None),
        (review("jpeg"), Policy(), None),
    ],
)
def test_what_becomes_a_picture(one, rules, made) -> None:
    assert told(rules, one) == made
    assert (fitted(rules, one) == rules) is (made is None)


def test_pictures_that_were_asked_for_are_made_smaller_and_keep_their_kind() -> None:
    rules = replace(policy(JPEG), pictures=Pictures(PNG))
    assert fitted(rules, review("dicom", frames=2)) == rules
    planned = planning.make(review("dicom", frames=2), rules)
    assert {frame.placement.output for frame in planned.frames} == {Size(2000, 1500)}


def test_the_size_is_that_of_what_is_left() -> None:
    cropped = replace(review("jpeg"), crop=Rect(0, 0, 1000, 3000), quarter_turns=1)
    assert told(policy(), cropped) == (JPEG, Size(2000, 667))


@pytest.mark.parametrize(
    ("rules", "form", "size", "again"),
    [
        (policy(JPEG, 0, 10), "jpeg", 11, True),
        (policy(None, 0, 10), "jpeg", 11, True),
        (policy(None, 0, 10), "png", 11, False),
        (policy(JPEG, 0, 10), "jpeg", 10, False),
        (policy(JPEG, 0, 0), "jpeg", 11, False),
        (Policy(), "jpeg", 11, False),
        (replace(policy(JPEG, 0, 10), pictures=Pictures(JPEG)), "jpeg", 11, False),
    ],
)
def test_a_file_over_the_limit_is_written_again(rules, form, size, again) -> None:
    made = smaller(rules, review(form).source, size)
    assert made == (replace(rules, pictures=Pictures(JPEG)) if again else None)


def test_a_picture_hides_the_cells_that_the_file_itself_would_hide() -> None:
    place = PixelPlace(0, ((17.0, 17.0), (30.0, 17.0), (30.0, 30.0)))
    face = Finding("f1", Kind.FACE, Tier.CERTAIN, "face", 0.9, place)
    one = replace(review("jpeg", grid=Grid(Size(16, 16))), findings=(face,))
    own, picture = planning.of_frame(one, 0), planning.make(one, fitted(policy(), one)).frames[0]
    assert picture.fills == own.fills
    assert (own.cell, picture.cell) == (Size(16, 16), None)


RULES = {
    "text": "all", "face": "hide", "consent": "always", "format": "jpeg", "longest_side": 2000,
    "size_limit": 3, "colour": "as it is", "profile": "share",
}  # fmt: skip


def test_a_case_keeps_full_size_where_a_person_says_so() -> None:
    preset = Preset("here", "Here", {name: Rule(value) for name, value in RULES.items()})
    approved = {"a": review("jpeg").approve(), "b": review("jpeg", SMALL).approve()}
    case = Case(reviews=approved).with_preset(preset)
    assert case.rules.fit == preset.fit == Fit(JPEG, 2000, 3_000_000)
    full = case.sized(True)
    assert full.rules.fit is None
    assert {key: one.approved for key, one in full.reviews.items()} == {"a": False, "b": True}
    free = {**preset.rules, "format": Rule("same")}
    assert replace(preset, rules=free).fit.form is None


@given(st.integers(1, 9000), st.integers(1, 9000), st.integers(0, 9000))
def test_a_reduced_size_fits_and_is_not_empty(width: int, height: int, longest: int) -> None:
    made = within(Size(width, height), longest)
    if made is None:
        assert not longest or max(width, height) <= longest
    else:
        assert max(made.width, made.height) == longest
        assert min(made.width, made.height) >= 1


@given(st.integers(0, 3), st.floats(0, 40), st.floats(0, 30))
def test_a_point_comes_back_from_a_reduced_output(turns: int, x: float, y: float) -> None:
    place = Placement(Size(60, 50), Rect(10, 5, 50, 35), turns)
    place = replace(place, reduced=within(place.turned, 17))
    there = place.to_output(((x + 10, y + 5),))
    width, height = place.output.width, place.output.height
    assert -1e-9 <= there[0][0] <= width + 1e-9 and -1e-9 <= there[0][1] <= height + 1e-9
    assert place.to_source(there)[0] == pytest.approx((x + 10, y + 5))
