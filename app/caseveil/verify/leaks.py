"""Where in a finished file known identifiers could hide, and how each place is read."""

from collections.abc import Iterable, Iterator

import numpy as np

from caseveil.verify import secrets
from caseveil.verify.bmp.pixels import BmpFrames
from caseveil.verify.dicom import pixels as dicom_pixels
from caseveil.verify.dicom.elements import PIXEL_DATA
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.pdf.frames import PageFrames
from caseveil.verify.pixels.decoding import DicomFrames, Frames, JpegFrames
from caseveil.verify.png import container as png
from caseveil.verify.pptx import container as pptx
from caseveil.verify.pptx.frames import DeckFrames

Texts = list[tuple[Iterable[bytes], int]]
"""Texts of a file, each with the length of the shortest token that is searched in them."""

_BINARY = frozenset({"OB", "OD", "OF", "OL", "OV", "OW"})
_NUMBERS = frozenset({"AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV", "SQ"})
_DIGITS = frozenset({"DS", "IS", "UI", "DA", "TM", "DT", "AS"})
_TELLING_DIGITS = 8
_TELLING_BINARY = 5
_BETWEEN = b"\xff\0\xff"


def faults(output: bytes, places: Texts, frames: Frames, identifiers: tuple[str, ...]) -> list[str]:
    """How many identifiers survive, by place, as content-free codes.

    Args:
        output: the finished file.
        places: its texts, as the family tells them apart.
        frames: the same file decoded.
        identifiers: values that must be gone.

    Raises:
        Refused: where a frame cannot be decoded.
    """
    wanted = secrets.tokens(identifiers)
    lowered, exact = secrets.patterns(wanted, identifiers), secrets.base64_patterns(identifiers)
    text = sum(secrets.in_text(texts, _able(wanted, least)) for texts, least in places)
    counts = {
        "text": text,
        "bytes": secrets.in_bytes(_packed(output, frames), lowered, exact),
        "samples": sum(
            secrets.in_bytes(samples, secrets.for_samples(lowered), frozenset())
            for samples in _samples(output, frames)
        ),
    }
    return [f"{place} {count}" for place, count in counts.items() if count]


def _able(wanted: frozenset[str], least: int) -> frozenset[str]:
    return frozenset(word for word in wanted if len(word) >= least)


def jpeg_texts(output: bytes, _frames: object = None) -> Texts:
    """Every segment that is not needed for decoding.

    One of the program's own colour profiles is none: its marks (``chad``, ``para``) are words too.

    Raises:
        Refused: where the file cannot be walked.
    """
    needed = jpeg.NEEDED - {jpeg.APP0, jpeg.APP14}
    told = [segment for segment in jpeg.walk(output) if segment.marker not in needed]
    return [([segment.payload for segment in told if not jpeg.is_own_profile(segment)], 0)]


def png_texts(output: bytes, _frames: object = None) -> Texts:
    """Every chunk that is not needed for display, also inflated.

    Raises:
        Refused: where the file cannot be walked.
    """
    return [([p for c in png.walk(output) for p in _chunk_texts(c)], 0)]


def no_texts(_output: bytes, _frames: object) -> Texts:
    """Nothing: a family whose walk leaves room for numbers and pixels only."""
    return []


def _chunk_texts(chunk: png.Chunk) -> Iterator[bytes]:
    if chunk.kind not in png.NEEDED:
        yield chunk.payload
        yield png.inflated(chunk)


def pptx_texts(output: bytes, _frames: object = None) -> Texts:
    """What is written on the slides, and what of the pictures is not needed for display.

    Raises:
        Refused: where the file cannot be walked.
    """
    found: Texts = [(pptx.texts(output), 0)]
    for picture in pptx.packed(output):
        found += jpeg_texts(picture) if picture[:2] == b"\xff\xd8" else png_texts(picture)
    return found


def dicom_texts(_output: bytes, frames: DicomFrames) -> Texts:
    """Values by what they hold: among digits and bytes only longer tokens tell something.

    The file was walked where its frames were decoded, and need not be walked again.
    """
    dataset = frames.dataset
    elements = [e for e in (*dataset.meta, *dataset.elements) if e.tag != PIXEL_DATA]
    digits = [bytes(e.value) for e in elements if e.vr in _DIGITS]
    binary = [bytes(e.value) for e in elements if e.vr in _BINARY]
    known = _DIGITS | _BINARY | _NUMBERS
    text = [bytes(e.value) for e in elements if e.vr not in known]
    whole = [*text, dataset.preamble]
    return [(whole, 0), (digits, _TELLING_DIGITS), (binary, _TELLING_BINARY)]


def _packed(output: bytes, frames: Frames) -> bytes:
    """What is no sample of the picture, and samples that are packed, as they stand."""
    if isinstance(frames, BmpFrames):
        return output[: frames.header.start]
    if isinstance(frames, PageFrames):
        return _BETWEEN.join(picture.data for picture in frames.pictures)
    if isinstance(frames, DeckFrames):
        return _BETWEEN.join([*pptx.texts(output), *pptx.packed(output)])
    if not isinstance(frames, DicomFrames):
        return output
    dataset = frames.dataset
    values = [e.value for e in (*dataset.meta, *dataset.elements) if e.tag != PIXEL_DATA]
    values += dicom_pixels.pixel_element(dataset).fragments
    return _BETWEEN.join([dataset.preamble, *values])


def _samples(output: bytes, frames: Frames) -> Iterator[bytes | memoryview]:
    """The samples, frame by frame where they are unpacked first; none of a JPEG."""
    if isinstance(frames, BmpFrames):
        yield output[frames.header.start :]
    elif isinstance(frames, DicomFrames):
        element = dicom_pixels.pixel_element(frames.dataset)
        if element.fragments:
            yield from (frames.stored(index).tobytes() for index in range(len(frames.sizes)))
        else:
            yield element.value
    elif isinstance(frames, DeckFrames):
        for index in range(len(frames.sizes)):
            yield from _samples(output, frames.whole(index))
    elif not isinstance(frames, JpegFrames):
        for index in range(len(frames.sizes)):
            stored = frames.stored(index)
            opaque = bool((stored[..., 3] == np.iinfo(stored.dtype).max).all())
            yield stored[..., : 3 if opaque else 4].tobytes()
