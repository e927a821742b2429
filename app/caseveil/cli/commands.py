"""One function per command; each returns an exit status."""

import argparse
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from caseveil.cli import records, tag_lines
from caseveil.cli.presets import (
    for_preset,
    limits,
    tell_checklist,
    tell_fit,
    tell_limits,
    tell_package,
    tell_sheet,
)
from caseveil.cli.profile_arguments import chosen
from caseveil.cli.terminal import clear, complain, progress, say, say_json, shown
from caseveil.cli.words import NOTES, sentence
from caseveil.domain import text_rule
from caseveil.domain.crosswalk import rows
from caseveil.domain.findings import Action, Kind, Tier
from caseveil.domain.heads import HeadSeries
from caseveil.domain.outcome import Outcome, Status, ended
from caseveil.domain.policy import Pictures, Policy
from caseveil.domain.text_rule import SIDE_MARKER_HIDDEN
from caseveil.errors import CaseVeilError, Code, ExitStatus
from caseveil.storage.settings import Settings
from caseveil.wiring import make_policy
from caseveil.workflow import batch
from caseveil.workflow.batch import Result
from caseveil.workflow.contact_sheet import CELL, sheet
from caseveil.workflow.crosswalk import Crosswalk
from caseveil.workflow.intake import DICOMDIR_SKIPPED, gather
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from caseveil.workflow.package import pack

_STATUS = {
    Status.SCANNED: ExitStatus.VERIFIED,
    Status.VERIFIED: ExitStatus.VERIFIED,
    Status.NEEDS_REVIEW: ExitStatus.REVIEW,
    Status.REFUSED: ExitStatus.REFUSED,
    Status.FAILED: ExitStatus.FAILED,
}
_NOT_VERIFIED = "The copy was changed, or made from another file. Do not share it; redact again."
_SEVERITY = [ExitStatus.VERIFIED, ExitStatus.REVIEW, ExitStatus.REFUSED, ExitStatus.FAILED]


def worst(statuses: Iterable[Status]) -> ExitStatus:
    """The exit status of a run: failed over refused over needs-review over verified."""
    return max((_STATUS[status] for status in statuses), key=_SEVERITY.index, default=_SEVERITY[0])


def scan(journey: Journey, settings: Settings, options: argparse.Namespace) -> int:
    """Finds, and changes nothing."""
    policy = _policy(settings, options)
    return _each(options, policy, lambda path, job: batch.scan(journey, path, policy, job))


def redact(journey: Journey, settings: Settings, options: argparse.Namespace) -> int:
    """Writes checked clean copies."""
    policy = replace(_policy(settings, options), doubtful=options.doubtful)
    wanted = Pictures(options.format, options.frames, options.scale_bar)
    policy = replace(policy, pictures=wanted)
    crosswalk = Crosswalk(options.crosswalk) if options.crosswalk else None
    outcomes: list[Outcome] = []

    def work(path: Path, job: Job) -> Result:
        result = batch.redact(journey, path, policy, options.out, job)
        if crosswalk and result.review and result.outcome.delivered:
            crosswalk.add(rows(result.review.source.tags))
        outcomes.append(result.outcome)
        return result

    status = _each(options, policy, work)
    if options.zip:
        tell_package(options, pack(outcomes, options.zip))
    if options.sheet:
        show = partial(journey.preview_output, frame=0, max_pixels=CELL * CELL, job=Job())
        tell_sheet(options, sheet(outcomes, show, options.sheet))
    tell_checklist(options)
    return status


def _policy(settings: Settings, options: argparse.Namespace) -> Policy:
    rules = replace(make_policy(settings), preset=options.preset, profile=chosen(options))
    rules = replace(rules, text=options.text, words=tuple(options.word))
    rules = replace(rules, truncated=options.truncated, notes=options.notes)
    return for_preset(rules, options)


def _each(options: argparse.Namespace, policy: Policy, work: Callable[[Path, Job], Result]) -> int:
    statuses = []
    heads = HeadSeries()
    for path in gather(options.paths, getattr(options, "out", None), _tell_skipped):
        began = time.monotonic()
        result = _with_heads(work(path, progress(path.name)), heads)
        milliseconds = round((time.monotonic() - began) * 1000)
        clear()
        if options.json:
            body = records.record(result, policy, milliseconds=milliseconds, reveal=options.reveal)
            say_json({**body, **limits(options, result.outcome)})
            _complain_of_side(result)
        else:
            _tell(result)
            tell_fit(policy, result.outcome, result.review)
            tell_limits(options, result.outcome)
        statuses.append(result.outcome.status)
    return worst(statuses)


def _tell_skipped(path: Path) -> None:
    complain(f"{shown(path)}: {DICOMDIR_SKIPPED}: {NOTES[DICOMDIR_SKIPPED]}")


