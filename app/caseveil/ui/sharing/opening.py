"""Which dialog of sharing a name opens."""

from PySide6.QtWidgets import QDialog

from caseveil.ui.host import Host
from caseveil.ui.sharing.case_text import CaseTextDialog
from caseveil.ui.sharing.consent import ConsentDialog
from caseveil.ui.sharing.delivery import DeliveryDialog, open_wanted
from caseveil.ui.sharing.destination import DestinationDialog
from caseveil.ui.sharing.guidance import GuidanceDialog
from caseveil.ui.state import sharing


def made(window: Host, name: str) -> QDialog | None:
    """The dialog of that name; None where it is none of sharing."""
    if name == "destination":
        return _destination(window)
    if name in ("guidance", "before-export"):
        return _guidance(window, name == "before-export")
    if name == "case-text":
        return _case_text(window)
    if name == "consent":
        return ConsentDialog(window.desk, window.papers, window.delivery.folder, window)
    return _delivery(window) if name == "deliver" else None


def _case_text(window: Host) -> QDialog:
    dialog = CaseTextDialog(window.words, window)

    def late() -> None:
        """Pictures that went out before do not wait for the next ones."""
        for folder in window.papers.folders():
            window.words.deliver(folder)

    dialog.finished.connect(late)
    return dialog


def _delivery(window: Host) -> QDialog:
    dialog = DeliveryDialog(window.desk, window.delivery, window.papers, window.words, window)
    export = window.actions_["export"].trigger
    dialog.accepted.connect(lambda: open_wanted(dialog, window.stage.show, export))
    return dialog


def _destination(window: Host) -> QDialog:
    case = window.desk.history.present
    dialog = DestinationDialog(case.preset, window, full_size=case.full_size)

    def take() -> None:
        if sentence := sharing.choose(
            window.desk, dialog.chosen, full_size=dialog.full_size.isChecked()
        ):
            window.tell(sentence)

    dialog.accepted.connect(take)
    return dialog


def _guidance(window: Host, before_export: bool) -> QDialog:
    dialog = GuidanceDialog(window.desk, window, before_export=before_export)
    if before_export:
        dialog.accepted.connect(window.actions_["export"].trigger)
    return dialog
