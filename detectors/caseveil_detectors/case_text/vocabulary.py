"""Which words of running text are known to be harmless, and which of them are also names."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from caseveil_detectors.contract import MissingPart
from caseveil_detectors.meaning.words import Vocabulary, by_section, load

PROSE_FILE: Final = "prose.txt"
CLINICAL_FILE: Final = "clinical.txt"
DISEASES_FILE: Final = "diseases.txt"
_PROSE: Final = frozenset({"ordinary", "named"})
_CLINICAL: Final = frozenset(
    {"short", "term", "drug", "germ", "eponym", "brand", "other", "people"}
)
_LABELS: Final = ("view", "label", "measure", "scale", "laterality")
SUFFIX_LETTERS: Final = 7
STEM_LETTERS: Final = 5
LONGEST_WORD: Final = 40
_PREFIX: Final = re.compile(
    r"(?:anti|bi|de|dis|endo|epi|extra|hemi|hyper|hypo|infra|inter|intra|macro|mal|micro|mid|mis"
    r"|mono|multi|neo|non|oligo"
    r"|out|over|para|peri|pluri|poly|post|pre|pseudo|re|retro|semi|sub|super|supra|trans|tri"
    r"|ultra|un|under)-?"
)
_SUFFIX: Final = re.compile(
    r"(?:itis|omas?|osis|oses|otic|ectomy|ectomies|otomy|ostomy|plasty|scop[yi]c?|scopies"
    r"|graph[yi]c?"
    r"|opath[yi]c?|opathies|aemi[ac]|emi[ac]|uria|algia|penia|penic|megaly|rrhoea|rrhea|rrhagic?"
    r"|plegi[ac]"
    r"|paresis|lysis|lytic|blastoma|cyt[ei]c?s?|cytosis|statin|sartan|olol|cillin|mycin|floxacin"
    r"|[nd]azole"
    r"|prazole|dipine|caine|tidine|parin|xaban|gliptin|gliflozin|thiazide|cycline|[sx]olone|terol"
    r"|tropium"
    r"|triptan|fibrate|tinib|ci[cd]lib|zumab|ximab|umab|trophic|trophy|plasi[ac]|plastic|philia"
    r"|genesis|ectasi[sa]"
    r"|ectatic|stenosis|sclerosis|ptysis|spasm|edema|oedema|globulin|globin|kinase|iform)$"
)


@dataclass(frozen=True, eq=False)
class ProseWords:
    """Harmless words of running text; all lower case and without accents.

    Attributes:
        pictures: the words that are harmless on a picture.
        prose: ordinary words of English, those that are also names apart.
        clinical: hand-written clinical words by section.
        diseases: further words of the classification of diseases.
    """

    pictures: Vocabulary
    prose: dict[str, frozenset[str]]
    clinical: dict[str, frozenset[str]]
    diseases: frozenset[str]

    @cached_property
    def _labels(self) -> frozenset[str]:
        return frozenset().union(*(self.pictures.sections[name] for name in _LABELS))

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset().union(*(self.clinical[n] for n in _CLINICAL - {"eponym"}))

    def is_clinical(self, word: str) -> bool:
        """Whether ``word`` belongs to clinical notes, whoever else is called so."""
        return word in self._written or word in self._labels

    def is_short(self, word: str) -> bool:
        """Whether ``word`` is a clinical abbreviation."""
        return word in self.clinical["short"] or word in self._labels

    def is_only_short(self, word: str) -> bool:
        """Whether ``word`` is clinical as an abbreviation in capitals alone: ``DOE``, ``NICE``."""
        longer = (self.clinical[n] for n in _CLINICAL - {"eponym", "short"})
        known = word in self._labels or any(word in part for part in longer)
        return word in self.clinical["short"] and not known

    def is_eponym(self, word: str) -> bool:
        """Whether a sign, disease or operation is called after somebody of this name."""
        return word in self.clinical["eponym"]

    def is_named(self, word: str) -> bool:
        """Whether somebody or some town is called ``word``."""
        return word in self.prose["named"] or word in self.pictures.guard

    def __contains__(self, word: object) -> bool:
        """Whether ``word`` is harmless and nobody is called so, or belongs to clinical notes."""
        if not isinstance(word, str):
            return False
        return self.is_clinical(word) or (self.is_known(word) and not self.is_named(word))

    def is_known(self, word: str) -> bool:
        """Whether ``word`` is known at all, in lower case."""
        return _known(self, word)


@lru_cache(maxsize=65536)
def _known(words: ProseWords, word: str) -> bool:
    if len(word) > LONGEST_WORD:
        return False
    if word in words.prose["ordinary"] or word in words.prose["named"] or words.is_clinical(word):
        return True
    if word in words.diseases or words.pictures.is_wide(word):
        return True
    if len(word) >= SUFFIX_LETTERS and _SUFFIX.search(word, 2):
        return True
    prefix = _PREFIX.match(word)
    if (
        prefix
        and len(word) - prefix.end() >= STEM_LETTERS
        and _is_stem(words, word[prefix.end() :])
    ):
        return True
    stem = re.sub(r"(?:'s|s|es)$", "", word)
    return len(stem) > 3 and stem != word and _known(words, stem) and not words.is_named(stem)


def _is_stem(words: ProseWords, stem: str) -> bool:
    return (
        stem in words.prose[("ordinary")]
        or stem in words.clinical["term"]
        or words.pictures.is_wide(stem)
    )


def load_prose(folder: Path) -> ProseWords:
    """The words of a folder with the lists of pictures and of prose.

    Raises:
        MissingPart: where a list is not there or is not the right one.
    """
    return ProseWords(
        load(folder),
        _read(folder / PROSE_FILE, _PROSE),
        _read(folder / CLINICAL_FILE, _CLINICAL),
        _read(folder / DISEASES_FILE, frozenset({"term"}))["term"],
    )


def _read(path: Path, wanted: frozenset[str]) -> dict[str, frozenset[str]]:
    try:
        text = path.read_text("utf-8")
    except OSError:
        raise MissingPart("the word lists are not there") from None
    found = by_section(text)
    if set(found) != wanted:
        raise MissingPart(f"the word list {path.name} is not the right one")
    return found
