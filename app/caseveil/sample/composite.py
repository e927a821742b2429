"""One picture of before and after, for a person to look at."""

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.sample.lettering import Style, measure, write

_PAPER, _INK, _LINE = (250, 250, 248), (52, 60, 68), (206, 210, 212)
_GAP, _EDGE, _BAR = 20, 24, 64
_HIGHEST = 1200  # pixels; smaller pictures are not enlarged
_CAPTION = Style(30, weight=500)


def side_by_side(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> bytes:
    """A PNG with both pictures at the same height, a thin line between them, captions above.

    Args:
        before: height x width x 3, RGB.
        after: height x width x 3, RGB; may have another size.

    Raises:
        OSError: where it cannot be encoded.
    """
    target = min(_HIGHEST, max(before.shape[0], after.shape[0]))
    left, right = (_scaled(picture, target) for picture in (before, after))
    width = left.shape[1] + right.shape[1] + 2 * _EDGE + 2 * _GAP + 1
    sheet = np.full((target + _BAR + _EDGE, width, 3), _PAPER, np.uint8)
    middle = _EDGE + left.shape[1] + _GAP
    _place(sheet, left, "Before", _EDGE)
    _place(sheet, right, "After", middle + 1 + _GAP)
    sheet[_EDGE:-_EDGE, middle] = _LINE
    done, png = cv2.imencode(".png", np.ascontiguousarray(sheet[..., ::-1]))
    if not done:
        raise OSError("the picture could not be encoded")
    return png.tobytes()


def _scaled(picture: NDArray[np.uint8], height: int) -> NDArray[np.uint8]:
    width = max(1, round(picture.shape[1] * height / picture.shape[0]))
    how = cv2.INTER_AREA if height <= picture.shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (width, height), interpolation=how), np.uint8)


def _place(sheet: NDArray[np.uint8], picture: NDArray[np.uint8], caption: str, x: int) -> None:
    height, width = picture.shape[:2]
    sheet[_BAR : _BAR + height, x : x + width] = picture
    start = x + max(0, (width - measure(caption, _CAPTION)) // 2)
    write(sheet, caption, (start, 42), _CAPTION, _INK)
