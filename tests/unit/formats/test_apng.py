"""Animated PNG: frames as they appear, and files whose animation is none."""

import io

import numpy as np
import pytest
from PIL import Image

import made_apng
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import CaseVeilError, Code, Failed, Refused
from caseveil.formats import identify
from caseveil.redact import pixels as painting
from made_apng import Frame, apng

PLENTY = 1_000_000
RED, BLUE, CLEAR = (200, 0, 0, 255), (0, 0, 200, 255), (0, 0, 0, 0)


class Painter:
    paint = staticmethod(painting.paint)


def flat(colour, width=8, height=6):
    return np.full((height, width, 4), colour, np.uint8)


def opened(data):
    return identify(data).open(data, PLENTY)


def canvases(data):
    document = opened(data)
    return [document.canvas.rgba(index) for index in range(len(document.frames))]


def whole(document, *fills):
    frames = [
        FramePlan(i, Placement(s, Rect(0, 0, s.width, s.height)), fills)
        for i, s in enumerate(document.frames)
    ]
    return Plan(tuple(frames), Profile())


def test_every_frame_is_shown_in_its_place():
    small = flat(BLUE, 3, 2)
    first, second = canvases(apng(Frame(flat(RED)), Frame(small, at=(2, 1))))
    assert (first == RED).all()
    assert (second[1:3, 2:5] == BLUE).all()
    assert (second == RED).all(axis=2).sum() == 8 * 6 - 6


@pytest.mark.parametrize(
    ("disposal", "left"), [(0, BLUE), (1, CLEAR), (2, RED)], ids=["stays", "cleared", "taken back"]
)
def test_what_is_left_of_a_frame(disposal, left):
    frames = [Frame(flat(RED)), Frame(flat(BLUE, 3, 2), disposal=disposal), Frame(flat(RED, 1, 1))]
    last = canvases(apng(*frames))[2]
    assert tuple(last[1, 1]) == left


def test_the_first_frame_cannot_be_taken_back():
    data = apng(Frame(flat(RED), disposal=2), Frame(flat(BLUE, 1, 1)))
    assert tuple(canvases(data)[1][3, 3]) == CLEAR


@pytest.mark.parametrize(
    ("front", "back", "seen"),
    [
        (CLEAR, RED, RED),
        (BLUE, RED, BLUE),
        ((0, 0, 200, 128), RED, (100, 0, 100, 255)),
        ((0, 0, 200, 128), CLEAR, (0, 0, 200, 128)),
        ((0, 0, 200, 128), (200, 0, 0, 128), (66, 0, 134, 192)),
    ],
)
def test_what_is_blended(front, back, seen):
    data = apng(Frame(flat(back)), Frame(flat(front), blend=1))
    assert tuple(canvases(data)[1][0, 0]) == seen


def test_going_back_gives_the_same_frame():
    pictures = [makers.photo(seed, 40, 30) for seed in (1, 2, 3)]
    document = opened(made_apng.clean(*pictures))
    assert np.array_equal(document.picture(2), pictures[2])
    assert np.array_equal(document.picture(0), pictures[0])


def test_a_still_picture_of_its_own_is_dropped_and_told():
    pictures = [makers.photo(seed, 40, 30) for seed in (1, 2)]
    document = opened(apng(*map(Frame, pictures), apart=makers.photo(9, 40, 30)))
    assert document.warnings == ("second-image-dropped",)
    assert len(document.frames) == 2
    assert np.array_equal(document.picture(0), pictures[0])


class TestWriting:
    def test_delays_and_repetitions_are_kept(self):
        frames = [Frame(flat(RED), delay=(3, 50)), Frame(flat(BLUE), delay=(1, 4))]
        document = opened(apng(*frames, plays=7))
        image = Image.open(io.BytesIO(document.write(whole(document), Painter())))
        assert (image.n_frames, image.info["loop"]) == (2, 7)
        assert image.info["duration"] == 60
        image.seek(1)
        assert image.info["duration"] == 250

    @pytest.mark.parametrize("count", [1, 2, 5])
    def test_frames_are_exact_outside_the_region(self, count):
        pictures = [makers.photo(seed, 40, 30) for seed in range(count)]
        document = opened(apng(*map(Frame, pictures), split=3))
        region = Rect(5, 5, 20, 15)
        again = opened(document.write(whole(document, region.polygon()), Painter()))
        assert len(again.frames) == count
        for index, picture in enumerate(pictures):
            expected = picture.copy()
            expected[5:15, 5:20] = 0
            assert np.array_equal(again.picture(index), expected)

    def test_equal_frames_stay_two(self):
        document = opened(made_apng.clean(flat(RED), flat(RED)))
        assert len(opened(document.write(whole(document), Painter())).frames) == 2

    def test_transparency_is_kept(self):
        clear = makers.photo(1, 40, 30, face=False)
        clear = np.dstack([clear, makers.photo(2, 40, 30)[..., 0]])
        document = opened(made_apng.clean(clear, clear[::-1]))
        again = opened(document.write(whole(document), Painter()))
        assert np.array_equal(again.canvas.rgba(1), clear[::-1])
        assert again.views(1)

    @pytest.mark.parametrize("cleared", [{"disposal": 1}, {"disposal": 2}])
    def test_what_a_disposal_uncovers_stays_clear(self, cleared):
        solid = makers.photo(1, 40, 30)
        document = opened(apng(Frame(solid, **cleared), Frame(solid[:2, :2])))
        again = opened(document.write(whole(document), Painter()))
        assert again.canvas.rgba(1)[9, 9, 3] == 0

    def test_a_plan_for_other_frames_is_refused(self):
        document = opened(made_apng.clean(flat(RED), flat(BLUE)))
        with pytest.raises(Failed):
            document.write(Plan(whole(document).frames[:1], Profile()), Painter())


