"""Pixels across the process border by shared memory: tens of megabytes take long through a pipe.

The program's own process makes the memory before a step and takes it away after it, whatever
became of the step: a worker that dies leaves nothing behind. The name is random, only this account
may open it, and the worker takes it away before it lays a pixel: where all processes are killed at
once, no picture stays in memory under a name.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import accumulate, pairwise
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Failed
from caseveil.workflow.road import Preview

_WORTH: Final = 4 << 20  # bytes; less is as quick through the pipe
_HELD: Final = Path("/dev/shm")  # noqa: S108  where Linux keeps it, often of bounded size


@dataclass(frozen=True, slots=True)
class Laid:
    """A preview whose pixels lie in a tray.

    Attributes:
        width: of the preview in pixels.
        height: of the preview in pixels.
        scale: preview pixels per source pixel.
        lengths: bytes of the preview and of each of its levels, one behind the other.
    """

    width: int
    height: int
    scale: float
    lengths: tuple[int, ...]


class Tray:
    """Memory that a worker fills; or none, and the pixels come through the pipe."""

    def __init__(self, memory: SharedMemory | None) -> None:
        self._memory = memory

    @property
    def name(self) -> str:
        """By which a worker finds it; empty for none."""
        return self._memory.name if self._memory else ""

    def taken(self, answer: Preview | Laid) -> Preview:
        """What a worker answered, with a copy of what it laid here."""
        if isinstance(answer, Preview):
            return answer
        if self._memory is None:
            raise Failed(Code.INTERNAL, "tray")
        ends = (0, *accumulate(answer.lengths))
        buffer = _buffer(self._memory)
        rgb, *levels = (bytes(buffer[a:b]) for a, b in pairwise(ends))
        return Preview(answer.width, answer.height, answer.scale, rgb, tuple(levels))


@contextmanager
def tray(size: int) -> Iterator[Tray]:
    """A tray of ``size`` bytes, gone afterwards; without memory where a pipe does as well."""
    memory = _made(size)
    try:
        yield Tray(memory)
    finally:
        if memory:
            memory.close()
            _unnamed(memory)


def _made(size: int) -> SharedMemory | None:
    """None where it is not worth it or there is no room: too much would end the worker."""
    if size < _WORTH:
        return None
    with suppress(OSError):
        if not _HELD.is_dir() or shutil.disk_usage(_HELD).free > 2 * size:
            return SharedMemory(create=True, size=size)
    return None


def lay(name: str, levels: Sequence[NDArray[np.uint8]], scale: float) -> Laid | None:
    """Called in a worker: fills a tray; None where it does not fit or nobody waits any more.

    Args:
        name: of the tray.
        levels: height x width x 3 each, the preview itself first.
        scale: of the preview.
    """
    height, width = levels[0].shape[:2]
    try:
        memory = SharedMemory(name)
    except OSError:
        return None
    _unnamed(memory)
    try:
        if sum(level.nbytes for level in levels) > memory.size:
            return None
        at = 0
        for level in levels:
            _put(_buffer(memory)[at : at + level.nbytes], level)
            at += level.nbytes
    finally:
        memory.close()
    return Laid(width, height, scale, tuple(level.nbytes for level in levels))


def _unnamed(memory: SharedMemory) -> None:
    """Takes its name away; those who have it keep it. Windows forgets names with their users."""
    with suppress(FileNotFoundError):
        memory.unlink()


def _buffer(memory: SharedMemory) -> Any:
    """Its bytes; the stubs of some Python versions say there may be none."""
    return memory.buf


def _put(room: Any, level: NDArray[np.uint8]) -> None:
    """Copies; no view of the memory outlives the call, or it could not be closed."""
    np.frombuffer(room, np.uint8).reshape(level.shape)[...] = level
    room.release()
