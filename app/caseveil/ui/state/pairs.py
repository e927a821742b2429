"""Presenter of before and after: the same frame of a source and of its clean copy."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from PySide6.QtGui import QImage, QTransform

from caseveil.domain.pictures import copy_of, rules_for
from caseveil.domain.plan import FramePlan, make
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.picture import MAX_PIXELS
from caseveil.ui.state.review import Desk
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Preview, Road

_COMPARED_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class Compared:
    """A frame of a review, and the delivered file in which it stands with its index there."""

    review: Review
    frame: int
    output: Path
    index: int


@dataclass(frozen=True)
class Pair:
    """The same frame before and after, in the shape of the clean copy."""

    before: QImage
    after: QImage


class Pairs:
    """Fetches before and after of the clean copy looked at.

    Attributes:
        show: called with before and after, or None while there is none.
        failed: called with the error of a pair that could not be loaded.
        left_out: called where the frame looked at was not exported.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.show: Callable[[Pair | None], None] = lambda _pair: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.left_out: Callable[[], None] = lambda: None
        self._wanted: Compared | None = None
        self._job: Job | None = None

    def follow(self) -> None:
        """Fetches it, unless it is there or on its way."""
        entry, review, frame = self._desk.entry, self._desk.review, self._desk.frame
        outcome = entry.current_outcome(review) if entry else None
        wanted, delivered = None, bool(outcome and outcome.delivered)
        if review and outcome and delivered:
            copy = copy_of(outcome, review, self._desk.policy, frame)
            wanted = Compared(review, frame, *copy) if copy else None
        if wanted is not None and wanted == self._wanted:
            return
        self._wanted = wanted
        if self._job:
            self._job.cancel()
            self._job = None
        self.show(None)
        if wanted is None and delivered:
            self.left_out()
        if wanted is not None:
            self._job = self._runner.start(
                Lane.LOOK,
                lambda job: self._compare(wanted, job),
                lambda pair: self._arrived(wanted, pair),
                lambda error: self._missed(wanted, error),
            )

    def _arrived(self, wanted: Compared, pair: Pair) -> None:
        if self._wanted == wanted:
            self.show(pair)

    def _missed(self, wanted: Compared, error: CaseVeilError) -> None:
        if self._wanted == wanted:
            self._wanted = None
            self.failed(error)

    def _compare(self, wanted: Compared, job: Job) -> Pair:
        source, frame = wanted.review.source, wanted.frame
        plan = make(wanted.review, rules_for(self._desk.policy, wanted.review))
        before = self._before(source, plan.frames[frame], job)
        after = self._road.preview_output(wanted.output, wanted.index, _COMPARED_PIXELS, job)
        return Pair(before, _copy(after))

    def _before(self, source: Source, frame: FramePlan, job: Job) -> QImage:
        """The source frame, cropped and turned as the clean copy is, with the same room beneath."""
        placement = frame.placement
        whole, kept = placement.source.pixels, max(1, placement.crop.size.pixels)
        wanted = min(MAX_PIXELS, int(_COMPARED_PIXELS * sqrt(whole / kept)))
        preview = self._road.preview(source, frame.index, wanted, job)
        image, scale, crop = _copy(preview), preview.scale, placement.crop
        size = crop.size
        left, top = round(crop.left * scale), round(crop.top * scale)
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        cut = image.copy(left, top, width, height)
        turned = cut.transformed(QTransform().rotate(90 * placement.quarter_turns))
        high = round(turned.height() * frame.output.height / max(1, placement.output.height))
        return turned.copy(0, 0, turned.width(), high)


def _copy(preview: Preview) -> QImage:
    """An image that owns its pixels."""
    stride = preview.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(preview.rgb, preview.width, preview.height, stride, form).convertToFormat(
        QImage.Format.Format_RGB32
    )
