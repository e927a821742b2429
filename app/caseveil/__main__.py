"""No arguments: the window. Arguments: a command."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """The console script."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] == "window":
        return window(arguments[1:])
    from caseveil.cli.main import run  # noqa: PLC0415  the window's start must not pay for it

    return run(arguments)


def window(argv: Sequence[str] | None = None) -> int:
    """The GUI script: opens the window on the named files."""
    from caseveil.ui.start import open_window  # noqa: PLC0415  a command never loads Qt

    return open_window(list(sys.argv[1:] if argv is None else argv))


if __name__ == "__main__":
    sys.exit(main())
