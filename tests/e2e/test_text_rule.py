"""The text rule by command: what is surely clinical stays, names go, and the check agrees."""

import io
import json
from importlib.resources import files
from pathlib import Path

import cv2
import jsonschema
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from e2e.command import Ran, caseveil

LINES = {"OKAFOR, ADAEZE": (20, 14), "2.3 cm": (20, 120), "R": (420, 120), "LIVER": (20, 220)}
HEIGHT = 30


def picture() -> bytes:
    """Four lines on a dark ground."""
    image = Image.new("RGB", (480, 280), (12, 12, 12))
    font = ImageFont.load_default(HEIGHT)
    for text, place in LINES.items():
        ImageDraw.Draw(image).text(place, text, font=font, fill=(235, 235, 235))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def ink(pixels: np.ndarray, text: str) -> int:
    """How much is left of a line."""
    left, top = LINES[text]
    return int((pixels[top : top + HEIGHT + 8, left : left + 40] > 150).sum())


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    home = tmp_path_factory.mktemp("rule")
    (home / "a.png").write_bytes(picture())
    rest = ["--out", "out", "--doubtful", "hide", "--json", "--reveal", "--word", "Liver"]
    return home, caseveil(["redact", "a.png", "--text", "identity", *rest], home)


def test_clinical_lines_are_kept_and_the_file_is_verified(ran: tuple[Path, Ran]) -> None:
    home, done = ran
    assert done.status == 0, done.out + done.err
    (record,) = done.records
    schema = files("caseveil_resources").joinpath("schema/record.json").read_text()
    jsonschema.Draft202012Validator(json.loads(schema)).validate(record)
    assert (record["outcome"], record["text_rule"], record["warnings"]) == (
        "verified",
        "identity",
        [],
    )
    pixels = cv2.imread(str(home / record["output"]), cv2.IMREAD_GRAYSCALE)
    assert ink(pixels, "2.3 cm") > 0
    assert ink(pixels, "R") > 0
    assert ink(pixels, "OKAFOR, ADAEZE") == 0


def test_a_typed_word_is_never_kept(ran: tuple[Path, Ran]) -> None:
    home, done = ran
    (record,) = done.records
    by_text = {f["text"]: f for f in record["findings"]}
    assert by_text["2.3 cm"]["decided_by"] == "rule"
    assert by_text["2.3 cm"]["meaning"]["pattern"] == "measurement"
    assert (by_text["LIVER"]["class"], by_text["LIVER"]["action"]) == ("identity", "hide")
    pixels = cv2.imread(str(home / record["output"]), cv2.IMREAD_GRAYSCALE)
    assert ink(pixels, "LIVER") == 0
