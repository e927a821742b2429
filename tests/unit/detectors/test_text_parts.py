"""A larger copy is looked at where the smaller one shows a trace, and only there."""

from itertools import chain

import cv2
import numpy as np
import pytest

from caseveil_detectors.quads import Scored
from caseveil_detectors.text.cuts import CELL, WIDE, Part
from caseveil_detectors.text.evidence import CLEAR, TOLD
from caseveil_detectors.text.lines import LineFinder, copies
from caseveil_detectors.text.parts import LEAST, UNLESS_READ, WHOLE, Seen, believed, parts
from detector_pictures import flat, written

SHAPE = (1024, 2048)
GRAIN = np.random.default_rng(3).integers(90, 110, (*SHAPE, 3)).astype(np.uint8)
SMALL = (512, 1024)


@pytest.fixture
def finder(models, monkeypatch):
    """Finds as ever, and keeps the sizes of what its network was shown."""
    finder = LineFinder(models)
    run, shown = finder._run, []
    monkeypatch.setattr(finder, "_run", lambda tensor: [shown.append(tensor.shape), run(tensor)][1])
    finder.shown = shown
    return finder


def heat(*places, level=0.5):
    """Of the small copy; ``places`` are tops, bottoms, lefts and rights."""
    out = np.zeros(SMALL, np.float32)
    for top, bottom, left, right in places:
        out[top:bottom, left:right] = level
    return out


def test_nothing_seen_is_nothing_to_look_at():
    assert not parts(heat(), GRAIN)


def test_traces_far_apart_are_parts_of_their_own():
    found = parts(heat((20, 30, 20, 200), (450, 460, 800, 900)), GRAIN)
    assert len(found) == 2
    assert sum(part.cells for part in found) < 300


def test_the_lines_of_a_column_are_one_part():
    rows = [(top, top + 10, 20, 200) for top in range(20, 200, 30)]
    assert len(parts(heat(*rows), GRAIN)) == 1


def test_a_faint_trace_is_enough_where_there_are_few():
    name = (20, 22, 20, 22)
    assert parts(heat(name, level=0.0002), GRAIN)
    assert not parts(heat(name, level=0.00005), GRAIN)


def test_on_a_busy_ground_a_trace_has_to_be_hotter():
    busy = np.maximum(heat((0, 512, 0, 900), level=0.0002), heat((20, 22, 960, 970), level=0.01))
    assert sum(part.cells for part in parts(busy, GRAIN)) < 40
    busy[100:110, 100:200] = 0.001
    assert sum(part.cells for part in parts(busy, GRAIN)) > 40


def test_a_faint_trace_is_followed_beside_a_busy_region():
    """A photo half of which is clutter: its glow does not hide small letters on the other half."""
    glow = np.random.default_rng(5).choice([0, 0.0004, 0.002], SMALL, p=[0.98, 0.01, 0.01])
    seen = glow.astype(np.float32)
    seen[:, 460:] = 0
    names = [(top, 700 + top) for top in range(40, 320, 50)]
    for top, left in names:
        seen[top, left : left + 20] = 0.00015
    found = parts(seen, GRAIN)
    for top, left in names:
        assert any(
            part.top * CELL <= 2 * top < part.bottom * CELL
            and part.left * CELL <= 2 * left < 2 * left + 40 <= part.right * CELL
            for part in found
        )
    assert sum(part.cells for part in found) < 0.75 * SHAPE[0] * SHAPE[1] / CELL**2


