"""The lists of harmless words, and what happens where the standard's words cannot be had."""

import csv
from importlib import metadata
from pathlib import Path

import pytest

from caseveil_detectors.meaning import words as meaning_words
from caseveil_detectors.meaning.lines import TextSorter
from caseveil_resources.words import words_folder

LIST = Path(__file__).parents[2] / "benchmarks" / "words_list.tsv"


def rows():
    lines = [x for x in LIST.read_text("utf-8").splitlines() if not x.startswith("# ")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_core_has_at_least_four_hundred_words():
    assert len(meaning_words.load(words_folder()).core) >= 400


def test_no_word_of_the_core_is_unguarded_where_it_is_a_common_surname():
    words = meaning_words.load(words_folder())
    common = {"long", "gray", "low", "stone", "small", "short", "page", "early", "weeks", "waters"}
    assert common & words.core <= words.guard


def test_the_guard_was_made_against_the_installed_pydicom():
    # After an update of pydicom: run detectors/training/words_guard.py.
    assert metadata.version("pydicom") in meaning_words.load(words_folder()).versions


@pytest.mark.parametrize("gone", ["version", "concepts"])
def test_without_the_standards_words_fewer_texts_are_harmless_never_more(monkeypatch, gone):
    texts = [row["text"] for row in rows()]
    every = TextSorter(words_folder())
    before = {text for text in texts if every.sort(text).category == "clinical"}
    if gone == "version":
        monkeypatch.setattr(meaning_words, "_pydicom_version", lambda: "9.9.9")
    else:
        monkeypatch.setattr(meaning_words, "import_module", lambda name: object())
    fewer = TextSorter(words_folder())
    after = {text for text in texts if fewer.sort(text).category == "clinical"}
    assert after < before


def test_the_list_holds_the_goals_on_what_it_measures():
    sorter = TextSorter(words_folder())
    told = [(row, sorter.sort(row["text"])) for row in rows()]
    kept = [row for row, m in told if m.category == "clinical" and m.confidence >= 0.8]
    named = [row for row in kept if row["class"] != "clinical"]
    harmless = sum(row["class"] == "clinical" for row, _ in told)
    assert named == []
    assert len(kept) >= 0.85 * harmless


def test_the_list_is_large_and_partly_real():
    listed = rows()
    assert len(listed) >= 400
    assert sum(row["origin"] == "real" for row in listed) >= 0.3 * len(listed)
    assert sum(row["split"] == "held" for row in listed) >= 0.39 * len(listed)
