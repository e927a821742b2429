"""A finished PNG may hold a colour profile of the program's own, and only where it fits."""

import struct
import zlib

import numpy as np
import pytest

import made_heif
from caseveil.domain.geometry import Rect
from caseveil.formats.metadata import icc
from caseveil.verify.png import container as png
from made_profiles import odd, wide
from unit.verify import makers
from unit.verify.makers import PASSED, failing, plan, size_of, verify

OWN = icc.profile(icc.DISPLAY_P3)
PICTURE = makers.picture(40, 32)
BOX = Rect(4, 4, 20, 12)


def chunk(kind, data):
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def with_profile(pixels, data):
    plain = makers.png(pixels)
    return plain[:33] + chunk(b"iCCP", data) + plain[33:]


def own(profile=OWN, name=b"profile"):
    return name + b"\0\0" + zlib.compress(profile)


def test_one_of_our_own_is_no_fault():
    assert png.faults(with_profile(PICTURE, own())) == []


@pytest.mark.parametrize(
    "data",
    [
        own(wide()),
        own(name=b"Amina"),
        own() + b"more",
        own()[:-5],
        b"profile\0\1" + zlib.compress(OWN),
        b"profile\0\0nothing",
        own(OWN + bytes(1 << 17)),
    ],
)
def test_anything_else_is_a_fault(data):
    assert png.faults(with_profile(PICTURE, data)) == ["profile"]


@pytest.mark.parametrize(
    ("source", "passes"),
    [(own(wide()), True), (own(), True), (own(odd()), False), (None, False), (b"broken", False)],
)
def test_it_must_mean_the_colours_of_the_source(source, passes):
    before = makers.png(PICTURE) if source is None else with_profile(PICTURE, source)
    after = with_profile(makers.painted(PICTURE, BOX), own())
    verdicts, _ = verify(after, "png", plan(size_of(PICTURE), BOX), before)
    assert verdicts == (PASSED if passes else failing(outside="failed"))


@pytest.mark.parametrize("mark", [b"prof", b"rICC"])
def test_a_heic_tells_its_profile(mark):
    source = made_heif.heic(made_heif.photo(made_heif.box(b"colr", mark + wide())))
    from caseveil.verify.heif import frames as heif_frames

    frames = heif_frames.heic(source)
    assert frames.profile == wide()
    pixels = np.ascontiguousarray(frames.stored(0)[..., :3])
    output = with_profile(pixels, own())
    verdicts, _ = verify(output, "heic", plan(size_of(pixels)), source)
    assert verdicts == PASSED
