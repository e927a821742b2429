"""What may be typed about DICOM: profile, options, and the verbs of key and remembered scanners."""

import argparse
from pathlib import Path
from typing import Any

from caseveil.domain import profile as profiles
from caseveil.domain.profile import Claim, Option, Profile


def add_profile(parser: argparse.ArgumentParser) -> None:
    """``--profile`` and ``--option``."""
    parser.add_argument(
        "--profile",
        default=profiles.SHARE,
        choices=profiles.NAMES,
        help="what happens to DICOM attributes (default: share)",
    )
    parser.add_argument(
        "--option",
        action=_Options,
        default=frozenset(),
        type=Option,
        choices=list(Option),
        metavar="NAME",
        help="loosen the profile by an option of PS3.15; may be repeated: " + ", ".join(Option),
    )


class _Options(argparse.Action):
    """Collects options, and refuses two that contradict each other."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, *_: Any
    ) -> None:
        asked = frozenset({*namespace.option, values})
        try:
            Profile(options=asked)
        except ValueError as error:
            parser.error(str(error))
        namespace.option = asked


def add_marks(parser: argparse.ArgumentParser) -> None:
    """What ``redact`` writes beside the pixels on a person's word or wish."""
    parser.add_argument(
        "--features-hidden",
        action="store_true",
        help="DICOM: you give your word that no recognisable visual feature is left in any file",
    )
    parser.add_argument(
        "--crosswalk",
        type=Path,
        metavar="FILE",
        help="also write a private list of old and new identifiers into FILE, which must not exist",
    )


def add_key(commands: Any) -> None:
    """``caseveil key``."""
    parser = commands.add_parser("key", help="the key that pseudonyms and UIDs are made from")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("show", help="its fingerprint")
    for verb, words in (
        ("export", "copy it into FILE, which must not exist"),
        ("import", "take over the key in FILE; an older one must be forgotten first"),
    ):
        verbs.add_parser(verb, help=words).add_argument("file", type=Path, metavar="FILE")
    forget = verbs.add_parser("forget", help="overwrite and remove it")
    forget.add_argument("--yes", action="store_true", help="do it")


def add_scanners(commands: Any) -> None:
    """``caseveil scanners``."""
    parser = commands.add_parser(
        "scanners", help="the regions that you remembered for a kind of scanner, in the window"
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("show", help="number, size of the frames and regions of each")
    for verb, words in (
        ("export", "copy them into FILE, which must not exist"),
        ("import", "take over those in FILE, in the place of your own of the same scanners"),
    ):
        verbs.add_parser(verb, help=words).add_argument("file", type=Path, metavar="FILE")
    forget = verbs.add_parser("forget", help="forget one by its number, or all of them")
    forget.add_argument("number", nargs="?", type=int, metavar="NUMBER")
    forget.add_argument("--yes", action="store_true", help="do it, for all of them")


def chosen(options: argparse.Namespace) -> Profile:
    """The profile that was typed."""
    word = getattr(options, "features_hidden", False)
    claims = frozenset({Claim.FEATURES_CLEAN} if word else ())
    return Profile(options.profile, options.option, claims)
