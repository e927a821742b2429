"""One reader of running texts for all tests, and what it marks in a text."""

from collections.abc import Sequence
from functools import cache

from caseveil_detectors.case_text.document import CaseTextReader, Reading
from caseveil_detectors.meaning.known import KnownText
from caseveil_resources.words import words_folder


@cache
def reader() -> CaseTextReader:
    """The reader with the words that are shipped."""
    return CaseTextReader(words_folder())


def read(text: str, known: Sequence[KnownText] = ()) -> Reading:
    """What the reader makes of ``text``, where ``known`` is known of the patient."""
    return reader().read(text, known)


def marked(text: str, known: Sequence[KnownText] = ()) -> list[tuple[str, str]]:
    """Each marked place of ``text`` as it is written there, and its category."""
    reading = read(text, known)
    return [(reading.text[m.start : m.end], m.category) for m in reading.marks]


def clean(text: str, known: Sequence[KnownText] = ()) -> str:
    """``text`` with the neutral words in place of each mark."""
    reading = read(text, known)
    out, last = "", 0
    for mark in reading.marks:
        out, last = out + reading.text[last : mark.start] + mark.neutral, mark.end
    return out + reading.text[last:]
