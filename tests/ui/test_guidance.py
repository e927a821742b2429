from caseveil.storage.guidance import load
from caseveil.ui.dialogs.help import searched
from caseveil.ui.words.guidance import guidance_sections


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
