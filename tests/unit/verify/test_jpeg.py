import struct

import pytest
from PIL import Image

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg import container as jpeg
from unit.verify import makers

PICTURE = makers.picture()
PLAIN = makers.jpeg(PICTURE)


def with_segment(marker, payload, data=PLAIN):
    return (
        data[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(payload) + 2) + payload + data[2:]
    )


def replaced(data, marker, change):
    """The first segment with this marker, its payload changed."""
    segment = next(s for s in jpeg.walk(data) if s.marker == marker)
    end = segment.start + 4 + len(segment.payload)
    payload = change(segment.payload)
    head = bytes([0xFF, marker]) + struct.pack(">H", len(payload) + 2)
    return data[: segment.start] + head + payload + data[end:]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        makers.jpeg(PICTURE[..., 0]),
        makers.jpeg(PICTURE, progressive=True),
        makers.jpeg(PICTURE, optimize=True, subsampling=0),
        makers.jpeg(PICTURE, restart_marker_blocks=1),
    ],
)
def test_clean_files_have_no_fault(data):
    assert jpeg.faults(data) == []


def orientation(turn):
    """The one block that a copy may have."""
    return b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0%c" % turn + bytes(6)


@pytest.mark.parametrize("turn", range(2, 9))
def test_an_orientation_alone_is_no_fault(turn):
    assert jpeg.faults(with_segment(0xE1, orientation(turn))) == []


def exif():
    block = Image.Exif()
    block[0x010F] = "maker"
    return block.tobytes()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (PLAIN + b"x", "after-end 1"),
        (PLAIN + PLAIN, f"after-end {len(PLAIN)}"),
        (with_segment(0xFE, b"a comment"), "segment-fe"),
        (with_segment(0xE1, b"Exif\0\0"), "payload-e1"),
        (makers.jpeg(PICTURE, exif=exif()), "payload-e1"),
        (with_segment(0xE1, orientation(1)), "payload-e1"),
        (with_segment(0xE1, orientation(9)), "payload-e1"),
        (with_segment(0xE1, orientation(6) + b"\0"), "payload-e1"),
        (with_segment(0xE1, orientation(6), with_segment(0xE1, orientation(6))), "repeated-e1"),
        (with_segment(0xED, b"Photoshop 3.0\0"), "segment-ed"),
        (with_segment(0xE0, b"JFXX\0\x10thumbnail"), "payload-e0"),
        (replaced(PLAIN, 0xE0, lambda p: p[:12] + b"\1\1\0\0\0"), "payload-e0"),
        (replaced(PLAIN, 0xE0, lambda p: p[:8] + b"JD" + p[10:]), "payload-e0"),
        (replaced(PLAIN, 0xE0, lambda p: p[:6] + b"\7" + p[7:]), "payload-e0"),
        (with_segment(0xEE, b"Adobe\0\x64JDoe\0"), "payload-ee"),
        (with_segment(0xEE, b"Adobe\0\x64\0\0\0\0\2"), "payload-ee"),
        (replaced(PLAIN, 0xDB, lambda p: p + b"\0hidden"), "quantisation-table"),
        (replaced(PLAIN, 0xDB, lambda p: b"\x10" + p[1:]), "quantisation-table"),
        (replaced(PLAIN, 0xC4, lambda p: p + b"hidden"), "huffman-table"),
        (replaced(PLAIN, 0xC0, lambda p: p + b"hidden"), "frame-header"),
        (replaced(PLAIN, 0xDA, lambda p: p + b"hidden"), "payload-da"),
        (with_segment(0xDD, b"\0\0hidden"), "payload-dd"),
        (with_segment(0xEE, b"Adobe and more than that"), "payload-ee"),
        (with_segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), "repeated-e0"),
        (PLAIN[:2] + b"\xff\xd8" + PLAIN[2:], "repeated-d8"),
        (PLAIN[:2] + b"\xff\xd0" + PLAIN[2:], "empty-d0"),
        (PLAIN[:2] + b"\xff\xff" + PLAIN[3:], "fill-bytes"),
        (PLAIN[:2] + b"\xff\xd9", "no-scan"),
    ],
)
def test_what_is_not_needed_is_a_fault(data, fault):
    assert fault in jpeg.faults(data)


def test_bytes_between_segments_are_passed_over_in_a_source_only():
    data = PLAIN[:2] + b"Amina\xff\0" + PLAIN[2:]
    source = [s.marker for s in jpeg.walk(data, strict=False)]
    assert source == [s.marker for s in jpeg.walk(PLAIN)]
    with pytest.raises(Refused):
        list(jpeg.walk(data))
    with pytest.raises(Refused):
        list(jpeg.walk(PLAIN[:-2] + b"Amina", strict=False))


def test_restart_markers_out_of_order():
    data = makers.jpeg(PICTURE, restart_marker_blocks=1)
    scan = next(s.scan for s in jpeg.walk(data) if s.scan)
    at = data.index(b"\xff\xd1", scan[0])
    assert jpeg.faults(data[: at + 1] + b"\xd3" + data[at + 2 :]) == ["restart-order"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.CORRUPT),
        (b"\x89PNG", Code.CORRUPT),
        (b"\xff\xd8", Code.TRUNCATED),
        (b"\xff\xd8\xff\xe0\0", Code.TRUNCATED),
        (b"\xff\xd8\xff\xe0\0\1\0\0", Code.CORRUPT),
        (b"\xff\xd8\0\0\0", Code.CORRUPT),
        (b"\xff\xd8\xff\0\0", Code.CORRUPT),
        (PLAIN[:-2], Code.TRUNCATED),
        (PLAIN[:300], Code.TRUNCATED),
    ],
)
def test_what_cannot_be_walked_is_refused(data, code):
    with pytest.raises(Refused) as caught:
        list(jpeg.walk(data))
    assert caught.value.code is code


def test_header_and_tables():
    segments = list(jpeg.walk(PLAIN))
    header = jpeg.header(segments)
    assert (header.width, header.height, header.precision) == (96, 80, 8)
    assert header.sampling == ((2, 2), (1, 1), (1, 1))
    tables = jpeg.quantisation(segments)
    assert header.tables == (0, 1, 1)
    assert {len(table) for table in tables.values()} == {64}


def test_wide_table_is_read():
    wide = b"\x12" + b"".join(struct.pack(">H", 300 + n) for n in range(64))
    assert jpeg.quantisation(list(jpeg.walk(with_segment(0xDB, wide))))[2][63] == 363


@pytest.mark.parametrize("data", [PLAIN[:2] + b"\xff\xd9", replaced(PLAIN, 0xC0, lambda p: p[:7])])
def test_header_missing_or_short_is_refused(data):
    with pytest.raises(Refused):
        jpeg.header(list(jpeg.walk(data)))


def test_short_table_is_refused():
    with pytest.raises(Refused):
        jpeg.quantisation(list(jpeg.walk(with_segment(0xDB, b"\0abc"))))
