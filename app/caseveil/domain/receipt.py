"""What was done and how it was checked, as canonical JSON without content, names or paths."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from caseveil.domain.checks import Check

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of one export.

    Attributes:
        program: version of CaseVeil.
        engines: what looked, by catalogue name, with engine and version of the weights.
        shared_engines: codec libraries and weights that the check shares with the work.
        looked_for: kinds that were looked for.
        preset: name of the destination.
        profile: name of the DICOM profile.
        format: family of the output.
        frames: number of frames.
        counts: findings by ``kind/tier/action``.
        edits: crop, turn and keep-only as words, without coordinates.
        hidden_share: fraction of the frames' area that is hidden, 0 to 1.
        method: how pixels were written, for example ``re-encoded, source tables``.
        checks: every check with its verdict.
        sha256: hash of the output.
        date: day of the export, ISO 8601, without a time.
        second_looks: how often a new hit was hidden and the file exported again.
    """

    program: str
    engines: dict[str, str]
    shared_engines: tuple[str, ...]
    looked_for: tuple[str, ...]
    preset: str
    profile: str
    format: str
    frames: int
    counts: dict[str, int]
    edits: tuple[str, ...]
    hidden_share: float
    method: str
    checks: tuple[Check, ...]
    sha256: str
    date: str
    second_looks: int = 0

    def to_json(self) -> str:
        """Canonical JSON: sorted keys, no spaces that vary, one trailing newline."""
        body = {"schema": SCHEMA, **asdict(self)}
        return json.dumps(body, sort_keys=True, indent=1, ensure_ascii=True) + "\n"


def from_json(text: str) -> Receipt:
    """The receipt in ``text``.

    Raises:
        ValueError: where it is not a receipt of this schema.
    """
    body = json.loads(text)
    if not isinstance(body, dict) or body.pop("schema", None) != SCHEMA:
        raise ValueError("not a receipt of this schema")
    try:
        checks = tuple(Check(**check) for check in body.pop("checks"))
        lists: dict[str, Any] = {
            k: tuple(body.pop(k)) for k in ("shared_engines", "looked_for", "edits")
        }
        return Receipt(checks=checks, **lists, **body)
    except (KeyError, TypeError) as error:
        raise ValueError("not a receipt of this schema") from error
