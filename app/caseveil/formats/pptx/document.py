"""PPTX decks: their pictures are frames, their words are passages, the clean copy is built anew.

Only what is seen of a slide that is shown goes into the copy: pictures as they are cropped, words,
cells of tables, plain shapes; its speaker notes where a person says so. Other notes, comments,
hidden slides, alternative texts, properties, files inside, charts, diagrams, themes, fonts, links
and animations stay behind.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import NOTES_KEPT, Ability, Tag
from caseveil.domain.wording import Passage, WordChange
from caseveil.errors import Code, Failed
from caseveil.formats.base import Document, Pixels, Redactor, require_frame
from caseveil.formats.pptx import embedded, notes, package, reading, tags, writing
from caseveil.formats.pptx.embedded import Shown
from caseveil.formats.pptx.model import Deck, Paragraph, Shape, Slide
from caseveil.formats.pptx.package import Package

_SECOND = "second-image-dropped"


@dataclass(frozen=True, slots=True)
class PptxDocument:
    """One deck, slides read, pictures opened and decoded on demand.

    Attributes:
        package: the parts.
        deck: what is seen.
        pictures: of every frame.
        warnings: codes of things a person should know.
    """

    package: Package
    deck: Deck
    pictures: tuple[Shown, ...]
    warnings: tuple[str, ...]
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset())

    @property
    def frames(self) -> tuple[Size, ...]:
        """What is shown of every picture, in the order of first use."""
        return tuple(shown.crop.size for shown in self.pictures)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph on which something is written; those of notes where they are kept."""
        return tuple(
            Passage(one.path, "".join(run.text for run in one.runs))
            for slide in self.deck.slides
            for one in _paragraphs(slide)
            if one.path
        )

    def with_notes(self) -> "PptxDocument":
        """The same deck, the speaker notes of the slides that are shown kept in it.

        Raises:
            Refused: where notes cannot be read, or there are too many.
        """
        tally = reading.tally()
        slides = tuple(
            replace(slide, notes=notes.read(self.package, slide.part, number, tally))
            for number, slide in enumerate(self.deck.slides, 1)
        )
        if not any(slide.notes for slide in slides):
            return self
        codes = {*self.warnings, NOTES_KEPT} - {reading.NOTES_DROPPED}
        deck = replace(self.deck, slides=slides)
        return replace(self, deck=deck, warnings=tuple(sorted(codes)))

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Properties, names, notes that are not kept, comments, and what the pictures tell."""
        crops = [crop.part for crop in self.deck.crops]
        pictures = zip(crops, (shown.document for shown in self.pictures), strict=True)
        own = {path: document.tags(redactor, profile) for path, document in pictures}
        spoken = {notes.part_of(self.package, s.part) for s in self.deck.slides if s.notes}
        return tags.read(self.package, own, self.deck.crops, spoken)

    def picture(self, index: int) -> Pixels:
        """Frame ``index`` as shown, 8-bit RGB."""
        require_frame(index, len(self.pictures))
        return self.pictures[index].picture()

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency hides, and further ranges of values, where the picture has them."""
        require_frame(index, len(self.pictures))
        return self.pictures[index].views()

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean deck: pictures painted, words changed, nothing else carried over."""
        if len(plan.frames) != len(self.pictures):
            raise Failed(Code.INTERNAL, "frames")
        changes: defaultdict[str, list[WordChange]] = defaultdict(list)
        for change in sorted(plan.words, key=lambda one: (one.path, one.start)):
            changes[change.path].append(change)
        if not changes.keys() <= {passage.path for passage in self.passages}:
            raise Failed(Code.INTERNAL, "passages")
        slides = [writing.reworded(slide, changes) for slide in self.deck.slides]
        pairs = zip(self.pictures, plan.frames, strict=True)
        media = [shown.write(frame, plan.profile, redactor) for shown, frame in pairs]
        return writing.archive(self.deck.size, slides, media)


def _paragraphs(slide: Slide) -> Iterator[Paragraph]:
    for item in slide.items:
        if isinstance(item, Shape):
            yield from item.paragraphs
    yield from slide.notes


@dataclass(frozen=True, slots=True)
class PptxFormat:
    """The family of PPTX decks."""

    name: str = "pptx"
    suffix: str = ".pptx"
    method: str = "deck built anew; JPEG and PNG pictures in their own coding, others as PNG"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it is an archive with the parts of a deck."""
        return untrusted.startswith(b"PK\x03\x04") and b"ppt/presentation.xml" in untrusted

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The deck in these bytes.

        Raises:
            Refused: truncated, corrupt, encrypted, too large, with macros, or without pictures.
        """
        parts = package.open_package(untrusted)
        known: dict[str, bool] = {}

        def is_picture(name: str) -> bool:
            if name not in known:
                known[name] = embedded.is_picture(parts.read(name))
            return known[name]

        deck = reading.read(parts, is_picture)
        pictures = tuple(
            embedded.opened(parts.read(crop.part), crop, max_pixels) for crop in deck.crops
        )
        codes = {code for shown in pictures for code in shown.document.warnings}
        codes |= {_SECOND for shown in pictures if len(shown.document.frames) > 1}
        warnings = tuple(sorted(codes | set(deck.warnings)))
        noted = any(notes.part_of(parts, slide.part) for slide in deck.slides)
        abilities = frozenset({Ability.NOTES} if noted else ())
        return PptxDocument(parts, deck, pictures, warnings, abilities=abilities)


PPTX = PptxFormat()
