"""Slides from a cine by command: chosen frames as pictures, checked, and checked again."""

import json
from importlib.resources import files
from pathlib import Path

import cv2
import jsonschema
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

import makers
from e2e.command import Ran, caseveil

NAME = (12, 8, 230, 40)


def cine() -> bytes:
    """Three frames of 12 bits with a name, shown through a window."""
    frames = []
    for number in range(3):
        image = Image.new("L", (320, 240), 20)
        draw = ImageDraw.Draw(image)
        draw.ellipse((120 + 20 * number, 110, 220, 200), fill=130)
        draw.text(NAME[:2], "OKAFOR, ADAEZE", font=ImageFont.load_default(26), fill=250)
        frames.append(np.asarray(image))
    samples = np.stack(frames).astype(np.uint16) * 8 + 100
    return makers.dicom(samples, bits=12, Modality="US", WindowCenter=1100, WindowWidth=2000)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    home = tmp_path_factory.mktemp("slides")
    (home / "a.dcm").write_bytes(cine())
    rest = ["--out", "out", "--doubtful", "hide", "--json", "--format", "png", "--frames", "1,3"]
    return home, caseveil(["redact", "a.dcm", *rest], home)


def test_the_chosen_frames_become_pictures(ran: tuple[Path, Ran]) -> None:
    home, done = ran
    assert done.status == 0, done.out + done.err
    (record,) = done.records
    schema = files("caseveil_resources").joinpath("schema/record.json").read_text()
    jsonschema.Draft202012Validator(json.loads(schema)).validate(record)
    assert [one["format"] for one in record["outputs"]] == ["png", "png"]
    left, top, right, bottom = NAME
    for one, shade in zip(record["outputs"], (130, 130), strict=True):
        pixels = cv2.imread(str(home / one["path"]), cv2.IMREAD_UNCHANGED)
        assert pixels.shape == (240, 320)
        assert pixels[top:bottom, left:right].max() < 30  # the name is gone, the ground stays
        assert abs(int(pixels[150, 190]) - shade) < 20


def test_a_picture_is_checked_again_against_its_source(ran: tuple[Path, Ran]) -> None:
    home, done = ran
    second = done.records[0]["outputs"][1]["path"]
    again = caseveil(["verify", second, "--source", "a.dcm", "--json"], home)
    assert again.status == 0, again.out
    (told,) = again.records
    verdicts = {check["name"]: check["verdict"] for check in told["checks"]}
    assert verdicts["outside"] == verdicts["inside"] == "passed"
