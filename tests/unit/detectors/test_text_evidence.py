"""What is hardly text is doubtful or nothing; what may be unread text stays certain."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.contract import Picture
from caseveil_detectors.quads import Scored
from caseveil_detectors.text.evidence import Belief, Evidence, belief, evidence
from detector_pictures import flat, written


def rectangle(left, top, wide, tall):
    corners = [[left, top], [left + wide, top], [left + wide, top + tall], [left, top + tall]]
    return np.array(corners, np.float32)


def known(quad, score=0.55, share=0.1, letters=0, stroke=False, inked=False):
    return Evidence(Scored(quad, score), share, letters, letters > 0, stroke, inked)


SQUARE = rectangle(100, 100, 60, 50)
LONGER = rectangle(100, 100, 105, 50)
LONG = rectangle(100, 160, 200, 45)


@pytest.mark.parametrize(
    ("one", "photo", "scan"),
    [
        (known(SQUARE), Belief.NONE, Belief.CERTAIN),
        (known(SQUARE, inked=True), Belief.DOUBTFUL, Belief.CERTAIN),
        (known(SQUARE, share=0.2), Belief.NONE, Belief.DOUBTFUL),
        (known(SQUARE, score=0.62, share=0.2), Belief.DOUBTFUL, Belief.DOUBTFUL),
        (known(SQUARE, score=0.59, share=0.2), Belief.NONE, Belief.DOUBTFUL),
        (known(SQUARE, share=0.06), Belief.DOUBTFUL, Belief.CERTAIN),
        (known(SQUARE, share=0.03), Belief.CERTAIN, Belief.CERTAIN),
        (known(SQUARE, share=0.2, letters=3), Belief.CERTAIN, Belief.CERTAIN),
        (known(SQUARE, share=0.2, score=0.9), Belief.CERTAIN, Belief.CERTAIN),
        (known(LONG, share=0.2), Belief.DOUBTFUL, Belief.DOUBTFUL),
        (known(LONG, share=0.2, letters=3), Belief.CERTAIN, Belief.CERTAIN),
        (known(LONG, share=0.2, score=0.9), Belief.CERTAIN, Belief.CERTAIN),
        (known(LONG, share=0.1), Belief.DOUBTFUL, Belief.CERTAIN),
        (known(LONG, share=0.07), Belief.CERTAIN, Belief.CERTAIN),
        (known(LONG, share=0.07, stroke=True), Belief.DOUBTFUL, Belief.CERTAIN),
        (known(LONGER, score=0.7, share=0.1), Belief.DOUBTFUL, Belief.CERTAIN),
        (known(LONGER, score=0.7, share=0.07), Belief.CERTAIN, Belief.CERTAIN),
        (known(LONGER, score=0.7, share=0.2), Belief.DOUBTFUL, Belief.DOUBTFUL),
        (known(rectangle(9, 9, 4, 7), share=0.01), Belief.NONE, Belief.NONE),
        (known(rectangle(9, 9, 4, 7), share=0.01, letters=1), Belief.NONE, Belief.NONE),
        (known(rectangle(9, 9, 4, 7), share=0.01, letters=2), Belief.CERTAIN, Belief.CERTAIN),
        (known(rectangle(9, 9, 4, 12), share=0.01), Belief.CERTAIN, Belief.CERTAIN),
    ],
)
def test_what_is_believed(one, photo, scan):
    assert belief(one, [one], photographic=True) is photo
    assert belief(one, [one], photographic=False) is scan


def test_a_blob_beside_a_line_is_certain():
    blob, line = known(SQUARE), known(LONG, share=0.07)
    assert belief(blob, [blob, line], photographic=True) is Belief.CERTAIN
    far = known(rectangle(100, 400, 200, 45), share=0.07)
    assert belief(blob, [blob, far], photographic=True) is Belief.NONE
    large = known(rectangle(100, 160, 900, 200), letters=9)
    assert belief(blob, [blob, large], photographic=True) is Belief.NONE
    other = known(rectangle(170, 100, 60, 50))
    assert belief(blob, [blob, other], photographic=True) is Belief.NONE
    behind = known(rectangle(240, 100, 200, 50), share=0.07)
    assert belief(blob, [blob, other, behind], photographic=True) is Belief.CERTAIN
    third = known(rectangle(240, 100, 60, 50))
    farther = known(rectangle(310, 100, 200, 50), share=0.07)
    assert belief(blob, [blob, other, third, farther], photographic=True) is Belief.NONE


def test_large_long_blobs_speak_for_no_blob_beside_them_and_are_no_marks_of_a_scale():
    blob, wound = known(SQUARE), known(rectangle(100, 160, 105, 50), score=0.7)
    assert belief(blob, [blob, wound], photographic=True) is Belief.NONE
    rows = [known(rectangle(31, at, 105, 50), share=0.1) for at in (0, 400, 800)]
    assert belief(rows[0], rows, photographic=False) is Belief.CERTAIN


@pytest.mark.parametrize("upright", [True, False])
def test_marks_of_a_scale_are_no_text_on_a_scan(upright):
    def mark(at, **more):
        return known(rectangle(*((31, at) if upright else (at, 31)), 12, 12), share=0.015, **more)

    ticks = [mark(91), mark(301), mark(511)]
    for one in ticks:
        assert belief(one, ticks, photographic=False) is Belief.NONE
        assert belief(one, ticks, photographic=True) is Belief.CERTAIN
    uneven = [mark(91), mark(301), mark(480)]
    spaced_letters = [mark(91), mark(115), mark(139)]
    slanting = [known(rectangle(31 + n, 91 + n, 12, 12), share=0.015) for n in (0, 100, 200)]
    sizes = [mark(91), mark(301), known(rectangle(31, 511, 30, 30), share=0.015)]
    for others in (ticks[:2], uneven, spaced_letters, slanting, sizes):
        assert belief(others[0], others, photographic=False) is Belief.CERTAIN
    read = [mark(91, letters=1), *ticks[1:]]
    for one in read:
        assert belief(one, read, photographic=False) is Belief.CERTAIN


def test_small_dashes_are_marks_of_a_scale_too():
    def dashes(share):
        return [known(rectangle(31, at, 13, 6.5), share=share) for at in (83, 237, 390, 545)]

    small, larger = dashes(0.009), dashes(0.03)
    assert belief(small[1], small, photographic=False) is Belief.NONE
    assert belief(larger[1], larger, photographic=False) is Belief.CERTAIN


def test_ink_on_a_ground_is_seen_at_any_angle_and_a_soft_blot_is_not():
    picture, _ = written("R", 120, 120)
    soft = cv2.GaussianBlur(flat(120, 120, 90), (0, 0), 1)
    for row in range(120):
        soft[row] = 60 + row
    around = rectangle(0, 20, 60, 60)
    assert evidence(Scored(around, 0.6), "", 0.0, picture).inked
    assert not evidence(Scored(around, 0.6), "", 0.0, soft).inked
    assert not evidence(Scored(around, 0.6), "", 0.0, flat(120, 120, 9)).inked


def test_only_letters_that_were_surely_read_or_several_count_as_read():
    picture, _ = written()
    line = Scored(LONG, 0.9)
    assert evidence(line, "JANE", 0.9, picture).read
    assert evidence(line, "JANE", 0.6, picture).read
    assert not evidence(line, "J.A", 0.6, picture).read
    assert not evidence(line, "-.", 0.99, picture).read
    assert evidence(line, "R", 0.9, picture).read
    assert not evidence(line, "R", 0.7, picture).read


@pytest.mark.parametrize("stroke", ["1", "l", "I", "—", "一"])
def test_a_lone_stroke_is_no_letter_that_was_read(stroke):
    picture, _ = written()
    found = evidence(Scored(LONG, 0.9), stroke, 0.99, picture)
    assert (found.read, found.stroke) == (False, True)


def test_a_wound_like_blob_is_no_certain_text(text, monkeypatch):
    """The network's answer is given; what is made of it is tested."""
    rng = np.random.default_rng(3)
    grain = cv2.GaussianBlur(rng.normal(0, 60, (300, 300, 3)), (0, 0), 9)
    skin = np.clip(150 + 6 * grain, 0, 255).astype(np.uint8)
    blob = Scored(rectangle(90, 90, 70, 60), 0.7)
    monkeypatch.setattr("caseveil_detectors.text.detector.find_lines", lambda *_: [[blob]])
    monkeypatch.setattr(text._reader, "read", lambda *_: ("", 0.3))
    assert not [found for found in text.detect(Picture(skin)) if found.certain]
    assert [found.certain for found in text.detect(Picture(skin, photographic=False))] == [False]
    monkeypatch.setattr(text._reader, "read", lambda *_: ("AB", 0.9))
    (found,) = text.detect(Picture(skin))
    assert (found.certain, found.reason, found.text) == (True, "text-line", "AB")
