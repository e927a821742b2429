"""Progress and cancel for any long step, without Qt and without processes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from caseveil.errors import Cancelled
from caseveil.workflow.sightings import Sighting


@dataclass(slots=True)
class Job:
    """Handed down a long step: it tells how far, and is told to stop.

    Attributes:
        report: called with (done share 0 to 1, code of what is being done).
        found: called with all regions seen so far, while a search still runs.
    """

    report: Callable[[float, str], None] = lambda _share, _step: None
    found: Callable[[tuple[Sighting, ...]], None] = lambda _sightings: None
    _cancelled: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Asks the step to stop; may be called from any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether cancel was asked for."""
        return self._cancelled.is_set()

    def step(self, share: float, step: str) -> None:
        """Reports progress.

        Raises:
            Cancelled: where cancel was asked for.
        """
        if self.cancelled:
            raise Cancelled
        self.report(share, step)
