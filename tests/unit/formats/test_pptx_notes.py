"""Speaker notes of a deck: dropped unless a person wants them, then passages and plain words."""

from io import BytesIO

import pptx
import pytest

import made_pptx
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability
from caseveil.domain.wording import WordChange
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.pptx import reading
from caseveil.redact.redactor import TableRedactor
from unit.formats.test_pptx import MEDIA, PICTURE, cleaned, opened


def deck(*paragraphs: str, more: str = "", slides: int = 1, **told) -> bytes:
    return made_pptx.deck(
        [[made_pptx.text("On the slide"), PICTURE]] * slides,
        MEDIA,
        slide_links=made_pptx.NOTES_LINK,
        more=made_pptx.noted(*paragraphs, more=more),
        **told,
    )


def test_notes_are_left_out_and_not_even_read_by_default() -> None:
    document = opened(deck("Amina <"))
    assert document.warnings == ("notes-dropped",)
    assert document.abilities == {Ability.NOTES}
    assert [p.path for p in document.passages] == ["Slide 1/Text 1"]
    assert not any("notes" in part for part in made_pptx.parts_of(cleaned(document)))


def test_notes_that_are_kept_open_in_another_library() -> None:
    document = opened(deck("Ask Amina", " ", "Then stop", slides=2)).with_notes()
    assert document.warnings == ("notes-kept",)
    assert [p.path for p in document.passages] == [
        *("Slide 1/Text 1", "Slide 1/Notes 1", "Slide 1/Notes 2"),
        *("Slide 2/Text 1", "Slide 2/Notes 1", "Slide 2/Notes 2"),
    ]
    changes = [WordChange(f"Slide {n}/Notes 1", 4, 9, "[name]") for n in (1, 2)]
    first, second = pptx.Presentation(BytesIO(cleaned(document, *changes))).slides
    for slide in (first, second):
        assert slide.notes_slide.notes_text_frame.text.split("\n") == [
            *("Ask [name]", " ", "Then stop")
        ]
    assert first.notes_slide.part.partname != second.notes_slide.part.partname


def test_the_words_of_notes_that_are_not_read_cannot_be_changed() -> None:
    with pytest.raises(Failed):
        cleaned(opened(deck("Amina")), WordChange("Slide 1/Notes 1", 0, 5, ""))


def test_the_notes_of_a_hidden_slide_stay_behind() -> None:
    document = opened(deck("Amina", slides=2, told={1: ' show="0"'})).with_notes()
    assert [p.path for p in document.passages if "Notes" in p.path] == ["Slide 1/Notes 1"]
    assert document.warnings == ("hidden-slides-dropped", "notes-kept")


def test_a_deck_without_a_word_of_notes_stays_as_it_is() -> None:
    document = opened(deck(" "))
    assert document.with_notes() is document


def test_of_a_page_of_notes_that_is_kept_the_rest_is_told_as_removed() -> None:
    document = opened(deck("Amina", more=made_pptx.text("Ward 3", mark='<p:ph type="hdr"/>')))
    redactor, path = TableRedactor(b"k" * 32), "ppt/notesSlides/notesSlide1.xml/text"
    told = {tag.path: tag.value for tag in document.tags(redactor, Profile())}
    assert told[path] == "Amina Ward 3"
    told = {tag.path: tag.value for tag in document.with_notes().tags(redactor, Profile())}
    assert told[path] == "Ward 3"


def test_too_many_notes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    document = opened(deck(*["word"] * 9))
    monkeypatch.setattr(reading, "MOST_SHOWN", 8)
    with pytest.raises(Refused) as refusal:
        document.with_notes()
    assert refusal.value.code is Code.TOO_LARGE
