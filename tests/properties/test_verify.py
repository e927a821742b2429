"""A correct export passes whatever is hidden, and a region taken back is caught."""

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from caseveil.domain.geometry import Placement, Rect, Size, contains
from caseveil.verify.pixels.raster import cover
from unit.verify import makers
from unit.verify.makers import PASSED, painted, plan, size_of, verify

SIZE = Size(96, 80)
corners = st.tuples(st.integers(0, 70), st.integers(0, 55), st.integers(8, 60), st.integers(8, 50))
boxes = corners.map(lambda c: Rect(c[0], c[1], c[0] + c[2], c[1] + c[3]).clip(SIZE))
seeds = st.integers(0, 1000)
crops = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(60, 96), st.integers(50, 80))
places = st.tuples(crops.map(lambda c: Rect(*c)), st.integers(0, 3))


def export(pixels, box, place):
    crop, turns = place
    cut = painted(pixels, box)[crop.top : crop.bottom, crop.left : crop.right]
    return np.ascontiguousarray(np.rot90(cut, -turns))


def visible(box, crop):
    part = Rect(
        max(box.left, crop.left), max(box.top, crop.top),
        min(box.right, crop.right), min(box.bottom, crop.bottom),
    )  # fmt: skip
    return part.size.width >= 8 and part.size.height >= 8


@given(seeds, boxes, places)
def test_exact_export(seed, box, place):
    pixels = makers.picture(96, 80, seed)
    how = plan(size_of(pixels), box, crop=place[0], turns=place[1])
    source = makers.png(pixels)
    assert verify(makers.png(export(pixels, box, place)), "png", how, source)[0] == PASSED
    assume(visible(box, place[0]))
    forgotten = makers.png(export(pixels, Rect(0, 0, 0, 0), place))
    assert verify(forgotten, "png", how, source)[0]["inside"] == "failed"


@given(seeds, boxes, st.sampled_from([60, 80, 92, 98]), st.booleans())
@settings(max_examples=40)
def test_photo_encoded_again(seed, box, quality, grey):
    pixels = makers.picture(96, 80, seed)
    source = makers.jpeg(pixels[..., 0] if grey else pixels, quality)
    stored = makers.jpeg_pixels(source)
    how = plan(size_of(pixels), box)
    output = makers.jpeg_again(painted(stored, box), source)
    assert verify(output, "jpeg", how, source)[0] == PASSED
    forgotten = makers.jpeg_again(stored, source)
    assert verify(forgotten, "jpeg", how, source)[0]["inside"] == "failed"


@given(seeds, boxes, st.integers(0, 2), st.sampled_from([np.uint8, np.uint16, np.int16]))
@settings(max_examples=40)
def test_frames_of_a_sequence(seed, box, frame, dtype):
    pixels = [makers.picture(96, 80, seed + n, 1).reshape(80, 96).astype(dtype) for n in range(3)]
    frames = np.stack(pixels)
    source = makers.dicom_source(frames, frames=3)
    how = plan(SIZE, box, frames=3)
    lowest = np.iinfo(dtype).min
    hidden = np.stack([painted(part, box, value=lowest) for part in frames])
    assert verify(makers.dicom_output(hidden, frames=3), "dicom", how, source)[0] == PASSED
    hidden[frame] = frames[frame]
    forgotten = makers.dicom_output(hidden, frames=3)
    assert verify(forgotten, "dicom", how, source)[0]["inside"] == "failed"


coordinates = st.floats(-4, 28, allow_nan=False).map(lambda value: round(value * 4) / 4)
polygons = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=8).map(tuple)


@given(polygons)
def test_centres_of_covered_pixels_lie_inside(polygon):
    covered = cover([polygon], Size(24, 18))
    assert not (covered.whole & ~covered.touched).any()
    for row, column in np.ndindex(18, 24):
        centre = (column + 0.5, row + 0.5)
        if covered.whole[row, column]:
            assert contains(polygon, centre)
        elif not covered.touched[row, column]:
            assert not contains(polygon, centre)


@given(polygons, st.integers(0, 3))
def test_covering_turns_with_the_polygon(polygon, turns):
    place = Placement(Size(24, 18), Rect(0, 0, 24, 18), turns)
    straight = cover([polygon], Size(24, 18))
    turned = cover([place.to_output(polygon)], place.output)
    assert np.array_equal(np.rot90(straight.whole, -turns), turned.whole)
    assert np.array_equal(np.rot90(straight.touched, -turns), turned.touched)
