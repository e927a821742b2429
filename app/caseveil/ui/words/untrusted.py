"""Text that came with a file, made safe to show: nothing invisible, nothing that turns the line."""

import html
import unicodedata

# Control, format (bidi marks, zero-width), surrogate, private, unassigned, line and paragraph ends.
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def shown(untrusted: str, limit: int = 400) -> str:
    """``untrusted`` with every invisible or direction-changing character written out as ‹U+….›.

    Args:
        untrusted: a file name, a tag's value or any other text of a source.
        limit: longest answer in characters of the original; the rest becomes an ellipsis.
    """
    kept = untrusted[:limit]
    plain = kept.isascii() and kept.isprintable()  # most are, and lists ask for hundreds
    told = kept if plain else "".join(_visible(character) for character in kept)
    return told + "…" if len(untrusted) > limit else told


def _visible(character: str) -> str:
    if unicodedata.category(character) in _ESCAPED:
        return f"‹U+{ord(character):04X}›"
    return " " if unicodedata.category(character) == "Zs" else character


def tooltip(untrusted: str) -> str:
    """The same for a tooltip, where Qt would read markup."""
    return tip(shown(untrusted))


def tip(told: str) -> str:
    """A tooltip that says ``told``, which is safe to show already."""
    return f"<span>{html.escape(told)}</span>"
