"""Known identifiers searched everywhere in a finished file.

Short tokens are searched as whole words, and only where there is text: in a picture's compressed
bytes any two letters turn up by chance. Tokens of eight bytes and more are searched in every byte.
"""

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise, product
from typing import Final

from caseveil.verify.dicom.identity import DUMMIES
from caseveil.verify.words import STOP

LONG: Final = 8
SHORTEST: Final = 2
SHORTEST_NUMBER: Final = 4
_MARKS = "".join(chr(n) for n in range(1 << 16) if unicodedata.category(chr(n)) in ("Mn", "Mc"))
WORD: Final = re.compile(rf"[^\W_]+(?:[{_MARKS}][^\W_]*)*")
"""Letters and digits of any script with the vowel signs and accents that stand on them."""
_NUMBER = re.compile(r"\d{4,}")
_STEP = 1 << 24
_DIGIT_MARKS = b"\x000123456789-./: "
_DUMMIES = {dummy.casefold() for dummy in DUMMIES}
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-16-be")
_FOREIGN = ("iso2022_jp", "shift_jis", "euc_kr", "gb18030", "cp1251", "iso8859_7", "iso8859_5")


def tokens(identifiers: Iterable[str]) -> frozenset[str]:
    """What is searched: words and numbers of the identifiers, case-folded, and dates as written.

    Words that any file may hold and plain years are left out, and so are numbers of up to three
    digits, which would be found in any file by chance.
    """
    found: set[str] = set()
    for identifier in identifiers:
        for word in WORD.findall(identifier.casefold()):
            found |= {*_forms(word), *_NUMBER.findall(word)}
        found |= set(_dates(identifier))
    return frozenset(word for word in found - _DUMMIES - STOP if _tells(word))


def _forms(word: str) -> set[str]:
    """As it stands and, where Latin letters carry their accents apart, whole and without them."""
    bare = "".join(sign for sign in word if sign not in _MARKS)
    return {word, unicodedata.normalize("NFC", word), bare} if bare.isascii() else {word}


def _tells(word: str) -> bool:
    if word.isdigit():
        year = len(word) == 4 and 1900 <= int(word) <= 2099
        return len(word) >= SHORTEST_NUMBER and not year and len(set(word)) > 1
    return len(word) >= SHORTEST


def _dates(identifier: str) -> Iterator[str]:
    """The usual ways to write a date that an identifier begins with or consists of."""
    match = re.match(r"(\d{4})[-:./]?(\d{2})[-:./]?(\d{2})(?!\d)", identifier.strip())
    try:
        day = date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return
    if day is None or not 1880 <= day.year <= 2100:
        return
    y, m, d = f"{day.year:04}", f"{day.month:02}", f"{day.day:02}"
    for first, second, third in ((y, m, d), (d, m, y), (m, d, y)):
        yield from (mark.join((first, second, third)) for mark in ("", "-", ".", "/", ":"))


def in_text(texts: Iterable[bytes], wanted: frozenset[str]) -> int:
    """How many of the tokens stand as whole words in any of the texts, in usual encodings."""
    words = {word for word in wanted if WORD.fullmatch(word)}
    phrases = wanted - words
    found: set[str] = set()
    for text in texts:
        for reading in _readings(text):
            folded = reading.casefold()
            there = set(WORD.findall(folded))
            found |= words & (there | {n for word in there for n in _NUMBER.findall(word)})
            found |= {phrase for phrase in phrases if phrase in folded}
        found |= {w for w in words if not w.isascii() and _foreign(w, text)}
    return len(found)


