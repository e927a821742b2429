"""What happens to DICOM attributes: a named profile, and the options a person added to it.

What each profile does stands in the resources as data; here are only the names that cross every
layer: command line, policy, plan, receipt.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Option(StrEnum):
    """The options of PS3.15 Table E.1-1 that change what happens to attributes."""

    SAFE_PRIVATE = "safe-private"
    UIDS = "uids"
    DEVICE = "device-identity"
    INSTITUTION = "institution-identity"
    PATIENT = "patient-characteristics"
    FULL_DATES = "full-dates"
    MODIFIED_DATES = "modified-dates"
    DESCRIPTORS = "clean-descriptors"
    STRUCTURED = "clean-structured-content"
    GRAPHICS = "clean-graphics"


class Claim(StrEnum):
    """What the finished file says of its pixels.

    ``PIXELS_CLEAN``: text and codes were looked for and none was kept; the file is delivered only
    where the checks agree. ``FEATURES_CLEAN``: a person gave their word that no recognisable
    visual feature is left; the program never says so by itself.
    """

    PIXELS_CLEAN = "pixels-clean"
    FEATURES_CLEAN = "features-clean"


BASIC: Final = "basic"
SHARE: Final = "share"
TEACHING: Final = "teaching"
RESEARCH: Final = "research"
NAMES: Final = (SHARE, BASIC, TEACHING, RESEARCH)
"""Every profile, the default first."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as a person chose it.

    Attributes:
        name: one of ``NAMES``.
        options: what a person added to it; a profile's own options stand in the resources.
        claims: what the file may say of its pixels.
    """

    name: str = SHARE
    options: frozenset[Option] = field(default=frozenset())
    claims: frozenset[Claim] = field(default=frozenset())

    def __post_init__(self) -> None:
        """Refuses what contradicts itself.

        Raises:
            ValueError: for an unknown name, or for full and modified dates at once (PS3.15 E.3.6).
        """
        if self.name not in NAMES:
            raise ValueError("no such profile")
        if {Option.FULL_DATES, Option.MODIFIED_DATES} <= self.options:
            raise ValueError("dates can be kept or shifted, not both")
