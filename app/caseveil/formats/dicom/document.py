"""DICOM images: single- and multi-frame, native and compressed; written back as native samples."""

from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.domain.window import Window
from caseveil.formats.base import Document, Pixels, Redactor
from caseveil.formats.dicom import cells
from caseveil.formats.dicom.codecs import LOSSY
from caseveil.formats.dicom.devices import burned_regions, signature
from caseveil.formats.dicom.display import Display
from caseveil.formats.dicom.frames import Frames
from caseveil.formats.dicom.module import read_module
from caseveil.formats.dicom.reading import claims_dicom, read, refusing
from caseveil.formats.dicom.regions import clinical_areas
from caseveil.formats.dicom.scale import millimetres
from caseveil.formats.dicom.stream_copy import Brush, copied
from caseveil.formats.dicom.tables import Tables
from caseveil.formats.dicom.timing import delays
from caseveil.formats.dicom.writing import assemble

_PHOTO_CLASSES = "1.2.840.10008.5.1.4.1.1.77.1."
_PHOTO_MODALITIES = frozenset({"XC", "GM", "DMS", "OP"})
_OVERLAYS = range(0x6000, 0x60FF)
_REACH = 2  # of colour at half the size: a sample, and the pixel beside it


class DicomDocument:
    """An opened DICOM image."""

    def __init__(self, untrusted: bytes, max_pixels: int) -> None:
        self._dataset = read(untrusted)
        self._module = read_module(self._dataset, max_pixels)
        self._frames = Frames(self._dataset, self._module)
        self._display = Display(self._dataset, self._module, self._frames)

    @property
    def frames(self) -> tuple[Size, ...]:
        """Size of every frame; DICOM frames are stored upright."""
        return (Size(self._module.columns, self._module.rows),) * self._module.frames

    @property
    def abilities(self) -> frozenset[Ability]:
        """None: positions in the attributes refer to the whole, unturned frame."""
        return frozenset()

    @property
    def grid(self) -> Grid | None:
        """The cells in which a JPEG of 8 bits is edited; None for every other file."""
        return cells.grid(self._frames, self._module)

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour; frames may differ in samples."""
        fewer = self._module.syntax in LOSSY or self._module.photometric == "YBR_FULL_422"
        return _REACH if fewer and self._module.samples > 1 else 0

    @property
    def areas(self) -> tuple[Rect, ...]:
        """Where an ultrasound shows the patient; empty where nothing reliable says so."""
        return clinical_areas(self._dataset, self.frames[0])

    @property
    def device(self) -> str:
        """A name of the kind of scanner, without content; empty where the file tells none."""
        return signature(self._dataset, self.frames[0])

    @property
    def burned(self) -> tuple[Rect, ...]:
        """Where scanners of this kind are known to write into their pictures."""
        return burned_regions(self._dataset, self.frames[0])

    @property
    def photographic(self) -> bool:
        """Whether the class or the modality says that a camera took it."""
        sop_class = str(self._dataset.get("SOPClassUID", ""))
        modality = str(self._dataset.get("Modality", ""))
        return sop_class.startswith(_PHOTO_CLASSES) or modality in _PHOTO_MODALITIES

    @property
    def warnings(self) -> tuple[str, ...]:
        """That overlay planes, which the clean copy does not have, are in the file."""
        planes = any(tag >> 16 in _OVERLAYS for tag in self._dataset.keys())  # noqa: SIM118
        return ("overlays-dropped",) if planes else ()

    @property
    def millimetres(self) -> float:
        """Of one pixel in the patient; 0 where that is not told."""
        return millimetres(self._dataset, self.frames[0])

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """How long each frame of a cine is shown."""
        return delays(self._dataset, self._module.frames)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every attribute with its fate."""
        with refusing("attributes"):
            return redactor.judge(self._dataset, profile)

    def picture(self, index: int) -> Pixels:
        """Frame ``index`` as displayed: modality, window, palette and colour model applied."""
        return self._display.picture(index)

    def through(self, index: int, window: Window) -> Pixels:
        """Frame ``index`` through another window, for the screen only."""
        return self._display.through(index, window)

    def views(self, index: int) -> tuple[Pixels, ...]:
        """Other intensity windows of a frame with more than 8 bits."""
        return self._display.views(index)

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """Every frame painted in stored values; those without regions as they came."""
        with refusing("attributes"):
            clean = redactor.scrub(self._dataset, plan.profile)
            tables = Tables(self._dataset, clean, self._module)
        painted = any(frame.fills or frame.keep_only for frame in plan.frames)
        black = self._display.black() if painted else (0,) * self._module.samples
        copy = copied(self._frames, self._module, plan, Brush(redactor, black), tables)
        return assemble(clean, self._module, copy, tables)


class DicomFormat:
    """The DICOM family."""

    name = "dicom"
    suffix = ".dcm"
    method = "stored values outside the regions as decoded; frames without regions as they came"

    def recognises(self, untrusted: bytes) -> bool:
        """DICM behind a preamble, or a bare data set that starts plausibly."""
        return claims_dicom(untrusted)

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The image in these bytes; nothing decoded yet."""
        return DicomDocument(untrusted, max_pixels)


DICOM = DicomFormat()
