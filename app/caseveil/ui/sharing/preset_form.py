"""A form for a destination of one's own."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from caseveil.domain.policy import STILLS, TextRule
from caseveil.domain.preset import SAME, ConsentRule, FaceRule, Preset, Rule
from caseveil.domain.profile import NAMES as PROFILES
from caseveil.errors import CaseVeilError
from caseveil.storage import own_presets
from caseveil.ui.sharing import parts, rules
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say

_TITLE, _LINE, _MOST = 300, 300, 100_000  # as presets are read


class PresetForm(parts.Sheet):
    """Title, rules and checklist; what is changed is no longer anybody else's rule.

    Signals:
        kept: name of the preset that was saved.
    """

    kept = Signal(str)

    def __init__(self, preset: Preset, parent: QWidget, *, fresh: bool) -> None:
        super().__init__(say("New destination") if fresh else say("Edit destination"), parent)
        self._preset, self._fresh = preset, fresh
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(8)
        self.title = QLineEdit("" if fresh else preset.title, self)
        self.title.setMaxLength(_TITLE)
        self._add(say("Name"), self.title)
        self.boxes: dict[str, QComboBox | QSpinBox] = {}
        self._choice("text", {TextRule.ALL: "", TextRule.IDENTITY: ""})
        self._choice("face", dict.fromkeys(FaceRule, ""))
        self._choice("consent", dict.fromkeys(ConsentRule, ""))
        self._choice("profile", {name: name for name in PROFILES})
        self._choice("format", {f: rules.form(f) for f in (SAME, *STILLS)})
        self._number("longest_side", say("pixels"))
        self._number("size_limit", say("MB"))
        self.lines = QPlainTextEdit("\n".join(str(i.value) for i in preset.checklist), self)
        self.lines.setTabChangesFocus(True)
        self.lines.setProperty("framed", True)
        self._add(say("Checklist, one line each"), self.lines)
        self.note = parts.Note(self)
        self._lay_out()

    def _lay_out(self) -> None:
        hint = say("A destination only ever hides more. Your rules are shown as our default.")
        self.column.addWidget(parts.told(self, hint, muted=True))
        self.column.addLayout(self.form)
        self.column.addWidget(self.note)
        save = parts.main(parts.push(self, say("Save"), self.save))
        self.column.addLayout(parts.row(None, save, parts.push(self, say("Cancel"), self.reject)))
        self.size_to(110, 32)
        self.title.setFocus()

    def _add(self, label: str, widget: QWidget) -> None:
        widget.setAccessibleName(label)
        named = QLabel(label, self)
        named.setBuddy(widget)
        named.setTextFormat(Qt.TextFormat.PlainText)
        self.form.addRow(named, widget)

    def _choice(self, name: str, entries: dict[str, str]) -> None:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, told in entries.items():
            box.addItem(told or rules.value(name, Rule(key)), str(key))
        box.setCurrentIndex(max(0, box.findData(str(self._preset.rules[name].value))))
        self.boxes[name] = box
        self._add(say(rules.NAMES[name]), box)

    def _number(self, name: str, unit: str) -> None:
        box = QSpinBox(self)
        box.setRange(0, _MOST)
        box.setSpecialValueText(say("No limit"))
        box.setSuffix(f" {unit}")
        box.setValue(int(self._preset.rules[name].value))
        self.boxes[name] = box
        self._add(say(rules.NAMES[name]), box)

    def preset(self) -> Preset:
        """The preset as the form says it; a rule that was not changed keeps its source."""
        title = self.title.text().strip()
        said = {name: _said(box) for name, box in self.boxes.items()}
        old = self._preset.rules
        kept = {n: old[n] if old[n].value == said.get(n, old[n].value) else Rule(said[n])
                for n in old}  # fmt: skip
        known = {str(item.value): item for item in self._preset.checklist}
        lines = [line.strip()[:_LINE] for line in self.lines.toPlainText().splitlines()]
        items = tuple(known.get(line, Rule(line)) for line in lines if line)
        name = own_presets.name_for(title) if self._fresh else self._preset.name
        return replace(self._preset, name=name, title=title, rules=kept, checklist=items)

    def save(self) -> None:
        """Keeps the preset, or says why it cannot be kept."""
        preset = self.preset()
        if not preset.title or not preset.name:
            self.note.tell(say("Give it a name with Latin letters or digits."))
        elif self._taken(preset.name):
            self.note.tell(say("There is a destination of that name already."))
        else:
            self._keep(preset)

    def _taken(self, name: str) -> bool:
        return self._fresh and name in {preset.name for preset in own_presets.listed()[0]}

    def _keep(self, preset: Preset) -> None:
        try:
            own_presets.keep(preset)
        except CaseVeilError as error:
            self.note.tell(alerts.told(error.code))
        except OSError:
            self.note.tell(say("It cannot be written there."))
        else:
            self.accept()
            self.kept.emit(preset.name)


def _said(box: QComboBox | QSpinBox) -> str | int:
    return box.value() if isinstance(box, QSpinBox) else str(box.currentData())
