"""Of several outcomes the worst decides the exit status."""

import pytest

from caseveil.cli.commands import worst
from caseveil.domain.outcome import Status
from caseveil.errors import ExitStatus

V, S, N, R, F = (
    Status.VERIFIED,
    Status.SCANNED,
    Status.NEEDS_REVIEW,
    Status.REFUSED,
    Status.FAILED,
)


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        ([], ExitStatus.VERIFIED),
        ([V, S], ExitStatus.VERIFIED),
        ([V, N], ExitStatus.REVIEW),
        ([N, R, V], ExitStatus.REFUSED),
        ([R, F, N], ExitStatus.FAILED),
    ],
)
def test_the_worst_outcome_wins(statuses: list[Status], status: ExitStatus) -> None:
    assert worst(statuses) is status
