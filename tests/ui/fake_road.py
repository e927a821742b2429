"""A road that makes pictures from numpy and answers as it is told, for tests of the window."""

import re
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import cv2
import numpy as np

from caseveil.domain.case_text import CaseText, Change, Remark
from caseveil.domain.checks import Check, NewHit, Verdict
from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier, WordPlace
from caseveil.domain.geometry import Polygon, Rect, Size
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.plan import make
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Fate, Source, Tag, TagGroup
from caseveil.domain.text_rule import TextRule, proposed
from caseveil.domain.window import Window
from caseveil.errors import Cancelled
from caseveil.workflow import levels
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import EngineState, Preview
from caseveil.workflow.sightings import sighted

PHOTO = Size(1600, 1200)
XRAY = Size(1000, 1200)
CINE = Size(640, 480)
FRAMES = 24
PAGE = Size(200, 280)
PAGES = 4

ENGINES = (
    EngineState("faces", ("face",), "yunet 2023mar", False, True),
    EngineState("text", ("text",), "ppocr-v5 mobile", False, True),
    EngineState("codes", ("code",), "zxing-cpp 2.3", False, True),
    EngineState("tags", ("tag", "name"), "tables", False, True),
    EngineState("tesseract", ("text",), "tesseract", True, False, "program not found"),
)

TAGS = (
    Tag("EXIF/Artist", "Artist", "Dr. M. Kowalska", TagGroup.WHO),
    Tag("EXIF/GPSLatitude", "GPSLatitude", "51.5007", TagGroup.WHERE),
    Tag("EXIF/GPSLongitude", "GPSLongitude", "-0.1246", TagGroup.WHERE),
    Tag("EXIF/DateTimeOriginal", "DateTimeOriginal", "2025:03:14 09:41:07", TagGroup.WHEN),
    Tag("EXIF/Model", "Model", "Phone 12", TagGroup.DEVICE),
    Tag("EXIF/BodySerialNumber", "BodySerialNumber", "F9X2-11873", TagGroup.DEVICE),
    Tag("EXIF/Orientation", "Orientation", "6", TagGroup.OTHER, Fate.REPLACED, "1"),
    Tag("ICC", "Colour profile", "Display P3", TagGroup.OTHER, Fate.KEPT, "Display P3"),
)

CARRIED_TAGS = (
    Tag("EXIF/IFD1/Thumbnail", "Thumbnail", "160 x 120 pixels, 5011 bytes"),
    Tag("Carried/Picture", "Picture", "4000 x 3000 pixels, 1201334 bytes"),
)

DICOM_TAGS = (
    Tag("(0010,0010)", "PatientName", "Ferreira^Ana", TagGroup.WHO, Fate.REPLACED, "Anon"),
    Tag("(0010,0020)", "PatientID", "4471-882", TagGroup.WHO, Fate.REPLACED, "b3f1"),
    Tag("(0010,0030)", "PatientBirthDate", "19710212", TagGroup.WHO),
    Tag("(0008,0080)", "InstitutionName", "St. Brigid Hospital", TagGroup.WHERE),
    Tag("(0008,0020)", "StudyDate", "20250314", TagGroup.WHEN),
    Tag("(0018,1000)", "DeviceSerialNumber", "SN-20091", TagGroup.DEVICE),
    Tag("(0028,0030)", "PixelSpacing", "0.143\\0.143", TagGroup.OTHER, Fate.KEPT, "0.143\\0.143"),
    Tag("(0018,0015)", "BodyPartExamined", "CHEST", TagGroup.OTHER, Fate.KEPT, "CHEST"),
)


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


