"""PDF documents: every page is shown as a picture, and the clean copy is a PDF of these pictures.

Text layers, links, forms, attachments, scripts, layers that are off, what lies outside of a page
and the history of the file stay behind: only what a reader sees is reviewed and delivered.
"""

from dataclasses import dataclass, field

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Failed
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.pdf import rendering, writer
from caseveil.formats.pdf.rendering import Facts

_BLACK = (0, 0, 0)
_LONGEST = 1000


@dataclass(slots=True)
class PdfDocument:
    """One document, pages rendered on demand, the last one kept.

    Attributes:
        untrusted: its bytes.
        facts: what it tells of itself.
    """

    untrusted: bytes
    facts: Facts
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset())
    _kept: tuple[int, Pixels] | None = None

    @property
    def frames(self) -> tuple[Size, ...]:
        """Every page as shown, at 200 dots an inch."""
        return self.facts.pages

    @property
    def warnings(self) -> tuple[str, ...]:
        """That files embedded in it stay behind."""
        return ("embedded-files-dropped",) if self.facts.attachments else ()

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every entry that tells of the document; all are removed, whatever the profile."""
        del redactor, profile
        told = [Tag(f"PDF/{key}", key, text[:_LONGEST]) for key, text in self.facts.entries]
        files = range(1, self.facts.attachments + 1)
        return (*told, *(Tag(f"Carried/File[{n}]", "Embedded file", "") for n in files))

    def picture(self, index: int) -> Pixels:
        """Page ``index`` as shown, 8-bit RGB."""
        require_frame(index, len(self.frames))
        if self._kept is None or self._kept[0] != index:
            self._kept = index, rendering.picture(self.untrusted, index, self.frames[index])
        return self._kept[1]

    def views(self, index: int) -> tuple[Pixels, ...]:
        """None: a page has one rendering."""
        require_frame(index, len(self.frames))
        return ()

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean document: every page as a picture, exact outside what is hidden."""
        if len(plan.frames) != len(self.frames):
            raise Failed(Code.INTERNAL, "frames")
        pages = []
        for index, frame in enumerate(plan.frames):
            painted = redactor.paint(self.picture(index), frame, _BLACK)
            pages.append(writer.page(painted, index))
        return writer.assemble(pages)


@dataclass(frozen=True, slots=True)
class PdfFormat:
    """The family of PDF files."""

    name: str = "pdf"
    suffix: str = ".pdf"
    method: str = "pages rendered at 200 dots an inch, pixels outside the regions identical"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a PDF."""
        return untrusted.startswith(b"%PDF-")

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, encrypted, too large, or without pages.
        """
        told = rendering.facts(untrusted)
        rendering.require_whole(untrusted)
        for size in told.pages:
            require_pixels(size.pixels, max_pixels)
        return PdfDocument(untrusted, told)


PDF = PdfFormat()
