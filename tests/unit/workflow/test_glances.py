"""Every frame is part of something that the detectors are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event, current_thread

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused
from caseveil.workflow import flashes
from caseveil.workflow import glances as looking
from caseveil.workflow.glances import glances
from unit.workflow.fakes import FakeDocument

ROOM = Size(160, 128)


@dataclass
class Film(FakeDocument):
    """A grey cine with a bright square on some frames."""

    size: Size = ROOM
    photographic: bool = False
    lit: Sequence[int] = ()
    unlit: Sequence[int] = ()

    def picture(self, index: int) -> np.ndarray:
        pixels = super().picture(index)
        if index in self.lit or index in self.unlit:
            pixels[40:56, 60:90] = 255 if index in self.lit else 0
        return pixels


@given(st.integers(1, 90), st.booleans())
def test_every_distinct_frame_is_covered(count: int, photographic: bool) -> None:
    document = FakeDocument(values=list(range(count)), photographic=photographic)
    seen = {i for g in glances(document) for i in range(g.frame, g.last + 1)}
    assert seen == set(range(count))


def test_equal_frames_know_their_twin() -> None:
    seen = list(glances(FakeDocument(values=(7, 7, 8, 7))))
    assert [(g.frame, g.twin) for g in seen] == [(0, None), (1, 0), (2, None), (3, 0)]


def test_a_long_cine_is_projected_and_a_photo_series_is_not() -> None:
    cine = FakeDocument(values=list(range(40)), photographic=False)
    assert any(g.projected for g in glances(cine))
    assert not any(g.projected for g in glances(FakeDocument(values=list(range(40)))))


def test_extremes_and_mean_of_all_frames_are_shown() -> None:
    document = Film(values=[50] * 20 + [80] + [20] + [50] * 10, unlit=[9])
    first, bright, dark, mean = glances(document)
    assert (first.frame, first.last) == (0, 0)
    assert [(g.frame, g.last) for g in (bright, dark, mean)] == [(0, 31)] * 3
    told = [int(g.picture.pixels[0, 0, 0]) for g in (bright, dark, mean)]
    assert told == [80, 20, 50]


def test_the_darkest_without_contrast_of_its_own_is_left_out() -> None:
    told = [int(g.picture.pixels[0, 0, 0]) for g in glances(Film(values=[50] * 31 + [20]))]
    assert told == [50, 50, 49]


def test_frames_of_which_the_extremes_of_all_tell_little_are_shown_apart() -> None:
    own = [(n, n + 15) for n in range(0, 80, 16)]
    odd = Film(values=[50] * 64 + [250] * 16)
    assert [(g.frame, g.last) for g in glances(odd)] == [(0, 0), *own, (0, 79)]
    odd = Film(values=[50] * 64 + [250] * 16, unlit=[3, 70])
    ranges = [(g.frame, g.last) for g in glances(odd)]
    assert ranges == [(0, 0), *own, (0, 79), (64, 79), (0, 79)]


def test_a_finding_is_told_on_a_frame_that_shows_it() -> None:
    document = Film(values=[50] * 80, lit=[37])
    whole = [g for g in glances(document) if g.groups and g.picture.pixels.max() == 255]
    assert len(whole) == 1
    assert whole[0].shows(Rect(58, 38, 92, 58).polygon()) == 32
    assert whole[0].shows(Rect(500, 500, 510, 510).polygon()) == 0


def test_a_long_cine_is_looked_at_in_sections(monkeypatch) -> None:
    monkeypatch.setattr(looking, "_MOST_GROUPS", 2)
    document = Film(values=[50] * 70)
    told = list(glances(document))
    assert {(g.frame, g.last) for g in told} == {(0, 0), (0, 31), (32, 63), (64, 69)}
    assert [g.total for g in told] == [10, 7, 7, 7, 7, 7, 7]


def test_the_middle_of_deep_values_is_looked_at_through_its_windows() -> None:
    class Deep(FakeDocument):
        def views(self, index: int) -> tuple[np.ndarray, ...]:
            return (self.picture(index),)

    told = [g.frame for g in glances(Deep(values=[7] * 20, photographic=False)) if g.picture.views]
    assert told == [0, 10]


def test_frames_that_look_alike_but_for_a_view_are_both_shown() -> None:
    class Veiled(FakeDocument):
        def views(self, index: int) -> tuple[np.ndarray, ...]:
            return (np.full((4, 4, 3), index == 2, np.uint8),)

    seen = [(g.frame, g.twin) for g in glances(Veiled(values=(7, 7, 7)))]
    assert seen == [(0, None), (1, 0), (2, None)]


def test_every_frame_of_a_series_is_decoded_once() -> None:
    asked = []

    class Counting(FakeDocument):
        def picture(self, index: int) -> np.ndarray:
            asked.append(index)
            return super().picture(index)

    list(glances(Counting(values=(7, 7, 8))))
    assert asked == [0, 1, 2]
    asked.clear()
    list(glances(Counting(values=[7] * 40, photographic=False)))
    assert sorted(asked) == [0, *range(40)]


def test_a_cine_is_summed_up_while_its_first_frame_is_searched() -> None:
    ended, threads = Event(), set()

    class Slow(FakeDocument):
        def picture(self, index: int) -> np.ndarray:
            threads.add(current_thread().name.split("_")[0])
            if index == 39:
                ended.set()
            return super().picture(index)

    begun = glances(Slow(values=[7] * 40, photographic=False))
    assert next(begun).frame == 0
    assert ended.wait(20)
    assert threads == {current_thread().name.split("_")[0], "glances"}
    assert [glance.last for glance in begun] == [39, 39]


def test_a_frame_that_cannot_be_decoded_ends_the_search_of_a_cine() -> None:
    class Broken(FakeDocument):
        def picture(self, index: int) -> np.ndarray:
            if index == 30:
                raise Refused(Code.CORRUPT, "frame")
            return super().picture(index)

    with pytest.raises(Refused, match="corrupt"):
        list(glances(Broken(values=[7] * 40, photographic=False)))


@pytest.mark.parametrize("flashing", [[23], [20, 23, 30], range(16, 26), range(17, 32, 2)])
@pytest.mark.parametrize("turned", [False, True])
def test_text_beside_a_flash_is_shown(flashing: Sequence[int], turned: bool) -> None:
    """White on black beside white frames, and black on white beside black ones."""
    values = [250 if n in flashing else 5 for n in range(48)]
    values = [255 - value for value in values] if turned else values
    text = 28  # the frame that has it
    document = Film(values=values, **{"unlit" if turned else "lit": [text]})
    told = list(glances(document))
    apart = [int(np.ptp(g.picture.pixels[30:60, 50:100])) for g in told]
    assert max(apart) > 200
    seen = {i for g in told for i in range(g.frame, g.last + 1)}
    assert seen == set(range(48))
    assert told[-1].total == len(told)


def test_a_cine_that_flickers_everywhere_is_shown_frame_by_frame() -> None:
    told = list(glances(Film(values=[0, 250] * 8)))
    assert [(g.frame, g.last) for g in told] == [(n, n) for n in range(16)]


def test_a_flash_is_the_only_frame_that_costs_a_picture() -> None:
    calm = list(glances(Film(values=[50] * 48)))
    flash = list(glances(Film(values=[50] * 20 + [250] + [50] * 27)))
    assert len(flash) == len(calm) + 1


def test_a_flash_in_a_quarter_of_the_area_is_seen_at_any_size() -> None:
    """Judged by every n-th pixel, in tiles: the size of a frame makes no difference."""
    for height, width in ((64, 64), (480, 640), (1500, 300)):
        usual = np.full((height, width, 3), 20, np.uint8)
        flash = usual.copy()
        flash[: height // 4, :, 1] = 220
        samples = [flashes.sample(one) for one in (usual, flash, usual, usual)]
        assert flashes.flashes(samples) == {1}
        flash[height // 10 :] = usual[height // 10 :]
        samples = [flashes.sample(one) for one in (usual, flash, usual, usual)]
        assert flashes.flashes(samples) == frozenset()
