"""Parts of a larger copy: every trace lies in exactly one, and none is too large."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.text import parts as module
from caseveil_detectors.text.parts import CELL, MOST, parts

SIDE = st.integers(1, 40)
PLACES = st.lists(st.tuples(st.floats(0, 0.999), st.floats(0, 0.999)), max_size=12)


def grain(shape):
    """A picture that is nowhere even."""
    rows, columns = np.indices(shape, np.uint8)
    return np.repeat((8 * ((rows + columns) % 2))[..., None], 3, 2)


@settings(max_examples=40, deadline=None)
@given(SIDE, SIDE, PLACES)
def test_every_trace_is_in_one_part(tall, wide, places):
    heat = np.zeros((tall * CELL // 2, wide * CELL // 2), np.float32)
    for down, across in places:
        heat[int(down * heat.shape[0]), int(across * heat.shape[1])] = 2 * module.TRACES[-1]
    shape = (tall * CELL, wide * CELL)
    times = np.zeros(shape, int)
    for part in parts(heat, grain(shape)):
        times[part.place] += 1
    assert times.max() <= 1
    assert (times[::2, ::2][heat > 0] == 1).all()


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 64), st.integers(1, 64))
def test_a_part_is_never_too_large_for_the_memory(tall, wide):
    shape = (tall * CELL, wide * CELL)
    found = parts(np.ones((tall * CELL // 2, wide * CELL // 2), np.float32), grain(shape))
    assert sum(part.cells for part in found) == tall * wide
    assert all(part.cells <= MOST for part in found)


@settings(max_examples=40, deadline=None)
@given(SIDE, SIDE, st.data())
def test_a_part_is_found_again_in_the_wider_one(tall, wide, data):
    top, left = data.draw(st.integers(0, tall - 1)), data.draw(st.integers(0, wide - 1))
    bottom = data.draw(st.integers(top + 1, tall))
    part = module.Part(top, bottom, left, data.draw(st.integers(left + 1, wide)))
    pixels = np.arange(tall * CELL * wide * CELL).reshape(tall * CELL, wide * CELL)
    wider = part.wider(pixels.shape)
    assert (pixels[wider.place][part.within(wider)] == pixels[part.place]).all()
