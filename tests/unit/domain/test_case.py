import pytest

from caseveil.domain.case import Case


def test_a_review_is_added_replaced_and_removed(review):
    case = Case().with_review("a", review).with_review("b", review)
    assert list(case.reviews) == ["a", "b"]
    changed = case.with_review("a", review.approve())
    assert changed.review("a").approved
    assert not case.review("a").approved
    assert list(changed.without("a").reviews) == ["b"]


def test_a_file_that_is_not_there_has_no_review(review):
    with pytest.raises(KeyError):
        Case().review("a")
