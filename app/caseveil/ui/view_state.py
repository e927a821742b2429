"""The case resolved into what is on screen: frozen rows and regions that views can compare."""

from dataclasses import dataclass, field
from enum import StrEnum

from caseveil.domain.findings import Action, By, Finding, Kind, Tier
from caseveil.domain.geometry import Polygon, Rect, Size
from caseveil.domain.review import Review, State
from caseveil.domain.source import Ability
from caseveil.ui import alerts, files, words
from caseveil.ui.edits import frame_size
from caseveil.ui.review import Desk, place_of
from caseveil.ui.untrusted import shown


class Look(StrEnum):
    """How a region is drawn."""

    PENDING = "pending"
    DOUBTFUL = "doubtful"
    HIDDEN = "hidden"
    KEPT = "kept"
    PROPOSED = "proposed"


STAYS = frozenset({Look.KEPT, Look.PROPOSED})
"""What the clean copy still shows."""

LOOKS = {
    Look.PENDING: "Undecided",
    Look.DOUBTFUL: "Undecided, doubtful",
    Look.HIDDEN: "Hidden",
    Look.KEPT: "Kept",
    Look.PROPOSED: "Kept, as proposed",
}


@dataclass(frozen=True, slots=True)
class RegionView:
    """One region on the canvas, in displayed source pixels."""

    id: str
    kind: Kind
    label: str
    look: Look
    polygon: Polygon
    selected: bool


@dataclass(frozen=True, slots=True)
class FrameView:
    """Everything drawn over one frame."""

    size: Size = field(default=Size(0, 0))
    regions: tuple[RegionView, ...] = ()
    crop: Rect | None = None
    crop_painted: bool = False
    keep_only: Polygon | None = None
    quarter_turns: int = 0
    editable: bool = False


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One line of the findings list."""

    id: str
    kind: Kind
    title: str
    subtitle: str
    look: Look


@dataclass(frozen=True, slots=True)
class FileRow:
    """One line of the file list; ``name`` is made safe to show."""

    key: str
    name: str
    state: State
    subtitle: str


def look(review: Review, finding: Finding) -> Look:
    """How a finding stands."""
    if review.decision(finding.id) is None:
        return Look.DOUBTFUL if finding.tier is Tier.DOUBTFUL else Look.PENDING
    if review.action(finding) is not Action.KEEP:
        return Look.HIDDEN
    return Look.PROPOSED if review.decided_by(finding, By.RULE) else Look.KEPT


def frame_view(desk: Desk) -> FrameView:
    """What is drawn over the frame looked at."""
    review, size = desk.review, frame_size(desk)
    if review is None:
        return FrameView(size, _sighted(desk))
    turnable = Ability.TURN in review.source.abilities
    return FrameView(
        size=size,
        regions=_regions(desk, review),
        crop=review.crop.clip(size) if review.crop else None,
        crop_painted=Ability.CROP not in review.source.abilities,
        keep_only=review.keep_only,
        quarter_turns=review.quarter_turns if turnable else 0,
        editable=True,
    )


def _sighted(desk: Desk) -> tuple[RegionView, ...]:
    """What the search under way has found so far on the frame looked at."""
    found = desk.entry.sighted if desk.entry else ()
    views = []
    for finding in found:
        if finding.region and finding.region.on(desk.frame):
            drawn_as = Look.DOUBTFUL if finding.tier is Tier.DOUBTFUL else Look.PENDING
            polygon = finding.region.polygon
            label = words.KINDS[finding.kind]
            views.append(RegionView(finding.id, finding.kind, label, drawn_as, polygon, False))
    return tuple(views)


def _regions(desk: Desk, review: Review) -> tuple[RegionView, ...]:
    named = words.names(review)
    views = []
    for finding in desk.regions():
        place = place_of(review, finding)
        if place and place.on(desk.frame):
            chosen = finding.id == desk.selected
            label, drawn_as = named[finding.id], look(review, finding)
            view = RegionView(finding.id, finding.kind, label, drawn_as, place.polygon, chosen)
            views.append(view)
    return tuple(views)


def finding_rows(desk: Desk) -> tuple[FindingRow, ...]:
    """The findings list of the file looked at."""
    review = desk.review
    if review is None:
        return ()
    named = words.names(review)
    return tuple(_finding_row(review, finding, named[finding.id]) for finding in desk.regions())


def _finding_row(review: Review, finding: Finding, name: str) -> FindingRow:
    stands = look(review, finding)
    place = place_of(review, finding)
    undecided = stands in (Look.PENDING, Look.DOUBTFUL)
    parts = ["Hidden, not decided" if undecided and review.approved else LOOKS[stands]]
    if len(review.source.frames) > 1 and place:
        parts.append("all frames" if place.every_frame else f"frame {place.frame + 1}")
    return FindingRow(finding.id, finding.kind, name.capitalize(), " · ".join(parts), stands)


def file_rows(desk: Desk) -> tuple[FileRow, ...]:
    """The file list."""
    return tuple(_file_row(desk, key) for key in desk.listed())


def _file_row(desk: Desk, key: str) -> FileRow:
    entry, review = desk.entries[key], desk.review_of(key)
    state = files.state(entry, review)
    return FileRow(key, shown(entry.path.name, 120), state, _file_subtitle(entry, review, state))


def _file_subtitle(entry: files.FileEntry, review: Review | None, state: State) -> str:
    if entry.busy:
        return f"{words.step(entry.busy)}… {entry.share:.0%}" if entry.share else "Waiting…"
    told = words.STATES[state]
    problem = files.problem(entry, review)
    if problem:
        return f"{told} · {alerts.ALERTS[problem.code].title}"
    undecided = undecided_count(review) if review and state is State.NEEDS_YOU else 0
    return f"{told} · {undecided} undecided" if undecided else told


def undecided_count(review: Review) -> int:
    """Regions without a decision; tags follow the profile and are not counted."""
    return sum(finding.region is not None for finding in review.pending)


def proposed_count(review: Review) -> int:
    """Regions that a rule keeps and nobody has decided about."""
    return sum(look(review, finding) is Look.PROPOSED for finding in review.findings)


def tag_findings(review: Review) -> int:
    """Identifying tags and names, which the profile removes."""
    return sum(finding.kind in (Kind.TAG, Kind.NAME) for finding in review.findings)
