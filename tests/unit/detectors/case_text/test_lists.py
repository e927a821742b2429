"""No word stands twice in one list of the forms for running text."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import caseveil_detectors.case_text as forms
from caseveil_detectors.case_text import clues, lives, people, small_names

_PIECE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|[a-z\-]*:|P=))?|.", re.DOTALL
)


def alternatives(form: str) -> list[list[str]]:
    """What stands between the bars of each group of ``form``, the outermost last."""
    still_open, done = [[""]], []
    for piece in _PIECE.findall(form):
        closed = [still_open.pop()] if piece == ")" and len(still_open) > 1 else []
        done += closed
        for depth, group in enumerate(still_open, 1):
            if piece == "|" and depth == len(still_open):
                group.append("")
            else:
                group[-1] += piece
        if piece.startswith("("):
            still_open.append([""])
    return [group for group in (*done, *still_open) if len(group) > 1]


def twice(form: str) -> set[str]:
    """Plain words of a list in ``form`` that another entry of the same list is too."""
    out = set()
    for group in alternatives(form):
        entries = [re.compile(entry) for entry in group]
        plain = [entry for entry in group if re.fullmatch(r"[\w '\-]+", entry)]
        out |= {w for w in plain if sum(bool(e.fullmatch(w)) for e in entries) > 1}
    return out


def parts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, tuple):
        for one in value:
            yield from parts(one)


@pytest.mark.parametrize("name", [one.name for one in pkgutil.iter_modules(forms.__path__)])
def test_no_word_stands_twice_in_a_list(name):
    module = importlib.import_module(f"{forms.__name__}.{name}")
    told = {key: value for key, value in vars(module).items() if not key.startswith("__")}
    lists = {form for value in told.values() for form in parts(value)}
    assert {word for form in lists for word in twice(form)} == set()


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("(?:one|two|one)", {"one"}),
        ("stunt ?(?:man|woman)|stuntwoman", {"stuntwoman"}),
        (r"a|(?P<x>[|)]b|c(?:d|e))|\|", set()),
    ],
)
def test_a_word_that_stands_twice_is_told(form, words):
    assert twice(form) == words


def test_offices_that_always_count_are_not_listed_where_they_count_sometimes():
    posts = alternatives(lives._POSTS)[-1]
    assert "sheriff" in posts
    assert [post for post in posts if clues._OFFICES.fullmatch(post)] == []


def test_what_the_news_told_is_listed_once():
    told = alternatives(lives._TOLD.pattern)[-1]
    assert "tabloids?" in told
    assert [word for word in told if clues._NEWS.fullmatch(word)] == []


def test_kin_stand_in_one_list():
    roles = {role for group in alternatives(small_names._ROLES) for role in group}
    beside = {one for group in alternatives(people._BESIDE) for one in group}
    kin = {one for group in alternatives(small_names.KIN) for one in group}
    assert people.KIN is small_names.KIN
    assert not kin & (roles | beside)
