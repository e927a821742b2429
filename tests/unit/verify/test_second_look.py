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


def test_equal_frames_are_looked_at_once():
    hits, looks, looker = look([5, 5, 7, 5])
    assert (hits, looks) == ([], 2)
    assert looker.seen == [((6, 8, 3), False)] * 2


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