PHOTO_FINDINGS = (
    Finding(
        "face-1", Kind.FACE, Tier.CERTAIN, "face", 0.98, PixelPlace(0, box(1150, 90, 1420, 430))
    ),
    Finding(
        "band-1",
        Kind.WRISTBAND,
        Tier.CERTAIN,
        "wristband",
        0.93,
        PixelPlace(0, ((300, 560), (520, 520), (590, 900), (370, 940))),
    ),
    Finding(
        "code-1", Kind.CODE, Tier.CERTAIN, "qr-code", 1.0, PixelPlace(0, box(985, 830, 1105, 950))
    ),
    Finding(
        "text-1", Kind.TEXT, Tier.CERTAIN, "printed", 0.91, PixelPlace(0, box(1130, 830, 1440, 890))
    ),
    Finding(
        "text-2",
        Kind.TEXT,
        Tier.DOUBTFUL,
        "printed",
        0.42,
        PixelPlace(0, box(1130, 905, 1400, 955)),
    ),
    Finding(
        "text-3", Kind.TEXT, Tier.DOUBTFUL, "printed", 0.33, PixelPlace(0, box(90, 1080, 330, 1140))
    ),
    Finding("tag-1", Kind.TAG, Tier.CERTAIN, "person-name", 1.0, TagPlace("EXIF/Artist")),
    Finding("tag-2", Kind.TAG, Tier.CERTAIN, "location", 1.0, TagPlace("EXIF/GPSLatitude")),
    Finding("name-1", Kind.NAME, Tier.DOUBTFUL, "file-name", 0.5, TagPlace("file-name")),
)

XRAY_FINDINGS = (
    Finding(
        "text-1", Kind.TEXT, Tier.CERTAIN, "printed", 0.97, PixelPlace(0, box(20, 20, 420, 70))
    ),
    Finding(
        "text-2", Kind.TEXT, Tier.CERTAIN, "printed", 0.95, PixelPlace(0, box(20, 78, 330, 122))
    ),
    Finding(
        "text-3",
        Kind.TEXT,
        Tier.DOUBTFUL,
        "printed",
        0.51,
        PixelPlace(0, box(880, 1110, 960, 1170)),
    ),
    Finding("tag-1", Kind.TAG, Tier.CERTAIN, "patient-name", 1.0, TagPlace("(0010,0010)")),
)

CINE_FINDINGS = (
    Finding(
        "text-1", Kind.TEXT, Tier.CERTAIN, "printed", 0.97, PixelPlace(0, box(10, 8, 300, 40), True)
    ),
    Finding(
        "text-2", Kind.TEXT, Tier.DOUBTFUL, "printed", 0.6, PixelPlace(7, box(470, 430, 620, 465))
    ),
)


LETTER_FINDINGS = tuple(
    Finding(
        f"text-{page + 1}",
        Kind.TEXT,
        Tier.CERTAIN,
        "printed",
        0.9,
        PixelPlace(page, box(20, 20, 120, 40)),
    )
    for page in (0, 1)
)


WORD_FINDINGS = (
    Finding(
        "word-1",
        Kind.WORD,
        Tier.CERTAIN,
        "name",
        1.0,
        WordPlace("Slide 2/Text 1", 0, 5, "a doctor"),
        text="Oduya",
    ),
    Finding(
        "word-2",
        Kind.WORD,
        Tier.DOUBTFUL,
        "word",
        0.5,
        WordPlace("Notes", 3, 9),
        text="Tuesday",
    ),
)


def photo_pixels() -> np.ndarray:
    """A forearm with a wristband, a label and a round face, as a phone would see it."""
    height, width = PHOTO.height, PHOTO.width
    down, across = np.mgrid[0:height, 0:width]
    base = np.stack([196 - down / 40, 206 - down / 44, 208 - across / 90], axis=-1)
    picture = np.ascontiguousarray(base.clip(0, 255).astype(np.uint8))
    arm = np.array(
        [(-40, 620), (760, 480), (1010, 560), (1010, 700), (780, 830), (-40, 1010)], np.int32
    )
    cv2.fillPoly(picture, [arm], (222, 176, 148), cv2.LINE_AA)
    cv2.polylines(picture, [arm], True, (190, 138, 112), 6, cv2.LINE_AA)
    cv2.ellipse(picture, (680, 660), (70, 36), -8, 0, 360, (186, 92, 84), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (680, 660), (38, 17), -8, 0, 360, (146, 52, 52), -1, cv2.LINE_AA)
    band = np.array([(300, 560), (520, 520), (590, 900), (370, 940)], np.int32)
    cv2.fillPoly(picture, [band], (244, 246, 248), cv2.LINE_AA)
    for row, line in enumerate(("NOVAK", "JANA", "1958", "W-31")):
        at = (345 + row * 18, 640 + row * 82)
        cv2.putText(picture, line, at, cv2.FONT_HERSHEY_SIMPLEX, 1.2, (30, 40, 70), 3, cv2.LINE_AA)
    _paint_label(picture)
    _paint_face(picture)
    cv2.putText(
        picture,
        "scale 5 cm",
        (96, 1124),
        cv2.FONT_HERSHEY_SIMPLEX,
        1.3,
        (40, 60, 70),
        3,
        cv2.LINE_AA,
    )
    noise = np.random.default_rng(7).integers(-5, 6, picture.shape, np.int16)
    return (picture.astype(np.int16) + noise).clip(0, 255).astype(np.uint8)


