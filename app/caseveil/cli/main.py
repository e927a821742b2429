"""From arguments to exit status; every error leaves as a sentence, never as a traceback."""

from collections.abc import Callable, Sequence

from caseveil.cli import arguments, commands, consent, guidance, learn, presets, text
from caseveil.cli.keys import keys
from caseveil.cli.scanners import scanners
from caseveil.cli.terminal import complain, stop_saying
from caseveil.cli.words import sentence
from caseveil.errors import CaseVeilError, ExitStatus
from caseveil.storage.settings import Settings, load
from caseveil.wiring import make_journey
from caseveil.workflow.isolation import refuse_network
from caseveil.workflow.journey import Journey


def _practise(journey: Journey, settings: Settings, options: arguments.Options) -> int:
    from caseveil.cli import practice  # noqa: PLC0415  draws the sample with heavy libraries

    practised: Callable[..., int] = getattr(practice, options.command)
    return practised(journey, settings, options)


_COMMANDS: dict[str, Callable[..., int]] = {
    "scan": commands.scan,
    "redact": commands.redact,
    "verify": commands.verify,
    "tags": commands.tags,
    "detectors": commands.detectors,
    "text": text.text,
    "presets": presets.presets,
    "guidance": guidance.guidance,
    "consent": consent.consent,
    "learn": learn.learn,
    "key": keys,
    "scanners": scanners,
    "selftest": _practise,
    "demo": _practise,
}


def run(argv: Sequence[str]) -> int:
    """Runs one command.

    Args:
        argv: what was typed, without the program's name.

    Returns:
        The exit status (see ``errors.ExitStatus``).
    """
    options = arguments.parse(argv)
    refuse_network()
    try:
        settings = load()
    except ValueError as error:
        complain(f"caseveil: settings: {error}")
        return ExitStatus.USAGE
    return _walk(make_journey(settings), settings, options)


def _walk(journey: Journey, settings: Settings, options: arguments.Options) -> int:
    try:
        return _COMMANDS[options.command](journey, settings, options)
    except CaseVeilError as error:
        complain(f"caseveil: {error.code.value}: {sentence(error.code, error.detail)}")
        return error.status
    except KeyboardInterrupt:
        complain("caseveil: stopped; nothing half-written was left")
        return ExitStatus.FAILED
    except BrokenPipeError:
        stop_saying()
        return ExitStatus.FAILED
    finally:
        journey.close()
