"""Values that are known to identify this patient, looked for in a text in other spellings.

A known value only ever makes a text identifying; nothing is cleared because it was not found.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from caseveil_detectors.meaning.coded import said
from caseveil_detectors.meaning.dates import dates_in, figures_of
from caseveil_detectors.meaning.folding import (
    figures_repaired,
    folded,
    plain,
    skeleton,
    within_one_edit,
)

FUZZY_LETTERS: Final = 5
JOINED_LETTERS: Final = 5
SHORTEST_WORD: Final = 2
SHORTEST_ID: Final = 3
SURE: Final = frozenset({"person-name", "staff", "word", "identifier", "birth-date"})
"""Categories whose values are about a person, whatever words they are made of."""
CLASSES: Final = {
    "person-name": "identity",
    "identifier": "identity",
    "birth-date": "identity",
    "contact": "identity",
    "device-serial": "identity",
    "file-name": "identity",
    "folder": "identity",
    "code": "identity",
    "word": "identity",
    "date": "date",
    "place": "institution",
    "institution": "institution",
    "staff": "staff",
}
"""Class of a text that holds a value of each category; other categories are not looked for."""
CODE: Final = "code"
_ORDER: Final = ("identity", "staff", "institution", "date")
_NAMES: Final = frozenset({"person-name", "staff", "word"})
"""Categories in which every word names someone; elsewhere ordinary words say nothing alone."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_TITLES: Final = frozenset(
    {"dr", "mr", "mrs", "ms", "md", "prof", "phd", "jr", "sr"}
    | {"de", "la", "van", "der", "den", "von", "bin"}
)


@dataclass(frozen=True, slots=True)
class KnownText:
    """One value that identifies the patient.

    Attributes:
        category: as the tag sorter names it, ``folder``, ``code`` (what a code says) or ``word``
            (typed by a person).
        value: untrusted text.
    """

    category: str
    value: str


@dataclass(slots=True)
class Known:
    """Known values, made ready for looking."""

    _words: dict[str, set[str]] = field(default_factory=dict)
    _phrases: dict[str, set[str]] = field(default_factory=dict)
    _numbers: dict[str, set[str]] = field(default_factory=dict)
    _dates: dict[str, set[date]] = field(default_factory=dict)

    @classmethod
    def of(cls, values: Iterable[KnownText], ordinary: Container[str] = frozenset()) -> "Known":
        """Prepares ``values``.

        Args:
            values: what is known of the patient.
            ordinary: harmless words; looked for where they are of a name, not of a file or place.
        """
        known, codes = cls(), []
        for one in values:
            if one.category == CODE:
                codes.append(one.value)
            elif one.category in CLASSES:
                known._add(one, ordinary)
        if codes:
            known._add_codes(codes, ordinary)
        return known

    def _add_codes(self, codes: Iterable[str], ordinary: Container[str]) -> None:
        told, class_ = said(codes, ordinary), CLASSES[CODE]
        self._words.setdefault(class_, set()).update(told.words)
        self._phrases.setdefault(class_, set()).update(told.phrases)
        self._numbers.setdefault(class_, set()).update(told.numbers)
        self._dates.setdefault(class_, set()).update(told.dates)

    def _add(self, one: KnownText, ordinary: Container[str]) -> None:
        class_ = CLASSES[one.category]
        low = folded(one.value)
        names = [w for w in re.findall(r"[^\W\d_]+", low) if len(w) >= SHORTEST_WORD]
        spared: Container[str] = () if one.category in _NAMES else ordinary
        telling = {skeleton(w) for w in names if w not in _TITLES and w not in spared}
        self._words.setdefault(class_, set()).update(telling)
        whole = skeleton(low)
        if len(whole) >= SHORTEST_ID and (telling or any(c.isdigit() for c in low)):
            self._phrases.setdefault(class_, set()).add(whole)
        runs = re.findall(r"\d[\d\s./_-]*\d", low)
        joined = {re.sub(r"\D", "", run) for run in runs}
        numbers = {n for n in joined if len(n) >= SHORTEST_ID and len(n.lstrip("0")) >= SHORTEST_ID}
        self._numbers.setdefault(class_, set()).update(numbers)
        self._dates.setdefault(class_, set()).update(dates_in(low))

    def tells(self, part: str, names: str) -> bool:
        """Whether a part of running text holds a known value.

        Args:
            part: some neighbouring words; as a phrase all of them must be known.
            names: those of them that may name somebody. A bare year is nobody's number.
        """
        low, whole = folded(part), skeleton(part)
        parts = {skeleton(word) for word in re.findall(r"[^\W_]+", folded(names))}
        figures = re.sub(r"\D", "", figures_repaired(plain(part)))
        is_year = bool(_YEAR.fullmatch(figures))
        return any(
            self._has_word(class_, parts, skeleton(names))
            or whole in self._phrases.get(class_, ())
            or (not is_year and self._has_number(class_, figures))
            or self._has_date(class_, low, figures)
            for class_ in _ORDER
        )

    def match(self, text: str) -> str:
        """The class of the known value that ``text`` holds, or empty.

        Names are found in any order, with one wrong letter from five letters on and with letters
        that readers confuse; numbers with gaps and separators; dates in every order.
        """
        low = folded(text)
        parts = {skeleton(word) for word in re.findall(r"[^\W_]+", low)}
        whole, figures = skeleton(text), re.sub(r"\D", "", figures_repaired(plain(text)))
        for class_ in _ORDER:
            if (
                self._has_word(class_, parts, whole)
                or self._has_phrase(class_, whole)
                or self._has_number(class_, figures)
                or self._has_date(class_, low, figures)
            ):
                return class_
        return ""

    def _has_word(self, class_: str, parts: set[str], whole: str) -> bool:
        for word in self._words.get(class_, ()):
            long = len(word) >= FUZZY_LETTERS
            if word in parts or (long and any(within_one_edit(word, part) for part in parts)):
                return True
            if len(word) >= JOINED_LETTERS and word in whole:
                return True
        return False

    def _has_phrase(self, class_: str, whole: str) -> bool:
        return any(phrase in whole for phrase in self._phrases.get(class_, ()))

    def _has_number(self, class_: str, figures: str) -> bool:
        return any(_holds(figures, number) for number in self._numbers.get(class_, ()))

    def _has_date(self, class_: str, low: str, figures: str) -> bool:
        dates = self._dates.get(class_, set())
        if not dates:
            return False
        repaired = figures_repaired(low)
        if dates & (dates_in(low) | dates_in(repaired)):
            return True
        return any(written in figures for known in dates for written in figures_of(known))


def _holds(figures: str, number: str) -> bool:
    """Whether ``figures`` are or hold ``number``; one wrong figure is forgiven from six on."""
    bare = number.lstrip("0")
    if figures.lstrip("0") == bare or (len(bare) >= 5 and bare in figures):
        return True
    return len(bare) >= 6 and within_one_edit(figures.lstrip("0"), bare)
