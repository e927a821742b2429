import csv
import stat
import sys

import pytest

from caseveil.domain.crosswalk import rows
from caseveil.domain.source import Fate, Tag, TagGroup
from caseveil.errors import CaseVeilError, Code
from caseveil.workflow.crosswalk import Crosswalk


def tag(path, value, after, fate=Fate.REPLACED):
    return Tag(path, "Any", value, TagGroup.OTHER, fate, after)


TAGS = (
    tag("(0010,0020)", "4711", "CV-1"),
    tag("(0008,1115)[0]/(0010,0010)", "Doe^Jane", "CV-1"),
    tag("(0020,000D)", "1.2.3", "2.25.9"),
    tag("(0008,001A)", "1.2.3\\1.2.840.10008.1.2", "2.25.9\\1.2.840.10008.1.2"),
    tag("(0020,0010)", "7", "REMOVED"),
    tag("(0008,0080)", "Hospital", "", Fate.REMOVED),
    tag("(0010,0010)", "", "CV-1"),
    tag("(0010,0020)", "4711", "4711", Fate.KEPT),
)


def test_pairs_are_told_once_by_kind():
    assert rows(TAGS) == (
        ("patient-id", "4711", "CV-1"),
        ("patient-name", "Doe^Jane", "CV-1"),
        ("uid", "1.2.3", "2.25.9"),
    )


def test_the_list_is_private_and_holds_each_pair_once(tmp_path):
    file = tmp_path / "walk.csv"
    walk = Crosswalk(file)
    walk.add(rows(TAGS))
    walk.add([*rows(TAGS), ("uid", "1.2.4", "2.25.8")])
    lines = file.read_text("utf-8").splitlines()
    assert lines[0] == "kind,old,new" and len(lines) == 5 and lines[-1] == "uid,1.2.4,2.25.8"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1"])
def test_no_name_becomes_a_formula_of_a_spreadsheet(tmp_path, name):
    Crosswalk(tmp_path / "walk.csv").add([("patient-name", name, "CV-1")])
    with (tmp_path / "walk.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file))[1] == ["patient-name", f"'{name}", "CV-1"]


def test_it_is_never_overwritten_and_failures_are_told(tmp_path):
    file = tmp_path / "walk.csv"
    walk = Crosswalk(file)
    for code, work in (
        (Code.TARGET_EXISTS, lambda: Crosswalk(file)),
        (Code.TARGET_UNWRITABLE, lambda: Crosswalk(tmp_path / "none" / "walk.csv")),
    ):
        with pytest.raises(CaseVeilError) as caught:
            work()
        assert caught.value.code is code
    file.unlink()
    file.mkdir()
    with pytest.raises(CaseVeilError):
        walk.add([("uid", "1", "2")])
