"""The statement in the resources is what the program's tables say now."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "dicom_statement.py"


@pytest.fixture
def module():
    spec = importlib.util.spec_from_file_location("packaging_dicom_statement", SCRIPT)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_the_statement_is_current(module):
    assert module.main(["--check"]) == 0


def test_a_stale_statement_is_seen_and_written_anew(module, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(module, "TARGET", tmp_path / "conformance.md")
    assert module.main(["--check"]) == 1
    assert "out of date" in capsys.readouterr().out
    assert module.main([]) == 0 and module.main(["--check"]) == 0
    assert module.TARGET.read_text("utf-8").count("\n| (") == 656
