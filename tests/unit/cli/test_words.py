"""Every code has words, and they promise nothing."""

import pytest

from caseveil.cli.words import SENTENCES, sentence
from caseveil.errors import Code


@pytest.mark.parametrize("code", list(Code))
def test_every_code_says_what_happened_and_what_to_do(code: Code) -> None:
    what, advice = SENTENCES[code]
    assert what.endswith(".")
    assert advice.endswith(".")
    assert what != advice


def test_facts_stand_in_the_sentence() -> None:
    told = sentence(Code.TOO_LARGE, "200 megapixels")
    assert told.startswith("The picture or the file is larger than the limit (200 megapixels). ")


def test_no_promise_is_made() -> None:
    text = " ".join(" ".join(pair) for pair in SENTENCES.values()).lower()
    assert not any(word in text for word in ("anonym", "complian", "guarante", "100 %"))
