"""The marker walk: what it finds, and what it refuses."""

import pytest

import makers
from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tags as jpeg_tags
from caseveil.formats.jpeg.structure import parse

PLAIN = makers.jpeg(makers.photo(1, 48, 32), metadata=False)


def code_of(data: bytes) -> tuple[Code, str]:
    with pytest.raises(Refused) as refusal:
        parse(data)
    return refusal.value.code, refusal.value.detail


def with_frame(marker: int, precision: int = 8, height: int = 32) -> bytes:
    at = PLAIN.index(b"\xff\xc0")
    head = bytes((0xFF, marker)) + PLAIN[at + 2 : at + 4] + bytes((precision,))
    return PLAIN[:at] + head + height.to_bytes(2, "big") + PLAIN[at + 7 :]


def test_segments_frame_and_trailer() -> None:
    found = parse(makers.jpeg(makers.photo(1, 48, 32), trailer=b"tail"))
    assert found.frame.size == Size(48, 32)
    assert found.frame.process == "baseline"
    assert [(c.horizontal, c.vertical) for c in found.frame.components] == [(2, 2), (1, 1), (1, 1)]
    assert found.trailing == b"tail"
    assert any(segment.marker == jpeg_structure.COM for segment in found.segments)


def test_the_bare_file_has_the_same_picture_and_no_metadata() -> None:
    source = makers.jpeg(makers.photo(1, 48, 32), progressive=True, trailer=b"tail")
    bare = parse(source).bare()
    assert not makers.leaks(bare)
    assert b"Exif" not in bare
    assert parse(bare).segments[-1].scan == parse(source).segments[-1].scan
    assert parse(bare).trailing == b""


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (with_frame(0xC3), "lossless"),
        (with_frame(0xC5), "hierarchical"),
        (with_frame(0xCB), "arithmetic-lossless"),
        (with_frame(0xC0, precision=12), "12-bit"),
        (with_frame(0xC0, height=0), "height-after-scan"),
    ],
)
def test_variants_that_are_not_read(data: bytes, detail: str) -> None:
    assert code_of(data) == (Code.UNSUPPORTED_FEATURE, detail)


def test_damage_has_its_code() -> None:
    assert code_of(PLAIN[:-2])[0] is Code.TRUNCATED
    assert code_of(PLAIN[:30])[0] is Code.TRUNCATED
    assert code_of(PLAIN[:2] + PLAIN) == (Code.CORRUPT, "marker")
    assert code_of(b"\xff\xd8\xff\xfe\0\1" + PLAIN[2:]) == (Code.CORRUPT, "segment-length")
    assert code_of(b"\xff\xd8\xff\xd9") == (Code.NO_PICTURE, "frame-header")
    at = PLAIN.index(b"\xff\xc0")
    assert code_of(PLAIN[:at] + PLAIN[at : at + 19] + PLAIN[at:])[0] is Code.CORRUPT
    wide = PLAIN[: at + 7] + b"\0\0" + PLAIN[at + 9 :]
    assert code_of(wide) == (Code.CORRUPT, "frame-header")


def test_fill_bytes_before_a_marker_are_allowed() -> None:
    assert parse(PLAIN[:2] + b"\xff\xff\xff" + PLAIN[2:]).frame.size == Size(48, 32)


def test_endless_segments_end() -> None:
    comments = b"\xff\xfe\0\2" * 30_000
    assert code_of(PLAIN[:2] + comments + PLAIN[2:]) == (Code.CORRUPT, "segments")


def test_scan_after_scan_is_refused() -> None:
    data = makers.jpeg(makers.photo(1, 48, 32), metadata=False, progressive=True)
    last = data.rindex(b"\xff\xda")
    assert parse(data[:-2] + data[last:-2] * 20 + data[-2:]).frame.process == "progressive"
    assert code_of(data[:-2] + data[last:-2] * 100 + data[-2:]) == (Code.CORRUPT, "scans")


def test_bytes_that_belong_to_no_segment_are_told_and_not_written() -> None:
    data = PLAIN[:2] + makers.SECRETS.name.encode() + b"\xff\0" + PLAIN[2:]
    found = parse(data)
    assert found.segments[0].marker == jpeg_structure.STRAY
    assert found.bare() == parse(PLAIN).bare()
    assert "Unreferenced" in {tag.path for tag in jpeg_tags.read(found)}
