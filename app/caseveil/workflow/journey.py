"""The road as it is really walked: steps on untrusted bytes in workers, the rest here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from caseveil.domain import preset, text_rule
from caseveil.domain.case_text import CaseText
from caseveil.domain.checks import Check, Verdict, Verification, all_passed
from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon
from caseveil.domain.learning.lesson import Lesson, Level
from caseveil.domain.margin import remembered
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.plan import Plan
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.receipt import Receipt, plan_of, profile_of
from caseveil.domain.review import Review
from caseveil.domain.source import GLIMPSED, NOTES_KEPT, PART_MISSING, Source
from caseveil.domain.window import Window
from caseveil.errors import Code, Refused
from caseveil.workflow import errands, export, intake, receipts
from caseveil.workflow.finders import Known
from caseveil.workflow.harvest import harvest
from caseveil.workflow.jobs import Job
from caseveil.workflow.pool import WorkerPool
from caseveil.workflow.road import EngineState, Preview
from caseveil.workflow.sightings import credible
from caseveil.workflow.tray import tray

TAGS_ONLY = frozenset({Kind.TAG, Kind.NAME})
_BYTES = 4  # of a pixel in a tray: three, and a third more for its levels
_LARGE = 4_000_000  # pixels; smaller ones are there as soon as a glimpse of them
_SMALL = 160  # pixels, the side of a picture in a list
_GLIMPSE = 600_000  # pixels, about those of the canvas of a small screen


class Journey:
    """Implements ``road.Road`` on a pool of workers."""

    def __init__(
        self,
        make_pool: Callable[[], WorkerPool],
        identity: frozenset[str],
        policy: Policy,
        make_viewer: Callable[[], WorkerPool] | None = None,
        recall: Callable[[str], Sequence[Polygon]] = lambda _device: (),
    ) -> None:
        """Starts nothing yet.

        Args:
            make_pool: makes the pool when the first step needs it.
            identity: categories of tag findings whose values must be gone from the output.
            policy: the rules for steps that are asked for without any, such as previews.
            make_viewer: makes a pool of workers without finders, which opens and shows while the
                others search; where None they do that too.
            recall: the regions that a person remembered for a kind of scanner.
        """
        self._make_pool, self._make_viewer = make_pool, make_viewer
        self._identity = identity
        self._policy = policy
        self._recall = recall
        self._states: tuple[EngineState, ...] | None = None

    @cached_property
    def _pool(self) -> WorkerPool:
        return self._make_pool()

    @cached_property
    def _viewer(self) -> WorkerPool:
        return self._make_viewer() if self._make_viewer else self._pool

    def engines(self) -> Sequence[EngineState]:
        """The catalogue, with what is missing; asked first, so that workers start ahead."""
        if self._states is None:
            if self._make_viewer:
                self._viewer.start()
            self._states = self._pool.run(Job(), "engines", errands.ENGINES)
        return self._states

    def open(self, path: Path, policy: Policy, job: Job) -> Source:
        """Reads and identifies one file."""
        return self._viewer.run(job, "open", errands.OPEN, path, policy)

    def scan(self, source: Source, policy: Policy, job: Job) -> Review:
        """The source with everything that was found; pending, or kept by the text rule."""
        careful = replace(job, found=lambda told: job.found(credible(told, source.frames)))
        findings = self._pool.run(careful, "scan", errands.SCAN, source, policy)
        if source.device:
            known = self._recall(source.device)
            findings = (*remembered(source, policy, known, findings), *findings)
        return text_rule.proposed(Review(source, findings), policy.text)

    def preview(
        self,
        source: Source,
        frame: int,
        max_pixels: int,
        job: Job,
        window: Window | None = None,
    ) -> Preview:
        """One frame as displayed, or through another window."""
        pixels = min(source.frames[frame].pixels, max_pixels)
        with tray(pixels * _BYTES) as lent:
            showing = errands.Showing(max_pixels, window, lent.name)
            order = (source, frame, self._policy, showing)
            return lent.taken(self._viewer.run(job, "show", errands.PREVIEW, *order))

    def glimpse(self, source: Source, frame: int, job: Job) -> Preview | None:
        """The frame much smaller, where it is large and its family does that quickly."""
        if source.format not in GLIMPSED or source.frames[frame].pixels < _LARGE:
            return None
        step = errands.GLIMPSE
        return self._viewer.run(job, "show", step, source, frame, self._policy, _GLIMPSE)

    def further(self, source: Source, job: Job) -> Sequence[tuple[str, Preview]]:
        """Thumbnails and further pictures of the file, small."""
        return self._viewer.run(job, "show", errands.FURTHER, source, self._policy, _SMALL)

    def preview_output(self, output: Path, frame: int, max_pixels: int, job: Job) -> Preview:
        """One frame of a delivered file."""
        step = errands.PREVIEW_OUTPUT
        return self._viewer.run(job, "show", step, output, frame, self._policy, max_pixels)

    def export(self, review: Review, policy: Policy, folder: Path, job: Job) -> Outcome:
        """Writes aside, verifies and delivers under a neutral name."""
        return self.export_again(review, policy, folder, job, 0)

    def export_again(
        self, review: Review, policy: Policy, folder: Path, job: Job, second_looks: int
    ) -> Outcome:
        """The same, telling the receipt how often the file was written before.

        Raises:
            Refused: ``face-not-allowed`` where the policy takes no photograph of a face.
        """
        if not policy.face_photos and preset.shows_face(review):
            raise Refused(Code.FACE_NOT_ALLOWED)
        able = [state for state in self.engines() if state.ready]
        engines = {s.name: s.engine for s in able if policy.wanted.intersection(s.kinds)}
        order = export.Order(review, policy, folder, engines, self._identity, second_looks)
        return export.deliver(order, self, job)

    def write(
        self, review: Review, plan: Plan, policy: Policy, aside: Path, job: Job
    ) -> errands.Written:
        """Writes the clean copy aside."""
        return self._pool.run(job, "write", errands.WRITE, review.source, plan, policy, aside)

    def check(
        self, aside: Path, review: Review, plan: Plan, policy: Policy, job: Job
    ) -> Verification:
        """Reads it back and checks it."""
        return self._pool.run(job, "verify", errands.VERIFY, aside, review.source, plan, policy)

    def verify(self, output: Path, source: Path | None, job: Job) -> Outcome:
        """Checks a delivered file again, against its receipt and, if given, its source."""
        receipt = receipts.of(output)
        sha256 = intake.fingerprint(intake.read(output))
        policy = replace(self._policy, preset=receipt.preset, profile=profile_of(receipt))
        if receipt.made_from and receipt.format in set(PictureFormat):
            policy = replace(policy, pictures=Pictures(PictureFormat(receipt.format)))
        policy = replace(policy, wanted=TAGS_ONLY, truncated=PART_MISSING in receipt.warnings)
        policy = replace(policy, notes=NOTES_KEPT in receipt.warnings)
        opened = self.open(source, policy, job) if source else None
        known = harvest(self.scan(opened, policy, job), self._identity) if opened else ()
        plan = plan_of(receipt, known)
        seen = self._pool.run(job, "verify", errands.VERIFY, output, opened, plan, policy)
        checks = (_matches(receipt, sha256), *seen.checks)
        if all_passed(checks):
            delivered = (Delivered(output, sha256, receipt.format),)
            return Outcome(Status.VERIFIED, None, "", delivered, receipt, checks=checks)
        ran = all(check.verdict is not Verdict.COULD_NOT_RUN for check in checks)
        code = Code.CHECK_FAILED if ran else Code.CHECK_COULD_NOT_RUN
        return Outcome(Status.FAILED, code, receipt=receipt, checks=checks, new_hits=seen.new_hits)

    def read_text(self, untrusted_text: str, known: Known, job: Job) -> CaseText:
        """What identifies in a caption or a history."""
        return self._pool.run(job, "text", errands.READ_TEXT, untrusted_text, known)

    def practise(self, folder: Path, level: Level, seed: int, job: Job) -> Lesson:
        """Draws a practice case into ``folder``; answers with what identifies in it."""
        return self._pool.run(job, "draw", errands.PRACTISE, folder, level, seed)

    def harvest(self, path: Path, policy: Policy, job: Job) -> Known:
        """What the tags and the name of a file of the case tell of the patient."""
        tags = replace(policy, wanted=TAGS_ONLY)
        review = self.scan(self.open(path, tags, job), tags, job)
        told = [(finding.category, finding.text) for finding in review.findings if finding.text]
        return [*told, ("folder", path.parent.name)]

    def close(self) -> None:
        """Ends the workers."""
        made = (self.__dict__.get("_pool"), self.__dict__.get("_viewer"))
        for pool in dict.fromkeys(one for one in made if one):
            pool.close()


def _matches(receipt: Receipt, sha256: str) -> Check:
    same = receipt.sha256 == sha256
    return Check("receipt", Verdict.PASSED if same else Verdict.FAILED, "" if same else "hash")
