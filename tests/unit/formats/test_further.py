"""The pictures that a file carries besides its own, made small for a person to see."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

import made_apng
import made_heif as made
import made_tiff
import made_webp
import makers
from caseveil.domain.source import CARRIED
from caseveil.errors import Code, Refused
from caseveil.formats import identify
from caseveil.formats.base import Carrying
from caseveil.formats.heif import alone
from caseveil.formats.heif import structure as heif_structure
from caseveil.formats.jpeg.structure import framed
from caseveil.formats.metadata import small
from caseveil.formats.tiff import lesser
from made_png import chunk, noise, png

LIMIT = 1 << 22
PIXELS = makers.photo(1, 48, 32)
LITTLE = makers.jpeg(PIXELS, metadata=False)
SIDE = 160


def found(data: bytes, side: int = SIDE) -> dict[str, np.ndarray]:
    """Every one, each named by a tag that stands for a further picture."""
    document = identify(data).open(data, LIMIT)
    assert isinstance(document, Carrying)
    pictures = dict(document.further(side))
    named = {tag.path for tag in document.tags(None, None) if tag.path.startswith(CARRIED)}
    assert set(pictures) <= named
    for pixels in pictures.values():
        assert pixels.shape[2] == 3 and pixels.dtype == np.uint8
        assert max(pixels.shape[:2]) <= side
    return pictures


def photoshop(number: int, data: bytes) -> bytes:
    head = b"8BIM" + struct.pack(">HBxI", number, 0, len(data))
    return framed(0xED, b"Photoshop 3.0\0" + head + data + b"\0" * (len(data) % 2))


def test_a_jpeg_with_every_kind() -> None:
    jfif = b"JFIF\0\1\2\0\0\1\0\1" + bytes((3, 2)) + bytes(range(18))
    data = makers.jpeg(trailer=LITTLE + b"pad" + makers.jpeg(makers.photo(1, 640, 360)))
    more = framed(0xE0, jfif) + photoshop(0x040C, bytes(28) + LITTLE)
    pictures = found(b"\xff\xd8" + more + data[2:].replace(b"JFIF\0", b"JFIX\0", 1))
    assert {path: picture.shape[:2] for path, picture in pictures.items()} == {
        "JFIF/Thumbnail": (2, 3),
        "EXIF/IFD1/Thumbnail": (60, 80),
        "8BIM/Thumbnail": (32, 48),
        "Carried/Picture": (32, 48),
        "Carried/Picture[2]": (90, 160),
    }
    assert pictures["JFIF/Thumbnail"][1, 2].tolist() == [15, 16, 17]
    apart = pictures["Carried/Picture"].astype(int) - PIXELS
    assert np.abs(apart).mean() < 20


def test_a_png_has_the_thumbnail_of_its_exif_block() -> None:
    block = chunk(b"eXIf", makers.exif(small=LITTLE)[6:])
    assert "EXIF/IFD1/Thumbnail" in found(png(noise(8, 2), 8, 2, block))


def test_a_webp_and_an_animated_png_have_the_thumbnail_of_their_exif_block() -> None:
    block = makers.exif(small=LITTLE)[6:]
    still = made_webp.still(PIXELS, made_webp.chunk(b"EXIF", block))
    moving = made_apng.clean(PIXELS, PIXELS[::-1])
    told = moving[:33] + chunk(b"eXIf", block) + moving[33:]
    for data in (still, told):
        assert {path: one.shape for path, one in found(data).items()} == {
            "EXIF/IFD1/Thumbnail": PIXELS.shape
        }
    assert not found(moving)


def test_a_tiff_with_a_smaller_copy_a_mask_and_thumbnails(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = b"8BIM" + struct.pack(">HBxI", 0x040C, 0, 28 + len(LITTLE)) + bytes(28) + LITTLE
    main = made_tiff.page(PIXELS, meaning=2).having(t34377=(1, resource))
    below = made_tiff.page(PIXELS[:20], meaning=2).having(t254=(4, [1]), t274=(3, [6]))
    copy = made_tiff.page(PIXELS[::4, ::4], meaning=2).having(t254=(4, [1]))
    mask = made_tiff.page(PIXELS[..., :1] // 128, 1).having(t254=(4, [4]))
    broken = made_tiff.page(PIXELS[::4], meaning=2).having(t254=(4, [1]), t259=(3, [99]))
    page = made_tiff.Page(main.fields, main.segments, {330: [below]})
    data = made_tiff.build(page, copy, broken, mask)
    assert {path: one.shape[:2] for path, one in found(data).items()} == {
        "8BIM/Thumbnail": (32, 48),
        "EXIF/IFD0/SubIFD/Thumbnail": (48, 20),
        "EXIF/IFD1/Thumbnail": (8, 12),
        "EXIF/IFD3/Thumbnail": (32, 48),
    }
    monkeypatch.setattr(lesser, "LARGEST", 48 * 20)
    assert list(found(data)) == ["8BIM/Thumbnail", "EXIF/IFD0/SubIFD/Thumbnail"]


@pytest.mark.parametrize(
    "bad",
    [
        {"t256": (3, [0])},
        {"t257": (3, [0])},
        {"t256": (9, [-8])},
        {"t256": (9, [-8]), "t257": (9, [-8])},
        {"t278": (9, [-1])},
        {"t258": (3, []), "t339": (3, [2])},
        {"t256": (4, [60_000]), "t257": (4, [60_000])},
    ],
)
def test_a_smaller_copy_of_a_tiff_that_is_broken_hides_no_other(bad: dict) -> None:
    copy = made_tiff.page(PIXELS[::4, ::4], meaning=2).having(t254=(4, [1]))
    main = made_tiff.page(PIXELS, meaning=2)
    page = made_tiff.Page(main.fields, main.segments, {330: [copy.having(**bad)]})
    assert list(found(made_tiff.build(page, copy))) == ["EXIF/IFD1/Thumbnail"]


def test_a_negative_size_leaves_no_more_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    copy = made_tiff.page(PIXELS[::4, ::4], meaning=2).having(t254=(4, [1]))
    data = made_tiff.build(
        made_tiff.page(PIXELS, meaning=2), copy.having(t256=(9, [-(2**20)])), copy
    )
    monkeypatch.setattr(lesser, "LARGEST", 12 * 8 - 1)
    assert not found(data)


def test_pictures_of_a_heic_are_decoded_one_by_one() -> None:
    data = made.heic(
        made.photo(),
        made.Item(
            "hvc1", made.photo().data, [*made.photo().properties, made.turned(1)], {"thmb": [0]}
        ),
        made.exif(makers.exif(small=LITTLE)),
        made.Item("tmap", bytes(8), [made.size_of(256, 160)], {"dimg": [0]}),
        made.Item("hvc1", b"broken", made.photo().properties),
    )
    pictures = found(data)
    assert {path: picture.shape[:2] for path, picture in pictures.items()} == {
        "Image/Thumbnail": (160, 100),
        "EXIF/IFD1/Thumbnail": (32, 48),
    }


def test_a_picture_of_tiles_is_joined() -> None:
    tiles = [made.photo(), made.photo()]
    for one in tiles:
        one.hidden = True
    grid = made.Item("grid", bytes((0, 0, 0, 1)) + struct.pack(">HH", 512, 160))
    grid.properties, grid.refers = [made.size_of(512, 160)], {"dimg": [2, 3]}
    pictures = found(made.heic(made.photo(), grid, *tiles))
    assert pictures["Image/Picture"].shape == (50, 160, 3)


def test_the_gain_map_of_an_avif() -> None:
    data = made.avif(makers.photo(2, 64, 48))
    structure = heif_structure.parse(data)
    again = heif_structure.parse(alone.alone(structure, [structure.primary]))
    assert again.primary.size == structure.primary.size
    assert alone._decoded(structure, structure.primary).samples.shape == (48, 64, 3)


def test_what_is_broken_too_large_or_too_many_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(makers.jpeg(metadata=False, trailer=b"\xff\xd8\xff broken" + LITTLE))
    many = makers.jpeg(metadata=False, trailer=LITTLE * 20)
    assert len(found(many)) == small.MOST
    monkeypatch.setattr(small, "LARGEST", 47 * 32)
    assert not found(many)
    structure = heif_structure.parse(made.heic(made.photo()))
    monkeypatch.setattr(alone, "LARGEST", 100)
    with pytest.raises(Refused) as refusal:
        alone._decoded(structure, structure.primary)
    assert refusal.value.code is Code.TOO_LARGE


def repeated(scans: int, side: int) -> bytes:
    """A flat progressive JPEG whose last scan is told again and again: few bytes, much work."""
    target = io.BytesIO()
    Image.new("L", (side, side), 90).save(target, "JPEG", progressive=True)
    data = target.getvalue()
    table = data.rindex(b"\xff\xc4")
    return data[:-2] + data[table:-2] * scans + b"\xff\xd9"


def test_pictures_that_would_take_long_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    slow, quick = repeated(60, 8000), repeated(1, 200)
    monkeypatch.setattr(small, "_of_jpeg", lambda structure, _side: structure.frame.size)
    shown = dict(small.of_jpegs(iter([("slow", slow), ("quick", quick)]), SIDE))
    assert list(shown) == ["quick"]
    many = iter((str(n), repeated(1, 3000)) for n in range(12))
    assert 1 < len(list(small.of_jpegs(many, SIDE))) < 12, "all together are bound too"


def test_tiles_of_a_heic_count_as_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    data = made.heic(made.photo(), made.Item("hvc1", made.photo().data, made.photo().properties))
    assert found(data)
    monkeypatch.setattr(alone, "_MOST_PIXELS", 100)
    assert not found(data)
