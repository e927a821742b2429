from dataclasses import replace

from caseveil.domain import plan
from caseveil.domain.absence import absences
from caseveil.domain.findings import Kind
from caseveil.domain.policy import Policy


def test_what_was_looked_for_and_not_found_is_a_finding(review):
    empty = replace(review, findings=())
    assert [f.id for f in absences(empty, Policy())] == ["no-face", "no-text"]
    assert absences(review, Policy()) == ()


def test_what_was_not_looked_for_is_not_missed(review):
    empty = replace(review, findings=())
    only = Policy(wanted=frozenset({Kind.TEXT}))
    assert [f.category for f in absences(empty, only)] == ["text"]


def test_a_scanners_picture_is_not_asked(review):
    scan = replace(review, findings=(), source=replace(review.source, format="dicom"))
    assert absences(scan, Policy()) == ()


def test_an_absence_paints_nothing(review):
    empty = replace(review, findings=())
    asked = empty.with_findings(absences(empty, Policy()))
    planned = plan.make(asked, Policy()).frames[0]
    assert (planned.fills, planned.spared) == ((), ())
