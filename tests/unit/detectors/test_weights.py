"""A model is opened only when its hash is right."""

import hashlib

import pytest

from caseveil_detectors import onnx_model, weights
from caseveil_detectors.contract import DetectorError, MissingPart
from caseveil_detectors.faces.detector import FaceDetector
from caseveil_detectors.text.detector import TextDetector
from caseveil_resources.models import manifest


def test_the_pins_are_the_manifest():
    assert {model.name: model.sha256 for model in manifest()} == dict(weights.PINS)


@pytest.mark.parametrize("name", sorted(weights.PINS))
def test_a_model_is_read_when_its_hash_is_right(models, name):
    assert hashlib.sha256(weights.read(name, models)).hexdigest() == weights.PINS[name]


def test_one_changed_byte_refuses(models, tmp_path):
    body = bytearray(models["yunet"].read_bytes())
    body[len(body) // 2] ^= 1
    forged = tmp_path / "yunet.onnx"
    forged.write_bytes(body)
    with pytest.raises(MissingPart, match="wrong hash"):
        weights.read("yunet", {"yunet": forged})


@pytest.mark.parametrize("make", [FaceDetector, TextDetector])
def test_a_detector_refuses_without_its_models(make, models, tmp_path):
    with pytest.raises(MissingPart):
        make({})
    absent = dict.fromkeys(models, tmp_path / "absent")
    with pytest.raises(MissingPart):
        make(absent)


def test_the_message_tells_no_path(tmp_path):
    with pytest.raises(MissingPart) as caught:
        weights.read("yunet", {"yunet": tmp_path / "secret-name"})
    assert "secret-name" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_file_that_changes_after_the_start_refuses_at_the_next_load(models, tmp_path):
    copy = tmp_path / "yunet.onnx"
    copy.write_bytes(models["yunet"].read_bytes())
    weights.read("yunet", {"yunet": copy})
    copy.write_bytes(b"other")
    with pytest.raises(MissingPart):
        weights.read("yunet", {"yunet": copy})


def test_an_engine_error_becomes_a_detector_error_without_its_content():
    with pytest.raises(DetectorError) as caught, onnx_model.engine_errors("faces"):
        raise ValueError("Jane Doe")
    assert "Jane" not in str(caught.value)


def test_missing_parts_and_memory_errors_pass_unchanged():
    with pytest.raises(MissingPart), onnx_model.engine_errors("faces"):
        raise MissingPart("model")
    with pytest.raises(MemoryError), onnx_model.engine_errors("faces"):
        raise MemoryError
