"""An animated PNG on the road: every frame exact outside what is hidden, delays kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.formats.base import Pixels, Redactor, require_frame
from caseveil.formats.metadata import exif, small
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour, transparency
from caseveil.formats.pixels.animation import require_all_alike
from caseveil.formats.pixels.colour import Treatment
from caseveil.formats.pixels.orientation import displayed_size, upright
from caseveil.formats.png import apng_writer
from caseveil.formats.png import tags as png_tags
from caseveil.formats.png.apng import Animation, Canvas, stays_opaque
from caseveil.formats.png.structure import Structure

_BLACK = (0, 0, 0, 255)


@dataclass(frozen=True, slots=True)
class ApngDocument:
    """One animation, chunks read, frames drawn on demand.

    Attributes:
        structure: all chunks.
        moving: its frames.
        canvas: draws them.
        orientation: EXIF orientation, 1 to 8.
        warnings: codes of things a person should know.
        colours: what is done about its colour profile.
    """

    structure: Structure
    moving: Animation
    canvas: Canvas
    orientation: int
    warnings: tuple[str, ...]
    colours: Treatment = field(default=Treatment())
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """Every frame, all as large as the canvas."""
        size = displayed_size(self.structure.header.size, self.orientation)
        return (size,) * len(self.moving.frames)

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """How long each frame is shown; a denominator of 0 is one of 100."""
        told = (frame.delay for frame in self.moving.frames)
        return tuple(round(1000 * seconds / (parts or 100)) for seconds, parts in told)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return png_tags.read(self.structure, moving=True)

    def further(self, side: int) -> Iterator[Small]:
        """The thumbnail of its EXIF block."""
        return small.of_jpegs(exif.thumbnails(png_tags.exif_block(self.structure)), side)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        return transparency.shown(self._rgba(index), png_tags.icc_profile(self.structure))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency hides, where there is any."""
        return transparency.views(self._rgba(index))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: the same frames and delays, every value outside the regions as it was.

        Where the colours have to be converted, every value is computed anew.
        """
        require_all_alike(plan, len(self.moving.frames))
        opaque = stays_opaque(self.structure, self.moving)
        painted = self._painted(plan, redactor)
        plays, profile = self.moving.plays, self.colours.own
        return apng_writer.encode(painted, plays, opaque=opaque, profile=profile)

    def _painted(self, plan: Plan, redactor: Redactor) -> Iterator[tuple[Pixels, tuple[int, int]]]:
        for stored, frame in zip(self.moving.frames, plan.frames, strict=True):
            shown = self._rgba(frame.index)
            if self.colours.convert:
                shown = colour.converted(shown, png_tags.icc_profile(self.structure))
            yield redactor.paint(shown, frame, _BLACK), stored.delay

    def _rgba(self, index: int) -> Pixels:
        require_frame(index, len(self.moving.frames))
        return upright(self.canvas.rgba(index), self.orientation)
