"""Frames that become pictures of their own: which, and with which crop and turn."""

from pathlib import Path

import pytest

from caseveil.domain import plan
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import STILLS, PictureFormat, Pictures, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import Refused

CINE = Review(Source(Path("a.dcm"), "0" * 64, "dicom", (Size(40, 30),) * 4))
PNG = Policy(pictures=Pictures(PictureFormat.PNG))


def test_without_a_wish_the_source_stays_one_file():
    whole = plan.make(CINE, Policy())
    assert plan.parts(whole, Policy(pictures=Pictures(frames=frozenset({1})))) == (whole,)


@pytest.mark.parametrize(
    ("chosen", "frames"), [(frozenset(), [0, 1, 2, 3]), (frozenset({1, 3, 9}), [1, 3])]
)
def test_each_chosen_frame_is_a_part(chosen, frames):
    policy = Policy(pictures=Pictures(PictureFormat.PNG, chosen))
    parts = plan.parts(plan.make(CINE, policy), policy)
    assert [[frame.index for frame in part.frames] for part in parts] == [[n] for n in frames]


@pytest.mark.parametrize("form", [PictureFormat.WEBP, PictureFormat.APNG])
def test_the_chosen_frames_of_a_moving_picture_are_one_part(form):
    policy = Policy(pictures=Pictures(form, frozenset({1, 3, 9})))
    (part,) = plan.parts(plan.make(CINE, policy), policy)
    assert [frame.index for frame in part.frames] == [1, 3]
    assert form.moves and form.family in ("webp", "png")
    assert not any(still.moves for still in STILLS)


def test_frames_that_are_not_there_are_refused():
    policy = Policy(pictures=Pictures(PictureFormat.PNG, frozenset({9})))
    with pytest.raises(Refused):
        plan.parts(plan.make(CINE, policy), policy)


def test_a_picture_is_cut_and_turned_whatever_the_source_allows():
    crop = Rect(0, 0, 20, 10)
    review = CINE.with_crop(crop).with_turn(1)
    picture, same = plan.make(review, PNG).frames[0], plan.make(review, Policy()).frames[0]
    assert (picture.placement.crop, picture.placement.quarter_turns) == (crop, 1)
    assert picture.keep_only == () and same.keep_only != ()
    assert same.placement.quarter_turns == 0
