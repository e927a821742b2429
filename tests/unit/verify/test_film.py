"""A long cine is summed up: nothing that a group of frames shows may be missing."""

from dataclasses import replace

import numpy as np
import pytest

from caseveil.domain.geometry import Rect, Size
from caseveil.domain.plan import Plan
from caseveil.verify import film
from unit.verify.makers import plan

SIZE = Size(320, 224)


class Movie:
    """Frames of one grey each, with a bright mark on some."""

    def __init__(self, values: list[int], lit: tuple[int, ...] = ()) -> None:
        self.values, self.lit = values, lit
        self.sizes = (SIZE,) * len(values)

    def displayed(self, index: int) -> tuple[np.ndarray, ...]:
        pixels = np.full((224, 320, 3), self.values[index], np.uint8)
        pixels[8:20, 8:40] = 255 if index in self.lit else pixels[8:20, 8:40]
        return (pixels,)


def told(movie: Movie, how: Plan | None = None) -> list[tuple[int, int]]:
    """First frame and the grey of a corner of each picture."""
    return [(n, int(pixels[-1, -1, 0])) for n, pixels in film.pictures(movie, how)]


def test_frames_that_are_alike_are_three_pictures() -> None:
    assert told(Movie([50] * 30 + [60, 40])) == [(0, 60), (0, 40), (0, 50)]
    first = next(film.pictures(Movie([50] * 40, lit=(33,)), None))[1]
    assert (first[8:20, 8:40] == 255).all()


def test_an_odd_group_is_shown_beside_the_whole() -> None:
    values = [50] * 48 + [200] * 16
    whole = [(0, 200), (0, 50), (48, 200)]
    groups = [(0, 50), (16, 50), (32, 50), (48, 200)]
    assert told(Movie(values)) == [*groups, (0, 50), (48, 200), (0, 87)]
    assert told(Movie([200] * 48 + [50] * 16))[:2] == [whole[0], (48, 50)]


def test_frames_with_other_regions_are_not_summed_up_together() -> None:
    how = plan(SIZE, Rect(0, 0, 9, 9), frames=20)
    frames = [replace(f, spared=() if f.index < 7 else f.fills) for f in how.frames]
    starts = {n for n, _ in told(Movie([9] * 20), replace(how, frames=tuple(frames)))}
    assert starts == {0, 7}
    assert {n for n, _ in told(Movie([9] * 20), how)} == {0}


@pytest.mark.parametrize(
    ("longest", "room", "starts"), [(32, 1 << 30, {0, 32, 64}), (256, 1, {0, 16, 32, 48, 64})]
)
def test_a_very_long_one_is_summed_up_in_sections(
    monkeypatch: pytest.MonkeyPatch, longest: int, room: int, starts: set[int]
) -> None:
    monkeypatch.setattr(film, "LONGEST", longest)
    monkeypatch.setattr(film, "MOST_BYTES", room)
    assert {n for n, _ in told(Movie([9] * 70))} == starts


@pytest.mark.parametrize("flashing", [[23], [20, 23, 30], range(16, 26), range(17, 32, 2)])
@pytest.mark.parametrize("dark", [5, 0])
def test_a_frame_that_would_hide_the_others_is_shown_alone(flashing: list[int], dark: int) -> None:
    values = [250 if n in flashing else dark for n in range(48)]
    shown = list(film.pictures(Movie(values, lit=(28,)), None))
    assert max(int(np.ptp(pixels[:24, :48])) for _, pixels in shown) > 200
    assert {int(p[-1, -1, 0]) for _, p in shown} >= {dark, 250}


def test_frames_of_which_each_differs_are_all_shown() -> None:
    assert told(Movie([0, 250] * 4)) == [(n, v) for n, v in enumerate([0, 250] * 4)]


def test_a_rendering_that_flashes_is_seen() -> None:
    class Deep(Movie):
        def displayed(self, index: int) -> tuple[np.ndarray, ...]:
            (pixels,) = super().displayed(index)
            return pixels, np.full_like(pixels, 250 if index == 3 else 0)

    shown = list(film.pictures(Deep([50] * 9), None))
    assert [n for n, _ in shown] == [3, 3, 0, 0, 0]