def _with_heads(result: Result, heads: HeadSeries) -> Result:
    """``result`` with the warning of a head that can be rebuilt, where this file makes it so."""
    review = result.review
    if review is None or not (found := heads.warnings(review.source)):
        return result
    source = replace(review.source, warnings=(*review.source.warnings, *found))
    return replace(result, review=replace(review, source=source))


def _tell(result: Result) -> None:
    outcome = result.outcome
    say(f"{shown(result.path)}: {outcome.status.value}{_counted(result)}")
    if outcome.delivered:
        say(f"  hidden      {outcome.hidden_share:.1%} of the picture; look before you share")
    for warning in _warnings(result):
        say(f"  {warning}: {NOTES[warning]}")
    for one in outcome.delivered:
        say(f"  clean copy  {shown(one.path)}")
        say(f"  receipt     {shown(outcome.receipt_path)}")
    if outcome.code:
        say(f"  {outcome.code.value}: {sentence(outcome.code, outcome.detail)}")


def _complain_of_side(result: Result) -> None:
    """Says on standard error, beside JSON, what a reader of the picture would miss."""
    if SIDE_MARKER_HIDDEN in _warnings(result):
        complain(f"{shown(result.path)}: {SIDE_MARKER_HIDDEN}: {NOTES[SIDE_MARKER_HIDDEN]}")


def _warnings(result: Result) -> list[str]:
    """Codes of what a person should know."""
    review = result.review
    return [*review.source.warnings, *text_rule.warnings(review)] if review else []


def _counted(result: Result) -> str:
    if not result.review or not result.review.findings:
        return ""
    seen = [finding for finding in result.review.findings if finding.region]
    words = [finding for finding in result.review.findings if finding.kind is Kind.WORD]
    fields = len(result.review.findings) - len(seen) - len(words)
    doubtful = sum(finding.tier is Tier.DOUBTFUL for finding in seen)
    changed = sum(result.review.action(word) is not Action.KEEP for word in words)
    told = f"; {changed} {'word' if changed == 1 else 'words'} changed" if words else ""
    found = f"{len(seen)} found in the picture, {doubtful} doubtful{told}"
    return f" ({found}; {fields} in name and tags)"


def verify(journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Checks a clean copy again."""
    began = time.monotonic()
    try:
        outcome = journey.verify(options.output, options.source, progress(options.output.name))
    except CaseVeilError as error:
        outcome = ended(error)
    clear()
    if options.json:
        say_json(
            {
                "schema": records.SCHEMA,
                "source": str(options.source) if options.source else None,
                "outcome": outcome.status.value,
                "code": outcome.code.value if outcome.code else None,
                "compared_with_original": options.source is not None,
                **records.delivered(outcome),
                "checks": records.checks(outcome),
                "ms": round((time.monotonic() - began) * 1000),
            }
        )
    else:
        _tell_verified(options, outcome)
    return _STATUS[outcome.status]


def _tell_verified(options: argparse.Namespace, outcome: Outcome) -> None:
    say(f"{shown(options.output)}: {outcome.status.value}")
    for check in outcome.checks:
        say(f"  {check.name:12} {check.verdict.value} {check.detail}".rstrip())
    if outcome.code is Code.CHECK_FAILED:
        say(f"  {outcome.code.value}: {_NOT_VERIFIED}")
    elif outcome.code:
        say(f"  {outcome.code.value}: {sentence(outcome.code, outcome.detail)}")
    if options.source is None:
        say("  not compared with the original (give it with --source)")


def tags(journey: Journey, settings: Settings, options: argparse.Namespace) -> int:
    """Lists every metadata field and what an export does to it."""
    policy, statuses = replace(make_policy(settings), profile=chosen(options)), []
    policy = replace(policy, truncated=options.truncated)
    for path in gather(options.paths, skipped=_tell_skipped):
        try:
            source = journey.open(path, policy, Job())
        except CaseVeilError as error:
            statuses.append(ended(error).status)
            if options.json:
                say_json(records.listing(path, (), error))
            else:
                say(f"{shown(path)}: {error.code.value}: {sentence(error.code, error.detail)}")
            continue
        statuses.append(Status.SCANNED)
        if options.json:
            say_json(records.listing(path, source.tags))
            continue
        for line in tag_lines.lines(source):
            say(line)
    return worst(statuses)


def detectors(journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Lists the finders and whether they can run; 3 where one that is needed cannot."""
    states = journey.engines()
    for state in states:
        body = {field: getattr(state, field) for field in ("name", "kinds", "engine", "ready")}
        if options.json:
            extra = {"optional": state.optional, "problem": state.problem}
            say_json({"schema": records.SCHEMA, **body, **extra})
        else:
            mark = "ready" if state.ready else f"cannot run: {state.problem}"
            extra_word = " (extra)" if state.optional else ""
            say(f"{state.name:12}{', '.join(state.kinds):17}{state.engine}{extra_word}: {mark}")
    missing = any(not state.ready and not state.optional for state in states)
    return ExitStatus.REFUSED if missing else ExitStatus.VERIFIED
