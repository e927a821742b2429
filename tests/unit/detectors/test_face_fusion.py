"""What the networks saw in many views becomes one candidate per face."""

import numpy as np
import pytest

from caseveil_detectors.faces.fusion import holds_a_face, join, whole_head

BOX = np.array([10, 10, 50, 60], np.float32)


UPRIGHT = [20, 25, 40, 25, 30, 35, 22, 45, 38, 45]


def boxes(*rows):
    rows = [[*row, *UPRIGHT] for row in rows]
    return np.array(rows, np.float32).reshape(-1, 15)


def test_the_same_face_in_many_views_is_one_candidate():
    seen = [boxes([10, 10, 50, 60, 0.9]), boxes([11, 9, 52, 61, 0.5])]
    joined = join(seen, [boxes([9, 10, 49, 58, 0.4])])
    assert len(joined) == 1
    assert joined[0].yunet == pytest.approx(0.9)
    assert joined[0].centerface == pytest.approx(0.4)


def test_a_candidate_tells_in_how_many_views_it_was_seen():
    seen = [boxes([10, 10, 50, 60, score]) for score in (0.9, 0.5, 0.31, 0.29)]
    assert join(seen, [boxes([10, 10, 50, 60, 0.4])])[0].views == 3


@pytest.mark.parametrize("degrees", [0, 30, -90, 120])
def test_a_candidate_tells_how_far_to_turn_it_upright(degrees):
    turn = np.radians(degrees)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    points = np.array(UPRIGHT).reshape(5, 2) @ matrix.T  # anticlockwise on the screen
    row = np.array([[10, 10, 50, 60, 0.9, *points.ravel()]], np.float32)
    assert join([row], [])[0].roll == pytest.approx(-degrees, abs=0.1)


def test_two_faces_stay_two():
    joined = join([boxes([10, 10, 50, 60, 0.9], [100, 10, 140, 60, 0.8])], [])
    assert len(joined) == 2


def test_no_boxes_are_no_candidates():
    assert join([boxes()], [boxes()]) == []


def test_the_head_is_larger_than_the_face_on_every_side():
    head = whole_head(BOX)
    assert (head[:2] < BOX[:2]).all()
    assert (head[2:] > BOX[2:]).all()


@pytest.mark.parametrize(
    ("face", "expected"),
    [((20, 20, 35, 40), True), ((12, 12, 45, 55), False), ((45, 20, 60, 40), False)],
)
def test_only_a_much_smaller_face_is_held(face, expected):
    assert holds_a_face(BOX, np.array([face], np.float32)) is expected
    assert not holds_a_face(BOX, np.zeros((0, 4), np.float32))
