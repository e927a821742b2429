"""Finds what identifies a person in a caption, a history or a post, and proposes neutral words.

Default deny: what stands on no list of harmless words is marked too, as merely doubtful. Nothing is
decided here; a caller hides every mark that nobody took back.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from caseveil_detectors.case_text.clues import clues
from caseveil_detectors.case_text.dates import ages, dates, times
from caseveil_detectors.case_text.eponyms import LITTLE
from caseveil_detectors.case_text.feasts import told_days
from caseveil_detectors.case_text.lives import lives
from caseveil_detectors.case_text.marks import Mark, bridged, covered, even, found, united
from caseveil_detectors.case_text.misread import with_figures, with_letters
from caseveil_detectors.case_text.neutral import with_neutral_words
from caseveil_detectors.case_text.numbers import numbers
from caseveil_detectors.case_text.people import people
from caseveil_detectors.case_text.places import places
from caseveil_detectors.case_text.small_names import small_names
from caseveil_detectors.case_text.tone import Remark, remarks
from caseveil_detectors.case_text.vocabulary import ProseWords, load_prose
from caseveil_detectors.case_text.words import run_over_capitals, unknown_words
from caseveil_detectors.meaning.known import SURE, Known, KnownText

LONGEST: Final = 20_000
"""Characters of a text that is read; one of more is refused by the caller."""
NAMING: Final = frozenset({"name", "staff", "place", "institution", "word", "known"})
_SAME: Final = frozenset({"name", "staff", "place", "institution", "word", "known"})
_CODES: Final = frozenset({"number", "national", "plan", "licence", "device", "record", "account"})
_CAPITALS: Final = re.compile(r"(?<![\w.])(?P<code>[A-Z]{1,3})[ \-/]$")
_CAPITAL: Final = re.compile(r"[ \-/][A-Z]{1,2}(?![\w.'/\-])")
_TOKEN: Final = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_REPEATED_LETTERS: Final = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and what was marked in it.

    Attributes:
        text: the text in composed form, without invisible characters; marks count in it.
        marks: in order, none overlapping.
        remarks: wording to look at.
    """

    text: str
    marks: tuple[Mark, ...]
    remarks: tuple[Remark, ...]


class CaseTextReader:
    """Reads running texts."""

    def __init__(self, folder: Path) -> None:
        """Loads the word lists.

        Args:
            folder: holds the lists of pictures, of prose and of clinical words.

        Raises:
            MissingPart: where one is not there.
        """
        self._words: ProseWords = load_prose(folder)

    def read(self, untrusted_text: str, known: Sequence[KnownText] = ()) -> Reading:
        """Every mark of a text.

        Args:
            untrusted_text: at most ``LONGEST`` characters.
            known: values that identify this patient, from the files of the case or typed.
        """
        text = _composed(untrusted_text)
        plain = with_letters(even(text))
        figures = with_figures(plain)
        marks = united(
            [
                *numbers(plain),
                *(numbers(figures) if figures != plain else ()),
                *dates(figures),
                *told_days(plain),
                *times(plain),
                *ages(plain),
                *people(plain, is_harmless=self._ends_name, may_name=self._may_name),
                *small_names(plain, is_harmless=self._ends_name, may_name=self._may_name),
                *places(plain, self._is_clinical_run),
                *clues(plain),
                *lives(plain),
                *self._known_marks(plain, known),
            ]
        )
        marks = united([*marks, *unknown_words(with_letters(text), marks, self._words)])
        for _ in range(2):
            marks = united(run_over_capitals(plain, marks, self._words, NAMING))
            marks = united([*marks, *self._repeated(plain, marks)])
        marks = united(self._with_letters_around(plain, mark) for mark in marks)
        marks = bridged(plain, marks, _SAME)
        marks = united(_with_setting(plain, mark) for mark in marks)
        told = with_neutral_words(text, plain.lower(), marks)
        return Reading(text, tuple(told), tuple(remarks(plain)))

    def _known_marks(self, plain: str, known: Sequence[KnownText]) -> list[Mark]:
        """Where values that are known of the patient stand, in up to four words.

        A file name, a place and a line of a picture hold plain words too: such a word names
        nobody where it stands in small letters.
        """
        sure = Known.of((one for one in known if one.category in SURE), self._words)
        likely = Known.of((one for one in known if one.category not in SURE), self._words)
        tokens = list(_TOKEN.finditer(plain)) if known else []
        naming = ["" if self._is_plain(token.group()) else token.group() for token in tokens]
        marks: list[Mark] = []
        for length in (1, 2, 3, 4):
            for first in range(len(tokens) - length + 1):
                start, end = tokens[first].start(), tokens[first + length - 1].end()
                part, names = plain[start:end], " ".join(naming[first : first + length]).strip()
                if covered(marks, start, end) or "\n" in part:
                    continue
                is_likely = (length > 1 or bool(names)) and likely.tells(part, names)
                if is_likely or sure.match(part):
                    marks.append(Mark(start, end, "known", "known-value"))
        return marks

    def _is_plain(self, token: str) -> bool:
        small = token[0].islower() and self._words.is_known(token)
        return small or token.lower() in LITTLE

    def _ends_name(self, word: str) -> bool:
        low = word.lower()
        alike = word.istitle() and len(word) > len("Hb") and self._words.is_only_short(low)
        return low in LITTLE or (self._words.is_clinical(low) and not alike)

    def _with_letters_around(self, plain: str, mark: Mark) -> Mark:
        """A number with the capitals before or after it that belong to its code."""
        if mark.category not in _CODES:
            return mark
        before = _CAPITALS.search(plain, max(0, mark.start - 8), mark.start)
        after = _CAPITAL.match(plain, mark.end)
        start = before.start("code") if before else mark.start
        if before and self._words.is_short(before["code"].lower()):
            start = mark.start
        return replace(mark, start=start, end=after.end() if after else mark.end)

    def _may_name(self, word: str) -> bool:
        """Whether a word in small letters may be a name where one is expected."""
        plain = self._words.is_known(word) or self._words.is_eponym(word)
        return not self._words.is_clinical(word) and (self._words.is_named(word) or not plain)

    def _is_clinical_run(self, run: str) -> bool:
        """Whether every word of a place after a preposition is clinical or a whole country."""
        told = [word.lower() for word in re.findall(r"[^\W\d_]+", run)]
        return all(
            len(w) < 2 or self._words.is_clinical(w) or w in _PLAIN or w in LITTLE for w in told
        )

    def _repeated(self, plain: str, marks: Sequence[Mark]) -> list[Mark]:
        """Other places of ``plain`` where a marked name stands again."""
        names = {
            token.group().lower()
            for mark in marks
            if mark.category in NAMING and mark.certain
            for token in _TOKEN.finditer(plain[mark.start : mark.end])
            if token.group()[0].isupper() and len(token.group()) >= _REPEATED_LETTERS
        }
        names = {n for n in names if not self._words.is_known(n) and not self._words.is_eponym(n)}
        if not names:
            return []
        form = re.compile(
            rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, names)))})(?!\w)", re.IGNORECASE
        )
        return list(found(form, plain, "name", "named-elsewhere"))


