"""The sample case is whole, the same for a seed, and tells the truth about what is in it."""

import io
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
import zxingcpp
from PIL import Image, ImageOps

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import bounds
from caseveil.sample import SampleCase, make, traces


@pytest.fixture(scope="module")
def case(tmp_path_factory) -> SampleCase:
    return make(tmp_path_factory.mktemp("case"))


def displayed(path: Path) -> np.ndarray:
    return np.asarray(ImageOps.exif_transpose(Image.open(path)))


def test_the_same_seed_gives_the_same_bytes(case, tmp_path):
    again = make(tmp_path / "again")
    assert [p.read_bytes() for p in again.paths] == [p.read_bytes() for p in case.paths]
    assert again.planted == tuple(case.planted)


def test_another_seed_is_another_person(case, tmp_path):
    other = make(tmp_path, seed=8)
    names = {p.text for p in case.planted if p.what == "patient-name"}
    assert names.isdisjoint({p.text for p in other.planted})


def test_about_fifty_identifiers_of_every_kind(case):
    assert 45 <= len(case.planted) <= 60
    assert {p.kind for p in case.planted} == {Kind.TEXT, Kind.CODE, Kind.TAG, Kind.NAME}


def test_regions_lie_on_the_frames_they_are_planted_on(case):
    for file in case.files:
        for planted in file.planted:
            if planted.polygon:
                size, box = file.frames[planted.frame], bounds(planted.polygon)
                assert box.clip(size) == box
                assert box.size.pixels > 1000


def test_frames_have_the_told_sizes(case):
    for file in case.files:
        frames = traces.decode(file.path.read_bytes(), file.format)
        assert [f.shape[:2] for f in frames] == [(s.height, s.width) for s in file.frames]


def test_every_planted_region_shows_ink_and_every_tag_its_bytes(case):
    for file in case.files:
        content = file.path.read_bytes()
        frames = traces.decode(content, file.format)
        for planted in file.planted:
            if planted.polygon:
                assert not traces.is_flat(frames[planted.frame], planted.polygon), planted.what
            elif planted.kind is Kind.TAG:
                assert traces.contains(content, planted), planted.path


def test_the_photo_is_stored_turned_with_a_thumbnail_and_a_place(case):
    with Image.open(case.files[0].path) as image:
        exif = image.getexif()
        assert image.size == (4000, 3000)
        assert exif[0x0112] == 6
        assert exif.get_ifd(0x8825)[2]
        with Image.open(io.BytesIO(_thumbnail(image))) as small:
            assert small.size == (160, 120)


def _thumbnail(image: Image.Image) -> bytes:
    block = image.info["exif"]
    return block[block.index(b"\xff\xd8") :]


def test_the_codes_in_the_photo_can_be_read_where_they_are_planted(case):
    photo = case.files[0]
    pixels = displayed(photo.path)
    for planted in (p for p in photo.planted if p.kind is Kind.CODE):
        box = bounds(planted.polygon)
        part = pixels[box.top - 30 : box.bottom + 30, box.left - 30 : box.right + 30]
        grey = cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2GRAY)
        assert [code.text for code in zxingcpp.read_barcodes(grey)] == [planted.text]


def test_the_cine_moves_but_its_header_stands_still(case):
    frames = pydicom.dcmread(case.files[2].path).pixel_array
    header, fan = frames[:, :70], frames[:, 300:500, 300:600]
    assert np.abs(header[0].astype(int) - header[3]).max() <= 12
    assert np.abs(fan[0].astype(int) - fan[2]).mean() > 3


def test_the_plate_is_twelve_bits_in_sixteen(case):
    dataset = pydicom.dcmread(case.files[1].path)
    assert (dataset.BitsAllocated, dataset.BitsStored) == (16, 12)
    assert dataset.pixel_array.max() < 4096
