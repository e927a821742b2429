#!/usr/bin/env python3
"""The languages of the window: gathers what is said, and compiles what was translated.

    .venv/bin/python packaging/languages.py            sentences into the .ts files, these to .qm
    .venv/bin/python packaging/languages.py --check    1 where a catalogue is not complete

A translator opens ``resources/caseveil_resources/i18n/NAME.ts`` in Qt Linguist, and runs this
again. Both kinds of file are kept: an installed program needs no compiler.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "app" / "caseveil" / "ui"
CATALOGUES = ROOT / "resources" / "caseveil_resources" / "i18n"
CODES = ("en", "hi", "es", "fr", "de", "pt", "ar")
FUNCTIONS = "tr+=say,QT_TR_NOOP+=marked"


def tool(name: str) -> str:
    """A program of Qt's Linguist, as it lies in the package of PySide6."""
    folder = Path(PySide6.__file__).parent
    found = [path for path in (folder / name, folder / f"{name}.exe") if path.exists()]
    if not found:
        sys.exit(f"Qt's {name} is not in this installation of PySide6.")
    return str(found[0])


def gather(folder: Path, codes: tuple[str, ...] = CODES) -> None:
    """Brings the catalogues in ``folder`` up to date with the source; English has plurals only."""
    for code in codes:
        plural = ["-pluralonly"] if code == "en" else []
        command = [tool("lupdate"), *map(str, sorted(SPOKEN.rglob("*.py")))]
        command += ["-tr-function-alias", FUNCTIONS, "-locations", "none", "-no-obsolete"]
        command += ["-silent", "-sort-messages", *plural]
        command += ["-target-language", code, "-ts", str(folder / f"{code}.ts")]
        subprocess.run(command, check=True, cwd=ROOT)


def release(folder: Path) -> None:
    """Compiles every catalogue into ``folder``."""
    for code in CODES:
        name = str(CATALOGUES / f"{code}.ts")
        command = [tool("lrelease"), "-silent", "-nounfinished", name]
        subprocess.run([*command, "-qm", str(folder / f"{code}.qm")], check=True, cwd=ROOT)


def messages(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """What a catalogue says: source and comment to its forms; an unfinished one has none."""
    said: dict[tuple[str, str], list[str]] = {}
    for message in ElementTree.parse(catalogue).getroot().iter("message"):  # noqa: S314
        told = message.find("translation")
        forms: list[str] = []
        if told is not None and told.get("type") != "unfinished":
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        key = message.findtext("source") or "", message.findtext("comment") or ""
        said[key] = forms
    return said


def problems() -> list[str]:
    """What is missing, in words."""
    told = []
    with tempfile.TemporaryDirectory() as place:
        gather(Path(place), ("en", "de"))  # what is said is the same for all but English
        said = {name: messages(Path(place) / f"{name}.ts").keys() for name in ("en", "de")}
    for code in CODES:
        wanted, there = said.get(code, said["de"]), messages(CATALOGUES / f"{code}.ts")
        told += [f"{code}: not gathered: {key[0]}" for key in wanted - there.keys()]
        told += [f"{code}: no longer said: {key[0]}" for key in there.keys() - wanted]
        told += [
            f"{code}: not translated: {key[0]}" for key, v in there.items() if not v or not all(v)
        ]
    return told


def main(arguments: list[str]) -> int:
    """Gathers and compiles, or only looks."""
    if arguments == ["--check"]:
        print("\n".join(found := problems()) or f"{len(CODES)} languages are complete.")
        return int(bool(found))
    gather(CATALOGUES)
    release(CATALOGUES)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
