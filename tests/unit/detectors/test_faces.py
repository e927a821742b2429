"""Faces are found however they lie, covered whole, and not where there are none."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.contract import DetectorError, Picture
from caseveil_detectors.face_fusion import Candidate
from caseveil_detectors.faces import FaceDetector
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
        def find(self, _pixels):
            raise cv2.error("Jane Doe")

    monkeypatch.setattr(faces, "_centerface", Broken())
    with pytest.raises(DetectorError) as caught:
        faces.detect(Picture(flat(64, 64)))
    assert "Jane" not in str(caught.value)


BOX = np.array([10, 10, 50, 60], np.float32)


class Present:
    def __init__(self, score):
        self._score = score

    def score(self, _base, _box):
        return self._score


@pytest.mark.parametrize(
    ("yunet", "centerface", "presence", "expected"),
    [
        (0.9, 0.5, 0.0, (True, "face-two-engines")),
        (0.0, 0.31, 0.0, (True, "face-one-engine")),
        (0.86, 0.0, 0.0, (True, "face-one-engine")),
        (0.6, 0.0, 0.6, (True, "face-confirmed")),
        (0.6, 0.0, 0.4, (False, "face-suggestion")),
        (0.45, 0.0, 0.9, (False, "face-suggestion")),
        (0.31, 0.0, 0.0, (False, "face-suggestion")),
        (0.0, 0.21, 0.0, (False, "face-suggestion")),
        (0.29, 0.19, 0.9, None),
    ],
)
def test_tiers(yunet, centerface, presence, expected):
    detector = object.__new__(FaceDetector)
    detector._presence = Present(presence)
    judged = detector._judge(np.zeros((80, 80, 3), np.uint8), Candidate(BOX, yunet, centerface))
    assert (judged[1:] if judged else None) == expected
