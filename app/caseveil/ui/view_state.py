"""The case resolved into what is on screen: frozen rows and regions that views can compare."""

from dataclasses import dataclass, field
from enum import StrEnum

from caseveil.domain import text_rule
from caseveil.domain.findings import Action, By, Finding, Kind, Tier
from caseveil.domain.geometry import Polygon, Rect, Size
from caseveil.domain.review import SECOND_LOOK, Review, State
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


def status_line(desk: Desk) -> str:
    """One sentence on where the file looked at stands and what to do next."""
    entry, review = desk.entry, desk.review
    if entry is None:
        return "Nothing is open."
    problem = files.problem(entry, review)
    if problem:
        return alerts.sentence(problem)
    if entry.busy:
        return f"{words.step(entry.busy)}…"
    if review is None:
        return "Not searched yet. Press F5 to look."
    if desk.state(entry.key) is State.VERIFIED:
        return "The clean copy was written, read back and checked."
    return _review_line(review, approved=desk.state(entry.key) is State.APPROVED)


def _review_line(review: Review, *, approved: bool) -> str:
    """What happens to the regions that nobody decided, and what to do next."""
    undecided, proposed = undecided_count(review), proposed_count(review)
    hidden = f"{words.count(undecided, 'undecided region')} will be hidden on export."
    stays = f"{words.count(proposed, 'region')} will stay visible as proposed: look at them."
    told = [sentence for number, sentence in ((undecided, hidden), (proposed, stays)) if number]
    if approved:
        return " ".join(["Approved.", *told, "Press Ctrl+E to export."])
    if undecided:
        return " ".join([*told, "H hides, X keeps, A approves."])
    return " ".join([*told, "Nothing is left to decide. Press A to approve."])


def progress(desk: Desk) -> tuple[str, float]:
    """What runs and how far it is, over all files; an empty text where nothing runs."""
    busy = [entry for entry in desk.entries.values() if entry.busy]
    if not busy:
        return "", 0.0
    told = f"{words.step(busy[0].busy)}…"
    if len(busy) > 1:
        told = f"{told[:-1]}, {len(busy)} files left…"
    return told, sum(entry.share for entry in busy) / len(busy)


def canvas_note(desk: Desk) -> str:
    """What is said over the picture while a step runs."""
    entry = desk.entry
    return f"{words.step(entry.busy)}… {entry.share:.0%}" if entry and entry.busy else ""


def notice(desk: Desk, missing: str) -> str:
    """What the strip over the picture says."""
    entry, review = desk.entry, desk.review
    problem = files.problem(entry, review) if entry else None
    if problem:
        return f"{alerts.sentence(problem)} Code: {alerts.facts(problem)}."
    outcome = entry.current_outcome(review) if entry else None
    if outcome is None and entry and entry.outcome and entry.outcome.new_hits and review:
        waiting = [f for f in review.pending if f.reason == SECOND_LOOK]
        if waiting:
            named = words.names(review)
            which = ", ".join(named[f.id] for f in waiting if f.id in named)
            number = words.count(len(waiting), "region")
            return f"The second look found {number} more: {which}. Decide, then approve again."
    told = words.warnings(entry.source.warnings) if entry and entry.source else ""
    return missing or f"{told} {_sides(review) if review else ''}".strip()


def _sides(review: Review) -> str:
    """Says which undecided regions may tell the side: nobody should lose it without a word."""
    if review.approved:
        return ""
    named = words.names(review)
    found = [named[f.id] for f in review.pending if f.id in named and text_rule.tells_side(f)]
    told = "may tell the side, left or right. Hidden unless you keep it."
    return f"{', '.join(found).capitalize()} {told}" if found else ""
