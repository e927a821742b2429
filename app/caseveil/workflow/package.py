"""One zip for a case: the clean copies, their receipts and the clean text, and nothing else."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from caseveil.domain.outcome import Outcome
from caseveil.errors import Code, Failed
from caseveil.workflow import intake, receipts
from caseveil.workflow.papers import write_new

_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can tell: that of no file."""


def pack(outcomes: Sequence[Outcome], final: Path, texts: Mapping[str, bytes] | None = None) -> int:
    """Writes the package and says how many clean copies it holds.

    Each copy is read back and must have the hash that was checked. Names are those of the clean
    copies, which are neutral already; times, owners and folders of this computer are left out.

    Args:
        outcomes: of the case; what was not delivered is left out.
        final: the new zip.
        texts: clean texts by name that go with the copies; without copies nothing is written.

    Raises:
        Refused: target-exists, or a copy that is gone.
        Failed: check-failed where a copy was changed since; target-unwritable or disk-full.
    """
    parts: dict[str, bytes] = {}
    for outcome in outcomes:
        for one in outcome.delivered:
            data = intake.read(one.path)
            if intake.fingerprint(data) != one.sha256:
                raise Failed(Code.CHECK_FAILED, "package")
            if one.path.name in parts:
                raise Failed(Code.CHECK_FAILED, "two copies of one name")
            parts[one.path.name] = data
            receipt = receipts.path_for(one.path)
            parts[f"{receipts.FOLDER}/{receipt.name}"] = intake.read(receipt)
    if parts:
        write_new(final, _zipped({**parts, **(texts or {})}))
    return len(parts) // 2


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            archive.writestr(entry, parts[name])
    return out.getvalue()
