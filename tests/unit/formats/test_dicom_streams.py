"""Compressed frames without what no decoder needs."""

import re
import struct
from io import BytesIO

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from caseveil.errors import Refused
from caseveil.formats.dicom.coding import carried
from caseveil.formats.dicom.streams import padding, stripped
from caseveil.formats.dicom.wavelet import uncommented
from caseveil.formats.jpeg import scans, structure
from unit.verify import makers

GREY = makers.picture(64, 48, channels=1).reshape(48, 64)
COLOUR = makers.picture(64, 48)
NOTE = b"Adaeze Okonkwo"


def segment(marker, body):
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def shows_all(data):
    return padding(data) is not None


def with_notes(data):
    """A JPEG or JPEG-LS with a comment and application data, and bytes behind its end."""
    more = segment(0xFE, NOTE) + segment(0xE1, b"Exif\0\0" + NOTE) + segment(0xE8, NOTE)
    return data[:2] + more + b"\xff" + data[2:] + NOTE


def jpeg(pixels, **options):
    file = BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=90, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("encoded", "decode"),
    [
        (jpeg(GREY), imagecodecs.jpeg8_decode),
        (jpeg(COLOUR, progressive=True, comment=NOTE), imagecodecs.jpeg8_decode),
        (jpeg(COLOUR, restart_marker_blocks=2), imagecodecs.jpeg8_decode),
        (imagecodecs.jpeg8_encode(GREY, lossless=True), imagecodecs.jpeg8_decode),
        (imagecodecs.jpegls_encode(COLOUR), imagecodecs.jpegls_decode),
    ],
)
def test_samples_stay_and_words_go(encoded, decode):
    clean = stripped(with_notes(encoded))
    assert NOTE not in clean
    assert np.array_equal(decode(clean), decode(encoded))
    assert stripped(clean) == clean


def test_what_tells_of_colours_stays_bare():
    adobe = b"Adobe\0\x64\1\2\3\4\1" + NOTE
    jfif = b"JFIF\0\1\2\1\0\x48\0\x48\1\1" + NOTE
    data = jpeg(COLOUR)
    body = data[:2] + segment(0xEE, adobe) + segment(0xE0, jfif) + segment(0xE8, b"mrfx\1" + NOTE)
    clean = stripped(body + data[20:])
    assert b"Adobe\0\x64\0\0\0\0\1" in clean and b"JFIF\0\1\1\0\0\1\0\1\0\0" in clean
    assert b"mrfx\1" in clean and NOTE not in clean


def test_the_comment_of_an_encoder_leaves_a_wavelet():
    encoded = bytes(imagecodecs.jpeg2k_encode(COLOUR, 0, codecformat="J2K", reversible=True))
    clean = uncommented(encoded)
    assert b"OpenJPEG" in encoded and b"OpenJPEG" not in clean
    assert np.array_equal(imagecodecs.jpeg2k_decode(clean), COLOUR)
    assert stripped(encoded) is None  # of a source it is never carried over


ADOBE = b"Adobe\0\x64\0\0\0\0"


@pytest.mark.parametrize(
    ("marker", "bodies"),
    [
        (0xDD, [b"AB", b"CD", b"\0\0"]),
        (0xEE, [ADOBE + b"\0", ADOBE + b"\2", ADOBE + b"\1"]),
        (0xE8, [b"mrfx\0", b"mrfx\2", b"mrfx\1"]),
        (0xE0, [b"JFIF\0\1\1\0\0\1\0\1\0\0"] * 2),
    ],
)
def test_of_repeated_hints_the_last_one_stays(marker, bodies):
    more = b"".join(segment(marker, body) for body in bodies)
    clean = stripped(jpeg(COLOUR)[:2] + more + jpeg(COLOUR)[20:])
    assert clean.count(bytes([0xFF, marker])) == 1 and segment(marker, bodies[-1]) in clean


@pytest.mark.parametrize(
    ("marker", "body"),
    [(0xDD, b"\0\0Doe"), (0xEE, ADOBE + b"D"), (0xE8, b"mrfxD"), (0xE8, b"mrfx"), (0xF8, b"\2\5")],
)
def test_a_hint_that_no_decoder_knows_means_encoding_anew(marker, body):
    assert stripped(jpeg(GREY)[:2] + segment(marker, body) + jpeg(GREY)[2:]) is None


