"""What the networks saw in the whole picture and from near by becomes a tier."""

import numpy as np
import pytest

from caseveil_detectors.faces.fusion import Candidate
from caseveil_detectors.faces.tiers import confirmed, is_body, judged, settled, unlooked

BOX = np.array([10, 10, 50, 60], np.float32)
SUGGESTION = (False, "face-suggestion")
CONFIRMED = (True, "face-confirmed")


@pytest.mark.parametrize(
    ("yunet", "centerface", "expected"),
    [
        (0.9, 0.5, (True, "face-two-engines")),
        (0.0, 0.31, (True, "face-one-engine")),
        (0.91, 0.0, (True, "face-one-engine")),
        (0.5, 0.21, (True, "face-two-engines")),
        (0.89, 0.19, None),
        (0.4, 0.29, None),
    ],
)
def test_what_needs_no_look_from_near_by(yunet, centerface, expected):
    assert settled(Candidate(BOX, yunet, centerface)) == expected


@pytest.mark.parametrize(
    ("yunet", "views", "close", "expected"),
    [
        (0.5, 1, 0.18, CONFIRMED),
        (0.49, 1, 0.9, SUGGESTION),
        (0.4, 1, 0.13, SUGGESTION),
        (0.46, 4, 0.0, SUGGESTION),
        (0.46, 3, 0.0, None),
        (0.66, 1, 0.0, SUGGESTION),
        (0.64, 3, 0.11, None),
    ],
)
def test_a_face_of_some_size(yunet, views, close, expected):
    assert judged(Candidate(BOX, yunet, 0.0, views), close, tiny=False) == expected


@pytest.mark.parametrize(
    ("yunet", "close", "expected"),
    [
        (0.06, 0.31, CONFIRMED),
        (0.06, 0.2, SUGGESTION),
        (0.5, 0.0, SUGGESTION),
        (0.49, 0.11, None),
    ],
)
def test_a_tiny_face_needs_one_view_only(yunet, close, expected):
    assert judged(Candidate(BOX, yunet, 0.0, 1), close, tiny=True) == expected


def test_centerface_alone_is_a_suggestion():
    assert judged(Candidate(BOX, 0.0, 0.21), 0.0, tiny=False) == SUGGESTION


@pytest.mark.parametrize(
    ("yunet", "centerface", "expected"),
    [(0.31, 0.0, SUGGESTION), (0.0, 0.21, SUGGESTION), (0.29, 0.19, None)],
)
def test_what_nobody_looked_at_is_not_dropped_lightly(yunet, centerface, expected):
    assert unlooked(Candidate(BOX, yunet, centerface)) == expected


@pytest.mark.parametrize(
    ("centerface", "share", "expected"),
    [(0.0, 0.5, True), (0.0, 0.49, False), (0.15, 0.9, False)],
)
def test_a_rendered_body_is_no_face(centerface, share, expected):
    assert is_body(Candidate(BOX, 0.63, centerface), share) is expected


@pytest.mark.parametrize(("close", "expected"), [(0.16, CONFIRMED), (0.15, SUGGESTION)])
def test_a_face_on_a_rendered_image_is_certain_from_near_by_only(close, expected):
    assert confirmed(CONFIRMED, close) == expected
