"""The documented command on real files: outcomes, exit statuses, JSON, and every bad input."""

import hashlib
import io
import json
import os
from importlib.resources import files
from pathlib import Path

import cv2
import jsonschema
import numpy as np
import piexif
import pytest
from PIL import Image

from e2e.command import Ran, caseveil

NAME = "Amina Testmann"


def jpeg(text: str = NAME) -> bytes:
    """A photo with a burned-in name and the name in its EXIF."""
    noise = np.random.default_rng(5).normal(0, 3, (480, 640, 1))
    pixels = np.clip(np.full((480, 640, 3), 170) + noise, 0, 255).astype(np.uint8)
    cv2.putText(pixels, text, (60, 240), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (20, 20, 20), 2, 16)
    exif = piexif.dump({"0th": {piexif.ImageIFD.Artist: text.encode()}})
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def validator() -> jsonschema.Draft202012Validator:
    schema = files("caseveil_resources").joinpath("schema/record.json").read_text()
    return jsonschema.Draft202012Validator(json.loads(schema))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """A folder with one good photo, redacted."""
    home = tmp_path_factory.mktemp("good")
    (home / "in").mkdir()
    (home / "in" / "Testmann_wound.jpg").write_bytes(jpeg())
    return home, caseveil(["redact", "in", "--out", "out", "--doubtful", "hide", "--json"], home)


