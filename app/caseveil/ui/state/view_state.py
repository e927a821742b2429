"""The case resolved into what is on screen: frozen rows and regions that views can compare."""

from dataclasses import dataclass, field

from caseveil.domain import plan as planning
from caseveil.domain.blocks import blocks
from caseveil.domain.findings import Finding, Kind, Tier
from caseveil.domain.geometry import Polygon, Rect, Size
from caseveil.domain.pictures import abilities
from caseveil.domain.review import Review, State
from caseveil.domain.source import Ability
from caseveil.ui.state import files
from caseveil.ui.state.edits import frame_size
from caseveil.ui.state.looks import (
    ABSENCE_LOOKS,
    BY_PROFILE,
    LOOKS,
    OPEN,
    WORD_LOOKS,
    Look,
    look,
)
from caseveil.ui.state.review import Desk, place_of
from caseveil.ui.words import alerts, running, why
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import isolated, percent, say
from caseveil.ui.words.untrusted import shown

_SOUGHT = {Tier.CERTAIN: Look.PENDING, Tier.DOUBTFUL: Look.DOUBTFUL}


@dataclass(frozen=True, slots=True)
class RegionView:
    """One region on the canvas, in displayed source pixels.

    Of one that a search under way has seen ``id`` is empty: it may still change or go.
    """

    id: str
    kind: Kind
    label: str
    look: Look
    polygon: Polygon
    selected: bool = False
    spare: Polygon | None = None


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
    hidden_cells: tuple[Polygon, ...] = ()
    exported_crop: Rect | None = None
    searching: bool = False
    count: int = 0  # regions on all frames


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
    """One line of the file list; ``name`` is made safe to show.

    Of a troubled one ``subtitle`` says why it was refused or failed.
    """

    key: str
    name: str
    state: State
    subtitle: str
    troubled: bool = False


def frame_view(desk: Desk) -> FrameView:
    """What is drawn over the frame looked at."""
    review, size = desk.review, frame_size(desk)
    if review is None:
        seen = region_count(desk)
        return FrameView(size, _sighted(desk), searching=is_searching(desk), count=seen)
    able = abilities(desk.policy, review)
    turnable = Ability.TURN in able
    crop = review.crop.clip(size) if review.crop else None
    free, source = desk.policy.pictures.form is not None, review.source
    wider = source.grid or source.reach
    planned = planning.of_frame(review, desk.frame, free=free) if wider else None
    return FrameView(
        size=size,
        regions=_regions(desk, review),
        crop=crop,
        crop_painted=Ability.CROP not in able,
        keep_only=review.keep_only,
        quarter_turns=review.quarter_turns if turnable else 0,
        editable=True,
        hidden_cells=planned.fills if planned else (),
        exported_crop=planned.placement.crop if planned and crop else crop,
        count=region_count(desk),
    )


def region_count(desk: Desk) -> int:
    """Regions on all frames of the file looked at, found or seen so far."""
    if desk.review is None or is_searching(desk):
        return len(desk.entry.sighted) if desk.entry else 0
    return len(desk.regions())


def is_searching(desk: Desk) -> bool:
    """Whether the file looked at is being searched."""
    return desk.entry is not None and desk.entry.busy == "looking"


def _sighted(desk: Desk) -> tuple[RegionView, ...]:
    """What the search under way has seen so far on the frame looked at."""
    return tuple(
        RegionView("", seen.kind, words.kind(seen.kind), _SOUGHT[seen.tier], seen.place.polygon)
        for seen in (desk.entry.sighted if desk.entry else ())
        if seen.place.on(desk.frame)
    )


def _regions(desk: Desk, review: Review) -> tuple[RegionView, ...]:
    named = words.names(review)
    views = []
    for finding in desk.regions():
        place = place_of(review, finding)
        if place and place.on(desk.frame):
            chosen = finding.id == desk.selected
            label, drawn_as = named[finding.id], look(review, finding)
            decision = review.decision(finding.id)
            spare = decision.spare if decision else None
            view = RegionView(
                finding.id, finding.kind, label, drawn_as, place.polygon, chosen, spare
            )
            views.append(view)
    return tuple(views)


