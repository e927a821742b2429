"""Presenter of the pictures that a file carries besides the one shown: fetched once per file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from caseveil.domain.source import CARRIED, Source, Tag
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Preview, Road


@dataclass(frozen=True, slots=True)
class Further:
    """One of them, with the tag that names it."""

    tag: Tag
    picture: Preview


class FurtherPictures:
    """Asks for the small pictures of the file looked at; late answers are dropped.

    Attributes:
        show: called with them, or with none as soon as another file is looked at.
    """

    def __init__(self, road: Road, runner: Runner) -> None:
        self._road, self._runner = road, runner
        self.show: Callable[[Sequence[Further]], None] = lambda _pictures: None
        self._asked = ""
        self._job: Job | None = None

    def look_at(self, source: Source | None) -> None:
        """Wants those of ``source``; nothing is asked where its tags name none."""
        number = source.sha256 if source else ""
        if number == self._asked:
            return
        self._asked = number
        if self._job:
            self._job.cancel()
            self._job = None
        self.show(())
        if source is None or not any(tag.path.startswith(CARRIED) for tag in source.tags):
            return
        self._job = self._runner.start(
            Lane.LOOK,
            lambda job: self._road.further(source, job),
            lambda found: self._came(source, found),
            lambda _error: None,
        )

    def _came(self, source: Source, found: Sequence[tuple[str, Preview]]) -> None:
        if source.sha256 == self._asked:
            tags = {tag.path: tag for tag in source.tags}
            self.show([Further(tags[path], shown) for path, shown in found if path in tags])
