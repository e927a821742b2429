"""Every edit of one region or one file, as a small function on the desk with the label undo shows.

A label goes on the sentence that begins with "Undo", so it begins small.
"""

from dataclasses import replace

from caseveil.domain.findings import Action, By, Decision, Kind, PixelPlace
from caseveil.domain.geometry import Polygon, Rect, Size, bounds, fit, move
from caseveil.domain.review import Review
from caseveil.domain.shapes import rotated, widened
from caseveil.ui.state.looking import is_absence
from caseveil.ui.state.looks import BY_PROFILE
from caseveil.ui.state.review import Desk, place_of
from caseveil.ui.words.language import marked, say

MOVE, RESIZE, ROTATE = marked("move {name}"), marked("resize {name}"), marked("rotate {name}")


def decide(desk: Desk, action: Action, reason: str = "") -> None:
    """Hides or keeps the selected finding and goes on to the next undecided one.

    Args:
        desk: the case.
        action: hide or keep; of an absence, keep confirms it.
        reason: code of why it is kept.
    """
    finding = desk.finding
    if finding is None or finding.kind in BY_PROFILE or desk.review is None:
        return
    old = desk.review.decision(finding.id)
    place = old.place if old and action is Action.HIDE else None
    decision = Decision(action, place, reason=reason)
    name = desk.name(finding.id)
    label = say("hide {name}", name=name)
    if action is Action.KEEP:
        told = marked("confirm {name}") if is_absence(finding) else marked("keep {name}")
        label = say(told, name=name)
    desk.edit(label, lambda r: r.with_decision(finding.id, decision))
    desk.select_next_pending()


def take_back(desk: Desk) -> None:
    """Makes the selected finding undecided again."""
    finding = desk.finding
    if finding and finding.by is not By.PERSON and finding.kind not in BY_PROFILE:
        label = say("reset {name}", name=desk.name(finding.id))
        desk.edit(label, lambda review: review.with_decision(finding.id, None))


def dismiss_doubtful(desk: Desk) -> None:
    """Keeps every undecided doubtful region of the frame, as one edit."""
    if desk.review:
        ids = [f.id for f in desk.review.doubtful if f.region and f.region.on(desk.frame)]
        label = say("keep %n doubtful region(s)", "", len(ids))
        desk.edit(label, lambda review: _all(review, ids, Action.KEEP))
        desk.select_next_pending()


def hide_pending(desk: Desk) -> None:
    """Hides every undecided region of the frame, as one edit."""
    if desk.review:
        ids = [f.id for f in desk.review.pending if f.region and f.region.on(desk.frame)]
        label = say("hide %n region(s)", "", len(ids))
        desk.edit(label, lambda review: _all(review, ids, Action.HIDE))
        desk.select_next_pending()


def _all(review: Review, ids: list[str], action: Action) -> Review:
    for finding_id in ids:
        review = review.with_decision(finding_id, Decision(action))
    return review


def place(desk: Desk, finding_id: str, polygon: Polygon, verb: str, amend: bool = False) -> None:
    """Hides a region elsewhere: moved, turned, or with another size.

    Args:
        desk: the case.
        finding_id: of the region.
        polygon: where it is hidden from now on.
        verb: ``MOVE``, ``RESIZE`` or ``ROTATE``.
        amend: whether repeated edits of the kind are one.
    """
    review = desk.review
    if review is None or (old := place_of(review, review.finding(finding_id))) is None:
        return
    before = review.decision(finding_id) or Decision(Action.HIDE)
    spare = before.spare
    if spare and verb == MOVE:
        here, there = bounds(old.polygon), bounds(polygon)
        spare = move(spare, there.left - here.left, there.top - here.top)
    decision = replace(
        before,
        action=Action.HIDE,
        by=By.PERSON,
        place=replace(old, polygon=polygon),
        spare=spare,
    )
    label = say(verb, name=desk.name(finding_id))
    desk.edit(label, lambda r: r.with_decision(finding_id, decision), amend)


def _reshape(desk: Desk, polygon: Polygon | None, verb: str) -> None:
    if desk.finding and polygon and desk.place and polygon != desk.place.polygon:
        place(desk, desk.finding.id, polygon, verb, amend=True)


def nudge(desk: Desk, dx: float, dy: float) -> None:
    """Moves the selected region by pixels, by key; repeated keys are one edit."""
    _reshape(desk, move(desk.place.polygon, dx, dy) if desk.place else None, MOVE)


