"""How stored PNG values are shown, and what that does not show."""

from caseveil.formats.pixels import depth
from caseveil.formats.pixels.transparency import hidden, on_white
from caseveil.formats.png import image as png_image
from caseveil.formats.png.image import PngImage, Samples
from caseveil.formats.png.structure import GREY, PALETTE, RGB

Pixels = png_image.Pixels


def shown(image: PngImage) -> Pixels:
    """The picture on white: height x width x 3, 8-bit RGB."""
    return on_white(png_image.rgba(image))


def further(image: PngImage) -> list[Pixels]:
    """What transparency hides, and ranges of 16-bit values; each like ``shown``."""
    found = hidden(png_image.rgba(image))
    if image.depth == 16:
        found += [view for plane in _planes(image) for view in depth.ranges(plane)]
    return found


def _planes(image: PngImage) -> list[Samples]:
    """Colours, and alpha where it is not full, as stored: height x width x 1 or 3."""
    samples = image.samples if image.samples.ndim == 3 else image.samples[..., None]
    if image.colour in (GREY, RGB, PALETTE):
        return [samples]
    alpha = samples[..., -1:]
    return [samples[..., :-1], *([alpha] if int(alpha.min()) < image.highest else [])]
