"""What a worker tells while its step runs: how far it is, and which regions it has seen so far.

Plain shared memory without a lock: a worker that is killed cannot leave it locked. What is read
while it is being written is not whole and is passed over; the next telling comes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.context import SpawnContext
from typing import Any

from caseveil.domain.findings import Finding
from caseveil.workflow import sightings
from caseveil.workflow.sightings import Sighting

SLOTS = 64
_ROOM = 1 << 15  # bytes of regions for each step; what does not fit waits for the answer


class Board:
    """One row for each step that runs at the same time; a worker writes, the parent reads."""

    def __init__(self, context: SpawnContext) -> None:
        self._shares: Any = context.RawArray("d", SLOTS)
        self._tellings: Any = context.RawArray("L", SLOTS)
        self._lengths: Any = context.RawArray("L", SLOTS)
        self._regions: Any = context.RawArray("c", SLOTS * _ROOM)

    def clear(self, slot: int) -> None:
        """Readies a row for a new step."""
        self._shares[slot], self._tellings[slot], self._lengths[slot] = 0.0, 0, 0

    def share(self, slot: int) -> float:
        """How much of the step is done, 0 to 1; 0 where what stands there is no share."""
        untrusted = float(self._shares[slot])
        return untrusted if 0 <= untrusted <= 1 else 0.0

    def set_share(self, slot: int, share: float) -> None:
        """Told by the worker."""
        self._shares[slot] = share

    def tellings(self, slot: int) -> int:
        """How often regions were told; 0 where none were yet."""
        return int(self._tellings[slot])

    def regions(self, slot: int) -> tuple[Sighting, ...] | None:
        """All regions seen so far; None where they are just being written."""
        at, length = slot * _ROOM, min(int(self._lengths[slot]), _ROOM)
        return sightings.unpacked(self._regions[at : at + length])

    def set_regions(self, slot: int, seen: Sequence[Sighting]) -> None:
        """Told by the worker; takes the place of what was told before."""
        body = sightings.packed(seen, _ROOM)
        at = slot * _ROOM
        self._lengths[slot] = 0
        self._regions[at : at + len(body)] = body
        self._lengths[slot] = len(body)
        self._tellings[slot] += 1


@dataclass(slots=True)
class _Place:
    """A worker's only state here: where it writes."""

    board: Board | None = None
    slot: int = 0


_place = _Place()


def hang(board: Board) -> None:
    """Called once in each worker."""
    _place.board = board


def stand(slot: int) -> None:
    """Called in a worker before a step: which row is its own."""
    _place.slot = slot


def tell(share: float) -> None:
    """Called in a worker: ``share`` of the step under way is done, 0 to 1."""
    if _place.board:
        _place.board.set_share(_place.slot, share)


def show(findings: Sequence[Finding]) -> None:
    """Called in a worker: all that the search under way has seen so far."""
    if _place.board:
        _place.board.set_regions(_place.slot, sightings.sighted(findings))
