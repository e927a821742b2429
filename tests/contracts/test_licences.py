"""What is installed with the program may be used and shared with it."""

import re
from importlib import metadata

import pytest
from packaging.requirements import Requirement

# Permissive, or LGPL of a library that stays a replaceable file of its own.
ALLOWED = re.compile(
    r"\b(MIT|BSD|ISC|Apache|PSF|Python Software Foundation|HPND|Unlicense|Zlib|0BSD|LGPL|CC0"
    r"|PIL Software License)\b",
    re.IGNORECASE,
)
STRONG = re.compile(r"(?<![A-Z])(A?GPL|GNU (Affero )?General Public)", re.IGNORECASE)

# By name, where the metadata does not tell or tells more than one licence; with the reason.
KNOWN = {
    "PySide6_Essentials": "LGPL-3.0, GPL or commercial, at our choice: LGPL; shared libraries",
    "shiboken6": "LGPL-3.0, GPL or commercial, at our choice: LGPL; shared libraries",
}
MISSING = {"pylibjpeg-libjpeg": "GPL-3.0", "opencv-python": "loads a second Qt"}


def closure(name, found):
    """Distributions that ``name`` needs at run time on this machine, by their own names."""
    for line in metadata.requires(name) or []:
        requirement = Requirement(line)
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        distribution = metadata.distribution(requirement.name)
        if distribution.name not in found:
            found[distribution.name] = distribution
            closure(distribution.name, found)
    return found


def licence_of(distribution):
    facts = distribution.metadata
    classifiers = [c for c in facts.get_all("Classifier") or [] if c.startswith("License ::")]
    expression = facts.get("License-Expression")
    first = (facts.get("License") or "").strip().splitlines()[:1]
    return expression or " / ".join([*first, *classifiers])


NEEDED = closure("caseveil", {})


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_a_dependency_is_permissive_or_lgpl(name):
    told = licence_of(NEEDED[name])
    if name in KNOWN:
        assert "LGPL" in told or not told
        return
    assert ALLOWED.search(told), f"{name} says {told!r}"
    assert not STRONG.search(told), f"{name} says {told!r}"


@pytest.mark.parametrize("told", ["GPL-3.0-only", "GNU General Public License v3", "AGPL-3.0"])
def test_a_strong_licence_would_be_seen(told):
    assert STRONG.search(told)
    assert not STRONG.search("LGPL-3.0-only")


def test_the_table_of_exceptions_is_no_longer_than_needed():
    assert set(KNOWN) <= set(NEEDED)


@pytest.mark.parametrize("name", sorted(MISSING))
def test_what_must_not_be_there_is_not(name):
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.distribution(name)


def test_the_closure_reaches_further_than_the_direct_dependencies():
    assert {"numpy", "shiboken6", "pydicom"} <= set(NEEDED)
