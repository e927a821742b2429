"""What a dialog may ask of the window that it lies over."""

from PySide6.QtWidgets import QMainWindow

from caseveil.ui.actions.buttons import Actions
from caseveil.ui.stage import WindowStage
from caseveil.ui.state.case_words import CaseWords
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.dicom import Foresight
from caseveil.ui.state.papers import Papers
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.state.review import Desk
from caseveil.workflow.road import Road


class Host(QMainWindow):
    """A window with the parts that dialogs work on; they need not know the window itself."""

    delivery: Delivery
    desk: Desk
    foresight: Foresight
    papers: Papers
    preferences: Preferences
    road: Road
    stage: WindowStage
    actions_: Actions
    words: CaseWords

    def tell(self, sentence: str) -> None:
        """Says something for a few seconds."""
