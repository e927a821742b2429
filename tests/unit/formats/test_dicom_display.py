import io

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.window import Window
from caseveil.formats.dicom.document import DicomDocument
from caseveil.redact.redactor import TableRedactor

LIMIT = 1_000_000
RAMP = np.tile(np.arange(0, 4096, 64, dtype=np.uint16), (8, 1))[np.newaxis]


def ramp(**attributes: object) -> DicomDocument:
    return DicomDocument(makers.dicom(RAMP, bits=12, **attributes), LIMIT)


def row(document: DicomDocument, index: int = 0) -> np.ndarray:
    picture = document.picture(index)
    assert picture.dtype == np.uint8 and picture.shape[2] == 3
    assert np.array_equal(picture[..., 0], picture[..., 2])
    return picture[0, :, 0].astype(int)


def painted(document: DicomDocument) -> np.ndarray:
    size = document.frames[0]
    whole = Rect(0, 0, size.width, size.height)
    frames = range(len(document.frames))
    fill = Rect(0, 0, 2, 2).polygon()
    plan = Plan(tuple(FramePlan(i, Placement(size, whole), (fill,)) for i in frames), Profile())
    output = DicomDocument(document.write(plan, TableRedactor(b"k")), LIMIT)
    return np.stack([output._frames.stored(i).samples for i in frames])


def table(values: list[int], first: int = 0) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(values), first, 16])
    item.add_new("LUTData", "US", values)
    return item


def test_without_a_window_the_full_range_is_shown():
    shown = row(ramp())
    assert (shown[0], shown[-1]) == (0, 255) and np.all(np.diff(shown) >= 0)


def test_a_window_is_applied_after_the_rescale():
    document = ramp(RescaleSlope="2", RescaleIntercept="-1000", WindowCenter=1000, WindowWidth=400)
    values = RAMP[0, 0] * 2.0 - 1000
    shown = row(document)
    assert np.all(shown[values <= 799] == 0) and np.all(shown[values >= 1200] == 255)
    assert np.all((shown[(values > 820) & (values < 1180)] % 255) != 0)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_every_window_function_rises_through_the_middle_at_its_centre(function):
    shown = row(ramp(WindowCenter=2048, WindowWidth=2048, VOILUTFunction=function))
    assert np.all(np.diff(shown) >= 0)
    assert abs(shown[32] - 128) <= 1


def test_monochrome1_is_inverted_and_filled_with_its_darkest_value():
    inverted = ramp(PhotometricInterpretation="MONOCHROME1", WindowCenter=2048, WindowWidth=4096)
    plain = ramp(WindowCenter=2048, WindowWidth=4096)
    assert np.array_equal(row(inverted), 255 - row(plain))
    assert painted(inverted)[0, 0, 0] == 4095
    assert painted(plain)[0, 0, 0] == 0


def test_a_falling_rescale_turns_the_fill_round():
    assert (
        painted(ramp(RescaleSlope="-1", RescaleIntercept="4095", WindowCenter=1, WindowWidth=2))[
            0, 0, 0
        ]
        == 4095
    )


def test_without_a_window_the_fill_stays_within_the_values_of_all_frames():
    frames = np.stack([RAMP[0] + 10, RAMP[0] + 7])
    document = DicomDocument(makers.dicom(frames, bits=16), LIMIT)
    assert np.all(painted(document)[:, :2, :2] == 7)


def test_signed_samples_are_shown_from_the_lowest_and_filled_with_it():
    signed = np.tile(np.arange(-32, 32, dtype=np.int16) * 64, (8, 1))[np.newaxis]
    source = makers.dicom(signed.view(np.uint16), bits=12, PixelRepresentation=1)
    document = DicomDocument(source, LIMIT)
    assert (row(document)[0], row(document)[-1]) == (0, 255)
    assert painted(document)[0, 0, 0] == -2048
    assert np.array_equal(painted(document)[0, :, 2:], signed[0, :, 2:])


def test_bits_above_bits_stored_are_neither_shown_nor_kept():
    dirty = RAMP | 0x8000
    document = DicomDocument(makers.dicom(dirty, bits=12), LIMIT)
    assert np.array_equal(document.picture(0), ramp().picture(0))
    assert painted(document).max() < 4096


def test_lookup_tables_outrank_rescale_and_window():
    document = ramp(ModalityLUTSequence=Sequence([table([0] * 2048 + [100] * 2048)]))
    assert set(row(document)) == {0, 255}
    window = ramp(VOILUTSequence=Sequence([table(list(range(4095, -1, -1)))]))
    assert np.all(np.diff(row(window)) <= 0)


def test_each_frame_has_the_window_of_its_functional_group():
    def group(centre: int) -> Dataset:
        window, item = Dataset(), Dataset()
        window.WindowCenter, window.WindowWidth = centre, 100
        item.FrameVOILUTSequence = [window]
        return item

    frames = np.concatenate([RAMP, RAMP])
    groups = Sequence([group(500), group(3500)])
    source = makers.dicom(frames, bits=12, PerFrameFunctionalGroupsSequence=groups)
    document = DicomDocument(source, LIMIT)
    dark = [int((row(document, index) == 0).sum()) for index in range(2)]
    assert dark[0] < 10 and dark[1] > 50


