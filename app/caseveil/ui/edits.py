"""Every edit a person can make, as a small function on the desk with the label undo shows."""

from dataclasses import replace

from caseveil.domain.findings import Action, By, Decision, PixelPlace
from caseveil.domain.geometry import Polygon, Rect, Size, bounds, fit, move
from caseveil.domain.review import Review
from caseveil.ui import words
from caseveil.ui.review import Desk, place_of


def decide(desk: Desk, action: Action) -> None:
    """Hides or keeps the selected region and goes on to the next undecided one."""
    finding = desk.finding
    if finding is None or finding.region is None or desk.review is None:
        return
    old = desk.review.decision(finding.id)
    place = old.place if old and action is Action.HIDE else None
    verb = "Hide" if action is Action.HIDE else "Keep"
    decision = Decision(action, place)
    desk.edit(f"{verb} {desk.name(finding.id)}", lambda r: r.with_decision(finding.id, decision))
    desk.select_next_pending()


def take_back(desk: Desk) -> None:
    """Makes the selected region undecided again."""
    finding = desk.finding
    if finding and finding.by is not By.PERSON:
        label = f"Reset {desk.name(finding.id)}"
        desk.edit(label, lambda review: review.with_decision(finding.id, None))


def dismiss_doubtful(desk: Desk) -> None:
    """Keeps every undecided doubtful region of the frame, as one edit."""
    if desk.review:
        ids = [f.id for f in desk.review.doubtful if f.region and f.region.on(desk.frame)]
        label = f"Keep {words.count(len(ids), 'doubtful region')}"
        desk.edit(label, lambda review: _all(review, ids, Action.KEEP))
        desk.select_next_pending()


def hide_pending(desk: Desk) -> None:
    """Hides every undecided region of the frame, as one edit."""
    if desk.review:
        ids = [f.id for f in desk.review.pending if f.region and f.region.on(desk.frame)]
        label = f"Hide {words.count(len(ids), 'region')}"
        desk.edit(label, lambda review: _all(review, ids, Action.HIDE))
        desk.select_next_pending()


def _all(review: Review, ids: list[str], action: Action) -> Review:
    for finding_id in ids:
        review = review.with_decision(finding_id, Decision(action))
    return review


def place(desk: Desk, finding_id: str, polygon: Polygon, verb: str, amend: bool = False) -> None:
    """Hides a region elsewhere: moved, or with another size."""
    review = desk.review
    if review is None or (old := place_of(review, review.finding(finding_id))) is None:
        return
    decision = Decision(Action.HIDE, replace(old, polygon=polygon))
    label = f"{verb} {desk.name(finding_id)}"
    desk.edit(label, lambda r: r.with_decision(finding_id, decision), amend)


def nudge(desk: Desk, dx: float, dy: float) -> None:
    """Moves the selected region by pixels, by key; repeated keys are one edit."""
    finding = desk.finding
    if finding and desk.review and (old := place_of(desk.review, finding)):
        place(desk, finding.id, move(old.polygon, dx, dy), "Move", amend=True)


def stretch(desk: Desk, dx: int, dy: int) -> None:
    """Makes the selected region larger or smaller at its lower right corner, by key."""
    finding = desk.finding
    if finding and desk.review and (old := place_of(desk.review, finding)):
        box = bounds(old.polygon)
        right, bottom = max(box.left + 2, box.right + dx), max(box.top + 2, box.bottom + dy)
        polygon = fit(old.polygon, Rect(box.left, box.top, right, bottom))
        place(desk, finding.id, polygon, "Resize", amend=True)


def every_frame(desk: Desk) -> None:
    """Switches the selected region between this frame and all frames."""
    finding, review = desk.finding, desk.review
    if finding is None or review is None or (old := place_of(review, finding)) is None:
        return
    new = replace(old, frame=desk.frame, every_frame=not old.every_frame)
    label = f"{'All frames' if new.every_frame else 'One frame'} for {desk.name(finding.id)}"
    decision = Decision(Action.HIDE, new)
    desk.edit(label, lambda r: r.with_decision(finding.id, decision))


def draw(desk: Desk, polygon: Polygon) -> None:
    """Adds a region to hide and selects it; in a film it stands on all frames."""
    if desk.review is None:
        return
    known = {finding.id for finding in desk.review.findings}
    spot = PixelPlace(desk.frame, polygon, len(desk.review.source.frames) > 1)
    desk.edit("Draw region", lambda review: review.with_drawn(spot))
    desk.select(next((f.id for f in desk.regions() if f.id not in known), desk.selected))


def delete(desk: Desk) -> None:
    """Removes a drawn region; a found one is kept visible instead."""
    finding = desk.finding
    if finding is None or finding.region is None:
        return
    drawn = finding.by is By.PERSON
    label = f"{'Delete' if drawn else 'Keep'} {desk.name(finding.id)}"
    desk.edit(label, lambda review: review.without(finding.id))
    if drawn:
        desk.select(None)
    desk.select_next_pending()


def crop(desk: Desk, rect: Rect | None) -> None:
    """Cuts every frame to ``rect``, or makes it whole again."""
    label = "Crop" if rect else "Remove crop"
    desk.edit(label, lambda review: review.with_crop(rect))


def keep_only(desk: Desk, polygon: Polygon | None) -> None:
    """Hides everything outside ``polygon``, or shows it again."""
    label = "Keep only this area" if polygon else "Remove keep only this area"
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
        desk.edit("Crop" if crop_it else "Keep only this area", change)
        if drawn:
            desk.select(None)


def turn(desk: Desk, quarter_turns: int) -> None:
    """Turns the export clockwise."""
    label = "Turn right" if quarter_turns == 1 else "Turn left"
    desk.edit(label, lambda review: review.with_turn(quarter_turns))


def approve(desk: Desk) -> None:
    """A person looked and agreed; goes on to the next file that needs one."""
    if desk.review is None or desk.review.approved:
        return
    desk.edit("Approve", lambda review: review.approve())
    order = desk.listed()
    at = order.index(desk.current) + 1 if desk.current in order else 0
    for key in (*order[at:], *order[:at]):
        review = desk.review_of(key)
        if review is not None and not review.approved:
            desk.go(key)
            return


def withdraw(desk: Desk) -> None:
    """Takes the approval back."""
    desk.edit("Withdraw approval", lambda review: replace(review, approved=False))


def frame_size(desk: Desk) -> Size:
    """Size of the frame looked at; zero where there is none."""
    source = desk.entry.source if desk.entry else None
    return source.frames[desk.frame] if source else Size(0, 0)
