"""What a read text tells: a person, a date, a place, staff, something clinical, or nothing sure.

Default deny: a text is clinical only where every sign on it is explained by a typed number or a
harmless word. What tells of a person is looked for first, and nothing later can take it back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from caseveil_detectors.meaning.evidence import Evidence, like_initials, shown_pattern
from caseveil_detectors.meaning.folding import folded, is_latin, plain, words
from caseveil_detectors.meaning.known import Known, KnownText
from caseveil_detectors.meaning.numbers import (
    NumberReader,
    Typed,
    may_be_month,
    without_decimal,
)
from caseveil_detectors.meaning.patterns import Sign, strict_sign, weak_sign
from caseveil_detectors.meaning.phrases import in_phrases
from caseveil_detectors.meaning.words import Vocabulary, load

CLINICAL: Final = "clinical"
UNKNOWN: Final = "unknown"
BARE: Final = "bare-number"
"""Reason of a line of harmless words, or none, with a number that nothing explains, read surely."""
SURE: Final = 0.8
"""From this confidence on a clinical text may be kept by a rule."""
READ_SURELY: Final = 0.85
"""Gibberish read in other scripts stays below; real labels are mostly above."""
LONGEST: Final = 120
SHORT_WORD: Final = 2
MOST_RARE: Final = 2
"""From so many words on that few are called, beside a harmless one, they may be a full name."""
_SIDES: Final = frozenset({"laterality"})
"""Sections of a word that tells a side and nothing else."""
_COMMA: Final = re.compile(r"(?<!\d),|,(?!\d)")
_ALLOWED: Final = re.compile(r"[\w\s.,:;+\-*/=<>()\[\]%#°'\"&~!?√]*")
_LONELY_FIGURE: Final = re.compile(r"(?<![\w.:/,-])\d(?!\w|\s?[:/,.-]?\d)")
_NAME: Final = re.compile(r"\W*[A-Z][A-Za-z'.\-]+(?:[ ,^_]+[A-Z][A-Za-z'.\-]*){0,5}\W*")
_WITHOUT: Final = re.compile(r"\bw/o\b")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text tells.

    Attributes:
        category: ``identity``, ``date``, ``institution``, ``staff``, ``clinical`` or ``unknown``.
        confidence: in that category, 0 to 1; an unread text has none.
        pattern: for a clinical text ``laterality``, ``measurement``, ``calliper``, ``scale``,
            ``view``, ``setting`` or ``label``; else empty.
        reason: code of the rule that decided.
    """

    category: str
    confidence: float
    pattern: str = ""
    reason: str = ""


