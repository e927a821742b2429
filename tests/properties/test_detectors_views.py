"""A box and its landmarks found in any view come back to where they were in the picture."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from caseveil_detectors.faces.views import View, render, to_base

views = st.builds(
    View,
    side=st.sampled_from([100, 160, 320, 900]),
    turns=st.integers(0, 3),
    border=st.sampled_from([0.0, 0.25]),
    mirrored=st.booleans(),
)


def seen_in(picture):
    """The bright box in ``picture`` as a network tells it: sides, score, five landmarks.

    The second channel is bright in its left half, the third in its upper half; a landmark is the
    middle of the whole box, of either half, of where these meet and of where neither is.
    """
    bright, left, top = (picture[..., channel] > 150 for channel in range(3))
    masks = (bright, bright & left, bright & top, bright & left & top, bright & ~left & ~top)
    rows, columns = np.nonzero(bright)
    sides = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
    places = [np.argwhere(mask).mean(0)[::-1] + 0.5 for mask in masks]
    return np.array([*sides, 0.7, *np.ravel(places)], np.float32)


@given(
    view=views,
    height=st.integers(120, 400),
    width=st.integers(120, 400),
    corner=st.tuples(st.integers(0, 60), st.integers(0, 60)),
    size=st.tuples(st.integers(30, 60), st.integers(30, 60)),
)
def test_boxes_return(view, height, width, corner, size):
    base = np.zeros((height, width, 3), np.uint8)
    left, top = corner
    right, bottom = left + size[0], top + size[1]
    base[top:bottom, left:right, 0] = 255
    base[top:bottom, left : left + size[0] // 2, 1] = 255
    base[top : top + size[1] // 2, left:right, 2] = 255
    ((_, copy),) = render(base, [view])
    back = to_base(seen_in(copy)[None], view, base.shape)[0]
    pixel = max(1.0, 1.5 * max(height, width) / view.side)
    assert np.abs(back - seen_in(base)).max() <= 2 * pixel
    assert back[4] == np.float32(0.7)
