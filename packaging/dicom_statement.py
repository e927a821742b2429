"""Writes the statement of what each DICOM profile does, from the tables the program works by.

    python packaging/dicom_statement.py [--check]

The order of its sections follows PS3.2 (2026d) N.11.2.6, De-identification. A test compares the
file with what this writes, so that the statement cannot differ from the program.
"""

import sys
from collections import Counter
from pathlib import Path

from pydicom.datadict import keyword_for_tag

from caseveil.domain import profile as profiles
from caseveil.domain.profile import Option, Profile
from caseveil.redact.dicom.definitions import Rules, Text, rules
from caseveil.redact.dicom.markers import methods
from caseveil.redact.dicom.table import Row, load
from caseveil.redact.dicom.values import DUMMIES, DUMMY_SCHEME, WORDS

TARGET = Path(__file__).parents[1] / "resources" / "caseveil_resources" / "dicom" / "conformance.md"

_MEANINGS = {
    "X": "removed",
    "Z": "emptied",
    "D": "replaced by a dummy",
    "U": "replaced by a new UID",
    "K": "kept",
    "C": "cleaned",
}
_OUTSIDE = {
    "known": "every attribute of the standard's dictionary",
    "modules": "only attributes of the modules and macros of the object's own IOD",
}
_TEXT = {
    Text.KEEP: "Text stays unless it repeats a name or number of the patient.",
    Text.DROP: "Free text and codes of no public scheme are dropped.",
    Text.CLEAN: "Of free text only words that are known to be harmless and measures stay.",
}


def statement() -> str:
    """The whole statement as Markdown."""
    parts = [_head(), *(_profile(name) for name in profiles.NAMES), _values(), _table()]
    return "\n".join(parts)


def _head() -> str:
    return """# What CaseVeil does to DICOM attributes

Written by `packaging/dicom_statement.py` from the tables that the program works by; do not edit.
Source: DICOM PS3.15 2026d, Table E.1-1 (657 rows), E.3.4-1, E.3.10-1; PS3.16 CID 7050.

The actions below hold at every depth: sequences are walked, private and unknown ones removed. A
compound action is resolved by the type that the IOD gives the attribute where it stands: of type 1
it gets a dummy, of type 2 it is emptied, else it is removed; `X/Z/U` keeps references that the IOD
asks for, with new UIDs. Where an IOD requires what the table removes, the IOD outranks the table.
"""


def _profile(name: str) -> str:
    own = rules(Profile(name))
    options = sorted(own.options)
    only = f"; of what they keep only {_names(own.only)}" if own.only else ""
    counts = Counter(_fate(own, tag, row) for tag, row in load().rows.items())
    told = ", ".join(f"{_MEANINGS[letter]} {counts[letter]}" for letter in _MEANINGS)
    lines = [
        f"## Profile *{name}*",
        "",
        f"* Options of the standard in force: {', '.join(options) or 'none'}{only}.",
        f"* Recorded in (0012,0064): {', '.join(_codes(own))}.",
        f"* (0028,0303) Longitudinal Temporal Information Modified: {_times(own)}.",
        f"* Outside the table there may stay {_OUTSIDE[own.outside]}. {_TEXT[own.text]}",
        f"* Attributes of the table, where no IOD demands otherwise: {told}.",
        "",
    ]
    return "\n".join(lines)


def _names(tags: frozenset[int]) -> str:
    return " and ".join(f"({t >> 16:04X},{t & 0xFFFF:04X}) {_keyword(t)}" for t in sorted(tags))


def _keyword(tag: int) -> str:
    return keyword_for_tag(tag) or "(younger than the program's dictionary)"


def _codes(own: Rules) -> list[str]:
    told = [f"{c} {meaning}" for c, (meaning, option) in methods().items() if option in own.options]
    basic = f"113100 {methods()['113100'][0]}"
    return [basic, *told, "113101 where text and codes were looked for and none was kept"]


def _times(own: Rules) -> str:
    if Option.MODIFIED_DATES in own.options:
        return "MODIFIED"
    return "UNMODIFIED" if Option.FULL_DATES in own.options else "REMOVED"


def _fate(own: Rules, tag: int, row: Row) -> str:
    return own.says(tag, row)[0]


def _values() -> str:
    dummies = ", ".join(f"{vr} `{pair[0]!r}`" for vr, pair in sorted(DUMMIES.items()))
    added = "\n".join(f"* `{option}`" for option in Option)
    return f"""## How values are made

* **Text** becomes `{WORDS[0]}`, or `{WORDS[1]}` where the source calls somebody so; a code gets the
  scheme `{DUMMY_SCHEME}`.
* **Other dummies** by VR: {dummies}; where the source holds that very value, another one.
* **UIDs** become `2.25.` and a number made of the old UID with HMAC-SHA-256 and the person's own
  key. UIDs that the standard itself defines stay. Equal UIDs stay equal in all files that are made
  with one key; without the key a guess at an old UID cannot be checked.
* **Patient ID and Patient's Name** become one pseudonym, made in the same way of the Patient ID, or
  of the name where there is none; empty ones stay empty.
* **Code strings** outside the table stay, but for *basic*, only where each word of four and more
  letters, in a body part each of two and more, is a term of the standard or a harmless word.
* **Dates**, where they are shifted, move by 30 to 3649 days into the past, the same for all files
  of a patient under one key. Times of day stay. A date that is not whole is handled as without the
  option.
* **Ages** above 89 years become `090Y` wherever an age is kept.
* **Text that is cleaned** keeps words of `words/core.txt` that are no names, and measures with a
  unit. **Structured content** that Table E.3.4-1 removes or replaces keeps its concept name and
  gets a dummy value. **Graphics**: annotations are cleaned as text; overlays and curves are always
  removed. **Safe private** attributes stay only with a VR of numbers, or as code strings of known
  words.

A person can add these options; what is added is recorded in (0012,0064), in the receipt, and
shown by `caseveil tags`:

{added}

## What is written anew

* (0012,0062) YES; (0012,0063) the program, its version and the profile; (0012,0064) codes of
  earlier steps, then ours; (0028,0303) as above.
* (0028,0301) Burned In Annotation NO only where text and codes were looked for, none was kept, and
  the checks of the pixels passed; else a YES of the source stays, its NO does not.
* (0028,0302) Recognizable Visual Features NO only where a person gave their word for it.
* The file meta information and the preamble; no group lengths, no padding.
* An object of no class, or of a vendor's own, becomes a Secondary Capture with all attributes which
  that class requires.
"""


def _table() -> str:
    head = "## Every attribute of the table\n\n| attribute | keyword | VR | basic, share | teaching"
    lines = [f"{head} | research |", "|---|---|---|---|---|---|"]
    named = [rules(Profile(name)) for name in ("basic", "teaching", "research")]
    rows = [(f"({t >> 16:04X},{t & 0xFFFF:04X})", t, row) for t, row in sorted(load().rows.items())]
    groups = sorted(load().repeating.items())
    rows += [(f"({key[:4]},{key[4:]})", 0, row) for key, row in groups if key != "PRIVATE"]
    for shown, tag, row in rows:
        said = " | ".join(own.says(tag, row) for own in named)
        lines.append(f"| {shown} | {keyword_for_tag(tag) if tag else ''} | {row.vr} | {said} |")
    lines.append("| private | | | X | X | X, safe ones C |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Writes the statement, or only says whether it is current."""
    text = statement()
    if "--check" in arguments:
        current = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text
        print("current" if current else "out of date: run python packaging/dicom_statement.py")
        return 0 if current else 1
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
