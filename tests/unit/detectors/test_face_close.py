"""A candidate is cut out upright, and only a face looks like one from near by."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.faces.close import closeness, upright
from caseveil_detectors.faces.engines import CenterFace
from caseveil_detectors.faces.fusion import Candidate
from detector_pictures import FACE, astronaut


@pytest.fixture(scope="module")
def engine(models):
    return CenterFace(models)


def arrow(degrees):
    """A picture whose upper half is white, turned anticlockwise about its middle."""
    pixels = np.zeros((200, 200, 3), np.uint8)
    pixels[:100] = 255
    turn = cv2.getRotationMatrix2D((100, 100), degrees, 1)
    return cv2.warpAffine(pixels, turn, (200, 200))


@pytest.mark.parametrize("degrees", [0, 45, 90, -120, 180])
def test_a_turned_candidate_stands_upright(degrees):
    box = np.array([70, 70, 130, 130], np.float32)
    copy = upright(arrow(degrees), Candidate(box, 0.5, 0.0, 1, -degrees), 1.5, 96)
    assert copy.shape == (96, 96, 3)
    assert copy[10, 48].min() > 200
    assert copy[86, 48].max() < 50


@pytest.mark.parametrize("box", [(-90, -90, -10, -10), (190, 190, 400, 400), (50, 50, 50, 50)])
def test_a_box_outside_or_empty_does_not_fail(engine, box):
    pixels = np.full((200, 200, 3), 90, np.uint8)
    candidate = Candidate(np.array(box, np.float32), 0.5, 0.0)
    assert closeness(engine, pixels, candidate) < 0.1


@pytest.mark.parametrize("degrees", [0, 60, 180])
def test_a_face_looks_like_one_however_it_lies(engine, degrees):
    picture = astronaut()[:, :, ::-1]
    middle = ((FACE[0] + FACE[2]) / 2, (FACE[1] + FACE[3]) / 2)
    turn = cv2.getRotationMatrix2D(middle, degrees, 1)
    turned = cv2.warpAffine(picture, turn, picture.shape[1::-1])
    candidate = Candidate(np.array(FACE, np.float32), 0.5, 0.0, 1, -degrees)
    assert closeness(engine, turned, candidate) > 0.5


def test_a_wound_on_skin_does_not(engine):
    skin = np.full((300, 300, 3), (150, 170, 215), np.uint8)
    cv2.ellipse(skin, (150, 150), (60, 40), 20, 0, 360, (40, 30, 150), -1)
    skin = cv2.GaussianBlur(skin, (0, 0), 3)
    candidate = Candidate(np.array([60, 60, 240, 240], np.float32), 0.7, 0.0)
    assert closeness(engine, skin, candidate) < 0.17
