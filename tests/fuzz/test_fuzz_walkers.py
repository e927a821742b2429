"""Damaged files of every family: the walkers answer or refuse, in time, and nothing else."""

import random
import time

import numpy as np
import pytest

import made_apng
import made_bmp
import made_gif
import made_heif
import made_pdf
import made_pptx
import made_tiff
import made_webp
import makers as pictures
from caseveil.domain.geometry import Size
from caseveil.domain.profile import Profile
from caseveil.errors import CaseVeilError
from caseveil.formats.pdf import writer as pdf_writer
from caseveil.formats.pptx import writing as pptx_writing
from caseveil.formats.pptx.model import Box, Paragraph, Placed, Run, Slide
from caseveil.formats.tiff import writer as tiff_writer
from caseveil.formats.tiff.image import RGB, TiffImage
from caseveil.verify import families
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom import profile as dicom_profile
from caseveil.verify.pptx.frames import DeckFrames
from unit.verify import makers
from unit.verify.makers import PASSED, plan, verify
from unit.verify.test_dicom import nested
from unit.verify.test_dicom_pixels import rle

PICTURE = makers.picture(24, 16)
GREY = PICTURE[..., 0].astype(np.uint16)
MEDIA = {"a.jpg": makers.jpeg(PICTURE)}
SEEDS = {
    "jpeg": [makers.jpeg(PICTURE), makers.jpeg(PICTURE, progressive=True, restart_marker_blocks=1)],
    "png": [makers.png(PICTURE), makers.png(GREY), made_apng.clean(PICTURE, PICTURE[::-1])],
    "bmp": [
        makers.bmp(PICTURE),
        made_bmp.indexed(4),
        made_bmp.masked("10"),
        made_bmp.runs(8, bytes([5, 7, 0, 3, 1, 2, 3, 0, 0, 2, 1, 1, 0, 1]), (9, 4)),
    ],
    "tiff": [
        tiff_writer.assemble([tiff_writer.part_of(TiffImage(PICTURE, 8, RGB))]),
        made_tiff.build(made_tiff.page(made_tiff.noise(1 << 12), 12, 0, tile=(16, 16)), big=True),
        made_tiff.build(
            made_tiff.page(PICTURE, meaning=2, coding=made_tiff.LZW, planar=True),
            made_tiff.jpeg_page(PICTURE, 6),
            order=">",
        ),
        made_tiff.by_pillow(PICTURE, "1", compression="group3"),
    ],
    "gif": [
        made_gif.clean(PICTURE),
        made_gif.cartoon([PICTURE, PICTURE[::-1]], made_gif.looping(), count=16),
    ],
    "webp": [
        made_webp.still(PICTURE),
        made_webp.animation((24, 16), *[made_webp.frame(p) for p in (PICTURE, PICTURE[::-1])]),
    ],
    "heic": [
        made_heif.heic(made_heif.photo(made_heif.turned(1)), made_heif.xmp(pictures.xmp())),
        made_heif.heic(made_heif.deep(), wide=True),
    ],
    "avif": [
        made_heif.avif(PICTURE, exif=pictures.exif(6)),
        made_heif.animated_avif([PICTURE, PICTURE[::-1]]),
    ],
    "pdf": [
        pdf_writer.assemble([pdf_writer.page(p, n) for n, p in enumerate((PICTURE, PICTURE))]),
        made_pdf.paged(PICTURE),
    ],
    "pptx": [
        made_pptx.deck([[made_pptx.text("a"), made_pptx.picture("rId2", 'l="9"')]], MEDIA),
        made_pptx.deck(
            [[made_pptx.picture("rId2")]],
            MEDIA,
            slide_links=made_pptx.NOTES_LINK,
            more=made_pptx.noted("a", "b"),
        ),
        pptx_writing.archive(
            Size(9_144_000, 6_858_000),
            [
                Slide(
                    "FFFFFF", (Placed(0, Box(0, 0, 9, 9)),), notes=(Paragraph("", (Run("a", 9),)),)
                )
            ],
            [("png", makers.png(PICTURE))],
        ),
    ],
    "dicom": [
        makers.dicom_output(PICTURE),
        makers.dicom_source(GREY, "1.2.840.10008.1.2", RequestAttributesSequence=nested()),
        makers.dicom_source(GREY, "1.2.840.10008.1.2.2", RequestAttributesSequence=nested()),
        rle(GREY),
    ],
}
SLOWEST = 20.0  # seconds for one small broken file, on a machine that is busy otherwise
TELLING = [b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\0\0\0\1"]


def damaged(chance, data):
    """A few bytes changed, removed, doubled or swapped for telling ones."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(data)), chance.randint(1, 8)
        action = chance.randrange(5)
        if action == 0:
            data[at] = chance.randrange(256)
        elif action == 1:
            del data[at : at + length]
        elif action == 2:
            data[at:at] = data[at : at + length * 9]
        elif action == 3:
            data[at : at + 4] = chance.choice(
                [b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\0\0\0\1"]
            )
        else:
            del data[at:]
        data = data or bytearray(b"\0")
    return bytes(data)


def read(data, family):
    """Everything the checks do with the structure of a file."""
    walker = families.family(family)
    if not walker.source:
        walker.faults(data)
    frames = (walker.source or walker.decode)(data)
    if not walker.source:
        walker.texts(data, frames)
        if walker.walked:
            walker.walked(frames)
    if isinstance(frames, DeckFrames):
        assert len(frames.notes) == len(frames.words)
    if family == "dicom":
        dicom_profile.faults(dicom.walk(data), dicom.walk(SEEDS["dicom"][1]), Profile())
    if sum(size.pixels for size in frames.sizes) < 1_000_000:
        frames.stored(0)


@pytest.mark.parametrize("family", SEEDS)
def test_damaged_files_are_answered_or_refused(family, fuzz_seconds):
    chance, until, rounds = random.Random(family), time.monotonic() + fuzz_seconds, 0
    while time.monotonic() < until or rounds < 20:
        data = damaged(chance, chance.choice(SEEDS[family]))
        begun = time.monotonic()
        try:
            read(data, family)
        except CaseVeilError as error:
            assert error.code
        assert time.monotonic() - begun < SLOWEST, data.hex()
        rounds += 1


@pytest.mark.parametrize("family", SEEDS)
def test_checks_never_raise(family, fuzz_seconds):
    chance, until, rounds = random.Random(family), time.monotonic() + fuzz_seconds, 0
    how = plan(Size(24, 16), identifiers=("Okonkwo^Adaeze",))
    while time.monotonic() < until or rounds < 10:
        source = chance.choice(SEEDS[family])
        verdicts, _ = verify(damaged(chance, source), family, how, source)
        assert [name for name in verdicts if name != "words"] == list(PASSED)
        rounds += 1
