"""``caseveil consent``: a card to be signed, kept apart from what is shared."""

import argparse

from caseveil.cli.terminal import say, shown
from caseveil.domain.consent import Consent, as_html, as_text
from caseveil.errors import ExitStatus
from caseveil.storage.consent import wording
from caseveil.storage.settings import Settings
from caseveil.workflow.journey import Journey
from caseveil.workflow.papers import write_new

_APART = "Keep it with the original pictures, under lock; never send it with the case."


def consent(_journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Writes the card as a page to print, or as plain text where the name ends in .txt."""
    card = Consent(
        options.case,
        options.purpose,
        options.audience,
        options.media,
        options.date,
        options.verbal,
    )
    written = as_text if options.out.suffix.lower() == ".txt" else as_html
    write_new(options.out, written(card, wording(options.language)).encode())
    say(f"{shown(options.out)}: {_APART}")
    return ExitStatus.VERIFIED
