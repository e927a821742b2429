"""Overlay text that is hard to see, drawn from a seed on pictures that look like scans.

Nothing here comes from a file but the fonts of this machine and pydicom's two small scans.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from drawn_text import Sheet, drawn, fonts, level, scan, turned
from samples import Sample

LINES = 12
CONDITIONS = (
    "plain",
    "faint",
    "tiny",
    "turned",
    "oblique",
    "noisy",
    "boxed",
    "single letter",
    "date stamp",
    "film marker",
    "pixel font",
    "faint",
)
FAMILIES = ("DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "Liberation Sans", "FreeSans")
NAMES = ("MULLER", "OKAFOR", "Haddad", "KIM", "Ferreira", "NGUYEN", "Sato", "IVANOVA")
GIVEN = ("ANNA", "Robert", "AMINA", "Soren", "MEI", "Lucia", "JOHN", "Olga")
SEGMENTS = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg")
STAMP = np.array([255.0, 140.0, 30.0])


def segments(digits: str, height: int) -> np.ndarray:
    """Digits of seven segments, as a camera burns in the date."""
    wide, thick, gap = height // 2, max(1, height // 8), max(2, height // 4)
    cover = np.zeros((height, (wide + gap) * len(digits)), np.float32)
    half = height // 2
    bars = {
        "a": (0, 0, wide, thick),
        "g": (0, half - thick // 2, wide, thick),
        "d": (0, height - thick, wide, thick),
        "f": (0, 0, thick, half),
        "b": (wide - thick, 0, thick, half),
        "e": (0, half, thick, height - half),
        "c": (wide - thick, half, thick, height - half),
    }
    for number, digit in enumerate(digits):
        for bar in SEGMENTS[int(digit)] if digit.isdigit() else "g" * (digit == "-"):
            x, y, w, h = bars[bar]
            cover[y : y + h, x + number * (wide + gap) : x + w + number * (wide + gap)] = 1
    return cover


def words(rng: np.random.Generator) -> str:
    """A line that could stand on a scan."""
    kind, number = int(rng.integers(4)), int(rng.integers(1000, 99999))
    if kind == 0:
        return f"{rng.choice(NAMES)}^{rng.choice(GIVEN)}"
    if kind == 1:
        return f"ID: {number}-{rng.choice(list('ABCX'))}"
    if kind == 2:
        return f"{rng.integers(1, 29):02}/{rng.integers(1, 13):02}/{rng.integers(1930, 2026)}"
    return f"{rng.choice(GIVEN)} {rng.choice(NAMES)} {number % 90}y"


def ink(rng: np.random.Generator, condition: str) -> np.ndarray:
    """One line in ``condition``, 0 to 1."""
    path = str(rng.choice(fonts("en", FAMILIES) or fonts("en")))
    height = 8 if condition == "tiny" else int(rng.integers(9, 28))
    if condition == "date stamp":
        date = f"{rng.integers(10, 27)} {rng.integers(1, 13):2} {rng.integers(1, 29):2}"
        return segments(date, 2 * height)
    if condition in ("single letter", "film marker"):
        marker = condition == "film marker"
        choice = ("R", "L", "AP", "PA") if marker else tuple("ABEHKMNPRSTX47")
        cover = drawn(str(rng.choice(choice)), path, 2 * height if marker else 14 + height // 2)
    else:
        cover = drawn(words(rng), path, height, condition != "pixel font")
    if condition == "turned":
        return np.ascontiguousarray(np.rot90(cover, int(rng.integers(1, 4))))
    if condition == "oblique":
        return turned(cover, float(rng.uniform(0, 360)))
    return cover


def picture_of(rng: np.random.Generator, conditions: list[str], name: str, quality: int) -> Sample:
    """A scan with one line in each of ``conditions``, compressed where ``quality`` is not 0."""
    sheet = Sheet(scan(rng))
    for condition in conditions:
        cover = ink(rng, condition)
        place = sheet.place(rng, cover)
        if place is None:
            continue
        ground = sheet.colours[place]
        contrast = rng.uniform(12, 45) if condition == "faint" else rng.uniform(70, 150)
        colour = STAMP if condition == "date stamp" else level(rng, ground, contrast)
        if condition == "noisy":
            ground += rng.normal(0, 14, (*cover.shape, 1))
        if condition == "boxed":
            rows, columns = place
            corners = (columns.start - 4, rows.start - 4), (columns.stop + 4, rows.stop + 4)
            cv2.rectangle(sheet.colours, *corners, colour.tolist(), 1)
        sheet.write(cover, place, colour, condition)
    return sheet.sample(name, False, quality)


def pictures(seed: int, count: int) -> Iterator[Sample]:
    """``count`` pictures; each third one is compressed as a whole and has no other condition."""
    for number in range(count):
        rng = np.random.default_rng([seed, number])
        mixed = [str(condition) for condition in rng.permutation(CONDITIONS)]
        pressed = number % 3 == 2
        conditions = ["jpeg"] * 8 if pressed else mixed
        yield picture_of(rng, conditions, f"hard {number}", int(rng.integers(25, 61)) * pressed)
