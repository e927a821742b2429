"""From print to the strip it stands on, and no further."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.bands.strips import strips
from detector_pictures import flat


def strip_picture(angle=0.0, paper=(240, 240, 236), ground=(150, 110, 90), scale=1.0):
    """A strip with a line at one end, its blank rest, and where strip and line lie."""
    height, width = round(600 * scale), round(800 * scale)
    picture = flat(height, width)
    picture[:] = ground
    middle = (width / 2, height / 2)
    strip = cv2.boxPoints((middle, (500 * scale, 110 * scale), angle))
    cv2.fillConvexPoly(picture, np.round(strip).astype(np.int32), paper, cv2.LINE_AA)
    text = np.zeros((height, width), np.uint8)
    at = (round(middle[0] - 220 * scale), round(middle[1] + 12 * scale))
    cv2.putText(text, "DOE JANE", at, 0, 1.1 * scale, 255, max(1, round(2 * scale)), cv2.LINE_AA)
    text = cv2.warpAffine(text, cv2.getRotationMatrix2D(middle, -angle, 1), (width, height))
    picture[text > 90] = (25, 25, 30)
    line = cv2.boxPoints(cv2.minAreaRect(np.argwhere(text > 90)[:, ::-1].astype(np.float32)))
    return picture, np.asarray(strip, np.float32), np.asarray(line, np.float32)


def share(outer, inner):
    """How much of ``inner`` lies in ``outer``."""
    both = cv2.intersectConvexConvex(cv2.convexHull(outer), cv2.convexHull(inner))[0]
    return both / cv2.contourArea(cv2.convexHull(inner))


@pytest.mark.parametrize("angle", [0, 20, 90, 135])
def test_a_line_leads_to_the_whole_strip(angle):
    picture, strip, line = strip_picture(angle)
    (found,) = strips(picture, [line])
    assert share(found, strip) >= 0.98
    assert cv2.contourArea(found) < 1.35 * cv2.contourArea(strip)


@pytest.mark.parametrize("scale", [0.5, 3.0])
def test_it_follows_the_scale(scale):
    picture, strip, line = strip_picture(20, scale=scale)
    (found,) = strips(picture, [line])
    assert share(found, strip) >= 0.98


def test_a_strip_that_grows_darker_at_its_ends_is_followed():
    picture, strip, line = strip_picture()
    light = 0.72 + 0.28 * np.cos(np.linspace(-1.4, 1.4, picture.shape[1]))[None, :, None]
    (found,) = strips((picture * light).astype(np.uint8), [line])
    assert share(found, strip) >= 0.95


def test_two_lines_on_one_strip_give_one():
    picture, _, line = strip_picture()
    assert len(strips(picture, [line, line + 2])) == 1


def test_print_on_a_wall_leads_nowhere():
    picture, _, line = strip_picture(paper=(150, 110, 90))
    assert strips(picture, [line]) == []


def test_no_print_no_strip():
    assert strips(strip_picture()[0], []) == []


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (90, 70)])
def test_odd_sizes_do_not_fail(size):
    height, width = size
    line = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    assert strips(flat(*size, level=200), [line]) == []
