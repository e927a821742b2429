"""The sizes at which the second look seeks text, and where it looks at each of them."""

import numpy as np
import pytest

from caseveil_detectors.quads import Scored
from caseveil_detectors.second_look.lines import SIDES
from caseveil_detectors.text.lines import INK, network_size
from caseveil_detectors.text.parts import Seen
from detector_pictures import flat

HOT = 0.9
FAINT = INK / 100
LINE = Scored(np.float32([[2, 2], [12, 2], [12, 6], [2, 6]]), 0.8)


@pytest.fixture
def asked(second_look, monkeypatch):
    """Sizes that the network was asked for, and what it was told to have seen before."""
    calls = []

    def seen(rgb, side, before=None):
        calls.append((side, None if before is None else before.heat.copy()))
        wide, tall = network_size(*rgb.shape[:2], side)
        heat = np.zeros((tall, wide), np.float32)
        heat[4:8, 4:8], heat[4:8, 40:44] = HOT, FAINT
        return Seen(heat, [LINE])

    monkeypatch.setattr(second_look._text._lines._finder, "seen", seen)
    return calls


def test_the_last_size_is_looked_at_only_where_there_is_ink(second_look, asked):
    second_look._text._lines.at_sizes(flat(1200, 1600))
    assert [side for side, _ in asked] == list(SIDES)
    _, second, third = (heat for _, heat in asked)
    assert second[5, 42] == np.float32(FAINT)
    assert third[5, 42] == 0
    assert third[5, 5] == np.float32(HOT)


@pytest.mark.parametrize(
    ("longer", "sizes"), [(1600, SIDES), (480, SIDES[:2]), (250, SIDES[:1]), (1, SIDES[:1])]
)
def test_a_small_picture_is_not_looked_at_twice_at_one_size(second_look, asked, longer, sizes):
    second_look._text._lines.at_sizes(flat(max(1, longer * 3 // 4), longer))
    assert [side for side, _ in asked] == list(sizes)


def test_lines_are_told_in_the_pixels_of_the_picture(second_look, asked):
    del asked
    found = second_look._text._lines.at_sizes(flat(1792, 1792))
    assert [side for side, _ in found] == list(SIDES)
    assert found[0][1].quad.tolist() == (LINE.quad * 2).tolist()
    assert found[2][1].quad.tolist() == (LINE.quad * 1792 / 2048).tolist()


def test_a_letter_that_a_smaller_size_shows_is_told_at_each_size(second_look, monkeypatch):
    def heat(copy):
        return (copy[..., 0] > 200).astype(np.float32)

    picture = flat(1200, 1600, 90)
    picture[500:580, 700:780] = 255
    monkeypatch.setattr(second_look._text._lines._finder, "_heat", heat)
    found = second_look._text._lines.at_sizes(picture)
    assert [side for side, _ in found] == list(SIDES)


def test_with_no_ink_the_last_size_costs_nothing(second_look, monkeypatch):
    sizes = []
    finder = second_look._text._lines._finder
    monkeypatch.setattr(
        finder, "_heat", lambda copy: sizes.append(copy.shape) or np.zeros(copy.shape[:2])
    )
    assert second_look._text._lines.at_sizes(flat(1200, 1600, 90)) == []
    assert [shape[1] for shape in sizes] == [SIDES[0]]
