"""What happens to DICOM files: profile, options in plain words, every attribute beforehand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.policy import Pictures
from caseveil.domain.profile import NAMES, Claim, Option, Profile
from caseveil.domain.scale_bar import NO_SCALE
from caseveil.domain.source import DICOM, Source
from caseveil.errors import CaseVeilError
from caseveil.ui.panels.tags import TagPanel
from caseveil.ui.sharing.parts import Note
from caseveil.ui.state.dicom import (
    Foresight,
    Wish,
    can_choose_here,
    choose,
    choose_here,
    wished_here,
    withdrawn,
)
from caseveil.ui.state.review import Desk
from caseveil.ui.style.parts import label_of
from caseveil.ui.words import alerts, terms
from caseveil.ui.words.dicom import OPTIONS, PICTURES, PROFILES, TELLING
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.untrusted import shown

_MORE = marked("Keep more than the profile does:")
_TELLING = marked("Keep what can lead to the person:")
_HERE = marked(
    "Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for "
    "the whole case: copies of one patient tell about each other."
)
_FORMS: Final = tuple(PICTURES)
_DATES = (Option.FULL_DATES, Option.MODIFIED_DATES)


class DicomDialog(QDialog):
    """Rules for the DICOM files of the case, and what they do to the one looked at."""

    def __init__(self, desk: Desk, foresight: Foresight, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("DICOM attributes"))
        self._desk, self._foresight = desk, foresight
        wish = wished_here(desk)
        self.profile = _box(say("DICOM profile"), self)
        self.profile.addItems([say(PROFILES[name]) for name in NAMES])
        self.profile.setCurrentIndex(NAMES.index(wish.profile.name))
        self.options = {one: self._tick(one, wish.profile.options) for one in OPTIONS}
        self.features = QCheckBox(say("I looked: no face or other visible feature is left"), self)
        self.features.setAccessibleName(self.features.text())
        self.features.setChecked(Claim.FEATURES_CLEAN in wish.profile.claims)
        self.pictures = _box(say("Clean copies as"), self)
        self.pictures.addItems([say(PICTURES[form]) for form in _FORMS])
        self.pictures.setCurrentIndex(_FORMS.index(wish.pictures.form))
        self.frames = _box(say("Frames"), self)
        self._offer_frames(wish.pictures.frames)
        self.scale_bar = QCheckBox(say("A scale bar beneath the picture"), self)
        self.scale_bar.setAccessibleName(self.scale_bar.text())
        self.scale_bar.setChecked(wish.pictures.scale_bar)
        self.note = _note(self)
        self.again = Note(self)
        self.again.setContentsMargins(16, 0, 16, 0)
        self.tags = TagPanel(self)
        self._lay_out()
        self._connect()
        self._changed()

    def _tick(self, option: Option, chosen: frozenset[Option]) -> QCheckBox:
        box = QCheckBox(say(OPTIONS[option]), self)
        box.setAccessibleName(box.text())
        box.setChecked(option in chosen)
        return box

    def _offer_frames(self, chosen: frozenset[int]) -> None:
        now = frozenset({self._desk.frame})
        self._runs = [frozenset[int](), now]
        self.frames.addItem(say("All frames"))
        self.frames.addItem(say("Only frame {frame}", frame=self._desk.frame + 1))
        if chosen not in self._runs:
            told = ", ".join(str(frame + 1) for frame in sorted(chosen))
            self._runs.append(chosen)
            self.frames.addItem(say("Only frame {frame}", frame=told))
        self.frames.setCurrentIndex(self._runs.index(chosen))

    def _lay_out(self) -> None:
        choices, area = QWidget(self), QScrollArea(self)
        form = QFormLayout(choices)
        form.setContentsMargins(18, 16, 14, 12)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(label_of(self.profile, say("DICOM profile")), self.profile)
        for told, telling in ((_MORE, False), (_TELLING, True)):
            form.addRow(_note(self, say(told)))
            for option, box in self.options.items():
                if (option in TELLING) is telling:
                    form.addRow(box)
        form.addRow(label_of(self.pictures, say("Clean copies as")), self.pictures)
        form.addRow(label_of(self.frames, say("Frames")), self.frames)
        form.addRow(self.scale_bar)
        form.addRow(_note(self, say("Your word, written into the file:")))
        form.addRow(self.features)
        area.setAccessibleName(say("DICOM attributes"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(choices)
        room = self.screen().availableSize()
        # Large letters must leave room for what happens.
        area.setFixedWidth(min(choices.sizeHint().width() + 14, room.width() * 3 // 5))
        before = QVBoxLayout()
        before.addWidget(self.note)
        before.addWidget(self.tags, 1)
        before.addStretch(0)
        columns = QHBoxLayout()
        columns.addWidget(area)
        columns.addLayout(before, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addLayout(columns, 1)
        layout.addWidget(self.again)
        layout.addWidget(self._buttons())
        wide = self.fontMetrics().averageCharWidth() * 150
        self.resize(min(wide, room.width() - 40), min(wide * 4 // 7, room.height() - 60))

    def _buttons(self) -> QDialogButtonBox:
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        self.here = buttons.addButton(say("Only this file"), QDialogButtonBox.ButtonRole.ActionRole)
        self.here.setAccessibleName(self.here.text())
        self.here.setToolTip(say(_HERE))
        self.here.setAccessibleDescription(say(_HERE))
        self.here.clicked.connect(self._use_here)
        told = {button.Ok: say("Use for all DICOM files"), button.Cancel: say("Cancel")}
        for which, text in told.items():
            buttons.button(which).setText(text)
            buttons.button(which).setAccessibleName(text)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 0, 16, 0)
        return buttons

    def _connect(self) -> None:
        self.profile.currentIndexChanged.connect(lambda _at: self._changed())
        self.pictures.currentIndexChanged.connect(lambda _at: self._changed())
        self.scale_bar.toggled.connect(lambda _on: self._changed())
        self.frames.currentIndexChanged.connect(lambda _at: self._tell_again())
        self.features.toggled.connect(lambda _on: self._changed())
        for option, box in self.options.items():
            box.toggled.connect(lambda on, one=option: self._ticked(one, on))
        self.accepted.connect(lambda: choose(self._desk, self.wish()))
        self.finished.connect(lambda _how: self._foresight.forget())

    def _use_here(self) -> None:
        """Takes the pictures over for the file looked at alone."""
        choose_here(self._desk, self.wish())
        self.reject()

    def _ticked(self, option: Option, on: bool) -> None:
        """Dates are kept or moved, not both."""
        if on and option in _DATES:
            other = next(one for one in _DATES if one is not option)
            self.options[other].blockSignals(True)
            self.options[other].setChecked(False)
            self.options[other].blockSignals(False)
        self._changed()

    def wish(self) -> Wish:
        """What is chosen on the page."""
        options = frozenset(one for one, box in self.options.items() if box.isChecked())
        claims = frozenset({Claim.FEATURES_CLEAN} if self.features.isChecked() else ())
        profile = Profile(NAMES[self.profile.currentIndex()], options, claims)
        # By place: Qt gives the data of an item back as a plain string.
        form = _FORMS[self.pictures.currentIndex()]
        frames = self._runs[self.frames.currentIndex()] if form else frozenset()
        scale_bar = bool(form) and self.scale_bar.isChecked()
        return Wish(profile, Pictures(form, frames, scale_bar))

    def _tell_again(self) -> None:
        """Says what the choice takes back, before it is made."""
        number = withdrawn(self._desk, self.wish())
        told = say("%n approved or verified DICOM file(s) must be approved again.", "", number)
        self.again.tell(told if number else "")

    def _changed(self) -> None:
        """Asks anew what happens to each attribute of the file looked at."""
        self._tell_again()
        wish, entry = self.wish(), self._desk.entry
        self.here.setEnabled(can_choose_here(self._desk, wish))
        for box in (self.frames, self.scale_bar):
            box.setEnabled(wish.pictures.form is not None)
        if entry is None or entry.source is None or entry.source.format != DICOM:
            self.note.setText(say("Look at a DICOM file to see what happens to its attributes."))
        elif wish.pictures.form is not None:
            scaled = entry.source.millimetres > 0 or not wish.pictures.scale_bar
            told = say("A picture carries no attribute at all.")
            self.note.setText(told if scaled else f"{told} {terms.warnings((NO_SCALE,))}")
        else:
            self.note.setText(say("Reading what happens to each attribute…"))
            self._foresight.ask(entry.path, wish.profile, self._told, self._failed)
            return
        self._foresight.forget()
        self.tags.hide()

    def _told(self, source: Source) -> None:
        self.note.setText(say("This would happen to {file}:", file=shown(source.path.name, 60)))
        self.tags.show_source(source, self._desk.review)
        self.tags.show()

    def _failed(self, error: CaseVeilError) -> None:
        self.tags.hide()
        self.note.setText(alerts.told(error.code))


def _box(name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _note(parent: QWidget, text: str = "") -> QLabel:
    note = QLabel(text, parent)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setWordWrap(True)
    note.setProperty("muted", True)
    note.setContentsMargins(0, 12, 12, 0)
    return note
