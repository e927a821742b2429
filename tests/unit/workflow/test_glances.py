"""Every frame is part of something that the detectors are shown."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from caseveil.workflow.glances import glances, most
from unit.workflow.fakes import FakeDocument


@given(st.integers(1, 90), st.booleans())
def test_every_distinct_frame_is_covered(count: int, photographic: bool) -> None:
    document = FakeDocument(values=list(range(count)), photographic=photographic)
    seen = {i for g in glances(document) for i in range(g.frame, g.last + 1)}
    assert seen == set(range(count))


def test_equal_frames_are_shown_once() -> None:
    assert [g.frame for g in glances(FakeDocument(values=(7, 7, 8, 7)))] == [0, 2]


def test_a_long_cine_is_projected_and_a_photo_series_is_not() -> None:
    cine = FakeDocument(values=list(range(40)), photographic=False)
    assert any(g.projected for g in glances(cine))
    assert not any(g.projected for g in glances(FakeDocument(values=list(range(40)))))


def test_a_projection_holds_the_brightest_and_the_darkest_value() -> None:
    document = FakeDocument(values=[50] * 20 + [200] + [10] + [50] * 10, photographic=False)
    projected = [g for g in glances(document) if g.frame == 16 and g.projected]
    values = {g.brightest: int(np.unique(g.picture(document).pixels)[0]) for g in projected}
    assert values == {True: 200, False: 10}


def test_frames_that_look_alike_but_for_a_view_are_both_shown() -> None:
    class Veiled(FakeDocument):
        def views(self, index: int) -> tuple[np.ndarray, ...]:
            return (np.full((4, 4, 3), index == 2, np.uint8),)

    assert [g.frame for g in glances(Veiled(values=(7, 7, 7)))] == [0, 2]


def test_a_series_is_decoded_once_and_counted_before() -> None:
    asked = []

    class Counting(FakeDocument):
        def picture(self, index: int) -> np.ndarray:
            asked.append(index)
            return super().picture(index)

    document = Counting(values=(7, 7, 8))
    for glance in glances(document):
        glance.picture(document)
    assert asked == [0, 1, 2]


@given(st.integers(1, 90), st.booleans())
def test_no_more_pictures_are_searched_than_was_told(count: int, photographic: bool) -> None:
    document = FakeDocument(values=list(range(count)), photographic=photographic)
    assert len(list(glances(document))) <= most(document)
