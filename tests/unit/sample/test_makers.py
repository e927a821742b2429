"""What the other tests stand on: the makers make what they say."""

import io

import numpy as np
import pydicom
import pytest
from PIL import Image

import makers


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def test_pictures_follow_their_seed():
    assert (makers.photo(3) == makers.photo(3)).all()
    assert (makers.photo(3) != makers.photo(4)).any()


def test_written_text_lies_inside_its_outline():
    pixels, outline = makers.written()
    (left, top), _, (right, bottom), _ = outline
    dark = np.argwhere((pixels < 60).all(axis=2))
    assert len(dark) > 200
    assert dark.min(axis=0)[0] >= top
    assert dark.max(axis=0)[0] <= bottom
    assert left <= dark.min(axis=0)[1] <= dark.max(axis=0)[1] <= right


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_jpegs_carry_their_secrets(mode):
    content = makers.jpeg(mode=mode, orientation=6)
    assert opened(content).mode == mode
    assert makers.SECRETS.name.encode() in makers.leaks(content)
    assert makers.leaks(makers.jpeg(metadata=False)) == []


@pytest.mark.parametrize("mode", makers.PNG_MODES)
def test_pngs_come_in_every_mode(mode):
    content = makers.png(mode)
    assert opened(content).mode == mode
    assert makers.leaks(content)


@pytest.mark.parametrize("syntax", makers.SYNTAXES, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize(("frames", "colour"), [(1, False), (3, True)])
def test_dicom_files_come_in_every_syntax(syntax, frames, colour):
    content = makers.dicom(syntax=syntax, frames=frames, colour=colour)
    dataset = pydicom.dcmread(io.BytesIO(content))
    assert dataset.file_meta.TransferSyntaxUID == syntax
    assert int(dataset.get("NumberOfFrames", 1)) == frames
    assert str(dataset.PatientName) == "Amina^Testmann"


@pytest.mark.parametrize("syntax", [*makers.NATIVE, *makers.LOSSLESS[:2]], ids=lambda s: s.name)
@pytest.mark.parametrize("bits", [8, 12, 16])
def test_lossless_dicom_gives_back_its_samples(syntax, bits):
    samples = makers.dicom(syntax=makers.NATIVE[1], bits=bits)
    expected = pydicom.dcmread(io.BytesIO(samples)).pixel_array
    content = makers.dicom(syntax=syntax, bits=bits)
    assert (pydicom.dcmread(io.BytesIO(content)).pixel_array == expected).all()


def test_hostile_files_are_small():
    assert all(len(content) < 1_000_000 for content in makers.hostile().values())
