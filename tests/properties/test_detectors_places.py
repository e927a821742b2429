"""Places that detectors tell follow the rotation and the scale of the picture."""

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseveil_detectors.codes.detector import CodeDetector
from caseveil_detectors.codes.places import straightened
from caseveil_detectors.contract import Picture
from caseveil_detectors.text.detector import TextDetector
from caseveil_resources.models import model_paths
from detector_pictures import coded, covered, share_hidden, turned, written

slow = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)


@pytest.fixture(scope="module")
def text():
    return TextDetector(model_paths())


@given(
    name=st.sampled_from(["QRCode", "Code128", "DataMatrix", "Aztec", "PDF417"]),
    quarter_turns=st.integers(0, 3),
    tenths=st.integers(8, 30),
    at=st.tuples(st.integers(60, 150), st.integers(60, 200)),
)
@settings(max_examples=10, deadline=None, suppress_health_check=slow)
def test_a_code_is_where_it_was_turned_and_enlarged_to(name, quarter_turns, tenths, at):
    zoom = tenths / 10
    picture, box = coded("MRN 4711", name, scale=3, width=700, at=at)
    large = cv2.resize(picture, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_LINEAR)
    pixels = np.ascontiguousarray(np.rot90(large, quarter_turns))
    place = turned(tuple(round(zoom * side) for side in box), large.shape, quarter_turns)
    found = CodeDetector({}).detect(Picture(pixels))
    assert share_hidden(found, place, pixels.shape) >= 0.95


@given(quarter_turns=st.integers(0, 3), tenths=st.integers(6, 25))
@settings(max_examples=4, deadline=None, suppress_health_check=slow)
def test_a_line_is_where_it_was_turned_and_enlarged_to(text, quarter_turns, tenths):
    zoom = tenths / 10
    picture, ink = written()
    size = tuple(round(zoom * side) for side in picture.shape[1::-1])
    large = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    where = cv2.resize(ink.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    pixels = np.ascontiguousarray(np.rot90(large, quarter_turns))
    found = text.detect(Picture(pixels))
    assert covered(found, pixels.shape)[np.rot90(where, quarter_turns)].mean() >= 0.98


@given(
    st.integers(60, 140),
    st.integers(60, 140),
    st.integers(20, 80),
    st.integers(20, 80),
    st.integers(0, 180),
    st.sampled_from([1.0, 2.0, 3.0]),
)
@settings(deadline=None)
def test_the_way_back_from_a_crop_leads_to_the_picture(x, y, wide, tall, angle, zoom):
    """What is bright in the crop is bright where the matrix says that it came from."""
    quad = np.asarray(cv2.boxPoints(((x, y), (wide, tall), angle)), np.float32)
    grey = np.zeros((200, 200), np.uint8)
    cv2.circle(grey, (x, y), 6, 255, cv2.FILLED)
    crop, back = straightened(grey, quad, zoom)
    rows, columns = np.nonzero(crop > 200)
    middle = np.float32([[[columns.mean(), rows.mean()]]])
    (found,) = cv2.transform(middle, back)[0]
    assert abs(found[0] - x) <= 1.5
    assert abs(found[1] - y) <= 1.5
