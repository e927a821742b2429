"""What a receipt says, as names and facts in words."""

import contextlib
from collections import Counter
from pathlib import Path

from caseveil.domain.findings import Kind
from caseveil.domain.outcome import Outcome
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt
from caseveil.errors import CaseVeilError
from caseveil.storage import presets
from caseveil.ui.words import running
from caseveil.ui.words import terms as words
from caseveil.ui.words.guidance import in_words
from caseveil.ui.words.language import isolated, percent, say
from caseveil.ui.words.untrusted import shown


def _grouped(digits: str) -> str:
    """A hash in groups of eight, so that it can wrap."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _path(path: Path) -> str:
    """A path that may wrap after each part."""
    return isolated(shown(str(path)).replace("/", "/\u200b").replace("\\", "\\\u200b"))


def delivered(outcome: Outcome) -> list[tuple[str, str]]:
    """Where the clean copy lies, and how it can be told from any other."""
    facts = []
    for one in outcome.delivered:
        facts.append((say("File"), isolated(shown(one.path.name))))
        facts.append((say("Folder"), _path(one.path.parent)))
        facts += [(say("Format"), one.format.upper()), ("SHA-256", _grouped(one.sha256))]
    if outcome.receipt_path:
        facts.append((say("Receipt"), _path(outcome.receipt_path)))
    return facts


def _counted(number: int, name: str) -> str:
    """``2 × code, doubtful, hide`` in words."""
    if name.split("/", maxsplit=1)[0] == Kind.ABSENCE.value:
        confirmed = say("not found, confirmed by a person")
        return f"{number} × {confirmed}"
    return f"{number} × {', '.join(words.listed(part) for part in name.split('/'))}"


def _destination(receipt: Receipt) -> str:
    none = receipt.preset == Policy().preset
    return say("No destination") if none else shown(_title(receipt.preset), 60)


def _title(preset: str) -> str:
    """The title of a destination; its short name where it is none of this computer's."""
    with contextlib.suppress(CaseVeilError):
        return in_words(presets.named(preset).title)
    return preset


def _words(receipt: Receipt) -> list[tuple[str, str]]:
    """What is written now where running text was changed; what stood there is not told."""
    slides: dict[str, Counter[str]] = {}
    for word in receipt.words:
        slides.setdefault(running.slide(word.path), Counter())[word.neutral] += 1
    lines = [f"{slide}: {_neutral(found)}" for slide, found in slides.items()]
    return [(say("Words changed"), "\n".join(lines))] if lines else []


def _neutral(found: Counter[str]) -> str:
    removed = say("removed")
    return ", ".join(f"{number} × {shown(text, 60) or removed}" for text, number in found.items())


def _smaller(receipt: Receipt) -> list[tuple[str, str]]:
    """The size of a picture that was made to fit, and the one it had."""
    return [
        (
            say("Size"),
            say(
                "{width} × {height} pixels, made smaller from {wide} × {high}",
                width=span.reduced[0],
                height=span.reduced[1],
                wide=span.size[0],
                high=span.size[1],
            ),
        )
        for span in receipt.geometry
        if span.reduced
    ]


def done(receipt: Receipt) -> list[tuple[str, str]]:
    """What was looked for, found and changed, by whose word and with what."""
    counts = [_counted(number, name) for name, number in receipt.counts.items()]
    rule = words.TEXT_RULES.get(receipt.text_rule)
    facts = [
        (say("Destination"), _destination(receipt)),
        (say("Looked for"), ", ".join(words.listed(kind) for kind in receipt.looked_for)),
        (say("Found"), "\n".join(counts) or say("nothing")),
        (say("Hidden"), say("{share} of the picture", share=percent(receipt.hidden_share, 1))),
        (say("Text"), say(rule) if rule else receipt.text_rule),
        (say("Edits"), ", ".join(words.listed(edit) for edit in receipt.edits) or say("none")),
        (say("Pixels"), receipt.method),
        *_words(receipt),
        *_smaller(receipt),
        (say("Tags"), say("profile {name}", name=receipt.profile)),
        (say("Frames"), str(receipt.frames)),
        (say("Day"), receipt.date),
        (say("Program"), f"CaseVeil {receipt.program}"),
    ]
    if receipt.person:
        facts.append((say("Said by the person"), "\n".join(receipt.person)))
    if receipt.shared_engines:
        facts.append((say("Shared by check and work"), ", ".join(receipt.shared_engines)))
    return facts
