"""Three small choices over the findings list: kind, how sure, and what was decided."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from caseveil.domain.findings import Kind, Tier
from caseveil.ui.state.looks import OPEN, STAYS, Filter, Look
from caseveil.ui.words.language import marked, say

KINDS = (
    (marked("Kind"), frozenset[Kind]()),
    (marked("Faces"), frozenset({Kind.FACE})),
    (marked("Text"), frozenset({Kind.TEXT, Kind.MARGIN, Kind.WORD})),
    (marked("Codes, labels"), frozenset({Kind.CODE, Kind.LABEL, Kind.WRISTBAND})),
    (marked("Drawn"), frozenset({Kind.DRAWN})),
    (marked("Not found"), frozenset({Kind.ABSENCE})),
    (marked("Metadata, name"), frozenset({Kind.TAG, Kind.NAME})),
)
_TIERS = (
    (marked("Sure?"), None),
    (marked("Certain"), Tier.CERTAIN),
    (marked("Doubtful"), Tier.DOUBTFUL),
)
_LOOKS = (
    (marked("Decision"), frozenset[Look]()),
    (marked("Undecided"), OPEN),
    (marked("Hidden"), frozenset({Look.HIDDEN})),
    (marked("Kept"), STAYS),
)


class FilterBar(QWidget):
    """What of the findings is listed and visited.

    Signals:
        changed: the new ``Filter``.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = self._choice(say("Show kinds"), [text for text, _ in KINDS])
        self.tiers = self._choice(say("Show certain or doubtful"), [text for text, _ in _TIERS])
        self.looks = self._choice(say("Show decisions"), [text for text, _ in _LOOKS])
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 6)
        row.setSpacing(4)
        for choice in (self.kinds, self.tiers, self.looks):
            row.addWidget(choice, 1)

    def _choice(self, name: str, texts: list[str]) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.view().setAccessibleName(name)
        choice.setToolTip(name)
        choice.addItems([say(text) for text in texts])
        choice.setMinimumContentsLength(5)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.currentIndexChanged.connect(lambda _index: self.changed.emit(self.sieve()))
        return choice

    def clear(self) -> None:
        """Shows that all is listed."""
        for choice in (self.kinds, self.tiers, self.looks):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(0)

    def sieve(self) -> Filter:
        """What is chosen."""
        kinds = KINDS[self.kinds.currentIndex()][1]
        tier = _TIERS[self.tiers.currentIndex()][1]
        return Filter(kinds, tier, _LOOKS[self.looks.currentIndex()][1])