def test_a_photo_is_verified_and_its_text_hidden(good: tuple[Path, Ran]) -> None:
    home, ran = good
    assert ran.status == 0, ran.out + ran.err
    (record,) = ran.records
    validator().validate(record)
    assert record["outcome"] == "verified"
    assert {check["verdict"] for check in record["checks"]} == {"passed"}
    assert "text" in {finding["kind"] for finding in record["findings"]}
    assert 0 < record["hidden_share"] < 0.5
    clean = (home / record["output"]).read_bytes()
    assert b"Testmann" not in clean
    pixels = cv2.imdecode(np.frombuffer(clean, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert pixels[200:245, 80:300].max() < 40


def test_the_copy_has_a_neutral_name_and_a_silent_receipt(good: tuple[Path, Ran]) -> None:
    home, ran = good
    (record,) = ran.records
    assert Path(record["output"]).name == "image-0001.jpg"
    receipt = (home / record["receipt"]).read_text()
    assert "Testmann" not in receipt
    assert str(home) not in receipt


def test_no_identifying_text_is_printed_unless_asked(good: tuple[Path, Ran]) -> None:
    home, ran = good
    for record in ran.records:
        assert all("text" not in finding for finding in record["findings"])
    revealed = caseveil(["scan", "in", "--json", "--reveal"], home)
    texts = [f["text"] for f in revealed.records[0]["findings"]]
    assert any(text and "Testmann" in text for text in texts)
    validator().validate(revealed.records[0])
    assert revealed.records[0]["outcome"] == "scanned"


def test_verify_with_and_without_the_source(good: tuple[Path, Ran]) -> None:
    home, _ = good
    alone = caseveil(["verify", "out/image-0001.jpg"], home)
    assert alone.status == 0, alone.out
    assert "not compared with the original" in alone.out
    both = caseveil(
        ["verify", "out/image-0001.jpg", "--source", "in/Testmann_wound.jpg", "--json"], home
    )
    assert both.status == 0, both.out
    names = {check["name"] for check in both.records[0]["checks"]}
    assert {"receipt", "container", "inside", "outside", "identifiers"} <= names
    assert both.records[0]["compared_with_original"]


def test_verify_sees_a_file_that_was_touched(good: tuple[Path, Ran], tmp_path: Path) -> None:
    home, _ = good
    (tmp_path / "receipts").mkdir()
    touched = (home / "out" / "image-0001.jpg").read_bytes() + b"more"
    (tmp_path / "image-0001.jpg").write_bytes(touched)
    receipt = (home / "out" / "receipts" / "image-0001.jpg.json").read_bytes()
    (tmp_path / "receipts" / "image-0001.jpg.json").write_bytes(receipt)
    ran = caseveil(["verify", "image-0001.jpg", "--json"], tmp_path)
    assert ran.status == 4
    failed = {c["name"] for c in ran.records[0]["checks"] if c["verdict"] == "failed"}
    assert {"receipt", "container"} <= failed


def test_what_is_there_of_a_file_that_ends_early_is_taken_when_asked(tmp_path: Path) -> None:
    (tmp_path / "short.jpg").write_bytes(jpeg()[:-2_000])
    took = ["redact", "short.jpg", "--out", "out", "--doubtful", "hide", "--truncated", "--json"]
    ran = caseveil(took, tmp_path)
    (record,) = ran.records
    validator().validate(record)
    assert (ran.status, record["outcome"]) == (0, "verified"), ran.out + ran.err
    assert record["warnings"] == ["part-missing"]
    receipt = json.loads((tmp_path / record["receipt"]).read_text())
    assert receipt["warnings"] == ["part-missing"]
    pixels = cv2.imread(str(tmp_path / record["output"]), cv2.IMREAD_GRAYSCALE)
    assert pixels.shape == (480, 640)
    assert set(np.unique(pixels[-8:, -64:])) <= {127, 128, 129}
    again = caseveil(["verify", record["output"], "--source", "short.jpg"], tmp_path)
    assert again.status == 0, again.out


def test_every_bad_input_has_its_code_and_stops_nothing(tmp_path: Path) -> None:
    inputs, picture = tmp_path / "in", jpeg("Jonas Beispiel")
    inputs.mkdir()
    expected = {"gone.jpg": "not-found"}
    for name, content, code in (
        ("empty.jpg", b"", "empty"),
        ("text.txt", b"plain text", "unsupported-format"),
        ("short.jpg", picture[: len(picture) // 2], "truncated"),
        ("huge.png", _png_header(100_000, 100_000), "too-large"),
        ("zero.jpg", bytes(5000), "unsupported-format"),
        ("clip.mp4", b"\0\0\0\x18ftypisom" + bytes(50), "unsupported-format"),
        ("good.jpg", picture, None),
    ):
        (inputs / name).write_bytes(content)
        expected[name] = code
    os.mkfifo(inputs / "pipe.jpg")
    expected["pipe.jpg"] = "not-a-file"
    before = hashes_of_files(inputs)
    paths = ["in/gone.jpg", "in"]
    ran = caseveil(["redact", *paths, "--out", "out", "--doubtful", "hide", "--json"], tmp_path)
    codes = {Path(record["source"]).name: record["code"] for record in ran.records}
    assert codes == expected, ran.err
    assert ran.status == 3
    assert "Traceback" not in ran.err
    for record in ran.records:
        validator().validate(record)
    assert hashes_of_files(inputs) == before
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["image-0001.jpg", "receipts"]


def hashes_of_files(folder: Path) -> dict[str, str]:
    return {
        p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()
    }


def _png_header(width: int, height: int) -> bytes:
    import struct
    import zlib

    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    idat = b"IDAT" + zlib.compress(bytes(10))
    data = struct.pack(">I", len(idat) - 4) + idat + struct.pack(">I", zlib.crc32(idat))
    end = b"\0\0\0\0IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
    return b"\x89PNG\r\n\x1a\n" + chunk + data + end


def test_an_output_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg())
    ran = caseveil(["redact", "a.jpg", "--out", "a.jpg", "--doubtful", "hide", "--json"], tmp_path)
    assert ran.records[0]["code"] == "target-is-source"
    assert (tmp_path / "a.jpg").read_bytes() == jpeg()


@pytest.mark.parametrize("arguments", [["redact", "a"], ["nonsense"], ["scan"], ["scan", "--no"]])
def test_wrong_usage_is_status_2(tmp_path: Path, arguments: list[str]) -> None:
    ran = caseveil(arguments, tmp_path)
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_bad_settings_are_named(tmp_path: Path) -> None:
    (tmp_path / ".config" / "caseveil").mkdir(parents=True)
    (tmp_path / ".config" / "caseveil" / "settings.toml").write_text("max_pixel = 3\n")
    ran = caseveil(["detectors"], tmp_path)
    assert ran.status == 2
    assert "max_pixel" in ran.err


def test_a_lower_limit_refuses_and_names_the_setting(tmp_path: Path) -> None:
    (tmp_path / ".config" / "caseveil").mkdir(parents=True)
    (tmp_path / ".config" / "caseveil" / "settings.toml").write_text("max_pixels = 1000\n")
    (tmp_path / "a.jpg").write_bytes(jpeg())
    ran = caseveil(["scan", "a.jpg"], tmp_path)
    assert ran.status == 3
    assert "max_pixels" in ran.out


def test_detectors_lists_the_catalogue(tmp_path: Path) -> None:
    ran = caseveil(["detectors", "--json"], tmp_path)
    assert ran.status == 0, ran.out
    kinds = {kind for record in ran.records for kind in record["kinds"]}
    assert {"face", "text", "code", "tag", "name"} <= kinds
    assert all(record["ready"] for record in ran.records if not record["optional"])


def test_tags_lists_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg())
    (tmp_path / "b.jpg").write_bytes(b"")
    ran = caseveil(["tags", "a.jpg", "b.jpg", "--json"], tmp_path)
    assert ran.status == 3
    listed, empty = ran.records
    assert NAME in {tag["value"] for tag in listed["tags"]}
    assert [listed["code"], empty["code"], empty["tags"]] == [None, "empty", []]


def test_a_name_with_control_characters_is_printed_escaped(tmp_path: Path) -> None:
    name = "a\x1b[2J\u202egpj.jpg"
    (tmp_path / name).write_bytes(b"")
    ran = caseveil(["scan", name], tmp_path)
    assert "\x1b" not in ran.out + ran.err
    assert "\u202e" not in ran.out + ran.err
