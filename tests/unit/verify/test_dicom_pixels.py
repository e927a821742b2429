from io import BytesIO

import imagecodecs
import numpy as np
import pytest
from pydicom import dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import RLELossless

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import codestreams as dicom_codestreams
from caseveil.verify.pixels.decoding import DicomFrames
from unit.verify import makers

GREY = makers.picture(32, 24, channels=1).reshape(24, 32)
COLOUR = makers.picture(32, 24)
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"


def compressed(samples, syntax, *parts, table=False, **options):
    """A file whose pixel data are the given compressed frames."""
    dataset = makers.attributes(samples, **options)
    dataset.SOPInstanceUID = makers.SOURCE_UID
    plain = makers.write(dataset, samples)
    at = plain.rindex(b"\xe0\x7f\x10\0")
    body = encapsulate(list(parts), has_bot=table)
    head = b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff"
    end = b"\xfe\xff\xdd\xe0\0\0\0\0"
    named = plain[:at].replace(b"UI\x14\x001.2.840.10008.1.2.1\0", _uid(syntax), 1)
    return named + head + body + end


def _uid(syntax):
    value = syntax.encode() + b"\0" * (len(syntax) % 2)
    return b"UI" + len(value).to_bytes(2, "little") + value


def frame(data, index=0):
    return DicomFrames(data).stored(index)


@pytest.mark.parametrize(
    "samples",
    [GREY, GREY.astype(np.uint16) * 200, GREY.astype(np.int16) * 50 - 3000, COLOUR],
)
@pytest.mark.parametrize(
    "syntax", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"]
)
def test_native_samples(samples, syntax):
    assert np.array_equal(frame(makers.dicom_source(samples, syntax)), samples)


def test_planes_are_interleaved():
    planes = np.ascontiguousarray(np.moveaxis(COLOUR, -1, 0))
    dataset = makers.attributes(COLOUR, PlanarConfiguration=1)
    dataset.SOPInstanceUID = makers.SOURCE_UID
    assert np.array_equal(frame(makers.write(dataset, planes)), COLOUR)


def test_subsampled_colour_is_widened():
    pairs = np.array([[[10, 20, 100, 200], [30, 40, 110, 210]]], np.uint8)
    dataset = makers.attributes(np.zeros((1, 4, 3), np.uint8), photometric="YBR_FULL_422")
    dataset.SOPInstanceUID = makers.SOURCE_UID
    wide = frame(makers.write(dataset, pairs))
    assert wide.tolist() == [[[10, 100, 200], [20, 100, 200], [30, 110, 210], [40, 110, 210]]]


def test_single_bits_of_frames_that_end_within_a_byte():
    bits = np.random.default_rng(1).integers(0, 2, (3, 5, 3), np.uint8)
    dataset = makers.attributes(bits, frames=3)
    dataset.BitsAllocated = dataset.BitsStored = 1
    dataset.HighBit = 0
    dataset.SOPInstanceUID = makers.SOURCE_UID
    data = makers.write(dataset, np.packbits(bits.reshape(-1), bitorder="little"))
    assert all(np.array_equal(frame(data, n), bits[n]) for n in range(3))


def test_unused_bits_are_dropped_and_signs_extended():
    plain = (GREY.astype(np.uint16) & 0xFF) | 0xF000
    assert np.array_equal(frame(makers.dicom_source(plain, stored=12)), GREY)
    signed = (GREY.astype(np.int16) - 128) & 0x0FFF
    assert np.array_equal(
        frame(makers.dicom_source(signed.astype(np.int16), stored=12)), GREY.astype(np.int16) - 128
    )


