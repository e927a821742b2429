"""What is told of a score: lines of the list of answers, their reasons, and progress."""

from dataclasses import dataclass

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.guidance import Card
from caseveil.domain.learning.lesson import CAPTION, CARDS, NAME, Harmless, Spot, Target
from caseveil.domain.learning.marking import Score, Verdict
from caseveil.domain.learning.progress import Attempt, by_level
from caseveil.storage import guidance
from caseveil.ui.learn.reasons import CLUES, LEVELS, NEEDS
from caseveil.ui.words.guidance import in_words
from caseveil.ui.words.language import isolated, percent, say
from caseveil.ui.words.untrusted import shown


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the answers.

    Attributes:
        number: from 1; stands on the picture too.
        title: what it is; file: where.
        verdict: what became of it; None for something harmless that was hidden.
        place: of it.
        why: a sentence, and the guidance behind it.
    """

    number: int
    title: str
    file: str
    verdict: Verdict | None
    place: Spot
    why: str


def answers(score: Score) -> tuple[Answer, ...]:
    """Every answer: what was missed first, then what was lost, then what was found."""
    cards = {card.id: card for card in guidance.load()}
    judged = list(zip(score.lesson.targets, score.verdicts, strict=True))
    ordered = [(t, v) for t, v in judged if v is not Verdict.FOUND]
    found = [(t, v) for t, v in judged if v is Verdict.FOUND]
    lines: list[tuple[str, Target | Harmless, Verdict | None, str]]
    lines = [(_target(score, t, v), t, v, _why(t, cards)) for t, v in ordered]
    lines += [(_lost(h), h, None, say("Hide no more than identifies.")) for h in score.lost]
    lines += [(_target(score, t, v), t, v, _why(t, cards)) for t, v in found]
    return tuple(
        Answer(number, title, one.file, verdict, one.place, why)
        for number, (title, one, verdict, why) in enumerate(lines, 1)
    )


def _target(score: Score, target: Target, verdict: Verdict) -> str:
    name = say(CLUES[target.clue][0]) + _where(score, target.place)
    if verdict is Verdict.FOUND:
        return say("Found: {name}", name=name)
    if verdict is Verdict.PARTLY:
        return say("Too little hidden: {name}", name=name)
    return say("Missed: {name}", name=name)


def _lost(thing: Harmless) -> str:
    return say("Hidden without need: {name}", name=say(NEEDS[thing.need]))


def _where(score: Score, place: Spot) -> str:
    if isinstance(place, PixelPlace):
        return ""
    if isinstance(place, TagPlace):
        told = say("name of the file") if place == NAME else place.path
        return f" ({told})"
    return f" (“{shown(score.lesson.caption[place.start : place.end], 60)}”)"


def _why(target: Target, cards: dict[str, Card]) -> str:
    card = cards[CARDS[target.clue]]
    asked = say("{body}: {title}", body=card.body, title=in_words(card.title))
    return f"{say(CLUES[target.clue][1])}\n{asked}"


def summary(score: Score) -> str:
    """A score on a few lines."""
    lesson = score.lesson
    found = say("{found} of {all} found", found=len(score.found), all=len(lesson.targets))
    needless = say(
        "hidden without need: {pictures} of the pictures, {words} of the text",
        pictures=percent(score.needless, 1),
        words=percent(score.needless_words),
    )
    return f"{found} · {needless}"


def of_file(file: str) -> str:
    """Where an answer is, for the second line of its row."""
    return say("Text") if file == CAPTION else isolated(shown(file, 60))


def progress(attempts: tuple[Attempt, ...]) -> str:
    """What was practised on this computer so far."""
    rows = [
        say(
            "{level}: {count} done, {found} of {all} found",
            level=say(LEVELS[row.level]),
            count=row.attempts,
            found=row.found,
            all=row.planted,
        )
        for row in by_level(attempts)
    ]
    return "\n".join([*rows, say("Kept on this computer only, without names; no grade.")])
