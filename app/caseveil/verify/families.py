"""Every family of files that can be checked: to add one is to add a line to ``FAMILIES``."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from caseveil.domain.plan import Plan
from caseveil.errors import Code, Refused
from caseveil.verify import leaks
from caseveil.verify.bmp import container as bmp
from caseveil.verify.bmp.pixels import BmpFrames
from caseveil.verify.dicom import container as dicom_container
from caseveil.verify.gif import container as gif
from caseveil.verify.gif.frames import GifFrames
from caseveil.verify.heif import frames as heif_frames
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.pdf import container as pdf_container
from caseveil.verify.pdf.frames import PageFrames, RenderedFrames
from caseveil.verify.pixels.decoding import DicomFrames, Frames, JpegFrames
from caseveil.verify.png import apng, apng_frames
from caseveil.verify.pptx import comparing
from caseveil.verify.pptx import container as pptx_container
from caseveil.verify.pptx.frames import DeckFrames
from caseveil.verify.tiff import finished as tiff
from caseveil.verify.tiff.frames import TiffFrames
from caseveil.verify.webp import container as webp_container
from caseveil.verify.webp.frames import WebpFrames

WordJudge = Callable[[Frames, Frames, Plan], list[str]]
"""What differs in the words of source and output from a plan, as content-free codes."""


@dataclass(frozen=True, slots=True)
class Family:
    """How the files of one family are walked, decoded and searched; each may raise Refused.

    Attributes:
        faults: what a finished file holds that it must not, as content-free codes.
        decode: its frames.
        texts: where in it identifiers could be written out.
        source: the frames of what it was made from, where that is of another kind of file.
        words: what differs from the running text as it was planned, where it has some.
    """

    faults: Callable[[bytes], list[str]]
    decode: Callable[[bytes], Frames]
    texts: Callable[[bytes], leaks.Texts]
    source: Callable[[bytes], Frames] | None = None
    words: WordJudge | None = None

    def decode_source(self, untrusted: bytes) -> Frames:
        """The frames of what a file of this family was made from."""
        return (self.source or self.decode)(untrusted)


FAMILIES: Final = {
    "jpeg": Family(jpeg.faults, JpegFrames, leaks.jpeg_texts),
    "png": Family(apng.faults, apng_frames.decode, leaks.png_texts),
    "tiff": Family(tiff.faults, TiffFrames, leaks.no_texts),
    "bmp": Family(bmp.faults, BmpFrames, leaks.no_texts),
    "gif": Family(gif.faults, GifFrames, gif.texts),
    "webp": Family(webp_container.faults, WebpFrames, webp_container.texts),
    "pdf": Family(pdf_container.faults, PageFrames, leaks.no_texts, RenderedFrames),
    "pptx": Family(
        pptx_container.faults,
        partial(DeckFrames, whole=True),
        leaks.pptx_texts,
        DeckFrames,
        comparing.words,
    ),
    "dicom": Family(dicom_container.faults, DicomFrames, leaks.dicom_texts),
}
READ_ONLY: Final = {
    "heic": replace(FAMILIES["png"], source=heif_frames.heic),
    "avif": replace(FAMILIES["png"], source=heif_frames.avif),
}
"""Families of sources whose clean copies are of another family."""


def family(name: str) -> Family:
    """The family of this name.

    Raises:
        Refused: ``unsupported-format`` where there is none.
    """
    known = FAMILIES.get(name) or READ_ONLY.get(name)
    if known is None:
        raise Refused(Code.UNSUPPORTED_FORMAT)
    return known
