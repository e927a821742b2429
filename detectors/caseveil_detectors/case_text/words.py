"""Words of a running text that are not known to be harmless: hidden until somebody decides."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from caseveil_detectors.case_text.eponyms import LITTLE, names_a_finding
from caseveil_detectors.case_text.marks import Mark, covered
from caseveil_detectors.case_text.terms import stands_in_term
from caseveil_detectors.case_text.vocabulary import ProseWords
from caseveil_detectors.meaning.folding import folded

_TOKEN: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['\-](?=[^\W\d_]))*")
_TAIL: Final = re.compile(r"'(?:s|t|m|re|ve|ll|d)$", re.IGNORECASE)
_STARTS: Final = re.compile(r"(?:^|[.?!:;]['\")]?\s+|\n\s*|[-–—•*>]\s+|[(\"'#]|\d[.)]\s)$")
_PREPOSITION: Final = re.compile(
    r"(?<!\w)(?:at|near|from|by|in|to|into|via|around|outside|across|towards?|through|visiting"
    r"|leaving)"
    r"\s+(?:the\s+)?$"
)
_VOCAL: Final = re.compile(r"^[A-Z][a-z]+$")
_TITLED: Final = re.compile(r"(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme)\.?\s+$", re.IGNORECASE)
_STAGE: Final = re.compile(r"(?:I{2,3}|IV|VI{1,3}|IX|XI{0,2})[a-c]")
"""A stage or type, ``IIa``; not ``Ia``, which is a name too."""
_ARTICLES: Final = frozenset({"the", "an"})
"""First in a sentence they are no part of a name, though some are called so."""
SHORTEST: Final = 2
_WORD_LETTERS: Final = 4
LONGEST_RUN: Final = 6
"""Words that a mark grows by at either end; names of more are marked word by word."""


def unknown_words(text: str, marks: Sequence[Mark], words: ProseWords) -> Iterator[Mark]:
    """Words of ``text``, an even text, outside ``marks`` that are not known to be harmless."""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if covered(marks, start, end) or _in_code(text, start, end):
            continue
        token = _TAIL.sub("", match[0])
        end = start + len(token)
        if stands_in_term(text, start, end):
            continue
        reason = _doubt(text, start, token, words)
        if reason:
            yield Mark(start, end, "word", reason, certain=False)


def _in_code(text: str, start: int, end: int) -> bool:
    """Whether figures touch the letters: ``T2``, ``10x``, ``H24``."""
    before, after = text[start - 1 : start], text[end : end + 1]
    touched = before.isdigit() or after.isdigit()
    return touched and end - start <= 5


def _doubt(text: str, start: int, token: str, words: ProseWords) -> str:
    parts = [part for part in token.split("-") if part]
    if any("LATIN" not in name for name in map(_script, token) if name):
        return "other-script"
    whole = token.lower()
    if len(parts) > 1 and (words.is_known(whole) or words.is_known(whole.replace("-", ""))):
        return ""
    if len(parts) > 1 and all(words.is_eponym(part.lower()) for part in parts if part[0].isupper()):
        parts = [part for part in parts if part[0].islower()]
    reasons = [_of_part(text, start, token, part, words) for part in parts]
    return next((reason for reason in reasons if reason), "")


def _script(character: str) -> str:
    return unicodedata.name(character, "") if character.isalpha() else ""


def _of_part(text: str, start: int, token: str, part: str, words: ProseWords) -> str:
    low = folded(part)
    if len(part) < SHORTEST or _STAGE.fullmatch(part):
        return ""
    if part.islower():
        return "" if words.is_known(low) else "unknown-word"
    if part.isupper():
        return _capitals(text, start, low, words)
    if not _VOCAL.match(part):
        after = text[start + len(token) : start + len(token) + 40]
        accented = part.istitle() and low != part.lower()
        called = accented and names_a_finding(text, start, after, low, words)
        return "" if called or words.is_clinical(low) else "unknown-word"
    return _capital(text, start, token, low, words)


def _capitals(text: str, start: int, low: str, words: ProseWords) -> str:
    """A word in capitals alone: an abbreviation that is known, or a plain word."""
    if words.is_short(low) or (words.is_clinical(low) and not words.is_named(low)):
        return ""
    if _PREPOSITION.search(text[max(0, start - 12) : start]):
        return "after-preposition"
    if words.is_named(low):
        return "" if words.is_clinical(low) else "may-be-name"
    return "" if words.is_known(low) else "unknown-word"


def _capital(text: str, start: int, token: str, low: str, words: ProseWords) -> str:
    after = text[start + len(token) : start + len(token) + 40]
    titled = bool(_TITLED.search(text[max(0, start - 8) : start]))
    gives_name = not titled and names_a_finding(text, start, after, low, words)
    if gives_name and (words.is_eponym(low) or not words.is_known(low)):
        return ""
    first = bool(_STARTS.search(text[max(0, start - 4) : start]))
    alike = len(low) >= _WORD_LETTERS and words.is_only_short(low) and words.is_named(low)
    opens = first and low in _ARTICLES and _tells_itself(after, words)
    if not titled and (opens or (words.is_clinical(low) and not alike)):
        return ""
    if not words.is_known(low):
        return "unknown-capital"
    if words.is_named(low):
        plain = first and not re.match(r" [A-Z][a-z]+|'s ", after)
        return "" if plain else "may-be-name"
    if not first and _PREPOSITION.search(text[max(0, start - 12) : start]):
        return "after-preposition"
    return ""


def _tells_itself(after: str, words: ProseWords) -> bool:
    """Whether the word after a first article is judged alone: not in ``The Anchor``, a house."""
    match = re.match(r" (?P<word>[A-Z][a-z]+)", after)
    low = match["word"].lower() if match else ""
    told = words.is_named(low) or words.is_clinical(low) or words.is_eponym(low)
    return told or not words.is_known(low)


def run_over_capitals(
    text: str, marks: Sequence[Mark], words: ProseWords, kinds: frozenset[str]
) -> list[Mark]:
    """Marks of ``kinds`` grown over neighbouring capitalised words and initials."""
    out = []
    for mark in marks:
        if mark.category in kinds and text[mark.start].isupper():
            start, end = _back(text, mark.start, words), _on(text, mark.end, words)
            out.append(Mark(start, end, mark.category, mark.reason, mark.certain))
        else:
            out.append(mark)
    return out


_NEXT: Final = re.compile(
    r"(?:,? |-)(?:(?:de la|del|de|van|von|der|den|bin|al|el|da"
    r"|y) )?(?P<word>[A-Z](?:\.(?!\w)|(?![\w'&/]))|[A-Z][A-Za-z'\-]+)"
)
_LAST: Final = re.compile(r"(?:^|(?<=[ (\"/]))(?P<word>(?:[A-Z]\. ?)+|[A-Z][A-Za-z'\-]+) $")


def _on(text: str, end: int, words: ProseWords) -> int:
    for _ in range(LONGEST_RUN):
        match = _NEXT.match(text, end)
        if not match:
            break
        word = match["word"]
        if len(word.rstrip(".")) > 1 and not _joins(word, words):
            break
        if len(word) == 1 and match[0].startswith(","):
            break
        end = match.end("word")
    return end


def _back(text: str, start: int, words: ProseWords) -> int:
    for _ in range(LONGEST_RUN):
        match = _LAST.search(text, max(0, start - 40), start)
        if not match:
            break
        word = match["word"]
        initial = bool(re.fullmatch(r"(?:[A-Z]\. ?)+", word))
        here = match.start("word")
        first = bool(_STARTS.search(text[max(0, here - 4) : here]))
        if not initial and (first or not _joins(word, words)):
            break
        start = here
    return start


def _joins(word: str, words: ProseWords) -> bool:
    low = re.sub(r"'s$", "", word).lower()
    return not words.is_clinical(low) and not words.is_eponym(low) and low not in LITTLE
