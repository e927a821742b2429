"""The pages of a TIFF as four samples a pixel, by a decoder of the second pass's own."""

from dataclasses import dataclass, field

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.pixels import deep_values, orientation, rendering
from caseveil.verify.pixels.rendering import Pixels, Samples
from caseveil.verify.tiff import blocks, container
from caseveil.verify.tiff import page as tiff_page
from caseveil.verify.tiff.page import CMYK, PALETTE, WHITE_ZERO, Page


@dataclass
class TiffFrames:
    """A TIFF file: every page in 8 or 16 bits, as displayed.

    Four samples stand for a pixel: red, green, blue and whatever channel there is behind them,
    which is full where there is none; or cyan, magenta, yellow and black. Opaque black is
    (0, 0, 0, full) in both. The lowest of signed numbers is 0 here.
    """

    untrusted: bytes
    layout: container.Layout = field(init=False)
    pages: tuple[Page, ...] = field(init=False)
    _kept: tuple[int, Samples] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.layout = container.walk(self.untrusted)
        self.pages = tiff_page.pages(self.layout)

    @property
    def engines(self) -> tuple[str, ...]:
        """Codec libraries of all pages."""
        found = {name for page in self.pages for name in blocks.ENGINES.get(page.coding, ())}
        return tuple(sorted(found))

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Displayed size of every page."""
        return tuple(page.shown for page in self.pages)

    def meaning(self, index: int) -> tuple[bool, int | None, bool]:
        """Whether they are inks, what the one behind the colours means, whether they have signs."""
        page = self._page(index)
        return page.meaning == CMYK, page.extra, page.signed

    def colours(self, index: int) -> bytes:
        """The colour profile of a page that stores no inks; empty where there is none."""
        page = self._page(index)
        return b"" if page.meaning == CMYK else page.profile

    def stored(self, index: int) -> Samples:
        """Height x width x 4, 8 or 16 bits."""
        page = self._page(index)
        if self._kept is None or self._kept[0] != index:
            raw = blocks.decode(self.untrusted, page, self.layout.little)
            self._kept = index, orientation.turned(_four(raw, page), page.turn)
        return self._kept[1]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The colours, on white where anything is transparent; further channels and ranges."""
        inks, extra, signed = self.meaning(index)
        stored = self.stored(index)
        last = stored[..., 3]
        if inks:
            without_black = rendering.of_rgba(~stored | _full(stored))
            return _inked(stored), *without_black, deep_values.grey(last), *deep_values.views(last)
        if extra == 0:
            channel = (deep_values.grey(last), *deep_values.views(last))
            return *rendering.of_rgba(stored | _full(stored)), *channel
        shown = rendering.of_rgba(stored)
        # Viewers that know no signs begin with what is the middle.
        return (*shown, *rendering.of_rgba(_signed(stored))) if signed else shown

    def _page(self, index: int) -> Page:
        if not 0 <= index < len(self.pages):
            raise Refused(Code.CORRUPT, "frame index")
        return self.pages[index]


def _four(raw: Samples, page: Page) -> Samples:
    """Stored samples as four over the whole range of 8 or 16 bits."""
    if page.meaning == PALETTE:
        raw = _looked_up(raw, page)
    elif page.bits not in (8, 16):
        raw = _levels(page.bits)[raw]
    raw = _signed(raw) if page.signed else raw
    full = np.iinfo(raw.dtype).max
    if page.meaning == CMYK:
        return raw
    four = np.full((*raw.shape[:2], 4), full, raw.dtype)
    grey = page.meaning in (WHITE_ZERO, tiff_page.BLACK_ZERO)
    four[..., :3] = raw[..., :1] if grey else raw[..., :3]
    if page.meaning == WHITE_ZERO:
        four[..., :3] = full - four[..., :3]
    if page.extra is not None:
        four[..., 3] = raw[..., -1]
    return four


def _signed(values: Samples) -> Samples:
    """The other half of the numbers first."""
    return np.asarray(values ^ values.dtype.type(1 << (8 * values.itemsize - 1)))


def _levels(bits: int) -> Samples:
    full = 255 if bits < 8 else 65535
    steps = np.rint(np.linspace(0, full, 1 << bits))
    return steps.astype(np.uint8 if bits < 8 else np.uint16)


def _looked_up(raw: Samples, page: Page) -> Samples:
    """Height x width x 3, 8 bits; a map without any value above 255 is one of bytes."""
    count = 1 << page.bits
    if len(page.map) != 3 * count or page.bits > 8:
        raise Refused(Code.CORRUPT, "palette")
    shift = 8 if max(page.map) > 255 else 0
    columns = np.array(page.map, np.int64).reshape(3, count) >> shift
    return columns.T.astype(np.uint8)[raw[..., 0]]


def _full(stored: Samples) -> Samples:
    """A mask that makes the last of four samples full."""
    return np.array([0, 0, 0, np.iinfo(stored.dtype).max], stored.dtype)


def _inked(stored: Samples) -> Pixels:
    """Inks on white paper, without a colour profile."""
    paper = 1 - stored.astype(np.float32) / np.iinfo(stored.dtype).max
    return np.rint(paper[..., :3] * paper[..., 3:] * 255).astype(np.uint8)
