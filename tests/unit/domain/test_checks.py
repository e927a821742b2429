import pytest

from caseveil.domain.checks import Check, Verdict, Verification, all_passed

PASSED, FAILED, SILENT = (Check(v.value, v) for v in Verdict)


@pytest.mark.parametrize(
    ("checks", "passed"),
    [
        ((), False),
        ((PASSED,), True),
        ((PASSED, PASSED), True),
        ((PASSED, FAILED), False),
        ((SILENT, PASSED), False),
    ],
)
def test_only_checks_that_all_passed_deliver(checks, passed):
    assert all_passed(checks) is passed
    assert Verification(checks).passed is passed