def test_views_of_deep_grey_frames_only():
    windowed = ramp(WindowCenter=100, WindowWidth=10)
    full, top = windowed.views(0)
    assert np.array_equal(full, ramp().picture(0))
    assert top[0, -1, 0] == 255 and np.all(top[0, :-2] == 0)
    assert len(ramp().views(0)) == 1
    assert DicomDocument(makers.dicom(), LIMIT).views(0) == ()
    assert DicomDocument(makers.dicom(colour=True), LIMIT).views(0) == ()


def test_the_top_view_of_an_inverted_frame_shows_its_brightest():
    top = ramp(PhotometricInterpretation="MONOCHROME1").views(0)[-1]
    assert top[0, 0, 0] == 255 and np.all(top[0, 2:] == 0)


def test_a_flat_frame_is_shown_black_in_every_view():
    flat = np.full((1, 6, 6), 700, np.uint16)
    document = DicomDocument(makers.dicom(flat, bits=12), LIMIT)
    assert document.picture(0).max() == 0
    assert all(view.shape == (6, 6, 3) for view in document.views(0))


def palette(
    indices: np.ndarray, colours: list[tuple[int, int, int]], **attributes: object
) -> bytes:
    tables: dict[str, object] = {}
    for channel, name in enumerate(("Red", "Green", "Blue")):
        entries = np.array([c[channel] for c in colours], np.uint16) * 257
        tables[f"{name}PaletteColorLookupTableDescriptor"] = [len(colours), 0, 16]
        tables[f"{name}PaletteColorLookupTableData"] = entries.tobytes()
    tables |= {"PhotometricInterpretation": "PALETTE COLOR"} | attributes
    return makers.dicom(indices[np.newaxis].astype(np.uint8), **tables)


def test_palette_indices_are_shown_in_colour_and_filled_with_the_darkest_entry():
    colours = [(255, 255, 255), (200, 0, 0), (3, 3, 3), (0, 0, 250)]
    document = DicomDocument(palette(np.array([[0, 1, 2, 3], [3, 2, 1, 0]]), colours), LIMIT)
    assert [tuple(pixel) for pixel in document.picture(0)[0]] == colours
    assert np.all(painted(document)[0, :, :2] == 2)


def test_the_palette_survives_the_export():
    colours = [(9, 9, 9), (0, 255, 0)]
    document = DicomDocument(palette(np.array([[0, 1], [1, 1], [1, 0]]), colours), LIMIT)
    size = document.frames[0]
    plan = Plan((FramePlan(0, Placement(size, Rect(0, 0, 2, 3))),), Profile())
    output = document.write(plan, TableRedactor(b"k"))
    assert np.array_equal(DicomDocument(output, LIMIT).picture(0), document.picture(0))


def test_luminance_frames_are_shown_in_colour_and_filled_with_black():
    ycc = np.zeros((1, 4, 6, 3), np.uint8)
    ycc[...] = (76, 85, 255)
    document = DicomDocument(makers.dicom(ycc, PhotometricInterpretation="YBR_FULL"), LIMIT)
    red = document.picture(0)[0, 0].astype(int)
    assert np.abs(red - (254, 0, 0)).max() <= 2
    assert tuple(painted(document)[0, 0, 0]) == (0, 128, 128)


def test_planar_colour_is_interleaved_on_export():
    rgb = makers.photo(5, 12, 10)
    planar = np.moveaxis(rgb, 2, 0)
    source = makers.dicom(rgb[np.newaxis], PlanarConfiguration=1, PixelData=planar.tobytes())
    document = DicomDocument(source, LIMIT)
    assert np.array_equal(document.picture(0), rgb)
    size = document.frames[0]
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    output = document.write(Plan((FramePlan(0, whole),), Profile()), TableRedactor(b"k"))
    dataset = pydicom.dcmread(io.BytesIO(output))
    assert dataset.PlanarConfiguration == 0
    assert dataset.PixelData[: rgb.size] == rgb.tobytes()


def test_sixteen_bit_colour_is_shown_by_its_high_byte():
    deep = makers.photo(5, 12, 10).astype(np.uint16)[np.newaxis] * 256
    document = DicomDocument(makers.dicom(deep, bits=16), LIMIT)
    assert np.array_equal(document.picture(0), (deep[0] >> 8).astype(np.uint8))


def test_a_frame_is_shown_through_any_window():
    document = ramp(RescaleSlope="2", RescaleIntercept="-1000", WindowCenter=0, WindowWidth=50)
    through = document.through(0, Window(1000.0, 2001.0))[0, :, 0]
    expected = ((2.0 * RAMP[0, 0] - 1000) - (1000 - 0.5)) / 2000 + 0.5
    assert np.array_equal(through, np.rint(expected.clip(0, 1) * 255).astype(np.uint8))


def test_a_window_turns_with_monochrome1_and_leaves_colour_alone():
    dark = ramp(PhotometricInterpretation="MONOCHROME1").through(0, Window(2048.0, 4096.0))
    light = ramp().through(0, Window(2048.0, 4096.0))
    assert np.array_equal(dark, 255 - light)
    coloured = DicomDocument(makers.dicom(colour=True), LIMIT)
    assert np.array_equal(coloured.through(0, Window(1.0, 2.0)), coloured.picture(0))