def test_what_would_cost_as_much_in_parts_is_one_whole():
    seen = np.zeros((512, 768), np.float32)
    seen[8::36, 8::36] = 0.1
    copy = GRAIN[:, :1536]
    assert parts(seen, copy) == [Part(0, copy.shape[0] // CELL, 0, copy.shape[1] // CELL)]
    seen[:, :400] = 0
    assert len(parts(seen, copy)) > 0
    assert max(part.right - part.left for part in parts(seen, copy)) < copy.shape[1] // CELL


def test_a_copy_too_large_for_the_memory_stays_in_parts():
    side = 2 * CELL * (int(WHOLE**0.5) // 2 + 1)
    copy = np.tile(GRAIN, (2, 1, 1))[:side, :side]
    seen = np.full((side // 2, side // 2), 0.1, np.float32)
    found = parts(seen, copy)
    assert len(found) > 1
    assert all(part.wider(copy.shape[:2], WIDE).cells <= WIDE.most for part in found)


def test_even_ground_is_not_looked_at_and_faint_letters_on_it_are():
    even, seen = flat(*SHAPE, 100), heat((20, 30, 20, 200))
    assert not parts(seen, even)
    even[45:55, 60:300, 1] += 8
    assert parts(seen, even)


@pytest.mark.parametrize(
    ("wide", "tall", "level", "stays"),
    [
        (300, 40, 0.01, True),
        (300, 80, 0.01, False),
        (300, 80, 0.5, True),
        (40, 40, 0.01, True),
    ],
)
def test_large_letters_must_have_been_seen_before(wide, tall, level, stays):
    before = Seen(heat((55, 60, 55, 65), level=level), [])
    assert (believed(line(wide, tall), GRAIN, before) is not None) is stays


@pytest.mark.parametrize(
    ("wide", "level", "sure"), [(40, 0.01, False), (40, 0.05, True), (80, 0, True)]
)
def test_a_small_square_that_left_no_trace_counts_only_where_it_is_read(wide, level, sure):
    before = Seen(heat((55, 60, 55, 65), level=level), [])
    found = believed(line(wide, 40), GRAIN, before)
    assert found.score == (0.9 if sure else UNLESS_READ)


def line(wide, tall, score=0.9, scale=1.0):
    corners = [[100, 100], [100 + wide, 100], [100 + wide, 100 + tall], [100, 100 + tall]]
    return Scored(scale * np.array(corners, np.float32), score)


def test_large_letters_that_were_seen_before_are_not_told_wider():
    heated = heat((55, 60, 55, 65))
    held = Seen(heated, [line(100, 80, scale=0.5)])
    even = flat(*SHAPE, 100)
    assert believed(line(300, 80), even, held) is None
    assert believed(line(300, 40), even, held).score == 0.9


@pytest.mark.parametrize(("contrast", "told"), [(6, False), (14, True), (-14, True), (120, True)])
def test_large_letters_of_which_some_were_seen_are_told_with_the_rest(contrast, told):
    held = Seen(heat((55, 60, 55, 65)), [line(100, 80, 0.6, scale=0.5)])
    stroke = flat(*SHAPE, 100)
    stroke[120:160, 300:306] = 100 + contrast
    found = believed(line(300, 80), stroke, held)
    assert (found and found.score) == (0.6 if told else None)


def test_large_letters_that_glow_beside_the_known_ones_are_told_though_the_ground_is_even():
    glow = heat((55, 60, 55, 65), (55, 60, 150, 160), level=0.4)
    held = Seen(glow, [line(100, 80, 0.7, scale=0.5)])
    assert believed(line(300, 80), flat(*SHAPE, 100), held).score == 0.7


def test_large_letters_are_as_sure_as_they_were_before():
    unsure = Seen(heat((55, 60, 120, 130), level=0.7), [])
    assert believed(line(300, 80), GRAIN, unsure).score == pytest.approx(0.7)
    assert believed(line(300, 80, score=0.55), GRAIN, unsure).score == 0.55
    barely = Seen(heat((55, 60, 120, 130), level=0.31), [])
    assert believed(line(300, 80), GRAIN, barely).score == LEAST
    assert TOLD <= LEAST < CLEAR


def test_a_plain_picture_is_looked_at_once(finder):
    assert not list(chain.from_iterable(finder.find_at(flat(400, 600), (640, 1280))))
    assert len(finder.shown) == 1


def test_a_line_is_found_at_both_sizes_for_a_part_of_the_work(finder):
    picture, _ = written(height=600, width=900)
    at_one = finder.find(picture, 640)
    finder.shown.clear()
    lines = list(chain.from_iterable(finder.find_at(picture, (640, 1280))))
    whole, *closer = [shape[2] * shape[3] for shape in finder.shown]
    assert len(lines) > len(at_one) > 0
    assert closer and sum(closer) < 2 * whole
    assert all(shape[2] % 32 == shape[3] % 32 == 0 for shape in finder.shown)


def test_a_smaller_copy_made_of_a_larger_one_is_as_good():
    picture, _ = written(height=1500, width=2100)
    smaller, larger = copies(picture, (1024, 2048))
    assert larger.shape == (1472, 2048, 3)
    direct = cv2.resize(picture, smaller.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(smaller.astype(int) - direct).mean() < 1
    same, enlarged = copies(picture[:300, :400], (400, 800))
    assert (same.shape, enlarged.shape) == ((288, 384, 3), (608, 800, 3))
