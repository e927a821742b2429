import re
from pathlib import Path

import pytest

from caseveil.domain.guidance import fitting
from caseveil.storage import presets
from caseveil.storage.consent import LANGUAGES
from caseveil.storage.guidance import load, translated
from caseveil_resources.guidance import guidance_file

CARDS = load()


def test_every_body_that_was_asked_for_has_a_card() -> None:
    names = {card.id for card in CARDS}
    assert {"wma", "bma", "gmc", "ama", "hipaa", "icmje", "mci", "nmc", "dpdp"} <= names
    assert len(names) == len(CARDS)


def test_the_card_of_safe_harbor_names_all_18_classes() -> None:
    (card,) = (card for card in CARDS if card.id == "hipaa")
    assert re.findall(r"\(([A-R])\)", card.text) == list("ABCDEFGHIJKLMNOPQR")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_what_was_read_and_promises_nothing(card) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", card.read)
    assert card.url.startswith("http")
    assert not re.search("complian|anonymis|guarantee", card.text + card.title, re.IGNORECASE)


def test_cards_are_chosen_by_destination_and_kind() -> None:
    shown = {card.id for card in fitting(CARDS, "x", frozenset({"ultrasound"}))}
    assert "icmje" not in shown
    assert "bma" not in shown
    assert "gmc" in shown
    assert fitting(CARDS, "", frozenset()) == CARDS
    assert "icmje" in {card.id for card in fitting(CARDS, "journal", frozenset())}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("schema = 1", "schema = 2"),
        ('force = "not verified"', 'force = ""'),
        ('force = "not verified"', 'strength = "none"'),
        ('kinds = ["photo"]', 'kinds = ["film"]'),
    ],
)
def test_a_card_that_is_not_whole_is_refused(old: str, new: str, tmp_path: Path) -> None:
    file = tmp_path / "cards.toml"
    file.write_text(guidance_file().read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(ValueError, match=r"schema|card"):
        load(file)


def said_in_english() -> set[str]:
    cards = {
        told
        for card in CARDS
        for told in (card.title, card.text, card.source, card.force, card.country)
    }
    lines = {str(line.value) for preset in presets.every(Path("none")) for line in preset.checklist}
    return cards | lines


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_cards_and_checklists_are_there_in_every_language(language: str) -> None:
    words = translated(language)
    english = said_in_english()
    assert english <= set(words)
    titles = {preset.title for preset in presets.every(Path("none"))}
    assert set(words) <= english | titles  # no sentence that is not said any more
    for sentence, other in words.items():
        assert other.strip() == other
        assert other
        assert re.findall(r"\d+", sentence) == re.findall(r"\d+", other) or sentence in titles
        assert re.findall(r"\([A-R]\)", sentence) == re.findall(r"\([A-R]\)", other)


def test_english_needs_no_words() -> None:
    assert translated("en") == {}
