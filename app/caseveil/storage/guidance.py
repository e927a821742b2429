"""The guidance cards as they lie in the resources, and their words in other languages."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from caseveil.domain.guidance import Card
from caseveil_resources.guidance import guidance_file, translations_file

SCHEMA: Final = 1
KINDS: Final = frozenset({"photo", "xray", "ultrasound", "text"})


def load(file: Path | None = None) -> tuple[Card, ...]:
    """Every card, in order.

    Raises:
        ValueError: where the file is not the right one; a test reads the one that is shipped.
    """
    told = tomllib.loads((file or guidance_file()).read_text("utf-8"))
    if told.get("schema") != SCHEMA:
        raise ValueError("another schema")
    return tuple(_card(one) for one in told["card"])


def _card(told: dict[str, object]) -> Card:
    lists = {"kinds": _names(told["kinds"]), "presets": _names(told["presets"])}
    texts = {name: str(value) for name, value in told.items() if name not in lists}
    if not all(value.strip() for value in texts.values()) or not lists["kinds"] <= KINDS:
        raise ValueError(f"card {texts.get('id', '')}")
    fields: dict[str, Any] = {**texts, **lists}
    try:
        return Card(**fields)
    except TypeError:
        raise ValueError(f"card {texts.get('id', '')}") from None


def _names(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return frozenset(str(one) for one in value)


@cache
def translated(language: str) -> Mapping[str, str]:
    """What cards, and titles and checklists of the shipped destinations say, by the English.

    Args:
        language: code of it; empty for English and for one that nobody wrote.
    """
    told = tomllib.loads(translations_file().read_text("utf-8")).get(language, {})
    return {str(english): str(other) for english, other in told.items()}
