"""What may be typed for the words, the destinations and the papers around a case."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

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
        "--word", action="append", default=[], metavar="TEXT", help="a name or number to look for"
    )
    parser.add_argument(
        "--keep", action="append", default=[], metavar="TEXT", help="a found text that may stay"
    )
    parser.add_argument("--reveal", action="store_true", help="with --json: show what was found")
    parser.add_argument("--json", action="store_true", help="one JSON object")
