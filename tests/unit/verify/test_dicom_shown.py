"""The verifier's rendering of a frame against the one that the work is done by."""

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

import makers
from caseveil.errors import Refused
from caseveil.formats.dicom.document import DicomDocument
from caseveil.verify.dicom import shown as dicom_shown
from caseveil.verify.pixels.decoding import DicomFrames
from unit.verify import makers as own

RAMP = np.tile(np.arange(0, 4096, 64, dtype=np.uint16), (8, 1))[np.newaxis]
WINDOW = {"WindowCenter": 900, "WindowWidth": 700}


def table(values, first=0, bits=16):
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(values), first, bits])
    item.add_new("LUTData", "US", values)
    return Sequence([item])


def group(**attributes):
    inner, outer = Dataset(), Dataset()
    for keyword, value in attributes.items():
        setattr(inner, keyword, value)
    macro = "FrameVOILUTSequence" if "WindowCenter" in attributes else None
    setattr(outer, macro or "PixelValueTransformationSequence", Sequence([inner]))
    return Sequence([outer])


def close(data, index=0, levels=1):
    shown = dicom_shown.picture(DicomFrames(data), index)
    wanted = DicomDocument(data, 1_000_000).picture(index)
    assert shown.shape == wanted.shape and shown.dtype == np.uint8
    assert np.abs(shown.astype(int) - wanted).max() <= levels
    return shown


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        WINDOW,
        {"PhotometricInterpretation": "MONOCHROME1"},
        {"PhotometricInterpretation": "MONOCHROME1", **WINDOW},
        {"WindowCenter": [900, 40], "WindowWidth": [700, 80]},
        {"VOILUTFunction": "SIGMOID", **WINDOW},
        {"VOILUTFunction": "LINEAR_EXACT", **WINDOW},
        {"WindowCenter": 900, "WindowWidth": 1},
        {"WindowCenter": 900, "WindowWidth": 0},
        {"RescaleSlope": "0.5", "RescaleIntercept": "-700", "WindowCenter": 0, "WindowWidth": 300},
        {"RescaleSlope": "-1", "RescaleIntercept": "0"},
        {"ModalityLUTSequence": table([0, 9, 40, 200, 1000, 3000, 60000, 100], first=500)},
        {"VOILUTSequence": table(list(range(0, 40000, 10)), first=30)},
        {"RescaleSlope": "1", "RescaleIntercept": "-4000"}
        | {"VOILUTSequence": table(list(range(0, 40000, 10)), first=65000)},
        {"SharedFunctionalGroupsSequence": group(**WINDOW), "WindowCenter": 5, "WindowWidth": 9},
        {"PerFrameFunctionalGroupsSequence": group(RescaleSlope="3", RescaleIntercept="7")},
    ],
)
def test_grey_is_shown_alike(attributes):
    close(makers.dicom(RAMP, bits=12, **attributes))


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("signed", [False, True])
def test_every_width_is_shown_alike(bits, signed):
    kind = np.dtype(f"{'i' if signed else 'u'}{bits // 8}")
    limit = np.iinfo(kind)
    values = np.linspace(limit.min, limit.max // 2, 24 * 16).astype(kind).reshape(16, 24)
    close(own.dicom_source(values))


def test_a_palette_and_colours_are_shown_alike():
    indices = np.arange(240, dtype=np.uint8).reshape(12, 20)
    ramps = [np.arange(n, n + 256).astype("<u2") % 256 * 257 for n in (0, 90, 180)]
    palette = {}
    for name, ramp in zip(("Red", "Green", "Blue"), ramps, strict=True):
        palette[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        palette[f"{name}PaletteColorLookupTableData"] = ramp.tobytes()
    close(own.dicom_source(indices, photometric="PALETTE COLOR", **palette))
    colours = own.picture(24, 16)
    assert dicom_shown.is_exact(DicomFrames(own.dicom_source(colours)))
    close(own.dicom_source(colours))
    luminance = own.dicom_source(colours, photometric="YBR_FULL")
    close(luminance, levels=2)
    assert not dicom_shown.is_exact(DicomFrames(luminance))


def test_implicit_and_big_endian_files_are_shown_alike():
    values = RAMP[0].astype(np.int16) - 800
    more = {"ModalityLUTSequence": table([0, 9, 40, 200, 1000, 3000], first=3)}
    for syntax in ("1.2.840.10008.1.2", "1.2.840.10008.1.2.2"):
        close(own.dicom_source(values, syntax, **WINDOW))
        close(own.dicom_source(RAMP[0], syntax, **more))


def test_a_number_that_is_none_is_refused():
    data = makers.dicom(RAMP, bits=12, **WINDOW)
    broken = data.replace(b"DS\x06\x00900.0 ", b"DS\x06\x00nine! ")
    assert broken != data
    with pytest.raises(Refused):
        dicom_shown.picture(DicomFrames(broken), 0)


def test_a_table_without_a_descriptor_or_values_is_refused():
    lone, empty = Dataset(), Dataset()
    lone.add_new("LUTData", "US", [1, 2])
    empty.add_new("LUTDescriptor", "US", [2, 0, 16])
    empty.add_new("LUTData", "OW", b"")
    for item in (lone, empty):
        data = makers.dicom(RAMP, bits=12, VOILUTSequence=Sequence([item]))
        with pytest.raises(Refused):
            dicom_shown.picture(DicomFrames(data), 0)
