"""What is to be read before a case is shared, on one screen; each point is ticked or not.

A tick is a statement about one point, so each is given by itself: one Enter ticks no more than the
point that is on the screen, and a key that is held down ticks none.
"""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QWidget

from caseveil.domain.guidance import Card
from caseveil.ui.panels.checklist import Lines
from caseveil.ui.sharing import parts, rules
from caseveil.ui.state import sharing
from caseveil.ui.state.review import Desk
from caseveil.ui.state.sharing import Point
from caseveil.ui.style import theme
from caseveil.ui.words import guidance as words
from caseveil.ui.words.language import isolated, say
from caseveil.ui.words.untrusted import shown

_CODE = Qt.ItemDataRole.UserRole


class GuidanceDialog(parts.Sheet):
    """The points on the left, the one looked at on the right; Enter ticks it and shows the next."""

    def __init__(self, desk: Desk, parent: QWidget, *, before_export: bool) -> None:
        super().__init__(say("Before you share"), parent)
        self._desk = desk
        self._points = {point.code: point for point in sharing.points(desk)}
        self.head = parts.told(self, _head(desk), heading=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Guidance"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(Lines(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # words wrap anew
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = parts.page(self, say("What it says"))
        for point in self._points.values():
            self._add(point)
        self.list.currentItemChanged.connect(lambda item, _old: self._look_at(item))
        self._before_export = before_export
        self._warned = False
        self.note = parts.Note(self)
        self._lay_out()
        self.list.itemChanged.connect(lambda _item: self._name_buttons())
        self.list.setCurrentRow(max(self._left(), 0))
        self._name_buttons()
        self.list.setFocus()

    def _add(self, point: Point) -> None:
        item = QListWidgetItem(_title(point), self.list)
        item.setData(_CODE, point.code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = point.code in self._desk.history.present.ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.page)
        wide = self.fontMetrics().averageCharWidth()
        halves.setSizes([wide * 76, wide * 76])
        for widget, stretch in ((self.head, 0), (halves, 1)):
            self.column.addWidget(widget, stretch)
        if sharing.asks_consent(self._desk):
            wanted = say("It asks for the patient's consent. No consent card was written yet.")
            self.column.addWidget(parts.told(self, wanted))
        note = say("No legal advice; the rules of your own institution come first.")
        self.column.addWidget(parts.told(self, note, muted=True))
        self.column.addWidget(self.note)
        some = say("Export with my ticks") if self._before_export else say("Only my ticks")
        self.next = parts.main(parts.push(self, "", self._go_on))
        self.some = parts.push(self, some, self._done)
        cancel = parts.push(self, say("Cancel"), self.reject)
        self.column.addLayout(parts.row(None, self.next, self.some, cancel))
        self.size_to(160, 42)

    def _look_at(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.setHtml(_told(self._points[item.data(_CODE)]))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _left(self) -> int:
        """Row of the next point without a tick, from the one looked at on; -1 for none."""
        at = max(self.list.currentRow(), 0)
        rows = [row for row, item in enumerate(self._items()) if not _is_ticked(item)]
        return next((row for row in rows if row >= at), rows[0] if rows else -1)

    def _name_buttons(self) -> None:
        """Says what Enter does; the second button has nothing to add once all is ticked."""
        whole = self._left() < 0
        last = say("Export") if self._before_export else say("Done")
        self.next.setText(last if whole else say("Tick and go on"))
        self.next.setAccessibleName(self.next.text())
        self.some.setEnabled(not whole)

    def _go_on(self) -> None:
        """Ticks the point that is on the screen and shows the next; ends where none is left."""
        item = self.list.currentItem()
        if self._left() < 0 or item is None:
            self._done()
            return
        item.setCheckState(Qt.CheckState.Checked)
        if self._left() >= 0:
            self.list.setCurrentRow(self._left())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down is no answer."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _done(self) -> None:
        ticked = {item.data(_CODE) for item in self._items() if _is_ticked(item)}
        if self._before_export and self._points and not ticked and not self._warned:
            self._warned = True
            told = say("0 of {count} read. Once more exports without a tick.",
                       count=len(self._points))  # fmt: skip
            self.note.tell(told)
            return
        sharing.answer(self._desk, frozenset(self._points), frozenset(ticked))
        self.accept()


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _head(desk: Desk) -> str:
    name = sharing.destination(desk)
    told = say("Read once for this case: Enter ticks a point. Ticks go into the receipt.")
    return f"{isolated(name)}: {told}" if name else told


def _title(point: Point) -> str:
    told = str(point.line.value) if point.line else point.card.title if point.card else ""
    return isolated(shown(words.in_words(told)))


def _told(point: Point) -> str:
    look = theme.current()
    small = f'style="color:{look.muted}; margin:0 0 6px 0"'
    if point.line:
        title, lines = shown(words.in_words(str(point.line.value))), [rules.source(point.line)]
    else:
        title, lines = (
            (words.in_words(point.card.title), _lines(point.card)) if point.card else ("", [])
        )
    text = f"<p>{html.escape(words.in_words(point.card.text))}</p>" if point.card else ""
    rest = "".join(f"<p {small}>{html.escape(line)}</p>" for line in lines)
    return f"<h3>{html.escape(title)}</h3>{text}{rest}"


def _lines(card: Card) -> list[str]:
    """Who asks, what was read, what is known of its force, and where these words come from."""
    return [line for line in (*words.who_and_what(card), card.url, words.made_for()) if line]
