"""A box found in any view comes back to where it was in the picture."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from caseveil_detectors.face_views import View, render, to_base

views = st.builds(
    View,
    side=st.sampled_from([100, 160, 320, 900]),
    turns=st.integers(0, 3),
    border=st.sampled_from([0.0, 0.25]),
    mirrored=st.booleans(),
)


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
    base[top:bottom, left:right] = 255
    ((_, copy),) = render(base, [view])
    rows, columns = np.nonzero(copy[..., 0] > 150)
    seen = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 0.7]
    back = to_base(np.array([seen], np.float32), view, base.shape)[0]
    pixel = max(1.0, 1.5 * max(height, width) / view.side)
    assert np.abs(back[:4] - (left, top, right, bottom)).max() <= 2 * pixel
    assert back[4] == np.float32(0.7)
