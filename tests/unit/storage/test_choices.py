"""What was chosen for a case comes back whole, and rubbish changes nothing."""

import json
from dataclasses import replace

import pytest

from caseveil.domain.case import Case
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.storage import presets
from caseveil.storage.choices import applied, encoded

CHOSEN = Case(
    Policy(
        profile=Profile(
            "research",
            frozenset({Option.PATIENT, Option.MODIFIED_DATES}),
            frozenset({Claim.FEATURES_CLEAN}),
        ),
        pictures=Pictures(PictureFormat.WEBP, frozenset({2, 5}), scale_bar=True),
        words=("Novak",),
    ),
    preset=presets.named("whatsapp"),
    ticked=frozenset({"card:gmc"}),
    consent=True,
    full_size=True,
)


def test_choices_come_back() -> None:
    body = json.loads(json.dumps(encoded(CHOSEN)))
    again = applied(body, Case())
    policy = replace(CHOSEN.policy, words=())
    assert again == Case(policy, consent=True, full_size=True)
    assert body["preset"] == "whatsapp"
    assert applied(json.loads(json.dumps(encoded(Case()))), CHOSEN).policy.pictures == Pictures()


def test_no_typed_word_and_no_tick_is_kept() -> None:
    text = json.dumps(encoded(CHOSEN))
    assert "Novak" not in text and "gmc" not in text


GOOD = encoded(CHOSEN)
PICTURES = GOOD["pictures"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {**GOOD, "profile": "none"},
        {**GOOD, "options": ["full-dates", "modified-dates"]},
        {**GOOD, "options": 3},
        {**GOOD, "claims": ["clean"]},
        {**GOOD, "pictures": None},
        {**GOOD, "pictures": {**PICTURES, "form": "gif"}},
        {**GOOD, "pictures": {**PICTURES, "frames": [None]}},
        {**GOOD, "pictures": {**PICTURES, "frames": [float("inf")]}},
    ],
)
def test_rubbish_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        applied(body, Case())
