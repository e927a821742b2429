"""Compressed frames without what no decoder needs."""

import struct
from io import BytesIO

import imagecodecs
import numpy as np
import openjpeg.utils
import pytest
from PIL import Image

from caseveil.errors import Refused
from caseveil.formats.dicom.streams import is_spent, stripped
from unit.verify import makers

GREY = makers.picture(64, 48, channels=1).reshape(48, 64)
COLOUR = makers.picture(64, 48)
NOTE = b"Adaeze Okonkwo"


def segment(marker, body):
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


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


def wavelet(pixels, **options):
    return bytes(openjpeg.utils.encode_array(pixels, photometric_interpretation=1, **options))


@pytest.mark.parametrize("options", [{}, {"add_plt": True}, {"add_tlm": True}])
def test_comments_leave_a_wavelet(options):
    encoded = wavelet(COLOUR, **options)
    assert b"OpenJPEG" in encoded
    clean = stripped(encoded + NOTE)
    assert b"OpenJPEG" not in clean and clean.endswith(b"\xff\xd9") and NOTE not in clean
    assert np.array_equal(imagecodecs.jpeg2k_decode(clean), COLOUR)
    assert stripped(clean[:-2]) == clean


def with_tile_segment(data, marker, body):
    at = data.index(b"\xff\x90")
    length = struct.unpack_from(">I", data, at + 6)[0]
    more = segment(marker, body)
    head = data[: at + 6] + struct.pack(">I", length + len(more)) + data[at + 10 : at + 12]
    return head + more + data[at + 12 :]


def test_a_comment_in_the_header_of_a_tile_goes_and_what_is_unknown_means_encoding_anew():
    data = wavelet(COLOUR)
    assert stripped(with_tile_segment(data, 0x64, b"\0\1" + NOTE)) == stripped(data)
    assert stripped(with_tile_segment(data, 0x71, NOTE)) is None
    assert stripped(data[:2] + segment(0x71, NOTE) + data[2:]) is None
    at = data.index(b"\xff\x90")
    open_end = data[: at + 6] + bytes(4) + data[at + 10 :]
    assert stripped(open_end) is None


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
        wavelet(COLOUR)[:60],
        wavelet(COLOUR)[:400],
        b"\xff\x4f\xff\x93\0\0",
        b"\xff\x4f\xff\x51\0\1",
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
    assert is_spent(data)
    assert is_spent(stripped(data[:-2] + b"\xff\xff" + data[-2:]))
    assert not is_spent(lowered(data))
    assert not is_spent(data[:-2] + NOTE + data[-2:])


def test_of_other_scans_it_is_not_known_where_they_end():
    assert not is_spent(jpeg(COLOUR, progressive=True))
    assert not is_spent(bytes(imagecodecs.jpeg8_encode(GREY, lossless=True)))
    one_by_one = jpeg(COLOUR).replace(b"\xff\xda\0\x0c\x03", b"\xff\xda\0\x0c\x02")
    assert not is_spent(one_by_one)
    assert not is_spent(_one_component_only(jpeg(COLOUR, subsampling=0)))


def test_twelve_bits_are_walked_too():
    deep = bytes(imagecodecs.jpeg8_encode(GREY.astype(np.uint16) // 8 + 2048, bitspersample=12))
    assert is_spent(deep) and not is_spent(lowered(deep))
    steep = bytes(imagecodecs.jpeg8_encode(GREY.astype(np.uint16) << 4, bitspersample=12))
    assert not is_spent(steep)  # larger steps than 8 bits have: encoded anew


def _one_component_only(data):
    at = data.index(b"\xff\xda\0\x0c")
    return data[:at] + segment(0xDA, b"\1\1\0\0\x3f\0") + data[at + 14 :]
