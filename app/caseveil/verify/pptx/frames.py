"""What a deck shows, picture by picture, decoded by what decodes each picture's own family."""

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Placement, Polygon, Rect, Size, move
from caseveil.domain.plan import FramePlan
from caseveil.errors import Code, Refused
from caseveil.verify.bmp.pixels import BmpFrames
from caseveil.verify.gif.frames import GifFrames
from caseveil.verify.pixels.decoding import Frames, JpegFrames
from caseveil.verify.png import apng_frames
from caseveil.verify.pptx import deck, notes
from caseveil.verify.pptx.archive import Parts
from caseveil.verify.pptx.deck import Use
from caseveil.verify.tiff.frames import TiffFrames
from caseveil.verify.webp.frames import WebpFrames

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_WHOLE: Final = 100_000
_DECODERS: Final[tuple[tuple[bytes, Callable[[bytes], Frames]], ...]] = (
    (b"\xff\xd8\xff", JpegFrames),
    (b"\x89PNG", apng_frames.decode),
    (b"GIF8", GifFrames),
    (b"BM", BmpFrames),
    (b"RIFF", WebpFrames),
    (b"", TiffFrames),
)


class DeckFrames:
    """A deck: each picture as it is cut is one frame; the last one decoded is kept."""

    def __init__(self, untrusted: bytes, *, whole: bool = False) -> None:
        """Reads the slides; ``whole`` counts shapes, too, that nobody sees: for a clean deck.

        Raises:
            Refused: where a part cannot be read.
        """
        self.parts = Parts(untrusted)
        facts = deck.facts(self.parts, whole=whole)
        self.uses, self.words, self._slides = facts.uses, facts.words, facts.slides
        self._kept: tuple[int, Frames] | None = None
        self._engines: set[str] = set()
        self._sizes: tuple[Size, ...] | None = None

    @property
    def engines(self) -> tuple[str, ...]:
        """Codec libraries of all pictures."""
        if self._sizes is None:
            self._measure()
        return tuple(sorted(self._engines))

    @property
    def sizes(self) -> tuple[Size, ...]:
        """What is shown of every picture."""
        return self._measure() if self._sizes is None else self._sizes

    @property
    def notes(self) -> tuple[tuple[str, ...], ...]:
        """Of each slide that is shown, what is written in each paragraph of its notes.

        Raises:
            Refused: where they cannot be read.
        """
        return tuple(notes.texts(self.parts, slide) for slide in self._slides)

    def whole(self, index: int) -> Frames:
        """The picture that frame ``index`` is a part of.

        Raises:
            Refused: ``corrupt`` where there is no such frame, or it cannot be decoded.
        """
        if not 0 <= index < len(self.uses):
            raise Refused(Code.CORRUPT, "frame index")
        if self._kept is None or self._kept[0] != index:
            self._kept = index, _decoded(self.parts.read(self.uses[index].part))
        return self._kept[1]

    def shown(self, index: int) -> Rect:
        """What is shown of the picture, in its displayed pixels."""
        return shown(self.whole(index).sizes[0], self.uses[index])

    def stored(self, index: int) -> Samples:
        """What is shown, in stored values."""
        return self.whole(index).stored(0)[self.shown(index).slices]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """Renderings of what is shown."""
        window = self.shown(index).slices
        return tuple(np.ascontiguousarray(one[window]) for one in self.whole(index).displayed(0))

    def _measure(self) -> tuple[Size, ...]:
        sizes = []
        for index in range(len(self.uses)):
            self._engines |= set(self.whole(index).engines)
            sizes.append(self.shown(index).size)
        self._sizes = tuple(sizes)
        return self._sizes


def _decoded(untrusted: bytes) -> Frames:
    decoder = next(made for start, made in _DECODERS if untrusted.startswith(start))
    frames = decoder(untrusted)
    if isinstance(frames, JpegFrames):
        frames.orientation = 1  # programs for slides show the stored pixels and turn the shape
    return frames


def shown(size: Size, use: Use) -> Rect:
    """The part of a picture of ``size`` that is shown, rounded inward; all where none would be."""
    left, top, right, bottom = use.cut
    rest = Rect(
        _up(size.width * left),
        _up(size.height * top),
        size.width - _up(size.width * right),
        size.height - _up(size.height * bottom),
    )
    return rest if rest.size.pixels else Rect(0, 0, size.width, size.height)


def _up(parts: int) -> int:
    return -(-parts // _WHOLE)


def in_whole(frame: FramePlan, size: Size, window: Rect) -> FramePlan:
    """The plan of what is shown of a picture as the plan of that picture, cut to it.

    Args:
        frame: in the pixels of what is shown.
        size: of the whole picture.
        window: what is shown of it.
    """

    def moved(polygons: tuple[Polygon, ...]) -> tuple[Polygon, ...]:
        return tuple(move(polygon, window.left, window.top) for polygon in polygons)

    crop, (left, top) = frame.placement.crop, (window.left, window.top)
    placed = Rect(crop.left + left, crop.top + top, crop.right + left, crop.bottom + top)
    return FramePlan(
        0,
        Placement(size, placed, frame.placement.quarter_turns),
        moved(frame.fills),
        moved(frame.keep_only),
        moved(frame.spared),
    )
