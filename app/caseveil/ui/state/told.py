"""What is said about the case: counts, the status line, progress and the notice."""

from caseveil.domain import text_rule
from caseveil.domain.blocks import blocks
from caseveil.domain.heads import HEAD_SERIES
from caseveil.domain.pictures import abilities
from caseveil.domain.review import SECOND_LOOK, Review, State
from caseveil.domain.source import DICOM, Ability
from caseveil.errors import Code
from caseveil.ui.state import files, sharing
from caseveil.ui.state.files import FileEntry
from caseveil.ui.state.review import Desk
from caseveil.ui.state.view_state import proposed_count, undecided_count
from caseveil.ui.words import alerts, original
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import percent, say


def status_line(desk: Desk) -> str:
    """One sentence on where the file looked at stands and what to do next."""
    entry, review = desk.entry, desk.review
    if entry is None:
        return say("Nothing is open.")
    problem = files.problem(entry, review)
    if problem:
        return alerts.sentence(problem)
    if entry.busy:
        return say("{step}…", step=words.step(entry.busy))
    if review is None:
        return say("Not searched yet. Press F5 to look.")
    if desk.state(entry.key) is State.VERIFIED:
        return say("The clean copy was written, read back and checked.")
    line = _review_line(review, approved=desk.state(entry.key) is State.APPROVED)
    return " ".join([line, *_made_to_fit(desk, entry.key)])


def _made_to_fit(desk: Desk, key: str) -> list[str]:
    """What picture leaves, where the destination changes kind or size, or cannot."""
    if sharing.stays_dicom(desk, key):
        return [
            say("Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.")
        ]
    made = sharing.made_to_fit(desk, key)
    if made is None:
        return []
    form, size = made
    told = {"form": form.upper(), "width": size.width, "height": size.height}
    return [say("Goes out as {form}, {width} × {height} pixels.", **told)]


def _review_line(review: Review, *, approved: bool) -> str:
    """What happens to the regions that nobody decided, and what to do next."""
    undecided, proposed = undecided_count(review), proposed_count(review)
    hidden = say("%n undecided region(s) will be hidden on export.", "", undecided)
    stays = say("%n region(s) will stay visible as proposed: look at them.", "", proposed)
    told = [sentence for number, sentence in ((undecided, hidden), (proposed, stays)) if number]
    if approved:
        return " ".join([say("Approved."), *told, say("Press Ctrl+E to export.")])
    if undecided:
        return " ".join([*told, *_doubtful(review), say("H hides, X keeps, A approves.")])
    if answers := len(blocks(review)):
        asked = say("{count} to answer: press A to be asked.", count=answers)
        return " ".join([*told, asked])
    return " ".join([*told, say("Nothing is left to decide. Press A to approve.")])


def _doubtful(review: Review) -> list[str]:
    """How many of the undecided are doubtful: approving hides these too, over whatever they lie."""
    number = sum(finding.region is not None for finding in review.doubtful)
    told = say("%n of them doubtful: D keeps those on this frame.", "", number)
    return [told] if number else []


def progress(desk: Desk) -> tuple[str, float]:
    """What runs and how far it is, over all files; an empty text where nothing runs."""
    busy = [entry for entry in desk.entries.values() if entry.busy]
    if not busy:
        return "", 0.0
    told = say("{step}…", step=words.step(busy[0].busy))
    if len(busy) > 1:
        step = words.step(busy[0].busy)
        told = say("{step}, {count} files left…", step=step, count=len(busy))
    return told, sum(entry.share for entry in busy) / len(busy)


def canvas_note(desk: Desk) -> str:
    """What is said over the picture while a step runs."""
    entry = desk.entry
    if entry is None or not entry.busy:
        return ""
    return say("{step}… {share}", step=words.step(entry.busy), share=percent(entry.share))


def notice(desk: Desk, missing: str) -> str:
    """What the strip over the picture says."""
    entry, review = desk.entry, desk.review
    problem = files.problem(entry, review) if entry else None
    if problem:
        code = say("Code: {code}.", code=alerts.facts(problem))
        return f"{alerts.sentence(problem)} {code}"
    outcome = entry.current_outcome(review) if entry else None
    if entry and outcome and outcome.delivered:
        return original.sentence(entry.path)
    if outcome is None and entry and entry.outcome and entry.outcome.new_hits and review:
        waiting = [f for f in review.pending if f.reason == SECOND_LOOK]
        if waiting:
            named = words.names(review)
            which = ", ".join(named[f.id] for f in waiting if f.id in named)
            more = say(
                "The second look found %n more region(s): {which}.", "", len(waiting), which=which
            )
            then = say("Decide, then approve again.")
            return f"{more} {then}"
    if entry and sharing.is_barred(desk, entry.key):
        code = Code.FACE_NOT_ALLOWED
        return f"{alerts.told(code)} {alerts.advice(code)}"
    told = words.warnings(_warnings(desk, entry)) if entry else ""
    own = [_crop(desk, review), _sides(review)] if review else []
    return missing or " ".join(filter(None, [told, *own]))


def _crop(desk: Desk, review: Review) -> str:
    """Says what a crop does to a scanner's file: it is cut in pictures only."""
    if review.crop is None or review.source.format != DICOM:
        return ""
    if Ability.CROP in abilities(desk.policy, review):
        return say("Cropped: the pictures are cut.")
    return say(
        "Cropped: the rest is painted black, so that rows, columns and positions stay true; "
        "pictures (Ctrl+D) are cut."
    )


def _warnings(desk: Desk, entry: FileEntry) -> tuple[str, ...]:
    """Codes of what to know of a file, and of the slices of a head that are open with it."""
    own = entry.source.warnings if entry.source else ()
    return (*own, HEAD_SERIES) if desk.series.is_head(desk.entries, entry.key) else own


def _sides(review: Review) -> str:
    """Says which undecided regions may tell the side: nobody should lose it without a word."""
    if review.approved:
        return ""
    named = words.names(review)
    found = [named[f.id] for f in text_rule.unasked_sides(review) if f.id in named]
    if not found:
        return ""
    which = ", ".join(found)
    which = f"{which[:1].upper()}{which[1:]}"
    return say("{which} may tell the side, left or right. Hidden unless you keep it.", which=which)
