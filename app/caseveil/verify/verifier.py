"""Every check of a finished file; each answers passed, failed or could-not-run, and none raises."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from caseveil.domain.checks import Check, NewHit, Verdict, Verification
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import CaseVeilError
from caseveil.verify import comparison, leaks, pacing, second_look, shown
from caseveil.verify.contract import Expectation, Redetector
from caseveil.verify.dicom import profile as dicom_profile
from caseveil.verify.families import Family, WordJudge, family
from caseveil.verify.pixels.decoding import DicomFrames, Frames
from caseveil.verify.pptx import comparing as deck
from caseveil.verify.pptx.frames import DeckFrames

_MOST_FAULTS: Final = 6
_MOVING: Final = frozenset({"png", "webp"})
"""Families of the pictures that may be made to move."""
_SHARED_BY_THREADS: Final = frozenset({"jpeg", "png"})
"""Families whose decoder may work for two at a time: the second look goes on beside the rest."""


def check(
    output: bytes,
    expectation: Expectation,
    source: bytes | None,
    redetector: Redetector | None,
) -> Verification:
    """Reads a finished file with other eyes.

    Args:
        output: the bytes as they lie on the disk.
        expectation: its family, and the plan where it is known.
        source: the bytes it was made from; without them, or without a plan, only ``container``,
            ``tags`` and ``second-look`` are answered.
        redetector: looks again; without one that check could not run.

    Returns:
        The checks ``container``, ``tags``, ``frames``, ``inside``, ``outside``, ``identifiers``,
        ``words`` where there is running text, and ``second-look`` in this order, new hits in
        source coordinates, shared engines.
    """
    files = _Files(output, source, expectation)
    if expectation.format in _SHARED_BY_THREADS:
        its_own = _Files(output, None, expectation)
        with ThreadPoolExecutor(1, thread_name_prefix="second-look") as beside:
            looking = beside.submit(_second_look, its_own, redetector)
            checks = _judged(files)
            look, hits = looking.result()
    else:
        look, hits = _second_look(files, redetector)
        checks = _judged(files)
    hits = shown.numbered(hits, expectation)
    engines = {*_shared(files), *(redetector.engines if redetector else ())}
    return Verification((*checks, look), hits, tuple(sorted(engines)))


def _judged(files: "_Files") -> list[Check]:
    """Every check but the second look."""
    plan = shown.counted_from_zero(files.expectation)
    checks = [
        _run("container", files.container_faults),
        _run("tags", files.tag_faults),
    ]
    if files.source_bytes is None or plan is None:
        return checks
    checks += [
        _run("frames", lambda: files.size_faults(plan)),
        _run("inside", lambda: files.each(plan, comparison.inside)),
        _run("outside", lambda: files.each(plan, comparison.outside)),
        _run("identifiers", lambda: files.leak_faults(plan)),
    ]
    judge = None if files.expectation.made_from else files.words
    if judge is not None:
        checks.append(_run("words", lambda: judge(files.source, files.output, plan)))
    return checks


@dataclass
class _Files:
    """The output and its source, decoded when a check asks and once for all checks."""

    output_bytes: bytes
    source_bytes: bytes | None
    expectation: Expectation

    @cached_property
    def family(self) -> Family:
        return family(self.expectation.format)

    @cached_property
    def output(self) -> Frames:
        return self.family.decode(self.output_bytes)

    @cached_property
    def source(self) -> Frames:
        made_from = self.expectation.made_from or self.expectation.format
        known = family(made_from)
        frames = known.decode_source(self.source_bytes or b"", part=self.expectation.part)
        return shown.of(frames, self.expectation)

    @property
    def words(self) -> WordJudge | None:
        """The check of running text, where the family has some."""
        try:
            return self.family.words
        except CaseVeilError:  # each check says so
            return None

    def container_faults(self) -> list[str]:
        """What is in the file besides what display needs."""
        if self.family.walked is not None:
            return self.family.walked(self.output)
        return self.family.faults(self.output_bytes)

    def tag_faults(self) -> list[str]:
        """Attributes that still tell something; other families are judged by their container."""
        if not isinstance(self.output, DicomFrames):
            return []
        source = self.source if self.source_bytes is not None else None
        known = source.dataset if isinstance(source, DicomFrames) else None
        profile = self.expectation.plan.profile if self.expectation.plan else Profile()
        return dicom_profile.faults(self.output.dataset, known, profile)

    def size_faults(self, plan: Plan) -> list[str]:
        """Missing, additional, wrongly sized and oddly timed frames, and scales not told."""
        planned = tuple(frame.output for frame in plan.frames)
        sizes = tuple(frame.placement.source for frame in plan.frames)
        found = [] if self.output.sizes == planned else ["output"]
        found += [] if self.source.sizes == sizes else ["source"]
        moving = self.expectation.made_from and self.expectation.format in _MOVING
        found += pacing.faults(self.output_bytes) if moving else []
        return found + shown.scale_faults(self.source, plan)

    def each(self, plan: Plan, judge: "_Judge") -> list[str]:
        """What ``judge`` says about every frame."""
        if faults := self.size_faults(plan):
            return [f"frames-{fault}" for fault in faults]
        return [
            f"frame {frame.index}: {fault}"
            for frame in plan.frames
            for fault in self._of_frame(frame, judge)
        ]

    def _of_frame(self, frame: FramePlan, judge: "_Judge") -> Iterable[str]:
        if isinstance(self.source, DeckFrames) and isinstance(self.output, DeckFrames):
            return deck.picture(self.source, self.output, frame, judge)
        return judge(self.source, self.output, frame)

    def leak_faults(self, plan: Plan) -> list[str]:
        """Known identifiers that survive."""
        places = self.family.texts(self.output_bytes, self.output)
        return leaks.faults(self.output_bytes, places, self.output, plan.identifiers)


_Judge = Callable[[Frames, Frames, FramePlan], Iterable[str]]


def _run(name: str, judge: Callable[[], list[str]]) -> Check:
    """A check's answer; whatever goes wrong inside it means that nothing is known."""
    try:
        found = judge()
    except CaseVeilError as error:
        return Check(name, Verdict.COULD_NOT_RUN, str(error))
    except Exception as error:  # the check must answer whatever a codec raises
        return Check(name, Verdict.COULD_NOT_RUN, type(error).__name__)
    more = [f"and {len(found) - _MOST_FAULTS} more"] if len(found) > _MOST_FAULTS else []
    detail = "; ".join([*found[:_MOST_FAULTS], *more])
    return Check(name, Verdict.FAILED if found else Verdict.PASSED, detail)


def _second_look(files: _Files, redetector: Redetector | None) -> tuple[Check, tuple[NewHit, ...]]:
    name = "second-look"
    if redetector is None:
        return Check(name, Verdict.COULD_NOT_RUN, "no detector"), ()
    try:
        hits, looks = second_look.look(files.output, files.expectation, redetector)
    except Exception as error:  # a detector may raise anything
        return Check(name, Verdict.COULD_NOT_RUN, type(error).__name__), ()
    verdict = Verdict.FAILED if hits else Verdict.PASSED
    return Check(name, verdict, f"pictures looked at: {looks}, new hits: {len(hits)}"), tuple(hits)


def _shared(files: _Files) -> tuple[str, ...]:
    """Codec libraries that the first pass decodes or encodes with too."""
    try:
        return (files.output if files.source_bytes is None else files.source).engines
    except Exception:  # what cannot be read shares nothing
        return ()
