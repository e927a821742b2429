from dataclasses import replace

import pytest

from caseveil.domain.blocks import Block, BlockCode, blocks
from caseveil.domain.findings import (
    Action,
    By,
    Decision,
    Finding,
    Kind,
    PixelPlace,
    Reason,
    TagPlace,
    Tier,
)
from caseveil.domain.geometry import Rect

WHOLE = Rect(10, 10, 50, 70)
FACE = Finding("face-1", Kind.FACE, Tier.CERTAIN, "face", 0.9, PixelPlace(0, WHOLE.polygon()))
KEEP = Decision(Action.KEEP)
EYES = Rect(10, 25, 50, 37).polygon()


@pytest.fixture
def faced(review):
    return replace(review, findings=(FACE,), decisions={}, relative="no")


def codes(review):
    return [block.code for block in blocks(review)]


def decided(review, **answer):
    return review.with_decision(FACE.id, Decision(**answer))


def test_a_hidden_face_is_no_block(faced):
    assert blocks(faced) == ()
    assert blocks(decided(faced, action=Action.HIDE)) == ()


def test_a_relative_must_be_thought_of(faced):
    assert blocks(replace(faced, relative="")) == (Block(BlockCode.RELATIVE),)


def test_an_eye_bar_in_place_of_the_face_is_a_block(faced):
    barred = decided(faced, action=Action.HIDE, place=PixelPlace(0, EYES))
    assert blocks(barred) == (Block(BlockCode.FACE_PART, FACE.id),)


def test_a_region_that_slipped_a_little_is_none(faced):
    slipped = PixelPlace(0, Rect(11, 11, 52, 72).polygon())
    assert blocks(decided(faced, action=Action.HIDE, place=slipped)) == ()


def test_an_eye_bar_drawn_on_a_kept_face_is_a_block(faced):
    barred = faced.with_drawn(PixelPlace(0, EYES)).with_decision(FACE.id, KEEP)
    assert codes(barred) == [BlockCode.FACE_PART]


def test_a_drawn_region_over_the_whole_kept_face_is_none(faced):
    drawn = faced.with_drawn(PixelPlace(0, Rect(0, 0, 60, 80).polygon()))
    assert blocks(drawn.with_decision(FACE.id, KEEP)) == ()


def test_a_kept_face_needs_a_reason_and_consent(faced):
    assert codes(decided(faced, action=Action.KEEP)) == [BlockCode.FACE_SHOWN]
    assert codes(decided(faced, action=Action.KEEP, reason=Reason.TEACHING)) == [
        BlockCode.FACE_SHOWN
    ]
    told = decided(faced, action=Action.KEEP, reason=Reason.TEACHING, consent=True)
    assert blocks(told) == ()
    ruled = decided(faced, action=Action.KEEP, reason="x", consent=True, by=By.RULE)
    assert codes(ruled) == [BlockCode.FACE_SHOWN]


def test_what_is_no_face_needs_no_consent(faced):
    assert blocks(decided(faced, action=Action.KEEP, reason=Reason.MISTAKEN)) == ()
    doubtful = replace(faced, findings=(replace(FACE, tier=Tier.DOUBTFUL),))
    assert blocks(doubtful.with_decision(FACE.id, KEEP)) == ()
    barred = doubtful.with_drawn(PixelPlace(0, EYES)).with_decision(FACE.id, KEEP)
    assert blocks(barred) == ()


def test_a_part_that_stays_needs_a_reason_and_consent(faced):
    part = decided(faced, action=Action.HIDE, spare=EYES)
    assert codes(part) == [BlockCode.FACE_SHOWN]
    told = decided(faced, action=Action.HIDE, spare=EYES, reason=Reason.CLINICAL, consent=True)
    assert blocks(told) == ()


def test_an_absence_is_confirmed(faced):
    absent = Finding("no-text", Kind.ABSENCE, Tier.CERTAIN, "text", 1.0, TagPlace("absence/text"))
    asked = faced.with_findings((absent,))
    assert blocks(asked) == (Block(BlockCode.ABSENCE, "no-text"),)
    assert blocks(asked.with_decision("no-text", KEEP)) == ()


def test_a_face_without_a_region_is_covered(faced):
    odd = replace(FACE, place=TagPlace("x"))
    assert blocks(replace(faced, findings=(odd,)).with_decision(FACE.id, KEEP)) == ()
