"""The real command on a deck and a PDF: opened, searched, hidden, checked, delivered."""

import hashlib
import json
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pypdfium2 import PdfDocument

import made_pdf
import made_pptx
import makers
from caseveil.domain.receipt import from_json
from caseveil.errors import ExitStatus
from e2e.command import caseveil

NAME = "Amina Testmann"
SCHEMA = json.loads(files("caseveil_resources").joinpath("schema/record.json").read_text("utf-8"))
TELLING = ("Amina", "Testmann", "Sahyadri", "00482913", "12 March")


PIXELS, _ = makers.written(NAME)
PHOTO = makers.jpeg(PIXELS)


def check(record: dict[str, Any]) -> None:
    jsonschema.validate(record, SCHEMA)
    assert {check["verdict"] for check in record["checks"]} == {"passed"}


def deck(folder: Path) -> Path:
    """A deck with a name in its picture, words, speaker notes, names and properties."""
    slides = [
        [
            made_pptx.text(f"Case of {NAME}", "Seen at Sahyadri Hospital on 12 March 2024"),
            made_pptx.picture("rId2", described=NAME),
        ],
        [made_pptx.text("MRN 00482913", "Left lower lobe consolidation")],
    ]
    path = folder / f"{NAME} case.pptx"
    path.write_bytes(
        made_pptx.deck(
            slides,
            {f"{NAME}.jpg": PHOTO},
            author=NAME,
            slide_links=made_pptx.NOTES_LINK,
            more=made_pptx.noted("Ask for the older films", f"{NAME} smokes"),
        )
    )
    return path


def test_a_deck_is_redacted(tmp_path: Path) -> None:
    source, out = deck(tmp_path), tmp_path / "out"
    how = ["redact", "--json", "--notes", "--doubtful", "hide", "--out", out]
    ran = caseveil([*how, source], tmp_path)
    assert ran.status == ExitStatus.VERIFIED, ran.err + ran.out
    (record,) = ran.records
    check(record)
    told = {f["path"]: f["action"] for f in record["findings"] if f["kind"] == "word"}
    slides = ["Slide 1/Text 1", "Slide 1/Text 2", "Slide 2/Text 1"]
    assert told == dict.fromkeys([*slides, "Slide 1/Notes 2", "Slide 2/Notes 2"], "hide")
    with zipfile.ZipFile(record["output"]) as file:
        parts = [file.read(name) for name in file.namelist()]
        text = file.read("ppt/slides/slide2.xml").decode()
        notes = file.read("ppt/notesSlides/notesSlide2.xml").decode()
    assert not any(word.encode() in part for word in TELLING for part in parts)
    assert hashlib.sha256(PHOTO).digest() not in {hashlib.sha256(p).digest() for p in parts}
    assert "Left lower lobe consolidation" in text
    assert "Ask for the older films" in notes
    receipt = from_json(Path(record["receipt"]).read_text("utf-8"))
    assert len(receipt.words) >= 6
    assert record["warnings"] == list(receipt.warnings) == ["notes-kept"]


@pytest.mark.full
def test_a_deck_and_a_pdf_are_checked_again(tmp_path: Path) -> None:
    source, page, out = deck(tmp_path), tmp_path / "page.pdf", tmp_path / "out"
    page.write_bytes(made_pdf.paged(PIXELS, info=f"/Author({NAME})"))
    how = ["redact", "--json", "--notes", "--doubtful", "hide", "--out", out]
    ran = caseveil([*how, source, page], tmp_path)
    assert ran.status == ExitStatus.VERIFIED, ran.err + ran.out
    first, second = ran.records
    check(second)
    document = PdfDocument(second["output"])
    assert (len(document), document.get_metadata_dict(skip_empty=True)) == (1, {})
    assert document[0].get_textpage().get_text_bounded() == ""
    document.close()
    for record, made_from in ((first, source), (second, page)):
        again = caseveil(["verify", "--json", record["output"], "--source", made_from], tmp_path)
        assert again.status == ExitStatus.VERIFIED, again.err + again.out
