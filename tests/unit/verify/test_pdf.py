"""The walk through a clean PDF sees every byte; its pages are compared with the source's."""

import numpy as np
import pypdfium2 as pdfium
import pytest

import made_pdf
from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused
from caseveil.formats.pdf import writer
from caseveil.formats.pdf.document import PDF
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.families import FAMILIES
from caseveil.verify.pdf import container
from caseveil.verify.pdf.frames import PageFrames, RenderedFrames
from unit.verify import makers
from unit.verify.makers import PASSED, failing, plan, verify

PICTURE = makers.picture(96, 80)
GREY = np.repeat(PICTURE[..., :1], 3, axis=2)
REGION = Rect(16, 16, 48, 40)


def clean(*pictures: np.ndarray) -> bytes:
    return writer.assemble([writer.page(p, number) for number, p in enumerate(pictures)])


def written(source: bytes, how) -> bytes:
    return PDF.open(source, 1 << 20).write(how, TableRedactor(b"k" * 32))


def test_a_clean_copy_passes_every_check() -> None:
    source = made_pdf.paged(PICTURE, GREY)
    how = plan(Size(96, 80), REGION, frames=2, identifiers=("Mallory Testmann",))
    verdicts, seen = verify(written(source, how), "pdf", how, source)
    assert verdicts == PASSED
    assert {"pdfium"} <= set(seen.shared_engines)


def test_what_was_not_painted_is_seen() -> None:
    source = made_pdf.paged(PICTURE, GREY)
    bare = written(source, plan(Size(96, 80), frames=2))
    verdicts, _ = verify(bare, "pdf", plan(Size(96, 80), REGION, frames=2), source)
    assert verdicts == failing(inside="failed")


def test_a_pixel_that_changed_is_seen() -> None:
    source, other = made_pdf.paged(PICTURE), PICTURE.copy()
    other[70, 90] ^= 1
    verdicts, _ = verify(clean(other), "pdf", plan(Size(96, 80), REGION), source)
    assert verdicts == failing(inside="failed", outside="failed")


def test_a_page_too_few_is_seen() -> None:
    source = made_pdf.paged(PICTURE, GREY)
    verdicts, _ = verify(clean(PICTURE), "pdf", plan(Size(96, 80), frames=2), source)
    assert verdicts["frames"] == "failed"


def test_an_identifier_in_the_samples_is_seen() -> None:
    told = PICTURE.copy()
    told[0, :6] = np.frombuffer(b"mallory testmann  ", np.uint8).reshape(6, 3)
    how = plan(Size(96, 80), identifiers=("Mallory Testmann",))
    verdicts, _ = verify(clean(told), "pdf", how, made_pdf.paged(told))
    assert verdicts == failing(identifiers="failed")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"%PDF-1.4", b"%PDF-1.5"),
        (b"/Catalog", b"/CatalOg"),
        (b"/Count 2", b"/Count 1"),
        (b"/Kids[3 0 R 6 0 R]", b"/Kids[6 0 R 3 0 R]"),
        (b"/MediaBox[0 0 ", b"/MediaBox[1 0 "),
        (b"/Resources", b"/ResourceS"),
        (b"cm /P Do Q", b"cm /P Do q"),
        (b"/Predictor 15", b"/Predictor 12"),
        (b"/Columns 96", b"/Columns 97"),
        (b"/DeviceRGB", b"/DeviceGray"),
        (b"00000 n \n", b"00001 n \n"),
        (b"/Root 1 0 R", b"/Root 2 0 R"),
        (b"startxref\n", b"startxref\n1"),
        (b"xref\n0 9", b"xref\n0 8"),
        (b"\nendstream", b"\n endstream"),
    ],
)
def test_no_byte_may_differ(before: bytes, after: bytes) -> None:
    whole = clean(PICTURE, GREY)
    assert before in whole
    with pytest.raises(Refused) as refusal:
        container.faults(whole.replace(before, after, 1))
    assert refusal.value.code is Code.CORRUPT


def test_a_stream_that_is_cut_is_truncated() -> None:
    whole = clean(PICTURE)
    with pytest.raises(Refused) as refusal:
        container.walk(whole[: whole.rindex(b"stream\n") - 60])
    assert refusal.value.code is Code.TRUNCATED


def test_data_behind_a_picture_is_a_fault() -> None:
    (picture,) = container.walk(clean(PICTURE))
    told = f"/Length {len(picture.data)}>>".encode()
    more = f"/Length {len(picture.data) + 4}>>".encode()
    whole = clean(PICTURE).replace(told, more).replace(picture.data, picture.data + b"name")
    moved = len(more) - len(told) + 4
    at = whole.rindex(b"startxref\n") + 10
    end = int(whole[at : whole.index(b"\n", at)])
    whole = whole[:at] + b"%d" % (end + moved) + whole[whole.index(b"\n", at) :]
    assert container.faults(whole) == ["page 0: data-after-stream"]


def test_both_readings_of_a_page_agree_to_the_pixel() -> None:
    form = "/AcroForm<</Fields[]>>"
    source = made_pdf.paged(PICTURE, GREY, page="/Rotate 90", more=form)
    rendered = RenderedFrames(source)
    document = PDF.open(source, 1 << 20)
    assert rendered.sizes == document.frames == (Size(80, 96), Size(80, 96))
    for index in range(2):
        assert np.array_equal(rendered.stored(index)[..., :3], document.picture(index))
        assert np.array_equal(rendered.displayed(index)[0], document.picture(index))


def test_a_page_that_is_not_there_is_refused() -> None:
    source = made_pdf.paged(PICTURE)
    for frames in (RenderedFrames(source), PageFrames(clean(PICTURE))):
        with pytest.raises(Refused):
            frames.stored(1)
        with pytest.raises(Refused):
            frames.stored(-1)


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(Refused):
        RenderedFrames(b"%PDF-1.4 nothing")


def test_a_page_that_cannot_be_loaded_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise pdfium.PdfiumError("no page")

    frames = RenderedFrames(made_pdf.paged(PICTURE))
    monkeypatch.setattr(pdfium.PdfDocument, "get_page", fail)
    with pytest.raises(Refused):
        frames.stored(0)


def test_the_family_reads_no_text() -> None:
    assert FAMILIES["pdf"].texts(clean(PICTURE), None) == []
