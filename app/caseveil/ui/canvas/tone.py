"""Brightness and contrast on the screen only; the clean copy keeps its own.

The preview has 8 bits a channel, so this is a curve over what is shown, not over stored values.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from caseveil.ui.state.picture import Picture
from caseveil.ui.words.language import marked, say

_NARROWEST = 4.0
_PER_PIXEL = 0.7  # of a grey level, for each screen pixel of a drag


@dataclass(frozen=True, slots=True)
class Tone:
    """A window over the grey levels 0 to 255.

    Attributes:
        centre: the level shown as middle grey.
        width: how many levels reach from black to white.
        inverted: whether black and white are swapped.
    """

    centre: float = 127.5
    width: float = 255.0
    inverted: bool = False

    def dragged(self, across: float, down: float) -> "Tone":
        """After a drag in screen pixels: sideways makes it wider, downwards darker."""
        width = min(max(self.width + across * _PER_PIXEL, _NARROWEST), 510.0)
        centre = min(max(self.centre + down * _PER_PIXEL, 0.0), 255.0)
        return replace(self, centre=centre, width=width)

    def curve(self) -> NDArray[np.uint8]:
        """What each level becomes."""
        levels = np.arange(256, dtype=np.float64)
        shown = (levels - self.centre) / self.width * 255 + 127.5
        curve = shown.round().clip(0, 255).astype(np.uint8)
        return np.uint8(255) - curve if self.inverted else curve


PLAIN = Tone()
PRESETS = (
    (marked("As in the file"), PLAIN),
    (marked("Dark parts"), Tone(48.0, 96.0)),
    (marked("Middle"), Tone(127.5, 128.0)),
    (marked("Light parts"), Tone(207.0, 96.0)),
)
"""Windows over what is shown, in the order in which a key goes through them."""


def stepped(tone: Tone, step: str) -> tuple[Tone, str]:
    """The tone after one step, and the name of its preset.

    Args:
        tone: as it is.
        step: ``next`` preset, ``invert``, or anything else for what is in the file.
    """
    windows = [replace(preset, inverted=tone.inverted) for _name, preset in PRESETS]
    at = windows.index(tone) if tone in windows else 0
    if step == "next":
        at = (at + 1) % len(PRESETS)
        tone = windows[at]
    elif step == "invert":
        tone = replace(tone, inverted=not tone.inverted)
    else:
        at, tone = 0, PLAIN
    name = say(PRESETS[at][0])
    return tone, say("{window}, inverted", window=name) if tone.inverted else name


def toned(picture: Picture, tone: Tone) -> Picture:
    """The picture through ``tone``."""
    if tone == PLAIN:
        return picture
    curve, images, memory = tone.curve(), [], list[object]()
    for image in picture.levels:
        stride, height = image.bytesPerLine(), image.height()
        data = curve[np.frombuffer(image.constBits(), np.uint8, stride * height)].tobytes()
        memory.append(data)
        images.append(QImage(data, image.width(), height, stride, QImage.Format.Format_RGB888))
    return Picture(tuple(images), picture.scale, (*picture.memory, *memory))
