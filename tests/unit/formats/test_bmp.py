"""BMP: every kind is read as other decoders read it, and only pixels are written again."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

import made_bmp
import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.bmp import document as bmp
from caseveil.formats.bmp.document import BMP
from caseveil.redact.redactor import TableRedactor
from made_profiles import srgb, wide

REDACTOR = TableRedactor(b"k" * 32)
COLOUR = made_bmp.noise(256, channels=3)
STREAM8 = bytes([5, 7, 0, 3, 1, 2, 3, 0, 0, 0, 0, 2, 1, 1, 2, 9, 0, 0, 12, 4, 0, 1])
STREAM4 = bytes([5, 0x7A, 0, 3, 0x12, 0x30, 0, 0, 0, 2, 1, 1, 2, 0x9B, 0, 1])


def opened(data: bytes):
    return BMP.open(data, 10_000)


def by_pillow(data: bytes, mode: str = "RGB") -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert(mode))


def whole(document) -> Plan:
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    return Plan((FramePlan(0, place, (Rect(2, 3, 6, 9).polygon(),)),), Profile())


@pytest.mark.parametrize(
    "data",
    [
        *(made_bmp.indexed(bits) for bits in (1, 4, 8)),
        made_bmp.indexed(4, header=12),
        made_bmp.indexed(8, header=64),
        made_bmp.indexed(8, header=108),
        made_bmp.coloured(COLOUR),
        made_bmp.coloured(COLOUR, header=12),
        made_bmp.bmp((21, -13), 24, made_bmp.packed(COLOUR.reshape(13, -1), 8)),
        made_bmp.bmp((21, 13), 32, made_bmp.packed(made_bmp.noise(1 << 32), 32)),
        made_bmp.runs(8, STREAM8, (9, 4)),
    ],
)
def test_exact_kinds_are_read_as_pillow_reads_them(data: bytes) -> None:
    assert np.array_equal(opened(data).picture(0), by_pillow(data))
    assert not opened(data).views(0)


@pytest.mark.parametrize(
    "data",
    [
        made_bmp.masked("565"),
        made_bmp.bmp((21, 13), 16, made_bmp.packed(made_bmp.noise(1 << 15), 16)),
    ],
)
def test_fields_of_a_few_bits_are_rounded_where_pillow_cuts(data: bytes) -> None:
    difference = opened(data).picture(0).astype(int) - by_pillow(data)
    assert set(np.unique(difference)) <= {0, 1}
    assert opened(data).picture(0).max() == 255


def test_wide_fields_and_two_bits() -> None:
    values = made_bmp.noise(1 << 30)
    shown = opened(made_bmp.masked("10", values)).picture(0)
    assert np.array_equal(shown[..., 0], np.rint((values >> 20) * 255 / 1023))
    pair = opened(made_bmp.indexed(2)).picture(0)
    colours = np.frombuffer(made_bmp.palette(4), np.uint8).reshape(4, 4)[:, 2::-1]
    assert np.array_equal(pair, colours[made_bmp.noise(4)])


def test_half_byte_runs() -> None:
    shown = opened(made_bmp.runs(4, STREAM4, (9, 4))).picture(0)
    colours = np.frombuffer(made_bmp.palette(16), np.uint8).reshape(16, 4)[:, 2::-1]
    first = [7, 10, 7, 10, 7, 1, 2, 3, 0]
    assert np.array_equal(shown[3], colours[first])
    assert np.array_equal(shown[1], colours[[0, 9, 11, *[0] * 6]])


def test_alpha_is_shown_on_white_and_its_colours_too() -> None:
    rgba = made_bmp.noise(256, channels=4)
    document = opened(made_bmp.transparent(rgba))
    assert np.array_equal(document.views(0)[0], rgba[..., :3])
    expected = rgba[..., :3] * (rgba[..., 3:] / 255) + 255 - rgba[..., 3:]
    assert np.abs(document.picture(0) - expected).max() <= 0.51
    rgba[..., 3] = 0
    assert np.array_equal(opened(made_bmp.transparent(rgba)).picture(0), rgba[..., :3])


@pytest.mark.parametrize("kind", ["opaque", "alpha"])
def test_only_pixels_are_written(kind: str) -> None:
    rgba = made_bmp.noise(256, channels=4)
    more = {"gap": b"SECRET" * 3, "trailer": made_bmp.secret_trailer()}
    data = (
        made_bmp.coloured(COLOUR, **more)
        if kind == "opaque"
        else made_bmp.transparent(rgba, profile=made_bmp.linked_path(), linked=True, **more)
    )
    document = opened(data)
    output = document.write(whole(document), REDACTOR)
    mode, source = ("RGB", COLOUR) if kind == "opaque" else ("RGBA", rgba)
    shown = by_pillow(output, mode).copy()
    assert (shown[3:9, 2:6] == (0, 0, 0, 255)[: len(mode)]).all()
    shown[3:9, 2:6] = source[3:9, 2:6]
    assert np.array_equal(shown, source)
    assert not opened(output).warnings
    assert not makers.leaks(output)
    assert b"SECRET" not in output
    assert len(output) == struct.unpack_from("<I", output, 2)[0]
    assert opened(output).tags(REDACTOR, Profile()) == ()


def test_every_field_is_named() -> None:
    pixels = made_bmp.packed(made_bmp.noise(1 << 32), 32)
    data = bytearray(made_bmp.bmp((21, 13), 32, pixels, gap=b"\0\1", trailer=b"AFTER END"))
    data[6:10] = b"JANE"
    told = {tag.path: tag.value for tag in opened(bytes(data)).tags(REDACTOR, Profile())}
    assert told == {
        "FileHeader/Reserved": "0x454E414A",
        "Header/PixelsPerMetre": "2835 x 2835",
        "Gap": "2 bytes",
        "Trailer": "AFTER END",
        "Pixels/FourthByte": f"{np.count_nonzero(np.frombuffer(pixels, np.uint8)[3::4])} pixels",
    }
    assert opened(bytes(data)).warnings == ("trailing-data-dropped",)


def test_profiles_are_told_and_dropped() -> None:
    rgba = made_bmp.noise(256, channels=4)
    for profile, warnings in ((srgb(), ()), (wide(), ("colour-converted",))):
        document = opened(made_bmp.transparent(rgba, profile=profile))
        assert document.warnings == warnings
        names = {tag.path for tag in document.tags(REDACTOR, Profile())}
        assert "ICC/Description" in names
    linked = opened(made_bmp.transparent(rgba, profile=made_bmp.linked_path(), linked=True))
    told = {tag.path: tag.value for tag in linked.tags(REDACTOR, Profile())}
    assert makers.SECRETS.name in told["LinkedProfile"]
    broken = bytearray(made_bmp.transparent(rgba, profile=srgb()))
    struct.pack_into("<I", broken, 14 + 116, 1 << 30)
    assert "ICC/Description" not in {t.path for t in opened(bytes(broken)).tags(REDACTOR, "b")}


def test_old_headers_name_what_they_add() -> None:
    data = bytearray(made_bmp.indexed(8, header=64))
    data[14 + 44] = 1
    assert "Header/OS2" in {t.path for t in opened(bytes(data)).tags(REDACTOR, Profile())}
    core = opened(made_bmp.coloured(COLOUR, header=12))
    assert core.tags(REDACTOR, Profile()) == ()


GOOD = made_bmp.coloured(COLOUR)


def changed(at: int, form: str, *values: int, data: bytes = GOOD) -> bytes:
    copy = bytearray(data)
    struct.pack_into(form, copy, at, *values)
    return bytes(copy)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (GOOD[:20], Code.TRUNCATED),
        (GOOD[:40], Code.TRUNCATED),
        (GOOD[:-20], Code.TRUNCATED),
        (changed(14, "<I", 13), Code.CORRUPT),
        (changed(14, "<I", 65), Code.CORRUPT),
        (changed(10, "<I", 20), Code.CORRUPT),
        (changed(10, "<I", 1 << 30), Code.TRUNCATED),
        (changed(18, "<i", 0), Code.CORRUPT),
        (changed(18, "<i", -5), Code.CORRUPT),
        (changed(22, "<i", 0), Code.CORRUPT),
        (changed(26, "<H", 3), Code.CORRUPT),
        (changed(28, "<H", 7), Code.CORRUPT),
        (changed(30, "<I", 4), Code.UNSUPPORTED_FEATURE),
        (changed(30, "<I", 5), Code.UNSUPPORTED_FEATURE),
        (changed(30, "<I", 11), Code.UNSUPPORTED_FEATURE),
        (changed(30, "<I", 1), Code.CORRUPT),
        (made_bmp.runs(8, STREAM8, (9, -4)), Code.CORRUPT),
        (made_bmp.runs(8, STREAM8, (9, 4), header=20), Code.CORRUPT),
        (made_bmp.indexed(8, offset=54), Code.CORRUPT),
        (made_bmp.indexed(8, used=4)[:60], Code.TRUNCATED),
        (changed(54, "<I", 0x5, data=made_bmp.masked("565")), Code.CORRUPT),
        (changed(54, "<I", 0xF000F800, data=made_bmp.masked("565")), Code.CORRUPT),
        (changed(54, "<I", 0x7E0, data=made_bmp.masked("565")), Code.CORRUPT),
        (changed(54, "<I", 0xFFFFFC00, data=made_bmp.masked("10")), Code.UNSUPPORTED_FEATURE),
        (made_bmp.masked("565")[:60], Code.TRUNCATED),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_code(data: bytes, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        opened(data).picture(0)
    assert refusal.value.code is code


@pytest.mark.parametrize("stream", [STREAM8[:-2], STREAM8[:5], STREAM8[:11], b"\5"])
def test_a_stream_that_is_cut_is_refused(stream: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        opened(made_bmp.runs(8, stream, (9, 40))).picture(0)
    assert refusal.value.code is Code.TRUNCATED


def test_runs_do_not_leave_their_row() -> None:
    shown = opened(made_bmp.runs(8, bytes([200, 3, 9, 4, 0, 4, 1, 2, 3, 4, 0, 1]), (6, 3)))
    colours = np.frombuffer(made_bmp.palette(256), np.uint8).reshape(256, 4)[:, 2::-1]
    assert np.array_equal(shown.picture(0)[2], colours[[3] * 6])
    assert (shown.picture(0)[:2] == colours[0]).all()


def test_an_offset_of_zero_means_behind_the_palette() -> None:
    data = made_bmp.indexed(8, offset=0)
    assert np.array_equal(opened(data).picture(0), opened(made_bmp.indexed(8)).picture(0))


def test_too_many_pixels_and_wrong_frames() -> None:
    with pytest.raises(Refused) as refusal:
        BMP.open(GOOD, 21 * 13 - 1)
    assert refusal.value.code is Code.TOO_LARGE
    with pytest.raises(Failed):
        opened(GOOD).picture(1)


def test_a_file_that_could_not_tell_its_size_is_not_written() -> None:
    huge = np.broadcast_to(np.zeros((1, 1, 3), np.uint8), (40_000, 40_000, 3))
    with pytest.raises(Failed) as failure:
        bmp.encode(huge)
    assert failure.value.code is Code.TOO_LARGE
