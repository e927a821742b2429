"""Any animation, any regions: inside one dark colour, outside exact, and clean when done again."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import made_gif
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats.gif.document import GIF
from caseveil.redact import pixels
from caseveil.verify.gif import container as gif
from caseveil.verify.gif.frames import GifFrames
from unit.verify.makers import PASSED, verify

SIZE = Size(16, 12)
regions = st.tuples(st.floats(-3, 15), st.floats(-3, 11), st.floats(0.5, 9), st.floats(0.5, 9)).map(
    lambda r: Rect(int(r[0]), int(r[1]), int(r[0] + r[2]) + 1, int(r[1] + r[3]) + 1).polygon()
)
images = st.tuples(
    st.integers(0, 10), st.integers(0, 8), st.integers(1, 6), st.integers(1, 4),
    st.integers(0, 3), st.none() | st.integers(0, 7), st.booleans(),
)  # fmt: skip


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def built(parts: list[tuple[int, int, int, int, int, int | None, bool]], seed: int) -> bytes:
    random, blocks = np.random.default_rng(seed), [made_gif.looping()]
    for left, top, width, height, disposal, clear, laced in parts:
        indices = random.integers(0, 8, (height, width))
        blocks.append(made_gif.control(2, disposal, clear))
        palette = made_gif.colours(8, int(random.integers(0, 3)))
        blocks.append(made_gif.image(indices, palette, (left, top), bits=3, interlaced=laced))
    return made_gif.gif((SIZE.width, SIZE.height), *blocks)


@given(
    st.lists(images, min_size=1, max_size=5),
    st.lists(st.lists(regions, max_size=2), min_size=5, max_size=5),
    st.integers(0, 3),
    st.integers(0, 99),
)
def test_every_export_is_clean_and_exact(
    parts: list[tuple[int, int, int, int, int, int | None, bool]],
    hidden: list[list[tuple[tuple[float, float], ...]]],
    turns: int,
    seed: int,
) -> None:
    source = built(parts, seed)
    place = Placement(SIZE, Rect(1, 0, 16, 11), turns)
    fills = [tuple(polygons) for polygons in hidden[: len(parts)]]
    made = Plan(tuple(FramePlan(n, place, fill) for n, fill in enumerate(fills)), Profile())
    output = GIF.open(source, 10_000).write(made, Painter())
    assert verify(output, "gif", made, source)[0] == PASSED
    size = place.output
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    nothing = Plan(tuple(FramePlan(n, whole) for n in range(len(parts))), Profile())
    again = GIF.open(output, 10_000).write(nothing, Painter())
    assert gif.faults(again) == []
    first, second = GifFrames(output), GifFrames(again)
    assert all(np.array_equal(first.stored(n), second.stored(n)) for n in range(len(parts)))
