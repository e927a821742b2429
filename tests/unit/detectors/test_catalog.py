"""The catalogue says what there is and what is missing."""

import pytest

from caseveil_detectors import catalog
from caseveil_detectors.contract import MissingPart


def problems(models):
    return {entry.name: problem for entry, problem in catalog.available(models)}


def test_names_are_distinct():
    names = [entry.name for entry in catalog.CATALOG]
    assert len(set(names)) == len(names)


def test_with_all_models_every_required_detector_can_run(models):
    told = problems(models)
    assert not [e.name for e in catalog.CATALOG if told[e.name] and not e.optional]


def test_without_models_the_networks_say_what_is_missing():
    told = problems({})
    assert "yunet is missing" in told["faces"]
    assert "ppocr6-det is missing" in told["text"]
    assert told["codes"] == told["tags"] == ""


def test_a_forged_model_is_told(models, tmp_path):
    forged = tmp_path / "forged"
    forged.write_bytes(b"forged")
    assert "wrong hash" in problems({**models, "centerface": forged})["faces"]


def test_an_extra_that_is_not_installed_is_told(monkeypatch, models):
    monkeypatch.setattr(catalog.shutil, "which", lambda _name: None)
    assert "not installed" in problems(models)["tesseract"]


def test_building_without_models_refuses():
    faces = next(entry for entry in catalog.CATALOG if entry.name == "faces")
    with pytest.raises(MissingPart):
        catalog.build(faces, {})


@pytest.mark.parametrize("name", ["codes", "tags"])
def test_what_needs_no_models_is_built(name):
    entry = next(entry for entry in catalog.CATALOG if entry.name == name)
    assert hasattr(catalog.build(entry, {}), "detect")
