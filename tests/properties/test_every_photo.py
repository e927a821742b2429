"""Any small picture, any regions, every family of photos: written, checked, and written again."""

import io
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import made_apng
import made_bmp
import made_gif
import made_heif
import made_tiff
import made_webp
import makers
from caseveil.domain import plan as planning
from caseveil.domain.checks import Verdict
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats import identify
from caseveil.formats.base import Document
from caseveil.formats.jpeg import by_cells
from caseveil.formats.jpeg.document import JPEG
from caseveil.redact import pixels as painting
from caseveil.verify.contract import Expectation
from caseveil.verify.verifier import check


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(painting.paint)


def saved(pixels: np.ndarray, family: str, mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).convert(mode).save(file, family, **options)
    return file.getvalue()


def deep(pixels: np.ndarray) -> bytes:
    return makers.png("I;16", pixels, metadata=True)


MAKERS: dict[str, Callable[[np.ndarray], bytes]] = {
    "png": lambda p: saved(p, "PNG"),
    "png palette": lambda p: saved(p, "PNG", "P"),
    "png one bit": lambda p: saved(p, "PNG", "1"),
    "png sixteen bits": deep,
    "apng": lambda p: made_apng.apng(
        made_apng.Frame(p), made_apng.Frame(p[::-1, ::-1], blend=1, disposal=1)
    ),
    "gif": lambda p: made_gif.cartoon([p, p[::-1]], made_gif.looping(), count=16),
    "webp": made_webp.still,
    "webp lossy": lambda p: saved(p, "WEBP", quality=60),
    "webp moving": lambda p: made_webp.animation(
        (p.shape[1], p.shape[0]), made_webp.frame(p), made_webp.frame(p[::-1])
    ),
    "bmp": made_bmp.coloured,
    "tiff": lambda p: made_tiff.build(
        made_tiff.page(p, meaning=2, coding=made_tiff.LZW), made_tiff.page(p[..., :1])
    ),
    "heic": lambda p: made_heif.heic(
        made_heif.photo(made_heif.turned(p.shape[1] % 4)), made_heif.exif(makers.exif())
    ),
    "avif": lambda p: made_heif.avif(p, exif=makers.exif(6), xmp=makers.xmp()),
}
SIZES = st.tuples(st.integers(8, 40), st.integers(8, 40), st.integers(0, 9))
CORNERS = st.tuples(*[st.floats(-0.2, 1.2, allow_nan=False) for _ in range(4)])


def drawn(size: tuple[int, int, int]) -> np.ndarray:
    width, height, seed = size
    return makers.photo(seed, width, height)


def planned(document: Document, places: list[tuple[float, ...]]) -> Plan:
    frames = []
    for index, size in enumerate(document.frames):
        fills = []
        for left, right, top, bottom in places:
            xs, ys = sorted((left, right)), sorted((top, bottom))
            corners = [round(x * size.width) for x in xs], [round(y * size.height) for y in ys]
            fills.append(Rect(corners[0][0], corners[1][0], corners[0][1], corners[1][1]).polygon())
        whole = Rect(0, 0, size.width, size.height)
        frames.append(FramePlan(index, Placement(size, whole), tuple(fills)))
    return Plan(tuple(frames), Profile())


def cut_to_cells(document: Document, plan: Plan, turns: int) -> Plan:
    (frame,) = plan.frames
    grid = by_cells.grid(document)
    assert grid
    turned = replace(frame, placement=replace(frame.placement, quarter_turns=turns))
    rounded = planning.by_cells(turned, grid)
    return replace(plan, frames=(rounded,))


def exported(source: bytes, places: list[tuple[float, ...]], turns: int | None = None) -> bytes:
    """The clean copy, by cells where ``turns`` says how often to turn it; it passed its checks."""
    kind = identify(source)
    document = kind.open(source, 100_000)
    plan = planned(document, places)
    plan = plan if turns is None else cut_to_cells(document, plan, turns)
    output = document.write(plan, Painter())
    seen = check(output, Expectation(kind.name, plan), source, None)
    wrong = [c for c in seen.checks if c.verdict is not Verdict.PASSED and c.name != "second-look"]
    assert not wrong
    return output


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=8, deadline=None)
@given(SIZES, st.lists(CORNERS, max_size=3))
def test_a_copy_passes_its_checks_and_a_copy_of_it_is_the_same(
    name: str, size: tuple[int, int, int], places: list[tuple[float, ...]]
) -> None:
    output = exported(MAKERS[name](drawn(size)), places)
    again = exported(output, [])
    before, after = (identify(data).open(data, 100_000) for data in (output, again))
    assert before.frames == after.frames
    assert not before.tags(None, None)
    for index in range(len(before.frames)):
        assert np.array_equal(before.picture(index), after.picture(index))


@settings(max_examples=8, deadline=None)
@given(SIZES, st.lists(CORNERS, max_size=3), st.booleans())
def test_a_jpeg_passes_its_checks(
    size: tuple[int, int, int], places: list[tuple[float, ...]], progressive: bool
) -> None:
    exported(makers.jpeg(drawn(size), progressive=progressive), places)


@settings(max_examples=16, deadline=None)
@given(
    SIZES,
    st.lists(CORNERS, max_size=2),
    st.sampled_from(["4:4:4", "4:2:2", "4:2:0"]),
    st.integers(1, 8),
    st.integers(0, 3),
)
def test_a_jpeg_edited_by_cells_passes_its_checks_however_it_is_turned(
    size: tuple[int, int, int],
    places: list[tuple[float, ...]],
    subsampling: str,
    orientation: int,
    turns: int,
) -> None:
    photo = makers.jpeg(drawn(size), orientation=orientation, subsampling=subsampling)
    output = exported(photo, places, turns)
    again = exported(output, [], 0)
    before, after = (JPEG.open(data, 100_000) for data in (output, again))
    assert before.frames == after.frames
    assert {tag.path for tag in after.tags(None, None)} <= {"JFIF/Density", "EXIF/IFD0/Orientation"}
    assert np.array_equal(before.picture(0), after.picture(0))
