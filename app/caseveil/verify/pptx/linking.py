"""Which part of a deck leads to which, and which slides there are."""

import posixpath
from typing import Final

from caseveil.verify.pptx import events
from caseveil.verify.pptx.archive import Parts
from caseveil.verify.pptx.events import Handlers

_DIGITS: Final = 12


def links_of(parts: Parts, part: str) -> dict[str, tuple[str, str]]:
    """The relationships of a part inside the package: id to (kind, target)."""
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(at: tuple[str, ...], told: dict[str, str]) -> None:
        if at[-1] != "rel:Relationship" or told.get("TargetMode") == "External":
            return
        target = told.get("Target", "")
        whole = posixpath.normpath(posixpath.join("/", folder, target))[1:]
        found[told.get("Id", "")] = told.get("Type", "").rpartition("/")[2], whole

    if path in parts:
        events.read(parts.read(path), Handlers(start))
    return found


def slides_of(untrusted: bytes) -> tuple[list[str], complex]:
    """The ids of all slides in order, and how wide and high each is."""
    found: list[str] = []
    size = 0j

    def start(at: tuple[str, ...], told: dict[str, str]) -> None:
        nonlocal size
        if at == ("p:presentation", "p:sldIdLst", "p:sldId"):
            found.append(told.get("r:id", ""))
        elif at == ("p:presentation", "p:sldSz"):
            size = complex(*(_length(told.get(name)) for name in ("cx", "cy")))

    events.read(untrusted, Handlers(start))
    return found, size


def _length(told: str | None) -> int:
    return int(told) if told and told.isascii() and told.isdigit() and len(told) < _DIGITS else 0
