"""The one door to Pillow's decoders: its limits off (ours come first), its errors refusals."""

import logging
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Literal

from PIL import Image, ImageFile

from caseveil.errors import Code, Refused

# The header's pixel count is checked against the policy before anything is decoded, and a picture
# that ends early is refused; both must not depend on what another module set.
Image.MAX_IMAGE_PIXELS = None
ImageFile.LOAD_TRUNCATED_IMAGES = False
# What a decoder has to say about a file could quote it; refusals carry codes instead.
for _library in ("PIL", "imagecodecs"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)


def decode(
    bare: bytes,
    family: Literal["JPEG", "PNG", "GIF", "WEBP"],
    mode: str | None = None,
    reduce: int = 1,
) -> Image.Image:
    """The decoded picture in ``bare``, in ``mode`` if the decoder can deliver it directly.

    Args:
        bare: a file stripped of everything that does not belong to the pixels.
        family: the only decoder that is tried.
        mode: wanted colour mode of a JPEG, ``YCbCr`` to avoid a conversion.
        reduce: of a JPEG: decode at 1/2, 1/4 or 1/8 of its size.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    with refusing():
        image = Image.open(BytesIO(bare), formats=(family,))
        if mode:
            size = max(1, image.width // reduce), max(1, image.height // reduce)
            image.draft(mode, size)
        image.load()
    return image


@contextmanager
def refusing() -> Iterator[None]:
    """Turns every error of a decoder on bad input into a refusal without its message.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError) as error:
        cut = "truncated" in str(error)
        raise Refused(Code.TRUNCATED if cut else Code.CORRUPT, "decoder") from None
    except (struct.error, zlib.error, EOFError, OverflowError, ArithmeticError):
        raise Refused(Code.CORRUPT, "decoder") from None
