"""Approving, and the answers that only a person can give: faces, absences, ticks, the relative."""

from dataclasses import replace

from caseveil.domain.blocks import Block, BlockCode, blocks
from caseveil.domain.findings import Action, By, Decision, Kind
from caseveil.domain.geometry import Polygon
from caseveil.domain.readable import meant, unanswered
from caseveil.domain.review import Review
from caseveil.domain.statements import UNSEEN
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say


def approve(desk: Desk) -> Block | None:
    """A person looked and agreed; goes on to the next file that needs one.

    Returns:
        What must be answered first; nothing was approved then, and its finding is selected.
    """
    if desk.review is None or desk.review.approved:
        return None
    if asked := waiting(desk):
        if asked[0].finding_id:
            desk.select(asked[0].finding_id)
        return asked[0]
    desk.edit(say("approve"), lambda review: review.approve())
    order = desk.listed()
    at = order.index(desk.current) + 1 if desk.current in order else 0
    for key in (*order[at:], *order[:at]):
        review = desk.review_of(key)
        if review is not None and not review.approved:
            desk.go(key)
            break
    return None


def waiting(desk: Desk) -> tuple[Block, ...]:
    """What must be answered of the file looked at; last, the pages that nobody looked at."""
    if desk.review is None:
        return ()
    unseen = [Block(BlockCode.UNSEEN)] if desk.unseen() else []
    return (*blocks(desk.review), *unseen)


def withdraw(desk: Desk) -> None:
    """Takes the approval back."""
    desk.edit(say("withdraw approval"), lambda review: replace(review, approved=False))


def leave_visible(desk: Desk) -> None:
    """The person looked at what was kept and may identify, and means it."""
    desk.edit(say("leave visible what was kept"), meant)


def hide_kept(desk: Desk) -> None:
    """Hides what was kept and may identify."""

    def change(review: Review) -> Review:
        for finding in unanswered(review):
            review = review.with_decision(finding.id, Decision(Action.HIDE))
        return review

    desk.edit(say("hide what was kept"), change)


def relative(desk: Desk, answer: str) -> None:
    """Answers whether a relative could recognise this: ``yes`` or ``no``."""
    desk.edit(say("answer about a relative"), lambda review: review.with_relative(answer))


def tick(desk: Desk, item: str, on: bool) -> None:
    """A person looked for one thing that no finder sees, or did not."""
    desk.edit(say("tick on the checklist"), lambda review: review.with_tick(item, on))


def tick_all(desk: Desk) -> None:
    """A person looked for everything on the list; a second time takes it back."""
    if desk.review:
        whole = frozenset(UNSEEN)
        ticks = frozenset() if desk.review.ticks == whole else whole
        desk.edit(say("tick the whole checklist"), lambda review: replace(review, ticks=ticks))


def hide_whole(desk: Desk, finding_id: str) -> None:
    """Hides a face as it was found: the whole head, whatever was drawn or kept."""
    label = say("hide the whole head of {name}", name=desk.name(finding_id))
    desk.edit(label, lambda r: r.with_decision(finding_id, Decision(Action.HIDE)))


def spare(desk: Desk, polygon: Polygon) -> None:
    """Keeps a part of the selected face and hides the rest of the head around it."""
    finding, review = desk.finding, desk.review
    if finding is None or review is None or finding.kind is not Kind.FACE:
        return
    old = review.decision(finding.id) or Decision(Action.HIDE)
    new = replace(old, action=Action.HIDE, by=By.PERSON, spare=polygon)
    label = say("keep a part of {name}", name=desk.name(finding.id))
    desk.edit(label, lambda r: r.with_decision(finding.id, new))


def stand_for(desk: Desk, finding_id: str, reason: str, consent: bool) -> None:
    """Gives the reason for what stays visible of a finding, and whether the patient agreed."""
    review = desk.review
    old = review.decision(finding_id) if review else None
    if old:
        new = replace(old, reason=reason, consent=consent, by=By.PERSON)
        label = say("give the reason for {name}", name=desk.name(finding_id))
        desk.edit(label, lambda r: r.with_decision(finding_id, new))


def settled(desk: Desk, block: Block) -> bool:
    """Whether ``block`` no longer stands in the way of the file looked at."""
    return block not in waiting(desk)


def first(desk: Desk, code: BlockCode) -> Block | None:
    """The first block of a kind in the file looked at."""
    return next((block for block in waiting(desk) if block.code is code), None)
