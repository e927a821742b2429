"""Scenes are what their numbers say, and the network learns from them."""

import ast
from pathlib import Path

import numpy as np
import pytest

from caseveil_detectors.bands.maps import LIGHT, levelled
from training import scenes, shards
from training.scenes import scene

SCRIPTS = Path(scenes.__file__).parent
FEW = 24


@pytest.fixture(scope="module")
def some():
    return [scene(3, number) for number in range(FEW)]


def test_a_scene_is_a_function_of_its_number():
    first, again, other = scene(3, 5), scene(3, 5), scene(3, 6)
    assert np.array_equal(first.photo, again.photo)
    assert np.array_equal(first.truth, again.truth)
    assert not np.array_equal(first.photo, other.photo)


def test_another_version_of_the_generator_makes_other_scenes(monkeypatch):
    before = scene(3, 5).photo
    monkeypatch.setattr(scenes, "GENERATOR", scenes.GENERATOR + 1)
    assert not np.array_equal(before, scene(3, 5).photo)


def test_every_scene_is_a_photo_with_its_truth(some):
    for one in some:
        assert one.photo.shape == (scenes.SIDE, scenes.SIDE, 3)
        assert one.photo.dtype == np.uint8
        assert one.truth.shape == (2, scenes.SIDE, scenes.SIDE)
        assert one.truth.min() >= 0
        assert one.truth.sum(0).max() <= 1 + 1e-4


def test_bands_labels_and_scenes_without_either_all_occur(some):
    shown = [tuple(bool(part.any()) for part in one.truth) for one in some]
    assert {(True, False), (False, True), (False, False)} <= set(shown)


def test_the_truth_lies_where_the_band_is_painted(some):
    """What is true differs from what is around it: the truth has not slipped."""
    differences = []
    for one in some:
        inside = one.truth.max(0) > 0.5
        if 200 < inside.sum() < inside.size / 2:
            photo = one.photo.astype(float)
            differences.append(np.abs(photo[inside].mean(0) - photo[~inside].mean(0)).max())
    assert len(differences) >= 5
    assert np.median(differences) > 15


def test_a_parcel_is_made_once_and_read_again(tmp_path, monkeypatch):
    photos, truths = shards.parcel(tmp_path, 3, 1, size=2)
    assert truths.shape == (2, 2, scenes.SIDE // 4, scenes.SIDE // 4)
    assert np.array_equal(photos[0], scene(3, 2).photo)
    monkeypatch.setattr(shards, "made", lambda *_: pytest.fail("made again"))
    assert np.array_equal(shards.parcel(tmp_path, 3, 1, size=2)[0], photos)
    assert [path.suffix for path in tmp_path.iterdir()] == [".npz"]


def test_the_network_is_taught_with_what_it_is_shown_later(some):
    """The detector's own code levels scenes: those in the dark become as light as others."""
    for one in some:
        for photo in (one.photo, one.photo // 3):
            light = np.percentile(levelled(photo).max(2), 98)
            assert light == pytest.approx(LIGHT, abs=25) or photo.max() < LIGHT / 6


def test_nothing_that_is_shipped_needs_the_training():
    for path in (SCRIPTS.parent / "caseveil_detectors").glob("*.py"):
        names = {
            getattr(node, "module", None) or alias.name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert not {name for name in names if name.split(".")[0] in {"training", "torch"}}


def quarters(count):
    """A quarter of each of some scenes, so that a step takes little time."""
    photos, truths = shards.made(3, range(count))
    return photos[:, 64:192, 64:192], truths[:, :, 16:48, 16:48]


def test_twenty_steps_lower_the_loss_and_the_model_opens(tmp_path):
    torch = pytest.importorskip("torch")
    import cv2

    from training import train
    from training.batches import batch, given
    from training.export import write_onnx

    torch.set_num_threads(1)
    photos, truths = quarters(16)
    learner = train.new_learner(1, photos)
    rng = np.random.default_rng(1)
    losses = []
    for _ in range(20):
        drawn = rng.choice(len(photos), 8, replace=False)
        losses.append(train.learn(learner, *batch(rng, photos[drawn], truths[drawn]), 0.0))
    assert np.mean(losses[-5:]) < 0.9 * np.mean(losses[:5])
    write_onnx(learner.steady, tmp_path / "model.onnx")
    assert (tmp_path / "model.onnx").stat().st_size < 3_000_000
    net = cv2.dnn.readNetFromONNX(str(tmp_path / "model.onnx"))
    seen = given(photos[:2])
    net.setInput(np.ascontiguousarray(seen.numpy()))
    with torch.no_grad():
        wanted = torch.sigmoid(learner.steady(seen)).numpy()
    assert np.abs(net.forward() - wanted).max() < 1e-2


def test_two_networks_joined_answer_with_their_mean(tmp_path):
    torch = pytest.importorskip("torch")
    import cv2
    import onnx

    from training import train
    from training.batches import given
    from training.export import write_onnx
    from training.joining import joined

    photos, _ = quarters(3)
    seen, parts = np.ascontiguousarray(given(photos).numpy()), []
    for seed in (1, 2):
        learner = train.new_learner(seed, photos)
        with torch.no_grad():
            learner.steady.head.bias.fill_(seed - 1.5)
        parts.append(tmp_path / f"{seed}.onnx")
        write_onnx(learner.steady, parts[-1])
    both = joined(*(onnx.load(part) for part in parts)).SerializeToString()
    answers = []
    for body in (*(part.read_bytes() for part in parts), both):
        net = cv2.dnn.readNetFromONNX(np.frombuffer(body, np.uint8))
        net.setInput(seen)
        answers.append(net.forward())
    first, second, mean = answers
    assert np.abs(first - second).max() > 0.1
    assert np.abs(mean - (first + second) / 2).max() < 0.05


def test_what_is_known_of_photographs_is_taken_over_unchanged():
    torch = pytest.importorskip("torch")
    from training.backbone import Backbone
    from training.batches import given

    pixels = given(quarters(3)[0])
    as_in_its_file, unfolded = Backbone().eval(), Backbone()
    unfolded.unfold(pixels)
    with torch.no_grad():
        pairs = zip(as_in_its_file(pixels[:1]), unfolded(pixels[:1]), strict=True)
    for stage, (one, other) in enumerate(pairs):
        assert one.shape[-1] == 128 >> (stage + 2)
        assert (one - other).abs().max() < 1e-3 * one.abs().max()


def test_a_stopped_training_goes_on_where_it_was(tmp_path):
    torch = pytest.importorskip("torch")

    from training import train
    from training.batches import batch

    photos, truths = quarters(4)
    first = train.new_learner(1, photos)
    shown = batch(np.random.default_rng(1), photos, truths)
    train.learn(first, *shown, 0.0)
    train.save(first, tmp_path / "checkpoint.pt")
    second = train.new_learner(2, photos)
    train.load(second, tmp_path / "checkpoint.pt")
    assert second.steps == 1
    assert train.learn(first, *shown, 0.1) == pytest.approx(
        train.learn(second, *shown, 0.1), rel=1e-3
    )
    pairs = zip(first.steady.parameters(), second.steady.parameters(), strict=True)
    assert all(torch.allclose(one, other, atol=1e-3) for one, other in pairs)
