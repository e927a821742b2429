"""The findings of all files as lines of one list, made anew only for files that changed."""

from caseveil.domain.findings import Kind
from caseveil.domain.review import Review
from caseveil.ui.state.looks import Filter, Look
from caseveil.ui.state.review import Desk
from caseveil.ui.state.view_state import FindingRow, finding_rows
from caseveil.ui.style import theme
from caseveil.ui.style.rows import Row
from caseveil.ui.style.theme import colour_of
from caseveil.ui.words.language import isolated
from caseveil.ui.words.untrusted import shown

_BADGES = {
    Look.PENDING: "pending",
    Look.DOUBTFUL: "pending",
    Look.HIDDEN: "hidden",
    Look.KEPT: "keep",
    Look.PROPOSED: "keep",
}
_ICONS = {Kind.WORD: "kind-text"}
"""Icons of kinds that have none of their own name."""


def row_key(file: str, finding_id: str) -> str:
    """The key of a line."""
    return f"{file} {finding_id}"


def head_key(file: str) -> str:
    """The key of the heading over the lines of a file."""
    return f"{file}:"


def parted(key: str) -> tuple[str, str]:
    """File and finding of a line."""
    file, _space, finding_id = key.partition(" ")
    return file, finding_id


class CaseRows:
    """Remembers the lines of each file as long as nothing in it changed."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Review, Filter, theme.Theme, list[Row]]] = {}

    def rows(self, desk: Desk) -> list[Row]:
        """All lines; with a heading for each file where there are several."""
        keys = [key for key in desk.listed() if desk.review_of(key) is not None]
        self._made = {key: made for key, made in self._made.items() if key in keys}
        several = len(desk.listed()) > 1
        rows: list[Row] = []
        for key in keys:
            lines = self._lines(desk, key)
            if several and lines:
                name = isolated(shown(desk.entries[key].path.name, 60))
                rows.append(Row(head_key(key), name, "", "", "", heading=True))
            rows += lines
        return rows

    def _lines(self, desk: Desk, key: str) -> list[Row]:
        review, look = desk.review_of(key), theme.current()
        made = self._made.get(key)
        if made and made[0] is review and made[1] == desk.sieve and made[2] is look:
            return made[3]
        lines = [_line(key, row) for row in finding_rows(desk, key)]
        if review is not None:
            self._made[key] = (review, desk.sieve, look, lines)
        return lines


def icon_of(kind: Kind) -> str:
    """Name of the icon of a kind of finding."""
    return _ICONS.get(kind, f"kind-{kind.value}")


def _line(file: str, row: FindingRow) -> Row:
    icon = icon_of(row.kind)
    colours = theme.current()
    tints = {
        Look.HIDDEN: colours.text,
        Look.KEPT: colours.muted,
        Look.PROPOSED: colours.calm,
    }
    tint = tints.get(row.look, colours.warn)
    colour = colour_of(row.kind).name()
    badge = _BADGES[row.look]
    return Row(row_key(file, row.id), row.title, row.subtitle, icon, colour, True, badge, tint)