def test_segments_behind_a_scan_mean_encoding_anew():
    data = jpeg(GREY)
    assert stripped(data[:-2] + segment(0xDD, b"\0\0") + data[-2:]) is None


def test_tables_that_no_scan_uses_go():
    data = jpeg(COLOUR)
    quantiser = segment(0xDB, b"\3" + (NOTE * 5)[:64])
    codes = segment(0xC4, b"\x13" + bytes([0] * 7 + [14] + [0] * 8) + NOTE)
    assert NOTE not in stripped(data[:2] + quantiser + codes + data[2:])
    twice = segment(0xDB, b"\0" + (NOTE * 5)[:64])
    clean = stripped(data[:2] + twice + data[2:])
    assert NOTE not in clean
    assert np.array_equal(imagecodecs.jpeg8_decode(clean), imagecodecs.jpeg8_decode(data))
    lossless = bytes(imagecodecs.jpeg8_encode(GREY, lossless=True))
    clean = stripped(lossless[:2] + quantiser + codes + lossless[2:])
    assert NOTE not in clean and np.array_equal(imagecodecs.jpeg8_decode(clean), GREY)


def test_tables_that_are_cut_short_or_missing_are_refused():
    data = jpeg(GREY)
    for broken in (segment(0xDB, b"\0" + NOTE), segment(0xC4, b"\0" * 3)):
        with pytest.raises(Refused):
            stripped(data[:2] + broken + data[2:])
    at = data.index(b"\xff\xdb")
    with pytest.raises(Refused):
        stripped(data[:at] + data[at + 69 :])


def test_a_mapping_table_of_a_jpeg_ls_means_encoding_anew():
    data = bytes(imagecodecs.jpegls_encode(GREY))
    presets = segment(0xF8, b"\1" + struct.pack(">5H", 255, 3, 7, 21, 64))
    assert presets in stripped(data[:2] + presets + data[2:])
    assert stripped(data[:2] + segment(0xF8, b"\2\5\1" + NOTE) + data[2:]) is None


def test_planes_of_a_jpeg_ls_in_scans_of_their_own_mean_encoding_anew():
    streams = [bytes(imagecodecs.jpegls_encode(COLOUR[..., n].copy())) for n in range(3)]
    height, width = COLOUR.shape[:2]
    parts = [bytes([n, 0x11, 0]) for n in range(1, 4)]
    data = b"\xff\xd8" + segment(0xF7, struct.pack(">BHHB", 8, height, width, 3) + b"".join(parts))
    for number, stream in enumerate(streams, 1):
        coded = stream[stream.index(b"\xff\xda") + 10 : -2]
        data += segment(0xDA, bytes([1, number, 0, 0, 0, 0])) + coded
    assert np.array_equal(imagecodecs.jpegls_decode(data + b"\xff\xd9"), COLOUR)
    assert stripped(data + b"\xff\xd9") is None


def test_what_has_no_such_start_is_encoded_anew():
    assert stripped(b"\0\0\0\x0cjP  \r\n\x87\n" + NOTE) is None
    assert stripped(bytes(64)) is None


@pytest.mark.parametrize(
    "data",
    [
        jpeg(GREY)[:300],
        jpeg(GREY)[:60],
        jpeg(GREY)[:-2],
        b"\xff\xd8\xff\xe0\0\1",
        b"\xff\xd8\0\0",
    ],
)
def test_what_ends_early_is_refused(data):
    with pytest.raises(Refused):
        stripped(data)


def lowered(data, height=16):
    """The same coded bytes under a header that tells of fewer rows."""
    at = next(data.index(bytes([0xFF, m])) for m in (0xC0, 0xC1) if bytes([0xFF, m, 0]) in data)
    return data[: at + 5] + struct.pack(">H", height) + data[at + 7 :]


@pytest.mark.parametrize(
    "data", [jpeg(GREY), jpeg(COLOUR), jpeg(COLOUR, subsampling=2, restart_marker_blocks=2)]
)
def test_coded_bytes_end_with_the_last_block(data):
    assert shows_all(data)
    assert shows_all(stripped(data[:-2] + b"\xff\xff" + data[-2:]))
    assert not shows_all(lowered(data))
    assert not shows_all(data[:-2] + NOTE + data[-2:])


