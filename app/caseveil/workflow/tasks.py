"""The steps that touch untrusted bytes; each runs in a worker and answers with plain values."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from caseveil.domain import plan as planning
from caseveil.domain.case_text import CaseText
from caseveil.domain.checks import Verification
from caseveil.domain.declared import expected
from caseveil.domain.findings import Finding
from caseveil.domain.learning.lesson import Lesson, Level
from caseveil.domain.plan import Plan
from caseveil.domain.policy import Policy
from caseveil.domain.scale_bar import NO_SCALE
from caseveil.domain.source import Source
from caseveil.errors import Code, Failed, Refused
from caseveil.formats import drawn, identify, part, pictures, spreading
from caseveil.formats.base import Carrying, Document, Glimpsed, Noted, Pixels, Redactor, Windowed
from caseveil.formats.jpeg import by_cells
from caseveil.redact.pixels import hidden_share
from caseveil.verify.contract import Expectation
from caseveil.verify.verifier import check
from caseveil.workflow import intake, levels
from caseveil.workflow.aside import failure, write_private
from caseveil.workflow.board import show, tell
from caseveil.workflow.errands import Showing, Written
from caseveil.workflow.finders import Finders, Known
from caseveil.workflow.margins import device_of
from caseveil.workflow.road import EngineState, Preview
from caseveil.workflow.scan import find
from caseveil.workflow.tray import Laid, lay


@dataclass(frozen=True, slots=True)
class Parts:
    """What a worker works with; built once per worker by the composition root.

    Attributes:
        finders: None where the worker only opens and shows.
        redactor: tells what becomes of tags, and paints.
    """

    finders: Finders | None
    redactor: Redactor


_parts: Parts | None = None


def install(parts: Parts) -> None:
    """Called once in each worker before any step."""
    global _parts  # noqa: PLW0603  a worker's only state: what it was built with
    _parts = parts


def _installed() -> Parts:
    if _parts is None:
        raise Failed(Code.INTERNAL, "worker not prepared")
    return _parts


def _finders() -> Finders:
    finders = _installed().finders
    if finders is None:
        raise Failed(Code.INTERNAL, "worker without finders")
    return finders


def engines() -> tuple[EngineState, ...]:
    """The catalogue as this worker can run it."""
    return tuple(_finders().states())


def open_source(path: Path, policy: Policy) -> Source:
    """Reads and identifies one file."""
    untrusted = intake.read(path)
    kind = identify(untrusted)
    document = part.opened(untrusted, policy.max_pixels, allowed=policy.truncated)
    document = _noted(document) if policy.notes else document
    return Source(
        path=path,
        sha256=intake.fingerprint(untrusted),
        format=kind.name,
        frames=document.frames,
        tags=document.tags(_installed().redactor, expected(policy)),
        abilities=document.abilities,
        warnings=_warnings(document, policy),
        grid=by_cells.grid(document),
        reach=document.reach,
        device=device_of(document),
        millimetres=drawn.scale_of(document),
    )


def _warnings(document: Document, policy: Policy) -> tuple[str, ...]:
    """Of the document, and that it tells no scale where a scale bar is wanted."""
    missing = policy.pictures.scale_bar and not drawn.scale_of(document)
    return (*document.warnings, NO_SCALE) if missing else document.warnings


def _reopen(source: Source, max_pixels: int) -> Document:
    untrusted = intake.read_unchanged(source.path, source.sha256)
    return _document(untrusted, source, max_pixels)


def _document(untrusted: bytes, source: Source, max_pixels: int) -> Document:
    if source.part:
        return part.part_of(untrusted, max_pixels)
    document = identify(untrusted).open(untrusted, max_pixels)
    return _noted(document) if source.notes else document


def _noted(document: Document) -> Document:
    return document.with_notes() if isinstance(document, Noted) else document


def scan(source: Source, policy: Policy) -> tuple[Finding, ...]:
    """Everything found in one source."""
    untrusted = intake.read_unchanged(source.path, source.sha256)
    document = _document(untrusted, source, policy.max_pixels)
    try:
        return find(document, source, _finders(), policy, tell=tell, show=show)
    except Refused as error:
        raise part.told(error, untrusted, policy.max_pixels) from None


def read_text(untrusted_text: str, known: Known) -> CaseText:
    """What identifies in a caption or a history."""
    return _finders().read_text(untrusted_text, known)


def practise(folder: Path, level: Level, seed: int) -> Lesson:
    """Draws a practice case into ``folder``; answers with what identifies in it.

    Raises:
        Failed: disk-full or target-unwritable.
    """
    from caseveil.sample.practice.case import make  # noqa: PLC0415  other steps need no drawing

    try:
        return make(folder, level, seed)
    except OSError as error:
        raise failure(error) from None


def preview(source: Source, frame: int, policy: Policy, showing: Showing) -> Preview | Laid:
    """One frame for the screen, through a window where its grey values are deep enough."""
    document = _reopen(source, policy.max_pixels)
    if showing.window is not None and isinstance(document, Windowed):
        whole = document.through(frame, showing.window)
    else:
        whole = document.picture(frame)
    pixels, scale = _scaled(whole, showing.max_pixels)
    laid = lay(showing.tray, levels.levels(pixels), scale) if showing.tray else None
    return laid or levels.preview(pixels, scale)


def glimpse(source: Source, frame: int, policy: Policy, pixels: int) -> Preview | None:
    """The frame much smaller, where that is quicker; not yet what may be approved."""
    document = _reopen(source, policy.max_pixels)
    if not isinstance(document, Glimpsed):
        return None
    small = document.glimpse(frame, pixels)
    return levels.preview(small, small.shape[1] / source.frames[frame].width)


def further(source: Source, policy: Policy, side: int) -> tuple[tuple[str, Preview], ...]:
    """Thumbnails and further pictures of a file, which its clean copy has not, made small."""
    document = _reopen(source, policy.max_pixels)
    found = document.further(side) if isinstance(document, Carrying) else ()
    return tuple((path, _plain(pixels, 1.0)) for path, pixels in found)


def preview_output(path: Path, frame: int, policy: Policy, max_pixels: int) -> Preview:
    """One frame of a delivered file for the screen."""
    untrusted = intake.read(path)
    document = identify(untrusted).open(untrusted, policy.max_pixels)
    return _plain(*_scaled(document.picture(frame), max_pixels))


def _plain(pixels: Pixels, scale: float) -> Preview:
    return Preview(pixels.shape[1], pixels.shape[0], scale, pixels.tobytes())


def _scaled(pixels: Pixels, max_pixels: int) -> tuple[Pixels, float]:
    """At most ``max_pixels`` of them, and how much smaller that is."""
    height, width = pixels.shape[:2]
    scale = min(1.0, (max_pixels / (height * width)) ** 0.5)
    if scale == 1:
        return pixels, 1.0
    wide, high = max(1, int(width * scale)), max(1, int(height * scale))
    return levels.scaled(pixels, wide, high), wide / width


def write(source: Source, plan: Plan, policy: Policy, aside: Path) -> Written:
    """Writes the clean copy to ``aside``, a path in a private folder that does not exist yet.

    Raises:
        Failed: disk-full or target-unwritable.
    """
    untrusted = intake.read_unchanged(source.path, source.sha256)
    kind = identify(untrusted)
    document = _document(untrusted, source, policy.max_pixels)
    redactor = _installed().redactor
    exact, form = True, policy.pictures.form
    if form is None:
        data, exact = by_cells.write(document, plan, redactor)
        suffix = kind.suffix
        method = by_cells.method(document, plan, followed=exact, otherwise=kind.method)
    else:
        limit = policy.fit.size_limit if policy.fit else 0
        made = pictures.write(document, plan, redactor, form, limit)
        data, suffix, method = made.data, made.suffix, made.method
    method = spreading.told(method, plan if exact else planning.without_cells(plan))
    write_private(aside, data)
    digest = hashlib.sha256(data).hexdigest()
    return Written(digest, hidden_share(plan), suffix, method, exact)


def verify(output: Path, source: Source | None, plan: Plan, policy: Policy) -> Verification:
    """Checks a finished file, read back from disk, with other eyes.

    Args:
        output: the file to be checked.
        source: what it was made from, or None for a lone check.
        plan: what was to be hidden.
        policy: bounds the size of a frame.

    Raises:
        Refused: where either file cannot be read or identified.
    """
    data = intake.read(output)
    kind = identify(data)
    written_as, form = source.written_as if source else kind.name, policy.pictures.form
    if kind.name != (form.family if form else written_as):
        raise Refused(Code.CHECK_FAILED, "format")
    original = intake.read_unchanged(source.path, source.sha256) if source else None
    made_from = source.format if source and form else ""
    if source and original is not None and made_from:
        photographic = _document(original, source, policy.max_pixels).photographic
    else:
        photographic = kind.open(data, policy.max_pixels).photographic
    known = source.format if source and not form else kind.name
    ends_early = source is not None and source.part
    expectation = Expectation(known, plan, photographic, made_from, ends_early)
    return check(data, expectation, original, _finders().redetector())
