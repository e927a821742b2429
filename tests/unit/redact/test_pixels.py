"""Solid fill: exact coverage, rounded towards hiding, on any samples."""

import numpy as np
import pytest

from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Refused
from caseveil.redact.pixels import hidden_mask, hidden_share, paint

SIZE = Size(40, 30)


def frame(
    fills: tuple[Polygon, ...] = (),
    keep_only: tuple[Polygon, ...] = (),
    crop: Rect | None = None,
    turns: int = 0,
    size: Size = SIZE,
) -> FramePlan:
    whole = Rect(0, 0, size.width, size.height)
    return FramePlan(0, Placement(size, crop or whole, turns), fills, keep_only)


def rows_of(mask: np.ndarray) -> list[str]:
    return ["".join("#" if hidden else "." for hidden in row) for row in mask]


def test_whole_coordinates_cover_exactly_their_pixels() -> None:
    mask = hidden_mask(SIZE, frame((Rect(10, 5, 20, 9).polygon(),)))
    expected = np.zeros((30, 40), bool)
    expected[5:9, 10:20] = True
    assert np.array_equal(mask, expected)


@pytest.mark.parametrize("shift", [0.01, 0.5, 0.99])
def test_any_touched_pixel_is_covered(shift: float) -> None:
    polygon = ((10 + shift, 5.0), (12.0, 5.0), (12.0, 6 + shift), (10 + shift, 6 + shift))
    mask = hidden_mask(SIZE, frame((polygon,)))
    assert mask[5:7, 10:12].all()
    assert mask.sum() == 4


def test_a_region_thinner_than_a_pixel_still_hides() -> None:
    thin = ((3.4, 2.2), (8.6, 2.2), (8.6, 2.3), (3.4, 2.3))
    mask = hidden_mask(SIZE, frame((thin,)))
    assert mask[2, 3:9].all()
    assert mask.sum() == 6


def test_a_diagonal_covers_every_square_it_enters() -> None:
    triangle = ((0.0, 0.0), (4.0, 0.0), (0.0, 4.0))
    mask = hidden_mask(Size(5, 5), frame((triangle,), size=Size(5, 5)))
    assert rows_of(mask) == ["####.", "###..", "##...", "#....", "....."]


def test_the_middle_of_a_self_crossing_outline_is_hidden() -> None:
    star = ((20.0, 1.0), (26.0, 20.0), (10.0, 8.0), (30.0, 8.0), (14.0, 20.0))
    assert hidden_mask(SIZE, frame((star,)))[11, 20]


def test_keep_only_shows_only_pixels_wholly_inside() -> None:
    mask = hidden_mask(SIZE, frame(keep_only=(((2.5, 2.5), (10.5, 2.5), (10.5, 6.5), (2.5, 6.5)),)))
    assert not mask[3:6, 3:10].any()
    assert mask.sum() == SIZE.pixels - 3 * 7


def test_a_pixel_must_be_inside_every_kept_polygon() -> None:
    kept = (Rect(0, 0, 20, 30).polygon(), Rect(10, 0, 40, 30).polygon())
    mask = hidden_mask(SIZE, frame(keep_only=kept))
    assert not mask[:, 10:20].any()
    assert mask[:, :10].all()
    assert mask[:, 20:].all()


def test_a_fill_inside_what_is_kept_is_hidden_too() -> None:
    mask = hidden_mask(SIZE, frame((Rect(5, 5, 8, 8).polygon(),), (Rect(2, 2, 20, 20).polygon(),)))
    assert mask[5:8, 5:8].all()
    assert not mask[10, 10]


def test_regions_beyond_the_frame_are_clipped() -> None:
    around = ((-1e6, -1e6), (1e6, -1e6), (1e6, 1e6), (-1e6, 1e6))
    assert hidden_mask(SIZE, frame((around,))).all()
    away = Rect(100, 100, 120, 120).polygon()
    assert not hidden_mask(SIZE, frame((away,))).any()


def test_a_tall_frame_is_worked_through_in_bands() -> None:
    size = Size(8, 1500)
    slanted = ((0.0, 0.0), (8.0, 0.0), (8.0, 1500.0))
    mask = hidden_mask(size, frame((slanted,), size=size))
    assert mask[0].all()
    assert rows_of(mask[[511, 512, 1499]]) == ["..######", "..######", ".......#"]


def test_paint_leaves_its_argument_and_everything_outside_alone() -> None:
    samples = np.random.default_rng(1).integers(0, 60000, (30, 40, 3)).astype(np.uint16)
    before = samples.copy()
    painted = paint(samples, frame((Rect(3, 4, 9, 8).polygon(),)), (1, 2, 3))
    assert np.array_equal(samples, before)
    assert (painted[4:8, 3:9] == (1, 2, 3)).all()
    painted[4:8, 3:9] = before[4:8, 3:9]
    assert np.array_equal(painted, before)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32"])
def test_paint_keeps_the_type_of_samples(dtype: str) -> None:
    samples = np.full((30, 40), 7, dtype)
    painted = paint(
        samples, frame((Rect(0, 0, 2, 2).polygon(),)), (-5,) if dtype[0] == "i" else (5,)
    )
    assert painted.dtype == dtype
    assert abs(int(painted[0, 0])) == 5


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_crop_then_turn_follows_the_placement(turns: int) -> None:
    samples = np.zeros((30, 40), np.uint8)
    samples[7, 11] = 200
    plan = frame(crop=Rect(5, 3, 25, 21), turns=turns)
    painted = paint(samples, plan, (0,))
    corners = plan.placement.to_output(Rect(11, 7, 12, 8).polygon())
    left, top = int(min(x for x, _ in corners)), int(min(y for _, y in corners))
    assert painted.shape == (plan.placement.output.height, plan.placement.output.width)
    assert painted[top, left] == 200
    assert painted.flags.c_contiguous


def test_nothing_left_and_mismatches_are_told() -> None:
    samples = np.zeros((30, 40, 3), np.uint8)
    with pytest.raises(Refused) as refusal:
        paint(samples, frame(crop=Rect(50, 50, 60, 60)), (0, 0, 0))
    assert refusal.value.code is Code.NOTHING_LEFT
    for wrong in (samples[:10], samples[..., :2]):
        with pytest.raises(Failed):
            paint(wrong, frame(), (0, 0, 0))
    for broken in ((), ((float("nan"), 1.0), (2.0, 2.0), (3.0, 1.0))):
        with pytest.raises(Failed):
            paint(samples, frame((broken,)), (0, 0, 0))


def test_hidden_share_counts_the_output() -> None:
    half = frame((Rect(0, 0, 20, 30).polygon(),))
    cropped = frame((Rect(0, 0, 20, 30).polygon(),), crop=Rect(0, 0, 20, 30))
    assert hidden_share(Plan((half,), Profile())) == 0.5
    assert hidden_share(Plan((cropped,), Profile())) == 1.0
    assert hidden_share(Plan((half, half, frame()), Profile())) == pytest.approx(1 / 3)
    assert hidden_share(Plan((), Profile())) == 0.0
