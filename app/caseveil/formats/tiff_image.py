"""The pixels of a TIFF page in the few forms that are written again, and how they are shown.

Decoded by libtiff from a file that holds nothing but that page. White-is-zero becomes
black-is-zero, palettes become colours, and depths between 2 and 16 bits the next of 8 and 16:
each displays as before.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
    """

    samples: Samples
    depth: int
    kind: str
    extra: int | None = None

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


def further(image: TiffImage, narrow: float) -> list[Pixels]:
    """What ``shown`` does not show.

    Args:
        image: a page.
        narrow: a 16-bit page that uses at most this share of its range is spread over all of it.

    Returns:
        Colours under transparency, a channel of its own, the spread page; 8-bit RGB each.
    """
    found = []
    if image.extra is not None:
        last = _eight_bits(image)[..., -1:]
        if image.extra == 0:
            found.append(np.repeat(last, 3, axis=2))
        elif bool((last < 255).any()):
            found.append(colours(image))
    if image.depth == 16 and image.kind != CMYK and image.extra is None:
        low, high = int(image.samples.min()), int(image.samples.max())
        if low < high and (high - low) / image.highest <= narrow:
            spread = (image.samples - np.uint16(low)) * (image.highest / (high - low))
            found.append(colours(TiffImage(spread.astype(np.uint16), 16, image.kind)))
    return found


def _eight_bits(image: TiffImage) -> Pixels:
    """Height x width x channels."""
    samples = image.samples
    samples = samples if samples.ndim == 3 else samples[..., np.newaxis]
    if image.depth == 16:
        return (samples >> 8).astype(np.uint8)
    return samples * np.uint8(255) if image.depth == 1 else samples
