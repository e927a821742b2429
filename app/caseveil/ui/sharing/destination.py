"""The destinations to choose from, a person's own among them: what each asks, and who says so."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSplitter, QWidget

from caseveil.domain.preset import Preset
from caseveil.errors import CaseVeilError
from caseveil.storage import own_presets, presets
from caseveil.ui.sharing import parts, rules
from caseveil.ui.sharing.preset_form import PresetForm
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.rows import SEPARATOR, Row
from caseveil.ui.words import alerts
from caseveil.ui.words.guidance import in_words
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.papers import write_new

NONE = ""
"""Key of the line that stands for no destination."""


class DestinationDialog(parts.Sheet):
    """Choose with the arrows or the first letters, then Enter.

    Attributes:
        chosen: the destination, None for none; to be read once the dialog was accepted.
        full_size: ticked where no picture is made to fit.
    """

    def __init__(self, chosen: Preset | None, parent: QWidget, *, full_size: bool = False) -> None:
        super().__init__(say("Destination"), parent)
        self.chosen = chosen
        self._begun = chosen.name if chosen else NONE
        self._at = self._begun
        self._presets: dict[str, Preset] = {}
        self.list = RowList(say("Destinations"), self)
        self.page = parts.page(self, say("What this destination asks for"))
        self.note = parts.Note(self)
        self.full_size = QCheckBox(say("Keep pictures in full size and in their own format"), self)
        self.full_size.setAccessibleName(self.full_size.text())
        self.full_size.setChecked(full_size)
        self.new = parts.push(self, say("New…"), self._new, say("New destination of your own"))
        self.edit = parts.push(self, say("Edit…"), self._edit, say("Edit your own destination"))
        self.take = parts.push(self, say("Import…"), self._import, say("Import a destination"))
        self.give = parts.push(self, say("Save a copy…"), self._export,
                               say("Save a copy of this destination"))  # fmt: skip
        self.drop = parts.push(self, say("Remove"), self._remove, say("Remove your destination"))
        self._lay_out()
        self._fill()
        self.list.chosen.connect(self._look_at)
        self.list.doubleClicked.connect(lambda _index: self.accept())
        self.list.setFocus()

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        wide = self.fontMetrics().averageCharWidth()
        halves.setSizes([wide * 60, wide * 90])
        choose = parts.main(parts.push(self, say("Choose"), self.accept))
        cancel = parts.push(self, say("Cancel"), self.reject)
        self.column.addWidget(halves, 1)
        self.column.addWidget(self.full_size)
        self.column.addWidget(self.note)
        own = parts.row(self.new, self.edit, self.take, self.give, self.drop, None)
        self.column.addLayout(own)
        self.column.addLayout(parts.row(None, choose, cancel))
        self.size_to(150, 40)

    def _fill(self) -> None:
        found, broken = own_presets.listed()
        found = tuple(sorted(found, key=_place))
        self._presets = {preset.name: preset for preset in found}
        if self._at not in self._presets:
            self._at = NONE
        rows = [self._row(NONE, say("No destination"), say("the rules of the settings"))]
        rows += [self._line(preset) for preset in found]
        self.list.show_rows(rows, self._at)
        self.list.scrollTo(self.list.currentIndex())
        if broken:
            names = ", ".join(shown(name, 40) for name in broken)
            self.note.tell(say("Not read, because it is no whole preset: {names}", names=names))
        self._look_at(self._at)

    def _line(self, preset: Preset) -> Row:
        told = rules.summary(preset)
        if own_presets.is_own(preset.name):
            told = SEPARATOR.join((say("your own"), told))
        return self._row(preset.name, shown(in_words(preset.title), 60), told)

    def _row(self, key: str, title: str, subtitle: str) -> Row:
        look = theme.current()
        now = key == self._begun
        icon, colour = ("state-approved", look.good) if now else ("export", look.muted)
        return Row(key, title, subtitle, icon, colour)

    def _look_at(self, key: str) -> None:
        self._at = key
        preset = self._presets.get(key)
        self.chosen = preset
        own = preset is not None and own_presets.is_own(preset.name)
        self.edit.setEnabled(own)
        self.drop.setEnabled(own)
        self.give.setEnabled(preset is not None)
        told = say("Nothing is asked beyond the settings. Undecided is hidden all the same.")
        self.page.setHtml(rules.as_html(preset) if preset else f"<p>{told}</p>")

    def _new(self) -> None:
        """A new one that begins as a copy of what is looked at."""
        first = next(iter(self._presets.values()))
        self._open_form(PresetForm(self._presets.get(self._at) or first, self, fresh=True))

    def _edit(self) -> None:
        self._open_form(PresetForm(self._presets[self._at], self, fresh=False))

    def _open_form(self, form: PresetForm) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.kept.connect(self._kept)
        form.open()

    def _kept(self, name: str) -> None:
        self._at = name
        self._fill()
        self.list.setFocus()

    def _import(self) -> None:
        named = say("Destinations")
        name, _filter = QFileDialog.getOpenFileName(
            self, say("Import a destination"), "", f"{named} (*.toml)"
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Takes a preset from a file among the person's own."""
        try:
            preset = presets.read(path)
            own_presets.keep(preset)
        except CaseVeilError as error:
            self.note.tell(f"{alerts.told(error.code)} ({shown(error.detail, 60)})")
        except OSError:
            self.note.tell(say("It cannot be written there."))
        else:
            self._kept(preset.name)

    def _export(self) -> None:
        name = QFileDialog.getExistingDirectory(self, say("Save a copy of this destination"))
        if name:
            self.give_to(Path(name))

    def give_to(self, folder: Path) -> None:
        """Writes the preset looked at into a folder, never over a file that is there."""
        preset = self._presets[self._at]
        target = folder / f"{preset.name}{presets.SUFFIX}"
        try:
            write_new(target, own_presets.written(preset).encode())
        except CaseVeilError as error:
            self.note.tell(parts.why_not(error))
        else:
            self.note.tell(say("Written: {name}", name=shown(target.name)))

    def _remove(self) -> None:
        own_presets.forget(self._at)
        self._fill()
        self.list.setFocus()


def _place(preset: Preset) -> tuple[bool, str]:
    """Where a destination stands in the list: by its title as it is shown, one's own last."""
    return own_presets.is_own(preset.name), in_words(preset.title).casefold()
