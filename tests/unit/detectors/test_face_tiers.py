"""Which scores make a face certain, doubtful or nothing."""

import numpy as np
import pytest

from caseveil_detectors.face_fusion import Candidate, join, whole_head
from caseveil_detectors.faces import FaceDetector

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


def boxes(*rows):
    return np.array(rows, np.float32).reshape(-1, 5)


def test_the_same_face_in_many_views_is_one_candidate():
    seen = [boxes([10, 10, 50, 60, 0.9]), boxes([11, 9, 52, 61, 0.5])]
    joined = join(seen, [boxes([9, 10, 49, 58, 0.4])])
    assert len(joined) == 1
    assert joined[0].yunet == pytest.approx(0.9)
    assert joined[0].centerface == pytest.approx(0.4)


def test_two_faces_stay_two():
    joined = join([boxes([10, 10, 50, 60, 0.9], [100, 10, 140, 60, 0.8])], [])
    assert len(joined) == 2


def test_no_boxes_are_no_candidates():
    assert join([boxes()], [boxes()]) == []


def test_the_head_is_larger_than_the_face_on_every_side():
    head = whole_head(BOX)
    assert (head[:2] < BOX[:2]).all()
    assert (head[2:] > BOX[2:]).all()
