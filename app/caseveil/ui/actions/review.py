"""The actions of the menu Review: from finding to finding, decide, approve."""

from caseveil.domain.blocks import blocks
from caseveil.domain.findings import Action as Answer
from caseveil.domain.findings import Kind
from caseveil.ui.actions import bench as acts
from caseveil.ui.actions.action import Action, any_file, chosen, film, reviewing, scanned, tool
from caseveil.ui.actions.bench import Bench
from caseveil.ui.state import answers, case_edits, edits, masks, series_edits
from caseveil.ui.state.looking import is_absence
from caseveil.ui.state.looks import BY_PROFILE
from caseveil.ui.words.language import marked, say


def _can_approve(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and not review.approved and not bench.desk.loading


def _why_not_approved(bench: Bench) -> str:
    review = bench.desk.review
    waits = review is not None and not review.approved and bench.desk.loading
    return say("The whole picture is still being loaded.") if waits else ""


def _can_withdraw(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and review.approved


def _choosable(bench: Bench) -> bool:
    """A finding is selected that a person decides: a region or an absence."""
    finding = bench.desk.finding
    return finding is not None and finding.kind not in BY_PROFILE


def _face(bench: Bench) -> bool:
    finding = bench.desk.finding
    return finding is not None and finding.kind is Kind.FACE


def _text(bench: Bench) -> bool:
    finding = bench.desk.finding
    return finding is not None and finding.kind is Kind.TEXT


def _hide(bench: Bench) -> None:
    """Hides; of an absence it is the wish to draw what was not found."""
    if is_absence(bench.desk.finding):
        bench.stage.take_tool("box")
    else:
        edits.decide(bench.desk, Answer.HIDE)


def _hide_text(bench: Bench) -> str:
    return say("Draw it") if is_absence(bench.desk.finding) else say("Hide")


def _keep_text(bench: Bench) -> str:
    return say("Confirm") if is_absence(bench.desk.finding) else say("Keep")


def _hide_alike(bench: Bench) -> None:
    number = case_edits.hide_alike(bench.desk)
    bench.delivery.told(say("%n line(s) of text hidden, in all files.", "", number))


def _whole_head(bench: Bench) -> None:
    if bench.desk.selected:
        answers.hide_whole(bench.desk, bench.desk.selected)


def _series(bench: Bench) -> bool:
    """The file looked at is of a series of which more files were searched."""
    return reviewing(bench) and bool(series_edits.others(bench.desk))


def _in_series(bench: Bench) -> bool:
    return chosen(bench) and _series(bench)


def _same_in_series(bench: Bench) -> None:
    number = series_edits.same_decision(bench.desk)
    bench.delivery.told(say("The same decision in %n more file(s) of the series.", "", number))


def _approve_series(bench: Bench) -> None:
    """Approves the file looked at first; what it asks is asked, and answers for the series."""
    desk = bench.desk
    if desk.review is None:
        return
    if not desk.review.approved and (waiting := blocks(desk.review)):
        bench.stage.ask(waiting[0])
        return
    approved, left = series_edits.approve(desk)
    if not desk.review.approved:
        answers.approve(desk)
        approved += 1
    told = say("%n file(s) of the series approved.", "", approved)
    more = say("%n file(s) still ask something of their own.", "", left) if left else ""
    bench.delivery.told(f"{told} {more}".strip())


REVIEW = (
    Action("next", "Review", marked("Next finding"), ("J",), lambda b: b.desk.step_finding(1),
           reviewing,
           "next"),
    Action("previous", "Review", marked("Previous finding"), ("K",),
           lambda b: b.desk.step_finding(-1),
           reviewing, "previous"),
    Action("hide", "Review", marked("Hide"), ("H",), _hide, _choosable,
           "hide", marked("Paints the region black in the clean copy."), text_now=_hide_text),
    Action("keep", "Review", marked("Keep"), ("X",), lambda b: edits.decide(b.desk, Answer.KEEP),
           _choosable, "keep",
           marked("Leaves the region visible in the clean copy; confirms that nothing is there."),
           text_now=_keep_text),
    Action("keep-why", "Review", marked("Keep, with a reason…"), ("Shift+X",),
           lambda b: b.stage.ask_reason(), chosen, "keep",
           marked("Leaves the region visible and writes the reason into the receipt.")),
    Action("hide-alike", "Review", marked("Hide all text like this"), ("Shift+T",), _hide_alike,
           _text, "hide", marked("Hides every line that reads or tells the same, in all files.")),
    Action("whole-head", "Review", marked("Hide the whole head"), ("W",), _whole_head, _face,
           "whole-head", marked("Hides the face as it was found, with ears and most of the hair.")),
    Action("face-part", "Review", marked("Keep a part of the face"), ("Shift+W",),
           tool("face-part"), _face, "tool-face-part",
           marked("Draw what the case needs; everything else of the head is hidden around it."),
           checkable=True),
    Action("undecide", "Review", marked("Reset"), ("U",), lambda b: edits.take_back(b.desk),
           _choosable, "pending",
           marked("Takes the decision back; undecided is hidden on export.")),
    Action("hide-all", "Review", marked("Hide all undecided on this frame"), ("Shift+H",),
           lambda b: edits.hide_pending(b.desk), reviewing, "hide"),
    Action("dismiss", "Review", marked("Keep all doubtful on this frame"), ("D",),
           lambda b: edits.dismiss_doubtful(b.desk), reviewing, "keep",
           marked("Leaves visible what the finders are not sure about, in one step.")),
    Action("approve", "Review", marked("Approve"), ("A",), acts.approve,
           _can_approve,
           "approve", marked("You looked and agree; undecided regions will be hidden."),
           why_not=_why_not_approved),
    Action("withdraw", "Review", marked("Withdraw approval"), ("Shift+A",),
           lambda b: answers.withdraw(b.desk), _can_withdraw, "undo",
           marked("Takes the approval back; the file needs you again.")),
    Action("tick-all", "Review", marked("I looked for all of these"), ("Shift+Y",),
           lambda b: answers.tick_all(b.desk), reviewing, "checklist",
           marked("Ticks the whole checklist, or takes the ticks back.")),
    Action("same-in-series", "Review", marked("Same decision in the series"), ("Ctrl+G",),
           _same_in_series, _in_series, "frames",
           marked("Hides this place in every file of the series; keeps it only where the same was "
                  "found.")),
    Action("approve-series", "Review", marked("Approve the whole series"), ("Ctrl+Shift+G",),
           _approve_series, _series, "approve",
           marked("Approves this file, and every file of its series that asks nothing more.")),
    Action("remember-scanner", "Review", marked("Remember for this scanner"), ("Shift+M",),
           lambda b: b.delivery.told(masks.remember(b.desk)),
           lambda b: masks.can_remember(b.desk), "frames",
           marked("Regions that you drew or moved are hidden on the next file of this kind of "
                  "scanner too."), why_not=lambda b: masks.why_not(b.desk)),
    Action("dicom", "Review", marked("DICOM attributes…"), ("Ctrl+D",),
           lambda b: b.stage.show("dicom"), scanned, "kind-tag",
           marked("Shows what happens to each attribute, and lets you choose: profile, options, "
                  "or pictures for slides.")),
    Action("next-file", "Review", marked("Next file"), ("N",), lambda b: b.desk.step_file(1),
           any_file,
           "next"),
    Action("previous-file", "Review", marked("Previous file"), ("P",),
           lambda b: b.desk.step_file(-1),
           any_file, "previous"),
    Action("play", "Review", marked("Play"), ("Ctrl+Space",), lambda b: b.stage.play(), film,
           "play", marked("Plays the frames round and round."), checkable=True),
    Action("next-frame", "Review", marked("Next frame"), ("PgDown",),
           lambda b: b.desk.set_frame(b.desk.frame + 1), film, "next"),
    Action("previous-frame", "Review", marked("Previous frame"), ("PgUp",),
           lambda b: b.desk.set_frame(b.desk.frame - 1), film, "previous"),
)  # fmt: skip
