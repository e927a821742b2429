"""Compressed pixel data of a finished file: nothing but pictures, each defect told."""

import struct
from io import BytesIO

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from caseveil.errors import Refused
from caseveil.verify import leaks
from caseveil.verify.dicom import container as dicom_container
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom import fragments as dicom_fragments
from caseveil.verify.dicom import layout as dicom_layout
from caseveil.verify.dicom.elements import PIXEL_DATA
from caseveil.verify.jpeg import coding
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg import scan as jpeg_scan
from caseveil.verify.pixels.decoding import DicomFrames
from unit.verify import makers
from unit.verify.test_dicom_pixels import compressed

RLE, BASELINE, LOSSLESS, LS, WAVELET = (
    "1.2.840.10008.1.2.5",
    *(f"1.2.840.10008.1.2.4.{n}" for n in (50, 70, 80, 90)),
)
GREY = makers.picture(64, 48, channels=1).reshape(48, 64)
JPEG = imagecodecs.jpeg8_encode(GREY)
NOTE = b"Adaeze"


def segment(marker, body):
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def found(data, syntax, **options):
    file = compressed(GREY, syntax, data, **options)
    dataset = dicom.walk(file)
    shape = dicom_layout.layout(dataset)
    return dicom_fragments.faults(dataset.top[PIXEL_DATA], shape, syntax)


def wavelet(data=None):
    """Without the comment of its encoder."""
    data = data or bytes(imagecodecs.jpeg2k_encode(GREY, 0, codecformat="J2K", reversible=True))
    at = data.index(b"\xff\x64")
    return data[:at] + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]


def lossless():
    """JPEG-LS without the application data of its encoder."""
    data = bytes(imagecodecs.jpegls_encode(GREY))
    while (at := data.find(b"\xff\xe8", 0, 64)) > 0:
        data = data[:at] + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]
    return data


def run_lengths(*, head=None, tail=b"", idle=False):
    body = b"".join(bytes(imagecodecs.packbits_encode(row.tobytes())) for row in GREY)
    body = (b"\x80" + body if idle else body) + tail
    return struct.pack("<16I", *(head or (1, 64, *[0] * 14))) + body + b"\0" * (len(body) % 2)


@pytest.mark.parametrize(
    ("data", "syntax"),
    [
        (JPEG, BASELINE),
        (imagecodecs.jpeg8_encode(makers.picture(64, 48)), BASELINE),
        (lossless(), LS),
        (wavelet(), WAVELET),
        (lossless()[:2] + segment(0xF8, b"\1" + bytes(10)) + lossless()[2:], LS),
        (run_lengths(), RLE),
    ],
)
def test_pictures_alone_are_no_fault(data, syntax):
    assert found(data, syntax) == []


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (JPEG[:2] + segment(0xFE, NOTE) + JPEG[2:], "segment-fe"),
        (JPEG[:2] + segment(0xE1, NOTE) + JPEG[2:], "segment-e1"),
        (JPEG[:2] + segment(0xE0, b"JFIF\0" + NOTE) + JPEG[20:], "segment-e0"),
        (JPEG + NOTE, "behind the end"),
        (NOTE + JPEG, "start"),
    ],
)
def test_what_a_jpeg_must_not_hold(data, fault):
    assert found(data, BASELINE) == [f"frame 0: {fault}"]


CODES = segment(0xC4, b"\x13" + bytes([0] * 7 + [14] + [0] * 8) + NOTE.ljust(14)[:14])
STEPS = segment(0xDB, b"\0" + (NOTE * 5)[:64])
WIDE = segment(0xDB, b"\x12" + (NOTE * 10)[:128])


@pytest.mark.parametrize("more", [CODES, STEPS, WIDE])
def test_tables_that_no_scan_uses_or_that_stand_twice_are_told(more):
    assert "frame 0: tables" in found(JPEG[:2] + more + JPEG[2:], BASELINE)


@pytest.mark.parametrize("marker", [0xC4, 0xDB])
def test_tables_of_a_jpeg_ls_are_told(marker):
    data = lossless()
    more = CODES if marker == 0xC4 else STEPS
    assert found(data[:2] + more + data[2:], LS) == ["frame 0: tables"]
    mapping = segment(0xF8, b"\2" + NOTE)
    assert found(data[:2] + mapping + data[2:], LS) == ["frame 0: segment-f8"]


def test_several_scans_are_told():
    target = BytesIO()
    Image.fromarray(GREY).save(target, "JPEG", progressive=True)
    data = target.getvalue()
    data = data[:2] + data[2 + 2 + int.from_bytes(data[4:6], "big") :]
    assert found(data, BASELINE) == ["frame 0: scans"]


def test_bare_colour_segments_may_stand_and_restarts_may_not():
    colours = segment(0xEE, b"Adobe\0\x64" + bytes(5)) + segment(0xE8, b"mrfx\1")
    data = JPEG[:2] + colours + JPEG[2:]
    assert found(data, BASELINE) == []
    assert found(with_restarts(), BASELINE) == [RESTARTS]
    near = lossless()
    assert found(near[:2] + segment(0xDD, b"id") + near[2:], LS) == [RESTARTS]


