"""GIF pictures and animations: every frame exact outside what is hidden, delays kept.

Each frame is taken as it appears on the canvas, painted, and written anew, so that nothing drawn
earlier or later is left beneath a region.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.gif import structure as gif_structure
from caseveil.formats.gif import tags as gif_tags
from caseveil.formats.gif import writer
from caseveil.formats.gif.canvas import Canvas
from caseveil.formats.gif.structure import Structure
from caseveil.formats.pixels import colour
from caseveil.formats.pixels.animation import require_all_alike

MOST_SAMPLES = 1 << 30
"""Pixels of all frames together: a file of a few bytes a frame must not work for hours."""
_BLACK = (0, 0, 0, 255)


@dataclass(frozen=True, slots=True)
class GifDocument:
    """One GIF, blocks read, frames drawn on demand.

    Attributes:
        structure: all blocks.
        canvas: draws the frames.
        warnings: codes of things a person should know.
    """

    structure: Structure
    canvas: Canvas
    warnings: tuple[str, ...]
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """One frame for every image, all as large as the screen."""
        return (self.structure.screen,) * len(self.structure.images)

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """How long each frame is shown."""
        return tuple(10 * image.delay for image in self.structure.images)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return gif_tags.read(self.structure)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        rgba = self._rgba(index)
        seen = rgba[..., 3:] != 0
        return np.where(seen, rgba[..., :3], np.uint8(255))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """The frame on black where anything is transparent: white text on white is not seen."""
        rgba = self._rgba(index)
        if bool(rgba[..., 3].all()):
            return ()
        return (np.ascontiguousarray(rgba[..., :3]),)

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: the same frames and delays, every colour outside the regions as it was.

        Raises:
            Refused: also where a frame would need more than 256 colours.
        """
        require_all_alike(plan, len(self.structure.images))
        return writer.encode(self._painted(plan, redactor), self.structure.loops)

    def _painted(self, plan: Plan, redactor: Redactor) -> Iterator[tuple[Pixels, int]]:
        for image, frame in zip(self.structure.images, plan.frames, strict=True):
            yield _paint(self._rgba(frame.index), frame, redactor), image.delay

    def _rgba(self, index: int) -> Pixels:
        require_frame(index, len(self.structure.images))
        return self.canvas.rgba(index)


def _paint(rgba: Pixels, frame: FramePlan, redactor: Redactor) -> Pixels:
    """The frame painted black, or in its darkest colour where a palette has no room for black."""
    painted = redactor.paint(rgba, frame, _BLACK)
    used = writer.colours(writer.keys(painted))
    if len(used) != writer.MOST_COLOURS + 1:
        return painted
    shown = used.view(np.uint8).reshape(-1, 4)
    visible = shown[(shown[:, 3] != 0) & shown[:, :3].any(axis=1)]
    darkest = visible[visible[:, :3].sum(axis=1, dtype=np.int64).argmin()]
    return redactor.paint(rgba, frame, tuple(darkest.tolist()))


@dataclass(frozen=True, slots=True)
class GifFormat:
    """The family of GIF files."""

    name: str = "gif"
    suffix: str = ".gif"
    method: str = "pixels outside the regions identical"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a GIF."""
        return untrusted.startswith(gif_structure.SIGNATURES)

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        structure = gif_structure.parse(untrusted)
        require_pixels(structure.screen.pixels, max_pixels)
        if structure.screen.pixels * len(structure.images) > MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, f"max-samples {MOST_SAMPLES}")
        return GifDocument(structure, Canvas(structure), _warnings(structure))


def _warnings(structure: Structure) -> tuple[str, ...]:
    codes = ["trailing-data-dropped"] if structure.trailing.strip(b"\0") else []
    profile = gif_tags.icc_profile(structure)
    return (*codes, *colour.lost([profile] if profile else []))


GIF = GifFormat()
