"""The panel beside a practice case: its level and pictures, its pages, and what to do next."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QTabWidget, QVBoxLayout, QWidget

from caseveil.domain.learning.lesson import Level
from caseveil.ui.actions.buttons import native
from caseveil.ui.learn.pages import CaptionPage, FieldPage, ResultPage, button, inset
from caseveil.ui.learn.reasons import LEVELS
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.parts import Column, heading, note
from caseveil.ui.style.rows import Row
from caseveil.ui.words.language import isolated, say
from caseveil.ui.words.untrusted import shown

_SHOW, _NEXT = "Ctrl+Return", "Ctrl+N"
_EDGE = 4  # pixels above and below the pictures


class Side(QWidget):
    """Level, the pages, and the buttons that show the answers and take the next case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(340)
        self.head = heading(say("Practice case"), self)
        self.task = note(self)
        self.task.setText(
            say("Nobody is real here. Hide what identifies, and nothing else: no finder helps you.")
        )
        self.level = QComboBox(self)
        self.level.setAccessibleName(say("Level"))
        self.level.addItems([say(LEVELS[level]) for level in Level])
        self.pictures = RowList(say("Pictures"), self)
        self.caption, self.fields, self.result = CaptionPage(), FieldPage(), ResultPage()
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(say("Parts of the practice case"))
        self.pages.tabBar().setAccessibleName(say("Parts of the practice case"))
        parts = (
            (self.caption, say("Text"), self.caption.text, "F2"),
            (self.fields, say("Name and fields"), self.fields.list, "F3"),
            (self.result, say("How I did"), self.result.list, "F4"),
        )
        for page, title, first, key in parts:
            self.pages.addTab(page, title)
            self.pages.setTabToolTip(self.pages.count() - 1, f"{title} ({native(key)})")
            go = QShortcut(QKeySequence(key), self)
            go.activated.connect(partial(self._turn_to, page, first))
        self.show_button = button(say("Show how I did"), _SHOW, self)
        self.show_button.setProperty("primary", True)
        self.next_button = button(say("Next case"), _NEXT, self)
        column = Column(say("Practice case"), self)
        for widget in (self.head, self.task, inset(self.level), self.pictures):
            column.rows.addWidget(widget)
        column.rows.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(column, 1)
        for widget in (self.show_button, self.next_button):
            layout.addWidget(inset(widget))

    @property
    def chosen_level(self) -> Level:
        """The level of the next case."""
        return list(Level)[self.level.currentIndex()]

    def show_pictures(self, rows: Sequence[tuple[str, str, int]], current: str | None) -> None:
        """Shows the pictures of the case: key, name and number of regions of each."""
        lines = [
            Row(key, isolated(shown(name, 60)), say("%n region(s)", "", count), "frames", colour)
            for key, name, count in rows
            for colour in (theme.current().muted,)
        ]
        self.pictures.show_rows(lines, current)
        high = sum(self.pictures.sizeHintForRow(row) for row in range(len(lines)))
        self.pictures.setFixedHeight(high + 2 * _EDGE)

    def turn_to_result(self) -> None:
        """Shows how it went, and gives it the keyboard."""
        self._turn_to(self.result, self.result.list)

    def _turn_to(self, page: QWidget, first: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        first.setFocus()
