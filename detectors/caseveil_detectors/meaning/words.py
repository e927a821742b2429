"""The words that are known to be harmless, and the guard against names among them.

The hand-written core comes with the program; wider words are clinical ones, and those of the
meanings of DICOM PS3.16 that pydicom carries. Where these cannot be had, fewer words are harmless,
never more.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module, metadata
from pathlib import Path
from typing import Final

from caseveil_detectors.contract import MissingPart
from caseveil_detectors.meaning.folding import folded, within_one_edit

CORE_FILE: Final = "core.txt"
GUARD_FILE: Final = "guard.txt"
CLINICAL_FILE: Final = "clinical.txt"
REPAIRED_LETTERS: Final = 8
COMMON: Final = 10
"""A word of this many meanings of PS3.16 is as good as one of the core."""
PREFIXED_LETTERS: Final = 5
NAMING_GROUPS: Final = frozenset({402, 7450, 7451, 7452, 7453, 7454, 7455, 7480, 7481, 7486, 7490})
"""Context groups of roles, kin, species, breeds and their registries: half of them are surnames."""
_PREFIXES: Final = frozenset(
    {"pre", "post", "peri", "para", "sub", "supra", "infra", "inter", "intra", "retro"}
    | {"endo", "extra", "trans", "hyper", "hypo", "micro", "macro", "non", "multi"}
)
_SECTIONS: Final = (
    "laterality", "view", "calliper", "scale", "measure", "setting", "label", "vendor", "product",
    "company", "sure", "alone",
)  # fmt: skip


@dataclass(frozen=True)
class Vocabulary:
    """Harmless words by section.

    Attributes:
        sections: words by section of the core.
        guard: words that are also names; alone they say nothing.
        rare: those of them that few are called: a word of the core that is one of these is no
            name beside a harmless word.
        terms: clinical words, as good as those that only the standard has.
        versions: of pydicom that the guard was made against; of others no word is used.
    """

    sections: Mapping[str, frozenset[str]]
    guard: frozenset[str]
    rare: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    versions: frozenset[str] = frozenset()

    @cached_property
    def core(self) -> frozenset[str]:
        """Every hand-written word."""
        return frozenset().union(*self.sections.values())

    @cached_property
    def _meanings(self) -> frozenset[str]:
        return _standard_meanings() if _pydicom_version() in self.versions else frozenset()

    @cached_property
    def _counted(self) -> Counter[str]:
        return Counter(w for text in self._meanings for w in set(re.findall(r"[a-z]+", text)))

    @cached_property
    def phrases(self) -> frozenset[str]:
        """Meanings of several words, such as ``baker cyst``."""
        return frozenset(text for text in self._meanings if " " in text)

    def is_wide(self, word: str) -> bool:
        """Whether ``word`` is a clinical one or the standard uses it, and nobody is called so."""
        used = word in self._counted or word in self.terms
        return used and len(word) > 2 and word not in self.guard

    def is_common(self, word: str) -> bool:
        """Whether the standard uses ``word`` often."""
        return self.is_wide(word) and self._counted[word] >= COMMON

    def is_built(self, word: str) -> bool:
        """Whether ``word`` is made of harmless ones: ``headneck``, ``prepyloric``."""
        return any(
            (word[:cut] in _PREFIXES and self._is_whole(word[cut:], PREFIXED_LETTERS))
            or (self._is_whole(word[:cut]) and self._is_whole(word[cut:]))
            for cut in range(3, len(word) - 3)
        )

    def _is_whole(self, word: str, letters: int = 4) -> bool:
        named = word in self.sections["label"] or word in self.sections["view"]
        return named and len(word) >= letters and word not in self.guard

    def repaired(self, word: str) -> str:
        """The one harmless word that ``word`` is with one letter misread, or empty.

        Below eight letters one edit away from a harmless word lie too many surnames.
        """
        if len(word) < REPAIRED_LETTERS or word in self.guard:
            return ""
        near = (
            known
            for length in (len(word) - 1, len(word), len(word) + 1)
            for known in self._by_length.get(length, ())
        )
        return next((known for known in near if within_one_edit(word, known)), "")

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        out: dict[int, list[str]] = {}
        often = frozenset(word for word, count in self._counted.items() if count >= COMMON)
        for word in sorted(self.core | often):
            if len(word) >= REPAIRED_LETTERS and word not in self.guard:
                out.setdefault(len(word), []).append(word)
        return out


def load(folder: Path) -> Vocabulary:
    """The vocabulary of a folder with ``core.txt``, ``guard.txt`` and ``clinical.txt``.

    Raises:
        MissingPart: where a list is not there or has no words.
    """
    try:
        files = (CORE_FILE, GUARD_FILE, CLINICAL_FILE)
        core, guard, clinical = ((folder / name).read_text("utf-8") for name in files)
    except OSError:
        raise MissingPart("the word lists are not there") from None
    sections, names, terms = by_section(core), by_section(guard), by_section(clinical)
    if set(sections) != set(_SECTIONS):
        raise MissingPart("the word list core.txt is not the right one")
    versions = re.search(r"^# pydicom:(.*)$", guard, re.MULTILINE)
    if set(names) != {"names", "rare"} or not versions:
        raise MissingPart("the word list guard.txt is not the right one")
    if "term" not in terms:
        raise MissingPart("the word list clinical.txt is not the right one")
    guarded, known = names["names"] | names["rare"], frozenset(versions[1].split())
    return Vocabulary(sections, guarded, names["rare"], terms["term"], known)


def by_section(text: str) -> dict[str, frozenset[str]]:
    """The words of a list by the ``[section]`` they stand in; lines with a ``#`` are comments."""
    found: dict[str, set[str]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif name and not line.startswith("#"):
            found.setdefault(name, set()).update(line.split())
    return {name: frozenset(words) for name, words in found.items()}


def _pydicom_version() -> str:
    try:
        return metadata.version("pydicom")
    except metadata.PackageNotFoundError:
        return ""


def _standard_meanings() -> frozenset[str]:
    """Every code meaning of PS3.16, folded; none where pydicom keeps them elsewhere."""
    try:
        concepts = import_module("pydicom.sr._concepts_dict").concepts
        return frozenset(
            " ".join(re.findall(r"[a-z0-9]+", folded(meaning[0]).replace("'s ", " ")))
            for scheme in concepts.values()
            for codes in scheme.values()
            for meaning in codes.values()
            if not NAMING_GROUPS.intersection(meaning[1])
        )
    except (ImportError, AttributeError, TypeError, IndexError):
        return frozenset()
