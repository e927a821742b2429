import io

import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, JPEGLSLossless

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Fate
from caseveil.errors import Code, Failed, Refused
from caseveil.formats import identify
from caseveil.formats.dicom.document import DICOM, DicomDocument
from caseveil.redact.redactor import TableRedactor

LIMIT = 1_000_000
REGION = Rect(5, 3, 31, 20)
REDACTOR = TableRedactor(b"k" * 32)


def packaged(name: str) -> bytes:
    path = get_testdata_file(name, download=False)
    assert path, f"{name} is not in the pydicom wheel"
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()


def plan_for(frames: tuple[Size, ...], *fills: Polygon) -> Plan:
    whole = (Placement(size, Rect(0, 0, size.width, size.height)) for size in frames)
    return Plan(tuple(FramePlan(i, place, fills) for i, place in enumerate(whole)), Profile())


def redact(untrusted: bytes, *fills: Polygon) -> bytes:
    document = DICOM.open(untrusted, LIMIT)
    return document.write(plan_for(document.frames, *fills), REDACTOR)


def samples(content: bytes, index: int = 0) -> np.ndarray:
    return DicomDocument(content, LIMIT)._frames.stored(index).samples


def both(source: bytes, output: bytes, index: int) -> tuple[np.ndarray, np.ndarray]:
    """A frame before and after, in RGB where the luminance of a lossy JPEG was turned into it."""
    opened = (DicomDocument(content, LIMIT) for content in (source, output))
    before, after = (document._frames.stored(index) for document in opened)
    if before.photometric == after.photometric:
        return before.samples, after.samples
    return DICOM.open(source, LIMIT).picture(index), after.samples


def refusal(untrusted: bytes, limit: int = LIMIT) -> tuple[Code, str]:
    with pytest.raises(Refused) as caught:
        DICOM.open(untrusted, limit)
    return caught.value.code, caught.value.detail


def changed(untrusted: bytes, **attributes: object) -> bytes:
    dataset = pydicom.dcmread(io.BytesIO(untrusted))
    for keyword, value in attributes.items():
        if value is None:
            del dataset[keyword]
        else:
            setattr(dataset, keyword, value)
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    return buffer.getvalue()


LAYOUTS = [
    pytest.param(syntax, bits, colour, id=f"{syntax.name}-{bits}{'-colour' * colour}")
    for syntax in makers.SYNTAXES
    for bits, colour in ((8, False), (8, True), (12, False), (16, False))
    if bits == 8 or syntax != makers.LOSSY[0]
]


@pytest.mark.parametrize(("syntax", "bits", "colour"), LAYOUTS)
def test_every_frame_is_painted_and_the_rest_is_equal(syntax, bits, colour):
    source = makers.dicom(syntax=syntax, frames=3, bits=bits, colour=colour)
    output = redact(source, REGION.polygon())
    hidden = np.zeros(samples(source).shape[:2], bool)
    hidden[REGION.top : REGION.bottom, REGION.left : REGION.right] = True
    for index in range(3):
        before, after = both(source, output, index)
        assert np.array_equal(after[~hidden], before[~hidden])
        assert np.all(after[hidden] == after[REGION.top, REGION.left])
        assert DICOM.open(output, LIMIT).picture(index)[hidden].max() <= 2


@pytest.mark.parametrize("syntax", makers.SYNTAXES, ids=lambda uid: uid.name)
def test_lossless_frames_decode_to_the_samples_that_were_encoded(syntax):
    original = makers.photo(3, 48, 40)[np.newaxis]
    decoded = samples(makers.dicom(original, syntax=syntax))
    if syntax in makers.LOSSY:
        rgb = DICOM.open(makers.dicom(original, syntax=syntax), LIMIT).picture(0)
        assert np.abs(rgb.astype(int) - original[0]).mean() < 8
    else:
        assert np.array_equal(decoded, original[0])


@pytest.mark.parametrize("syntax", makers.SYNTAXES, ids=lambda uid: uid.name)
def test_output_stays_lossless_and_says_nothing_of_the_source(syntax):
    output = redact(makers.dicom(syntax=syntax, frames=2), REGION.polygon())
    dataset = pydicom.dcmread(io.BytesIO(output))
    again = {
        JPEGBaseline8Bit: JPEGLSLossless,
        **dict.fromkeys(makers.NATIVE, ExplicitVRLittleEndian),
    }
    assert dataset.file_meta.TransferSyntaxUID == again.get(syntax, syntax)
    assert makers.leaks(output) == []
    assert output[:128] == bytes(128)
    assert not any(element.tag.is_private for element in dataset.iterall())
    assert dataset.get("LossyImageCompression") == ("01" if syntax == makers.LOSSY[0] else None)


