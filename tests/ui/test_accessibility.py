"""Everything that can be used has a name for a screen reader, and a place in the order of Tab."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QWidget,
)

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextBrowser,
)
DIALOGS = ("settings", "help", "keys", "tour", "finders", "report", "dicom")


def used(root):
    """What a person can use: no scroll bars, and not the parts that Qt makes inside a widget."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, USED)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not _inside(widget)
    ]


def _inside(widget):
    """A line edit of a spin box, the list of a combo box that is closed."""
    parent = widget.parentWidget()
    return (
        isinstance(parent, (QSpinBox, QLineEdit))
        or "Combo" in type(parent).__name__
        or (parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer")
    )


def nameless(root):
    """What says nothing to a screen reader."""
    found = []
    for widget in used(root):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        if not (name or widget.accessibleName()).strip():
            found.append((type(widget).__name__, type(widget.parent()).__name__))
    return found


def unreachable(root):
    """What is enabled and on screen, but not reached by Tab."""
    chain, widget = set(), root
    for _step in range(5000):
        widget = widget.nextInFocusChain()
        chain.add(widget)
        if widget is root:
            break
    return [
        (type(widget).__name__, widget.accessibleName())
        for widget in used(root)
        if widget.isVisible()
        and widget.isEnabled()
        and not (widget in chain and widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not _by_other_keys(widget)
    ]


def _by_other_keys(widget):
    """A button inside a line of text, and the heads of a table, which only sort or widen."""
    return isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), QLineEdit)


def test_everything_has_a_name_and_is_reached_by_tab(opened, qtbot):
    for page in ("picture", "tags"):
        opened.stage.show_page(page)
        qtbot.wait(10)
        assert nameless(opened) == []
        assert unreachable(opened) == []


def test_so_it_is_before_a_file_is_open(window):
    assert nameless(window) == []
    assert unreachable(window) == []


def test_so_it_is_in_every_dialog(opened, qtbot):
    for name in DIALOGS:
        opened.stage.show(name)
        dialog = opened.findChildren(QDialog)[-1]
        assert dialog.windowTitle(), name
        assert nameless(dialog) == [], name
        assert unreachable(dialog) == [], name
        dialog.close()
        qtbot.waitUntil(lambda: not opened.findChildren(QDialog), timeout=5000)


def test_a_control_without_a_name_is_seen(window, qtbot):
    control = QLineEdit(window.work)
    control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    control.show()
    assert nameless(window) == [("QLineEdit", "WorkArea")]
    assert unreachable(window) == [("QLineEdit", "")]
    control.setParent(None)
    control.deleteLater()


def test_every_button_of_an_action_says_what_it_does(opened):
    for button in opened.findChildren(QAbstractButton):
        if button.toolTip():
            assert button.accessibleName() or button.text()


def test_tab_goes_from_the_files_over_the_picture_to_the_findings(opened):
    order, widget = [], opened.work.files.list
    for _step in range(500):
        if widget in (opened.work.files.list, opened.work.canvas, opened.work.findings.list):
            order.append(widget)
        widget = widget.nextInFocusChain()
        if widget is opened.work.files.list:
            break
    assert order == [opened.work.files.list, opened.work.canvas, opened.work.findings.list]


def test_letters_of_twice_the_size_fit_on_a_full_screen(opened, qtbot):
    running = QApplication.instance()
    before = running.font()
    font = running.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    running.setFont(font)
    opened.resize(1920, 1080)
    qtbot.wait(20)
    assert opened.minimumSizeHint().width() <= 1920
    assert opened.minimumSizeHint().height() <= 1080
    running.setFont(before)
