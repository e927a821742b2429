"""An animated AVIF on the road: read, and written as animated PNG, exact as it decodes.

Source: ISO/IEC 14496-12 (tracks and their sample tables), AV1 Image File Format 1.1, 4.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import imagecodecs
import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Refused
from caseveil.formats.base import Pixels, Redactor, require_frame
from caseveil.formats.heif import bmff, pixels
from caseveil.formats.heif import tags as heif_tags
from caseveil.formats.heif.structure import Structure
from caseveil.formats.pixels import colour, transparency
from caseveil.formats.pixels.animation import require_all_alike
from caseveil.formats.pixels.transparency import is_opaque
from caseveil.formats.png import apng_writer
from caseveil.formats.png import image as png_image

MOST_SAMPLES = 1 << 27
"""Pixels of all frames together, which are decoded at once."""
_BLACK = (0, 0, 0, 255)
_PICTURES = b"pict"
_LONGEST = 65_535


def delays(structure: Structure) -> tuple[tuple[int, int], ...]:
    """Numerator and denominator of the seconds of every frame of the first track of pictures.

    Raises:
        Refused: ``corrupt`` where there is none; ``too-large`` for too many frames.
    """
    inner = list(bmff.boxes(structure.movie.data)) if structure.movie else []
    for track in (box.data for box in inner if box.kind == b"trak"):
        handler = bmff.first(track, b"mdia", b"hdlr")
        header = bmff.first(track, b"mdia", b"mdhd")
        times = bmff.first(track, b"mdia", b"minf", b"stbl", b"stts")
        if handler and header and times and handler.data[8:12] == _PICTURES:
            return _delays(header, times, structure.primary.size or Size(0, 0))
    raise Refused(Code.CORRUPT, "track")


def _delays(header: bmff.Box, times: bmff.Box, size: Size) -> tuple[tuple[int, int], ...]:
    at = 20 if header.version == 1 else 12
    scale = int.from_bytes(header.data[at : at + 4], "big") or 1
    reader, found = bmff.Reader(times.data, 4), list[tuple[int, int]]()
    for _ in range(reader.number(4)):
        count, length = reader.number(4), reader.number(4)
        if (len(found) + count) * max(1, size.pixels) > MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, f"max-samples {MOST_SAMPLES}")
        milliseconds = min(_LONGEST, round(1000 * length / scale))
        found += [(milliseconds, 1000)] * count
    if not found:
        raise Refused(Code.CORRUPT, "track")
    return tuple(found)


@dataclass(slots=True)
class AvifSequence:
    """One animation, its track read, frames decoded on demand and kept.

    Attributes:
        structure: items and tracks.
        size: of every frame, as displayed.
        delays: seconds of every frame, as numerator and denominator.
        warnings: codes of things a person should know.
    """

    structure: Structure
    size: Size
    delays: tuple[tuple[int, int], ...]
    warnings: tuple[str, ...]
    photographic: bool = True
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))
    _kept: tuple[Pixels, ...] = ()

    @property
    def frames(self) -> tuple[Size, ...]:
        """Every frame, all of one size."""
        return (self.size,) * len(self.delays)

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """How long each frame is shown."""
        return tuple(round(1000 * seconds / parts) for seconds, parts in self.delays)

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour: a track may differ from its item."""
        return pixels.REACH

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return heif_tags.read(self.structure)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        return transparency.shown(self._rgba(index), heif_tags.colours(self.structure))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency hides, where there is any."""
        return transparency.views(self._rgba(index))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean animated PNG: the same frames and delays, values outside as they decode.

        Where the colours have to be converted, every value is computed anew.
        """
        require_all_alike(plan, len(self.delays))
        opaque = all(is_opaque(self._rgba(index)) for index in range(len(self.delays)))
        own = colour.treatment(heif_tags.colours(self.structure)).own
        return apng_writer.encode(self._painted(plan, redactor), 0, opaque=opaque, profile=own)

    def _painted(self, plan: Plan, redactor: Redactor) -> Iterator[tuple[Pixels, tuple[int, int]]]:
        profile = heif_tags.colours(self.structure)
        convert = colour.treatment(profile).convert
        for delay, frame in zip(self.delays, plan.frames, strict=True):
            shown = self._rgba(frame.index)
            shown = colour.converted(shown, profile) if convert else shown
            yield redactor.paint(shown, frame, _BLACK), delay

    def _rgba(self, index: int) -> Pixels:
        require_frame(index, len(self.delays))
        if not self._kept:
            self._kept = self._decoded()
        return self._kept[index]

    def _decoded(self) -> tuple[Pixels, ...]:
        try:
            decoded = np.asarray(imagecodecs.avif_decode(self.structure.untrusted))
        except (imagecodecs.AvifError, ValueError, RuntimeError):
            raise Refused(Code.CORRUPT, "decoder") from None
        cube = decoded if decoded.ndim == 4 else decoded[np.newaxis]
        if cube.dtype != np.uint8:
            raise Refused(Code.UNSUPPORTED_FEATURE, "animation-depth")
        frames = [pixels.turned(frame, self.structure.primary) for frame in cube]
        whole = tuple(png_image.rgba(pixels.image(frame, 8)) for frame in frames)
        if [f.shape[:2] for f in whole] != [(self.size.height, self.size.width)] * len(self.delays):
            raise Refused(Code.CORRUPT, "decoder")
        return whole
