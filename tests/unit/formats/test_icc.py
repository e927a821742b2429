"""Our own colour profiles: read by Little CMS, always the same, and chosen by what colours do."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import ImageCms

from caseveil.formats.metadata import icc
from caseveil.formats.pixels import colour
from caseveil.verify.pixels import colour as checked
from caseveil.verify.pixels import own_profiles
from made_profiles import srgb, wide


@pytest.mark.parametrize("name", icc.NAMES)
def test_a_profile_is_small_sound_and_known_to_the_check(name: str) -> None:
    data = icc.profile(name)
    assert len(data) < 512
    assert struct.unpack_from(">I", data)[0] == len(data)
    assert data[36:40] == b"acsp"
    assert ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(data))).strip() == name
    assert colour.equivalent(data) == name
    assert own_profiles.is_own(data)
    assert not own_profiles.is_own(data[:-1] + b"\1")


def test_every_tag_lies_behind_the_table_and_within() -> None:
    for name in icc.NAMES:
        data = icc.profile(name)
        (count,) = struct.unpack_from(">I", data, 128)
        for number in range(count):
            _tag, start, size = struct.unpack_from(">4sII", data, 132 + 12 * number)
            assert start % 4 == 0
            assert 132 + 12 * count <= start <= start + size <= len(data)


def test_profiles_are_told_by_what_they_do() -> None:
    assert colour.equivalent(srgb()) == icc.SRGB
    assert colour.equivalent(wide()) == icc.DISPLAY_P3
    assert colour.equivalent(b"no profile") is None
    assert colour.equivalent(bytes(5 << 20)) is None


def test_another_gamut_is_none_of_them() -> None:
    data = bytearray(icc.profile(icc.ADOBE_RGB))
    place = data.index(b"para") + 12
    struct.pack_into(">i", data, place, round(1.8 * 65_536))
    assert colour.equivalent(bytes(data)) is None


def test_the_check_compares_colours_too() -> None:
    assert checked.same(srgb(), icc.profile(icc.SRGB))
    assert checked.same(wide(), icc.profile(icc.DISPLAY_P3))
    assert checked.same(srgb(), b"")
    assert checked.same(b"", b"")
    assert not checked.same(wide(), icc.profile(icc.ADOBE_RGB))
    assert not checked.same(wide(), b"")
    assert not checked.same(b"", icc.profile(icc.ADOBE_RGB))
    assert checked.same(b"not usable", b"")
    assert checked.same(bytes(5 << 20), b"")
    assert not checked.same(b"not usable", icc.profile(icc.SRGB))


def test_our_srgb_is_the_one_of_little_cms() -> None:
    chance = np.random.default_rng(2).integers(0, 256, (32, 32, 3), np.uint8)
    shown = colour.to_srgb(chance, srgb()).astype(int)
    assert np.abs(shown - chance).max() <= 1
