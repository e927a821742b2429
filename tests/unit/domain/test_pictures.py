"""Which rules hold for one file, what may be done with it, and where its frames end up."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.pictures import abilities, copy_of, rules_for
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source

PNG = Policy(pictures=Pictures(PictureFormat.PNG, frozenset({3, 8})))
APNG = Policy(pictures=Pictures(PictureFormat.APNG, frozenset({3, 8})))
PHOTO = Review(Source(Path("a.jpg"), "0" * 64, "jpeg", (Size(9, 9),)))
CINE = Review(Source(Path("a.dcm"), "1" * 64, "dicom", (Size(9, 9),) * 12))
COPIES = tuple(Delivered(Path(f"image-{n}.png"), "9f" * 32, "png") for n in range(2))
DONE = Outcome(Status.VERIFIED, delivered=COPIES)


def test_pictures_are_made_of_dicom_alone_and_may_be_cut_and_turned():
    assert rules_for(PNG, PHOTO) == Policy()
    assert rules_for(PNG, CINE) == PNG
    assert abilities(PNG, CINE) >= {Ability.CROP, Ability.TURN}
    assert abilities(Policy(), CINE) == abilities(PNG, PHOTO) == frozenset()


def test_a_file_may_have_pictures_of_its_own():
    own = Pictures(PictureFormat.JPEG, frozenset({1}), scale_bar=True)
    rules = rules_for(PNG, replace(CINE, pictures=own))
    assert rules.pictures == own
    assert rules.profile == PNG.profile
    kept = replace(CINE, pictures=Pictures())
    assert rules_for(PNG, kept).pictures.form is None and abilities(PNG, kept) == frozenset()
    assert rules_for(PNG, replace(PHOTO, pictures=own)).pictures.form is None


@pytest.mark.parametrize(
    ("policy", "frame", "place"),
    [
        (PNG, 8, (Path("image-1.png"), 0)),
        (PNG, 4, None),
        (Policy(), 4, (Path("image-0.png"), 4)),
        (APNG, 8, (Path("image-0.png"), 1)),
        (APNG, 4, None),
    ],
)
def test_each_frame_has_its_place_in_the_copy(policy, frame, place):
    assert copy_of(DONE, CINE, policy, frame) == place
