"""What a person hid on the pictures of one kind of scanner, to be proposed on the next file of it.

A mask is kept under the hash that stands for the scanner, with the size of its frames and nothing
else that was read in a file: no name of a maker, no patient. The file lies beside the settings and
is readable by this account only.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from stat import S_ISREG
from typing import Any, Final

import platformdirs

from caseveil.domain.geometry import Polygon, Size
from caseveil.errors import Code, Failed, Refused
from caseveil.storage import whole

_SCHEMA: Final = 1
_LARGEST: Final = 4 << 20  # bytes of a file that was written here
_MOST_REGIONS, _MOST_CORNERS = 1000, 2000  # of a mask; every file of the scanner waits for them
_FARTHEST: Final = 1e6  # pixels
_FEWEST_CORNERS: Final = 3
_HASH: Final = 64  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class Mask:
    """What is hidden on every frame of one kind of scanner.

    Attributes:
        frame: size of its frames.
        regions: displayed pixels.
    """

    frame: Size
    regions: tuple[Polygon, ...]


Masks = Mapping[str, Mask]


def path() -> Path:
    """Where the masks lie; the file need not exist."""
    return Path(platformdirs.user_config_dir("caseveil", appauthor=False)) / "scanners.json"


def load(file: Path | None = None) -> dict[str, Mask]:
    """All masks by the hash of their scanner, in the order they were first remembered.

    Raises:
        Refused: ``masks-unusable`` where the file cannot be read or holds none.
    """
    file = file or path()
    try:
        state = file.stat()
        if not S_ISREG(state.st_mode) or state.st_size > _LARGEST:  # a pipe would never end
            raise Refused(Code.MASKS_UNUSABLE)
        return _parsed(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise Refused(Code.MASKS_UNUSABLE) from None


def recall(device: str, file: Path | None = None) -> tuple[Polygon, ...]:
    """The regions remembered for a kind of scanner; none where the file cannot be read."""
    with suppress(Refused):
        mask = load(file).get(device)
        return mask.regions if mask else ()
    return ()


def remember(device: str, mask: Mask, file: Path | None = None) -> None:
    """Keeps ``mask`` in the place of an older one of the same kind of scanner.

    Raises:
        Refused: ``masks-unusable`` where what is there already cannot be read, or it is too much.
        Failed: ``target-unwritable``.
    """
    _write({**load(file), device: mask}, file or path())


def take(source: Path, file: Path | None = None) -> int:
    """Adds the masks of an exported copy, which take the place of ours; answers how many.

    Raises:
        Refused: ``masks-unusable``, ``not-found``.
        Failed: ``target-unwritable``.
    """
    if not source.exists():
        raise Refused(Code.NOT_FOUND)
    new = load(source)
    _write({**load(file), **new}, file or path())
    return len(new)


def export(target: Path, file: Path | None = None) -> int:
    """Copies all masks to a file that must not exist; answers how many.

    Raises:
        Refused: ``masks-unusable``, ``target-exists``.
        Failed: ``target-unwritable``.
    """
    found = load(file)
    if target.exists():
        raise Refused(Code.TARGET_EXISTS)
    _write(found, target)
    return len(found)


def forget(device: str | None = None, file: Path | None = None) -> bool:
    """Forgets one mask, or by None all of them and whatever the file holds.

    Returns:
        Whether there was something to forget.

    Raises:
        Refused: ``masks-unusable``, for one mask only.
        Failed: ``target-unwritable``.
    """
    file = file or path()
    if device is None:
        there = file.exists()
        try:
            file.unlink(missing_ok=True)
        except OSError:
            raise Failed(Code.TARGET_UNWRITABLE) from None
        return there
    found = load(file)
    mask = found.pop(device, None)
    if mask:
        _write(found, file)
    return mask is not None


def _write(masks: Masks, file: Path) -> None:
    """Writes them whole or not at all."""
    body = {device: _plain(mask) for device, mask in masks.items()}
    text = json.dumps({"schema": _SCHEMA, "scanners": body}, separators=(",", ":"))
    if len(text) > _LARGEST or any(map(_is_too_much, masks.values())):
        raise Refused(Code.MASKS_UNUSABLE)
    try:
        whole.write(file, text)
    except OSError:
        raise Failed(Code.TARGET_UNWRITABLE) from None


def _plain(mask: Mask) -> dict[str, Any]:
    regions = [[[x, y] for x, y in polygon] for polygon in mask.regions]
    return {"width": mask.frame.width, "height": mask.frame.height, "regions": regions}


def _parsed(body: Any) -> dict[str, Mask]:
    if body["schema"] != _SCHEMA:
        raise ValueError("of another edition")
    return {_device(device): _mask(value) for device, value in dict(body["scanners"]).items()}


def _device(text: str) -> str:
    if len(text) != _HASH or not set(text) <= set("0123456789abcdef"):
        raise ValueError("no hash of a scanner")
    return text


def _mask(value: Any) -> Mask:
    frame = Size(int(value["width"]), int(value["height"]))
    regions: Sequence[Any] = value["regions"]
    within = min(frame.width, frame.height) >= 1 and max(frame.width, frame.height) <= _FARTHEST
    if not within or not 0 < len(regions) <= _MOST_REGIONS:
        raise ValueError("no mask")
    mask = Mask(frame, tuple(_polygon(corners) for corners in regions))
    if _is_too_much(mask):
        raise ValueError("too many corners")
    return mask


def _is_too_much(mask: Mask) -> bool:
    corners = sum(map(len, mask.regions))
    return len(mask.regions) > _MOST_REGIONS or corners > _MOST_CORNERS


def _polygon(corners: Sequence[Sequence[float]]) -> Polygon:
    polygon = tuple((float(x), float(y)) for x, y in corners)
    near = all(isfinite(v) and abs(v) <= _FARTHEST for corner in polygon for v in corner)
    if not near or len(polygon) < _FEWEST_CORNERS:
        raise ValueError("no region")
    return polygon