def places(text: str, wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Where ``in_text`` would find a token: start and end of the words around it, in order."""
    words = {word for word in wanted if WORD.fullmatch(word)}
    found = [
        match.span()
        for match in WORD.finditer(text)
        if words & {match.group().casefold(), *_NUMBER.findall(match.group())}
    ]
    folded = text.casefold()
    for phrase in wanted - words if len(folded) == len(text) else ():
        found += [m.span() for m in re.finditer(re.escape(phrase), folded)]
    return sorted(found)


def _readings(text: bytes) -> Iterator[str]:
    yield text.decode("utf-8", "replace")
    yield text.decode("latin-1")
    if b"\0" in text:
        for start in (0, 1):
            yield text[start:].decode("utf-16-le", "replace")
            yield text[start:].decode("utf-16-be", "replace")


def _foreign(word: str, text: bytes) -> bool:
    return any(len(code) >= 4 and code in text for code in _encoded(word, _FOREIGN))


def _encoded(word: str, encodings: Iterable[str]) -> Iterator[bytes]:
    """The word's bytes; lowering bytes leaves other letters than a to z as they are."""
    forms = {word} if word.isascii() else {word, word.upper(), word.title()}
    for form, encoding in product(forms, encodings):
        try:
            code = form.encode(encoding)
        except UnicodeEncodeError:
            continue
        # The escapes that switch the set on and off need not stand beside the word.
        yield re.sub(rb"\x1b[$(][@B]|\x1b\(J", b"", code)


def patterns(wanted: frozenset[str], identifiers: Iterable[str] = ()) -> frozenset[bytes]:
    """The byte strings of at least eight bytes that are searched in every byte of a file.

    Letters are in lower case; the bytes searched are lowered too. Base64 keeps its case and is
    searched as it is, see ``in_bytes``.
    """
    whole = {value.strip().casefold() for value in identifiers}
    sources = (wanted | whole) - STOP - _DUMMIES
    codes = {code for word in sources if len(word) >= LONG for code in _encoded(word, _ENCODINGS)}
    codes |= {code for word in sources if not word.isascii() for code in _encoded(word, ["utf-8"])}
    hexed = {word.encode().hex().encode() for word in wanted if len(word.encode()) >= LONG}
    found = {code.lower() for code in codes | hexed if len(code) >= LONG}
    return frozenset(code for code in found if _is_telling(code))


def _is_telling(code: bytes) -> bool:
    """Neither a few bytes repeated nor bytes that rise evenly, as padding and ramps do."""
    plain = code.replace(b"\0", b"")
    steps = {(b - a) % 256 for a, b in pairwise(plain)}
    return len(set(plain)) > 2 and len(steps) > 1


def for_samples(codes: frozenset[bytes]) -> frozenset[bytes]:
    """The patterns that a smooth picture's samples hardly ever spell by chance.

    Digits lie so close together that eight of them turn up in any dark grey noise.
    """
    return frozenset(
        code for code in codes if code.strip(_DIGIT_MARKS) or _length(code) >= 2 * LONG
    )


def _length(code: bytes) -> int:
    return len(code.replace(b"\0", b""))


def base64_patterns(identifiers: Iterable[str]) -> frozenset[bytes]:
    """The middle of each identifier's Base64 at all three alignments, original case."""
    found = set()
    for value in identifiers:
        # What was no text in a file's name stands there as lone surrogates.
        forms = {value, value.upper(), value.lower()}
        for code in {form.encode("utf-8", "ignore") for form in forms}:
            if len(code) >= LONG:
                found |= {_middle(code, shift) for shift in range(3)}
    return frozenset(found)


def _middle(code: bytes, shift: int) -> bytes:
    """Base64 without the characters that depend on the neighbouring bytes (RFC 4648)."""
    encoded = base64.b64encode(b"\0" * shift + code).rstrip(b"=")
    whole = (len(code) + shift) // 3 * 4
    return encoded[(0, 2, 3)[shift] : whole]


def in_bytes(data: bytes | memoryview, lowered: frozenset[bytes], exact: frozenset[bytes]) -> int:
    """How many patterns occur in ``data``: ``lowered`` in any case, ``exact`` as they are."""
    longest = max((len(pattern) for pattern in lowered | exact), default=0)
    found: set[bytes] = set()
    for start in range(0, len(data) if longest else 0, _STEP):
        part = bytes(data[start : start + _STEP + longest])
        found |= {pattern for pattern in exact - found if pattern in part}
        low = part.lower()
        found |= {pattern for pattern in lowered - found if pattern in low}
    return len(found)
