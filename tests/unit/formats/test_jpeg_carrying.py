"""Where nothing is hidden the bytes of a scan stay, unless something could lie in them unseen."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats.jpeg import blocks, carrying, scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg.document import JPEG
from caseveil.formats.jpeg.huffman import Huffman, is_usual
from caseveil.formats.jpeg.layout import of_frame
from caseveil.formats.jpeg.picture import Picture
from caseveil.formats.jpeg.tables import component_tables
from caseveil.redact import pixels
from caseveil.verify.contract import Expectation
from caseveil.verify.jpeg import container
from caseveil.verify.jpeg.scan import walk
from caseveil.verify.verifier import check

PIXELS = makers.photo(3, 176, 112)


class Painter:
    paint = staticmethod(pixels.paint)


def photo(mode: str = "RGB", crop: tuple[int, int] = (176, 112), **options: object) -> bytes:
    target = io.BytesIO()
    image = Image.fromarray(PIXELS).convert(mode).crop((0, 0, *crop))
    image.save(target, "JPEG", exif=makers.exif()[6:], **{"quality": 90, **options})
    return target.getvalue()


def scan_of(data: bytes) -> bytes:
    scans = [s for s in jpeg_structure.parse(data).segments if s.marker == jpeg_structure.SOS]
    return scans[0].scan


def written(data: bytes, *fills: Rect, orientation: int = 1) -> bytes:
    """The clean file, which must pass its check."""
    document = JPEG.open(data, 1 << 20)
    size = document.frames[0]
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    frame = FramePlan(0, whole, tuple(fill.polygon() for fill in fills), cell=document.grid.cell)
    output = document.write(Plan((frame,), Profile()), Painter())
    found = check(output, Expectation("jpeg", Plan((frame,), Profile())), data, None).checks
    assert {one.name for one in found if one.verdict.value != "passed"} == {"second-look"}
    return output


@pytest.mark.parametrize(
    "data",
    [
        photo("L"),
        photo(subsampling="4:4:4"),
        photo(subsampling="4:2:2"),
        photo(subsampling="4:2:0"),
        photo(subsampling="4:2:0", optimize=True),
        photo(crop=(150, 90)),
        photo(crop=(17, 9)),
        photo(keep_rgb=True),
    ],
)
def test_the_scan_stays_and_everything_around_it_goes(data: bytes) -> None:
    output = written(data)
    assert scan_of(output) == scan_of(data)
    assert makers.SECRETS.name.encode() not in output
    assert written(output) == output


def test_one_region_and_the_scan_is_written_anew() -> None:
    assert scan_of(written(photo(), Rect(0, 0, 16, 16))) != scan_of(photo())


def lowered(data: bytes, height: int) -> bytes:
    """The same scan under a header that tells of fewer rows."""
    at = data.index(b"\xff\xc0")
    return data[: at + 5] + struct.pack(">H", height) + data[at + 7 :]


@pytest.mark.parametrize(
    "data",
    [
        photo()[:-2] + b"Amina\xff\xd9",
        photo()[:-2] + b"\0\xff\xd9",
        lowered(photo(), 104),
        lowered(photo(subsampling="4:4:4"), 104),
        lowered(photo("L"), 96),
        photo(progressive=True),
        photo(restart_marker_blocks=4),
        photo(restart_marker_blocks=4).replace(b"\xff\xdd\0\4\0\4", b"\xff\xdd\0\4\0\0"),
    ],
    ids=["text", "zero", "block row", "row", "rows of grey", "progressive", "restarts", "stray"],
)
def test_what_could_hold_more_is_not_carried(data: bytes) -> None:
    structure = jpeg_structure.parse(data)
    assert carrying.carried(structure, "L" if len(structure.frame.components) == 1 else "YCbCr",
                            b"") is None  # fmt: skip


def test_rows_below_the_picture_are_gone_and_the_check_would_see_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = lowered(photo(), 104)
    assert scan_of(written(data)) != scan_of(data)
    monkeypatch.setattr(carrying, "_is_flat", lambda _: True)
    with pytest.raises(AssertionError):
        written(data)


def judged(data: bytes, *, anew: bool) -> list[str]:
    """Checks that a copy does not pass of which nothing is hidden."""
    document = JPEG.open(data, 1 << 20)
    size = document.frames[0]
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    plan = Plan((FramePlan(0, whole, cell=document.grid.cell, anew=anew),), Profile())
    output = document.write(plan, Painter())
    assert (scan_of(output) == scan_of(data)) is not anew
    found = check(output, Expectation("jpeg", plan), data, None).checks
    return [f"{c.name} {c.detail.split()[2]}" for c in found if c.verdict.value == "failed"]


def with_values_beyond(data: bytes) -> bytes:
    """The same picture with a message in the first coefficients of blocks that nobody sees."""
    structure = jpeg_structure.parse(data)
    planes, laid = scans.read(structure)
    rows, columns = laid.parts[0].real
    planes[0][rows:, :, 0] += 3
    planes[0][:, columns:, 0] -= 2
    factors = tuple((part.across, part.down) for part in laid.parts)
    picture = Picture(laid.size, factors, planes, component_tables(structure))
    return blocks.assembled(picture, "YCbCr")


def with_uneven_padding(data: bytes) -> bytes:
    """The same picture with a message in the bits that fill up the last byte."""
    mcus = of_frame(jpeg_structure.parse(data).frame).mcus
    for bit in range(8):
        changed = data[:-3] + bytes([data[-3] ^ 1 << bit]) + data[-2:]
        spare = walk(changed, list(container.walk(changed)), mcus[0] * mcus[1]).left_over
        if spare:
            return changed
    raise AssertionError("no bit to spare")


@pytest.mark.parametrize("crop", [(150, 90), (17, 9), (160, 100)])
def test_values_of_blocks_that_nobody_sees_are_seen_by_the_check_and_go(
    crop: tuple[int, int],
) -> None:
    data = with_values_beyond(photo(crop=crop))
    assert judged(data, anew=False) == ["inside beyond"]
    assert judged(data, anew=True) == []


def test_a_message_in_the_last_byte_goes_too() -> None:
    data = with_uneven_padding(photo(crop=(160, 96)))
    assert judged(data, anew=False) == ["inside bits"]
    assert judged(data, anew=True) == []


@pytest.mark.parametrize(
    ("find", "replace"),
    [
        (b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0", b"\xff\xda\0\x0c\3\1\0\3\x11\2\x11\0\x3f\0"),
        (b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0", b"\xff\xda\0\x0c\3\1\0\2\x11\3\x22\0\x3f\0"),
        (b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0", b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3e\0"),
    ],
)
def test_unusual_scans_are_not_carried(find: bytes, replace: bytes) -> None:
    data = photo()
    assert find in data
    assert carrying.carried(jpeg_structure.parse(data.replace(find, replace)), "YCbCr", b"") is None


@pytest.mark.parametrize(
    ("number", "symbols", "usual"),
    [
        (0, b"\0\1\x0b", True),
        (0, b"\0\1\x0c", False),
        (0, b"\0\1\1", False),
        (16, b"\0\xf0\x21", True),
        (16, b"\0\xf0\x2b", False),
        (16, b"\0\xf0\x20", False),
    ],
)
def test_a_table_is_usual_where_each_symbol_can_occur(
    number: int, symbols: bytes, usual: bool
) -> None:
    table = Huffman((0, len(symbols), *[0] * 14), symbols)
    assert is_usual(number, table) is usual


@pytest.mark.parametrize(
    ("scan", "changed"),
    [(b"a\x12", b"a\x92"), (b"a\xff\0", b"a\x7f"), (b"a\x7f", b"a\xff\0")],
)
def test_the_last_bit_is_changed_by_the_rules_of_a_scan(scan: bytes, changed: bytes) -> None:
    assert carrying._with_a_last_bit_changed(scan) == changed


def test_flat_means_one_value_in_each_block() -> None:
    steps = np.repeat(np.repeat(np.arange(6).reshape(2, 3), 8, axis=0), 8, axis=1).astype(np.uint8)
    assert carrying._is_flat(steps)
    steps[9, 9] += 1
    assert not carrying._is_flat(steps)
