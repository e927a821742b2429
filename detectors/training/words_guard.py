"""Makes ``guard.txt``: harmless words that are also given names, surnames or towns.

Reads Faker (MIT) and names (MIT; US Census data), which stay out of the program:

    pip install --target POOL Faker==40.54.0 names==0.3.0
    PYTHONPATH=POOL .venv/bin/python detectors/training/words_guard.py

Only words that the core, the clinical terms or the meanings of PS3.16 hold as well are written, in
order, so that the file says no more of the sources than that somebody bears this name. *Rare* are
towns and surnames beyond the commonest that no source holds as a given name, nor Faker as a
surname. Nothing is drawn at random.
Names that the sources do not hold, or hold among the rare, are added by hand.
"""

import argparse
import re
import sys
from collections.abc import Collection, Iterator
from importlib import import_module, metadata
from pathlib import Path
from textwrap import wrap

from caseveil_detectors.meaning.folding import folded
from caseveil_detectors.meaning.words import (
    CLINICAL_FILE,
    CORE_FILE,
    GUARD_FILE,
    _standard_meanings,
    by_section,
)

SURNAMES = 20_000
"""So many surnames of the US Census, the commonest first."""
COMMON = 3_000
"""Of these the ones that are no rare names."""
BORNE = frozenset(
    ["colonna", "ee", "hals", "herz", "kev", "lao", "norm", "shim", "sin", "sri", "tee"]
)
"""Given names, and surnames that are common in other countries than those of the sources."""
SELDOM = frozenset(["becken", "breite", "rechter", "zanca"])
"""Surnames that few bear anywhere."""
WORDS = Path(__file__).parents[2] / "resources" / "caseveil_resources" / "words"
HEAD = """# Words that are also names: see detectors/training/words_guard.py, which wrote this file.
# pydicom: {versions}
"""


def tokens(texts: Iterator[str]) -> set[str]:
    """The words of ``texts``, folded."""
    return {word for text in texts for word in re.findall(r"[a-z]{2,}", folded(text))}


def census(surnames: int) -> Iterator[str]:
    """Given names and so many surnames of the US Census, the commonest first."""
    folder = Path(str(import_module("names").__file__)).parent
    for file in ("dist.female.first", "dist.male.first"):
        yield from (line.split()[0] for line in (folder / file).read_text().splitlines())
    last = (folder / "dist.all.last").read_text().splitlines()
    yield from (line.split()[0] for line in last[:surnames])


def faker_names(kind: str, fields: tuple[str, ...]) -> Iterator[str]:
    """What the providers of ``kind`` of every locale of Faker hold in fields that begin so."""
    for locale in sorted(import_module("faker.config").AVAILABLE_LOCALES):
        try:
            provider = import_module(f"faker.providers.{kind}.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for field in dir(provider):
            if field.startswith(fields) and "format" not in field and "fix" not in field:
                values = getattr(provider, field)
                if isinstance(values, Collection):
                    yield from (v for v in values if isinstance(v, str) and "{" not in v)


def main() -> None:
    """Writes the list beside the core."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=WORDS)
    folder = parser.parse_args().folder
    sections = by_section((folder / CORE_FILE).read_text("utf-8"))
    terms = by_section((folder / CLINICAL_FILE).read_text("utf-8"))["term"]
    known = frozenset().union(*sections.values(), terms) | tokens(iter(_standard_meanings()))
    spared = sections["vendor"] | sections["sure"]
    people = tokens(census(COMMON)) | tokens(faker_names("person", ("first", "last"))) | BORNE
    towns = tokens(faker_names("address", ("city", "cities")))
    guard = (tokens(census(SURNAMES)) | people | towns | SELDOM) & known - spared
    parts = {"names": guard & people, "rare": guard - people}
    body = "\n".join(
        f"[{name}]\n" + "\n".join(wrap(" ".join(sorted(words)), 99))
        for name, words in parts.items()
    )
    head = HEAD.format(versions=metadata.version("pydicom"))
    (folder / GUARD_FILE).write_text(head + body + "\n", "utf-8")
    sys.stdout.write(f"{len(guard)} words\n")


if __name__ == "__main__":
    main()
