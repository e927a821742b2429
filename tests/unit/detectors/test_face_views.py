"""What is seen in a copy comes back to its place in the picture, landmarks too."""

import numpy as np
import pytest

from caseveil_detectors.faces.views import View, lightened, render, to_base

SPOTS = [(30, 40), (70, 42), (52, 60), (36, 80), (66, 82)]


def marked():
    """A picture with five dots of different grey, and the dots as one found face."""
    base = np.zeros((120, 160, 3), np.uint8)
    for grey, (x, y) in enumerate(SPOTS, 1):
        base[y - 1 : y + 2, x - 1 : x + 2] = 50 * grey
    return base


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("border", [0.0, 0.25])
@pytest.mark.parametrize("turns", range(4))
def test_landmarks_follow_turn_border_and_mirror(turns, border, mirrored):
    base = marked()
    (view, copy), *_ = render(base, [View(1280, turns, border, mirrored)])
    seen = []
    for grey in range(1, 6):
        rows, columns = np.nonzero(copy[:, :, 0] == 50 * grey)
        seen += [columns.mean() + 0.5, rows.mean() + 0.5]
    x, y = seen[::2], seen[1::2]
    boxes = np.array([[min(x), min(y), max(x), max(y), 0.9, *seen]], np.float32)
    back = to_base(boxes, view, base.shape)[0]
    assert back[5:].reshape(5, 2) == pytest.approx(np.array(SPOTS) + 0.5, abs=0.01)
    assert back[:4] == pytest.approx([30.5, 40.5, 70.5, 82.5], abs=0.01)


def test_a_bright_picture_stays_as_it_is():
    base = np.full((40, 40, 3), 200, np.uint8)
    assert lightened(base) is base


def test_faint_differences_in_the_dark_are_stretched_beyond_the_noise():
    rng = np.random.default_rng(5)
    light = np.full((200, 200, 3), 4.0)
    light[:, 100:] = 10.0
    dark = np.clip(light + rng.normal(0, 4, light.shape), 0, 255).astype(np.uint8)
    out = lightened(dark).astype(float)
    left, right = out[:, :80], out[:, 120:]
    assert right.mean() - left.mean() > 100
    assert right.mean() - left.mean() > 3 * max(left.std(), right.std())


def test_a_black_picture_stays_black():
    assert lightened(np.zeros((40, 40, 3), np.uint8)).max() == 0
