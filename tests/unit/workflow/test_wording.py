"""Running text becomes findings in places of the text as it stood at first."""

import re
from dataclasses import dataclass, field

import pytest

from caseveil.domain.case_text import LONGEST, CaseText, Change
from caseveil.domain.findings import Finding, Kind, TagPlace, Tier, WordPlace
from caseveil.domain.wording import Passage, WordChange
from caseveil.errors import Code, Failed, Refused
from caseveil.verify.pptx.comparing import _changed
from caseveil.workflow.wording import only_names, words


@dataclass
class Reader:
    """Finds by forms: certain where the category begins with a capital."""

    forms: dict[str, str]
    seen: list = field(default_factory=list)
    composed: bool = True

    def read_text(self, text, known):
        self.seen.append((text, tuple(known)))
        changes = [
            Change(m.start(), m.end(), tier, "", "form", Tier(tier), neutral)
            for form, told in self.forms.items()
            for tier, neutral in [told.split(":")]
            for m in re.finditer(form, text)
        ]
        changes.sort(key=lambda change: change.start)
        return CaseText(text if self.composed else text + " ", tuple(changes))


@dataclass
class Deck:
    passages: tuple[Passage, ...]


def deck(*texts):
    return Deck(tuple(Passage(f"Slide 1/Text {n}", text) for n, text in enumerate(texts, 1)))


def after(document, findings):
    """The passages as they will be written."""
    told = []
    for passage in document.passages:
        changes = [
            WordChange(p.path, p.start, p.end, p.neutral)
            for f in findings
            if (p := f.place).path == passage.path
        ]
        told.append(_changed(passage.text, changes))
    return told


def test_a_change_is_a_finding_with_a_place():
    document = deck("Seen by Oduya.", "Oduya again")
    found = words(
        document, Reader({"Oduya": "certain:a doctor", "again": "doubtful:[word]"}), [], []
    )
    first = found[0]
    assert (first.kind, first.tier, first.text, first.engine) == (
        Kind.WORD,
        Tier.CERTAIN,
        "Oduya",
        "words",
    )
    assert first.place == WordPlace("Slide 1/Text 1", 8, 13, "a doctor")
    assert [f.tier for f in found] == [Tier.CERTAIN, Tier.CERTAIN, Tier.DOUBTFUL]
    assert len({f.id for f in found}) == 3
    assert after(document, found) == ["Seen by a doctor.", "a doctor [word]"]


def test_what_a_later_reading_finds_is_told_in_first_places():
    # The neutral words lead to a second change, to their left, over them and to their right.
    forms = {
        "Oduya": "certain:a doctor",
        "by a": "certain:X",
        "doctor in": "certain:Y",
        "at last": "certain:[z]",
    }
    document = deck("Seen by Oduya in Pune at last")
    found = words(document, Reader(forms), [], [])
    assert after(document, found) == ["Seen XY Pune [z]"]


def test_what_was_written_instead_is_not_found_again():
    reader = Reader({"Oduya": "certain:a doctor", "a doctor": "certain:someone"})
    document = deck("Dr Oduya")
    assert after(document, words(document, reader, [], [])) == ["Dr a doctor"]


def test_a_text_that_never_rests_is_no_text():
    with pytest.raises(Failed) as failed:
        words(deck("x a"), Reader({"[a-z]$": "certain:x y"}), [], [])
    assert failed.value.code is Code.CHECK_FAILED


def test_a_text_that_is_read_otherwise_is_no_text():
    with pytest.raises(Failed):
        words(deck("a"), Reader({}, composed=False), [], [])


def test_a_change_over_two_passages_is_told_in_both():
    document = deck("one Amina", "Testmann two")
    found = words(document, Reader({r"Amina\s+Testmann": "certain:[name]"}), [], [])
    assert after(document, found) == ["one [name]", " two"]


def test_what_the_check_would_find_is_hidden_too():
    document = deck("Rao and rao, RAO")
    found = words(document, Reader({"Rao": "certain:[name]"}), [], ["Anita Rao", "Rao"])
    assert after(document, found) == ["[name] and [removed], [removed]"]


def test_long_texts_are_read_in_parts_with_what_was_found_before():
    reader = Reader({"Amina": "certain:[name]"})
    long = "word " * (LONGEST // 8)
    document = deck("Amina", long, long)
    found = words(document, reader, [("word", "x")], [])
    assert len(found) == 1
    assert reader.seen[-1][1] == (("word", "x"), ("name", "Amina"))
    with pytest.raises(Refused) as refusal:
        words(deck("a" * LONGEST), reader, [], [])
    assert refusal.value.code is Code.TOO_LARGE


def test_a_document_without_words_has_none():
    assert words(object(), Reader({}), [], []) == []
    assert words(deck(), Reader({}), [], []) == []


def named(text, kind=Kind.NAME):
    return Finding("n", kind, Tier.CERTAIN, "file-name", 1.0, TagPlace("file-name"), text=text)


def test_of_a_decks_name_only_names_are_searched_for():
    reader = Reader({"Amina": "certain:[name]"})
    assert only_names(named("case_Amina"), deck("a"), reader).text == "Amina"
    assert only_names(named("case 3"), deck("a"), reader).text is None
    assert only_names(named("case_Amina"), object(), reader).text == "case_Amina"
    assert only_names(named("x", Kind.TAG), deck("a"), reader).text == "x"
