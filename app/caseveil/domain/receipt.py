"""What was done and how it was checked, as canonical JSON without content, names or paths."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from caseveil.domain.checks import Check, Verdict
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.domain.source import NOTES_KEPT
from caseveil.domain.spans import Span, frames_of, read
from caseveil.domain.wording import WordChange

SCHEMA = 1
_LISTS = ("shared_engines", "looked_for", "edits", "options", "claims", "person", "warnings")


def plan_of(receipt: "Receipt", identifiers: tuple[str, ...] = ()) -> Plan:
    """The plan that a receipt remembers, with identifiers harvested anew from the source."""
    notes = NOTES_KEPT in receipt.warnings
    frames = frames_of(receipt.geometry)
    return Plan(frames, profile_of(receipt), identifiers, receipt.words, notes)


def profile_of(receipt: "Receipt") -> Profile:
    """The profile that a receipt remembers.

    Raises:
        ValueError: where there is no such profile, option or claim.
    """
    options = frozenset(Option(name) for name in receipt.options)
    return Profile(receipt.profile, options, frozenset(Claim(name) for name in receipt.claims))


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
        geometry: what was hidden, kept and cut away, so that the file can be checked again.
        second_looks: how often a new hit was hidden and the file exported again.
        text_rule: which lines of text a rule may keep.
        options: of the profile, as a person added them.
        claims: what the file says of its pixels.
        made_from: family of the source where the output is a picture of one of its frames.
        person: what a person answered, in words without content; empty for a command.
        words: where running text was changed, and what is written there now.
        warnings: codes of what was told of the source, for example that a part of it is missing.
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
    geometry: tuple[Span, ...] = ()
    second_looks: int = 0
    text_rule: str = "all"
    options: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    made_from: str = ""
    person: tuple[str, ...] = ()
    words: tuple[WordChange, ...] = ()
    warnings: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Canonical JSON: sorted keys, no spaces that vary, one trailing newline."""
        body = {"schema": SCHEMA, **asdict(self)}
        return json.dumps(body, sort_keys=True, indent=1, ensure_ascii=True) + "\n"


def from_json(text: str) -> Receipt:
    """The receipt in ``text``.

    Raises:
        ValueError: where it is not a receipt of this schema.
    """
    try:
        body = json.loads(text)
    except RecursionError:
        raise ValueError("not a receipt of this schema") from None
    if not isinstance(body, dict) or body.pop("schema", None) != SCHEMA:
        raise ValueError("not a receipt of this schema")
    try:
        checks = tuple(Check(c["name"], Verdict(c["verdict"]), c["detail"]) for c in body["checks"])
        geometry = read(body["geometry"])
        lists = {k: tuple(body[k]) for k in _LISTS if k in body}
        words = tuple(_word(word) for word in body.get("words", ()))
        made = {"checks": checks, "geometry": geometry, "words": words}
        receipt = Receipt(**{**body, **lists, **made})
        profile_of(receipt)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ValueError("not a receipt of this schema") from error
    return receipt


def _word(body: dict[str, Any]) -> WordChange:
    path, start, end, neutral = (body[name] for name in ("path", "start", "end", "neutral"))
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end:
        raise ValueError("word")
    return WordChange(str(path), start, end, str(neutral))
