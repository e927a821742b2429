"""``caseveil key``: the person's own key, shown by its fingerprint, copied, taken, forgotten."""

import argparse

from caseveil.cli.terminal import complain, say
from caseveil.errors import ExitStatus
from caseveil.storage import key
from caseveil.storage.settings import Settings
from caseveil.workflow.journey import Journey

_FORGETTING = (
    "caseveil: without --yes nothing is forgotten. Afterwards the same patient gets another"
    " pseudonym, other UIDs and another date shift."
)


def keys(_journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Runs one of the four verbs."""
    if options.verb == "export":
        key.write(key.load_or_make(), options.file)
        say("The key was copied. Who has it can link copies of one patient: keep it as safe.")
    elif options.verb == "import":
        say(f"key {key.fingerprint(key.take(options.file))}")
    elif options.verb == "forget":
        return _forget(options)
    else:
        found = key.load()
        say(f"key {key.fingerprint(found)}" if found else "There is no key yet.")
    return ExitStatus.VERIFIED


def _forget(options: argparse.Namespace) -> int:
    if not options.yes:
        complain(_FORGETTING)
        return ExitStatus.USAGE
    say("The key was forgotten." if key.forget() else "There was no key.")
    return ExitStatus.VERIFIED
