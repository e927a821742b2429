"""Faces are found however they lie, covered whole, and not where there are none."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.contract import DetectorError, Picture
from caseveil_detectors.faces.detector import MOST_LOOKS, FaceDetector
from caseveil_detectors.faces.engines import NONE
from caseveil_detectors.faces.fusion import Candidate
from detector_pictures import FACE, ODD_SIZES, astronaut, flat, share_hidden, turned


def certain(detections):
    return [detection for detection in detections if detection.certain]


@pytest.mark.parametrize("quarter_turns", range(4))
def test_a_face_is_certain_in_each_quarter_turn(faces, quarter_turns):
    original = astronaut()
    pixels = np.ascontiguousarray(np.rot90(original, quarter_turns))
    found = faces.detect(Picture(pixels))
    box = turned(FACE, original.shape, quarter_turns)
    assert share_hidden(certain(found), box, pixels.shape) == 1.0
    assert {f.kind for f in found} == {"face"}


def test_an_upright_face_is_told_before_everything_is_looked_at(faces, monkeypatch):
    monkeypatch.setattr(faces, "_candidates", lambda *_: pytest.fail("not at first sight"))
    pixels = astronaut()
    (found,) = next(faces.search(Picture(pixels)))
    assert found.certain
    assert share_hidden([found], FACE, pixels.shape) == 1.0


def test_nothing_is_told_at_first_sight_of_a_grey_rendered_image(faces):
    grey = np.repeat(astronaut()[..., :1], 3, 2)
    assert list(faces.search(Picture(grey, photographic=False))) == []


def test_places_follow_the_scale(faces):
    pixels = cv2.resize(astronaut(), None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    found = faces.detect(Picture(pixels))
    box = tuple(3 * side for side in FACE)
    assert share_hidden(certain(found), box, pixels.shape) == 1.0
    largest = max(np.ptp(np.array(f.polygon), axis=0).max() for f in certain(found))
    assert largest < 3 * 200


def test_the_whole_head_is_covered_and_the_frame_not_left(faces):
    pixels = astronaut()[70:190, 185:265]
    found = certain(faces.detect(Picture(np.ascontiguousarray(pixels))))
    assert found
    corners = np.array(found[0].polygon)
    assert corners.min() >= 0
    assert (corners.max(0) <= (80, 120)).all()


def test_a_very_dark_face_is_found(faces):
    dark = (astronaut() * 0.08).astype(np.uint8)
    assert share_hidden(faces.detect(Picture(dark)), FACE, dark.shape) == 1.0


def test_a_certain_face_comes_before_doubtful_ones(faces):
    found = faces.detect(Picture(astronaut()))
    assert [f.certain for f in found] == sorted((f.certain for f in found), reverse=True)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_plain_picture_has_no_face(faces, level):
    assert faces.detect(Picture(flat(300, 400, level))) == []


@pytest.mark.parametrize("size", ODD_SIZES)
def test_odd_sizes_do_not_fail(faces, size):
    assert faces.detect(Picture(flat(*size, level=90))) == []


def test_an_engine_that_fails_is_a_detector_error(faces, monkeypatch):
    class Broken:
        def find(self, *_pixels):
            raise cv2.error("Jane Doe")

    monkeypatch.setattr(faces, "_centerface", Broken())
    with pytest.raises(DetectorError) as caught:
        faces.detect(Picture(flat(64, 64)))
    assert "Jane" not in str(caught.value)


def shrunk_into(ground, height):
    """The astronaut's head, its face ``height`` pixels high, somewhere on ``ground``; its box."""
    scale = height / (FACE[3] - FACE[1])
    head = astronaut()[20:240, 130:330]
    small = cv2.resize(head, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    y, x = 1500, 300
    ground[y : y + small.shape[0], x : x + small.shape[1]] = small
    box = (np.array(FACE) - (130, 20, 130, 20)) * scale + (x, y, x, y)
    return tuple(int(side) for side in box)


def test_a_bystander_of_forty_pixels_is_found_in_twelve_megapixels(faces):
    rng = np.random.default_rng(3)
    ground = np.full((3000, 4000, 3), 130, np.uint8) + rng.integers(0, 9, (3000, 4000, 1), np.uint8)
    box = shrunk_into(ground, 40)
    assert share_hidden(certain(faces.detect(Picture(ground))), box, ground.shape) == 1.0


def test_a_face_of_twenty_four_pixels_shows_in_the_larger_copy_alone(faces, monkeypatch):
    ground = np.full((3000, 4000, 3), 150, np.uint8)
    box = shrunk_into(ground, 24)
    assert share_hidden(certain(faces.detect(Picture(ground))), box, ground.shape) == 1.0
    monkeypatch.setattr(faces, "_tiny", lambda *_: NONE)
    assert faces.detect(Picture(ground)) == []


def candidate(left, top, right, bottom, yunet):
    return Candidate(np.array([left, top, right, bottom], np.float32), yunet, 0.0, 4)


class NeverNear:
    def find(self, _pixels, _least=0.0):
        return np.zeros((0, 15), np.float32)


def judge(candidates):
    detector = object.__new__(FaceDetector)
    detector._centerface = NeverNear()
    base = np.zeros((800, 800, 3), np.uint8)
    return detector._judge(base, candidates)


def test_beyond_the_most_looks_a_suggestion_is_kept_rather_than_dropped():
    one = candidate(10, 10, 100, 100, 0.4)
    looked, unlooked = judge([one]), judge([one] * (MOST_LOOKS + 2))
    assert looked == []
    assert [tier for _, tier in unlooked] == [(False, "face-suggestion")] * 2


def test_a_suggestion_around_a_sure_face_is_dropped():
    around = candidate(100, 100, 600, 600, 0.8)
    sure = Candidate(np.array([300, 200, 400, 320], np.float32), 0.9, 0.8, 9)
    assert [one for one, _ in judge([sure, around])] == [sure]
    assert [one for one, _ in judge([around])] == [around]


def test_a_suggestion_within_another_is_told_once(faces, monkeypatch):
    nested = [candidate(100, 100, 500, 500, 0.8), candidate(200, 200, 400, 400, 0.7)]
    monkeypatch.setattr(faces, "_candidates", lambda *_: nested)
    monkeypatch.setattr(faces, "_centerface", NeverNear())
    found = faces.detect(Picture(flat(600, 600)))
    assert len(found) == 1
    assert not found[0].certain


def test_what_fills_a_grey_rendered_image_must_be_seen_by_centerface(faces, monkeypatch):
    large = np.array([-10, 5, 310, 260], np.float32)
    grey, coloured = flat(240, 300, 90), flat(240, 300, 90)
    coloured[..., 0] = 120
    for centerface, tiers in ((0.0, []), (0.4, [False])):
        seen = Candidate(large, 0.95, centerface, 5)
        monkeypatch.setattr(faces, "_candidates", lambda *_, seen=seen: [seen])
        found = faces.detect(Picture(grey, photographic=False))
        assert [one.certain for one in found] == tiers
        for photo in (Picture(grey), Picture(coloured, photographic=False)):
            assert [one.certain for one in faces.detect(photo)] == [True]


def test_a_grey_face_on_a_rendered_image_stays_certain(faces):
    grey = cv2.cvtColor(astronaut(), cv2.COLOR_RGB2GRAY)
    found = faces.detect(Picture(np.dstack([grey] * 3), photographic=False))
    assert share_hidden(certain(found), FACE, grey.shape) == 1.0