def grow(desk: Desk, margin: float) -> None:
    """Makes the selected region larger on every side, or smaller, by key."""
    _reshape(desk, widened(desk.place.polygon, margin) if desk.place else None, RESIZE)


def rotate(desk: Desk, degrees: float) -> None:
    """Turns the selected region about its middle, by key."""
    _reshape(desk, rotated(desk.place.polygon, degrees) if desk.place else None, ROTATE)


def stretch(desk: Desk, dx: int, dy: int) -> None:
    """Makes the selected region larger or smaller at its lower right corner, by key."""
    if desk.place:
        box = bounds(desk.place.polygon)
        right, bottom = max(box.left + 2, box.right + dx), max(box.top + 2, box.bottom + dy)
        _reshape(desk, fit(desk.place.polygon, Rect(box.left, box.top, right, bottom)), RESIZE)


def draw(desk: Desk, *polygons: Polygon) -> None:
    """Adds regions to hide and selects the first; in a film they stand on all frames.

    Where an absence is selected, that is the answer: there was one after all.
    """
    if desk.review is None or not polygons:
        return
    known = {finding.id for finding in desk.review.findings}
    still = desk.review.source.stands_still
    spots = [PixelPlace(desk.frame, polygon, still) for polygon in polygons]
    absent = desk.finding.id if desk.finding and desk.finding.kind is Kind.ABSENCE else None

    def change(review: Review) -> Review:
        for spot in spots:
            review = review.with_drawn(spot)
        return review.with_decision(absent, Decision(Action.HIDE)) if absent else review

    desk.edit(say("draw region"), change)
    desk.select(next((f.id for f in desk.regions() if f.id not in known), desk.selected))


def erase(desk: Desk, finding_id: str, left: tuple[Polygon, ...]) -> None:
    """Leaves of a hidden region what the eraser left: nothing, or one or several pieces."""
    review = desk.review
    if review is None or (old := place_of(review, review.finding(finding_id))) is None:
        return
    before = review.decision(finding_id) or Decision(Action.HIDE)

    def change(review: Review) -> Review:
        if not left:
            return review.without(finding_id)
        first, *others = (replace(old, polygon=polygon) for polygon in left)
        decision = replace(before, action=Action.HIDE, by=By.PERSON, place=first)
        review = review.with_decision(finding_id, decision)
        for other in others:
            review = review.with_drawn(other)
        return review

    desk.edit(say("erase from {name}", name=desk.name(finding_id)), change)


def delete(desk: Desk) -> bool:
    """Removes a drawn region.

    Returns:
        Whether it did. A found region stays: a key that deletes must not leave a name visible.
    """
    finding = desk.finding
    if finding is None or finding.region is None or finding.by is not By.PERSON:
        return False
    label = say("delete {name}", name=desk.name(finding.id))
    desk.edit(label, lambda review: review.without(finding.id))
    desk.select(None)
    desk.select_next_pending()
    return True


def crop(desk: Desk, rect: Rect | None) -> None:
    """Cuts every frame to ``rect``, or makes it whole again."""
    label = say("crop") if rect else say("remove crop")
    desk.edit(label, lambda review: review.with_crop(rect))


def keep_only(desk: Desk, polygon: Polygon | None) -> None:
    """Hides everything outside ``polygon``, or shows it again."""
    label = say("keep only this area") if polygon else say("remove keep only this area")
    desk.edit(label, lambda review: review.with_keep_only(polygon))


def selection_to(desk: Desk, crop_it: bool) -> None:
    """Uses the selected region as the crop or as the only area kept; a drawn one is used up."""
    finding, review = desk.finding, desk.review
    if finding is None or review is None or (spot := place_of(review, finding)) is None:
        return
    drawn = finding.by is By.PERSON
    size = frame_size(desk)
    rect = bounds(spot.polygon).clip(size)

    def change(old: Review) -> Review:
        new = old.with_crop(rect) if crop_it else old.with_keep_only(spot.polygon)
        return new.without(finding.id) if drawn else new

    if rect.size.pixels:
        desk.edit(say("crop") if crop_it else say("keep only this area"), change)
        if drawn:
            desk.select(None)


def turn(desk: Desk, quarter_turns: int) -> None:
    """Turns the export clockwise."""
    label = say("turn right") if quarter_turns == 1 else say("turn left")
    desk.edit(label, lambda review: review.with_turn(quarter_turns))


def frame_size(desk: Desk) -> Size:
    """Size of the frame looked at; zero where there is none."""
    source = desk.entry.source if desk.entry else None
    return source.frames[desk.frame] if source else Size(0, 0)
