"""The guidance cards as sections of the help, found by the same search."""

from caseveil.storage.guidance import load

Section = tuple[str, tuple[str, ...]]


def guidance_sections() -> tuple[Section, ...]:
    """A title and lines for each card: what is asked, who asks, what was read, its force.

    They are there in English only: a card put into other words would need to be read again.
    """
    return tuple(
        (
            f"Guidance: {card.title}",
            (
                card.text,
                f"{card.body}: {card.document} ({card.date}; {card.country})",
                f"Read on {card.read}: {card.source}",
                f"Legal force: {card.force}",
            ),
        )
        for card in load()
    )
