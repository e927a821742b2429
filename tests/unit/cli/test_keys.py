"""The key's verbs, and what may be typed about profiles."""

import pytest

from caseveil.cli import keys as verbs
from caseveil.cli.arguments import parse
from caseveil.cli.profile_arguments import chosen
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.errors import ExitStatus, Refused
from caseveil.storage import key


@pytest.fixture(autouse=True)
def place(monkeypatch, tmp_path):
    monkeypatch.setattr(key, "path", lambda: tmp_path / "own" / "key")
    return tmp_path


def run(*words):
    return verbs.keys(None, None, parse(["key", *map(str, words)]))


def test_a_key_is_shown_copied_forgotten_and_taken_over(place, capsys):
    assert run("show") == ExitStatus.VERIFIED and "no key yet" in capsys.readouterr().out
    assert run("export", place / "copy") == ExitStatus.VERIFIED
    name = key.fingerprint(key.load())
    assert run("show") == ExitStatus.VERIFIED and name in capsys.readouterr().out
    with pytest.raises(Refused):
        run("import", place / "copy")
    assert run("forget") == ExitStatus.USAGE and "--yes" in capsys.readouterr().err
    assert run("forget", "--yes") == ExitStatus.VERIFIED and key.load() is None
    assert run("forget", "--yes") == ExitStatus.VERIFIED and "no key" in capsys.readouterr().out
    assert run("import", place / "copy") == ExitStatus.VERIFIED and name in capsys.readouterr().out
    assert key.load().hex() not in capsys.readouterr().out


def test_the_profile_and_its_options_are_typed():
    assert chosen(parse(["tags", "a"])) == Profile()
    words = ["--profile", "basic", "--option", "uids", "--option", "safe-private"]
    asked = frozenset({Option.UIDS, Option.SAFE_PRIVATE})
    assert chosen(parse(["scan", "a", *words])) == Profile("basic", asked)
    given = parse(["redact", "a", "--out", "b", "--features-hidden"])
    assert chosen(given).claims == {Claim.FEATURES_CLEAN}


@pytest.mark.parametrize(
    "words", [["--profile", "other"], ["--option", "x"], ["--option", "full-dates"] * 2]
)
def test_what_contradicts_itself_is_wrong_usage(words, capsys):
    more = ["--option", "modified-dates"] if "full-dates" in words else []
    with pytest.raises(SystemExit) as caught:
        parse(["tags", "a", *words, *more])
    assert caught.value.code == ExitStatus.USAGE and capsys.readouterr().err
