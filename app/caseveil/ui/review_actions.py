"""The actions of the menu Review: from finding to finding, decide, approve."""

from caseveil.domain.findings import Action as Answer
from caseveil.ui import edits
from caseveil.ui.action import Action, any_file, chosen, film, reviewing
from caseveil.ui.bench import Bench
from caseveil.ui.language import marked


def _can_approve(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and not review.approved


def _can_withdraw(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and review.approved


REVIEW = (
    Action("next", "Review", marked("Next finding"), ("J",), lambda b: b.desk.step_finding(1),
           reviewing,
           "next"),
    Action("previous", "Review", marked("Previous finding"), ("K",),
           lambda b: b.desk.step_finding(-1),
           reviewing, "previous"),
    Action("hide", "Review", marked("Hide"), ("H",), lambda b: edits.decide(b.desk, Answer.HIDE),
           chosen,
           "hide", marked("Paints the region black in the clean copy.")),
    Action("keep", "Review", marked("Keep"), ("X",), lambda b: edits.decide(b.desk, Answer.KEEP),
           chosen,
           "keep", marked("Leaves the region visible in the clean copy.")),
    Action("undecide", "Review", marked("Reset"), ("U",), lambda b: edits.take_back(b.desk),
           chosen, "pending", marked("Takes the decision back; undecided is hidden on export.")),
    Action("hide-all", "Review", marked("Hide all undecided on this frame"), ("Shift+H",),
           lambda b: edits.hide_pending(b.desk), reviewing, "hide"),
    Action("dismiss", "Review", marked("Keep all doubtful on this frame"), ("D",),
           lambda b: edits.dismiss_doubtful(b.desk), reviewing, "keep",
           marked("Leaves visible what the finders are not sure about, in one step.")),
    Action("approve", "Review", marked("Approve"), ("A",), lambda b: edits.approve(b.desk),
           _can_approve,
           "approve", marked("You looked and agree; undecided regions will be hidden.")),
    Action("withdraw", "Review", marked("Withdraw approval"), ("Shift+A",),
           lambda b: edits.withdraw(b.desk), _can_withdraw, "undo",
           marked("Takes the approval back; the file needs you again.")),
    Action("next-file", "Review", marked("Next file"), ("N",), lambda b: b.desk.step_file(1),
           any_file,
           "next"),
    Action("previous-file", "Review", marked("Previous file"), ("P",),
           lambda b: b.desk.step_file(-1),
           any_file, "previous"),
    Action("next-frame", "Review", marked("Next frame"), ("PgDown",),
           lambda b: b.desk.set_frame(b.desk.frame + 1), film, "next"),
    Action("previous-frame", "Review", marked("Previous frame"), ("PgUp",),
           lambda b: b.desk.set_frame(b.desk.frame - 1), film, "previous"),
)  # fmt: skip
