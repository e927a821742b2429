from dataclasses import replace

import pytest

from caseveil.domain import hiding, plan
from caseveil.domain.findings import Action, Decision, PixelPlace
from caseveil.domain.geometry import Rect, Size, area
from caseveil.domain.policy import Policy
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability

KEEP = Decision(Action.KEEP)


def frame(review, index=0):
    return plan.make(review, Policy()).frames[index]


def with_abilities(review, *abilities):
    return replace(review, source=replace(review.source, abilities=frozenset(abilities)))


def test_pending_is_hidden_and_a_tag_is_no_region(review, face, text):
    assert frame(review).fills == (face.place.polygon, text.place.polygon)


def test_kept_is_spared(review, face, text):
    planned = frame(review.with_decision(face.id, KEEP))
    assert planned.fills == (text.place.polygon,)
    assert planned.spared == (face.place.polygon,)


def test_a_moved_region_is_hidden_where_it_was_moved_to(review, face, text):
    moved = PixelPlace(0, Rect(12, 12, 40, 40).polygon())
    planned = frame(review.with_decision(face.id, Decision(Action.HIDE, moved)))
    assert planned.fills == (moved.polygon, text.place.polygon)
    assert planned.spared == ()


def test_around_a_spared_part_of_a_face_everything_else_is_painted(review, face, text):
    part = Rect(15, 15, 20, 20).polygon()
    decided = review.with_decision(face.id, Decision(Action.HIDE, spare=part))
    planned = frame(decided)
    painted = sum(area(fill) for fill in planned.fills) - area(text.place.polygon)
    assert painted == pytest.approx(area(face.place.polygon) - 25)
    assert planned.spared == (part,)
    two = replace(decided, source=replace(review.source, frames=(Size(100, 80),) * 2))
    assert part not in frame(two, 1).spared


def test_a_drawn_region_is_hidden(review):
    place = PixelPlace(0, Rect(60, 60, 70, 70).polygon())
    assert place.polygon in frame(review.with_drawn(place)).fills


def test_a_region_outside_the_frame_paints_nothing(review):
    outside = PixelPlace(0, Rect(200, 200, 210, 210).polygon())
    assert outside.polygon not in frame(review.with_drawn(outside)).fills


def test_a_standing_region_is_hidden_and_spared_on_every_frame(review, face, text):
    cine = replace(review, source=replace(review.source, frames=(Size(100, 80), Size(100, 80))))
    assert frame(cine, 1).fills == (text.place.polygon,)
    assert frame(cine.with_decision(text.id, KEEP), 1).spared == (text.place.polygon,)
    assert frame(cine.with_decision(face.id, KEEP), 1).spared == ()


def test_a_crop_cuts_inside_the_frame(review):
    planned = frame(review.with_crop(Rect(10, 20, 500, 60)))
    assert planned.placement.crop == Rect(10, 20, 100, 60)
    assert planned.keep_only == ()


def test_without_the_ability_a_crop_paints_what_lies_outside(review):
    whole = with_abilities(review.with_crop(Rect(10, 20, 50, 60)), Ability.TURN)
    planned = frame(whole)
    assert planned.placement.crop == Rect(0, 0, 100, 80)
    assert planned.keep_only == (Rect(10, 20, 50, 60).polygon(),)


def test_keep_only_joins_a_crop_that_cannot_be_cut(review):
    area = Rect(0, 0, 30, 30).polygon()
    both = with_abilities(review.with_keep_only(area).with_crop(Rect(10, 20, 50, 60)))
    assert frame(both).keep_only == (area, Rect(10, 20, 50, 60).polygon())
    assert frame(review.with_keep_only(area)).keep_only == (area,)


@pytest.mark.parametrize(("abilities", "turns"), [((Ability.TURN,), 3), ((), 0)])
def test_a_turn_needs_the_ability(review, abilities, turns):
    turned = with_abilities(review.with_turn(3), *abilities)
    assert frame(turned).placement.quarter_turns == turns


def test_profile_and_identifiers_are_handed_on(review):
    made = plan.make(review, Policy(profile=Profile("teaching")), ("Doe", "1234"))
    assert (made.profile.name, made.identifiers) == ("teaching", ("Doe", "1234"))
    assert [planned.index for planned in made.frames] == [0]


def test_a_tag_or_a_kept_region_has_no_hidden_place(review, face, tag):
    assert hiding.hidden_place(review, face) == face.place
    assert hiding.hidden_place(review, tag) is None
    assert hiding.hidden_place(review.with_decision(face.id, KEEP), face) is None


def test_one_frame_is_planned_as_the_whole_file_would_be(review):
    assert plan.of_frame(review, 0) == frame(review)
