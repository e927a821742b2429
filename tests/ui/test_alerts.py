import pytest

from caseveil.errors import Code
from caseveil.ui.words.alerts import ALERTS, facts, sentence
from caseveil.ui.words.problem import Problem


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.value)
def test_every_code_has_a_title_a_sentence_and_what_to_do(code):
    alert = ALERTS[code]
    assert alert.title and not alert.title.endswith(".")
    assert alert.told.endswith(".") and alert.advice.endswith(".")
    assert sentence(Problem(code)) == f"{alert.title}. {alert.told} {alert.advice}"


def test_no_two_codes_share_a_title():
    assert len({alert.title for alert in ALERTS.values()}) == len(Code)


def test_facts_name_the_code():
    assert facts(Problem(Code.TOO_LARGE, "150 MP")) == "too-large (150 MP)"
    assert facts(Problem(Code.EMPTY)) == "empty"
