"""Phrases of several words in which a word that is also a name is none."""

from collections.abc import Sequence
from typing import Final

PHRASES: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("long axis", "short axis", "small parts", "small bowel", "small field", "large field"),
        *(
            "weight bearing",
            "chest wall",
            "abdominal wall",
            "deep vein",
            "deep veins",
            "spinal cord",
        ),
        *(
            "whole body",
            "body coil",
            "body filter",
            "non contrast",
            "non diagnostic",
            "free breathing",
        ),
        *(
            "max pg",
            "min pg",
            "peak velocity",
            "peak vel",
            "peak pg",
            "apical chamber",
            "chamber view",
        ),
        *(
            "lower lobe",
            "lower pole",
            "lower limb",
            "lower leg",
            "lower extremity",
            "lower abdomen",
        ),
        *("standard resolution", "color gain", "colour gain", "pulse power", "aquilion one"),
        *(f"{side} kidney long" for side in ("rt", "lt", "r", "l", "right", "left")),
    )
)
"""Written by hand; in every one at least one word is nobody's name."""
_LONGEST: Final = max(map(len, PHRASES))


def in_phrases(found: Sequence[str]) -> frozenset[int]:
    """The places in ``found`` whose words stand in a phrase."""
    return frozenset(
        place
        for start in range(len(found))
        for end in range(start + 2, min(start + _LONGEST, len(found)) + 1)
        if tuple(found[start:end]) in PHRASES
        for place in range(start, end)
    )
