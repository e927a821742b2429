"""Any frame as a picture for slides and case platforms: a PNG or a JPEG of what is displayed.

What leads to the screen (window, palette, colour profile, orientation) is applied, and nothing of
the source's metadata is carried over.
"""

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image

from caseveil.domain.plan import FramePlan
from caseveil.domain.policy import PictureFormat
from caseveil.errors import Code, Failed
from caseveil.formats.base import Document, Pixels, Redactor
from caseveil.formats.png import writer as png_writer
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import GREY, RGB

QUALITY = 95
"""Of a JPEG, on libjpeg's scale; colour is kept at full resolution."""

_BLACK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Kind:
    """How a picture is written.

    Attributes:
        suffix: of its name, with the dot.
        method: in words for the receipt.
    """

    suffix: str
    method: str


KINDS = {
    PictureFormat.PNG: Kind(".png", "a PNG of the frame as displayed, 8 bits, in sRGB"),
    PictureFormat.JPEG: Kind(
        ".jpg", f"a JPEG of the frame as displayed, in sRGB, quality {QUALITY}"
    ),
}


def write(document: Document, frame: FramePlan, redactor: Redactor, wanted: PictureFormat) -> bytes:
    """One frame as displayed, painted, cropped and turned.

    Raises:
        Refused: where the frame cannot be decoded.
        Failed: where it cannot be encoded.
    """
    painted = redactor.paint(document.picture(frame.index), frame, _BLACK)
    shown = painted[..., 0] if _is_grey(painted) else painted
    return _png(shown) if wanted is PictureFormat.PNG else _jpeg(shown)


def _is_grey(pixels: Pixels) -> bool:
    first = pixels[..., :1]
    return bool((pixels == first).all())


def _png(samples: Pixels) -> bytes:
    colour = GREY if samples.ndim == 2 else RGB
    return png_writer.encode(PngImage(np.ascontiguousarray(samples), 8, colour))


def _jpeg(samples: Pixels) -> bytes:
    target = BytesIO()
    try:
        Image.fromarray(np.ascontiguousarray(samples)).save(
            target, "JPEG", quality=QUALITY, subsampling=0, optimize=True
        )
    except (OSError, ValueError):
        raise Failed(Code.INTERNAL, "jpeg-encoder") from None
    return target.getvalue()
