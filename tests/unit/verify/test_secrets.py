import base64

import pytest

from caseveil.verify import secrets


def test_names_numbers_and_dates_become_tokens():
    tokens = secrets.tokens(["Müller-Okonkwo^Adaeze^Dr.", "MRN 4711223/7", "19700131", "Li"])
    assert {"müller", "okonkwo", "adaeze", "4711223", "19700131", "li"} <= tokens
    assert {"1970-01-31", "31.01.1970", "01/31/1970", "31/01/1970"} <= tokens
    assert "dr" not in tokens
    assert "mrn" in tokens


def test_vowel_signs_and_accents_belong_to_their_word():
    assert secrets.tokens(["सीता देवी"]) == {"सीता", "देवी"}
    assert secrets.in_text(["श्रीमती सीता".encode()], secrets.tokens(["सीता"])) == 1
    assert secrets.in_text(["सीतापुर".encode()], secrets.tokens(["सीता"])) == 0
    assert secrets.tokens(["Jose\u0301"]) == {"jose\u0301", "jos\xe9", "jose"}


def test_a_word_is_read_in_one_go():
    assert secrets.WORD.fullmatch("a" + "\u0301" * 50_000 + "!") is None


def test_numbers_inside_words_are_tokens_too():
    assert {"mrn4711223", "4711223"} <= secrets.tokens(["MRN4711223"])


@pytest.mark.parametrize(
    "value",
    [
        "",
        "x",
        "IMG_1970",
        "DSC_0001_12",
        "hospital",
        "REMOVED",
        "19000101",
        "7",
        "0000",
        "M",
        "2024",
    ],
)
def test_what_any_file_may_hold_is_no_token(value):
    assert secrets.tokens([value]) <= {"0001", "1900-01-01", *secrets.tokens(["1900-01-01"])}


@pytest.mark.parametrize("value", ["20241399", "2024-02-30", "18000101", "123456789"])
def test_no_dates_are_made_of_other_numbers(value):
    assert not any("-" in token or "." in token for token in secrets.tokens([value]))


@pytest.mark.parametrize(
    "text",
    [
        b"Patient OKONKWO seen",
        b"\0\1okonkwo\0",
        "x Okonkwo y".encode("utf-16-le"),
        "x Okonkwo y".encode("utf-16-be"),
        b"z" + "Okonkwo y".encode("utf-16-le"),
    ],
)
def test_whole_words_are_found_in_any_encoding(text):
    assert secrets.in_text([text], frozenset({"okonkwo"})) == 1


def test_parts_of_words_are_not_found():
    assert secrets.in_text([b"cling liquid"], frozenset({"li"})) == 0
    assert secrets.in_text([b"a li b"], frozenset({"li"})) == 1


def test_accents_numbers_dates_and_foreign_scripts():
    def find(text, *values):
        return secrets.in_text([text], secrets.tokens(values))

    assert find("Frau Müller".encode("latin-1"), "Müller") == 1
    assert find("Frau MÜLLER".encode(), "Müller") == 1
    assert find(b"born 31.01.1970", "19700131") == 1
    assert find(b"id=PAT4711223x 4711223", "4711223") == 1
    assert find("Yamada \u5c71\u7530".encode("iso2022_jp"), "\u5c71\u7530") == 1
    assert find("\u0418\u0432\u0430\u043d".encode("cp1251"), "\u0418\u0432\u0430\u043d") == 1
    assert find(b"nobody", "\u5c71\u7530") == 0


IDENTIFIERS = ("Okonkwosson", "MRN4711223")
WANTED = secrets.tokens(IDENTIFIERS)


@pytest.mark.parametrize(
    "hidden",
    [
        b"OKONKWOSSON",
        b"mrn4711223",
        "okonkwosson".encode("utf-16-le"),
        "Okonkwosson".encode("utf-16-be"),
        b"Okonkwosson".lower().hex().encode().upper(),
        *(base64.b64encode(b"x" * n + b"Okonkwosson" + b"y" * 3) for n in range(3)),
        base64.b64encode(b"OKONKWOSSON"),
    ],
)
def test_long_tokens_are_found_between_any_bytes(hidden):
    lowered, exact = secrets.patterns(WANTED, IDENTIFIERS), secrets.base64_patterns(IDENTIFIERS)
    assert secrets.in_bytes(b"\x01\xffz" + hidden + b"q\0\x80", lowered, exact) >= 1
    altered = hidden[: len(hidden) // 2] + b"#" + hidden[len(hidden) // 2 + 1 :]
    assert secrets.in_bytes(altered, lowered, exact) == 0


def test_long_tokens_are_found_across_the_steps(monkeypatch):
    monkeypatch.setattr(secrets, "_STEP", 64)
    lowered = secrets.patterns(WANTED)
    for start in range(50, 70):
        assert (
            secrets.in_bytes(bytes(start) + b"okonkwosson" + bytes(99), lowered, frozenset()) == 1
        )


def test_nothing_to_search_finds_nothing():
    assert secrets.in_bytes(b"anything", frozenset(), frozenset()) == 0


def test_short_tokens_even_runs_and_dummies_are_not_searched_in_bytes():
    assert secrets.patterns(secrets.tokens(["Li", "Okonkwo"])) == frozenset()
    assert secrets.base64_patterns(["Li"]) == frozenset()


def test_a_file_name_that_is_no_text_is_searched_as_far_as_it_is():
    name = b"Jos\xe9 Okonkwosson\xff.jpg".decode("utf-8", "surrogateescape")
    exact = secrets.base64_patterns([name])
    assert secrets.in_bytes(base64.b64encode(b"Jos Okonkwosson.jpg"), frozenset(), exact) == 1
    assert secrets.patterns(secrets.tokens([name]), [name])
    for even in ("12345678", "aaaaaaaaa", "abababab", "REMOVED", "19000101"):
        assert even.lower().encode() not in secrets.patterns(secrets.tokens([even]), [even])


def test_digits_are_not_searched_in_samples_unless_long():
    rare = {b"4711223598761234", b"okonkwosson", b"mrn4711223", "l\u00f6wenstein".encode()}
    common = {b"47112235", b"31.01.1970", "47112235".encode("utf-16-le")}
    assert secrets.for_samples(frozenset(rare | common)) == rare
