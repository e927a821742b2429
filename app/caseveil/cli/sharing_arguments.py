"""What may be typed for the words, the destinations and the papers around a case."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caseveil.storage.consent import LANGUAGES

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_text(commands: "Commands") -> None:
    """``caseveil text``."""
    parser = commands.add_parser("text", help="a caption or history without what identifies")
    parser.add_argument("path", metavar="FILE", help="UTF-8 text; - reads standard input")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it here, to a new file")
    parser.add_argument(
        "--case",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="files of the same patient: names, dates and numbers in their tags are looked for",
    )
    parser.add_argument(
        "--word",
        action="append",
        default=[],
        metavar="TEXT",
        help="a name or number to look for, in other spellings too (may be repeated)",
    )
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="TEXT",
        help="a found text that may stay, wherever it stands (may be repeated)",
    )
    parser.add_argument("--reveal", action="store_true", help="with --json: show what was found")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def add_preset(parser: argparse.ArgumentParser) -> None:
    """``--preset``."""
    parser.add_argument(
        "--preset",
        default="default",
        metavar="NAME",
        help="destination: its rules only ever hide more (`caseveil presets` lists them; a TOML"
        " file may be given too)",
    )
    parser.add_argument(
        "--full-size",
        action="store_true",
        help="with --preset: make no picture smaller and keep its kind of file",
    )


def add_presets(commands: "Commands") -> None:
    """``caseveil presets``."""
    parser = commands.add_parser("presets", help="list the destinations, their rules and sources")
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--import", dest="take", type=Path, metavar="FILE", help="take a preset among your own"
    )
    way.add_argument(
        "--export",
        dest="give",
        nargs=2,
        action=_NameAndFolder,
        metavar=("NAME", "DIR"),
        help="write a preset into a folder, to be changed or passed on",
    )


class _NameAndFolder(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002  as argparse calls it
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        setattr(namespace, self.dest, (values[0], Path(values[1])))


def add_guidance(commands: "Commands") -> None:
    """``caseveil guidance``."""
    parser = commands.add_parser("guidance", help="what professional bodies and laws ask")
    parser.add_argument("--preset", default="", metavar="NAME", help="only for this destination")
    kinds = ["photo", "xray", "ultrasound", "text"]
    parser.add_argument(
        "--kind", default="", choices=kinds, help="only for this kind of picture, or for texts"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per line")


def add_consent(commands: "Commands") -> None:
    """``caseveil consent``."""
    parser = commands.add_parser("consent", help="a card on which a patient agrees, to be printed")
    told = {
        "case": "pseudonym of the case, never a name",
        "purpose": "what the case is shared for",
        "audience": "who will see it",
        "media": "where it will appear",
    }
    for name, meaning in told.items():
        parser.add_argument(f"--{name}", required=True, metavar="TEXT", help=meaning)
    parser.add_argument(
        "--date",
        required=True,
        metavar="DATE",
        help="day of the talk with the patient, as you write it; none is filled in for you",
    )
    parser.add_argument(
        "--verbal",
        default="",
        metavar="WHO",
        help="agreed by word only: who heard it; then the card has no line for a signature",
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=LANGUAGES[0],
        help="of its fixed words (default: en); what you write stays as you write it",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="new file, .html or .txt"
    )


def add_package(parser: argparse.ArgumentParser) -> None:
    """``--zip`` and ``--sheet``."""
    parser.add_argument(
        "--zip",
        type=Path,
        metavar="FILE",
        help="also pack the clean copies and their receipts into one new zip; it has neutral names",
    )
    parser.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE",
        help="contact sheet: also show the clean copies small on one new picture (PNG)",
    )
