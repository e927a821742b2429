"""Values as TOML, which Python's standard library reads and does not write."""

import json


def toml(value: str | bool | int) -> str:
    """A basic string of TOML is one of JSON, but for the character DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
