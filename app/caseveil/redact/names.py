"""Names of clean copies: a number and nothing of the source."""

from collections.abc import Iterable
from itertools import count


def next_name(taken: Iterable[str], suffix: str) -> str:
    """The first name such as ``image-0001.jpg`` whose number none of the ``taken`` names has.

    A number counts as taken under any suffix, so that a picture and its neighbours never share one.

    Args:
        taken: names of files, without their folders.
        suffix: of the output format, with the dot.
    """
    stems = {name.split(".", 1)[0].casefold() for name in taken}
    free = next(number for number in count(1) if _stem(number) not in stems)
    return _stem(free) + suffix


def _stem(number: int) -> str:
    return f"image-{number:04d}"
