"""Whose skin and which sheet a picture shows, so that practice is not on one skin tone alone."""

from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one picture, RGB 0 to 255.

    Attributes:
        skin: in full light; hair: of the head; cloth: of the sheet.
        gloss: light that oily skin throws back, added to its colour.
        veins: how clearly they shine through, 1 for the fairest.
    """

    skin: Colour
    hair: Colour
    cloth: Colour
    gloss: float = 15
    veins: float = 1.0


FIRST = Look((226, 176, 146), (92, 62, 44), (196, 212, 216))
"""Of the documented sample case."""

LOOKS = (
    FIRST,
    Look((128, 84, 60), (34, 26, 24), (186, 208, 196), gloss=30, veins=0.3),
    Look((196, 142, 104), (48, 34, 28), (206, 206, 214), gloss=20, veins=0.6),
    Look((88, 58, 45), (24, 20, 20), (196, 212, 216), gloss=36, veins=0.15),
    Look((236, 194, 170), (150, 104, 62), (188, 204, 222), gloss=14, veins=1.1),
    Look((164, 112, 78), (30, 24, 24), (214, 212, 202), gloss=25, veins=0.45),
)


def of(seed: int) -> Look:
    """The look that belongs to ``seed``."""
    return LOOKS[(seed - 7) % len(LOOKS)]
