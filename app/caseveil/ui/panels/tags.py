"""The metadata before and after, grouped as a person thinks of it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFont, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.findings import Kind, TagPlace
from caseveil.domain.review import Review
from caseveil.domain.source import CARRIED, DICOM, Fate, Source, Tag, TagGroup
from caseveil.ui.actions.buttons import ActionButton
from caseveil.ui.panels.further import FurtherStrip
from caseveil.ui.state.further import FurtherPictures
from caseveil.ui.style import icons, theme
from caseveil.ui.style.parts import padded
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import isolated, marked, say
from caseveil.ui.words.untrusted import shown, tooltip

_NEUTRAL = marked("a neutral name")
_MOST_CARRIED = 4
_MOST_NAMED = 12


class TagPanel(QWidget):
    """Fields by group: name, value before, and what becomes of it."""

    def __init__(self, parent: QWidget | None = None, rules: QAction | None = None) -> None:
        """Makes the panel.

        Args:
            parent: as every widget.
            rules: chooses what happens to the fields of a DICOM file; None for no button.
        """
        super().__init__(parent)
        self._shown: tuple[Source | None, Review | None, str] = (None, None, "")
        self.rules = ActionButton(rules, self, texted=True) if rules else None
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(14, 12, 12, 10)
        self._further: FurtherPictures | None = None
        self.strip = FurtherStrip(self)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("Tags before and after"))
        self.tree.header().setAccessibleName(say("Tags before and after"))
        self.tree.setHeaderLabels([say("Field"), say("Before"), say("After")])
        self.tree.setRootIsDecorated(False)
        self.setFocusProxy(self.tree)
        self.tree.setIndentation(12)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.summary)
        layout.addWidget(self.strip)
        if self.rules:
            layout.addWidget(padded(self.rules), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.tree, 1)

    def follow(self, further: FurtherPictures) -> None:
        """Shows the small pictures that ``further`` fetches, while the panel is seen."""
        self._further = further
        further.show = self.strip.show_pictures

    def showEvent(self, event: QShowEvent) -> None:
        """Asks for what is seen now."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if self._further and self.isVisible():
            self._further.look_at(self._shown[0])

    def show_source(self, source: Source | None, review: Review | None) -> None:
        """Shows the fields of one file."""
        now = (source, review, theme.current().name)
        if now == self._shown:
            return
        self._shown = now
        self._ask()
        self.tree.clear()
        if self.rules:
            self.rules.setVisible(source is not None and source.format == DICOM)
        if source is None:
            self.summary.setText(say("No file is open."))
            return
        self.summary.setText(_summary(source.tags))
        found = review.findings if review else ()
        telling = {f.place.path for f in found if isinstance(f.place, TagPlace)}
        named = any(f.kind is Kind.NAME for f in found)
        for group in TagGroup:
            self._group(group, source, telling, named)
        self.tree.expandAll()

    def _group(self, group: TagGroup, source: Source, telling: set[str], named: bool) -> None:
        tags = [tag for tag in source.tags if tag.group is group]
        first = group is TagGroup.WHO
        if not tags and not first:
            return
        head = QTreeWidgetItem(self.tree, [f"{say(words.GROUPS[group])} ({len(tags) + first})"])
        head.setFirstColumnSpanned(True)
        bold = QFont(self.tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(0, bold)
        head.setBackground(0, QColor(theme.current().window))
        if first:
            name = source.path.name
            self._line(
                head, Tag("", say("File name"), name, group, Fate.REPLACED, say(_NEUTRAL)), named
            )
        for tag in tags:
            self._line(head, tag, tag.path in telling)

    def _line(self, head: QTreeWidgetItem, tag: Tag, telling: bool) -> None:
        look = theme.current()
        item = QTreeWidgetItem(head, [shown(tag.name), isolated(shown(tag.value)), _after(tag)])
        colour = theme.fate_colour(look, tag.fate)
        item.setIcon(2, icons.icon(f"fate-{tag.fate.value}", colour))
        item.setForeground(2, QColor(colour))
        if telling:
            item.setIcon(1, icons.icon("state-needs-you", look.warn))
        about = say("{field} – identifies a person", field=tag.path) if telling else tag.path
        item.setToolTip(0, tooltip(about or tag.name))
        item.setToolTip(1, tooltip(tag.value))
        item.setToolTip(2, tooltip(_after(tag)))


def _after(tag: Tag) -> str:
    told = say(words.FATES[tag.fate])
    empty = say("empty")
    return (
        f"{told}: {isolated(shown(tag.after)) if tag.after else empty}"
        if tag.fate is Fate.REPLACED
        else told
    )


def _summary(tags: tuple[Tag, ...]) -> str:
    if not tags:
        return say("The file has no metadata fields. Its name is replaced.")
    fates = Counter(tag.fate for tag in tags)
    parts = [f"{fates[fate]} {say(words.FATES[fate]).lower()}" for fate in Fate if fates[fate]]
    fields = say("%n field(s)", "", len(tags))
    told = say(
        "{fields}: {fates}. The file name is replaced.", fields=fields, fates=", ".join(parts)
    )
    return "\n".join([told, *_carried(tags), *_remaining(tags)])


def _carried(tags: tuple[Tag, ...]) -> list[str]:
    """What else lies in the file, and is not carried over: thumbnails, pictures, videos."""
    parts = [
        f"{shown(tag.name)} ({shown(tag.value)})" for tag in tags if tag.path.startswith(CARRIED)
    ]
    listed = _listed(parts, _MOST_CARRIED)
    return [say("The file also carries: {parts}.", parts=listed)] if parts else []


def _remaining(tags: tuple[Tag, ...]) -> list[str]:
    """What the clean copy still has: fields with a new or empty value, and those that stay."""
    kept, changed = _named(tags, {Fate.KEPT}), _named(tags, {*Fate} - {Fate.KEPT, Fate.REMOVED})
    told = [say("Emptied or replaced: {names}.", names=changed)] if changed else []
    told += [say("After export remain: {names}.", names=kept)] if kept else []
    return told or [say("After export no field remains.")]


def _named(tags: tuple[Tag, ...], fates: set[Fate]) -> str:
    names = [*dict.fromkeys(shown(tag.name) for tag in tags if tag.fate in fates)]
    return _listed(names, _MOST_NAMED)


def _listed(names: Sequence[str], most: int) -> str:
    listed = ", ".join(names[:most])
    return say("{names} and others", names=listed) if len(names) > most else listed
