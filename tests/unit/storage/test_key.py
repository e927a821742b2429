import os
import stat
import sys

import pytest

from caseveil.errors import CaseVeilError, Code
from caseveil.storage import key


@pytest.fixture
def file(tmp_path):
    return tmp_path / "deep" / "key"


def test_the_key_is_made_once_and_private(file):
    assert key.load(file) is None
    made = key.load_or_make(file)
    assert len(made) == key.LENGTH and key.load_or_make(file) == made == key.load(file)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o644)
        key.load(file)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_usual_place_is_the_person_s_own(monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_a, **_k: str(tmp_path))
    assert key.path() == tmp_path / "key"
    assert key.load() is None and key.load_or_make() == key.load()
    assert key.forget() and not key.forget()


def test_a_copy_makes_the_same_key_elsewhere(file, tmp_path):
    made, copy, other = key.load_or_make(file), tmp_path / "copy", tmp_path / "other"
    key.write(made, copy)
    assert key.take(copy, other) == made == key.load(other)
    assert key.fingerprint(made) != key.fingerprint(bytes(32))
    assert made.hex() not in key.fingerprint(made)
    refused(Code.TARGET_EXISTS, lambda: key.write(made, copy))
    refused(Code.TARGET_EXISTS, lambda: key.take(copy, other))


def refused(code, work):
    with pytest.raises(CaseVeilError) as caught:
        work()
    assert caught.value.code is code


@pytest.mark.parametrize(
    "text",
    ["", "caseveil key 1\n", "caseveil key 1\n" + "z" * 64, "11" * 32, "caseveil key 1\n\xff"],
)
def test_what_is_no_key_is_refused_and_left_alone(file, text):
    file.parent.mkdir()
    file.write_text(text, encoding="latin-1")
    refused(Code.KEY_UNUSABLE, lambda: key.load_or_make(file))
    refused(Code.KEY_UNUSABLE, lambda: key.take(file, file.with_name("new")))
    assert file.read_text(encoding="latin-1") == text


def test_a_copy_that_is_not_there_is_refused(tmp_path):
    refused(Code.KEY_UNUSABLE, lambda: key.take(tmp_path / "none", tmp_path / "new"))


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x", encoding="ascii")
    refused(
        Code.TARGET_UNWRITABLE, lambda: key.write(bytes(32), tmp_path / "file" / "deep" / "key")
    )
    (tmp_path / "folder").mkdir()
    refused(Code.TARGET_UNWRITABLE, lambda: key.forget(tmp_path / "folder"))


def test_of_two_processes_one_makes_the_key(file, monkeypatch):
    first = bytes(range(32))
    real = key.write

    def late(made, where):
        monkeypatch.setattr(key, "write", real)
        real(first, where)
        real(made, where)

    monkeypatch.setattr(key, "write", late)
    assert key.load_or_make(file) == first


def test_a_forgotten_key_is_overwritten(file, monkeypatch):
    key.load_or_make(file)
    twin = file.with_name("twin")
    os.link(file, twin)
    synced: list[bytes] = []
    monkeypatch.setattr(key.os, "fsync", lambda _handle: synced.append(file.read_bytes()))
    assert key.forget(file) and not file.exists()
    assert synced and not any(synced[0])  # nothing of the key is left when it goes to the disk
    assert not any(twin.read_bytes())
    assert key.forget(file) is False
