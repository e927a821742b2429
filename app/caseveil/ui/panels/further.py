"""The pictures that a file carries besides the one shown, as small pictures with their names."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from caseveil.ui.state.further import Further
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown, tooltip

_SIDE = 96
_ROOM = 18  # around a picture, for a scroll bar


class FurtherStrip(QListWidget):
    """A row of small pictures; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Pictures that are not carried over"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hide()

    def show_pictures(self, pictures: Sequence[Further]) -> None:
        """Shows these instead of any before."""
        self.clear()
        for one in pictures:
            name, value = one.tag.name, one.tag.value
            item = QListWidgetItem(_icon(one), shown(name), self)
            told = say("{name}, {size}: not in the clean copy", name=shown(name), size=shown(value))
            item.setToolTip(tooltip(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        high = max((self.sizeHintForRow(row) for row in range(self.count())), default=0)
        self.setFixedHeight(high + _ROOM)
        self.setVisible(bool(pictures))


def _icon(one: Further) -> QIcon:
    """What a worker decoded: bytes of pixels, nothing that could be parsed here."""
    picture = one.picture
    image = QImage(
        picture.rgb,
        picture.width,
        picture.height,
        3 * picture.width,
        QImage.Format.Format_RGB888,
    )
    return QIcon(QPixmap.fromImage(image))
