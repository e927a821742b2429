"""Recovery files: private, whole or absent, told from those in use, and never a way to crash."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Action, By, Decision, Finding, Kind, PixelPlace, Reason, Tier
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import PictureFormat, Pictures
from caseveil.domain.readable import meant
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source
from caseveil.storage import recovery
from caseveil.storage.decisions import applied, encoded
from caseveil.storage.recovery import SavedCase

BOX = Rect(10, 10, 40, 30).polygon()
FACE = Finding("face-1", Kind.FACE, Tier.CERTAIN, "face", 0.9, PixelPlace(0, BOX))
TEXT = Finding("text-1", Kind.TEXT, Tier.DOUBTFUL, "printed", 0.4, PixelPlace(0, BOX), text="NOVAK")
SOURCE = Source(Path("a.png"), "ab" * 32, "png", (Size(100, 80),) * 5, abilities=frozenset(Ability))
FRESH = Review(SOURCE, (FACE, TEXT))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(recovery, "folder", lambda: tmp_path / "recovery")
    return tmp_path / "recovery"


def worked_on() -> Review:
    part = Decision(Action.HIDE, None, By.PERSON, BOX, Reason.CLINICAL, True)
    stands = PixelPlace(1, BOX, False, (1, 3), frozenset({2}))
    review = FRESH.with_new_hits((NewHit(0, Kind.TEXT, 0.7, BOX),)).with_drawn(stands)
    review = review.with_decision("face-1", part).with_decision("text-1", Decision(Action.KEEP))
    review = review.with_decision("second-look-1", Decision(Action.HIDE, stands))
    review = review.with_crop(Rect(1, 2, 90, 70)).with_turn(1).with_keep_only(BOX)
    review = replace(review, pictures=Pictures(PictureFormat.PNG, frozenset({2}), scale_bar=True))
    return meant(review.with_tick("tattoo", True).with_relative("no")).approve()


def test_what_a_person_decided_comes_back_onto_a_new_search():
    body = json.loads(json.dumps(encoded(worked_on())))
    assert applied(body, FRESH) == worked_on()


def test_decisions_of_an_earlier_version_say_nothing_of_readable_texts():
    body = encoded(worked_on())
    del body["readable"], body["pictures"]
    assert applied(body, FRESH) == replace(worked_on(), readable=frozenset(), pictures=None)


def test_nothing_that_was_read_is_stored():
    assert "NOVAK" not in json.dumps(encoded(worked_on()))


def test_an_answer_to_something_that_is_gone_ends_the_approval():
    back = applied(encoded(worked_on()), Review(SOURCE, (FACE,)))
    assert "text-1" not in back.decisions
    assert not back.approved


def test_a_review_nobody_touched_stays_as_it_is():
    assert applied(encoded(FRESH), FRESH) == FRESH


def spoilt() -> list[dict]:
    good = encoded(worked_on())
    first = next(iter(good["decisions"]))
    bad_place = {**good["decisions"][first], "spare": [[1, 2]]}
    return [
        {},
        {**good, "decisions": []},
        {**good, "crop": [1, 2, 3]},
        {**good, "crop": [1.5, 2, 3, 4]},
        {**good, "keep_only": [[1, 2], [3]]},
        {**good, "keep_only": [[1, 2], [3, 4], [5, float("inf")]]},
        {**good, "keep_only": [[1, 2], [3, 4], [5, 10**400]]},
        {**good, "quarter_turns": float("inf")},
        {**good, "decisions": {first: bad_place}},
        {**good, "decisions": {first: {"action": "burn"}}},
        {**good, "pictures": {"form": "gif", "frames": [], "scale_bar": False}},
        {**good, "pictures": {"form": None}},
    ]


@pytest.mark.parametrize("body", spoilt())
def test_a_spoilt_body_changes_nothing(body):
    with pytest.raises(ValueError, match=r".+"):
        applied(body, FRESH)
    assert recovery.SavedFile(Path("a"), SOURCE.sha256, body).onto(FRESH) == FRESH


def test_another_file_under_the_same_path_gets_no_decision():
    one = recovery.saved(Path("a.png"), worked_on())
    assert one.onto(FRESH) == worked_on()
    changed = replace(FRESH, source=replace(SOURCE, sha256="00"))
    assert one.onto(changed) == changed


def test_the_file_is_private_and_goes_when_nothing_is_left(place):
    one = recovery.saved(Path("/x/a.png"), worked_on())
    recovery.write(recovery.own(), SavedCase((one,)))
    assert stat.S_IMODE(recovery.own().stat().st_mode) == 0o600
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert recovery.read(recovery.own()).files[0].onto(FRESH) == worked_on()
    recovery.write(recovery.own(), SavedCase((one, one)))
    assert [file.name for file in place.iterdir()] == [recovery.own().name]
    recovery.write(recovery.own(), SavedCase())
    assert list(place.iterdir()) == []


def test_what_a_running_program_keeps_is_not_left_behind(place):
    recovery.write(recovery.own(), SavedCase((recovery.saved(Path("a"), FRESH),)))
    assert recovery.left_behind() == ()
    gone = place / "999999-5.json"
    recovery.own().rename(gone)
    assert recovery.left_behind() == (gone,)
    reused = place / f"{os.getpid()}-{int(psutil.Process().create_time()) - 100}.json"
    gone.rename(reused)
    assert recovery.left_behind() == (reused,)


def test_rubbish_is_cleared_away_and_never_read(place):
    assert recovery.left_behind() == ()
    place.mkdir()
    for name, text in {
        "1-1.json": "{",
        "2-1.json": "[]",
        "3-1.json": '{"schema": 99, "files": []}',
        "4-1.json": '{"schema": 1, "files": [{"path": "a"}]}',
        "6-1.json": '{"schema": 1, "files": [], "case": []}',
        "5-1.draft": "half",
        "5-1.x_y.draft": "half",
        "other.json": "[" * 100_000,
    }.items():
        (place / name).write_text(text)
    mine = recovery.own().with_suffix(".a8_c.draft")
    mine.write_text("half")
    assert recovery.left_behind() == ()
    assert list(place.iterdir()) == [mine]


def test_a_file_of_an_earlier_version_knows_no_choices(place):
    recovery.write(recovery.own(), SavedCase((recovery.saved(Path("a"), worked_on()),)))
    body = json.loads(recovery.own().read_text())
    del body["case"], body["files"][0]["part"], body["files"][0]["notes"]
    recovery.own().write_text(json.dumps(body))
    kept = recovery.read(recovery.own())
    assert kept.choices == {} and kept.decided == 1
    assert not kept.files[0].part and kept.files[0].onto(FRESH) == worked_on()


def test_a_file_too_large_is_not_read(place, monkeypatch):
    recovery.write(recovery.own(), SavedCase((recovery.saved(Path("a"), FRESH),)))
    monkeypatch.setattr(recovery, "_LARGEST", 5)
    assert recovery.read(recovery.own()) == SavedCase()
