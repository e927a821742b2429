"""The walk through the bits of a sequential scan, on files of our own and of libjpeg."""

import io
import random

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.errors import CaseVeilError, Refused
from caseveil.formats.jpeg import blocks as jpeg_blocks
from caseveil.formats.jpeg import scans as jpeg_scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.picture import Picture
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg.scan import Walk, walk, walk_intervals

PIXELS = makers.photo(6, 96, 64)
NOISE = np.random.default_rng(1).integers(0, 256, (64, 96, 3), np.uint8)


def coded(pixels: np.ndarray = PIXELS, **options: object) -> bytes:
    target = io.BytesIO()
    Image.fromarray(pixels).save(target, "JPEG", **{"subsampling": "4:2:0", **options})
    return target.getvalue()


def read(data: bytes) -> Picture:
    structure = jpeg_structure.parse(data)
    planes, laid = jpeg_scans.read(structure)
    factors = tuple((part.across, part.down) for part in laid.parts)
    return Picture(laid.size, factors, planes, jpeg_tables.component_tables(structure))


def walked(data: bytes, mcus: int = 24) -> Walk:
    return walk(data, list(jpeg.walk(data)), mcus)


@pytest.mark.parametrize("quality", [30, 100])
@pytest.mark.parametrize("pixels", [PIXELS, NOISE], ids=["smooth", "noise"])
def test_every_block_is_told_flat_or_not(pixels: np.ndarray, quality: int) -> None:
    data = coded(pixels, quality=quality)
    picture = read(data)
    found = walked(data)
    light = picture.planes[0].reshape(4, 2, 6, 2, 64).swapaxes(1, 2).reshape(24, 4, 64)
    expected = ~light[:, :, 1:].any(axis=2)
    np.testing.assert_array_equal(found.flat[:, :4], expected)
    firsts = light[:, :, 0].ravel()
    np.testing.assert_array_equal(found.same[:, :4].ravel(), np.diff(firsts, prepend=0) == 0)
    for number in (1, 2):
        expected = ~picture.planes[number].reshape(24, 64)[:, 1:].any(axis=1)
        np.testing.assert_array_equal(found.flat[:, 3 + number], expected)
    assert found.left_over == 0


def test_a_block_without_an_end_is_not_flat() -> None:
    picture = read(coded(NOISE, quality=100, subsampling="4:4:4"))
    for plane in picture.planes:
        plane[:, :, 63] = 1
    data = jpeg_blocks.assembled(picture, "YCbCr")
    assert not walked(data, 96).flat.any()


@pytest.mark.parametrize("more", [b"\0", b"ab", bytes(100)])
def test_bytes_behind_the_last_block_are_seen(more: bytes) -> None:
    data = jpeg_blocks.assembled(read(coded()), "YCbCr")
    assert walked(data).left_over == 0
    assert walked(data[:-2] + more + b"\xff\xd9").left_over >= 8 * len(more)


def test_padding_that_is_not_of_ones_is_seen() -> None:
    for quality in range(40, 60):
        data = jpeg_blocks.assembled(read(coded(quality=quality)), "YCbCr")
        if data[-3] & 1 and data[-3] != 0xFF:
            changed = walked(data[:-3] + bytes([data[-3] & 0xFE]) + b"\xff\xd9")
            if changed.left_over:
                return
    pytest.fail("no file with padding was made")


def test_what_is_not_one_plain_scan_is_not_walked() -> None:
    for options in ({"progressive": True}, {"restart_marker_rows": 1}):
        with pytest.raises(Refused, match="unsupported"):
            walked(coded(**options))


def test_a_scan_that_is_cut_or_too_short() -> None:
    data = coded()
    with pytest.raises(Refused, match="truncated"):
        walked(data, 48)
    scan = data.rindex(b"\xff\xda") + 14
    for cut in range(len(data) - 3, len(data) - 12, -1):
        with pytest.raises(Refused):
            walked(data[:cut].rstrip(b"\xff") + b"\xff\xd9")
    assert cut > scan


def test_codes_and_tables_that_are_missing() -> None:
    data = coded()
    begin = data.index(b"\xff\xc4")
    length = int.from_bytes(data[begin + 2 : begin + 4], "big") + 2
    with pytest.raises(Refused, match="huffman"):
        walked(data[:begin] + data[begin + length :])
    wrong = bytearray(data)
    wrong[begin + 5 : begin + 7] = b"\2\2"
    with pytest.raises(Refused, match="huffman"):
        walked(bytes(wrong))
    header = data.rindex(b"\xff\xda")
    ones = data[: header + 14] + b"\xff\0" * 400 + b"\xff\xd9"
    with pytest.raises(Refused, match="code"):
        walked(ones)
    # A known first coefficient, and then a code that is none.
    with pytest.raises(Refused, match="code"):
        walked(data[: header + 14] + b"\x3f" + b"\xff\0" * 400 + b"\xff\xd9")
    without = bytes([data[begin + 4]]) + bytes(16)
    with pytest.raises(Refused, match="code"):
        walked(data[:begin] + b"\xff\xc4\0\x13" + without + data[begin + length :])


def test_damage_is_answered_or_refused() -> None:
    data, chance = jpeg_blocks.assembled(read(coded()), "YCbCr"), random.Random(4)
    answers = 0
    for _ in range(25):
        bad = bytearray(data)
        for _ in range(3):
            bad[chance.randrange(2, len(bad))] = chance.randrange(256)
        try:
            walked(bytes(bad))
            answers += 1
        except CaseVeilError:
            continue
    assert answers < 25


def test_an_empty_scan_header_is_not_walked() -> None:
    data = coded()
    header = data.rindex(b"\xff\xda")
    with pytest.raises(Refused, match="unsupported"):
        walked(data[:header] + b"\xff\xda\0\2" + data[header + 14 :])


def spare(data: bytes) -> int:
    return walk_intervals(data, list(jpeg.walk(data))).left_over


@pytest.mark.parametrize("options", [{}, {"restart_marker_blocks": 5}, {"subsampling": "4:4:4"}])
def test_a_scan_ends_with_its_last_block(options: dict[str, object]) -> None:
    for pixels in (PIXELS, PIXELS[:, :, 0]):
        data = coded(pixels, **options)
        assert spare(data) < 8
        assert spare(data[:-2] + b"Doe" + data[-2:]) >= 24


def test_rows_below_a_lowered_height_are_seen() -> None:
    data = coded()
    at = data.index(b"\xff\xc0") + 5
    assert spare(data[:at] + b"\0\x20" + data[at + 2 :]) > 100


def test_where_a_scan_ends_is_not_told_of_others() -> None:
    data = coded(subsampling="4:4:4")
    frame, scan = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
    restarts = coded(restart_marker_blocks=5)
    broken = [
        coded(progressive=True),
        data[:scan] + b"\xff\xda\0\x08\1\1\0\0\x3f\0" + data[scan + 14 :],
        data[:scan] + b"\xff\xda\0\x02" + data[scan + 14 :],
        data[: frame + 5] + b"\0\0" + data[frame + 7 :],
        restarts.replace(b"\xff\xd0", b"\0\0", 1),
        data[: data.index(b"\xff\xda")] + data[-2:],
        data[: scan + 14] + data[scan + 14 : -2][:100] + data[-2:],
    ]
    broken += [data[:-cut] + b"\xff\xd9" for cut in range(3, 9)]
    for one in broken:
        with pytest.raises(Refused):
            spare(one)
