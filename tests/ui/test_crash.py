import sys

from caseveil.ui.dialogs import crash


def secret_mistake():
    raise ValueError("Jana Novak 12/02/1958")


def caught():
    try:
        secret_mistake()
    except ValueError:
        return sys.exc_info()


def test_a_mistake_is_told_by_kind_and_place_without_its_message(capsys):
    told = []
    crash.hook(told.append)(*caught())
    assert len(told) == 1
    assert "internal-error (ValueError at test_crash.py:" in told[0]
    assert "Novak" not in told[0] + capsys.readouterr().err


def test_stopping_by_keyboard_is_no_mistake(capsys):
    told = []
    crash.hook(told.append)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_mistake_without_a_place_still_has_a_code():
    assert crash.where(OSError, None) == "internal-error (OSError)"
