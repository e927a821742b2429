"""Files that end early: refused, unless a person wants what is there of them.

What is there is opened by the families whose decoders say reliably where it ends. The clean copy
of such a file is always encoded anew, whole.
"""

from typing import Protocol, runtime_checkable

from caseveil.domain.source import PART_READABLE
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document, Format
from caseveil.formats.registry import identify


@runtime_checkable
class PartlyReadable(Protocol):
    """A family of which a file that ends early can be opened."""

    def open_part(self, untrusted: bytes, max_pixels: int) -> Document:
        """What is there, as large as it was meant to be; the rest as decoders show it.

        Raises:
            Refused: as ``open``; ``truncated`` where nothing is there that could be relied on.
        """


def opened(untrusted: bytes, max_pixels: int, *, allowed: bool) -> Document:
    """The document in these bytes.

    Args:
        untrusted: a whole file.
        max_pixels: the largest frame that is opened.
        allowed: whether a person wants what is there of a file that ends early.

    Raises:
        Refused: as ``Format.open``; ``truncated`` tells as its detail whether a part is readable.
    """
    family = identify(untrusted)
    try:
        document = family.open(untrusted, max_pixels)
        if allowed and isinstance(family, PartlyReadable):
            document.picture(0)  # a scan may end early behind a proper end
        return document
    except Refused as error:
        if not allowed or error.code is not Code.TRUNCATED:
            raise told(error, untrusted, max_pixels) from None
        short = error
    try:
        return part_of(untrusted, max_pixels)
    except Refused:
        raise short from None


def part_of(untrusted: bytes, max_pixels: int) -> Document:
    """What is there of a file that ends early.

    Raises:
        Refused: as ``PartlyReadable.open_part``.
    """
    family: Format = identify(untrusted)
    if not isinstance(family, PartlyReadable):
        raise Refused(Code.TRUNCATED)
    return family.open_part(untrusted, max_pixels)


def told(error: Refused, untrusted: bytes, max_pixels: int) -> Refused:
    """``error``, saying where a file ends early whether a part of it can be opened."""
    if error.code is not Code.TRUNCATED:
        return error
    try:
        part_of(untrusted, max_pixels).picture(0)
    except Refused:
        return error
    return Refused(Code.TRUNCATED, PART_READABLE)
