from caseveil.domain.case_text import CaseText, Change, Remark
from caseveil.domain.findings import Tier


def change(start: int, end: int, neutral: str = "[x]") -> Change:
    return Change(start, end, "name", "A", "title", Tier.CERTAIN, neutral)


TEXT = CaseText("Dr Wu saw Mr Ek.", (change(0, 5, "a doctor"), change(10, 15)))


def test_every_change_is_made_unless_it_was_taken_back() -> None:
    assert TEXT.clean == "a doctor saw [x]."
    assert TEXT.made == TEXT.changes


def test_a_word_is_taken_back_by_its_whole_text_whatever_its_case() -> None:
    kept = TEXT.keeping(["mr  EK"])
    assert kept.clean == "a doctor saw Mr Ek."
    assert kept.keeping(["Wu"]).clean == kept.clean
    assert kept.keeping(["dr wu"]).clean == TEXT.untrusted_text


def test_a_text_without_changes_stays() -> None:
    assert CaseText("Fever.").clean == "Fever."


def test_a_part_is_what_stands_at_a_place() -> None:
    assert TEXT.part(TEXT.changes[1]) == "Mr Ek"
    assert TEXT.part(Remark(6, 9, "mocking")) == "saw"


def test_what_may_identify_and_is_kept_stays_readable() -> None:
    unknown = Change(6, 9, "word", "", "unknown-word", Tier.DOUBTFUL, "[x]")
    text = CaseText(TEXT.untrusted_text, (TEXT.changes[0], unknown, TEXT.changes[1]))
    assert text.readable == ()
    assert text.keeping(["saw", "Mr Ek"]).readable == (TEXT.changes[1],)
