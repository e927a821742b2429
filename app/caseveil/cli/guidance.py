"""``caseveil guidance``: what professional bodies and laws ask, with what was read and when."""

import argparse
from dataclasses import asdict

from caseveil.cli import records
from caseveil.cli.terminal import say, say_json
from caseveil.domain.guidance import Card, fitting
from caseveil.errors import ExitStatus
from caseveil.storage import guidance as stored
from caseveil.storage import presets
from caseveil.storage.settings import Settings
from caseveil.workflow.journey import Journey


def guidance(_journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Shows the cards for a destination and a kind of picture."""
    if options.preset:
        presets.named(options.preset)  # an unknown destination is refused
    kinds = frozenset([options.kind]) if options.kind else frozenset()
    for card in fitting(stored.load(), options.preset, kinds):
        if options.json:
            lists = {"kinds": sorted(card.kinds), "presets": sorted(card.presets)}
            say_json({"schema": records.SCHEMA, **asdict(card), **lists})
        else:
            _tell(card)
    if not options.json:
        say("These cards are no legal advice; your own institution's rules come first.")
    return ExitStatus.VERIFIED


def _tell(card: Card) -> None:
    say(card.title)
    say(f"  {card.text}")
    say(f"  {card.body}: {card.document} ({card.date}; {card.country})")
    say(f"  read {card.read}: {card.source}")
    say(f"  legal force: {card.force}")
    say()
