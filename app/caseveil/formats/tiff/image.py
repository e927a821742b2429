"""The pixels of a TIFF page in the few forms that are written again, and how they are shown.

Decoded by libtiff from a file that holds nothing but that page. Signed samples stay signed in the
file and begin with 0 here: their lowest number is the darkest. White-is-zero becomes
black-is-zero, palettes become colours, and depths between 2 and 16 bits the next of 8 and 16:
each displays as before.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.formats.pixels import depth

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
GREY, RGB, CMYK = "grey", "rgb", "cmyk"
COLOURS = {GREY: 1, RGB: 3, CMYK: 4}


@dataclass(frozen=True, slots=True)
class TiffImage:
    """Samples and what they mean.

    Attributes:
        samples: height x width, or height x width x channels; uint8, or uint16 at depth 16.
        depth: 1, 8 or 16 bits.
        kind: ``GREY`` (0 is black), ``RGB`` or ``CMYK`` (0 is no ink).
        extra: meaning of the channel behind the colours: 0 unspecified, 1 alpha that the colours
            are multiplied with, 2 alpha; None where there is none.
        signed: whether they are stored as numbers from the negative on; here the lowest is 0.
    """

    samples: Samples
    depth: int
    kind: str
    extra: int | None = None
    signed: bool = False

    @property
    def highest(self) -> int:
        """The largest value that a sample can have."""
        return (1 << self.depth) - 1

    @property
    def black(self) -> tuple[int, ...]:
        """Opaque black: one value per channel."""
        colours = (0, 0, 0, self.highest) if self.kind == CMYK else (0,) * COLOURS[self.kind]
        return colours if self.extra is None else (*colours, self.highest)


def colours(image: TiffImage) -> Pixels:
    """Height x width x 3, 8-bit RGB, without regard to transparency."""
    samples = _eight_bits(image)[..., : COLOURS[image.kind]]
    if image.kind == GREY:
        return np.repeat(samples, 3, axis=2)
    if image.kind == RGB:
        return np.ascontiguousarray(samples)
    paper = 255 - samples.astype(np.uint16)
    return ((paper[..., :3] * paper[..., 3:] + 127) // 255).astype(np.uint8)


def shown(image: TiffImage) -> Pixels:
    """Height x width x 3, 8-bit RGB, on white where it is transparent."""
    plain = colours(image)
    if not image.extra:
        return plain
    alpha = _eight_bits(image)[..., -1:].astype(np.uint16)
    if image.extra == 1:
        return np.asarray(np.minimum(plain + (255 - alpha), 255).astype(np.uint8))
    return ((plain * alpha + (255 - alpha) * 255 + 127) // 255).astype(np.uint8)


def further(image: TiffImage) -> list[Pixels]:
    """What ``shown`` does not show, 8-bit RGB each.

    Colours under transparency or without black ink, the channel that hides them, a channel of its
    own, and ranges of 16-bit values of each of these.
    """
    found, planes = [], [_stored(image)[..., : COLOURS[image.kind]]]
    last = _stored(image)[..., -1:]
    if image.kind == CMYK:
        planes = [image.highest - planes[0][..., :3], last]
        found = [depth.as_grey(_eight_bits(image)[..., 3]), 255 - _eight_bits(image)[..., :3]]
    elif image.extra == 0 or (image.extra and bool((last < image.highest).any())):
        planes.append(last)
        found = [colours(image)] if image.extra else []
        found.append(depth.as_grey(last[..., 0]))
    if image.depth == 16:
        found += [view for plane in planes for view in depth.ranges(plane)]
    if image.signed:  # as viewers show them that know no signs
        found += further(replace(image, samples=turned_sign(image.samples), signed=False))
        found.append(colours(replace(image, samples=turned_sign(image.samples))))
    return found


def turned_sign(samples: Samples) -> Samples:
    """Numbers from the lowest negative on as numbers from 0 on, and back."""
    turned: Samples = samples ^ samples.dtype.type(1 << (8 * samples.itemsize - 1))
    return turned


def _stored(image: TiffImage) -> Samples:
    """Height x width x channels."""
    return image.samples if image.samples.ndim == 3 else image.samples[..., np.newaxis]


def _eight_bits(image: TiffImage) -> Pixels:
    """Height x width x channels."""
    samples = _stored(image)
    if image.depth == 16:
        return (samples >> 8).astype(np.uint8)
    return samples * np.uint8(255) if image.depth == 1 else samples
