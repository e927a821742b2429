import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.errors import CaseVeilError, Code
from caseveil.workflow.contact_sheet import CELL, COLUMNS, GAP, sheet
from caseveil.workflow.road import Preview


def delivered(*names: str) -> Outcome:
    files = tuple(Delivered(Path(name), "0" * 64, "png") for name in names)
    return Outcome(Status.VERIFIED, delivered=files)


def show(path: Path) -> Preview:
    width, height = (700, 100) if path.name == "wide" else (60, 300)
    shade = 10 + int(path.name.removeprefix("p") or 0) if path.name != "wide" else 200
    return Preview(width, height, 1.0, bytes([shade]) * (width * height * 3))


def test_every_delivered_copy_has_its_place(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    refused = Outcome(Status.REFUSED, Code.CORRUPT)
    assert sheet([delivered("p1", "p2"), refused, delivered("p3", "p4", "p5")], show, out) == 5
    with Image.open(io.BytesIO(out.read_bytes())) as picture:
        picture.load()
        assert picture.info == {}
        pixels = np.asarray(picture)
    assert pixels.shape == (2 * (CELL + GAP) + GAP, COLUMNS * (CELL + GAP) + GAP, 3)
    assert {shade for shade in range(11, 16) if (pixels == shade).any()} == set(range(11, 16))


def test_a_wide_picture_stays_within_its_cell(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    assert sheet([delivered("wide")], show, out) == 1
    with Image.open(out) as picture:
        assert picture.size == (CELL + 2 * GAP, CELL + 2 * GAP)
        pixels = np.asarray(picture)
    assert (pixels[:GAP] == 255).all()
    assert (pixels[:, :GAP] == 255).all()


def test_nothing_delivered_makes_no_sheet(tmp_path: Path) -> None:
    assert sheet([Outcome(Status.REFUSED, Code.CORRUPT)], show, tmp_path / "sheet.png") == 0
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_is_never_written_over_another_file(tmp_path: Path) -> None:
    (tmp_path / "sheet.png").write_text("mine")
    with pytest.raises(CaseVeilError) as error:
        sheet([delivered("p1")], show, tmp_path / "sheet.png")
    assert error.value.code is Code.TARGET_EXISTS
