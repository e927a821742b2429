"""``caseveil presets``: the destinations, what each asks for and who says so."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from caseveil.cli import records
from caseveil.cli.terminal import say, say_json, shown
from caseveil.domain import fitting
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.policy import Policy
from caseveil.domain.preset import OUR_DEFAULT, ConsentRule, Preset, Rule, applied
from caseveil.domain.review import Review
from caseveil.errors import ExitStatus
from caseveil.storage import presets as stored
from caseveil.storage.settings import Settings
from caseveil.workflow.journey import Journey
from caseveil.workflow.papers import write_new

NO_PRESET = "default"
_CONSENT = {
    ConsentRule.ALWAYS: "ask the patient, whatever the picture",
    ConsentRule.PHOTO: "ask the patient for every photograph",
    ConsentRule.REMIND: "ask the patient where in doubt",
}


def for_preset(policy: Policy, options: argparse.Namespace) -> Policy:
    """The rules as the destination wants them.

    Raises:
        Refused: preset-invalid.
    """
    if options.preset == NO_PRESET:
        return policy
    rules = applied(policy, stored.named(options.preset))
    return replace(rules, fit=None) if options.full_size else rules


def tell_fit(policy: Policy, outcome: Outcome, review: Review | None) -> None:
    """Says what a picture is made into for the destination, and how it is kept as it is."""
    ended = outcome.status in (Status.REFUSED, Status.FAILED)
    if review and not ended and (made := fitting.told(policy, review)):
        form, size = made
        before = review.source.frames[0]
        say(
            f"  made to fit {form.upper()}, {size.width} x {size.height} pixels of"
            f" {before.width} x {before.height} (--full-size keeps the file as it is)"
        )


def tell_checklist(options: argparse.Namespace) -> None:
    """What the destination leaves to the person; said once, after the files."""
    if options.preset == NO_PRESET or options.json:
        return
    preset = stored.named(options.preset)
    say(f"Before you share with {shown(preset.title)} (consent: {_CONSENT[preset.consent]}):")
    for item in preset.checklist:
        say(f"  [ ] {shown(item.value)} {_source(item)}")


def tell_limits(options: argparse.Namespace, outcome: Outcome) -> None:
    """Says where a delivered file is larger than the destination takes, or of another kind."""
    for preset, one, name in _unmet(options, outcome):
        rule = preset.rules[name]
        say(f"  {name}: {shown(one.path.name)} is not as wanted ({rule.value}) {_source(rule)}")


def limits(options: argparse.Namespace, outcome: Outcome) -> dict[str, list[str]]:
    """The same for the JSON: which rules are not kept; nothing where all are."""
    names = sorted({name for _preset, _one, name in _unmet(options, outcome)})
    return {"unmet": names} if names else {}


def _unmet(
    options: argparse.Namespace, outcome: Outcome
) -> Iterator[tuple[Preset, Delivered, str]]:
    if options.preset == NO_PRESET or not outcome.delivered:
        return
    preset = stored.named(options.preset)
    for one in outcome.delivered:
        side = max(one.size.width, one.size.height) if one.size else 0
        for name in preset.unmet(side, one.path.stat().st_size, one.format):
            yield preset, one, name


def tell_package(options: argparse.Namespace, copies: int) -> None:
    """Says what the zip holds; in JSON each file's own line tells what was delivered."""
    if not options.json:
        held = f"{copies} clean copies with their receipts" if copies else "nothing was delivered"
        say(f"{shown(options.zip)}: {held}")


def tell_sheet(options: argparse.Namespace, copies: int) -> None:
    """Says how many copies the contact sheet shows."""
    if not options.json:
        shows = f"a contact sheet of {copies} clean copies" if copies else "nothing was delivered"
        say(f"{shown(options.sheet)}: {shows}")


def presets(_journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Lists the destinations, takes a file among the person's own, or writes one out."""
    if options.take:
        preset = stored.read(options.take)
        target = stored.own_folder() / f"{preset.name}{stored.SUFFIX}"
        write_new(target, options.take.read_bytes())
        say(f"{preset.name}: taken into {shown(target)}")
        return ExitStatus.VERIFIED
    if options.give:
        name, folder = options.give
        source = stored.file_of(name)
        write_new(folder / source.name, source.read_bytes())
        say(f"{name}: written to {shown(folder / source.name)}")
        return ExitStatus.VERIFIED
    for preset in stored.every():
        if options.json:
            say_json(_record(preset))
        else:
            _tell(preset)
    return ExitStatus.VERIFIED


def _tell(preset: Preset) -> None:
    say(f"{preset.name}: {shown(preset.title)}")
    for name, rule in preset.rules.items():
        say(f"  {name:13}{rule.value!s:8} {_source(rule)}")
    for item in preset.checklist:
        say(f"  [ ] {shown(item.value)} {_source(item)}")


def _source(rule: Rule) -> str:
    if rule.citation is None:
        return f"({OUR_DEFAULT})"
    cited = rule.citation
    parts = (cited.title, cited.publisher, cited.date, cited.clause, f"read {cited.read}")
    return shown(f"({', '.join(parts)})")


def _record(preset: Preset) -> dict[str, Any]:
    return {
        "schema": records.SCHEMA,
        "name": preset.name,
        "title": preset.title,
        "rules": {name: _rule(rule) for name, rule in preset.rules.items()},
        "checklist": [_rule(item) for item in preset.checklist],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    cited = rule.citation
    source = (
        OUR_DEFAULT
        if cited is None
        else {
            "title": cited.title,
            "publisher": cited.publisher,
            "date": cited.date,
            "clause": cited.clause,
            "url": cited.url,
            "read": cited.read,
        }
    )
    return {"value": rule.value, "source": source}