def _paint_label(picture: np.ndarray) -> None:
    cv2.rectangle(picture, (960, 800), (1470, 980), (250, 250, 246), -1)
    cells = np.random.default_rng(3).integers(0, 2, (12, 12)).astype(np.uint8) * 235
    code = cv2.resize(cells, (120, 120), interpolation=cv2.INTER_NEAREST)
    picture[830:950, 985:1105] = code[..., None]
    cv2.putText(
        picture,
        "NOVAK, JANA",
        (1135, 878),
        cv2.FONT_HERSHEY_SIMPLEX,
        1.5,
        (20, 20, 24),
        4,
        cv2.LINE_AA,
    )
    cv2.putText(
        picture,
        "12/02/1958",
        (1135, 947),
        cv2.FONT_HERSHEY_SIMPLEX,
        1.4,
        (20, 20, 24),
        3,
        cv2.LINE_AA,
    )


def _paint_face(picture: np.ndarray) -> None:
    cv2.ellipse(picture, (1285, 250), (125, 160), 0, 0, 360, (226, 184, 158), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (1285, 170), (132, 100), 0, 180, 360, (70, 50, 42), -1, cv2.LINE_AA)
    for x in (1238, 1332):
        cv2.ellipse(picture, (x, 248), (16, 9), 0, 0, 360, (250, 250, 250), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, 248), 7, (60, 50, 44), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (1285, 330), (42, 18), 0, 0, 180, (170, 84, 80), 5, cv2.LINE_AA)


def xray_pixels() -> np.ndarray:
    """A chest film with burned-in text."""
    height, width = XRAY.height, XRAY.width
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    body = np.exp(-(((across - 500) / 380) ** 4) - ((down - 640) / 560) ** 6) * 150
    lungs = sum(
        np.exp(-(((across - x) / 130) ** 2) - ((down - 560) / 270) ** 2) for x in (330, 670)
    )
    grey = body - 105 * lungs + 55 * np.exp(-(((across - 500) / 45) ** 2)) * (body > 20)
    picture = np.ascontiguousarray(
        np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)
    )
    for rib in range(7):
        for side, start in ((-1, 470), (1, 530)):
            centre = (start + side * 90, 330 + rib * 78)
            cv2.ellipse(
                picture, centre, (210, 70), side * 14, 180, 360, (128, 128, 128), 5, cv2.LINE_AA
            )
    for text, at in (("FERREIRA ANA", (26, 60)), ("ID 4471-882", (26, 114)), ("L", (895, 1162))):
        cv2.putText(
            picture, text, at, cv2.FONT_HERSHEY_SIMPLEX, 1.6, (255, 255, 255), 3, cv2.LINE_AA
        )
    return picture


def cine_pixels(frame: int) -> np.ndarray:
    """One frame of a fan-shaped film with a header."""
    height, width = CINE.height, CINE.width
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    radius = np.hypot(across - 320, down - 40)
    fan = (np.abs(across - 320) < (down - 40) * 0.8) & (radius < 400)
    grain = np.random.default_rng(frame).normal(70, 34, (height, width))
    beat = 60 + 12 * np.sin(frame / FRAMES * 2 * np.pi)
    hollow = np.exp(-(((across - 320) / beat) ** 4) - ((down - 250) / (beat * 1.4)) ** 4)
    grey = (fan * grain * (1 - 0.85 * hollow)).clip(0, 255).astype(np.uint8)
    picture = np.ascontiguousarray(np.repeat(grey[..., None], 3, axis=2))
    white = (235, 235, 235)
    cv2.putText(
        picture, "OKAFOR, C 77y", (14, 32), cv2.FONT_HERSHEY_SIMPLEX, 0.9, white, 2, cv2.LINE_AA
    )
    if frame == 7:
        cv2.putText(
            picture, "dist 4.1", (474, 456), cv2.FONT_HERSHEY_SIMPLEX, 0.9, white, 2, cv2.LINE_AA
        )
    return picture


