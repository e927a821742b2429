"""Edits that reach beyond one region: other files, other frames, and whatever is like it."""

from dataclasses import replace

from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace
from caseveil.domain.geometry import Polygon, Size
from caseveil.domain.hiding import hidden_place
from caseveil.domain.likeness import alike
from caseveil.domain.review import Review
from caseveil.ui.state.review import Desk, place_of
from caseveil.ui.words.language import say


def hide_alike(desk: Desk) -> int:
    """Hides every line of text like the selected one, in all files; tells how many."""
    chosen = desk.finding
    if chosen is None or chosen.kind is not Kind.TEXT:
        return 0
    hidden = 0

    def change(_key: str, review: Review) -> Review:
        nonlocal hidden
        for finding in review.findings:
            if alike(chosen, finding) and _still_open(review, finding):
                review = review.with_decision(finding.id, Decision(Action.HIDE))
                hidden += 1
        return review

    label = say("hide all text like {name}", name=desk.name(chosen.id))
    desk.edit_all(label, change)
    desk.select_next_pending()
    return hidden


def _still_open(review: Review, finding: Finding) -> bool:
    """Whether hiding would change anything."""
    decision = review.decision(finding.id)
    return decision is None or decision.action is not Action.HIDE


def in_all_files(desk: Desk) -> int:
    """Hides the place of the selected region in every other file, scaled to its size."""
    review, finding = desk.review, desk.finding
    if review is None or finding is None or (spot := place_of(review, finding)) is None:
        return 0
    here, size = desk.current, review.source.frames[spot.frame]
    others = [key for key in desk.history.present.reviews if key != here]

    def change(key: str, other: Review) -> Review:
        return other if key == here else _with_copies(other, ((spot.polygon, size),))

    desk.edit_all(say("hide the place of {name} in all files", name=desk.name(finding.id)), change)
    return len(others)


def copied(desk: Desk, whole_file: bool) -> tuple[tuple[Polygon, Size], ...]:
    """The selected region, or every hidden one of the file, each with the size of its frame."""
    review = desk.review
    if review is None:
        return ()
    wanted = (
        review.findings if whole_file else (f for f in review.findings if f.id == desk.selected)
    )
    places = [hidden_place(review, f) if whole_file else place_of(review, f) for f in wanted]
    return tuple((p.polygon, review.source.frames[p.frame]) for p in places if p)


def paste(desk: Desk, copies: tuple[tuple[Polygon, Size], ...]) -> None:
    """Hides copied regions in the file looked at, scaled to its size."""
    if copies:
        label = say("paste %n region(s)", "", len(copies))
        desk.edit(label, lambda review: _with_copies(review, copies))


def _with_copies(review: Review, copies: tuple[tuple[Polygon, Size], ...]) -> Review:
    film, to = len(review.source.frames) > 1, review.source.frames[0]
    for polygon, size in copies:
        across, down = to.width / size.width, to.height / size.height
        scaled = tuple((x * across, y * down) for x, y in polygon)
        review = review.with_drawn(PixelPlace(0, scaled, film))
    return review


def every_frame(desk: Desk) -> None:
    """Switches the selected region between this frame and all frames."""
    finding, review = desk.finding, desk.review
    if finding is None or review is None or (old := place_of(review, finding)) is None:
        return
    new = PixelPlace(desk.frame, old.polygon, not old.every_frame)
    name = desk.name(finding.id)
    label = say("all frames for {name}", name=name)
    if not new.every_frame:
        label = say("one frame for {name}", name=name)
    _put(desk, finding, new, label)


def on_frames(desk: Desk, first: int, last: int) -> None:
    """Puts the selected region on a run of frames, both ends included."""
    finding = desk.finding
    if finding and desk.place:
        low, high = sorted((first, last))
        new = PixelPlace(low, desk.place.polygon, False, (low, high))
        label = say("frames {first} to {last} for {name}", first=low + 1, last=high + 1,
                    name=desk.name(finding.id))  # fmt: skip
        _put(desk, finding, new, label)


def from_here(desk: Desk) -> None:
    """The selected region begins on the frame looked at."""
    if desk.place:
        on_frames(desk, desk.frame, max(desk.frame, _ends(desk, desk.place)[1]))


def to_here(desk: Desk) -> None:
    """The selected region ends on the frame looked at."""
    if desk.place:
        on_frames(desk, min(desk.frame, _ends(desk, desk.place)[0]), desk.frame)


def _ends(desk: Desk, place: PixelPlace) -> tuple[int, int]:
    """First and last frame on which a region stands."""
    count = len(desk.entry.source.frames) if desk.entry and desk.entry.source else 1
    on = [frame for frame in range(count) if place.on(frame)] or [place.frame]
    return on[0], on[-1]


def except_frame(desk: Desk) -> None:
    """Takes the selected region off the frame looked at; on its only frame it stays."""
    finding, old, source = desk.finding, desk.place, desk.entry.source if desk.entry else None
    if finding is None or old is None or source is None:
        return
    new = replace(old, but=old.but | {desk.frame})
    if not any(new.on(frame) for frame in range(len(source.frames))):
        return
    label = say("not on frame {frame} for {name}", frame=desk.frame + 1, name=desk.name(finding.id))
    _put(desk, finding, new, label)


def _put(desk: Desk, finding: Finding, place: PixelPlace, label: str) -> None:
    review = desk.review
    before = review.decision(finding.id) if review else None
    decision = replace(before or Decision(Action.HIDE), action=Action.HIDE, place=place)
    desk.edit(label, lambda r: r.with_decision(finding.id, decision))
