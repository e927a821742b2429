"""Pictures on which there is nothing to find: every hit is a false one."""

from collections.abc import Iterator
from pathlib import Path

from samples import Sample, Set, picture


def _wounds(data: Path, every: int) -> Iterator[Sample]:
    for path in sorted((data / "photo_wound_plain").rglob("*.png"))[::every]:
        yield Sample(path.name, picture(path), True)


SETS = {"photo_wound_plain": Set(_wounds, ("faces", "text", "codes"))}