BOTH = frozenset({Ability.CROP, Ability.TURN})
SHAPES: dict[
    str, tuple[str, tuple[Size, ...], tuple[Tag, ...], frozenset[Ability], tuple[Finding, ...]]
] = {
    "xray": ("dicom", (XRAY,), DICOM_TAGS, frozenset(), XRAY_FINDINGS),
    "cine": ("dicom", (CINE,) * FRAMES, DICOM_TAGS, frozenset(), CINE_FINDINGS),
    "portrait": ("jpeg", (PHOTO,), TAGS, BOTH, PHOTO_FINDINGS[:1]),
    "burst": ("jpeg", (PHOTO,), CARRIED_TAGS, BOTH, ()),
    "plain": ("png", (Size(200, 100),), (), BOTH, ()),
    "photo": ("jpeg", (PHOTO,), TAGS, BOTH, PHOTO_FINDINGS),
    "slides": ("pptx", (PAGE,), (), frozenset(), WORD_FINDINGS),
    "letter": ("pdf", (PAGE,) * PAGES, (), frozenset(), LETTER_FINDINGS),
}


def shape(path: Path) -> str:
    return next((name for name in SHAPES if name in path.name), "photo")


def checks() -> tuple[Check, ...]:
    told = {
        "container": "9 parts, all allowed",
        "metadata": "0 fields left",
        "hidden-flat": "6 of 6 regions flat",
        "outside-unchanged": "largest block difference 1.9, 44.1 dB",
        "identifiers-absent": "7 searched, 0 found",
        "second-look": "3 scales, 2 views, 0 new",
    }
    return tuple(Check(name, Verdict.PASSED, detail) for name, detail in told.items())


def receipt() -> Receipt:
    return Receipt(
        program="0.1.0",
        engines={"faces": "yunet 2023mar", "text": "ppocr-v5 mobile", "codes": "zxing-cpp 2.3"},
        shared_engines=("libjpeg-turbo",),
        looked_for=("code", "face", "name", "tag", "text"),
        preset="default",
        profile="basic",
        format="jpeg",
        frames=1,
        counts={"face/certain/hide": 1, "text/certain/hide": 1, "text/doubtful/keep": 1},
        edits=(),
        hidden_share=0.104,
        method="re-encoded, source tables",
        checks=checks(),
        sha256="9f" * 32,
        date="2026-01-15",
    )


