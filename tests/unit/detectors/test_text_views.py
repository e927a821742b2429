"""A rendering is searched again only where it can show something new."""

import numpy as np

from caseveil_detectors.text.views import EVENED_SIDE, evened, telling
from detector_pictures import flat, written


def test_a_flatter_copy_tells_nothing():
    picture, _ = written()
    paler = (picture // 2 + 60).astype(np.uint8)
    assert telling(picture, (picture, paler)) == []


def test_text_that_only_a_view_shows_is_told():
    picture, _ = written()
    dark = flat(*picture.shape[:2])
    (told,) = telling(dark, (picture,))
    assert told is picture


def test_faint_text_is_told():
    """Twelve levels are the faintest text that anything is promised of."""
    faint, _ = written("I", level=100, ink=112)
    assert len(telling(flat(*faint.shape[:2], 100), (faint,))) == 1


def test_what_an_earlier_view_shows_is_not_told_again():
    picture, _ = written()
    told = telling(flat(*picture.shape[:2]), (picture, picture.copy()))
    assert len(told) == 1


def test_no_views_cost_nothing():
    assert telling(flat(1, 1), ()) == []


def test_faint_text_stands_out_on_the_evened_copy():
    ground = np.linspace(150, 210, 800)[None].repeat(600, 0)
    picture = np.repeat(ground.astype(np.uint8)[..., None], 3, 2)
    picture[280:320, 300:310] -= 12
    copy, zoom = evened(picture)
    stroke, beside = copy[280:320, 300:310].mean(), copy[280:320, 315:325].mean()
    assert zoom == 1
    assert beside - stroke > 20


def test_a_large_picture_is_evened_at_a_smaller_size():
    copy, zoom = evened(np.zeros((300, 2 * EVENED_SIDE, 3), np.uint8))
    assert (copy.shape, zoom) == ((150, EVENED_SIDE, 3), 2)