PAINTED = (
    "MR_small.dcm", "MR_small_RLE.dcm", "MR_small_bigendian.dcm", "MR_small_expb.dcm",
    "MR_small_implicit.dcm", "MR_small_jp2klossless.dcm", "MR_small_jpeg_ls_lossless.dcm",
    "MR_small_padded.dcm", "CT_small.dcm", "J2K_pixelrep_mismatch.dcm", "JPEG2000.dcm",
    "JPGExtended.dcm", "JPEG-lossy.dcm", "JPEGLSNearLossless_08.dcm", "JPEGLSNearLossless_16.dcm",
    "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit_2frame.dcm",
    "SC_rgb_rle_32bit_2frame.dcm", "SC_ybr_full_422_uncompressed.dcm", "SC_rgb_small_odd.dcm",
    "SC_rgb_small_odd_big_endian.dcm", "examples_palette.dcm", "examples_ybr_color.dcm",
    "image_dfl.dcm", "rtdose.dcm", "liver_1frame.dcm", "GDCMJ2K_TextGBR.dcm",
)  # fmt: skip


@pytest.mark.parametrize("name", PAINTED)
def test_packaged_files_are_painted_on_every_frame(name):
    source = packaged(name)
    document = DICOM.open(source, LIMIT)
    region = Rect(0, 0, max(1, document.frames[0].width // 3), document.frames[0].height)
    output = document.write(plan_for(document.frames, region.polygon()), REDACTOR)
    for index in range(len(document.frames)):
        before, after = both(source, output, index)
        assert np.array_equal(after[:, region.right :], before[:, region.right :])
        assert np.all(after[:, : region.right] == after[0, 0])


def test_the_same_picture_in_ten_encodings_is_displayed_alike():
    names = [name for name in PAINTED if name.startswith("MR_small")]
    pictures = [DICOM.open(packaged(name), LIMIT).picture(0) for name in names]
    assert all(np.array_equal(picture, pictures[0]) for picture in pictures)
    assert pictures[0].std() > 30


def test_a_compressed_colour_picture_is_displayed_like_its_original():
    bars = DICOM.open(packaged("SC_rgb_rle_2frame.dcm"), LIMIT).picture(0).astype(int)
    for name in ("SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_jpeg_gdcm.dcm", "SC_rgb_dcmtk_+eb+cy+n2.dcm"):
        other = DICOM.open(packaged(name), LIMIT).picture(0)
        assert np.abs(other - bars).mean() < 2, name


@pytest.mark.parametrize(
    ("name", "code", "detail"),
    [
        ("rtplan.dcm", Code.NO_PICTURE, "radiotherapy plan or structures"),
        ("rtstruct.dcm", Code.NO_PICTURE, "radiotherapy plan or structures"),
        ("waveform_ecg.dcm", Code.NO_PICTURE, "waveform"),
        ("reportsi.dcm", Code.NO_PICTURE, "structured report"),
        ("test-SR.dcm", Code.NO_PICTURE, "structured report"),
        ("DICOMDIR", Code.UNSUPPORTED_FEATURE, "dicomdir"),
        ("MR_truncated.dcm", Code.TRUNCATED, "data set"),
        ("badVR.dcm", Code.CORRUPT, "pixel module"),
    ],
)
def test_packaged_files_that_are_no_picture_are_refused(name, code, detail):
    assert refusal(packaged(name)) == (code, detail)


@pytest.mark.parametrize(
    ("syntax", "detail"),
    [
        ("1.2.840.10008.1.2.4.102", "MPEG-4 AVC/H.264 High Profile / Level 4.1"),
        ("1.2.840.10008.1.2.4.107", "HEVC/H.265 Main Profile / Level 5.1"),
        ("1.3.46.670589.33.1.4.1", "private or unknown"),
    ],
)
def test_other_syntaxes_are_refused_by_name(syntax, detail):
    source = makers.dicom(syntax=makers.LOSSY[0])
    dataset = pydicom.dcmread(io.BytesIO(source))
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    buffer = io.BytesIO()
    dataset.save_as(buffer, little_endian=True, implicit_vr=False)
    assert refusal(buffer.getvalue()) == (Code.UNSUPPORTED_SYNTAX, detail)


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"Rows": 60000, "Columns": 60000}, Code.TOO_LARGE),
        ({"Rows": 0}, Code.CORRUPT),
        ({"Rows": None}, Code.CORRUPT),
        ({"Rows": 97}, Code.TRUNCATED),
        ({"NumberOfFrames": 2}, Code.TRUNCATED),
        ({"NumberOfFrames": -1}, Code.CORRUPT),
        ({"NumberOfFrames": 2**31 - 1}, Code.TOO_LARGE),
        ({"BitsStored": 9}, Code.CORRUPT),
        ({"BitsAllocated": 24}, Code.UNSUPPORTED_FEATURE),
        ({"BitsStored": 6, "HighBit": 7}, Code.UNSUPPORTED_FEATURE),
        ({"PhotometricInterpretation": "HSV"}, Code.UNSUPPORTED_FEATURE),
        ({"SamplesPerPixel": 4}, Code.UNSUPPORTED_FEATURE),
        ({"PixelData": None}, Code.NO_PICTURE),
    ],
)
def test_an_impossible_pixel_module_is_refused(attributes, code):
    assert refusal(changed(makers.dicom(), **attributes))[0] is code


