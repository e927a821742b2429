"""The destination of the case and what is answered before export, as edits that can be undone."""

import contextlib
from dataclasses import dataclass, replace

from caseveil.domain.case import Case
from caseveil.domain.findings import Action
from caseveil.domain.fitting import told as picture_made
from caseveil.domain.geometry import Size
from caseveil.domain.guidance import Card, fitting, kind_of
from caseveil.domain.pictures import rules_for
from caseveil.domain.policy import PictureFormat
from caseveil.domain.preset import SAME, ConsentRule, Preset, Rule, shows_face
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM
from caseveil.domain.statements import CARD
from caseveil.errors import CaseVeilError
from caseveil.storage.guidance import load
from caseveil.storage.presets import named
from caseveil.ui.state.merging import pruned
from caseveil.ui.state.review import Desk
from caseveil.ui.words.guidance import in_words
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown

_TITLE = 40  # characters of a title in a sentence


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to read and tick before export: a guidance card, or a line of a checklist.

    Attributes:
        code: of its tick.
        card: the card, or None.
        line: the line of the destination's checklist, or None.
    """

    code: str
    card: Card | None = None
    line: Rule | None = None


def destination(desk: Desk) -> str:
    """Name of the destination for the eye; empty where there is none."""
    preset = desk.history.present.preset
    return shown(in_words(preset.title), _TITLE) if preset else ""


def choose(desk: Desk, preset: Preset | None, *, full_size: bool = False) -> str:
    """Takes another destination, or none, and keeps pictures in full or not; tells what changed."""
    before = desk.history.present
    if (preset, full_size) == (before.preset, before.full_size):
        return ""

    def change(case: Case) -> Case:
        other = case if preset == case.preset else case.with_preset(preset)
        return other.sized(full_size)

    desk.edit_case(say("choose destination"), change, amend=True)
    desk.history = pruned(desk.history)  # to and fro in a row is no edit
    after = desk.history.present.reviews
    more = sum(_more_hidden(one, after[key]) for key, one in before.reviews.items())
    less = sum(_more_hidden(after[key], one) for key, one in before.reviews.items())
    told = [say("Destination: {name}.", name=destination(desk) or say("none"))]
    if more:
        told.append(say("%n line(s) that would have stayed are hidden now.", "", more))
    if less:
        told.append(say("%n line(s) are proposed to stay again: look at them.", "", less))
    if faces := sum(is_barred(desk, key) for key in desk.listed()):
        told.append(say("%n file(s) show a face, which it does not take.", "", faces))
    if fitted := sum(made_to_fit(desk, key) is not None for key in desk.listed()):
        told.append(say("%n picture(s) will be made to fit it.", "", fitted))
    if left := _still_dicom(desk):
        told.append(say("%n file(s) stay DICOM: Ctrl+D makes pictures of them.", "", left))
    return " ".join(told)


def _still_dicom(desk: Desk) -> int:
    """How many files would go out as DICOM where the destination wants pictures."""
    return sum(stays_dicom(desk, key) for key in desk.history.present.reviews)


def stays_dicom(desk: Desk, key: str) -> bool:
    """Whether a file goes out as DICOM where the destination wants pictures."""
    preset, review = desk.history.present.preset, desk.review_of(key)
    if preset is None or review is None or preset.rules["format"].value == SAME:
        return False
    kept = rules_for(desk.policy, review).pictures.form is None
    return review.source.format == DICOM and kept and made_to_fit(desk, key) is None


def made_to_fit(desk: Desk, key: str) -> tuple[PictureFormat, Size] | None:
    """Kind and size of the picture that a file becomes for the destination; None where it stays."""
    review = desk.review_of(key)
    return picture_made(rules_for(desk.policy, review), review) if review else None


def resume(desk: Desk, name: str) -> None:
    """Takes up the destination of a case that is opened again; one that is gone is none."""
    with contextlib.suppress(CaseVeilError):
        preset = named(name)
        desk.history = desk.history.amend(lambda case: case.with_preset(preset))
        desk.changed()


def _more_hidden(before: Review, after: Review) -> int:
    return sum(
        before.action(finding) is Action.KEEP and after.action(finding) is not Action.KEEP
        for finding in before.findings
    )


def is_barred(desk: Desk, key: str) -> bool:
    """Whether the destination takes no such picture: a face was found on it."""
    review = desk.review_of(key)
    return review is not None and not desk.policy.face_photos and shows_face(review)


def kinds(desk: Desk) -> frozenset[str]:
    """Of which kinds the pictures of the case are."""
    return frozenset(kind_of(review.source) for review in desk.history.present.reviews.values())


def points(desk: Desk) -> tuple[Point, ...]:
    """What is to be read before export: the destination's checklist, then the cards that fit."""
    preset = desk.history.present.preset
    lines = preset.checklist if preset else ()
    name = preset.name if preset else ""
    own = [Point(f"{name}:{number}", line=line) for number, line in enumerate(lines)]
    cards = fitting(load(), name, kinds(desk))
    if preset is None:  # cards of one destination only are not meant
        cards = tuple(card for card in cards if not card.presets)
    return (*own, *(Point(f"{CARD}{card.id}", card=card) for card in cards))


def is_unanswered(desk: Desk) -> bool:
    """Whether the guidance must be shown before export: a destination asks, and nobody answered."""
    case = desk.history.present
    if case.preset is None:
        return False
    return not {point.code for point in points(desk)} <= case.shown


def answer(desk: Desk, shown_codes: frozenset[str], ticked: frozenset[str]) -> None:
    """Remembers for the case what was shown, and what of it the person ticked."""
    desk.edit_case(
        say("tick guidance"),
        lambda case: replace(
            case,
            shown=case.shown | shown_codes,
            ticked=(case.ticked - shown_codes) | ticked,
        ),
    )


def asks_consent(desk: Desk) -> bool:
    """Whether the destination wants the patient asked, and no consent card was written yet."""
    case = desk.history.present
    if case.preset is None or case.consent:
        return False
    photo = case.preset.consent is ConsentRule.PHOTO and "photo" in kinds(desk)
    return photo or case.preset.consent is ConsentRule.ALWAYS


def consent_written(desk: Desk) -> None:
    """Remembers that a consent card exists; nothing of what stands on it."""
    desk.edit_case(say("consent card"), lambda case: replace(case, consent=True))
