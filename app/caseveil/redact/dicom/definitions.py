"""What a profile means: its definition in the resources, joined with the options of a person."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from caseveil.domain.profile import Option, Profile
from caseveil.redact.dicom.table import Row


class Outside(StrEnum):
    """Which attributes stay that Table E.1-1 says nothing of."""

    KNOWN = "known"
    MODULES = "modules"


class Text(StrEnum):
    """What happens to free text among them."""

    KEEP = "keep"
    DROP = "drop"
    CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class Rules:
    """A profile with every option that is in force.

    Attributes:
        options: the profile's own and those of a person.
        asked: those of a person.
        only: of what the profile's own options keep, only these tags; empty for all.
        outside: which attributes outside the table stay.
        text: what happens to text among them.
    """

    options: frozenset[Option]
    asked: frozenset[Option]
    only: frozenset[int]
    outside: Outside
    text: Text

    def says(self, tag: int, row: Row) -> str:
        """K, C, or the action of the Basic Profile: keeping outranks cleaning (PS3.15 E.1.1)."""
        said = {
            row.options[option]
            for option in self.options.intersection(row.options)
            if not self.only or tag in self.only or option in self.asked
        }
        return "K" if "K" in said else "C" if "C" in said else row.action


@cache
def rules_of(name: str, asked: frozenset[Option]) -> Rules:
    """The rules of profile ``name`` with the options that a person asked for.

    Full and modified dates exclude each other: what a person asked for outranks the profile's own.
    """
    body = _definitions()[name]
    own = {Option(option) for option in body["options"]}
    if Option.FULL_DATES in asked:
        own.discard(Option.MODIFIED_DATES)
    only = frozenset(int(tag, 16) for tag in body["only"])
    outside, text = Outside(body["outside"]), Text(body["text"])
    return Rules(frozenset(own | asked), asked, only, outside, text)


def rules(profile: Profile) -> Rules:
    """The rules of ``profile``."""
    return rules_of(profile.name, profile.options)


@cache
def _definitions() -> dict[str, Any]:
    text = (files("caseveil_resources") / "dicom" / "profiles.toml").read_text(encoding="ascii")
    return tomllib.loads(text)