@pytest.mark.parametrize("name", ["Segmented", ""])
def test_a_palette_without_colours_or_in_segments_is_refused(name):
    more = {f"{name}RedPaletteColorLookupTableData": bytes(8)} if name else {}
    source = makers.dicom(PhotometricInterpretation="PALETTE COLOR", **more)
    assert refusal(source) == (Code.UNSUPPORTED_FEATURE, "palette")


def test_float_samples_are_refused():
    source = changed(makers.dicom(), FloatPixelData=b"\0" * 8)
    assert refusal(source) == (Code.UNSUPPORTED_FEATURE, "float samples")


def test_too_few_compressed_frames_are_truncated():
    source = changed(makers.dicom(syntax=makers.LOSSLESS[0], frames=2), NumberOfFrames=3)
    assert refusal(source) == (Code.TRUNCATED, "pixel data")


@pytest.mark.parametrize("syntax", [makers.LOSSY[0], makers.LOSSLESS[1], makers.LOSSLESS[3]])
def test_a_codestream_of_another_size_is_refused_before_it_is_decoded(syntax):
    document = DICOM.open(changed(makers.dicom(syntax=syntax), Rows=40), LIMIT)
    with pytest.raises(Refused) as caught:
        document.picture(0)
    assert (caught.value.code, caught.value.detail) == (Code.CORRUPT, "frame size")


def test_overlays_are_gone_and_a_person_is_told():
    source = packaged("examples_overlay.dcm")
    document = DICOM.open(source, LIMIT)
    assert document.warnings == ("overlays-dropped",)
    output = redact(source)
    groups = {element.tag.group >> 8 for element in pydicom.dcmread(io.BytesIO(output))}
    assert 0x60 not in groups
    assert DICOM.open(output, LIMIT).warnings == ()


@pytest.mark.parametrize("name", ["CT_small.dcm", "JPEG2000.dcm", "MR_small_bigendian.dcm"])
def test_recognised_by_content(name):
    assert identify(packaged(name)).name == "dicom"


@pytest.mark.parametrize("name", ["CT_small.dcm", "MR_small_bigendian.dcm", "rtplan.dcm"])
def test_a_data_set_without_file_meta_is_recognised(name):
    whole = pydicom.dcmread(io.BytesIO(packaged(name)))
    buffer = io.BytesIO()
    implicit, little = whole.original_encoding
    pydicom.dcmwrite(buffer, pydicom.Dataset(whole), implicit_vr=implicit, little_endian=little)
    assert buffer.getvalue()[128:132] != b"DICM"
    assert DICOM.recognises(buffer.getvalue())


@pytest.mark.parametrize("content", [b"", b"\0" * 200, b"%PDF-1.7" + b"x" * 200, b"\x08\0\0\0"])
def test_other_content_is_not_recognised(content):
    assert not DICOM.recognises(content)


