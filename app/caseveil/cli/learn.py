"""``caseveil learn``: practice cases, a score of what was marked in them, and progress."""

import argparse
import datetime
import secrets
from typing import Any

from caseveil.cli import records
from caseveil.cli.learn_words import CLUES, NEEDS
from caseveil.cli.terminal import clear, complain, progress, say, say_json, shown
from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.learning.lesson import (
    CAPTION,
    CARDS,
    NAME,
    Clue,
    Harmless,
    Lesson,
    Level,
    Spot,
    Target,
)
from caseveil.domain.learning.marking import Score, Verdict, score
from caseveil.domain.learning.progress import NO_GRADE, as_html, attempt, by_level, often_missed
from caseveil.errors import ExitStatus
from caseveil.storage import guidance
from caseveil.storage import progress as stored
from caseveil.storage.settings import Settings
from caseveil.workflow import lessons
from caseveil.workflow.journey import Journey
from caseveil.workflow.papers import write_new

_NEW_SEEDS = 100_000


def learn(journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Draws a practice case, scores one, or tells what was practised so far."""
    if options.score:
        _score(journey, options)
    elif options.out:
        _draw(journey, options)
    elif not options.summary:
        _tell_progress(json=options.json)
    if options.summary:
        names = {clue: told[0] for clue, told in CLUES.items()}
        write_new(options.summary, as_html(stored.read(), names).encode())
        _say(options, f"{shown(options.summary)}: {NO_GRADE}")
    return ExitStatus.VERIFIED


def _draw(journey: Journey, options: argparse.Namespace) -> None:
    seed = secrets.randbelow(_NEW_SEEDS) if options.seed is None else options.seed
    job = progress("practice case")
    lesson = lessons.draw(journey, options.out, options.level, seed, job)
    clear()
    if options.json:
        names = [picture.name for picture in lesson.pictures]
        body = {"level": lesson.level.value, "seed": seed, "files": [*names, CAPTION]}
        say_json({"schema": records.SCHEMA, **body})
        return
    say(f"{shown(options.out)}: practice case, level {lesson.level.value}, seed {seed} (nobody's)")
    for picture in lesson.pictures:
        say(f"  {picture.name}  {picture.size.width} x {picture.size.height}")
    say(f"  {CAPTION}  the text that goes with them")
    say(
        "Hide what identifies, and nothing else: `caseveil redact`, the window, or a file of marks."
    )
    say("Then: caseveil learn --score FOLDER MARKS")


def _score(journey: Journey, options: argparse.Namespace) -> None:
    folder, marked = options.score
    job = progress("practice case")
    lesson = lessons.known(journey, folder, job)
    if marked.is_dir():
        marks = lessons.marks_of_copies(journey, lesson, folder, marked, job)
    else:
        marks = lessons.read_marks(marked)
    clear()
    result = score(lesson, marks)
    today = datetime.datetime.now().astimezone().date().isoformat()
    try:
        stored.add(attempt(result, today))
    except OSError:
        complain("caseveil: this attempt could not be remembered")
    if options.json:
        say_json(_record(result))
    else:
        _tell(result)


def _tell(result: Score) -> None:
    lesson = result.lesson
    say(f"{len(result.found)} of {len(lesson.targets)} found, level {lesson.level.value}")
    for clue in result.missed_clues:
        _tell_missed(result, clue)
    say(
        f"hidden without need: {result.needless:.1%} of the pictures,"
        f" {result.needless_words:.0%} of the text"
    )
    for thing in result.lost:
        say(f"  hidden, and the case needs it: {thing.file}: {NEEDS[thing.need]}")
    say("A practice case is drawn; a real picture holds what no practice case shows.")


def _tell_missed(result: Score, clue: Clue) -> None:
    """Why something identifies, the guidance behind it, and every place where it was missed."""
    name, why = CLUES[clue]
    card = next(card for card in guidance.load() if card.id == CARDS[clue])
    say(f"missed: {name}. {why}")
    say(f"  {card.body}: {card.title} (caseveil guidance, card {card.id})")
    for target, verdict in zip(result.lesson.targets, result.verdicts, strict=True):
        if target.clue is clue and verdict is not Verdict.FOUND:
            partly = ": too little of it is hidden" if verdict is Verdict.PARTLY else ""
            say(f"  - {target.file}, {_where(result.lesson, target.place)}{partly}")


def _where(lesson: Lesson, place: Spot) -> str:
    if isinstance(place, PixelPlace):
        xs, ys = zip(*place.polygon, strict=True)
        return f"about x {round(sum(xs) / len(xs))}, y {round(sum(ys) / len(ys))}"
    if isinstance(place, TagPlace):
        return "the file's name" if place == NAME else f"field {place.path}"
    return f'"{lesson.caption[place.start : place.end]}"'


def _record(result: Score) -> dict[str, Any]:
    lesson = result.lesson
    return {
        "schema": records.SCHEMA,
        "level": lesson.level.value,
        "seed": lesson.seed,
        "planted": len(lesson.targets),
        "found": len(result.found),
        "needless": round(result.needless, 4),
        "needless_words": round(result.needless_words, 4),
        "targets": [
            {**_placed(t), "clue": t.clue.value, "card": CARDS[t.clue], "verdict": verdict.value}
            for t, verdict in zip(lesson.targets, result.verdicts, strict=True)
        ],
        "lost": [{**_placed(h), "need": h.need.value} for h in result.lost],
    }


def _placed(one: Target | Harmless) -> dict[str, Any]:
    place = one.place
    if isinstance(place, PixelPlace):
        return {"file": one.file, "frame": place.frame, "polygon": [[*p] for p in place.polygon]}
    if isinstance(place, TagPlace):
        return {"file": one.file, "path": place.path}
    return {"file": one.file, "start": place.start, "end": place.end}


def _tell_progress(*, json: bool) -> None:
    attempts = stored.read()
    rows = by_level(attempts)
    if json:
        told = [
            {"level": r.level.value, "cases": r.attempts, "planted": r.planted, "found": r.found}
            for r in rows
        ]
        missed = [{"clue": clue.value, "cases": count} for clue, count in often_missed(attempts)]
        say_json({"schema": records.SCHEMA, "levels": told, "often_missed": missed})
        return
    if not attempts:
        levels = ", ".join(Level)
        say(f"Nothing was practised yet. Begin: caseveil learn --out DIR --level LEVEL ({levels})")
    for row in rows:
        cases = f"{row.attempts} case{'s' * (row.attempts != 1)}"
        say(f"{row.level.value:10}{cases:10}{row.found} of {row.planted} found")
    for clue, count in often_missed(attempts):
        say(f"  missed in {count}: {CLUES[clue][0]}")
    if attempts:
        say(f"Kept on this computer, without names: {shown(stored.path())}")


def _say(options: argparse.Namespace, line: str) -> None:
    """A line that has no place among JSON."""
    (complain if options.json else say)(line)
