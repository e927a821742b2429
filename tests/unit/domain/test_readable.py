from dataclasses import replace

import pytest

from caseveil.domain.blocks import Block, BlockCode, blocks
from caseveil.domain.findings import (
    Action,
    By,
    Decision,
    Finding,
    Kind,
    Meaning,
    PixelPlace,
    Reason,
    TagPlace,
    TextClass,
    Tier,
    WordPlace,
)
from caseveil.domain.geometry import Rect
from caseveil.domain.readable import (
    left_readable,
    left_visible,
    meant,
    naming_words,
    objects_left,
    told_by_tags,
    unanswered,
)
from caseveil.domain.statements import objects_told, statements, texts_told

KEEP = Decision(Action.KEEP)
SPOT = PixelPlace(0, Rect(5, 5, 40, 15).polygon())
NAME = Finding("tag-1", Kind.TAG, Tier.CERTAIN, "person-name", 1.0, TagPlace("x"), text="Okoro^Ada")


def line(category, read="Name: X", reason="", number=1):
    meaning = Meaning(category, 0.9, reason=reason) if category else None
    return Finding(
        f"text-{number}", Kind.TEXT, Tier.CERTAIN, "t", 0.9, SPOT, text=read, meaning=meaning
    )


def word(category):
    place = WordPlace("Slide 1/Text 1", 0, 5, "[name]")
    return Finding("word-1", Kind.WORD, Tier.CERTAIN, category, 1.0, place, text="Okoro")


@pytest.fixture
def holding(review):
    def of(*findings):
        return replace(review, findings=findings, decisions={}, relative="no")

    return of


@pytest.mark.parametrize(
    "category", [*(one for one in TextClass if one is not TextClass.CLINICAL), None]
)
def test_a_kept_text_that_may_identify_is_asked_about_once(holding, category):
    kept = holding(line(category)).with_decision("text-1", KEEP)
    assert blocks(kept) == (Block(BlockCode.KEPT, "text-1"),)
    answered = meant(kept)
    assert blocks(answered) == ()
    assert [f.id for f in left_readable(answered)] == ["text-1"]
    assert "texts left readable by the person: 1" in statements(answered)
    assert texts_told(statements(answered)) == 1


def test_several_texts_are_one_question(holding):
    lines = [line(TextClass.IDENTITY, number=number) for number in (1, 2)]
    kept = holding(*lines).with_decision("text-1", KEEP).with_decision("text-2", KEEP)
    assert len(blocks(kept)) == 1
    assert len(unanswered(kept)) == 2


def test_a_text_kept_anew_is_asked_about_anew(holding):
    kept = meant(holding(line(TextClass.DATE)).with_decision("text-1", KEEP))
    hidden = kept.with_decision("text-1", Decision(Action.HIDE))
    assert left_readable(hidden) == ()
    assert unanswered(hidden.with_decision("text-1", KEEP))


def test_what_a_rule_keeps_or_a_person_hides_is_not_asked_about(holding):
    found = holding(line(TextClass.IDENTITY))
    assert left_readable(found) == ()
    ruled = found.with_decision("text-1", Decision(Action.KEEP, by=By.RULE))
    assert left_readable(ruled) == ()
    assert texts_told(statements(ruled)) == 0


def test_a_clinical_line_is_asked_about_only_where_a_tag_says_it(holding):
    plain = holding(line(TextClass.CLINICAL, "12 mm"), NAME).with_decision("text-1", KEEP)
    assert left_readable(plain) == ()
    told = holding(line(TextClass.CLINICAL, "OKORO 12 mm"), NAME).with_decision("text-1", KEEP)
    assert unanswered(told)


def test_a_text_is_told_by_a_tag_or_by_what_is_known(holding):
    tagged = holding(NAME, replace(NAME, id="tag-2", category="device", text="Scanner"))
    assert told_by_tags(tagged, line(TextClass.UNKNOWN, "ada okoro"))
    assert not told_by_tags(tagged, line(TextClass.UNKNOWN, "Scanner"))
    assert not told_by_tags(tagged, line(None, None))
    assert told_by_tags(holding(), line(TextClass.DATE, "3/4/71", reason="known-value"))


def test_a_kept_word_of_running_text_is_asked_about_unless_it_is_only_not_known(holding):
    assert unanswered(holding(word("name")).with_decision("word-1", KEEP))
    unknown = replace(word("word"), tier=Tier.DOUBTFUL)
    assert not unanswered(holding(unknown).with_decision("word-1", KEEP))


def test_only_what_names_the_patient_gives_words_of_it(holding):
    file = replace(NAME, id="name-1", kind=Kind.NAME, category="file-name", text="mr brown.jpg")
    device = replace(NAME, id="tag-2", category="device", text="Scanner")
    read = (line(TextClass.IDENTITY, "Name: Ann", number=1), line(TextClass.DATE, "May", number=2))
    title = replace(word("word"), id="word-2", text="Case")
    found = holding(NAME, file, device, *read, word("name"), title, line(None, "tall", number=3))
    assert naming_words(found) == {"okoro", "ada", "brown", "jpg", "name", "ann"}


@pytest.mark.parametrize("kind", [Kind.CODE, Kind.WRISTBAND, Kind.LABEL])
def test_a_kept_code_or_band_is_asked_about_and_counted_apart(holding, kind):
    thing = replace(line(None), kind=kind)
    kept = holding(thing).with_decision("text-1", KEEP)
    assert blocks(kept) == (Block(BlockCode.KEPT, "text-1"),)
    assert left_readable(kept) == ()
    answered = meant(kept)
    assert blocks(answered) == ()
    assert objects_told(statements(answered)) == 1 and texts_told(statements(answered)) == 0
    assert objects_left(holding(thing)) == ()


def test_a_code_that_is_none_needs_no_second_word(holding):
    thing = replace(line(None), kind=Kind.WRISTBAND)
    mistaken = replace(KEEP, reason=Reason.MISTAKEN)
    assert blocks(holding(thing).with_decision("text-1", mistaken)) == ()


def test_texts_and_codes_are_one_question(holding):
    code = replace(line(None, number=2), kind=Kind.CODE)
    kept = holding(line(TextClass.DATE), code)
    kept = kept.with_decision("text-1", KEEP).with_decision("text-2", KEEP)
    assert [f.id for f in unanswered(kept)] == ["text-1", "text-2"]
    assert len(blocks(kept)) == 1


def test_other_kinds_have_questions_of_their_own(holding):
    face = replace(line(None), kind=Kind.FACE, tier=Tier.DOUBTFUL)
    assert left_visible(holding(face).with_decision("text-1", KEEP)) == ()


def test_a_forged_number_of_texts_is_none():
    assert texts_told(("texts left readable by the person: many", "other: 4")) == 0
    assert texts_told(("texts left readable by the person: ²",)) == 0
