"""Guidance in the language of the window: its words, and the cards as sections of the help."""

from caseveil.domain.guidance import Card
from caseveil.storage.guidance import load, translated
from caseveil.ui.words.language import current, say

Section = tuple[str, tuple[str, ...]]


def in_words(english: str) -> str:
    """A sentence of a card or of a shipped destination; any other as it is."""
    return translated(current()).get(english, english)


def made_for() -> str:
    """That the words were translated, for a window that is not English; else empty."""
    if current() == "en":
        return ""
    return say("Written in English and translated for this program; the English words count.")


def who_and_what(card: Card) -> tuple[str, ...]:
    """Who asks, what was read, and what is known of its force."""
    return (
        f"{card.body}: {card.document} ({card.date}; {in_words(card.country)})",
        say("Read on {day}: {source}", day=card.read, source=in_words(card.source)),
        say("Legal force: {force}", force=in_words(card.force)),
    )


def guidance_sections() -> tuple[Section, ...]:
    """A title and lines for each card: what is asked, who asks, what was read, its force."""
    note = made_for()
    return tuple(
        (
            say("Guidance: {title}", title=in_words(card.title)),
            (in_words(card.text), *who_and_what(card), *((note,) if note else ())),
        )
        for card in load()
    )
