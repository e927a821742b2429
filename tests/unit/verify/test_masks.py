import numpy as np

from caseveil.domain.geometry import Rect, Size
from caseveil.verify.pixels.masks import grown, hidden, shrunk
from unit.verify.makers import plan


def test_fill_follows_crop_and_turn():
    how = plan(Size(20, 10), Rect(4, 3, 8, 6), crop=Rect(2, 1, 18, 9), turns=1)
    masks = hidden(how.frames[0])
    assert masks.must.shape == (16, 8)
    expected = np.zeros((10, 20), bool)
    expected[3:6, 4:8] = True
    assert np.array_equal(masks.must, np.rot90(expected[1:9, 2:18], -1))


def test_outside_of_what_is_kept_must_be_hidden_and_its_rim_may():
    kept = ((4.5, 3.0), (8.0, 3.0), (8.0, 6.0), (4.5, 6.0))
    masks = hidden(plan(Size(20, 10), keep_only=[kept]).frames[0])
    assert not masks.must[3:6, 4:8].any()
    assert masks.must.sum() == 200 - 3 * 4
    assert masks.may.sum() == 200 - 3 * 3


def test_two_areas_to_keep_leave_what_both_keep():
    masks = hidden(plan(Size(20, 10), keep_only=[Rect(0, 0, 9, 9), Rect(5, 0, 20, 9)]).frames[0])
    assert (~masks.must).sum() == 4 * 9


def test_growing_and_shrinking():
    mask = np.zeros((9, 9), bool)
    mask[4, 4] = True
    assert grown(mask, 2).sum() == 25
    assert shrunk(grown(mask, 2), 2).sum() == 1
    assert shrunk(np.ones((5, 5), bool), 2).all()
