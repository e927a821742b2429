"""Help inside the program: topics and keys, searched as one types."""

import html

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from caseveil.ui.actions.buttons import native
from caseveil.ui.actions.table import ACTIONS, MENUS
from caseveil.ui.dialogs.shortcuts import ON_THE_PICTURE
from caseveil.ui.style import theme
from caseveil.ui.words.guidance import guidance_sections
from caseveil.ui.words.help_topics import TOPICS
from caseveil.ui.words.language import say

Section = tuple[str, tuple[str, ...]]


def sections() -> tuple[Section, ...]:
    """Titles and lines of the whole help in the language of the window, guidance last."""
    told = [(say(topic.title), tuple(map(say, topic.paragraphs))) for topic in TOPICS]
    for menu in MENUS:
        keys = tuple(
            f"{say(spec.text)}: {' · '.join(map(native, spec.keys))}"
            for spec in ACTIONS
            if spec.menu == menu and spec.keys
        )
        told.append((say("Keys: {menu}", menu=say(menu)), keys))
    lines = tuple(f"{say(what)}: {say(key)}" for what, key in ON_THE_PICTURE)
    keys_there = (say("Keys: {menu}", menu=say("On the picture")), lines)
    return (*told, keys_there, *guidance_sections())


def searched(wanted: str) -> tuple[Section, ...]:
    """The sections that have every word of ``wanted``; only their lines that have one of them.

    A section whose title has all the words comes whole.
    """
    words = wanted.casefold().split()
    found = []
    for title, lines in sections():
        whole = f"{title} {' '.join(lines)}".casefold()
        if not all(word in whole for word in words):
            continue
        some = tuple(line for line in lines if any(word in line.casefold() for word in words))
        titled = all(word in title.casefold() for word in words)
        found.append((title, lines if titled or not some else some))
    return tuple(found)


class HelpDialog(QDialog):
    """A line to search in, and what was found."""

    def __init__(self, parent: QWidget, wanted: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Help"))
        self.wanted = QLineEdit(self)
        self.wanted.setAccessibleName(say("Search the help"))
        self.wanted.setPlaceholderText(say("Search: export, tattoo, undo…"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.textChanged.connect(self._show)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(say("Help"))
        self.page.setOpenLinks(False)
        self.page.setSource(QUrl())
        self.page.setTabChangesFocus(True)
        self.found = QLabel(self)
        self.found.setProperty("muted", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(say("Close"))
        close.setAccessibleName(say("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (self.wanted, self.page, self.found, buttons):
            layout.addWidget(widget)
        wide = self.fontMetrics().averageCharWidth()
        self.resize(wide * 90, round(parent.height() * 0.8))
        self._show(wanted)
        self.wanted.setText(wanted)
        self.wanted.setFocus()

    def _show(self, wanted: str) -> None:
        found = searched(wanted)
        self.page.setHtml("".join(_written(*section) for section in found))
        told = say("%n topic(s)", "", len(found)) if found else say("Nothing was found.")
        self.found.setText(told)


def _written(title: str, lines: tuple[str, ...]) -> str:
    muted = theme.current().muted
    body = "".join(
        f'<p style="margin:3px 0; color:{muted}">{html.escape(one)}</p>' for one in lines
    )
    return f'<h3 style="margin:14px 0 4px 0">{html.escape(title)}</h3>{body}'
