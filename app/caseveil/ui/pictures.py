"""Presenter of the pictures: fetches the frame looked at, and before and after of a clean copy."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from PySide6.QtGui import QImage, QTransform

from caseveil.domain.geometry import Placement
from caseveil.domain.plan import make
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import CaseVeilError
from caseveil.ui.jobs import Lane, Runner
from caseveil.ui.picture import MAX_PIXELS, Picture, build
from caseveil.ui.review import Desk
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Preview, Road

_COMPARED_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which frame of which file, as read."""

    key: str
    sha256: str
    frame: int


@dataclass(frozen=True)
class Pair:
    """The same frame before and after, in the shape of the clean copy."""

    before: QImage
    after: QImage


class Pictures:
    """Keeps only the frame looked at; a newer wish cancels the older, whose answer is dropped.

    Attributes:
        show: called with the picture, or None while there is none.
        show_pair: called with before and after, or None.
        failed: called with the error of a picture that could not be loaded.
        pair_failed: the same for before and after.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.show: Callable[[Picture | None], None] = lambda _picture: None
        self.show_pair: Callable[[Pair | None], None] = lambda _pair: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.pair_failed: Callable[[CaseVeilError], None] = lambda _error: None
        self._wanted: Wanted | None = None
        self._paired: tuple[Path, int] | None = None
        self._job: Job | None = None
        self._pair_job: Job | None = None

    def follow(self) -> None:
        """Fetches the frame looked at, unless it is there or on its way."""
        entry = self._desk.entry
        source = entry.source if entry else None
        wanted = Wanted(entry.key, source.sha256, self._desk.frame) if entry and source else None
        if wanted == self._wanted:
            return
        same_file = wanted and self._wanted and wanted.sha256 == self._wanted.sha256
        self._wanted = wanted
        self._cancel()
        if not same_file:
            self.show(None)
        if source and wanted:
            frame = wanted.frame
            self._job = self._runner.start(
                Lane.LOOK,
                lambda job: build(self._road.preview(source, frame, MAX_PIXELS, job)),
                lambda picture: self._arrived(wanted, picture),
                lambda error: self._missed(wanted, error),
            )

    def _arrived(self, wanted: Wanted, picture: Picture) -> None:
        if wanted == self._wanted:
            self.show(picture)

    def _missed(self, wanted: Wanted, error: CaseVeilError) -> None:
        if wanted == self._wanted:
            self.failed(error)

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None

    def pair(self) -> None:
        """Fetches before and after of the clean copy looked at."""
        entry, review, frame = self._desk.entry, self._desk.review, self._desk.frame
        outcome = entry.current_outcome(review) if entry else None
        if not (review and outcome and outcome.delivered):
            self._paired = None
            self.show_pair(None)
            return
        output = outcome.delivered[0].path
        if self._paired == (output, frame):
            return
        self._paired = (output, frame)
        if self._pair_job:
            self._pair_job.cancel()
        self.show_pair(None)
        self._pair_job = self._runner.start(
            Lane.LOOK,
            lambda job: self._compare(review, output, frame, job),
            lambda pair: self._pair_arrived(output, frame, pair),
            lambda error: self._pair_missed(output, frame, error),
        )

    def _pair_arrived(self, output: Path, frame: int, pair: Pair) -> None:
        if self._paired == (output, frame):
            self.show_pair(pair)

    def _pair_missed(self, output: Path, frame: int, error: CaseVeilError) -> None:
        if self._paired == (output, frame):
            self._paired = None
            self.pair_failed(error)

    def _compare(self, review: Review, output: Path, frame: int, job: Job) -> Pair:
        placement = make(review, self._desk.policy).frames[frame].placement
        before = self._before(review.source, frame, placement, job)
        return Pair(before, _copy(self._road.preview_output(output, frame, _COMPARED_PIXELS, job)))

    def _before(self, source: Source, frame: int, placement: Placement, job: Job) -> QImage:
        """The source frame, cropped and turned as the clean copy is."""
        whole, kept = placement.source.pixels, max(1, placement.crop.size.pixels)
        wanted = min(MAX_PIXELS, int(_COMPARED_PIXELS * sqrt(whole / kept)))
        preview = self._road.preview(source, frame, wanted, job)
        image, scale, crop = _copy(preview), preview.scale, placement.crop
        size = crop.size
        left, top = round(crop.left * scale), round(crop.top * scale)
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        cut = image.copy(left, top, width, height)
        return cut.transformed(QTransform().rotate(90 * placement.quarter_turns))


def _copy(preview: Preview) -> QImage:
    """An image that owns its pixels."""
    stride = preview.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(preview.rgb, preview.width, preview.height, stride, form).convertToFormat(
        QImage.Format.Format_RGB32
    )
