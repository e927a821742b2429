from dataclasses import replace

import numpy as np
import pytest

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect, Size
from caseveil.verify import second_look
from caseveil.verify.contract import Expectation, Hit
from unit.verify.makers import Looker, plan

SIZE = Size(100, 80)
BOX = Rect(20, 20, 60, 50)


def share(box, **how):
    regions = how.pop("fills", [BOX])
    frame = plan(SIZE, *regions, **how).frames[0]
    polygon = box.polygon() if isinstance(box, Rect) else box
    return second_look.share_outside(polygon, frame, frame.placement.output)


def test_share_outside_of_hidden_and_kept_regions():
    assert share(Rect(25, 25, 50, 40)) == 0
    assert share(Rect(70, 60, 90, 70)) == 1
    assert share(Rect(10, 30, 30, 40)) == 0.5
    assert share(Rect(60, 30, 70, 40), spared=[Rect(55, 20, 70, 50)]) == 0
    assert share(Rect(60, 30, 70, 40), fills=[], keep_only=[Rect(0, 0, 65, 80)]) == 0.5


def test_crop_and_turn_are_followed():
    turned = {"crop": Rect(10, 10, 100, 80), "turns": 1}
    place = plan(SIZE, BOX, **turned).frames[0].placement
    assert share(place.to_output(BOX.polygon()), **turned) == 0
    assert share(BOX, **turned) == 0.25


def test_hit_beyond_the_frame_or_without_area_is_not_new():
    assert share(Rect(200, 200, 210, 210)) == 0
    assert share(((30.0, 30.0), (30.0, 40.0), (30.0, 35.0)), fills=[]) == 0


class Movie:
    """Frames of one grey each."""

    def __init__(self, values):
        self.values = values
        self.sizes = (Size(8, 6),) * len(values)

    def displayed(self, index):
        return (np.full((6, 8, 3), self.values[index], np.uint8),)


def look(values, hits=(), photographic=False):
    looker = Looker(list(hits))
    how = plan(Size(8, 6), frames=len(values))
    expectation = Expectation("dicom", how, photographic=photographic)
    return *second_look.look(Movie(values), expectation, looker), looker


def hidden_of(picture_size, how):
    looker = Looker([])
    movie = Movie([5])
    movie.sizes = (picture_size,)
    movie.displayed = lambda _: (np.zeros((picture_size.height, picture_size.width, 3), np.uint8),)
    second_look.look(movie, Expectation("png", how), looker)
    return looker.hidden[0]


def test_the_look_is_told_where_the_output_is_painted():
    how = plan(SIZE, BOX, crop=Rect(10, 10, 100, 80), turns=1)
    told = hidden_of(how.frames[0].output, how)
    assert np.argwhere(told).min(axis=0).tolist() == [10, 30]
    assert np.argwhere(told).max(axis=0).tolist() == [49, 59]
    assert told.sum() == BOX.size.pixels
    assert not hidden_of(SIZE, plan(SIZE)).any()
    outside = hidden_of(SIZE, plan(SIZE, keep_only=[BOX]))
    assert outside.sum() == SIZE.pixels - BOX.size.pixels


def test_what_is_painted_is_not_told_where_it_is_not_known():
    assert hidden_of(SIZE, None) is None
    assert hidden_of(Size(80, 100), plan(SIZE, BOX)) is None


def test_equal_frames_are_looked_at_once():
    hits, looks, looker = look([5, 5, 7, 5])
    assert (hits, looks) == ([], 2)
    assert looker.seen == [((6, 8, 3), False)] * 2


def test_what_is_kept_on_one_frame_is_new_on_an_equal_one():
    hit = Hit(Kind.FACE, 0.9, BOX.polygon())
    kept, other = plan(SIZE, spared=[BOX], frames=2).frames
    how = replace(plan(SIZE, frames=2), frames=(kept, replace(other, spared=())))
    movie = Movie([5, 5])
    movie.sizes = (SIZE, SIZE)
    hits, looks = second_look.look(movie, Expectation("png", how), Looker([hit]))
    assert ([new.frame for new in hits], looks) == ([1], 2)


def test_a_long_cine_is_seen_in_its_extremes():
    values = [*range(1, 40), 0, 255, *range(40, 50)]
    _, _, looker = look(values)
    assert {0, 255} <= set(looker.shades)
    assert len(looker.seen) < len(values)


def test_every_frame_of_a_photo_series_is_seen():
    _, looks, _ = look(list(range(60)), photographic=True)
    assert looks == 60


def test_pages_of_different_sizes_are_all_seen():
    movie = Movie(list(range(9)))
    movie.sizes = (*movie.sizes[:8], Size(4, 3))
    expectation = Expectation("dicom", plan(Size(8, 6), frames=9), photographic=False)
    assert second_look.look(movie, expectation, Looker([]))[1] == 9


def test_the_extremes_hold_every_rendering():
    class Veiled(Movie):
        def displayed(self, index):
            plain = super().displayed(index)
            return (*plain, np.full((6, 8, 3), 3, np.uint8)) if index == 7 else plain

    looker = Looker([])
    expectation = Expectation("dicom", plan(Size(8, 6), frames=40), photographic=False)
    second_look.look(Veiled([200] * 40), expectation, looker)
    assert 3 in looker.shades


def test_hits_name_their_frame():
    hit = Hit(Kind.TEXT, 0.8, Rect(1, 1, 4, 4).polygon())
    hits, _, _ = look([1, 2], [hit])
    assert [(h.frame, h.kind, h.polygon) for h in hits] == [
        (0, Kind.TEXT, hit.polygon),
        (1, Kind.TEXT, hit.polygon),
    ]


@pytest.mark.parametrize("score", [0.3, 0.9])
def test_without_a_plan_every_hit_is_new(score):
    hit = Hit(Kind.CODE, score, BOX.polygon())
    (new,) = second_look.new_hits([hit], 0, None, SIZE)
    assert (new.kind, new.score, new.polygon) == (hit.kind, hit.score, hit.polygon)
