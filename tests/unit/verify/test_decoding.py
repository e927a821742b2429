import numpy as np
import pytest
from PIL import Image, ImageCms

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.errors import Refused
from caseveil.verify import families
from caseveil.verify.dicom import codestreams as dicom_codestreams
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.pixels import colour, decoding
from unit.verify import makers

COLOUR = makers.picture(40, 24)


def test_placed_crops_then_turns():
    place = Placement(Size(40, 24), Rect(3, 2, 33, 20), 1)
    expected = np.rot90(COLOUR[2:20, 3:33], -1)
    assert np.array_equal(decoding.placed(COLOUR, place), expected)


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "P", "1"])
def test_every_kind_of_png_becomes_rgba(mode):
    image = Image.fromarray(COLOUR).convert(mode)
    from io import BytesIO

    file = BytesIO()
    image.save(file, "PNG")
    frames = decoding.PngFrames(file.getvalue())
    assert frames.sizes == (Size(40, 24),)
    assert np.array_equal(frames.stored(0), np.asarray(image.convert("RGBA")))


def test_damaged_picture_data_are_refused():
    data = bytearray(makers.png(COLOUR))
    at = data.index(b"IDAT")
    data[at + 4 : at + 12] = bytes(8)
    with pytest.raises(Refused):
        decoding.PngFrames(bytes(data)).stored(0)


def test_other_frames_than_the_first_are_refused():
    frames = decoding.PngFrames(makers.png(COLOUR)), decoding.JpegFrames(makers.jpeg(COLOUR))
    for one in frames:
        with pytest.raises(Refused):
            one.stored(1)


def test_luminance_is_the_stored_plane():
    data = makers.jpeg(COLOUR, 97)
    plane = decoding.JpegFrames(data).luminance(0)
    expected = np.asarray(Image.fromarray(makers.jpeg_pixels(data)).convert("L"))
    assert np.abs(plane.astype(int) - expected).max() <= 3


def test_long_sequence_does_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(decoding, "_KEPT_BYTES", 100)
    frames = np.stack([COLOUR[..., 0] + n for n in range(4)])
    opened = decoding.DicomFrames(makers.dicom_source(frames, frames=4))
    for _ in range(2):
        for n in range(4):
            assert np.array_equal(opened.stored(n), frames[n])
    assert len(opened._kept) == 1


def profiled(profile):
    return makers.jpeg(COLOUR, 95, icc_profile=profile)


def test_colour_profile_is_applied():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    frames = decoding.JpegFrames(profiled(srgb))
    assert np.abs(frames.converted(0).astype(int) - frames.stored(0)).max() <= 2
    assert decoding.JpegFrames(makers.jpeg(COLOUR)).converted(0) is None


def test_unusable_profile_is_no_profile():
    assert decoding.JpegFrames(profiled(b"no profile at all")).converted(0) is None
    with pytest.raises(ValueError, match="too large"):
        colour.to_srgb(COLOUR, bytes((4 << 20) + 1))


def test_profile_in_several_parts_is_put_together():
    mark = b"ICC_PROFILE\0"
    bodies = [mark + b"\2\2b", mark + b"\1\2a"]
    parts = [jpeg.Segment(0xE2, 0, body, 0) for body in bodies]
    assert colour.profile(parts) == b"ab"


def test_what_opencv_raises_is_a_refusal():
    empty = decoding.JpegFrames(makers.jpeg(COLOUR))
    empty.untrusted = b""
    with pytest.raises(Refused):
        empty.stored(0)


def test_engines_are_named():
    def engines(data, family):
        return families.family(family).decode(data).engines

    assert engines(makers.jpeg(COLOUR), "jpeg") == ("libjpeg-turbo",)
    assert engines(profiled(b"any"), "jpeg") == ("libjpeg-turbo", "littlecms")
    assert engines(makers.png(COLOUR), "png") == ("libpng", "zlib")
    assert engines(makers.dicom_source(COLOUR), "dicom") == ()
    assert dicom_codestreams.engines(dicom_codestreams.J2K) == ("openjpeg",)
    assert dicom_codestreams.engines(dicom_codestreams.BASELINE) == ("libjpeg-turbo",)
    assert dicom_codestreams.engines("1.2.840.10008.1.2.4.80") == ("charls",)
