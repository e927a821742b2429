"""Any frame as a picture for slides and case platforms: a PNG or a JPEG of what is displayed.

A cine may become one moving picture instead.

What leads to the screen (window, palette, colour profile, orientation) is applied, and nothing of
the source's metadata is carried over.
"""

import contextlib
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image

from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.errors import Code, Failed
from caseveil.formats import drawn, moving
from caseveil.formats.base import Document, Pixels, Redactor
from caseveil.formats.png import writer as png_writer
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import GREY, RGB

QUALITIES = (95, 90, 85, 80, 75)
"""Of a JPEG, on libjpeg's scale, the first that keeps a limit; colour is at full resolution."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A frame as a file.

    Attributes:
        data: its bytes.
        suffix: of its name, with the dot.
        method: how it was written, in words for the receipt.
    """

    data: bytes
    suffix: str
    method: str


MOVING = {
    PictureFormat.WEBP: (".webp", "a WebP of the frames as displayed, lossless, in sRGB"),
    PictureFormat.APNG: (".png", "a PNG of the frames as displayed, 8 bits, in sRGB"),
}
"""Suffix and method of pictures that move."""


def write(
    document: Document,
    plan: Plan,
    redactor: Redactor,
    wanted: PictureFormat,
    size_limit: int = 0,
) -> Picture:
    """What ``wanted`` makes of the frames of ``plan``: one of them, or all as a moving picture.

    Args:
        document: holds the frames.
        plan: what happens to them.
        redactor: paints.
        wanted: kind of picture.
        size_limit: bytes that a JPEG is kept below, as far as the least quality allows; 0 is none.

    Raises:
        Refused: where a frame cannot be decoded, or several are not one moving picture.
        Failed: where it cannot be encoded.
    """
    if wanted.moves:
        suffix, method = MOVING[wanted]
        data = moving.write(document, plan, redactor, wanted)
        return Picture(data, suffix, f"{method}{_reduced(plan.frames[0])}")
    return still(document, plan.frames[0], redactor, wanted, size_limit)


def still(
    document: Document,
    frame: FramePlan,
    redactor: Redactor,
    wanted: PictureFormat,
    size_limit: int = 0,
) -> Picture:
    """One frame as displayed, painted, cropped, turned and made smaller as planned.

    Args:
        document: holds the frame.
        frame: what happens to it.
        redactor: paints.
        wanted: kind of picture, one that does not move.
        size_limit: bytes that a JPEG is kept below, as far as the least quality allows; 0 is none.

    Raises:
        Refused: where the frame cannot be decoded.
        Failed: where it cannot be encoded.
    """
    painted = drawn.picture(document, frame, redactor)
    shown = painted[..., 0] if _is_grey(painted) else painted
    if wanted is PictureFormat.PNG:
        method = f"a PNG of the frame as displayed, 8 bits, in sRGB{_reduced(frame)}"
        return Picture(_png(shown), ".png", method)
    data, quality = _jpeg_within(shown, size_limit)
    method = f"a JPEG of the frame as displayed, in sRGB, quality {quality}{_reduced(frame)}"
    return Picture(data, ".jpg", method)


def _reduced(frame: FramePlan) -> str:
    return ", each pixel the mean of its area" if frame.placement.reduced else ""


def _jpeg_within(samples: Pixels, size_limit: int) -> tuple[bytes, int]:
    """The picture at the best quality that keeps the limit, else at the least."""
    for quality in QUALITIES:
        data = _jpeg(samples, quality)
        if not size_limit or len(data) <= size_limit:
            return data, quality
    return data, quality


def _is_grey(pixels: Pixels) -> bool:
    first = pixels[..., :1]
    return bool((pixels == first).all())


def _png(samples: Pixels) -> bytes:
    colour = GREY if samples.ndim == 2 else RGB
    return png_writer.encode(PngImage(np.ascontiguousarray(samples), 8, colour))


def _jpeg(samples: Pixels, quality: int) -> bytes:
    picture = Image.fromarray(np.ascontiguousarray(samples))
    # With shorter codes the encoder must hold all of the picture, and a noisy one does not fit.
    for shorter_codes in (True, False):
        target = BytesIO()
        with contextlib.suppress(OSError, ValueError):
            picture.save(target, "JPEG", quality=quality, subsampling=0, optimize=shorter_codes)
            return target.getvalue()
    raise Failed(Code.INTERNAL, "jpeg-encoder")
