"""No arguments, or the command ``window``: the window. Anything else: a command."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: Sequence[str] | None = None) -> int:
    """The console script.

    Args:
        argv: what was typed, without the program's name; ``sys.argv`` where None.
    """
    typed = list(sys.argv[1:] if argv is None else argv)
    if not typed or typed[0] == "window":
        return window(typed[1:])
    from caseveil.cli.main import run  # noqa: PLC0415  a command never loads Qt

    return run(typed)


def window(argv: Sequence[str] | None = None) -> int:
    """The GUI script: opens the window on the named files.

    Args:
        argv: files and folders, and ``--sample`` for the sample case.
    """
    from caseveil.cli import arguments  # noqa: PLC0415
    from caseveil.errors import ExitStatus  # noqa: PLC0415
    from caseveil.ui.app import is_open, run  # noqa: PLC0415  only the window loads Qt
    from caseveil.ui.state.preferences import Preferences  # noqa: PLC0415
    from caseveil.wiring import make_journey, make_sample, make_window_policy  # noqa: PLC0415
    from caseveil.workflow.isolation import refuse_network  # noqa: PLC0415

    typed = list(sys.argv[1:] if argv is None else argv)
    options = arguments.parse(["window", *typed])
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        sys.stderr.write("caseveil: no display for the window; `caseveil --help` has commands\n")
        return ExitStatus.USAGE
    refuse_network()
    if not options.sample and is_open(options.paths):
        return ExitStatus.VERIFIED
    preferences = Preferences.read()
    settings = preferences.settings
    journey = make_journey(settings, workers=settings.workers, viewer=True)
    target = Path(settings.folder) if settings.folder else None
    with tempfile.TemporaryDirectory(prefix="caseveil-") as folder:
        paths = make_sample(Path(folder)) if options.sample else options.paths
        try:
            return run(journey, paths, make_window_policy(settings), target, preferences)
        finally:
            journey.close()


if __name__ == "__main__":
    sys.exit(main())