def rle(samples, **options):
    dataset = makers.attributes(samples, **options)
    dataset.SOPInstanceUID = makers.SOURCE_UID
    file = dcmread(BytesIO(makers.write(dataset, samples)))
    file.compress(RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    target = BytesIO()
    file.save_as(target)
    return target.getvalue()


@pytest.mark.parametrize("samples", [GREY, GREY.astype(np.uint16) * 200, COLOUR])
def test_run_lengths(samples):
    assert np.array_equal(frame(rle(samples)), samples)


def test_lossless_codecs():
    deep = GREY.astype(np.uint16) * 100
    cases = [
        (
            dicom_codestreams.J2K_LOSSLESS,
            imagecodecs.jpeg2k_encode(deep, level=0, codecformat="j2k"),
            deep,
        ),
        (
            dicom_codestreams.J2K_LOSSLESS,
            imagecodecs.jpeg2k_encode(COLOUR, level=0, codecformat="j2k"),
            COLOUR,
        ),
        ("1.2.840.10008.1.2.4.80", imagecodecs.jpegls_encode(deep), deep),
        ("1.2.840.10008.1.2.4.70", imagecodecs.ljpeg_encode(deep), deep),
    ]
    for syntax, stream, samples in cases:
        assert np.array_equal(frame(compressed(samples, syntax, stream)), samples)


@pytest.mark.parametrize("table", [False, True])
def test_frames_of_one_and_of_several_fragments(table):
    streams = [imagecodecs.jpegls_encode(GREY + n) for n in range(3)]
    three = np.stack([GREY] * 3)
    data = compressed(three, "1.2.840.10008.1.2.4.80", *streams, table=table, frames=3)
    assert all(np.array_equal(frame(data, n), GREY + n) for n in range(3))


def fragment(part):
    part += b"\0" * (len(part) % 2)
    return b"\xfe\xff\0\xe0" + len(part).to_bytes(4, "little") + part


def test_fragments_are_put_together_by_the_offset_table():
    streams = [imagecodecs.jpegls_encode(GREY + n) for n in range(2)]
    items = [[s[:200], s[200:]] for s in streams]
    body = [b"".join(map(fragment, pair)) for pair in items]
    for starts in ([0, len(body[0])], [], [0]):
        two = np.stack([GREY] * 2)
        data = compressed(two, "1.2.840.10008.1.2.4.80", bytes(2), frames=2)
        at = data.index(b"\xff\xff\xff\xff") + 4
        offsets = b"".join(n.to_bytes(4, "little") for n in starts)
        table = b"\xfe\xff\0\xe0" + len(offsets).to_bytes(4, "little") + offsets
        data = data[:at] + table + b"".join(body) + b"\xfe\xff\xdd\xe0\0\0\0\0"
        if len(starts) == 1:
            with pytest.raises(Refused):
                frame(data)
        else:
            assert all(np.array_equal(frame(data, n), GREY + n) for n in range(2))
    one = compressed(GREY, "1.2.840.10008.1.2.4.80", bytes(2))
    at = one.index(b"\xff\xff\xff\xff") + 4
    one = one[:at] + fragment(b"") + body[0] + b"\xfe\xff\xdd\xe0\0\0\0\0"
    assert np.array_equal(frame(one), GREY)


def test_jpeg_components_stay_as_stored():
    stream = imagecodecs.jpeg8_encode(COLOUR, level=98, subsampling="444")
    data = compressed(COLOUR, dicom_codestreams.BASELINE, stream, photometric="YBR_FULL_422")
    ybr = DicomFrames(data)
    assert ybr.is_ybr
    assert np.abs(ybr.displayed(0)[0].astype(int) - COLOUR).max() <= 6
    grey = compressed(GREY, dicom_codestreams.BASELINE, imagecodecs.jpeg8_encode(GREY, level=98))
    assert np.abs(frame(grey).astype(int) - GREY).max() <= 6
    assert not DicomFrames(grey).is_ybr


def test_transform_named_in_the_stream_outranks_the_attribute():
    stream = imagecodecs.jpeg8_encode(
        COLOUR, level=98, colorspace="RGB", outcolorspace="RGB", subsampling="444"
    )
    data = compressed(COLOUR, dicom_codestreams.BASELINE, stream, photometric="YBR_FULL")
    frames = DicomFrames(data)
    adobe = b"Adobe" in stream
    assert frames.is_ybr is not adobe


def test_colour_model_of_other_syntaxes_is_the_attribute():
    assert DicomFrames(makers.dicom_source(COLOUR, photometric="YBR_FULL")).is_ybr
    assert not DicomFrames(makers.dicom_source(COLOUR)).is_ybr


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Rows": 0}, Code.CORRUPT),
        ({"BitsStored": 17}, Code.CORRUPT),
        ({"BitsStored": 0}, Code.CORRUPT),
        ({"BitsAllocated": 12}, Code.UNSUPPORTED_FEATURE),
        ({"SamplesPerPixel": 4}, Code.UNSUPPORTED_FEATURE),
        ({"NumberOfFrames": "-1"}, Code.CORRUPT),
        ({"Rows": 65535, "Columns": 65535, "SamplesPerPixel": 3}, Code.TOO_LARGE),
        ({"Rows": 99}, Code.TRUNCATED),
    ],
)
def test_layouts_that_cannot_be(change, code):
    data = makers.dicom_source(GREY, **change)
    with pytest.raises(Refused) as caught:
        frame(data)
    assert caught.value.code is code


