"""How often the identifiers of one person are found by chance in the clean files of others.

Generated pictures (noise, letters and digits as samples, smooth, dark; 8 and 16 bits) and, where
a folder is given, its files as exported by the program are searched for made-up people. At most
one pair in a thousand may match.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from math import exp, factorial
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

from caseveil.domain.geometry import Placement, Rect  # noqa: E402
from caseveil.domain.plan import FramePlan, Plan  # noqa: E402
from caseveil.domain.profile import Profile  # noqa: E402
from caseveil.errors import CaseVeilError  # noqa: E402
from caseveil.formats.registry import families  # noqa: E402
from caseveil.redact.redactor import TableRedactor  # noqa: E402
from caseveil.verify import leaks  # noqa: E402
from caseveil.verify.families import FAMILIES  # noqa: E402
from unit.verify import makers  # noqa: E402

PEOPLE = 60
REAL_FILES = 60
ALLOWED = 1 / 1000
CONFIDENCE = 0.95
GIVEN = (
    "Ana Bo Chidi Dana Eva Fatima Gus Hana Ingrid Jo Kofi Li Mei Noor Olu Pia Quinn Rosa Sam Tariq"
    " 张伟 芳 सीता Юрий 지우 Zoë"
)
FAMILY = (
    "Nguyen Okafor Smith Müller Garcia Kim Ito Haddad Novak Silva Wu Berg Costa Diaz Ek Fox Sy Le"
    " 王芳 देवी Öz Цой"
)
PLACES = "Westbury Saint-Martin Kaduna Uppsala Osaka Porto Leeds Graz Cusco Perth"


def people(count: int) -> list[tuple[str, ...]]:
    """Names, record numbers, dates and file names as they stand in tags."""
    chance = random.Random(7)
    return [_person(chance) for _ in range(count)]


def _person(chance: random.Random) -> tuple[str, ...]:
    given, family = chance.choice(GIVEN.split()), chance.choice(FAMILY.split())
    born = f"{chance.randint(1925, 2020)}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
    number = chance.choice(["{:07}", "MRN{:06}", "{:08}", "A{:05}", "{:04}-{:04}"])
    return (
        f"{family}^{given}",
        number.format(chance.randrange(10**4), chance.randrange(10**4)),
        born,
        f"General Hospital {chance.choice(PLACES.split())}",
        f"Dr. {chance.choice(FAMILY.split())}",
        chance.choice(["IMG_{}", "DSC{:05}", "{} wrist left", "scan{}"]).format(
            chance.randrange(9999)
        ),
    )


def generated() -> Iterator[tuple[str, bytes]]:
    """Clean files whose samples spell much by chance."""
    random_bytes = np.random.default_rng(3)
    noise = random_bytes.integers(0, 256, (600, 800, 3), np.uint8)
    letters = random_bytes.integers(48, 123, (600, 800), np.uint8)
    digits = random_bytes.integers(48, 58, (600, 800), np.uint8)
    smooth = makers.picture(800, 600)
    dark = np.clip(random_bytes.normal(52, 3, (1500, 2000)), 0, 255).astype(np.uint8)
    for picture in (noise, letters, digits, smooth, dark):
        yield "png", makers.png(picture)
        yield "jpeg", makers.jpeg(picture)
        yield "dicom", makers.dicom_output(picture)
    for grey in (letters, digits, dark):
        yield "dicom", makers.dicom_output(grey.astype(np.uint16))


def real(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Files of the program's own formats, exported whole."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    random.Random(5).shuffle(paths)
    found = 0
    for path in paths:
        if found >= REAL_FILES:
            return
        if path.stat().st_size < 600_000 and (output := _exported(path.read_bytes())):
            found += 1
            yield output


def _exported(data: bytes) -> tuple[str, bytes] | None:
    for family in families():
        if not family.recognises(data):
            continue
        try:
            document = family.open(data, 20_000_000)
            frames = tuple(
                FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)))
                for n, size in enumerate(document.frames)
            )
            return family.name, document.write(Plan(frames, Profile()), TableRedactor(bytes(32)))
        except CaseVeilError:
            return None
    return None


def main() -> int:
    """Prints the rate of chance finds; 1 where it is above what is allowed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="files that are exported besides")
    folder = parser.parse_args().folder
    everyone, begun = people(PEOPLE), time.monotonic()
    files, pairs, matches, kinds = 0, 0, 0, Counter[str]()
    sources = [*generated(), *(real(folder) if folder else ())]
    for family, output in sources:
        walker, files = FAMILIES[family], files + 1
        frames = walker.decode(output)
        places = walker.texts(output, frames)
        for person in everyone:
            found = leaks.faults(output, places, frames, person)
            pairs, matches = pairs + 1, matches + bool(found)
            kinds.update(f"{family} {fault.split()[0]}" for fault in found)
    print(f"{files} files, {len(everyone)} people, {pairs} pairs: {matches} finds {dict(kinds)}")
    print(f"at most {upper_limit(matches, pairs):.5f} with 95 % confidence, allowed {ALLOWED:.5f}")
    print(f"{time.monotonic() - begun:.0f} s")
    return int(upper_limit(matches, pairs) > ALLOWED)


def upper_limit(matches: int, pairs: int) -> float:
    """The largest rate that ``matches`` in ``pairs`` speak for (one-sided Poisson limit)."""
    rate = matches / pairs
    while _chance_of_so_few(matches, rate * pairs) > 1 - CONFIDENCE:
        rate += 0.01 / pairs
    return rate


def _chance_of_so_few(matches: int, expected: float) -> float:
    return sum(exp(-expected) * expected**n / factorial(n) for n in range(matches + 1))


if __name__ == "__main__":
    raise SystemExit(main())
