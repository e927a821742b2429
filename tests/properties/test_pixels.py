"""Laws of painting, for any picture, any regions and every PNG mode."""

import io

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect, Size, contains
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats.png.document import PNG
from caseveil.redact import pixels

SIDE = 10
COORDINATE = st.floats(-6, SIDE + 6).map(lambda value: round(value * 8) / 8)
POLYGON = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=3, max_size=6).map(tuple)
REGIONS = st.lists(POLYGON, max_size=3).map(tuple)
PARTS = ("IHDR", "PLTE", "tRNS", "IDAT", "IEND")


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def plan(size: Size, fills: tuple[Polygon, ...], keep: tuple[Polygon, ...] = ()) -> FramePlan:
    whole = Rect(0, 0, size.width, size.height)
    return FramePlan(0, Placement(size, whole), fills, keep)


def grid(count: int = 4) -> np.ndarray:
    """Points inside every pixel's square."""
    steps = (np.arange(count) + 0.5) / count
    return np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)


@given(POLYGON)
def test_no_point_of_a_fill_stays_visible(polygon: Polygon) -> None:
    mask = pixels.hidden_mask(Size(SIDE, SIDE), plan(Size(SIDE, SIDE), (polygon,)))
    for row, column in np.argwhere(~mask):
        points = grid() + np.array([column, row])
        assert not any(contains(polygon, (x, y)) for x, y in points.tolist())


@given(POLYGON)
def test_what_keep_only_shows_lies_wholly_inside(polygon: Polygon) -> None:
    mask = pixels.hidden_mask(Size(SIDE, SIDE), plan(Size(SIDE, SIDE), (), (polygon,)))
    for row, column in np.argwhere(~mask):
        points = grid() + np.array([column, row])
        assert all(contains(polygon, (x, y)) for x, y in points.tolist())


@given(POLYGON, REGIONS)
def test_more_regions_never_show_more(polygon: Polygon, others: tuple[Polygon, ...]) -> None:
    size = Size(SIDE, SIDE)
    fewer = pixels.hidden_mask(size, plan(size, others))
    more = pixels.hidden_mask(size, plan(size, (*others, polygon)))
    assert not (fewer & ~more).any()


@given(
    st.sampled_from(makers.PNG_MODES),
    st.integers(0, 2**32 - 1),
    REGIONS,
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
)
def test_png_is_exact_outside_and_black_inside(
    mode: str, seed: int, fills: tuple[Polygon, ...], shape: tuple[int, int]
) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (*shape, 3)).astype(np.uint8)
    source = makers.png(mode, noise)
    document = PNG.open(source, 10_000)
    frame = plan(document.frames[0], fills)
    output = document.write(Plan((frame,), Profile()), Painter())
    hidden = pixels.hidden_mask(document.frames[0], frame)
    before, after = decoded(source), decoded(output)
    assert before.dtype == after.dtype
    assert np.array_equal(before[~hidden], after[~hidden])
    highest = np.iinfo(after.dtype).max
    assert (after[hidden] == (0, 0, 0, highest)).all()
    assert set(chunk_names(output)) <= set(PARTS)
    assert not makers.leaks(output)


def decoded(data: bytes) -> np.ndarray:
    """Height x width x 4, at the depth of the file, by decoders of the test."""
    wide = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if wide.dtype == np.uint16:
        return cv2.cvtColor(wide, cv2.COLOR_GRAY2RGBA if wide.ndim == 2 else cv2.COLOR_BGR2RGBA)
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGBA"))


def chunk_names(data: bytes) -> list[str]:
    names, at = [], 8
    while at < len(data):
        names.append(data[at + 4 : at + 8].decode("ascii"))
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return names