@pytest.mark.parametrize(
    ("marker", "body"),
    [
        (0xEE, b"Adobe\0\x64" + bytes(5)),
        (0xE8, b"mrfx\1"),
        (0xF8, b"\1" + bytes(10)),
    ],
)
def test_hints_that_stand_twice_are_told(marker, body):
    more = segment(marker, body)
    assert found(JPEG[:2] + more + JPEG[2:], BASELINE) == []
    assert found(JPEG[:2] + more + more + JPEG[2:], BASELINE) == ["frame 0: repeated"]


@pytest.mark.parametrize(
    ("marker", "body"),
    [(0xDD, bytes(4)), (0xEE, b"Adobe\0\x64" + bytes(4) + b"D"), (0xE8, b"mrfxD")],
)
def test_hints_that_no_decoder_knows_are_told(marker, body):
    more = segment(marker, body)
    assert found(JPEG[:2] + more + JPEG[2:], BASELINE) == [f"frame 0: segment-{marker:02x}"]


def test_coded_blocks_beyond_the_sides_are_told():
    target = BytesIO()
    Image.fromarray(makers.picture(64, 48)).save(target, "JPEG", subsampling=2)
    data = target.getvalue()
    at = data.index(b"\xff\xc0") + 5
    assert found(data, BASELINE) == []
    assert found(data[:at] + struct.pack(">H", 40) + data[at + 2 :], BASELINE) == [
        "frame 0: beyond"
    ]


RESTARTS = "frame 0: segment-dd"


def with_restarts():
    target = BytesIO()
    Image.fromarray(GREY).save(target, "JPEG", restart_marker_blocks=2)
    data = target.getvalue()
    return data[:2] + data[2 + 2 + int.from_bytes(data[4:6], "big") :]


def test_coded_bytes_behind_the_last_block_are_told():
    for data, told in ((JPEG, []), (with_restarts(), [RESTARTS])):
        at = data.rindex(b"\xff\xd9")
        more = data[:at] + NOTE + data[at:]
        assert found(more, BASELINE) == [*told, "frame 0: coded bytes"]
    assert found(imagecodecs.jpeg8_encode(GREY, lossless=True), LOSSLESS) == []


def turned(data, at):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_a_coding_that_could_tell_more_than_the_picture_is_told():
    data, codes = with_restarts(), JPEG.index(b"\xff\xda")
    assert found(turned(data, data.index(b"\xff\xd1") - 1), BASELINE) == [
        RESTARTS,
        "frame 0: padding",
    ]
    swapped = data.replace(b"\xff\xd1", b"\xff\xd4", 1)
    assert found(swapped, BASELINE) == [RESTARTS, "frame 0: restart numbers"]
    twice = JPEG[: codes - 1] + JPEG[codes - 2 : codes - 1] + JPEG[codes:]
    assert found(twice, BASELINE) == ["frame 0: codes"]
    unknown = JPEG[: codes - 1] + b"\x0f" + JPEG[codes:]
    assert found(unknown, BASELINE) == ["frame 0: codes"]


def test_of_twelve_bits_values_are_longer():
    deep = imagecodecs.jpeg8_encode(GREY.astype(np.uint16) << 4, bitspersample=12, level=99)
    segments = list(jpeg.walk(bytes(deep), strict=False))
    walked = jpeg_scan.walk_intervals(bytes(deep), segments)
    assert coding.faults(bytes(deep), segments, walked) == []


def test_a_first_value_of_too_many_bits_is_told():
    table = segment(0xC4, b"\0" + bytes([0, 1] + [0] * 14) + b"\x0c")
    segments = list(jpeg.walk(JPEG[:2] + table + JPEG[2:], strict=False))
    walked = jpeg_scan.walk_intervals(JPEG, list(jpeg.walk(JPEG)))
    assert coding.faults(JPEG, segments, walked) == ["codes"]


def _behind(mark, more, data=None):
    """A wavelet with ``more`` in front of the segment ``mark``."""
    data = data or wavelet()
    at = data.index(mark)
    return data[:at] + more + data[at:]


def _changed(mark, offset, more):
    data = wavelet()
    at = data.index(mark) + offset
    return data[:at] + more + data[at + len(more) :]


