"""JPEG documents: orientation, colour, second pictures, and what the clean file holds."""

import io
import struct

import cv2
import numpy as np
import piexif
import pytest
from PIL import Image
from skimage.data import astronaut

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document, Glimpsed
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg import tags as jpeg_tags
from caseveil.formats.jpeg.document import JPEG
from caseveil.formats.metadata import icc
from caseveil.redact import pixels
from caseveil.verify.jpeg import container as jpeg_walk
from made_profiles import odd, srgb, wide

LIMIT = 10_000_000
PIXELS = makers.photo(3, 160, 96)


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def opened(data: bytes) -> Document:
    return JPEG.open(data, LIMIT)


def written(document: Document, *fills: Polygon, crop: Rect | None = None, turns: int = 0) -> bytes:
    size = document.frames[0]
    placement = Placement(size, crop or Rect(0, 0, size.width, size.height), turns)
    return document.write(Plan((FramePlan(0, placement, fills),), Profile()), Painter())


def shown(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def values(document: Document) -> dict[str, str]:
    return {tag.path: tag.value for tag in document.tags(Painter(), Profile())}


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def with_segment(marker: int, payload: bytes, data: bytes) -> bytes:
    return data[:2] + segment(marker, payload) + data[2:]


def difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(float) - other).mean())


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("subsampling", ["4:2:0", "4:2:2"])
def test_every_orientation_comes_out_upright(orientation: int, subsampling: str) -> None:
    upright = astronaut()[:160, :240]
    turned = {1: (), 2: (0,), 3: (3,), 4: (1,), 5: (5,), 6: (2,), 7: (6,), 8: (4,)}
    image = Image.fromarray(upright)
    for method in turned[orientation]:
        image = image.transpose(Image.Transpose(method))
    data = makers.jpeg(
        np.asarray(image), orientation=orientation, subsampling=subsampling, quality=95
    )
    document = opened(data)
    assert document.frames == (Size(240, 160),)
    assert difference(document.picture(0), upright) < 6
    output = written(document, Rect(16, 16, 48, 48).polygon())
    assert opened(output).frames == (Size(240, 160),)
    assert difference(shown(output)[64:], document.picture(0)[64:]) < 1.5
    assert shown(output)[18:46, 18:46].max() == 0


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": "4:2:2"}])
def test_the_clean_file_keeps_process_sampling_and_tables(options: dict[str, object]) -> None:
    data = makers.jpeg(PIXELS, quality=77, **options)
    before, after = jpeg_structure.parse(data), jpeg_structure.parse(written(opened(data)))
    assert after.frame.process == before.frame.process
    assert [c[1:] for c in sampling(after)] == [c[1:] for c in sampling(before)]
    assert (
        Image.open(io.BytesIO(data)).quantization
        == Image.open(io.BytesIO(after.bare())).quantization
    )


def tables(data: bytes) -> tuple[jpeg_tables.Table, ...]:
    return jpeg_tables.component_tables(jpeg_structure.parse(data))


def sampling(structure: jpeg_structure.Structure) -> list[tuple[int, int, int]]:
    return [(c.id, c.horizontal, c.vertical) for c in structure.frame.components]


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_nothing_but_a_bare_header_and_the_picture(mode: str) -> None:
    output = written(opened(makers.jpeg(PIXELS, mode=mode, trailer=b"secret tail")))
    allowed = {0xE0, 0xEE, 0xDB, 0xC4, 0xC0, 0xC2, 0xDA, 0xDD}
    structure = jpeg_structure.parse(output)
    assert {s.marker for s in structure.segments} <= allowed
    assert structure.trailing == b""
    assert not makers.leaks(output)


def test_stored_rgb_is_shown_and_written_as_such() -> None:
    data = makers.jpeg(astronaut(), keep_rgb=True, subsampling="4:4:4", quality=95)
    document = opened(data)
    assert difference(document.picture(0), astronaut()) < 4
    output = written(document, Rect(0, 0, 64, 64).polygon())
    assert shown(output)[:64, :64].max() <= 1
    assert difference(shown(output)[80:], shown(data)[80:]) < 1


@pytest.mark.parametrize("factor", ["440", "411"])
def test_other_samplings_are_written_in_full(factor: str) -> None:
    option = getattr(cv2, f"IMWRITE_JPEG_SAMPLING_FACTOR_{factor}")
    choice = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, option]
    data = cv2.imencode(".jpg", PIXELS[..., ::-1], choice)[1].tobytes()
    document = opened(data)
    output = written(document)
    assert {c[1:] for c in sampling(jpeg_structure.parse(output))} == {(1, 1)}
    assert difference(shown(output), document.picture(0)) < 1.5


def test_a_crop_across_colour_samples_keeps_colour() -> None:
    data = makers.jpeg(astronaut(), quality=92)
    document = opened(data)
    crop = Rect(101, 51, 301, 251)
    output = written(document, crop=crop)
    assert {c[1:] for c in sampling(jpeg_structure.parse(output))} == {(1, 1)}
    assert difference(shown(output), document.picture(0)[51:251, 101:301]) < 1.2
    assert tables(output) == tuple(jpeg_tables.halved(table) for table in tables(data))
    assert tables(written(document, crop=Rect(96, 48, 300, 250))) == tables(data)
    on_grid = written(document, crop=Rect(100, 50, 300, 250))
    assert sampling(jpeg_structure.parse(on_grid))[0][1:] == (2, 2)


