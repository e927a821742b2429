from dataclasses import replace

from caseveil.domain.absence import absences
from caseveil.domain.findings import Action, Decision, Kind, Reason
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import Policy
from caseveil.domain.statements import UNSEEN, statements

PART = Rect(12, 12, 20, 20).polygon()


def test_a_review_without_answers_states_nothing(review):
    assert statements(review) == ()


def test_a_face_kept_in_part_is_stated_with_reason_and_consent(review, face):
    part = Decision(Action.HIDE, spare=PART, reason=Reason.CLINICAL, consent=True)
    assert statements(review.with_decision(face.id, part)) == (
        "face part kept by the person",
        "consent ticked by the person",
        "kept as clinical: 1",
    )


def test_a_whole_face_kept_is_stated_unless_it_is_none(review, face):
    kept = review.with_decision(face.id, Decision(Action.KEEP))
    assert statements(kept) == ("face kept by the person",)
    none = review.with_decision(face.id, Decision(Action.KEEP, reason=Reason.MISTAKEN))
    assert statements(none) == ("kept as mistaken: 1",)
    assert statements(review.with_decision(face.id, Decision(Action.HIDE))) == ()


def test_what_a_person_looked_for_is_stated_in_a_fixed_order(review):
    ticked = review.with_tick("scar", True).with_tick("tattoo", True).with_tick("ear", True)
    assert statements(ticked.with_tick("ear", False)) == (
        "looked for by the person: tattoo",
        "looked for by the person: scar",
    )
    assert len(set(UNSEEN)) == len(UNSEEN)


def test_the_relative_and_absences_are_stated(review):
    empty = replace(review, findings=())
    asked = empty.with_findings(absences(empty, Policy()))
    answered = asked.with_decision("no-text", Decision(Action.KEEP)).with_relative("no")
    assert statements(answered) == (
        "no text found, confirmed by the person",
        "a relative could not recognise this, says the person",
    )
    assert statements(empty.with_relative("yes"))[-1].startswith("a relative could recognise")
    assert asked.findings[0].kind is Kind.ABSENCE