def test_a_camera_class_or_modality_is_photographic():
    assert not DICOM.open(makers.dicom(), LIMIT).photographic
    assert DICOM.open(makers.dicom(Modality="XC"), LIMIT).photographic
    photo_class = "1.2.840.10008.5.1.4.1.1.77.1.4"
    assert DICOM.open(makers.dicom(SOPClassUID=photo_class), LIMIT).photographic


def test_no_crop_no_turn():
    assert DICOM.open(makers.dicom(), LIMIT).abilities == frozenset()


def test_tags_tell_what_write_does():
    source = makers.dicom()
    document = DICOM.open(source, LIMIT)
    tags = document.tags(REDACTOR, Profile())
    fates, told = {tag.path: tag.fate for tag in tags}, {tag.path: tag.after for tag in tags}
    output = pydicom.dcmread(io.BytesIO(redact(source)))
    assert fates["(0010,0010)"] is Fate.REPLACED
    assert str(output.PatientName) == told["(0010,0010)"] != makers.SECRETS.name
    assert fates["(0040,0275)[0]/(0032,1060)"] is Fate.REMOVED
    assert fates["(0018,1000)"] is Fate.REMOVED and "DeviceSerialNumber" not in output
    assert fates["(0028,0010)"] is Fate.KEPT and output.Columns == 96


def test_a_plan_for_another_file_fails():
    document = DICOM.open(makers.dicom(frames=2), LIMIT)
    with pytest.raises(Failed):
        document.write(plan_for(document.frames[:1]), REDACTOR)


@pytest.mark.parametrize("syntax", makers.NATIVE[:3], ids=lambda uid: uid.name)
def test_a_data_set_without_file_meta_is_read(syntax):
    whole = makers.dicom(syntax=syntax, bits=12)
    bare = io.BytesIO()
    implicit, little = pydicom.dcmread(io.BytesIO(whole)).original_encoding
    dataset = pydicom.Dataset(pydicom.dcmread(io.BytesIO(whole)))
    pydicom.dcmwrite(bare, dataset, implicit_vr=implicit, little_endian=little)
    shown = DICOM.open(bare.getvalue(), LIMIT).picture(0)
    assert np.array_equal(shown, DICOM.open(whole, LIMIT).picture(0))
    assert redact(bare.getvalue())[128:132] == b"DICM"


def test_compressed_frames_without_a_syntax_are_refused():
    dataset = pydicom.dcmread(io.BytesIO(makers.dicom(syntax=makers.LOSSY[0])))
    del dataset.file_meta.TransferSyntaxUID
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, implicit_vr=False, little_endian=True)
    assert refusal(buffer.getvalue()) == (Code.UNSUPPORTED_SYNTAX, "private or unknown")


def test_single_bit_frames_are_packed_as_they_were():
    source = packaged("liver_1frame.dcm")
    whole = pydicom.dcmread(io.BytesIO(source))
    output = pydicom.dcmread(io.BytesIO(redact(source)))
    assert (output.BitsAllocated, output["PixelData"].VR) == (1, "OB")
    assert output.PixelData[: len(whole.PixelData)] == whole.PixelData


def test_an_odd_number_of_bytes_is_padded_with_one_zero():
    output = redact(makers.dicom(np.full((1, 3, 5), 9, np.uint8)))
    assert output.endswith(b"OB\0\0\x10\0\0\0" + b"\x09" * 15 + b"\0")


def test_a_file_without_a_class_becomes_a_plain_picture():
    source = changed(makers.dicom(), SOPClassUID=None, SOPInstanceUID=None)
    output = pydicom.dcmread(io.BytesIO(redact(source)))
    assert output.SOPClassUID.name == "Secondary Capture Image Storage"
    assert output.file_meta.MediaStorageSOPInstanceUID == output.SOPInstanceUID
    assert output.SOPInstanceUID.startswith("2.25.")


def test_file_meta_is_made_anew():
    meta = pydicom.dcmread(io.BytesIO(redact(makers.dicom()))).file_meta
    assert {element.keyword for element in meta} == {
        "FileMetaInformationGroupLength",
        "FileMetaInformationVersion",
        "MediaStorageSOPClassUID",
        "MediaStorageSOPInstanceUID",
        "TransferSyntaxUID",
        "ImplementationClassUID",
        "ImplementationVersionName",
    }
    assert meta.ImplementationVersionName.startswith("CASEVEIL_")