def test_a_usual_wide_gamut_keeps_its_numbers_under_a_profile_of_our_own() -> None:
    data = makers.jpeg(PIXELS, quality=95, icc_profile=wide())
    document = opened(data)
    assert document.warnings == ()
    assert document.grid is not None
    assert not np.array_equal(document.picture(0), shown(data))
    whole = Placement(document.frames[0], Rect(0, 0, 160, 96))
    for cell in (None, document.grid.cell):
        frame = FramePlan(0, whole, cell=cell)
        output = document.write(Plan((frame,), "basic"), Painter())
        assert jpeg_tags.icc_profile(jpeg_structure.parse(output)) == icc.profile(icc.DISPLAY_P3)
        assert difference(shown(output), shown(data)) < 1
        assert difference(opened(output).picture(0), document.picture(0)) < 1
        assert jpeg_walk.faults(output) == []


def test_another_gamut_is_shown_and_written_as_srgb() -> None:
    pixels_of_it = np.full((64, 64, 3), (220, 70, 60), np.uint8)
    document = opened(makers.jpeg(pixels_of_it, quality=95, icc_profile=odd()))
    assert document.grid is None
    assert document.warnings == ("colour-converted",)
    assert document.picture(0)[32, 32, 0] > 228
    output = written(document)
    assert difference(shown(output), document.picture(0)) < 2
    assert b"ICC_PROFILE" not in output


def test_srgb_and_broken_profiles_change_nothing() -> None:
    plain = opened(makers.jpeg(PIXELS, icc_profile=srgb()))
    assert plain.warnings == ()
    broken = opened(makers.jpeg(PIXELS, icc_profile=b"\0" * 300))
    assert broken.warnings == ("colour-profile-dropped",)
    assert np.array_equal(plain.picture(0), broken.picture(0))


def test_adobe_rgb_by_the_kind_of_the_file_is_told() -> None:
    for kind, mode, warnings in (
        (b"R03", "RGB", ("colour-profile-dropped",)),
        (b"R98", "RGB", ()),
        (b"R03", "L", ()),
    ):
        index = {piexif.InteropIFD.InteroperabilityIndex: kind}
        told = piexif.dump({"Exif": {piexif.ExifIFD.ColorSpace: 0xFFFF}, "Interop": index})
        photo = makers.jpeg(PIXELS, mode=mode, metadata=False, exif=told)
        assert opened(photo).warnings == warnings


def test_second_pictures_and_trailers_are_dropped_and_told() -> None:
    second = opened(makers.jpeg(PIXELS, trailer=makers.jpeg(PIXELS)))
    assert second.warnings == ("second-image-dropped",)
    assert "JPEG" in values(second)["Trailer"]
    announced = opened(with_segment(0xE2, b"MPF\0II*\0\x08\0\0\0", makers.jpeg(PIXELS)))
    assert announced.warnings == ("second-image-dropped",)
    video = opened(makers.jpeg(PIXELS, trailer=b"\0\0\0\x18ftypmp42" + bytes(range(200))))
    assert video.warnings == ("trailing-data-dropped",)
    assert "MP4" in values(video)["Trailer"]
    assert opened(makers.jpeg(PIXELS, trailer=b"\0" * 64)).warnings == ()


def test_tags_of_every_kind_of_segment() -> None:
    data = makers.jpeg(PIXELS, icc_profile=srgb(), dpi=(72, 72))
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x50\0\x03Ann"
    data = with_segment(0xED, iptc, data)
    data = with_segment(0xEC, b"Ducky\0\1\2", data)
    data = with_segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"x" * 40, data)
    found = values(opened(data))
    assert found["EXIF/IFD0/Artist"] == makers.SECRETS.name
    assert found["EXIF/IFD1/Thumbnail"].endswith("bytes")
    assert found["XMP/photoshop:Credit"] == makers.SECRETS.name
    assert found["XMP/Extended"] == "40 bytes"
    assert found["IPTC/By-line"] == "Ann"
    assert found["COM"] == makers.SECRETS.note
    assert found["JFIF/Density"] == "72 x 72 dpi"
    assert found["APP12/Ducky"] == "8 bytes"
    assert "sRGB" in found["ICC/Description"]


def test_limits_and_missing_frames() -> None:
    data = makers.jpeg(PIXELS, metadata=False)
    at = data.index(b"\xff\xc0")
    bomb = data[: at + 5] + b"\xff\xff\xff\xff" + data[at + 9 :]
    with pytest.raises(Refused) as refusal:
        JPEG.open(bomb, 150_000_000)
    assert refusal.value.code is Code.TOO_LARGE


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_glimpse_is_the_picture_at_a_fraction_of_its_size(mode: str, orientation: int) -> None:
    photo = makers.photo(3, 320, 192)
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = io.BytesIO()
    Image.fromarray(photo).convert(mode).save(data, "JPEG", quality=95, exif=exif)
    document = opened(data.getvalue())
    assert isinstance(document, Glimpsed)
    whole, small = document.picture(0), document.glimpse(0, 320 * 192 // 16)
    assert small.shape == (whole.shape[0] // 4, whole.shape[1] // 4, 3)
    size = small.shape[1], small.shape[0]
    mean = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - mean).mean() < 2
    assert document.glimpse(0, 320 * 192).shape == whole.shape
