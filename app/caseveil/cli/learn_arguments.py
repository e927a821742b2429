"""What may be typed for practising."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from caseveil.domain.learning.lesson import MOST_SEED, Level

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def chosen_seed(text: str) -> int:
    """A seed as typed.

    Raises:
        argparse.ArgumentTypeError: where it is none.
    """
    if not text.isdecimal() or int(text) > MOST_SEED:
        raise argparse.ArgumentTypeError(f"not a seed: {text}")
    return int(text)


def add_learn(commands: "Commands") -> None:
    """``caseveil learn``."""
    parser = commands.add_parser(
        "learn", help="practise to see what identifies, on drawn cases (without options: progress)"
    )
    parser.add_argument(
        "--level",
        type=Level,
        choices=list(Level),
        default=Level.OBVIOUS,
        metavar="{obvious,clinical,subtle}",
        help="how hard it is to see (default: obvious)",
    )
    parser.add_argument(
        "--seed", type=chosen_seed, metavar="N", help="which case (default: a new one)"
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--out", type=Path, metavar="DIR", help="draw a case into a new folder")
    way.add_argument(
        "--score",
        type=Path,
        nargs=2,
        metavar=("DIR", "MARKS"),
        help="score a file of marks, or a folder of clean copies, of the case in DIR",
    )
    parser.add_argument(
        "--summary",
        type=Path,
        metavar="FILE",
        help="a page (HTML) for a teacher; it claims no grade",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
