"""What every container walker of the second pass promises, whatever the family."""

from contextlib import suppress

import numpy as np
import pytest

import made_apng
import made_gif
import made_webp
from caseveil.domain.geometry import Size
from caseveil.errors import Refused
from caseveil.formats.pdf import writer as pdf_writer
from caseveil.formats.pptx import writing as pptx_writing
from caseveil.formats.pptx.model import Box, Placed, Slide
from caseveil.formats.tiff import writer as tiff_writer
from caseveil.formats.tiff.image import RGB, TiffImage
from caseveil.verify.families import FAMILIES
from unit.verify import makers

PICTURE = makers.picture(40, 32)
OUTPUTS = {
    "jpeg": makers.jpeg(PICTURE),
    "png": makers.png(PICTURE),
    "tiff": tiff_writer.assemble([tiff_writer.part_of(TiffImage(PICTURE, 8, RGB))]),
    "bmp": makers.bmp(PICTURE),
    "gif": made_gif.clean(PICTURE),
    "webp": made_webp.still(PICTURE),
    "pdf": pdf_writer.assemble([pdf_writer.page(PICTURE, 0)]),
    "pptx": pptx_writing.archive(
        Size(9_144_000, 6_858_000),
        [Slide("FFFFFF", (Placed(0, Box(0, 0, 9_144_000, 6_858_000)),))],
        [("png", makers.png(PICTURE))],
    ),
    "dicom": makers.dicom_output(PICTURE),
}


def test_every_family_has_an_output_here():
    assert set(OUTPUTS) == set(FAMILIES)


def test_an_animated_png_is_walked_to_its_end_too():
    whole = made_apng.clean(PICTURE, PICTURE[::-1])
    walk = FAMILIES["png"].faults
    assert walk(whole) == []
    assert walk(whole + b"x") == ["after-end 1"]
    for length in range(0, len(whole), len(whole) // 97):
        with suppress(Refused):
            assert walk(whole[:length])


@pytest.mark.parametrize("family", OUTPUTS)
class TestWalker:
    def test_finds_no_fault_in_a_clean_file(self, family):
        assert FAMILIES[family].faults(OUTPUTS[family]) == []

    def test_reads_the_size(self, family):
        frames = FAMILIES[family].decode(OUTPUTS[family])
        assert [(size.width, size.height) for size in frames.sizes] == [(40, 32)]
        (shown,) = frames.displayed(0)
        assert shown.shape == (32, 40, 3)
        assert shown.dtype == np.uint8

    @pytest.mark.parametrize("extra", [b"\0", b"x" * 100, b"\xff\xd9"])
    def test_sees_every_byte_after_the_end(self, family, extra):
        try:
            assert FAMILIES[family].faults(OUTPUTS[family] + extra)
        except Refused as refused:
            assert refused.detail

    def test_passes_no_file_that_is_cut_short(self, family):
        whole = OUTPUTS[family]
        for length in range(0, len(whole), max(1, len(whole) // 97)):
            with suppress(Refused):
                assert FAMILIES[family].faults(whole[:length])

    def test_passes_no_file_of_another_family(self, family):
        for other, data in OUTPUTS.items():
            if other == family:
                continue
            # A RIFF file is laid out like one DICOM element: it can be walked, and has faults.
            with suppress(Refused):
                assert FAMILIES[family].faults(data)
