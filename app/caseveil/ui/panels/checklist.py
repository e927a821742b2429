"""What no finder can see: a list to tick while looking, and the question about a relative."""

from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.statements import UNSEEN
from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.state.review import Desk
from caseveil.ui.style.lists import tick_of
from caseveil.ui.style.parts import note, padded
from caseveil.ui.style.rows import Index
from caseveil.ui.words.language import marked, say

ITEMS = {
    "tattoo": marked("Tattoos"),
    "scar": marked("Scars"),
    "birthmark": marked("Birthmarks, moles in a pattern"),
    "jewellery": marked("Jewellery, piercings, watches, glasses"),
    "nails": marked("Painted or shaped nails"),
    "clothing-print": marked("Prints and names on clothes, pillows, towels"),
    "ear": marked("Ears"),
    "iris-or-fundus": marked("Iris, or vessels of the fundus"),
    "teeth": marked("Teeth and dental work"),
    "hand-veins": marked("Veins and lines of the hand"),
    "implant-serial": marked("Serial numbers on implants and devices"),
    "name-tag": marked("Name tags of staff"),
    "monitor-behind": marked("Monitors and phones behind"),
    "whiteboard-behind": marked("Whiteboards, door signs, paper behind"),
    "reflection": marked("Mirrors, windows, shiny metal"),
    "bystander": marked("Other people, their hands and shoes"),
}


_ASIDE, _AIR = 56, 6  # pixels beside the words, the box to tick included; over and under them


class Lines(QStyledItemDelegate):
    """Gives each line the height its wrapped words need; Qt forgets the air of a style sheet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, and as high as the words."""
        view = cast("QListWidget", self.parent())
        wide = max(1, view.viewport().width() - _ASIDE)
        room, wraps = QRect(0, 0, wide, 0), Qt.TextFlag.TextWordWrap
        words = view.fontMetrics().boundingRect(room, wraps, str(index.data()))
        return QSize(wide, words.height() + 2 * _AIR)


class Checklist(QWidget):
    """One tick for each thing a person looked for; ticks go into the receipt, nothing else does.

    Signals:
        ticked: code of an item, and whether it is ticked now.
    """

    ticked = Signal(str, bool)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.hint = note(self)
        self.hint.setText(
            say("No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.")
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("What no finder sees"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(Lines(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # words wrap anew
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for code in UNSEEN:
            item = QListWidgetItem(say(ITEMS[code]), self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._changed)
        self.relative = QLabel(self)
        self.relative.setWordWrap(True)
        self.relative.setContentsMargins(14, 6, 12, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(padded(ActionButton(actions["tick-all"], self, texted=True)))
        layout.addWidget(self.relative)

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self.ticked.emit(*tick_of(item))

    def show_desk(self, desk: Desk) -> None:
        """Shows the ticks of the file looked at."""
        review = desk.review
        self.setEnabled(review is not None)
        self._showing = True
        for row in range(self.list.count()):
            item = self.list.item(row)
            ticked = review is not None and item.data(Qt.ItemDataRole.UserRole) in review.ticks
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._showing = False
        answer = review.relative if review else ""
        told = {
            "yes": say("A relative could recognise this, you said: share only with consent."),
            "no": say("A relative could not recognise this, you said."),
        }
        asked = say("Could a relative recognise this? You are asked before approving.")
        self.relative.setText(told.get(answer, asked))
