"""One source with its findings and a person's decisions, as a value: every edit makes a new one."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from caseveil.domain.checks import NewHit
from caseveil.domain.findings import (
    STANDS_STILL,
    Action,
    By,
    Decision,
    Finding,
    Kind,
    PixelPlace,
    Tier,
)
from caseveil.domain.geometry import Polygon, Rect
from caseveil.domain.policy import Pictures
from caseveil.domain.source import Source

SECOND_LOOK = "second-look"
"""Engine, category and reason of what the verifier's own search found."""
_SURE = 0.9  # a hit as sure as this is not dismissed together with the doubtful ones


class State(StrEnum):
    """Where a source stands; shown in the file list."""

    NOT_LOOKED = "not-looked"
    NEEDS_YOU = "needs-you"
    APPROVED = "approved"
    VERIFIED = "verified"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Review:
    """A source under review.

    Attributes:
        source: the file.
        findings: what was found or drawn, in order.
        decisions: answers by finding id, a person's or a rule's; none yet = pending = will be
            hidden.
        crop: what is left of every frame, source coordinates; None for all of it.
        quarter_turns: clockwise quarter turns on export.
        keep_only: polygon outside of which everything is hidden.
        approved: a person has looked and agreed.
        ticks: what no finder can see and a person looked for, codes of ``statements.UNSEEN``.
        relative: whether a relative could recognise this, ``yes`` or ``no``; empty until answered.
        preset: name of the destination it is decided for; empty for none.
        aside: a rule's answers that the destination does not take, by finding id.
        readable: ids of what is kept and may identify, of which the person said that it is meant.
        pictures: what becomes of its frames; None for what the rules of the case say.
    """

    source: Source
    findings: tuple[Finding, ...] = ()
    decisions: dict[str, Decision] = field(default_factory=dict)
    crop: Rect | None = None
    quarter_turns: int = 0
    keep_only: Polygon | None = None
    approved: bool = False
    ticks: frozenset[str] = frozenset()
    relative: str = ""
    preset: str = ""
    aside: dict[str, Decision] = field(default_factory=dict)
    readable: frozenset[str] = frozenset()
    pictures: Pictures | None = None

    def finding(self, finding_id: str) -> Finding:
        """The finding with this id; KeyError where there is none."""
        for finding in self.findings:
            if finding.id == finding_id:
                return finding
        raise KeyError(finding_id)

    def decision(self, finding_id: str) -> Decision | None:
        """The answer, a person's or a rule's, or None while pending."""
        return self.decisions.get(finding_id)

    def action(self, finding: Finding) -> Action:
        """What the export does to ``finding``: hidden unless a person or a rule keeps it."""
        decision = self.decisions.get(finding.id)
        return decision.action if decision else Action.HIDE

    def decided_by(self, finding: Finding, who: By) -> bool:
        """Whether ``who`` gave the answer."""
        decision = self.decisions.get(finding.id)
        return decision is not None and decision.by is who

    @property
    def pending(self) -> tuple[Finding, ...]:
        """Findings without a decision."""
        return tuple(f for f in self.findings if f.id not in self.decisions)

    @property
    def doubtful(self) -> tuple[Finding, ...]:
        """Doubtful findings without a decision."""
        return tuple(f for f in self.pending if f.tier is Tier.DOUBTFUL)

    def with_decision(self, finding_id: str, decision: Decision | None) -> "Review":
        """The review with one answer set, or taken back by None.

        Raises:
            KeyError: where there is no such finding.
            ValueError: for keeping a tag or a name, which the profile handles.
        """
        finding = self.finding(finding_id)
        if decision and decision.action is Action.KEEP and finding.kind in (Kind.TAG, Kind.NAME):
            raise ValueError("a tag is handled by its profile, it cannot be kept one by one")
        rest = {key: value for key, value in self.decisions.items() if key != finding_id}
        decisions = {**rest, finding_id: decision} if decision else rest
        readable = self.readable - {finding_id}
        return replace(self, decisions=decisions, approved=False, readable=readable)

    def with_drawn(self, place: PixelPlace) -> "Review":
        """The review with a region that a person drew, hidden."""
        taken = {f.id for f in self.findings}
        number = next(n for n in range(1, len(taken) + 2) if f"drawn-{n}" not in taken)
        drawn = Finding(f"drawn-{number}", Kind.DRAWN, Tier.CERTAIN, "drawn", 1.0, place, By.PERSON)
        decisions = {**self.decisions, drawn.id: Decision(Action.HIDE)}
        return replace(self, findings=(*self.findings, drawn), decisions=decisions, approved=False)

    def without(self, finding_id: str) -> "Review":
        """The review without a region that a person drew; a detector's finding is kept instead."""
        if self.finding(finding_id).by is not By.PERSON:
            return self.with_decision(finding_id, Decision(Action.KEEP))
        return replace(
            self,
            findings=tuple(f for f in self.findings if f.id != finding_id),
            decisions={k: v for k, v in self.decisions.items() if k != finding_id},
            approved=False,
        )

    def with_tick(self, item: str, on: bool) -> "Review":
        """The review with one thing looked for by the person, or not."""
        ticks = self.ticks | {item} if on else self.ticks - {item}
        return replace(self, ticks=ticks)

    def with_relative(self, answer: str) -> "Review":
        """The review with the answer to whether a relative could recognise this."""
        return replace(self, relative=answer)

    def with_crop(self, crop: Rect | None) -> "Review":
        """The review with every frame cut to ``crop``, or whole again by None."""
        return replace(self, crop=crop, approved=False)

    def with_turn(self, quarter_turns: int) -> "Review":
        """The review turned clockwise by ``quarter_turns`` more."""
        return replace(self, quarter_turns=(self.quarter_turns + quarter_turns) % 4, approved=False)

    def with_keep_only(self, polygon: Polygon | None) -> "Review":
        """The review in which only ``polygon`` stays visible, or all of it by None."""
        return replace(self, keep_only=polygon, approved=False)

    def with_findings(self, more: tuple[Finding, ...]) -> "Review":
        """The review with further findings, pending; known ids are not added twice."""
        known = {f.id for f in self.findings}
        new = tuple(f for f in more if f.id not in known)
        return replace(self, findings=self.findings + new, approved=self.approved and not new)

    def with_new_hits(self, hits: tuple[NewHit, ...]) -> "Review":
        """The review with what a second look found, as pending findings."""
        known = sum(finding.reason == SECOND_LOOK for finding in self.findings)
        moving = self.source.stands_still
        found = [
            Finding(
                id=f"{SECOND_LOOK}-{number}",
                kind=hit.kind,
                tier=Tier.CERTAIN if hit.score >= _SURE else Tier.DOUBTFUL,
                category=SECOND_LOOK,
                score=hit.score,
                place=PixelPlace(hit.frame, hit.polygon, moving and hit.kind in STANDS_STILL),
                engine=SECOND_LOOK,
                reason=SECOND_LOOK,
            )
            for number, hit in enumerate(hits, known + 1)
        ]
        return self.with_findings(tuple(found))

    def approve(self) -> "Review":
        """The review as a person agreed to it."""
        return replace(self, approved=True)
