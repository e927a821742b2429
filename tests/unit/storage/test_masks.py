"""What is remembered for a scanner, kept privately and given back only as it was written."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import CaseVeilError, Code
from caseveil.storage import masks
from caseveil.storage.masks import Mask

ONE, OTHER = "a" * 64, "b" * 64
MASK = Mask(Size(640, 480), (Rect(0, 0, 640, 30).polygon(), ((1.5, 2.0), (9.0, 2.0), (4.0, 8.0))))
SMALL = Mask(Size(64, 48), (Rect(0, 0, 64, 3).polygon(),))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "deep" / "scanners.json"


def refused(code, step):
    with pytest.raises(CaseVeilError) as caught:
        step()
    assert caught.value.code is code


def test_a_mask_comes_back_private_and_without_what_was_read(file):
    assert masks.load(file) == {} and masks.recall(ONE, file) == ()
    masks.remember(ONE, MASK, file)
    masks.remember(OTHER, MASK, file)
    masks.remember(OTHER, SMALL, file)
    assert masks.load(file) == {ONE: MASK, OTHER: SMALL}
    assert masks.recall(ONE, file) == MASK.regions
    assert set(json.loads(file.read_text())) == {"schema", "scanners"}
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_it_lies_beside_the_settings(monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_a, **_k: str(tmp_path))
    masks.remember(ONE, MASK)
    assert masks.path() == tmp_path / "scanners.json" and masks.recall(ONE) == MASK.regions
    assert masks.forget() and not masks.forget()


def test_one_or_all_are_forgotten(file):
    masks.remember(ONE, MASK, file)
    masks.remember(OTHER, SMALL, file)
    assert masks.forget(ONE, file) and not masks.forget(ONE, file)
    assert list(masks.load(file)) == [OTHER]
    file.write_text("not ours any more")
    assert masks.forget(None, file) and masks.load(file) == {}


def test_a_copy_is_taken_over_elsewhere(file, tmp_path):
    masks.remember(ONE, MASK, file)
    masks.remember(OTHER, SMALL, file)
    copy, here = tmp_path / "copy.json", tmp_path / "here.json"
    assert masks.export(copy, file) == 2
    masks.remember(ONE, SMALL, here)
    assert masks.take(copy, here) == 2 and masks.recall(ONE, here) == MASK.regions
    refused(Code.TARGET_EXISTS, lambda: masks.export(copy, file))
    refused(Code.NOT_FOUND, lambda: masks.take(tmp_path / "none", here))


def spoiled(**values):
    mask = {"width": 9, "height": 9, "regions": [[[0, 0], [1, 0], [1, 1]]], **values}
    return {"schema": 1, "scanners": {ONE: mask}}


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"schema": 2, "scanners": {}},
        {"schema": 1, "scanners": {"iU22": {}}},
        spoiled(width=0),
        spoiled(regions=[]),
        spoiled(regions=[[[0, 0], [1, 0]]]),
        spoiled(regions=[[[0, 0], [1, 0], ["x", 1]]]),
        spoiled(regions=[[[0, 0], [1, 0], [1e9, 1]]]),
        spoiled(regions=[[[0, 0], [1, 0], [float("nan"), 1]]]),
        spoiled(regions=7),
        spoiled(width=float("inf")),
        spoiled(height=10**400),
        spoiled(regions=[[[10**400, 0], [1, 0], [1, 1]]]),
        spoiled(regions=[[[0, 0], [1, 0], [1, 1]]] * 667),
        spoiled(regions=[[[0, 0], [1, 1]] * 1001]),
    ],
)
def test_what_was_not_written_here_is_no_mask(file, body):
    file.parent.mkdir()
    file.write_text(json.dumps(body))
    refused(Code.MASKS_UNUSABLE, lambda: masks.load(file))
    refused(Code.MASKS_UNUSABLE, lambda: masks.remember(OTHER, MASK, file))
    assert masks.recall(ONE, file) == ()


def test_too_much_is_neither_read_nor_written(file, monkeypatch):
    corner = Rect(0, 0, 1, 1).polygon()
    refused(
        Code.MASKS_UNUSABLE, lambda: masks.remember(ONE, Mask(Size(9, 9), (corner,) * 1001), file)
    )
    masks.remember(ONE, MASK, file)
    monkeypatch.setattr(masks, "_LARGEST", 20)
    refused(Code.MASKS_UNUSABLE, lambda: masks.load(file))


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes among files")
def test_what_is_no_file_is_not_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for odd in (pipe, Path(os.devnull), tmp_path):
        refused(Code.MASKS_UNUSABLE, lambda odd=odd: masks.take(odd, tmp_path / "here.json"))


def test_corners_are_counted_over_all_regions(file):
    corner = Rect(0, 0, 1, 1).polygon()
    masks.remember(ONE, Mask(Size(9, 9), (corner,) * 500), file)
    assert len(masks.recall(ONE, file)) == 500
    more = Mask(Size(9, 9), (corner,) * 501)
    refused(Code.MASKS_UNUSABLE, lambda: masks.remember(ONE, more, file))


def test_a_folder_that_takes_nothing_is_said(file):
    file.mkdir(parents=True)
    (file / "full").touch()
    refused(Code.MASKS_UNUSABLE, lambda: masks.load(file))
    refused(Code.TARGET_UNWRITABLE, lambda: masks.forget(None, file))
    refused(Code.TARGET_UNWRITABLE, lambda: masks._write({ONE: MASK}, file))
