"""A cine as one animated picture, each frame as long as the file says."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset

import made_apng
import made_gif
import made_tiff
import made_webp
import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats import identify, moving, pictures
from caseveil.formats.dicom.timing import UNKNOWN, delays
from caseveil.redact.redactor import TableRedactor
from caseveil.verify import pacing
from caseveil.verify.png import apng
from caseveil.verify.webp import container as webp

MOVING = (PictureFormat.WEBP, PictureFormat.APNG)
FAULTS = {PictureFormat.WEBP: webp.faults, PictureFormat.APNG: apng.faults}
REGION = Rect(8, 8, 24, 16)


def opened(data):
    return identify(data).open(data, 1_000_000)


def made(document, wanted, *indices):
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height), 0)
    frames = tuple(FramePlan(index, place, (REGION.polygon(),)) for index in indices)
    return pictures.write(document, Plan(frames, Profile()), TableRedactor(b"k"), wanted).data


@pytest.mark.parametrize("wanted", MOVING)
def test_the_chosen_frames_move_as_they_are_displayed(wanted):
    document = opened(makers.dicom(frames=3, FrameTime=40))
    data = made(document, wanted, 0, 2)
    assert FAULTS[wanted](data) == []
    image = Image.open(BytesIO(data))
    assert image.n_frames == 2 and image.info.get("loop") == 0
    for at, index in enumerate((0, 2)):
        image.seek(at)
        expected = document.picture(index).copy()
        expected[8:16, 8:24] = 0
        assert np.array_equal(np.asarray(image.convert("RGB")), expected)
        assert round(image.info["duration"]) == 40


@pytest.mark.parametrize("wanted", MOVING)
def test_one_frame_is_a_still_picture(wanted):
    data = made(opened(makers.dicom()), wanted, 0)
    assert FAULTS[wanted](data) == []
    assert getattr(Image.open(BytesIO(data)), "n_frames", 1) == 1


def test_photos_become_stills_and_pages_do_not_move():
    assert Image.open(BytesIO(made(opened(makers.png()), PictureFormat.WEBP, 0))).format == "WEBP"
    page = made_tiff.page(made_tiff.noise(255))
    pages = opened(made_tiff.build(page, page))
    with pytest.raises(Refused) as refused:
        made(pages, PictureFormat.APNG, 0, 1)
    assert refused.value.code is Code.UNSUPPORTED_FEATURE


FRAMES = [makers.photo(seed, 40, 30) for seed in (1, 2)]
TIMED = {
    "gif": made_gif.cartoon(FRAMES),
    "webp": made_webp.animation((40, 30), *(made_webp.frame(f, duration=70) for f in FRAMES)),
    "apng": made_apng.clean(*FRAMES),
}


@pytest.mark.parametrize("kind", TIMED)
def test_other_moving_pictures_keep_their_times(kind):
    document = opened(TIMED[kind])
    data = made(document, PictureFormat.APNG, 0, 1)
    image = Image.open(BytesIO(data))
    for at, wanted in enumerate(document.milliseconds):
        image.seek(at)
        assert abs(image.info["duration"] - wanted) < 1
    assert len(document.milliseconds) == 2


@pytest.mark.parametrize(
    ("times", "wanted"),
    [
        ([33, 34, 33], [33, 33, 33]),
        ([33, 33, 70], [30, 30, 70]),
        ([1, 2, 3], [10, 10, 10]),
        ([20_000, 20_001], [10_000, 10_000]),
        ([40, 60_000], [40, 10_000]),
        ([0, 0], [1, 1]),
        ([1234], [1234]),
    ],
)
def test_times_tell_of_the_pace_only(times, wanted):
    assert moving.steady(times) == wanted


NAME = [0, *(33 + letter % 30 for letter in b"Quill")]


@pytest.mark.parametrize("wanted", MOVING)
def test_times_that_spell_something_are_rounded_and_told(wanted, monkeypatch):
    document = opened(makers.dicom(frames=6, FrameTimeVector=NAME))
    assert pacing.faults(made(document, wanted, *range(6))) == []
    assert pacing.faults(made(document, wanted, 0)) == []
    monkeypatch.setattr(moving, "steady", list)
    assert pacing.faults(made(document, wanted, *range(6))) == ["times"]


def test_other_parts_of_a_second_are_told():
    data = made_apng.clean(*FRAMES)
    assert pacing.faults(data) == ["times"]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ({"FrameTime": 33.3}, (33, 33, 33)),
        ({"FrameTimeVector": [0, 20, 40]}, (20, 40, 40)),
        ({"FrameTimeVector": [0, 20]}, (UNKNOWN,) * 3),
        ({"FrameTimeVector": [0, 20, 0], "FrameTime": 50}, (50, 50, 50)),
        ({"RecommendedDisplayFrameRate": 25}, (40, 40, 40)),
        ({"CineRate": 20, "FrameTime": 0}, (50, 50, 50)),
        ({"CineRate": 0}, (UNKNOWN,) * 3),
        ({"FrameTime": 1e9}, (UNKNOWN,) * 3),
        ({"FrameTime": ""}, (UNKNOWN,) * 3),
        ({}, (UNKNOWN,) * 3),
    ],
)
def test_how_long_a_frame_is_shown(told, wanted):
    dataset = Dataset()
    for name, value in told.items():
        setattr(dataset, name, value)
    assert delays(dataset, 3) == wanted