def broken():
    two = [Frame(flat(RED)), Frame(flat(BLUE))]
    control = made_apng.chunk(b"acTL", bytes(8))
    return {
        "count": apng(*two, count=3),
        "none": apng(*two, count=0),
        "numbers": apng(*two, first=1),
        "twice": apng(*two, before=control),
        "outside": apng(Frame(flat(RED)), Frame(flat(BLUE), at=(1, 0))),
        "first is smaller": apng(Frame(flat(RED, 2, 2)), Frame(flat(BLUE)), canvas=(8, 6)),
        "disposal": apng(Frame(flat(RED)), Frame(flat(BLUE), disposal=3)),
        "blend": apng(Frame(flat(RED)), Frame(flat(BLUE), blend=2)),
        "short control": apng(Frame(flat(RED)), Frame(flat(BLUE), control=b"\0\0\0\1")),
    }


@pytest.mark.parametrize("how", sorted(broken()))
def test_an_animation_against_the_rules_is_a_still_picture(how):
    try:
        document = opened(broken()[how])
        assert document.frames == (Size(8, 6),)
        assert document.warnings == ("second-image-dropped",)
        assert "fdAT" in {tag.path for tag in document.tags(None, Profile())}
        if how != "first is smaller":
            assert (document.picture(0) == RED[:3]).all()
            assert identify(document.write(whole(document), Painter())).name == "png"
    except CaseVeilError as error:
        assert how == "first is smaller"
        assert error.code is Code.TRUNCATED


def test_the_control_behind_the_picture_is_none():
    picture = made_apng.still(flat(RED))
    late = made_apng.SIGNATURE + b"".join(
        made_apng.chunk(name, picture.get(name, b"\0\0\0\1\0\0\0\0"))
        for name in (b"IHDR", b"IDAT", b"acTL", b"IEND")
    )
    assert opened(late).frames == (Size(8, 6),)


class TestRefused:
    def test_a_frame_whose_data_end_early(self):
        data = made_apng.clean(makers.photo(1, 40, 30), makers.photo(2, 40, 30))
        at = data.index(b"fdAT")
        size = int.from_bytes(data[at - 4 : at], "big")
        body = data[at + 4 : at + size - 40]
        cut = data[: at - 4] + made_apng.chunk(b"fdAT", body) + made_apng.chunk(b"IEND")
        with pytest.raises(Refused):
            opened(cut).picture(1)

    def test_deep_values(self):
        deep = np.full((6, 8), 900, np.uint16)
        with pytest.raises(Refused) as refusal:
            opened(apng(Frame(deep), Frame(deep)))
        assert refusal.value.detail == "animation-depth"

    def test_too_many_samples(self, monkeypatch):
        monkeypatch.setattr("caseveil.formats.png.document.MOST_SAMPLES", 95)
        with pytest.raises(Refused) as refusal:
            opened(made_apng.clean(flat(RED), flat(BLUE)))
        assert refusal.value.code is Code.TOO_LARGE

    def test_a_frame_that_is_not_there(self):
        with pytest.raises(Failed):
            opened(made_apng.clean(flat(RED), flat(BLUE))).picture(2)


def test_the_orientation_turns_every_frame():
    turned = made_apng.chunk(b"eXIf", makers.exif(6)[6:])
    pictures = [makers.photo(seed, 40, 30) for seed in (1, 2)]
    document = opened(apng(*map(Frame, pictures), before=turned))
    assert document.frames == (Size(30, 40),) * 2
    assert np.array_equal(document.picture(1), np.rot90(pictures[1], -1))
    assert "EXIF/IFD0/Artist" in {tag.path for tag in document.tags(None, Profile())}


def test_no_frames_are_no_file():
    from caseveil.formats.png import apng_writer

    with pytest.raises(ValueError, match="no frames"):
        apng_writer.encode([], 0, opaque=True)
