"""Parts of a larger copy: every trace lies in exactly one."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.text import parts as module
from caseveil_detectors.text.cuts import BLOCK, CELL, NARROW, WIDE
from caseveil_detectors.text.parts import parts

STEP = BLOCK * CELL
SIDE = st.integers(1, 40)
PLACES = st.lists(st.tuples(st.floats(0, 0.999), st.floats(0, 0.999)), max_size=12)


def grain(shape):
    """A picture that is nowhere even."""
    rows, columns = np.indices(shape, np.uint8)
    return np.repeat((8 * ((rows + columns) % 2))[..., None], 3, 2)


@settings(max_examples=40, deadline=None)
@given(SIDE, SIDE, PLACES, st.sampled_from([NARROW, WIDE]))
def test_every_trace_is_in_one_part(tall, wide, places, sight):
    shape = (tall * STEP, wide * STEP)
    heat = np.zeros((shape[0] // 2, shape[1] // 2), np.float32)
    for down, across in places:
        heat[int(down * heat.shape[0]), int(across * heat.shape[1])] = 2 * module.TRACES[-1]
    times = np.zeros(shape, int)
    for part in parts(heat, grain(shape), sight):
        times[part.place] += 1
    assert times.max() <= 1
    assert (times[::2, ::2][heat > 0] == 1).all()
