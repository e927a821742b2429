"""``caseveil scanners``: the remembered regions of scanners, listed, copied, taken, forgotten."""

import argparse

from caseveil.cli.terminal import complain, say
from caseveil.errors import ExitStatus
from caseveil.storage import masks
from caseveil.storage.settings import Settings
from caseveil.workflow.journey import Journey

_FORGETTING = (
    "caseveil: without a number or --yes nothing is forgotten. Afterwards these places are no"
    " longer hidden by rule on new files."
)


def scanners(_journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Runs one of the four verbs."""
    if options.verb == "export":
        say(f"{masks.export(options.file)} scanners copied")
    elif options.verb == "import":
        say(f"{masks.take(options.file)} scanners taken over")
    elif options.verb == "forget":
        return _forget(options)
    else:
        _show()
    return ExitStatus.VERIFIED


def _show() -> None:
    found = masks.load()
    for number, mask in enumerate(found.values(), 1):
        size = f"{mask.frame.width} x {mask.frame.height}"
        say(f"{number}  frames of {size} pixels, {len(mask.regions)} regions")
    if not found:
        say("No scanner is remembered.")


def _forget(options: argparse.Namespace) -> int:
    if options.number is None:
        if not options.yes:
            complain(_FORGETTING)
            return ExitStatus.USAGE
        say("All scanners were forgotten." if masks.forget() else "No scanner was remembered.")
        return ExitStatus.VERIFIED
    names = list(masks.load())
    if not 1 <= options.number <= len(names):
        complain(f"caseveil: there is no scanner {options.number}")
        return ExitStatus.USAGE
    masks.forget(names[options.number - 1])
    say(f"Scanner {options.number} was forgotten.")
    return ExitStatus.VERIFIED
