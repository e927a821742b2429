from caseveil.storage.guidance import load
from caseveil.ui.dialogs.help import searched
from caseveil.ui.words.guidance import guidance_sections, in_words
from caseveil.ui.words.language import choose


def test_every_card_is_a_section_that_says_what_was_read(qtbot) -> None:
    told = guidance_sections()
    assert len(told) == len(load())
    for (title, lines), card in zip(told, load(), strict=True):
        assert card.title in title
        assert card.text == lines[0]
        assert card.read in lines[2]
        assert card.force in lines[3]


def test_the_help_finds_the_cards(qtbot) -> None:
    found = searched("safe harbor")
    assert any("Safe Harbor" in title for title, _ in found)


def test_the_cards_speak_the_language_of_the_window(qtbot) -> None:
    english = guidance_sections()
    choose("de")
    german = guidance_sections()
    choose("en")
    assert german[0][0] == "Leitlinie: Was gepostet ist, bleibt"
    assert german[0][1][0] != english[0][1][0]
    assert "Englisch" in german[0][1][-1]
    assert len(german[0][1]) == len(english[0][1]) + 1
    assert in_words("a line of one's own") == "a line of one's own"
