"""Any BMP and any TIFF, any regions, crop and turn: exact outside, black inside, nothing else."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

import made_bmp
import made_tiff
import makers
from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats.base import Format
from caseveil.formats.bmp.document import BMP
from caseveil.formats.tiff.document import TIFF
from caseveil.redact import pixels
from caseveil.verify.families import FAMILIES
from unit.verify.makers import PASSED, verify

COORDINATE = st.floats(-4, 44).map(lambda value: round(value * 4) / 4)
POLYGON = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=3, max_size=5).map(tuple)
REGIONS = st.lists(POLYGON, min_size=1, max_size=2).map(tuple)
SHAPES = st.tuples(st.integers(1, 40), st.integers(1, 40))
SEEDS = st.integers(0, 2**32 - 1)


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def bmp(kind: str, shape: tuple[int, int], seed: int) -> bytes:
    width, height = shape
    trailer = made_bmp.secret_trailer()
    if kind == "rgb":
        return made_bmp.coloured(made_bmp.noise(256, width, height, 3, seed), trailer=trailer)
    if kind == "rgba":
        stored = made_bmp.noise(256, width, height, 4, seed)
        return made_bmp.transparent(stored, trailer=trailer)
    if kind in made_bmp.FIELDS:
        stored = made_bmp.noise(1 << made_bmp.FIELDS[kind][0], width, height, 1, seed)
        return made_bmp.masked(kind, stored, trailer=trailer)
    bits = int(kind)
    data = made_bmp.packed(made_bmp.noise(1 << bits, width, height, 1, seed), bits)
    return made_bmp.bmp(shape, bits, data, colours=made_bmp.palette(1 << bits), trailer=trailer)


def tiff(
    shape: tuple[int, int], seed: int, kind: tuple[int, int, int], coding: int, how: int
) -> bytes:
    bits, meaning, channels = kind
    stored = made_tiff.noise(1 << bits, *shape, channels, seed)
    order, tile = "<>"[how & 1], (16, 16) if how & 2 else None
    one = made_tiff.page(
        stored, bits, meaning, coding=coding, tile=tile, planar=bool(how & 4), order=order
    )
    turned = made_tiff.full_of_secrets(one.having(t274=(3, [how % 8 + 1])))
    return made_tiff.build(turned, one, order=order, big=bool(how & 8))


def check(family: Format, source: bytes, fills: tuple[Polygon, ...], turns: int) -> None:
    """The whole way out and back, and an export of the export."""
    document = family.open(source, 10_000)
    made = plan(document.frames, fills, turns)
    output = document.write(made, Painter())
    assert FAMILIES[family.name].faults(output) == []
    assert not makers.leaks(output)
    assert verify(output, family.name, made, source)[0] == PASSED
    frames = FAMILIES[family.name].decode(output)
    for frame in made.frames:
        stored = frames.stored(frame.index)
        mask = pixels.hidden_mask(frame.placement.source, frame)
        black = stored[np.rot90(mask, -turns)]
        assert (black == (0, 0, 0, np.iinfo(stored.dtype).max)).all()
    again = family.open(output, 10_000)
    assert again.write(plan(again.frames, (), 0), Painter()) == output


def plan(sizes: tuple[Size, ...], fills: tuple[Polygon, ...], turns: int) -> Plan:
    return Plan(
        tuple(
            FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height), turns), fills)
            for n, size in enumerate(sizes)
        ),
        Profile(),
    )


@given(
    st.sampled_from(["1", "2", "4", "8", "rgb", "rgba", *made_bmp.FIELDS]),
    SHAPES, SEEDS, REGIONS, st.integers(0, 3),
)  # fmt: skip
def test_bmp(
    kind: str, shape: tuple[int, int], seed: int, fills: tuple[Polygon, ...], turns: int
) -> None:
    check(BMP, bmp(kind, shape, seed), fills, turns)


@given(
    SHAPES, SEEDS,
    st.sampled_from(
        [(1, 0, 1), (1, 1, 1), (2, 1, 1), (8, 0, 1), (12, 1, 1), (16, 1, 2), (8, 2, 3), (16, 2, 4),
         (8, 5, 4), (16, 5, 4)]
    ),
    st.sampled_from([*made_tiff.ENCODERS]), st.integers(0, 15), REGIONS, st.integers(0, 3),
)  # fmt: skip
@example((9, 2), 0, (1, 0, 1), made_tiff.PACKBITS, 0, (((0.0, 0.0),) * 3,), 0)
@example((1, 2), 0, (1, 0, 1), made_tiff.PACKBITS, 0, (((0.0, 0.0),) * 3,), 0)
def test_tiff(
    shape: tuple[int, int],
    seed: int,
    kind: tuple[int, int, int],
    coding: int,
    how: int,
    fills: tuple[Polygon, ...],
    turns: int,
) -> None:
    check(TIFF, tiff(shape, seed, kind, coding, how), fills, turns)
