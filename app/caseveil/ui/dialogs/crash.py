"""When the program itself makes a mistake: told without content, and the window goes on."""

import sys
from collections.abc import Callable
from types import TracebackType

from caseveil.errors import Code, mistake
from caseveil.ui.words.language import say

SEEN: list[str] = []
"""Kind and place of every mistake since the start, for the problem report."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind and place of a mistake: module and line, never a message, which may hold content."""
    return f"{Code.INTERNAL.value} ({mistake(kind, trace)})"


def hook(tell: Callable[[str], None]) -> Hook:
    """An exception hook that tells the person and goes on."""

    def handle(
        kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        told = where(kind, trace)
        SEEN.append(told)
        sys.stderr.write(f"caseveil: {told}\n")
        tell(
            say(
                "Something went wrong inside; nothing was delivered. Please report: {what}",
                what=told,
            )
        )

    return handle
