"""Copies that passed every check get their final names: all of them, or none."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Delivered
from caseveil.domain.receipt import Receipt
from caseveil.errors import Code, Refused
from caseveil.redact.names import next_name
from caseveil.workflow import receipts
from caseveil.workflow.aside import commit, failure

_TRIES = 100


@dataclass(frozen=True, slots=True)
class Ready:
    """One checked copy that lies aside.

    Attributes:
        aside: where; the receipt is written beside it first.
        suffix: of its final name, with the dot.
        receipt: what is told of it.
        size: of its largest frame, in pixels as displayed.
    """

    aside: Path
    suffix: str
    receipt: Receipt
    size: Size


def hand_over(folder: Path, copies: Sequence[Ready]) -> tuple[Delivered, ...]:
    """Gives copies and receipts the next neutral names of a folder.

    Raises:
        Refused: no name was free.
        Failed: the folder cannot be written, or the disk is full. Nothing appears either way.
    """
    made: list[Delivered] = []
    try:
        for copy in copies:
            path = _commit_both(copy, folder)
            made.append(Delivered(path, copy.receipt.sha256, copy.receipt.format, copy.size))
    except BaseException:
        for one in made:
            one.path.unlink(missing_ok=True)
            receipts.path_for(one.path).unlink(missing_ok=True)
        raise
    return tuple(made)


def _commit_both(copy: Ready, folder: Path) -> Path:
    """The final name of the copy; where another export took the number, the next is tried."""
    for _ in range(_TRIES):
        final = folder / _free_name(folder, copy.suffix)
        with contextlib.suppress(Refused):
            _commit_in_order(copy, final)
            return final
    raise Refused(Code.TARGET_EXISTS)


def _free_name(folder: Path, suffix: str) -> str:
    receipted = folder / receipts.FOLDER
    folders = [one for one in (folder, receipted) if one.is_dir()]
    return next_name([entry.name for one in folders for entry in one.iterdir()], suffix)


def _commit_in_order(copy: Ready, final: Path) -> None:
    """The receipt first: one without its file harms nobody, the other way round does."""
    path = receipts.path_for(final)
    draft = copy.aside.parent / "receipt.json"
    try:
        path.parent.mkdir(exist_ok=True)
        draft.write_text(copy.receipt.to_json(), encoding="ascii")
    except OSError as error:
        raise failure(error) from None
    commit(draft, path)
    try:
        commit(copy.aside, final)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
