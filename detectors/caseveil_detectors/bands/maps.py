"""Where a picture shows a wristband or a label: the network's answer at several sizes as one map.

The network (``bands``) was trained for this program on generated scenes only. It sees the whole
picture small, where a large band is best seen, and larger, where a small one is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.onnx_model import Network, Tensor

Map = NDArray[np.float32]
"""Height x width, 0 to 1."""
SIDES: Final = (320, 640)
"""The longer side of the picture in each view, the last one the largest."""
STEP: Final = 32
"""Sides of what the network is given are multiples of this."""
STRIDE: Final = 4
"""Pixels of a view for each place of the answer."""
GREY: Final = (114, 114, 114)
LIGHT: Final = 230
"""What the lightest parts of a view are brought to."""
MOST_GAIN: Final = 8.0
"""How many times as light a dark view is made at most."""


@dataclass(frozen=True, slots=True)
class Shares:
    """What each place shows.

    Attributes:
        band: how surely it is part of a wristband.
        label: how surely it is part of a label.
        zoom: pixels of the picture for each place of the maps, across and down.
    """

    band: Map
    label: Map
    zoom: tuple[float, float]


def shares(network: Network, pixels: Pixels) -> Shares:
    """The largest answer of all views at each place.

    Args:
        network: from n x 3 x height x width, RGB, to n x 2 x height / 4 x width / 4.
        pixels: height x width x 3, 8-bit RGB.
    """
    height, width = pixels.shape[:2]
    fit = SIDES[-1] / max(height, width)
    size = tuple(max(1, round(side * fit / STRIDE)) for side in (width, height))
    answers = [_answer(network, pixels, side, size) for side in SIDES]
    band, label = np.max(answers, axis=0)
    return Shares(band, label, (width / size[0], height / size[1]))


def _answer(network: Network, pixels: Pixels, side: int, size: Sequence[int]) -> Tensor:
    """The answer to one view, 2 x height x width of the common map.

    The mean of what is said of the view and of its mirror image: chance weighs less in it.
    """
    view = _view(pixels, side)
    high, wide = view.shape[:2]
    padded = cv2.copyMakeBorder(
        levelled(view), 0, -high % STEP, 0, -wide % STEP, cv2.BORDER_CONSTANT, value=GREY
    )
    given = np.asarray(padded.transpose(2, 0, 1)[None], np.float32)
    answer, mirrored = (_asked(network, one) for one in (given, given[..., ::-1]))
    mean = (answer + mirrored[..., ::-1]) / np.float32(2)
    # The border of the padding lies at a fraction of a place: enlarge first, then cut.
    full = cv2.resize(mean.transpose(1, 2, 0), padded.shape[1::-1])
    fitted = cv2.resize(full[:high, :wide], tuple(size), interpolation=cv2.INTER_AREA)
    return np.asarray(fitted.transpose(2, 0, 1), np.float32)


def _asked(network: Network, given: Tensor) -> Tensor:
    """The network's answer to one picture."""
    return np.asarray(network(np.ascontiguousarray(given, np.float32))[0], np.float32)


def levelled(view: Pixels) -> Tensor:
    """``view`` made so light that its lightest parts are white; the network is taught with this.

    Args:
        view: height x width x 3.
    """
    lightest = max(1.0, float(np.percentile(view[::4, ::4].max(2), 98)))
    gain = np.float32(min(LIGHT / lightest, MOST_GAIN))
    return np.asarray(np.minimum(view * gain, np.float32(255)), np.float32)


def _view(pixels: Pixels, side: int) -> Pixels:
    """The picture with its longer side scaled to ``side``."""
    height, width = pixels.shape[:2]
    fit = side / max(height, width)
    size = (max(1, round(width * fit)), max(1, round(height * fit)))
    how = cv2.INTER_AREA if fit < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