class TextSorter:
    """Sorts texts by what they tell."""

    def __init__(self, folder: Path) -> None:
        """Loads the word lists.

        Args:
            folder: holds ``core.txt``, ``guard.txt`` and ``clinical.txt``.

        Raises:
            MissingPart: where they are not there.
        """
        self._words: Vocabulary = load(folder)
        sections = self._words.sections
        self._numbers = NumberReader(
            sections["measure"] | sections["calliper"],
            sections["setting"],
            sections["product"] - self._words.guard,
            sections["vendor"] | sections["product"],
        )

    def known(self, values: Sequence[KnownText]) -> Known:
        """Prepares what is known of one patient, once for all texts of a file."""
        return Known.of(values, self._words.core)

    def sort(
        self, untrusted_text: str | None, known: Known | None = None, sureness: float = 1.0
    ) -> Meaning:
        """What ``untrusted_text`` tells. Never raises: what cannot be sorted is unknown.

        Args:
            untrusted_text: one line as read, or None where it could not be read.
            known: values that identify this patient.
            sureness: how far the reading can be believed, 0 to 1; what is not read surely is
                never clinical.
        """
        try:
            told = self._sorted(untrusted_text or "", known or Known())
        except (ValueError, ArithmeticError, LookupError, RecursionError):
            return Meaning(UNKNOWN, 0.0, reason="not-sorted")
        if (told.category == CLINICAL or told.reason == BARE) and sureness < READ_SURELY:
            return Meaning(UNKNOWN, 0.5, reason="read-unsurely")
        return told

    def _sorted(self, text: str, known: Known) -> Meaning:
        if not any(c.isalnum() for c in text):
            return Meaning(UNKNOWN, 0.0, reason="unreadable")
        matched = known.match(text)
        if matched:
            return Meaning(matched, 0.95, reason="known-value")
        low = _WITHOUT.sub("without", folded(text))
        sign = strict_sign(plain(text), low)
        if sign:
            return _told(sign)
        if not is_latin(plain(text)):
            return Meaning(UNKNOWN, 0.5, reason="other-script")
        if len(low) > LONGEST or not _ALLOWED.fullmatch(low):
            return Meaning(UNKNOWN, 0.5, reason="sign")
        return self._read(text, low)

    def _read(self, text: str, low: str) -> Meaning:
        typed = self._numbers.read(low)
        sign = weak_sign(typed.rest)
        if sign:
            return _told(sign)
        evidence = self._evidence(self._uncut(text, typed), typed.own, bool(_COMMA.search(low)))
        if evidence is None:
            if _NAME.fullmatch(plain(text)) and not self._holds_harmless(low):
                return Meaning("identity", 0.5, reason="looks-like-name")
            return Meaning(UNKNOWN, 0.5, reason="unknown-word")
        sided = "laterality" in evidence.sections and not typed.numbered
        explained = (evidence.anchors or typed.numbered) and not sided
        rest = without_decimal(typed.rest) if explained else typed.rest
        if evidence.anchors or typed.united:
            rest = _LONELY_FIGURE.sub(" ", rest)
        if any(c.isdigit() for c in rest) or may_be_month(low):
            return Meaning(UNKNOWN, 0.5, reason=BARE)
        return self._verdict(typed, evidence)

    def _uncut(self, text: str, typed: Typed) -> list[str]:
        """The words left beside the typed numbers, cut at camel case where that was kept."""
        left = words(typed.rest)
        if plain(text).lower() == plain(text) or not left:
            return left
        cut = words(plain(text))
        return [part for word in left for part in _parts(word, cut, self._words.core)]

    def _evidence(self, found: Sequence[str], own: frozenset[str], listed: bool) -> Evidence | None:
        """What the words are, or None where one of them is not known to be harmless.

        Args:
            found: the words.
            own: those that a number with a unit follows.
            listed: whether a comma parts them, as surname and given name are.
        """
        sections: set[str] = set()
        anchors = sides = guarded = rare = wide = repaired = single = 0
        names = sum(word in self._words.guard for word in found)
        alone = names == 1 and not listed
        phrase = names < len(found) and " ".join(found) in self._words.phrases
        phrased = in_phrases(found)
        for place, word in enumerate(found):
            here = {name for name, members in self._words.sections.items() if word in members}
            sections |= here
            if word in self._words.guard:
                if not here and not phrase:
                    return None
                explained = alone and (phrase or place in phrased or word in own)
                seldom = bool(here) and word in self._words.rare and not listed
                rare += seldom and not explained and place not in phrased
                guarded += not seldom and not explained
            elif here or self._words.is_common(word) or self._words.is_built(word):
                anchors += len(word) > SHORT_WORD
                sides += len(word) > SHORT_WORD and here == _SIDES
                single += len(word) == 1
            elif self._words.is_wide(word) or phrase:
                wide += 1
            elif self._words.repaired(word):
                repaired += 1
            else:
                return None
        if "company" in sections and "vendor" not in sections:
            return None
        guarded += 0 if anchors > sides and rare < MOST_RARE else rare
        return Evidence(
            frozenset(sections),
            anchors,
            guarded,
            wide,
            repaired,
            single,
            len(found) == 1 and len(found[0]) == 2,
            len(found),
        )

    def _holds_harmless(self, low: str) -> bool:
        """Whether a harmless word of three letters that nobody is called stands on the line."""
        core, guard = self._words.core, self._words.guard
        return any(len(w) > 2 and w in core and w not in guard for w in words(low))

    def _verdict(self, typed: Typed, evidence: Evidence) -> Meaning:
        pattern = shown_pattern(typed, evidence)
        if not pattern:
            return Meaning(UNKNOWN, 0.5, reason="nothing-typed")
        if evidence.guarded:
            return Meaning(UNKNOWN, 0.6, reason="name-capable")
        if like_initials(typed, evidence):
            return Meaning(UNKNOWN, 0.6, reason="initials")
        doubt = 0.0
        if evidence.wide or evidence.repaired:
            doubt = 0.1 if evidence.anchors else 0.3
        return Meaning(CLINICAL, round(0.95 - doubt, 2), pattern, "explained")


def _told(sign: Sign) -> Meaning:
    return Meaning(sign.category, 0.9, reason=sign.reason)


def _parts(word: str, cut: Sequence[str], core: frozenset[str]) -> list[str]:
    """``word`` as it is where it is harmless, else its pieces where camel case cut it."""
    if word in core or word in cut:
        return [word]
    for start in range(len(cut)):
        for end in range(start + 2, len(cut) + 1):
            if "".join(cut[start:end]) == word:
                return list(cut[start:end])
    return [word]
