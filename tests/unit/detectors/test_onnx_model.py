"""Both runtimes give the same answer, so a machine without onnxruntime finds the same text."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from caseveil_detectors import onnx_model
from caseveil_detectors.contract import MissingPart
from caseveil_detectors.text.lines import LineFinder
from detector_pictures import written


def test_opencv_finds_the_lines_that_onnxruntime_finds(models, monkeypatch):
    pytest.importorskip("onnxruntime")
    picture, _ = written()
    here = LineFinder(models).find(picture, 640)
    monkeypatch.setattr(onnx_model, "_opened", {})
    monkeypatch.setattr(onnx_model, "_on_onnxruntime", lambda _body: None)
    there = LineFinder(models).find(picture, 640)
    assert len(here) == len(there) > 0
    for one, other in zip(here, there, strict=True):
        assert np.allclose(one.quad, other.quad, atol=0.5)
        assert one.score == pytest.approx(other.score, abs=1e-3)


def test_a_model_that_is_no_network_refuses(models, monkeypatch):
    monkeypatch.setattr(onnx_model, "_opened", {})
    monkeypatch.setattr(onnx_model.weights, "read", lambda _name, _models: b"not a network")
    with pytest.raises(MissingPart, match="cannot be loaded"):
        onnx_model.open_network("ppocr6-det", models)


def test_a_network_is_loaded_once(models, monkeypatch):
    monkeypatch.setattr(onnx_model, "_opened", {})
    assert onnx_model.open_network("ppocr6-det", models) is onnx_model.open_network(
        "ppocr6-det", models
    )


def test_a_shared_network_still_needs_its_file(models):
    onnx_model.open_network("ppocr6-det", models)
    with pytest.raises(MissingPart):
        onnx_model.open_network("ppocr6-det", {})


def test_the_networks_leave_small_numbers_to_everybody_else(models):
    LineFinder(models).find(written()[0], 320)
    assert 5e-324 * 1.0 > 0


LOAD = """
from caseveil_detectors.onnx_model import open_network
from caseveil_resources.models import model_paths
open_network("ppocr6-det", model_paths())
"""


def test_a_network_leaves_nothing_in_the_home_folder(tmp_path):
    """Newer releases of onnxruntime write a device id and a queue of events there."""
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    subprocess.run([sys.executable, "-c", LOAD], env={**os.environ, **home}, check=True)
    assert list(tmp_path.iterdir()) == []


def test_onnxruntime_carries_no_telemetry_client():
    """Its events have this namespace in every symbol; Windows' own tracing sends nothing."""
    runtime = pytest.importorskip("onnxruntime")
    libraries = [
        *Path(runtime.__file__).parent.rglob("*.so"),
        *Path(runtime.__file__).parent.rglob("*.pyd"),
    ]
    assert libraries
    assert not [path.name for path in libraries if b"Applications6Events" in path.read_bytes()]
