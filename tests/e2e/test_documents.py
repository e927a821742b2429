"""The real command on a deck and a PDF: opened, searched, hidden, checked, delivered."""

import hashlib
import json
import zipfile
from importlib.resources import files
from pathlib import Path

import jsonschema
import numpy as np
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


def written() -> np.ndarray:
    pixels, _ = makers.written(NAME)
    return pixels


def test_a_deck_and_a_pdf_are_redacted_and_checked_again(tmp_path: Path) -> None:
    pixels = written()
    photo = makers.jpeg(pixels)
    slides = [
        [
            made_pptx.text(f"Case of {NAME}", "Seen at Sahyadri Hospital on 12 March 2024"),
            made_pptx.picture("rId2", described=NAME),
        ],
        [made_pptx.text("MRN 00482913", "Left lower lobe consolidation")],
    ]
    deck, page, out = tmp_path / f"{NAME} case.pptx", tmp_path / "page.pdf", tmp_path / "out"
    deck.write_bytes(made_pptx.deck(slides, {f"{NAME}.jpg": photo}, author=NAME))
    page.write_bytes(made_pdf.paged(pixels, info=f"/Author({NAME})"))
    ran = caseveil(["redact", "--json", "--doubtful", "hide", "--out", out, deck, page], tmp_path)
    assert ran.status == ExitStatus.VERIFIED, ran.err + ran.out
    first, second = ran.records
    for record in ran.records:
        jsonschema.validate(record, SCHEMA)
        assert {check["verdict"] for check in record["checks"]} == {"passed"}
    told = {f["path"]: f["action"] for f in first["findings"] if f["kind"] == "word"}
    assert told == dict.fromkeys(["Slide 1/Text 1", "Slide 1/Text 2", "Slide 2/Text 1"], "hide")
    with zipfile.ZipFile(first["output"]) as file:
        parts = [file.read(name) for name in file.namelist()]
        text = file.read("ppt/slides/slide2.xml").decode()
    assert not any(word.encode() in part for word in TELLING for part in parts)
    assert hashlib.sha256(photo).digest() not in {hashlib.sha256(p).digest() for p in parts}
    assert "Left lower lobe consolidation" in text
    receipt = from_json(Path(first["receipt"]).read_text("utf-8"))
    assert len(receipt.words) >= 4
    document = PdfDocument(second["output"])
    assert (len(document), document.get_metadata_dict(skip_empty=True)) == (1, {})
    assert document[0].get_textpage().get_text_bounded() == ""
    document.close()
    again = caseveil(["verify", "--json", first["output"], "--source", deck], tmp_path)
    assert again.status == ExitStatus.VERIFIED, again.err + again.out
