import os
import stat
from pathlib import Path

import pytest

from caseveil.domain.case_text import LONGEST, CaseText, Change
from caseveil.domain.findings import Tier
from caseveil.errors import CaseVeilError, Code, Failed, Refused
from caseveil.workflow import case_text
from caseveil.workflow.papers import write_new


def finds(word: str, tier: Tier = Tier.CERTAIN, neutral: str = "[name]"):
    def read(text: str, known: object) -> CaseText:
        at = text.find(word)
        if at < 0:
            return CaseText(text)
        found = Change(at, at + len(word), "name", "A", "title", tier, neutral)
        return CaseText(text, (found,))

    return read


def test_what_is_found_is_replaced() -> None:
    cleaned = case_text.clean("Mr Ek is well.", (), (), finds("Mr Ek"))
    assert cleaned.text == "[name] is well."
    assert cleaned.review.untrusted_text == "Mr Ek is well."


def test_what_only_the_second_reading_finds_is_replaced_too() -> None:
    assert case_text.clean("Ek, Ek.", (), (), finds("Ek")).text == "[name], [name]."


def test_what_was_kept_stays_through_every_reading() -> None:
    assert case_text.clean("Ek is well.", (), ("ek",), finds("Ek")).text == "Ek is well."


def test_doubt_alone_brings_no_further_reading() -> None:
    cleaned = case_text.clean("zyg zyg", (), (), finds("zyg", Tier.DOUBTFUL))
    assert cleaned.text == "[name] zyg"


def test_a_text_that_never_comes_clean_is_not_delivered() -> None:
    with pytest.raises(Failed) as failure:
        case_text.clean("Ek " * 9, (), (), finds("Ek", neutral=""))
    assert failure.value.code is Code.CHECK_FAILED


def test_what_lies_in_the_neutral_words_is_not_new() -> None:
    found = finds("9", neutral="aged 90 or over")
    assert case_text.clean("She is 9.", (), (), found).text == "She is aged 90 or over."


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [
        (b"\xff\xfe\x00", Code.NOT_TEXT),
        (b"a\0b", Code.NOT_TEXT),
        (b" \n", Code.EMPTY),
        (b"a" * (LONGEST + 1), Code.TOO_LARGE),
    ],
)
def test_what_is_no_text_is_refused(untrusted: bytes, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        case_text.text_of(untrusted)
    assert refusal.value.code is code


def test_a_file_is_read_without_its_mark_of_order(tmp_path: Path) -> None:
    path = tmp_path / "case.txt"
    path.write_bytes("\ufeffFieber".encode())
    assert case_text.read_file(path) == "Fieber"


def test_a_paper_is_never_written_over_another(tmp_path: Path) -> None:
    write_new(tmp_path / "a.txt", b"one")
    with pytest.raises(CaseVeilError) as error:
        write_new(tmp_path / "a.txt", b"two")
    assert error.value.code is Code.TARGET_EXISTS
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"one"


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_paper_is_readable_by_this_account_only(tmp_path: Path) -> None:
    write_new(tmp_path / "consent.html", b"who heard it")
    assert stat.S_IMODE((tmp_path / "consent.html").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Failed) as failure:
        write_new(tmp_path / "file" / "a.txt", b"one")
    assert failure.value.code is Code.TARGET_UNWRITABLE


def test_a_message_in_signs_that_show_nothing_is_dropped() -> None:
    smuggled = "".join(chr(0xE0100 + byte) for byte in b"Amina Testmann")
    assert case_text.text_of(f"Heart \u2764{smuggled}\u3164\u2800.".encode()) == "Heart \u2764."
    joined = "\u0915\u094d\u200d\u0937 \u2764\ufe0f"
    assert case_text.text_of(joined.encode()) == joined
