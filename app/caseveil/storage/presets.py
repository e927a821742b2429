"""Destinations as TOML files: those that come with the program, and a person's own."""

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from caseveil.domain.policy import STILLS, TextRule
from caseveil.domain.preset import OUR_DEFAULT, SAME, Citation, ConsentRule, FaceRule, Preset, Rule
from caseveil.domain.profile import NAMES
from caseveil.errors import Code, Refused
from caseveil.storage import settings
from caseveil_resources.presets import presets_folder

SUFFIX: Final = ".toml"
SCHEMA: Final = 1
LONGEST: Final = 64 * 1024
_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CITED: Final = ("title", "publisher", "date", "clause", "url", "read")
_FORMATS: Final = (SAME, *STILLS)


def _one_of(values: tuple[str, ...]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in values


def _is_limit(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100_000


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 300 and value.isprintable()


RULES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "text": _one_of((TextRule.ALL, TextRule.IDENTITY)),
    "face": _one_of(tuple(FaceRule)),
    "consent": _one_of(tuple(ConsentRule)),
    "format": _one_of(_FORMATS),
    "longest_side": _is_limit,
    "size_limit": _is_limit,
    "colour": _one_of(("as it is",)),
    "profile": _one_of(NAMES),
}
"""Every rule of a preset, and which values it may have."""


def own_folder() -> Path:
    """Where a person's own presets lie; it need not exist."""
    return settings.path().parent / "presets"


def every(own: Path | None = None) -> tuple[Preset, ...]:
    """The presets that come with the program, then the person's own, by name.

    Raises:
        Refused: preset-invalid where a file of either folder is not a preset.
    """
    folders = (presets_folder(), own or own_folder())
    files = [path for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}"))]
    return tuple(read(path) for path in files)


def named(name: str, own: Path | None = None) -> Preset:
    """The preset of a name, or that of a file.

    Args:
        name: of a preset, or the path of a TOML file.
        own: folder of the person's own presets.

    Raises:
        Refused: preset-invalid, also where there is none.
    """
    return read(file_of(name, own))


def file_of(name: str, own: Path | None = None) -> Path:
    """Where the preset of a name lies; a path of a TOML file is that file.

    Raises:
        Refused: preset-invalid where there is none.
    """
    if name.endswith(SUFFIX):
        return Path(name)
    folders = (presets_folder(), own or own_folder()) if _NAME.fullmatch(name) else ()
    for folder in folders:
        if (folder / f"{name}{SUFFIX}").is_file():
            return folder / f"{name}{SUFFIX}"
    raise Refused(Code.PRESET_INVALID, "no such preset")


def read(path: Path) -> Preset:
    """The preset in a file.

    Raises:
        Refused: preset-invalid, with what is wrong with it.
    """
    try:
        if not path.is_file():  # a pipe or a device would be read without end
            raise Refused(Code.PRESET_INVALID, "not a file")
        if path.stat().st_size > LONGEST:
            raise Refused(Code.PRESET_INVALID, "too long")
        told = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):  # lists may stand in lists without end
        raise Refused(Code.PRESET_INVALID, "not readable as TOML") from None
    return _preset(told)


def _preset(told: Mapping[str, Any]) -> Preset:
    known = {"schema", "name", "title", "rules", "checklist"}
    _demand(not set(told) - known and told.get("schema") == SCHEMA, "fields")
    name, title = told.get("name"), told.get("title")
    _demand(isinstance(name, str) and bool(_NAME.fullmatch(name)), "name")
    _demand(_is_text(title), "title")
    rules = told.get("rules")
    _demand(isinstance(rules, dict) and set(rules) == set(RULES), "rules")
    items = told.get("checklist", [])
    _demand(isinstance(items, list), "checklist")
    return Preset(
        str(name),
        str(title),
        {key: _rule(dict(rules or {})[key], "value", fits, key) for key, fits in RULES.items()},
        tuple(_rule(item, "text", _is_text, "checklist") for item in items),
    )


def _rule(told: Any, field: str, fits: Callable[[Any], bool], where: str) -> Rule:
    _demand(isinstance(told, dict) and fits(told.get(field)), where)
    if told.get("source") == OUR_DEFAULT:
        _demand(set(told) == {field, "source"}, where)
        return Rule(told[field])
    whole = set(told) == {field, "source", *_CITED} and told["source"] == "cited"
    _demand(whole and all(_is_text(told[part]) for part in _CITED), f"{where}: citation")
    dated = told["date"] == "undated" or _DATE.fullmatch(told["date"])
    _demand(bool(dated and _DATE.fullmatch(told["read"])), f"{where}: date")
    _demand(told["url"].startswith(("https://", "http://")), f"{where}: url")
    return Rule(told[field], Citation(*(told[part] for part in _CITED)))


def _demand(fulfilled: bool, where: str) -> None:
    if not fulfilled:
        raise Refused(Code.PRESET_INVALID, where)
