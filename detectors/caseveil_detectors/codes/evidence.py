"""What speaks for a code where nothing could be decoded: even rows, two levels, a quiet zone."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.codes.places import Grey, Place, margin_of, straightened
from caseveil_detectors.quads import area

STRIPES: Final = 0.85
FEWEST_EDGES: Final = 16
BUSY: Final = 5.5
EVEN: Final = 0.7
TWO_LEVELS: Final = 0.34
EVEN_IN_QUIET: Final = 0.6
TWO_LEVELS_IN_QUIET: Final = 0.4
LARGEST_UNREAD: Final = 0.02
QUIET: Final = 0.35
STILL: Final = 0.6


def symbology(grey: Grey, place: Place, half_read: bool) -> str:
    """``barcode`` or ``matrix-code`` where the place looks like one undecoded, else empty.

    Bars all run one way. The rows of a stacked or matrix code have many short dark and light runs,
    about as many in every row; text has few, and hardly any between and beside its strokes. Grass
    and cloth are as busy, but go on beyond the place, where a symbol has its quiet zone.

    Args:
        grey: height x width.
        place: where to look.
        half_read: whether a reader saw the frame of a matrix code there.
    """
    core = _core(grey, place)
    if min(core.shape) < 16:
        return ""
    if place.striped >= STRIPES:
        fits = _fits(core, EVEN, TWO_LEVELS) and _usual(core) >= FEWEST_EDGES
        return "barcode" if fits else ""
    if area(place.quad) > LARGEST_UNREAD * grey.size:  # one that large would have been read
        return ""
    around = unrest(grey, place)
    if half_read and around <= QUIET:
        return "matrix-code"
    limits = (EVEN_IN_QUIET, TWO_LEVELS_IN_QUIET) if around <= QUIET else (EVEN, TWO_LEVELS)
    busy = _in_a_square(core) >= BUSY and _fits(core, *limits)
    return "matrix-code" if busy and (half_read or around <= STILL) else ""


def unrest(grey: Grey, place: Place) -> float:
    """How rough the ground around ``place`` is on its third quietest side; 1 is as rough as it."""
    crop, _ = straightened(grey, place.quad, 1.0)
    margin = int(margin_of(place.quad))
    across, down = (cv2.Sobel(crop, cv2.CV_32F, *order) for order in ((1, 0), (0, 1)))
    edges = np.asarray(cv2.magnitude(across, down))
    inside = float(edges[margin:-margin, margin:-margin].mean()) + 1e-6
    outer = margin // 2 + 1  # a place does not end exactly where its symbol does
    rims = edges[:outer], edges[-outer:], edges[:, :outer], edges[:, -outer:]
    return sorted(float(rim.mean()) for rim in rims)[2] / inside


def _core(grey: Grey, place: Place) -> Grey:
    """What ``place`` holds, straightened, without its rim; bars stand, matrices lie."""
    tall = max(1.0, min(cv2.minAreaRect(place.quad)[1]))
    zoom = max(1.0, 48 / tall)
    crop, _ = straightened(grey, place.quad, zoom)
    rim = round((margin_of(place.quad) + 0.12 * tall) * zoom)
    core = crop[rim:-rim, rim:-rim]
    if place.striped < STRIPES or not core.size:
        return core
    across = float(np.abs(np.diff(core.astype(np.float32), axis=1)).sum())
    down = float(np.abs(np.diff(core.astype(np.float32), axis=0)).sum())
    return core if across >= down else np.ascontiguousarray(core.T)


def _dark(core: Grey) -> NDArray[np.bool_]:
    return np.asarray(cv2.threshold(core, 0, 1, cv2.THRESH_OTSU)[1] > 0)


def _changes(core: Grey) -> NDArray[np.int64]:
    """How often each row changes between dark and light."""
    dark = _dark(core)
    return np.asarray((dark[:, 1:] != dark[:, :-1]).sum(1))


def _usual(core: Grey) -> float:
    return float(np.median(_changes(core)))


def _in_a_square(core: Grey) -> float:
    """Changes in a row as long as ``core`` is high."""
    shape: tuple[int, ...] = core.shape
    return float(_changes(core).mean()) * shape[0] / shape[1]


def _fits(core: Grey, even: float, levels: float) -> bool:
    """Whether all rows change about as often, between two levels."""
    fewest = float(np.percentile(_changes(core), 15))
    return fewest >= even * _usual(core) and _spread_within(core, _dark(core)) <= levels


def _spread_within(core: Grey, dark: NDArray[np.bool_]) -> float:
    """Share of the variance that a split into two levels leaves unexplained."""
    values = core.astype(np.float32)
    share = float(dark.mean())
    if share in (0.0, 1.0):
        return 1.0
    left = share * float(values[dark].var()) + (1 - share) * float(values[~dark].var())
    return left / (float(values.var()) + 1e-6)