SIZ, COD, QCD, SOT = b"\xff\x51", b"\xff\x52", b"\xff\x5c", b"\xff\x90"
PART = b"\xff\x90\0\x0a\0\1\0\0\0\x0e\0\1\xff\x93"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        *((_behind(SOT, segment(marker, NOTE)), "tile") for marker in (0x50, 0x56, 0x57, 0x64)),
        (_behind(SIZ, segment(0x59, NOTE)), "header"),
        (_behind(QCD, segment(0x52, bytes(10))), "header"),
        (_changed(SIZ, 8, b"\0\0\0\x41"), "header"),
        (_changed(SIZ, 24, b"\0\0\0\x20"), "header"),
        (_changed(COD, 4, b"\1"), "header"),
        (_changed(COD, 9, b"\x7f"), "header"),
        (_changed(QCD, 4, b"\x41"), "header"),
        (_changed(SOT, 4, b"\0\1"), "tile"),
        (_changed(SOT, 6, b"\0\0\0\1"), "tile"),
        (_changed(SOT, 10, b"\0\2"), "tile"),
        (_behind(b"\xff\x93", segment(0x64, NOTE)), "tile"),
        (wavelet()[:-2] + PART + b"\xff\xd9", "end"),
        (wavelet() + NOTE, "behind the end"),
        (wavelet()[:-2], "end"),
    ],
)
def test_what_a_wavelet_must_not_hold(data, fault):
    assert found(data, WAVELET) == [f"frame 0: {fault}"]


def test_a_wavelet_of_colours_may_mix_them():
    pixels = makers.picture(64, 48)
    for mixed in (False, True):
        data = imagecodecs.jpeg2k_encode(pixels, 0, codecformat="J2K", reversible=True, mct=mixed)
        dataset = dicom.walk(compressed(pixels, WAVELET, wavelet(bytes(data))))
        shape = dicom_layout.layout(dataset)
        assert dicom_fragments.faults(dataset.top[PIXEL_DATA], shape, WAVELET) == []


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (run_lengths(head=(2, 64, 70, *[0] * 13)), "run-length header"),
        (run_lengths(head=(1, 64, 9, *[0] * 13)), "run-length header"),
        (run_lengths(tail=NOTE), "behind a segment"),
    ],
)
def test_what_run_lengths_must_not_hold(data, fault):
    assert found(data, RLE) == [f"frame 0: {fault}"]


@pytest.mark.parametrize(
    ("data", "syntax"),
    [
        (run_lengths(idle=True), RLE),
        (run_lengths()[:200], RLE),
        (JPEG[:40], BASELINE),
        (JPEG[:-2].replace(b"\xff\xd9", b""), BASELINE),
        (JPEG[:2] + b"\xff\xe0\0\0" + JPEG[2:], BASELINE),
        (wavelet()[:40], WAVELET),
    ],
)
def test_what_cannot_be_walked_is_refused(data, syntax):
    with pytest.raises(Refused):
        found(data, syntax)


def test_fragments_and_their_table_fit_the_frames():
    two = np.stack([GREY, GREY])
    file = compressed(two, LS, lossless(), lossless(), table=True, frames=2)
    dataset = dicom.walk(file)
    element, shape = dataset.top[PIXEL_DATA], dicom_layout.layout(dataset)
    assert dicom_fragments.faults(element, shape, LS) == []
    at = file.index(b"\xff\xff\xff\xff") + 4 + 8
    moved = dicom.walk(file[: at + 4] + b"\1" + file[at + 5 :])
    assert dicom_fragments.faults(moved.top[PIXEL_DATA], shape, LS) == ["offset-table"]
    assert found(lossless(), LS, frames=1) == []
    one = dicom.walk(compressed(GREY, LS, lossless()))
    assert dicom_fragments.faults(one.top[PIXEL_DATA], shape, LS) == ["fragments"]
    native = dicom.walk(makers.dicom_source(GREY))
    assert dicom_fragments.faults(native.top[PIXEL_DATA], shape, LS) == ["fragments"]


def test_a_name_in_a_codestream_or_its_samples_is_found():
    noted = compressed(GREY, BASELINE, JPEG[:2] + segment(0xFE, b"Okonkwo-4711223") + JPEG[2:])
    assert leaks.faults(noted, [], DicomFrames(noted), ("Okonkwo-4711223",)) == ["bytes 1"]
    drawn = GREY.copy()
    drawn[3, :15] = np.frombuffer(b"Okonkwo-4711223", np.uint8)
    packed = compressed(drawn, LS, bytes(imagecodecs.jpegls_encode(drawn)))
    assert "samples 1" in leaks.faults(packed, [], DicomFrames(packed), ("Okonkwo-4711223",))


def test_the_container_tells_of_compressed_frames():
    clean = compressed(GREY, BASELINE, JPEG)
    noted = compressed(GREY, BASELINE, JPEG + NOTE)
    assert "frame 0: behind the end" in dicom_container.faults(noted)
    assert not any("frame" in fault for fault in dicom_container.faults(clean))
    deflated = compressed(GREY, "1.2.840.10008.1.2.8.1", JPEG)
    assert "syntax" in dicom_container.faults(deflated)


def test_bits_above_the_stored_ones_are_told_in_compressed_frames_too():
    deep = GREY.astype(np.uint16)
    high = compressed(deep | 0x8000, LS, bytes(imagecodecs.jpegls_encode(deep | 0x8000)), stored=12)
    assert "unused-bits" in dicom_container.faults(high)
    negative = (deep * 16) & 0xFFF
    plain = bytes(imagecodecs.jpegls_encode(negative))
    signed = compressed(negative.view(np.int16), LS, plain, stored=12)
    assert "unused-bits" not in dicom_container.faults(signed)
