from caseveil.domain.findings import PixelPlace
from caseveil.domain.geometry import Rect

SOMEWHERE = Rect(0, 0, 5, 5).polygon()


def test_a_place_is_on_its_own_frame_only():
    assert PixelPlace(2, SOMEWHERE).on(2)
    assert not PixelPlace(2, SOMEWHERE).on(0)


def test_a_standing_place_is_on_every_frame():
    assert all(PixelPlace(2, SOMEWHERE, every_frame=True).on(frame) for frame in range(5))


def test_a_place_stands_on_a_run_of_frames_with_exceptions():
    place = PixelPlace(9, SOMEWHERE, span=(2, 4), but=frozenset({3}))
    assert [frame for frame in range(12) if place.on(frame)] == [2, 4, 9]
    everywhere = PixelPlace(0, SOMEWHERE, every_frame=True, but=frozenset({0, 1}))
    assert [frame for frame in range(4) if everywhere.on(frame)] == [2, 3]


def test_only_a_finding_in_pixels_has_a_region(face, tag):
    assert face.region == face.place
    assert tag.region is None
