"""Palettes keep the colours that are shown, and nothing else."""

import io
from dataclasses import replace

import numpy as np
import pydicom
import pytest
from pydicom import Dataset, uid

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Refused
from caseveil.formats.dicom.document import DicomDocument
from caseveil.formats.dicom.module import read_module
from caseveil.formats.dicom.palette import Palette
from caseveil.redact.redactor import TableRedactor

LIMIT = 1_000_000


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


def exported(document: DicomDocument, *fills: Polygon) -> pydicom.Dataset:
    frames = (
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)), fills)
        for n, size in enumerate(document.frames)
    )
    output = document.write(Plan(tuple(frames), Profile()), TableRedactor(b"k"))
    return pydicom.dcmread(io.BytesIO(output))


@pytest.mark.parametrize("syntax", ["", uid.RLELossless])
def test_colours_that_no_pixel_shows_any_more_are_gone(syntax):
    colours = [(9, 9, 9), (1, 255, 2), (201, 202, 203), (7, 8, 9), (65, 66, 67)]
    indices = np.array([[0, 1, 2, 2], [0, 1, 2, 2]])
    more = {"syntax": syntax} if syntax else {}
    source = palette(indices, colours, PatientName="A", **more)
    whole = exported(DicomDocument(source, LIMIT))
    red = np.frombuffer(whole.RedPaletteColorLookupTableData, np.uint16) // 257
    assert red.tolist()[:5] == [9, 1, 201, 0, 0]
    corner = ((2.0, 0.0), (4.0, 0.0), (4.0, 2.0), (2.0, 2.0))
    painted_over = exported(DicomDocument(source, LIMIT), corner)
    green = np.frombuffer(painted_over.GreenPaletteColorLookupTableData, np.uint16) // 257
    assert green.tolist()[:5] == [9, 255, 0, 8, 0]


def test_a_palette_of_a_grey_picture_goes_unless_it_says_that_it_is_coloured():
    colours = [(9, 9, 9), (1, 255, 2)]
    indices = np.array([[0, 1, 200, 201], [0, 1, 200, 201]])
    grey = palette(indices, colours, PhotometricInterpretation="MONOCHROME2")
    assert "RedPaletteColorLookupTableData" not in exported(DicomDocument(grey, LIMIT))


def test_a_signed_palette_and_one_of_numbers_are_tidied_alike():
    dataset, source = Dataset(), Dataset()
    module = replace(read_module(pydicom.dcmread(io.BytesIO(makers.dicom())), LIMIT),
                     photometric="PALETTE COLOR", signed=True)  # fmt: skip
    for made in (dataset, source):
        made.RedPaletteColorLookupTableDescriptor = [6, 0xFFFE, 16]
        made.RedPaletteColorLookupTableData = bytes(range(1, 13))
        made.add_new(0x00281202, "US", [1, 2, 3, 4, 5, 6])
        made.GreenPaletteColorLookupTableDescriptor = [6, 0xFFFE, 16]
    watched = Palette(source, module)
    watched.watch(np.array([[-1, -90], [2, 2]], np.int8))
    watched.tidy(dataset)
    red = dataset.RedPaletteColorLookupTableData
    assert red == bytes([1, 2, 3, 4, 0, 0, 0, 0, 9, 10, 0, 0])
    assert list(dataset[0x00281202].value) == [1, 2, 0, 0, 5, 0]


def test_a_palette_for_more_values_than_it_can_have_is_refused():
    module = replace(read_module(pydicom.dcmread(io.BytesIO(makers.dicom())), LIMIT),
                     photometric="PALETTE COLOR", allocated=32, stored=32)  # fmt: skip
    source = Dataset()
    source.RedPaletteColorLookupTableData = bytes(4)
    with pytest.raises(Refused):
        Palette(source, module)
