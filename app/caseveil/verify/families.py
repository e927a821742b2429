"""Every family of files that can be checked: to add one is to add a line to ``FAMILIES``."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

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
from caseveil.verify.jpeg import part as jpeg_part
from caseveil.verify.pdf import container as pdf_container
from caseveil.verify.pdf.frames import PageFrames, RenderedFrames
from caseveil.verify.pixels.decoding import DicomFrames, Frames, JpegFrames
from caseveil.verify.png import apng, apng_frames
from caseveil.verify.png import part as png_part
from caseveil.verify.pptx import comparing
from caseveil.verify.pptx import container as pptx_container
from caseveil.verify.pptx.frames import DeckFrames
from caseveil.verify.tiff import finished as tiff
from caseveil.verify.tiff.frames import TiffFrames
from caseveil.verify.webp import container as webp_container
from caseveil.verify.webp.frames import WebpFrames

Texts = Callable[[bytes, Any], leaks.Texts]
"""Where in a finished file identifiers could be written out, given also its frames."""
WordJudge = Callable[[Frames, Frames, Plan], list[str]]
"""What differs in the words of source and output from a plan, as content-free codes."""


@dataclass(frozen=True, slots=True)
class Family:
    """How the files of one family are walked, decoded and searched; each may raise Refused.

    Attributes:
        faults: what a finished file holds that it must not, as content-free codes.
        decode: its frames.
        texts: where in it identifiers could be written out; asked with what ``decode`` answered.
        source: the frames of what it was made from, where that is of another kind of file.
        words: what differs from the running text as it was planned, where it has some.
        completed: a whole file of what is there of a source that ends early, where that is told
            reliably.
        walked: ``faults`` told from what ``decode`` answered, where that has walked the whole file
            and once is enough.
    """

    faults: Callable[[bytes], list[str]]
    decode: Callable[[bytes], Frames]
    texts: Texts
    source: Callable[[bytes], Frames] | None = None
    words: WordJudge | None = None
    completed: Callable[[bytes], bytes] | None = None
    walked: Callable[[Any], list[str]] | None = None

    def decode_source(self, untrusted: bytes, *, part: bool = False) -> Frames:
        """The frames of what a file of this family was made from.

        Args:
            untrusted: the source.
            part: whether it ends early, and what is there of it was wanted.

        Raises:
            Refused: also ``truncated``, where it may end early and its family knows no part.
        """
        if part:
            if self.completed is None:
                raise Refused(Code.TRUNCATED)
            untrusted = self.completed(untrusted)
        return (self.source or self.decode)(untrusted)


def _walked_dicom(frames: DicomFrames) -> list[str]:
    return dicom_container.walked_faults(frames.dataset)


FAMILIES: Final = {
    "jpeg": Family(jpeg.faults, JpegFrames, leaks.jpeg_texts, completed=jpeg_part.completed),
    "png": Family(apng.faults, apng_frames.decode, leaks.png_texts, completed=png_part.completed),
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
    "dicom": Family(
        dicom_container.faults,
        DicomFrames,
        leaks.dicom_texts,
        walked=_walked_dicom,
    ),
}
READ_ONLY: Final = {
    "heic": replace(FAMILIES["png"], source=heif_frames.heic, completed=None),
    "avif": replace(FAMILIES["png"], source=heif_frames.avif, completed=None),
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
