"""Where the second look seeks text: on the picture upside down at three sizes, and evened."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np

from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Scored
from caseveil_detectors.text.lines import INK, LineFinder, network_size
from caseveil_detectors.text.parts import Seen

SIDES: Final = (896, 1536, 2048)
"""The last one only where the one before shows ink: letters that it cannot part."""
FAINT_SIDE: Final = 896


class SecondLines:
    """The detection network at the sizes of the second look."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._finder = LineFinder(models)

    def at_sizes(self, turned: Pixels) -> list[tuple[int, Scored]]:
        """Lines with the longer side at which each is found, height x width x 3 in.

        A smaller size tells only where to look: what it shows is told again, and read anew.
        """
        height, width = turned.shape[:2]
        distinct = {network_size(height, width, side): side for side in reversed(SIDES)}
        out: list[tuple[int, Scored]] = []
        seen: Seen | None = None
        for side in sorted(distinct.values()):
            least = INK if side == SIDES[-1] else 0.0
            seen = self._finder.seen(turned, side, seen and traces(seen, least))
            out += [(side, line) for line in seen.placed(turned.shape)]
        return out

    def on_evened(self, copy: Pixels) -> list[Scored]:
        """Lines on an evened copy, in its pixels."""
        return self._finder.find(copy, FAINT_SIDE)


def traces(seen: Seen, least: float) -> Seen:
    """The traces in ``seen`` that are hotter than ``least``, with no line known."""
    return Seen(np.where(seen.heat > least, seen.heat, np.float32(0)), ())
