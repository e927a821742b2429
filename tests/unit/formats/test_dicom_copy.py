"""A compressed file stays compressed: unpainted frames as they came, painted ones without loss."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread, uid
from pydicom.encaps import encapsulate, generate_frames

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Failed
from caseveil.formats.dicom import encoding as dicom_encoding
from caseveil.formats.dicom.document import DicomDocument
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.streams import stripped
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.dicom import container as dicom_container
from caseveil.verify.pixels.decoding import DicomFrames
from made_pictures import photo

LIMIT = 1_000_000
REGION = Rect(10, 12, 40, 30)
LOSSLESS = (uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLosslessSV1, uid.JPEGLSLossless)


def opened(data):
    return DicomDocument(data, LIMIT)


def written(data, painted=()):
    document = opened(data)
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    frames = [
        FramePlan(n, place, (REGION.polygon(),) if n in painted else ())
        for n in range(len(document.frames))
    ]
    return document.write(Plan(tuple(frames), Profile()), TableRedactor(b"k"))


def syntax_of(data):
    return dcmread(BytesIO(data)).file_meta.TransferSyntaxUID


def streams(data):
    dataset = dcmread(BytesIO(data))
    frames = int(dataset.get("NumberOfFrames", 1))
    return list(generate_frames(dataset.PixelData, number_of_frames=frames))


def stored(data):
    frames = DicomFrames(data)
    return [frames.stored(n) for n in range(len(frames.sizes))]


@pytest.mark.parametrize("syntax", [uid.RLELossless, uid.JPEGLSLossless, uid.JPEGBaseline8Bit])
@pytest.mark.parametrize("colour", [False, True])
def test_frames_without_regions_keep_their_codestream(syntax, colour):
    data = makers.dicom(syntax=syntax, frames=3, colour=colour)
    output = written(data)
    assert syntax_of(output) == syntax
    assert dicom_container.faults(output) == []
    if syntax != uid.RLELossless:
        wanted = [stripped(stream) for stream in streams(data)]
        assert [one[: len(w)] for one, w in zip(streams(output), wanted, strict=True)] == wanted
    for before, after in zip(stored(data), stored(output), strict=True):
        assert np.array_equal(before, after)


@pytest.mark.parametrize("syntax", [*LOSSLESS, uid.JPEG2000])
@pytest.mark.parametrize(("bits", "colour"), [(8, False), (12, False), (16, False), (8, True)])
def test_a_painted_frame_is_encoded_without_loss(syntax, bits, colour):
    data = makers.dicom(syntax=syntax, frames=2, bits=bits, colour=colour)
    output = written(data, painted={1})
    assert syntax_of(output) == syntax
    assert dicom_container.faults(output) == []
    for index, (before, after) in enumerate(zip(stored(data), stored(output), strict=True)):
        same = np.asarray(before == after)
        if index == 1:
            inside = np.s_[REGION.top : REGION.bottom, REGION.left : REGION.right]
            assert np.unique(after[inside]).size == 1
            same[inside] = True
        assert same.all()


def test_negative_values_survive_codecs_without_signs():
    ramp = np.arange(40 * 50, dtype=np.int32).reshape(40, 50) * 2
    signed = ((np.stack([ramp, ramp[::-1]]) - 2048) & 0xFFF).astype(np.uint16)
    for syntax in LOSSLESS:
        data = makers.dicom(signed, syntax=syntax, bits=12, PixelRepresentation=1)
        output = written(data, painted={0, 1})
        for before, after in zip(stored(data), stored(output), strict=True):
            same = before == after
            same[REGION.top : REGION.bottom, REGION.left : REGION.right] = True
            assert same.all() and before.min() < 0


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_few_bits_in_two_bytes_survive(syntax):
    ramp = (np.arange(40 * 50).reshape(1, 40, 50) % 200).astype(np.uint16)
    source = dcmread(BytesIO(makers.dicom(ramp, syntax=syntax, bits=12)))
    source.BitsStored, source.HighBit = 8, 7
    buffer = BytesIO()
    source.save_as(buffer)
    output = written(buffer.getvalue(), painted={0})
    same = stored(buffer.getvalue())[0] == stored(output)[0]
    same[REGION.top : REGION.bottom, REGION.left : REGION.right] = True
    assert same.all() and syntax_of(output) == syntax


def test_a_painted_lossy_cine_becomes_lossless_and_a_single_frame_native():
    cine = makers.dicom(syntax=uid.JPEGBaseline8Bit, frames=2)
    assert syntax_of(written(cine, painted={0})) == uid.JPEGLSLossless
    single = makers.dicom(syntax=uid.JPEGBaseline8Bit)
    assert syntax_of(written(single, painted={0})) == uid.ExplicitVRLittleEndian


@pytest.mark.parametrize(
    ("syntax", "allocated", "stored_bits", "painted", "wanted"),
    [
        (uid.HTJ2KLossless, 8, 8, False, uid.JPEG2000Lossless),
        (uid.HTJ2KLossless, 8, 8, True, uid.JPEG2000Lossless),
        (uid.HTJ2K, 32, 32, True, uid.ExplicitVRLittleEndian),
        (uid.JPEG2000Lossless, 32, 32, True, uid.ExplicitVRLittleEndian),
        (uid.JPEG2000Lossless, 32, 32, False, uid.JPEG2000Lossless),
        (uid.RLELossless, 1, 1, True, uid.ExplicitVRLittleEndian),
        ("1.2.840.10008.1.2.8.1", 8, 8, False, uid.ExplicitVRLittleEndian),
        (uid.ImplicitVRLittleEndian, 8, 8, False, uid.ExplicitVRLittleEndian),
    ],
)
def test_the_syntax_of_a_copy(syntax, allocated, stored_bits, painted, wanted):
    module = PixelModule(
        str(syntax), 4, 4, 1, 1, allocated, stored_bits, signed=False, photometric="MONOCHROME2"
    )
    assert dicom_encoding.target(module, painted=painted) == wanted


def test_an_encoder_that_fails_is_told():
    module = PixelModule(
        str(uid.JPEG2000), 4, 4, 1, 1, 8, 8, signed=False, photometric="MONOCHROME2"
    )
    with pytest.raises(Failed):
        dicom_encoding.encode(np.zeros((0, 4), np.uint8), module, str(uid.JPEG2000), "")


def test_bits_above_the_stored_ones_mean_encoding_anew():
    values = np.full((1, 40, 50), 0xF123, np.uint16)
    data = makers.dicom(values, syntax=uid.JPEG2000Lossless, bits=16)
    dataset = dcmread(BytesIO(data))
    dataset.BitsStored, dataset.HighBit = 12, 11
    buffer = BytesIO()
    dataset.save_as(buffer)
    output = written(buffer.getvalue())
    assert syntax_of(output) == uid.JPEG2000Lossless
    assert dicom_container.faults(output) == []
    assert stored(output)[0].max() == 0x123


@pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.JPEG2000])
@pytest.mark.parametrize("colour", [False, True])
def test_wavelets_are_written_anew_with_every_value(syntax, colour):
    lossy = {"LossyImageCompression": "01"} if syntax == uid.JPEG2000 else {}
    data = makers.dicom(syntax=syntax, frames=2, colour=colour, **lossy)
    hidden = b"Adaeze Okonkwo"
    dataset = dcmread(BytesIO(data))
    dataset.PixelData = encapsulate([with_tail(one, hidden) for one in streams(data)])
    source = BytesIO()
    dataset.save_as(source)
    assert hidden in source.getvalue()
    output = written(source.getvalue())
    assert hidden not in output and b"OpenJPEG" not in output
    assert syntax_of(output) == syntax
    assert dcmread(BytesIO(output)).get("LossyImageCompression") == ("01" if lossy else None)
    assert dicom_container.faults(output) == []
    for before, after in zip(stored(data), stored(output), strict=True):
        assert np.array_equal(before, after)


def with_tail(codestream, hidden):
    """The last tile part longer by bytes behind its packets."""
    codestream = codestream[: codestream.rindex(b"\xff\xd9")]
    at = codestream.index(b"\xff\x90") + 6
    length = int.from_bytes(codestream[at : at + 4], "big") + len(hidden)
    return codestream[:at] + length.to_bytes(4, "big") + codestream[at + 4 :] + hidden + b"\xff\xd9"


@pytest.mark.parametrize("sampling", ["4:2:0", "4:2:2"])
def test_blocks_beyond_the_sides_do_not_come_along(sampling):
    target = BytesIO()
    Image.fromarray(photo(3, 96, 80)).save(target, "JPEG", subsampling=sampling)
    frame = bytearray(target.getvalue())
    at = frame.index(b"\xff\xc0")
    rows, columns = (72, 96) if sampling == "4:2:0" else (80, 88)
    frame[at + 5 : at + 9] = rows.to_bytes(2, "big") + columns.to_bytes(2, "big")
    dataset = dcmread(BytesIO(makers.dicom(syntax=uid.JPEGBaseline8Bit, colour=True)))
    dataset.Rows, dataset.Columns = rows, columns
    dataset.PixelData = encapsulate([bytes(frame)])
    source = BytesIO()
    dataset.save_as(source)
    assert "frame 0: beyond" in dicom_container.faults(source.getvalue())
    output = written(source.getvalue())
    assert syntax_of(output) == uid.ExplicitVRLittleEndian


@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.JPEGLosslessSV1])
def test_rows_below_a_lowered_height_do_not_come_along(syntax):
    dataset = dcmread(BytesIO(makers.dicom(syntax=syntax)))
    frame = bytearray(streams(makers.dicom(syntax=syntax))[0])
    at = next(n for n in range(len(frame)) if frame[n] == 0xFF and frame[n + 1] in (0xC0, 0xC3))
    dataset.Rows //= 2
    frame[at + 5 : at + 7] = dataset.Rows.to_bytes(2, "big")
    dataset.PixelData = encapsulate([bytes(frame)])
    source = BytesIO()
    dataset.save_as(source)
    assert bytes(frame[-40:-20]) in source.getvalue()
    output = written(source.getvalue())
    assert bytes(frame[-40:-20]) not in output
    assert np.array_equal(
        dcmread(BytesIO(output)).pixel_array,
        dcmread(BytesIO(source.getvalue())).pixel_array,
    )
