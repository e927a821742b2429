"""What may be typed, and what it means."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import caseveil
from caseveil.cli.learn_arguments import add_learn
from caseveil.cli.profile_arguments import add_key, add_marks, add_profile, add_scanners
from caseveil.cli.sharing_arguments import (
    add_consent,
    add_guidance,
    add_package,
    add_preset,
    add_presets,
    add_text,
)
from caseveil.domain.learning.lesson import Level
from caseveil.domain.policy import DoubtRule, PictureFormat, TextRule

Options = argparse.Namespace
_MOST_FRAMES = 1 << 20

_EXIT = """exit status:
  0  all files verified (or scanned)   2  wrong usage
  3  some files refused                4  some files failed
  5  some files need review            (of several, 4 wins over 3 over 5)
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace with ``command`` set.

    Raises:
        SystemExit: with status 2 for wrong usage, 0 for --help and --version.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if getattr(options, "frames", None) and options.format is None:
        parser.error("--frames goes with --format")
    if getattr(options, "scale_bar", False) and options.format is None:
        parser.error("--scale-bar goes with --format")
    if getattr(options, "notes", False) and getattr(options, "format", None) is not None:
        parser.error("--notes does not go with --format")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="caseveil",
        description="Finds, hides and checks what identifies a patient in pictures. Offline.",
        epilog=_EXIT + "\nWithout a command the window opens.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=caseveil.__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _common(commands.add_parser("scan", help="find what identifies, change nothing"))
    _redact(commands.add_parser("redact", help="write checked clean copies into a folder"))
    _verify(commands.add_parser("verify", help="check a clean copy again"))
    _tags(commands.add_parser("tags", help="list every metadata field of a file"))
    _json(commands.add_parser("detectors", help="list the finders and whether they can run"))
    add_key(commands)
    add_scanners(commands)
    add_text(commands)
    add_presets(commands)
    add_guidance(commands)
    add_consent(commands)
    add_learn(commands)
    selftest = commands.add_parser("selftest", help="redact the sample case and count")
    selftest.add_argument(
        "--level",
        type=Level,
        choices=list(Level),
        metavar="{obvious,clinical,subtle}",
        help="a practice case instead, and what the finders alone hide of it",
    )
    _json(selftest)
    demo = commands.add_parser("demo", help="redact the sample case into a folder")
    demo.add_argument("--out", type=Path, default=Path("caseveil-demo"), metavar="DIR")
    window = commands.add_parser("window", help="open the window")
    window.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    window.add_argument("--sample", action="store_true", help="open the sample case")
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object per line")


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    add_profile(parser)
    add_preset(parser)
    _truncated(parser)
    parser.add_argument(
        "--notes",
        action="store_true",
        help="keep the speaker notes of a deck, in clean words (default: they stay behind)",
    )
    parser.add_argument(
        "--text",
        type=TextRule,
        choices=[TextRule.ALL, TextRule.IDENTITY],
        default=TextRule.ALL,
        metavar="{all,identity}",
        help="text that is hidden: all of it (default), or all but what is surely clinical,"
        " such as measurements and side markers",
    )
    parser.add_argument(
        "--word",
        action="append",
        default=[],
        metavar="TEXT",
        help="a name or number of the patient; a line with it is never kept (may be repeated)",
    )
    parser.add_argument("--reveal", action="store_true", help="with --json: show what was read")
    _json(parser)


def _truncated(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--truncated",
        action="store_true",
        help="open a JPEG or PNG that ends early as far as it goes (default: refuse it)",
    )


def _redact(parser: argparse.ArgumentParser) -> None:
    _common(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="output folder")
    add_package(parser)
    add_marks(parser)
    parser.add_argument(
        "--format",
        type=PictureFormat,
        choices=list(PictureFormat),
        metavar="{png,jpeg,webp,apng}",
        help="write every frame as a picture of its own, as displayed; webp and apng: a cine as one"
        " moving picture, without loss (default: same kind of file)",
    )
    parser.add_argument(
        "--frames",
        type=chosen_frames,
        default=frozenset(),
        metavar="1,4-6",
        help="with --format: only these frames, counted from 1",
    )
    parser.add_argument(
        "--scale-bar",
        action="store_true",
        help="with --format: draw a scale bar beneath the picture, where the file tells its scale",
    )
    parser.add_argument(
        "--doubtful",
        type=DoubtRule,
        choices=list(DoubtRule),
        default=DoubtRule.ASK,
        metavar="{ask,hide,refuse}",
        help="doubtful findings: leave the file for review (default), hide them, or refuse",
    )


def chosen_frames(text: str) -> frozenset[int]:
    """Indices of the frames that ``text`` names: ``1,4-6`` is 0, 3, 4 and 5.

    Raises:
        argparse.ArgumentTypeError: where it names none, or too many.
    """
    chosen: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.partition("-")
        last = last if dash else first
        if not first.isdecimal() or not last.isdecimal():
            raise argparse.ArgumentTypeError(f"not frames: {text}")
        span = range(int(first), int(last) + 1)
        if not span or span[0] < 1 or span[-1] > _MOST_FRAMES:
            raise argparse.ArgumentTypeError(f"not frames: {text}")
        chosen.update(number - 1 for number in span)
    return frozenset(chosen)


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("output", type=Path, metavar="OUT", help="a clean copy")
    parser.add_argument("--source", type=Path, metavar="SRC", help="what it was made from")
    _json(parser)


def _tags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    add_profile(parser)
    _truncated(parser)
    _json(parser)
