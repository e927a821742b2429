"""Any WebP, any regions: inside black, outside exact, and clean when done again."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

import made_webp
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats.webp.document import WEBP
from caseveil.redact import pixels
from caseveil.verify.webp import container as webp_container
from caseveil.verify.webp.frames import WebpFrames
from unit.verify.makers import PASSED, verify

WIDTH, HEIGHT = 18, 14
regions = st.tuples(
    st.integers(-3, 17), st.integers(-3, 13), st.integers(1, 9), st.integers(1, 9)
).map(lambda r: Rect(r[0], r[1], r[0] + r[2], r[1] + r[3]).polygon())
parts = st.tuples(
    st.integers(0, 5), st.integers(0, 4), st.integers(1, 8), st.integers(1, 6),
    st.integers(0, 3), st.booleans(), st.booleans(),
)  # fmt: skip
Part = tuple[int, int, int, int, int, bool, bool]


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def picture(seed: int, width: int, height: int, *, clear: bool) -> np.ndarray:
    made = np.random.default_rng(seed).integers(0, 256, (height, width, 3)).astype(np.uint8)
    return made_webp.clear(made, seed) if clear else made


def built(frames: list[Part], seed: int, orientation: int) -> bytes:
    block = made_webp.chunk(b"EXIF", makers.exif(orientation))
    if len(frames) == 1:
        *_, clear, lossless = frames[0]
        still = picture(seed, WIDTH, HEIGHT, clear=clear)
        return made_webp.still(still, block, lossless=lossless)
    made = [
        made_webp.frame(
            picture(seed + n, width, height, clear=clear),
            (2 * left, 2 * top),
            flags=flags,
            lossless=lossless,
        )
        for n, (left, top, width, height, flags, clear, lossless) in enumerate(frames)
    ]
    return made_webp.animation((WIDTH, HEIGHT), *made, more=block)


@given(
    st.lists(parts, min_size=1, max_size=4),
    st.lists(st.lists(regions, max_size=2), min_size=4, max_size=4),
    st.integers(0, 3),
    st.integers(1, 8),
    st.integers(0, 99),
)
@settings(max_examples=40)
def test_every_export_is_clean_and_exact(
    frames: list[Part],
    hidden: list[list[tuple[tuple[float, float], ...]]],
    turns: int,
    orientation: int,
    seed: int,
) -> None:
    source = built(frames, seed, orientation)
    document = WEBP.open(source, 10_000)
    size = document.frames[0]
    place = Placement(size, Rect(1, 0, size.width, size.height - 1), turns)
    fills = [tuple(polygons) for polygons in hidden[: len(frames)]]
    made = Plan(tuple(FramePlan(n, place, fill) for n, fill in enumerate(fills)), Profile())
    output = document.write(made, Painter())
    assert verify(output, "webp", made, source)[0] == PASSED
    whole = Placement(place.output, Rect(0, 0, place.output.width, place.output.height))
    nothing = Plan(tuple(FramePlan(n, whole) for n in range(len(frames))), Profile())
    again = WEBP.open(output, 10_000).write(nothing, Painter())
    assert webp_container.faults(again) == []
    first, second = WebpFrames(output), WebpFrames(again)
    assert first.sizes[0] == Size(place.output.width, place.output.height)
    assert all(np.array_equal(first.stored(n), second.stored(n)) for n in range(len(frames)))