_BEFORE: Final = re.compile(
    r"(?<!\w)(?:[A-Z]{0,2}ICU|HDU|CCU|A&E|ED|ER|OPD|[Ww]ard|OT)(?:,? (?:at|of|in) |, )(?:the )?$"
)
_AFTER: Final = re.compile(
    r" (?:ED|ER|A&E|[A-Z]?ICU(?: \d+)?|OPD|HDU)(?!\w)|,? (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]"
    r"|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]"
    r"|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:,? \d{5})?(?![\w])"
)
_JUNIOR: Final = re.compile(r" (?:Jr|Sr|III?)(?!\w)\.?")
_HOUSE_AFTER: Final = re.compile(
    r" (?:flyover|village|street|road|hospital|clinic|school|bridge"
    r"|nagar|colony|temple|station)(?!\w)"
)


def _with_setting(plain: str, mark: Mark) -> Mark:
    """A place with the ward before it, or the state, the ward or the street after it."""
    if mark.category == "word" and plain[mark.start].islower():
        house = _HOUSE_AFTER.match(plain, mark.end)
        return replace(mark, end=house.end(), category="institution") if house else mark
    junior = _JUNIOR.match(plain, mark.end)
    if junior and mark.category in ("name", "staff", "word"):
        return replace(mark, end=junior.end())
    if mark.category not in ("institution", "place", "word"):
        return mark
    before = _BEFORE.search(plain, max(0, mark.start - 24), mark.start)
    after = _AFTER.match(plain, mark.end)
    start = before.start() if before and mark.category != "word" else mark.start
    return replace(mark, start=start, end=after.end() if after else mark.end)


_PLAIN: Final = frozenset(
    {
        ("the"),
        ("a"),
        ("an"),
        ("my"),
        ("i"),
        ("to"),
        ("of"),
        ("in"),
        ("and"),
        ("on"),
        ("day"),
        ("clinic"),
        "hospital",
        "ward",
        "practice",
        "unit",
        "department",
        "village",
        "town",
        "home",
        "school",
    }
)


def _composed(untrusted: str) -> str:
    """Accents joined to their letters, line ends made one, what cannot be seen left out."""
    one = unicodedata.normalize("NFC", untrusted.replace("\r\n", "\n").replace("\r", "\n"))
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn"}
    return ("").join(c for c in one if c in "\n\t" or unicodedata.category(c) not in hidden)