def test_file_without_pixels():
    plain = makers.dicom_source(GREY)
    with pytest.raises(Refused) as caught:
        DicomFrames(plain[: plain.rindex(b"\xe0\x7f\x10\0")])
    assert caught.value.code is Code.NO_PICTURE


def test_broken_wrongly_sized_and_unknown_streams():
    broken = compressed(GREY, dicom_codestreams.J2K, b"no stream")
    wrong = compressed(GREY, "1.2.840.10008.1.2.4.80", imagecodecs.jpegls_encode(GREY[:9]))
    unknown = compressed(GREY, "1.2.840.10008.1.2.4.100", b"mpeg")
    for data, code in [
        (broken, Code.CORRUPT), (wrong, Code.CORRUPT), (unknown, Code.UNSUPPORTED_SYNTAX)
    ]:  # fmt: skip
        with pytest.raises(Refused) as caught:
            frame(data)
        assert caught.value.code is code


def runs(*segments):
    """A run-length frame: the header, then the segments."""
    starts = np.cumsum([64, *map(len, segments)])[:-1]
    head = np.zeros(16, "<u4")
    head[0] = len(segments)
    head[1 : 1 + len(segments)] = starts
    return head.tobytes() + b"".join(segments)


@pytest.mark.parametrize(
    ("segment", "values"),
    [
        (bytes([3, 1, 2, 3, 4]), [1, 2, 3, 4]),
        (bytes([253, 9]), [9, 9, 9, 9]),
        (bytes([128, 1, 7, 8, 128, 255, 5, 0]), [7, 8, 5, 5]),
        (bytes([5, 1, 2, 3, 4, 5, 6]), [1, 2, 3, 4]),
    ],
)
def test_packed_bytes(segment, values):
    samples = np.zeros((2, 2), np.uint8)
    data = compressed(samples, dicom_codestreams.RLE, runs(segment))
    assert frame(data).reshape(-1).tolist() == values


@pytest.mark.parametrize(
    "stream",
    [runs(bytes([1, 2, 3])), runs(b"", b""), runs(b"")[:40], bytes(64), b"\1\0\0\0" + bytes(70)],
)
def test_damaged_run_lengths_are_refused(stream):
    with pytest.raises(Refused):
        frame(compressed(np.zeros((2, 2), np.uint8), dicom_codestreams.RLE, stream))


def test_fragments_without_a_table_are_told_apart_by_their_starts():
    parts = [imagecodecs.jpeg8_encode(GREY), imagecodecs.jpeg8_encode(GREY[::-1].copy())]
    pieces = [part[at : at + 200] for part in parts for at in range(0, len(part), 200)]
    pieces = [piece + b"\0" * (len(piece) % 2) for piece in pieces]
    data = compressed(np.stack([GREY, GREY]), JPEG_BASELINE, *pieces, frames=2)
    first, second = frame(data), frame(data, 1)
    assert np.abs(first.astype(int) - GREY).max() < 40
    assert np.abs(second.astype(int) - GREY[::-1]).max() < 40
    lost = compressed(np.stack([GREY, GREY]), JPEG_BASELINE, *pieces[1:], frames=2)
    with pytest.raises(Refused):
        frame(lost)


def test_bytes_written_as_big_endian_words_are_put_back():
    data = makers.dicom_source(GREY, "1.2.840.10008.1.2.2")
    at = data.rindex(b"\x7f\xe0\x00\x10") + 4
    words = np.frombuffer(data[at + 8 :], ">u2").astype("<u2").tobytes()
    assert np.array_equal(frame(data[:at] + b"OW" + data[at + 2 : at + 8] + words), GREY)


def test_an_implicit_file_that_calls_itself_explicit_is_read():
    plain = makers.dicom_source(GREY, "1.2.840.10008.1.2")
    named = b"1.2.840.10008.1.2\0"
    at = plain.index(named)
    other = plain[: at - 2] + b"\x14\0" + b"1.2.840.10008.1.2.1\0" + plain[at + len(named) :]
    assert np.array_equal(frame(other), GREY)