@pytest.mark.parametrize("options", [{"subsampling": 2}, {"subsampling": 1}])
def test_blocks_beyond_the_sides_tell_nothing(options):
    inner = COLOUR[:40, :56]
    assert shows_all(jpeg(inner, **options)) and shows_all(jpeg(inner[:33, :31], **options))
    whole = jpeg(COLOUR, **options)
    at = whole.index(b"\xff\xc0") + 5
    narrow = whole[:at] + struct.pack(">HH", 40 if options["subsampling"] == 2 else 48, 56)
    assert not shows_all(narrow + whole[at + 4 :])


def test_of_other_scans_it_is_not_known_where_they_end():
    assert not shows_all(jpeg(COLOUR, progressive=True))
    assert not shows_all(bytes(imagecodecs.jpeg8_encode(GREY, lossless=True)))
    one_by_one = jpeg(COLOUR).replace(b"\xff\xda\0\x0c\x03", b"\xff\xda\0\x0c\x02")
    assert not shows_all(one_by_one)
    assert not shows_all(_one_component_only(jpeg(COLOUR, subsampling=0)))


def test_twelve_bits_are_walked_too():
    deep = bytes(imagecodecs.jpeg8_encode(GREY.astype(np.uint16) // 8 + 2048, bitspersample=12))
    assert shows_all(deep) and not shows_all(lowered(deep))
    steep = bytes(imagecodecs.jpeg8_encode(GREY.astype(np.uint16) << 4, bitspersample=12))
    assert not shows_all(steep)  # larger steps than 8 bits have: encoded anew


def _one_component_only(data):
    at = data.index(b"\xff\xda\0\x0c")
    return data[:at] + segment(0xDA, b"\1\1\0\0\x3f\0") + data[at + 14 :]


def odd_padding(data):
    """The last bit before a restart marker turned round, where it fills up."""
    for found in re.finditer(rb"\xff[\xd0-\xd7]", data):
        at = found.start() - 1
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        if set(padding(changed) or "") == {"0", "1"}:
            return changed
    raise AssertionError


def odd_tables(data):
    """Two symbols of the longest codes, which do not occur, of the last table mean the same."""
    at = data.index(b"\xff\xda") - 1
    return data[:at] + data[at - 1 : at] + data[at + 1 :]


RESTARTS = jpeg(COLOUR, restart_marker_blocks=1)


@pytest.mark.parametrize(
    "data",
    [
        RESTARTS,
        odd_padding(jpeg(GREY, restart_marker_blocks=3)),
        RESTARTS.replace(b"\xff\xd1", b"\xff\xd5"),
        odd_tables(jpeg(GREY)),
        odd_tables(jpeg(COLOUR)),
    ],
)
def test_a_scan_that_could_tell_more_is_written_anew(data):
    data = stripped(data)
    clean = carried(data)
    assert clean is not None and clean != data
    assert b"\xff\xdd" not in clean and set(padding(clean)) <= {"1"}
    assert carried(clean) == clean
    for ours, theirs in zip(coefficients(clean), coefficients(data), strict=True):
        assert np.array_equal(ours, theirs)


def test_a_jpeg_ls_with_an_interval_that_is_never_reached_is_encoded_anew():
    data = bytes(imagecodecs.jpegls_encode(GREY))
    assert stripped(data) is not None
    assert stripped(data[:2] + segment(0xDD, b"id") + data[2:]) is None


@pytest.mark.parametrize("pixels", [GREY, COLOUR])
def test_a_plain_scan_is_carried_over_as_it_is(pixels):
    data = stripped(jpeg(pixels))
    assert carried(data) == data


def test_what_cannot_be_written_anew_is_not_carried_over():
    deep = bytes(imagecodecs.jpeg8_encode(GREY.astype(np.uint16) // 8 + 2048, bitspersample=12))
    assert carried(stripped(deep)) == stripped(deep)
    assert carried(stripped(deep[:2] + segment(0xDD, b"\0\0") + deep[2:])) is None
    assert carried(lowered(jpeg(GREY))) is None
    coarse = stripped(jpeg(GREY, restart_marker_blocks=4))
    steps = coarse.index(b"\xff\xdb") + 5
    assert carried(coarse[:steps] + b"\0" + coarse[steps + 1 :]) is None


def coefficients(data):
    return scans.read(structure.parse(data))[0]
