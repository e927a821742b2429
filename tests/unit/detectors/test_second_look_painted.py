"""Painted regions take the colours around them, and nothing else changes."""

import numpy as np
import pytest

from caseveil_detectors.second_look.painted import BLACK, unpainted
from detector_pictures import flat, written

SHAPE = (120, 160)


def box(top, bottom, left, right):
    mask = np.zeros(SHAPE, np.bool_)
    mask[top:bottom, left:right] = True
    return mask


def slope():
    """Lighter from left to right, in three colours."""
    level = np.linspace(60, 200, SHAPE[1])
    row = np.stack([level, level[::-1], np.full_like(level, 90)], axis=-1)
    return np.broadcast_to(row, (*SHAPE, 3)).astype(np.uint8).copy()


@pytest.mark.parametrize(
    "hidden",
    [box(40, 70, 50, 90), box(0, 120, 60, 90), box(0, 119, 0, 80), box(20, 25, 30, 31)],
)
def test_paint_takes_the_colours_around_it_and_the_rest_stays(hidden):
    before = slope()
    painted = before.copy()
    painted[hidden] = 0
    after = unpainted(painted, hidden)
    assert np.array_equal(after[~hidden], before[~hidden])
    assert np.abs(after[hidden].astype(int) - before[hidden]).mean() < 40
    assert after[hidden].max(axis=-1).min() >= 60


def test_what_is_hidden_and_not_black_stays_to_be_looked_at():
    picture, hidden = slope(), box(40, 80, 40, 120)
    picture[hidden] = 0
    picture[50:60, 50:100] = BLACK + 1
    after = unpainted(picture, hidden)
    assert (after[50:60, 50:100] == BLACK + 1).all()
    assert (after[70, 45] > BLACK).any()


def test_what_is_black_and_not_hidden_stays():
    picture = slope()
    picture[30:60, 30:60] = 0
    after = unpainted(picture, box(80, 100, 80, 100))
    assert np.array_equal(after, picture)


@pytest.mark.parametrize("level", [0, BLACK])
def test_a_frame_that_is_painted_all_over_stays(level):
    picture = np.full((*SHAPE, 3), level, np.uint8)
    assert unpainted(picture, np.ones(SHAPE, np.bool_)) is picture


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (3, 700), (700, 2)])
def test_thin_frames_are_filled_too(shape):
    picture = np.full((*shape, 3), 140, np.uint8)
    hidden = np.zeros(shape, np.bool_)
    hidden[: shape[0] // 2 + 1, : shape[1] // 2 + 1] = shape != (1, 1)
    picture[hidden] = 0
    assert np.abs(unpainted(picture, hidden).astype(int) - 140).max() <= 1


def spelt():
    """T, H and E of painted regions on white, and where they are."""
    picture = flat(300, 420, 255)
    bars = [
        (100, 116, 60, 120), (100, 180, 82, 98),
        (100, 180, 140, 156), (100, 180, 180, 196), (132, 148, 140, 196),
        (100, 180, 216, 232), (100, 116, 216, 266), (132, 148, 216, 262), (164, 180, 216, 266),
    ]  # fmt: skip
    hidden = np.zeros(picture.shape[:2], np.bool_)
    for top, bottom, left, right in bars:
        hidden[top:bottom, left:right] = True
    picture[hidden] = 0
    return picture, hidden


def test_letters_that_painted_regions_spell_are_not_seen(second_look):
    picture, hidden = spelt()
    assert list(second_look.text(picture))
    assert not list(second_look.text(picture, hidden))


def test_text_beside_paint_is_seen(second_look):
    picture, ink = written()
    hidden = np.zeros(picture.shape[:2], np.bool_)
    rows, columns = np.nonzero(ink)
    hidden[: rows.min() - 6] = True
    hidden[:, : columns.min() - 6] = True
    picture[hidden] = 0
    assert list(second_look.text(picture, hidden))
