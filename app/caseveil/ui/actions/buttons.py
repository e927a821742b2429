"""Buttons and menus made from the table of actions, kept in step with it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QStyleOptionToolButton, QToolButton, QWidget

from caseveil.ui.actions.bench import Bench
from caseveil.ui.actions.table import ACTIONS, MENUS
from caseveil.ui.style import icons, theme
from caseveil.ui.words.language import say

_ICON = 20  # pixels of its side; more where the letters are large
_ICON_SHARE = 0.75  # of the height of a line
_LATIN = frozenset("ÀÁÂÄÇÈÉÊÍÖÓÚÜ")


class Actions:
    """The table as Qt actions."""

    def __init__(self, owner: QWidget, bench: Bench) -> None:
        self._bench = bench
        self.by_name: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(say(spec.text), owner)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(spec.checkable)
            action.triggered.connect(lambda _on=False, run=spec.run: run(bench))
            owner.addAction(action)
            self.by_name[spec.name] = action
        self.recolour()

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def recolour(self) -> None:
        """Draws the icons in the colours of the theme."""
        for spec in ACTIONS:
            if spec.icon:
                self.by_name[spec.name].setIcon(icons.icon(spec.icon))

    def refresh(self) -> None:
        """Brings what can be done, texts and tips up to date."""
        for spec in ACTIONS:
            action = self.by_name[spec.name]
            action.setEnabled(spec.ready(self._bench))
            text = spec.text_now(self._bench) if spec.text_now else say(spec.text)
            tip = spec.tip_now(self._bench) if spec.tip_now else say(spec.tip)
            is_told = spec.why_not is not None and not action.isEnabled()
            if spec.why_not and is_told:
                tip = spec.why_not(self._bench) or tip
            action.setStatusTip(tip if is_told else "")
            action.setText(text)
            key = f" ({native(spec.keys[0])})" if spec.keys else ""
            action.setToolTip(f"{text}{key}\n{tip}" if tip else f"{text}{key}")

    def fill(self, bar: QMenuBar) -> None:
        """Makes the menus."""
        for title in MENUS:
            menu = bar.addMenu(_underlined(say(title)))
            menu.setToolTipsVisible(True)
            for spec in ACTIONS:
                if spec.menu == title:
                    menu.addAction(self.by_name[spec.name])


def native(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _underlined(title: str) -> str:
    """A title with a key of its own, where its script can underline a single letter."""
    return f"&{title}" if title[:1].isascii() or title[:1] in _LATIN else title


class ActionButton(QToolButton):
    """A button for an action: icon, or icon, text and key."""

    def __init__(
        self, action: QAction, parent: QWidget, texted: bool = False, primary: bool = False
    ) -> None:
        super().__init__(parent)
        self._action, self._texted, self._primary = action, texted, primary
        self.setProperty("primary", primary)
        beside, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        self.setToolButtonStyle(beside if texted else alone)
        self._fit_icon()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self._short, self._measuring = "", False
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Takes over what the action says now."""
        action = self._action
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        if not action.isVisible():
            self.hide()
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.text())
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # A space in front: Qt sets the text too near to the icon.
        self._short = f" {action.text()}"
        self.setText(f"{self._short}  {key}" if self._texted and key else self._short)
        if self._primary and action.isEnabled():
            name = next(spec.icon for spec in ACTIONS if spec.name == action.objectName())
            self.setIcon(icons.icon(name, theme.current().on_accent))
        else:
            self.setIcon(action.icon())

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_icon()

    def _fit_icon(self) -> None:
        """Grows the icon with the letters, less than they do: the tools stand in one row."""
        side = max(_ICON, round(_ICON_SHARE * self.fontMetrics().height()))
        if self.iconSize().width() != side:
            self.setIconSize(QSize(side, side))

    def sizeHint(self) -> QSize:
        """Room for the key as well, whether it is shown or not."""
        self._measuring = True
        hint = super().sizeHint()
        self._measuring = False
        return hint

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leaves the key out where there is no room for it.

        Told anew at each painting: a text that changes while the button is hidden, or letters that
        grow, need no notice.
        """
        super().initStyleOption(option)
        if not self._measuring and self.width() < self.sizeHint().width():
            option.text = self._short
