"""What the words engine finds in the committed case texts, by class of the Safe Harbor list.

    .venv/bin/python tests/benchmarks/case_text.py [--held] [--show NAME]

Failures of the dev half are listed; those of the held half only on request: they must not be looked
at while rules are written.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from caseveil_detectors.case_text.document import CaseTextReader, Reading
from caseveil_resources.words import words_folder

TEXTS = Path(__file__).with_name("case_texts")
CLASSES = (*"ABCDEFGHIJKLMNOPR", "clue")
_MARK = re.compile(r"\[(?P<kind>[A-Z]|clue|~):(?P<inner>[^\]]*)\]")


@dataclass(frozen=True)
class Span:
    """One marked place of a text."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class CaseText:
    """One text with its marks taken out."""

    name: str
    text: str
    spans: tuple[Span, ...]

    @property
    def held(self) -> bool:
        """Whether its failures must not be looked at."""
        return int(self.name.split("-")[1]) % 2 == 0


def parse(name: str, marked: str) -> CaseText:
    """A text and its spans."""
    text, spans, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        spans.append(Span(len(text), len(text) + len(match["inner"]), match["kind"]))
        text, last = text + match["inner"], match.end()
    return CaseText(name, text + marked[last:], tuple(spans))


def case_texts(folder: Path) -> Iterator[CaseText]:
    """Every committed text of one set; those of a later set carry its name before their own."""
    prefix = "" if folder == TEXTS else f"{folder.name}/"
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"^@ (?=\S+$)", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name, _, marked = block.partition("\n")
            yield parse(prefix + name.strip(), marked.strip())


def missed(case: CaseText, hidden: list[tuple[int, int]]) -> list[Span]:
    """Spans of which a letter or figure is left."""
    out = set()
    for start, end in hidden:
        out.update(range(start, end))
    return [
        span
        for span in case.spans
        if span.kind != "~"
        and any(case.text[i].isalnum() and i not in out for i in range(span.start, span.end))
    ]


def harmless(case: CaseText, hidden: list[tuple[int, int]]) -> tuple[int, list[str]]:
    """How many harmless words there are, and those that are hidden."""
    count, lost = 0, []
    for match in re.finditer(r"[^\W\d_]{2,}", case.text):
        if any(s.start < match.end() and match.start() < s.end for s in case.spans):
            continue
        count += 1
        if any(start < match.end() and match.start() < end for start, end in hidden):
            lost.append(match[0])
    return count, lost


def measure(cases: list[CaseText], readings: list[Reading], *, listed: bool) -> None:
    """Prints recall by class and harmless words kept."""
    wanted: Counter[str] = Counter()
    left: Counter[str] = Counter()
    total = lost_words = 0
    for case, reading in zip(cases, readings, strict=True):
        hidden = [(m.start, m.end) for m in reading.marks]
        rewritten = [(m.start, m.end) for m in reading.marks if m.category != "age"]
        wanted.update(s.kind for s in case.spans if s.kind != "~")
        misses = missed(case, hidden)
        left.update(s.kind for s in misses)
        count, lost = harmless(case, rewritten)
        total, lost_words = total + count, lost_words + len(lost)
        if listed and (misses or lost):
            told = [f"{s.kind}:{case.text[s.start : s.end]}" for s in misses]
            print(f"  {case.name}: left {told}; lost {lost}")
    for kind in CLASSES:
        if wanted[kind]:
            got = wanted[kind] - left[kind]
            print(f"  {kind:5}{got}/{wanted[kind]} = {got / wanted[kind]:.3f}")
    every = wanted.total()
    print(f"  all  {every - left.total()}/{every} = {1 - left.total() / every:.3f}")
    print(f"  harmless words kept {total - lost_words}/{total} = {1 - lost_words / total:.3f}")


def main() -> None:
    """Measures both halves of each set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--held", action="store_true", help="list the failures of held too")
    parser.add_argument("--show", metavar="NAME", help="print one text as it would be shared")
    chosen = parser.parse_args()
    reader = CaseTextReader(words_folder())
    sets = {"": list(case_texts(TEXTS))}
    sets |= {f"{name} set, ": list(case_texts(TEXTS / name)) for name in ("third", "fourth")}
    cases = [case for one in sets.values() for case in one]
    began = time.process_time()
    readings = {case.name: reader.read(case.text) for case in cases}
    spent = time.process_time() - began
    if chosen.show:
        reading = readings[chosen.show]
        out, last = "", 0
        for mark in reading.marks:
            out += reading.text[last : mark.start] + f"<{mark.neutral}>"
            last = mark.end
        print(out + reading.text[last:])
        return
    for name, whole in sets.items():
        for half, held in (("dev", False), ("held", True)):
            part = [case for case in whole if case.held is held]
            print(f"\n## {name}{half} ({len(part)} texts)\n")
            measure(part, [readings[c.name] for c in part], listed=not held or chosen.held)
    print(f"\n{1000 * spent / len(cases):.1f} ms of processor time a text, first use included")


if __name__ == "__main__":
    main()