def finding_rows(desk: Desk, key: str | None = None) -> tuple[FindingRow, ...]:
    """The lines of one file in the findings list, of the one looked at where none is named."""
    file = key or desk.current
    review = desk.review_of(file) if file else None
    if review is None or file is None:
        return ()
    named = words.names(review)
    return tuple(_finding_row(review, f, named[f.id]) for f in desk.visited(file))


def _finding_row(review: Review, finding: Finding, name: str) -> FindingRow:
    stands = look(review, finding)
    title = f"{name[:1].upper()}{name[1:]}"
    if finding.kind is Kind.TEXT and finding.text:
        title = f"{title}  “{shown(finding.text, 40)}”"
    if finding.kind is Kind.WORD:
        title = f"{title}  {running.change(finding)}"
    parts = _stands(review, finding, stands)
    return FindingRow(finding.id, finding.kind, title, " · ".join(parts), stands)


def _stands(review: Review, finding: Finding, stands: Look) -> list[str]:
    """What a line says of a finding, the most important first."""
    if finding.kind is Kind.ABSENCE:
        return [say(ABSENCE_LOOKS[stands])]
    if finding.kind is Kind.WORD:
        return [part for part in (say(WORD_LOOKS[stands]), running.where(finding)) if part]
    if finding.kind in BY_PROFILE:
        number = sum(f.kind is finding.kind for f in review.findings)
        fields = say("%n identifying field(s)", "", number)
        return (
            [say("Handled by the profile"), fields]
            if number > 1
            else [say("Handled by the profile")]
        )
    decision, place = review.decision(finding.id), place_of(review, finding)
    parts = [say(LOOKS[stands])]
    if stands in OPEN and review.approved:
        parts = [say("Hidden, not decided")]
    elif decision and decision.spare:
        parts = [say("Part kept, the rest hidden")]
    if decision and decision.reason:
        parts.append(why.kept_as(decision.reason))
    if len(review.source.frames) > 1 and place:
        parts.append(words.frames(place, review.source))
    return parts


def file_rows(desk: Desk) -> tuple[FileRow, ...]:
    """The file list."""
    return tuple(_file_row(desk, key) for key in desk.listed())


def _file_row(desk: Desk, key: str) -> FileRow:
    entry, review = desk.entries[key], desk.review_of(key)
    state = files.state(entry, review)
    name = isolated(shown(entry.path.name, 120))
    troubled = not entry.busy and files.problem(entry, review) is not None
    return FileRow(key, name, state, _file_subtitle(entry, review, state), troubled)


def _file_subtitle(entry: files.FileEntry, review: Review | None, state: State) -> str:
    if entry.busy:
        share = percent(entry.share)
        told = say("{step}… {share}", step=words.step(entry.busy), share=share)
        return told if entry.share else say("Waiting…")
    told = words.state(state)
    problem = files.problem(entry, review)
    if problem:
        return f"{say(alerts.ALERTS[problem.code].title)} · {told}"
    if review is None or state is not State.NEEDS_YOU:
        return told
    undecided = undecided_count(review)
    left = say("{count} undecided", count=undecided)
    if not undecided:
        left = say("{count} to answer", count=len(blocks(review)))
    return f"{left} · {told}"


def undecided_count(review: Review) -> int:
    """Regions without a decision; tags follow the profile and are not counted."""
    return sum(finding.region is not None for finding in review.pending)


def proposed_count(review: Review) -> int:
    """Regions that a rule keeps and nobody has decided about."""
    return sum(look(review, finding) is Look.PROPOSED for finding in review.findings)


def changed_count(review: Review) -> int:
    """Words of running text that the clean copy does not say."""
    words = (finding for finding in review.findings if finding.kind is Kind.WORD)
    return sum(look(review, finding) is not Look.KEPT for finding in words)
