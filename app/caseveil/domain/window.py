"""A window over grey values in the units of the file, such as Hounsfield units (C.11.2.1.2)."""

from dataclasses import dataclass
from math import isfinite

_LEVELS = 255.0


@dataclass(frozen=True, slots=True)
class Window:
    """Which values are told apart on the screen; what lies outside is black or white.

    Attributes:
        centre: the value shown as middle grey.
        width: how many values reach from black to white, at least 1.
    """

    centre: float
    width: float

    def __post_init__(self) -> None:
        """Refuses what no window can be.

        Raises:
            ValueError: for a width below 1, or a number that is none.
        """
        if not (isfinite(self.centre) and isfinite(self.width) and self.width >= 1):
            raise ValueError("no such window")

    def within(self, centre: float, width: float) -> "Window":
        """The window that shows what a curve over this one's 256 grey levels shows.

        Args:
            centre: the level that the curve shows as middle grey, 0 to 255.
            width: how many levels it spreads from black to white.
        """
        middle = self.centre + (centre / _LEVELS - 0.5) * self.width
        return Window(middle, max(1.0, width / _LEVELS * self.width))
