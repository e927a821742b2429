"""Copies and receipts get their names together: all of them, or none."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Outcome
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt
from caseveil.domain.review import Review
from caseveil.errors import Code, Failed, Refused
from caseveil.workflow import handover, receipts
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.handover import Ready, hand_over
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, source

BOTH = ["image-0001.png", "receipts/image-0001.png.json"]


@pytest.fixture
def receipt(tmp_path: Path) -> Receipt:
    made = exported(tmp_path / "before").receipt
    assert made is not None
    return made


def exported(folder: Path) -> Outcome:
    folder.mkdir(exist_ok=True)
    review = Review(source(folder)).approve()
    asked = Order(review, Policy(), folder / "out", {}, frozenset())
    return deliver(asked, FakeSteps([passed("inside")]), Job())


def ready(folder: Path, receipt: Receipt, *texts: str) -> list[Ready]:
    """Copies that lie aside in a folder of their own."""
    (folder / "aside").mkdir()
    (folder / "out").mkdir(exist_ok=True)
    copies = []
    for number, text in enumerate(texts):
        path = folder / "aside" / f"copy-{number}"
        path.write_text(text)
        copies.append(Ready(path, ".png", replace(receipt, sha256=f"{number}" * 64), Size(4, 3)))
    return copies


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_every_copy_gets_the_next_name_and_a_receipt_of_its_own(
    tmp_path: Path, receipt: Receipt
) -> None:
    made = hand_over(tmp_path / "out", ready(tmp_path, receipt, "first", "second"))
    assert [one.path.read_text() for one in made] == ["first", "second"]
    assert [one.path.name for one in made] == ["image-0001.png", "image-0002.png"]
    assert [receipts.of(one.path).sha256[0] for one in made] == ["0", "1"]
    assert [(one.sha256[0], one.format, one.size) for one in made] == [
        ("0", "png", Size(4, 3)),
        ("1", "png", Size(4, 3)),
    ]
    assert files(tmp_path / "aside") == []


def test_a_number_whose_receipt_is_still_there_is_not_used_again(tmp_path: Path) -> None:
    first = exported(tmp_path)
    first.delivered[0].path.unlink()
    assert exported(tmp_path).delivered[0].path.name == "image-0002.png"


def test_a_number_taken_in_the_meantime_is_passed_over(
    tmp_path: Path, receipt: Receipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies, real = ready(tmp_path, receipt, "ours"), handover.next_name
    theirs = tmp_path / "out" / "image-0001.png"

    def overtaken(taken: list[str], suffix: str) -> str:
        name = real(taken, suffix)
        if not theirs.exists():
            theirs.write_text("of another export")
        return name

    monkeypatch.setattr(handover, "next_name", overtaken)
    (made,) = hand_over(tmp_path / "out", copies)
    assert (made.path.name, made.path.read_text()) == ("image-0002.png", "ours")
    assert theirs.read_text() == "of another export"
    assert receipts.of(made.path) == copies[0].receipt
    assert not receipts.path_for(theirs).exists()


def test_where_no_name_gets_free_it_is_refused(
    tmp_path: Path, receipt: Receipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = ready(tmp_path, receipt, "ours")
    (tmp_path / "out" / "image-0001.png").write_text("of another export")
    monkeypatch.setattr(handover, "next_name", lambda *_: "image-0001.png")
    with pytest.raises(Refused) as refusal:
        hand_over(tmp_path / "out", copies)
    assert refusal.value.code is Code.TARGET_EXISTS
    assert files(tmp_path / "out") == ["image-0001.png"]


@pytest.mark.parametrize("left", range(4))
def test_a_commit_that_fails_takes_everything_back(
    left: int, tmp_path: Path, receipt: Receipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies, real = ready(tmp_path, receipt, "first", "second"), handover.commit
    done: list[Path] = []

    def commit(aside: Path, final: Path) -> None:
        if len(done) == left:
            raise Failed(Code.DISK_FULL)
        real(aside, final)
        done.append(final)

    monkeypatch.setattr(handover, "commit", commit)
    with pytest.raises(Failed):
        hand_over(tmp_path / "out", copies)
    assert len(done) == left
    assert files(tmp_path / "out") == []


def test_what_lay_there_before_stays_where_a_later_export_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(tmp_path)

    def fail(*_: object) -> None:
        raise Failed(Code.DISK_FULL)

    monkeypatch.setattr(handover, "commit", fail)
    with pytest.raises(Failed):
        exported(tmp_path)
    assert files(tmp_path / "out") == BOTH


def test_a_folder_where_no_receipt_can_be_written_gets_no_copy(
    tmp_path: Path, receipt: Receipt
) -> None:
    copies = ready(tmp_path, receipt, "first")
    (tmp_path / "out" / receipts.FOLDER).write_text("no folder")
    with pytest.raises(Failed):
        hand_over(tmp_path / "out", copies)
    assert files(tmp_path / "out") == [receipts.FOLDER]


def test_an_output_folder_that_links_to_itself_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("out")
    with pytest.raises(Failed) as failure:
        exported(tmp_path)
    assert failure.value.code is Code.TARGET_UNWRITABLE
