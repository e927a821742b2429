"""Days that are named, told in words or stand at a line's start, and what only looks so."""

import pytest

from made_case_text import marked, read


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Operated on the third of June.", "third of June"),
        ("Seen july twenty first for pain.", "july twenty first"),
        ("Yours of the 11th ult. was read.", "11th ult"),
        ("She fell at Hogmanay and again since.", "Hogmanay"),
        ("Fever since Vaisakhi, no rash.", "Vaisakhi"),
        ("Presented a week before Fronleichnam.", "Fronleichnam"),
        ("Clinic on wed 14th then home.", "wed 14th"),
        ("Back on sat with pain.", "sat"),
        ("Pain since the end of March here.", "March"),
        ("Adm O7 Sep with pain.", "O7 Sep"),
        ("14/2: wound dry.", "14/2"),
        ("14/2: pain less, power 4/5.", "14/2"),
        ("3/5: fever\n9/5: home", "3/5"),
        ("3/5 seen, pain gone\n4/5 seen", "4/5"),
        ("13/05: pain 4/10", "13/05"),
        ("6/9: rash\nHome.", "6/9"),
        ("Back at home on 3 may then.", "3 may"),
        ("Operated first may at noon.", "first may"),
        ("Came before Setsubun with fever.", "Setsubun"),
    ],
)
def test_days_that_are_told_without_a_full_date_are_marked(text, span):
    assert any(span in told and kind == "date" for told, kind in marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "The second dose was given.",
        "Kings and natal teeth, advent of statins.",
        "Power 4/5 in the left leg, first of two doses.",
        "He sat up and the sun was out.",
        "Power:\n3/5: left arm\n4/5: left leg",
        "Power:\n3/5: left arm",
        "3/5: left arm\n4/5: left leg",
        "Pain:\n7/10 at rest",
        "Pain score\n7/10: at rest\n3/10: later",
        "8/10, 9/10\n9/10, 10/10",
        "2/4: knee reflex",
        "6/9, 6/12",
        "Vision\n6/9: right\n6/6: left",
        "6/6, unaided",
        "Apgar\n9/10: at five minutes",
        "The first may be repeated, a second may follow.",
        "The 2nd may be repeated and dose 3 may also cause pain.",
        "It may first be seen late.",
        "Setsuna was a word.",
    ],
)
def test_what_only_looks_like_a_day_stays(text):
    assert all(kind != "date" for _told, kind in marked(text))


@pytest.mark.parametrize("text", ["14/2: wound dry.", "3/5: fever\n9/5: home", "5.9: rash"])
def test_a_day_that_begins_a_line_is_never_more_than_doubtful(text):
    days = [mark for mark in read(text).marks if mark.category == "date"]
    assert days
    assert not any(mark.certain for mark in days)


def test_a_day_that_begins_a_later_line_stands_where_it_was_found():
    assert [
        span for span, kind in marked("Seen.\n\n * 14/2: dry\n15/2: dry") if kind == "date"
    ] == [
        "14/2",
        "15/2",
    ]