@dataclass
class FakeRoad:
    """Answers like the real road; tests tell it what goes wrong.

    Attributes:
        faults: error by (step, file name).
        hold: steps that wait for their event or for cancel.
        hits: what the next second look finds, once.
        calls: (step, file name) as they came.
        windows: what each frame was looked at through.
        glimpses: whether a small picture of every frame is there at once.
        further_pictures: small pictures that every file carries, by the paths of their tags.
    """

    faults: dict[tuple[str, str], Exception] = field(default_factory=dict)
    hold: dict[str, Event] = field(default_factory=dict)
    hits: list[NewHit] = field(default_factory=list)
    states: Sequence[EngineState] = ENGINES
    calls: list[tuple[str, str]] = field(default_factory=list)
    windows: list[Window | None] = field(default_factory=list)
    glimpses: bool = False
    further_pictures: Sequence[tuple[str, Preview]] = ()
    share: float = 0.4
    _delivered: dict[Path, Review] = field(default_factory=dict)

    def _begin(self, step: str, path: Path, job: Job) -> None:
        self.calls.append((step, path.name))
        job.step(self.share, step)
        event = self.hold.get(step)
        while event is not None and not event.wait(0.01):
            if job.cancelled:
                raise Cancelled
        if fault := self.faults.get((step, path.name)):
            raise copy(fault)  # one raised error would hold this window by its traceback

    def engines(self) -> Sequence[EngineState]:
        return self.states

    def open(self, path: Path, policy: Policy, job: Job) -> Source:
        self._begin("open", path, job)
        form, frames, tags, abilities, _found = SHAPES[shape(path)]
        return Source(path, f"{path.name:0>64}", form, frames, tags, abilities)

    def scan(self, source: Source, policy: Policy, job: Job) -> Review:
        findings = SHAPES[shape(source.path)][4]
        job.found(sighted(findings[:1]))
        self._begin("scan", source.path, job)
        return proposed(Review(source, findings), TextRule.ALL)

    def preview(
        self,
        source: Source,
        frame: int,
        max_pixels: int,
        job: Job,
        window: Window | None = None,
    ) -> Preview:
        self._begin("preview", source.path, job)
        self.windows.append(window)
        return _preview(_pixels(source.path, frame), max_pixels)

    def glimpse(self, source: Source, frame: int, job: Job) -> Preview | None:
        return _preview(_pixels(source.path, frame), 10_000) if self.glimpses else None

    def further(self, source: Source, job: Job) -> Sequence[tuple[str, Preview]]:
        self._begin("further", source.path, job)
        return self.further_pictures

    def export(self, review: Review, policy: Policy, folder: Path, job: Job) -> Outcome:
        self._begin("export", review.source.path, job)
        if self.hits:
            hits, self.hits = tuple(self.hits), []
            return Outcome(Status.NEEDS_REVIEW, new_hits=hits)
        path = folder / f"clean-{len(self._delivered) + 1:04d}.jpg"
        self._delivered[path] = review
        delivered = (Delivered(path, "9f" * 32, review.source.format),)
        return Outcome(Status.VERIFIED, None, "", delivered, receipt(), folder / "r.json", checks())

    def preview_output(self, output: Path, frame: int, max_pixels: int, job: Job) -> Preview:
        self._begin("preview_output", output, job)
        review = self._delivered[output]
        plan = make(review, Policy()).frames[frame]
        pixels = _pixels(review.source.path, frame).copy()
        for polygon in plan.fills:
            cv2.fillPoly(pixels, [np.array(polygon).round().astype(np.int32)], (0, 0, 0))
        crop: Rect = plan.placement.crop
        cut = pixels[crop.top : crop.bottom, crop.left : crop.right]
        return _preview(
            np.ascontiguousarray(np.rot90(cut, -plan.placement.quarter_turns)), max_pixels
        )

    def verify(self, output: Path, source: Path | None, job: Job) -> Outcome:
        return Outcome(Status.VERIFIED)

    def read_text(
        self, untrusted_text: str, known: Sequence[tuple[str, str]], job: Job
    ) -> CaseText:
        """Finds every word of the names that are known, and any capital in a sentence."""
        job.step(self.share, "text")
        names = "|".join(re.escape(word) for _of, one in known for word in one.split() if word)
        changes = [
            Change(found.start(), found.end(), "name", "A", "known-value", Tier.CERTAIN, "[name]")
            for found in re.finditer(names or "(?!)", untrusted_text)
        ]
        taken = {at for one in changes for at in range(one.start, one.end)}
        changes += [
            Change(*found.span(), "word", "", "unknown-capital", Tier.DOUBTFUL, "[name or place]")
            for found in re.finditer(r"(?<=[a-z] )[A-Z]\w+", untrusted_text)
            if found.start() not in taken
        ]
        remarks = [
            Remark(*found.span(), "labelling")
            for found in re.finditer("frequent flyer", untrusted_text)
        ]
        ordered = sorted(changes, key=lambda change: change.start)
        return CaseText(untrusted_text, tuple(ordered), tuple(remarks))

    def close(self) -> None:
        self.calls.append(("close", ""))


_PICTURES: dict[str, Callable[[int], np.ndarray]] = {
    "photo": lambda _frame: photo_pixels(),
    "xray": lambda _frame: xray_pixels(),
    "cine": cine_pixels,
    "portrait": lambda _frame: photo_pixels(),
    "plain": lambda _frame: np.full((100, 200, 3), 180, np.uint8),
    "slides": lambda _frame: np.full((280, 200, 3), 200, np.uint8),
    "letter": lambda frame: np.full((280, 200, 3), 250 - 20 * frame, np.uint8),
}
_made: dict[tuple[str, int], np.ndarray] = {}


def _pixels(path: Path, frame: int) -> np.ndarray:
    key = shape(path), frame
    if key not in _made:
        _made[key] = _PICTURES[key[0]](frame)
    return _made[key]


def _preview(pixels: np.ndarray, max_pixels: int) -> Preview:
    height, width = pixels.shape[:2]
    scale = min(1.0, (max_pixels / (height * width)) ** 0.5)
    if scale < 1:
        pixels = cv2.resize(
            pixels, (int(width * scale), int(height * scale)), interpolation=cv2.INTER_AREA
        )
    return levels.preview(pixels, pixels.shape[1] / width)
