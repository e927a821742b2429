"""A file that ends early is opened as far as it goes where a person says so, and only that file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from caseveil.domain.source import PART_READABLE
from caseveil.errors import Code, Refused
from caseveil.ui.words.alerts import facts
from caseveil.ui.words.problem import Problem


def refuse(window, road, qtbot, name, detail=PART_READABLE):
    road.faults[("open", name)] = Refused(Code.TRUNCATED, detail)
    window.intake.add([Path(name)])
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    window.desk.go(window.desk.listed()[-1])
    window.refresh()
    return window.desk.current


def test_the_refusal_offers_what_is_there(window, road, qtbot):
    asked = []
    plain = road.open
    road.open = lambda path, policy, job: (
        asked.append((path.name, policy.truncated)) or plain(path, policy, job)
    )
    key = refuse(window, road, qtbot, "half.jpg")
    button = window.work.problem.part
    assert button.isVisible() and button.isEnabled()
    del road.faults[("open", "half.jpg")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    window.intake.add([Path("other.jpg")])
    window.intake.look(key)  # the word holds for this file when it is looked at again
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    assert asked[0] == ("half.jpg", False)
    assert sorted(asked[1:]) == [("half.jpg", True), ("half.jpg", True), ("other.jpg", False)]


@pytest.mark.parametrize(
    ("code", "detail"), [(Code.TRUNCATED, ""), (Code.TRUNCATED, "scan"), (Code.CORRUPT, "")]
)
def test_nothing_is_offered_where_no_part_can_be_relied_on(window, road, qtbot, code, detail):
    assert not Problem(code, detail).part_readable
    if code is Code.TRUNCATED:
        refuse(window, road, qtbot, "half.gif", detail)
        assert not window.work.problem.part.isVisible()
        assert not window.actions_["open-part"].isEnabled()


def test_the_main_button_opens_what_is_there_and_codes_are_left_to_reports(window, road, qtbot):
    refuse(window, road, qtbot, "half.jpg")
    page = window.work.problem
    assert page.part.property("primary") and not page.again.isVisible()
    assert page.facts.text() == "Code: truncated"
    refuse(window, road, qtbot, "half.gif", "scan")
    assert page.again.isVisible()
    assert facts(Problem(Code.ENCRYPTED, "decoder")) == "encrypted"
