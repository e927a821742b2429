from caseveil.domain.outcome import Outcome, Status
from caseveil.errors import Code


def test_an_outcome_that_is_not_verified_delivers_nothing_by_itself():
    outcome = Outcome(Status.REFUSED, Code.ENCRYPTED)
    assert (outcome.delivered, outcome.receipt, outcome.checks) == ((), None, ())
