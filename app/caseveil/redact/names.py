"""Names of clean copies: a number and nothing of the source."""

from collections.abc import Iterable
from itertools import count
from pathlib import Path


def neutral_name(folder: Path, suffix: str) -> str:
    """The first free name in ``folder``, such as ``image-0001.jpg``.

    A number counts as taken under any suffix, so that a picture and its neighbours never share one.

    Args:
        folder: where the clean copy will lie; it may not exist yet.
        suffix: of the output format, with the dot.
    """
    names = (path.name for path in folder.iterdir()) if folder.is_dir() else iter(())
    return next_name(names, suffix)


def next_name(taken: Iterable[str], suffix: str) -> str:
    """The first neutral name whose number none of the ``taken`` file names has."""
    stems = {name.split(".", 1)[0].casefold() for name in taken}
    free = next(number for number in count(1) if _stem(number) not in stems)
    return _stem(free) + suffix


def _stem(number: int) -> str:
    return f"image-{number:04d}"
