"""Weighs the marks of regions: prints the weights that ``bands/judging`` holds.

    python tests/benchmarks/band_weights.py DATA

Learnt on drawn wrists and labels of numbers that the ``bands_*`` sets leave out, and on every
second picture of the sets of photos; the other ones are for measuring. A region is right where it
and the truth have 60 % in common, wrong where it shows less than 10 % of the truth.
"""

import argparse
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import cv2
import numpy as np
from band_scenes import label_scene, wrist_scene
from samples import Sample
from sets import SETS

from caseveil_detectors.bands.maps import shares
from caseveil_detectors.bands.regions import Region, regions
from caseveil_detectors.onnx_model import open_network
from caseveil_resources.models import model_paths

PHOTOS = ("bands_strips", "bands_plain_faces", "bands_plain_wounds")
MORE_PHOTOS = ("bands_plain_streets", "bands_plain_everyday")
FIRST, WRISTS, LABELS = 200, 60, 30
RIGHT, WRONG = 0.6, 0.1
HELD = 5.0
"""How strongly weights are held near nothing."""


def pictures(data: Path) -> Iterator[Sample]:
    """All that is learnt from."""
    yield from (wrist_scene(FIRST + number, 800, 600) for number in range(WRISTS))
    yield from (label_scene(FIRST + number, 800, 600) for number in range(LABELS))
    yield from chain.from_iterable(SETS[name].read(data, 2) for name in PHOTOS + MORE_PHOTOS)


def examples(data: Path) -> Iterator[tuple[np.ndarray, bool]]:
    """Marks of regions, and whether each is right."""
    network = open_network("bands", model_paths())
    for sample in pictures(data):
        found = shares(network, sample.pixels)
        truth = np.zeros(found.band.shape, np.float32)
        for one in sample.truths:
            cover = one.mask.astype(np.float32)
            truth += cv2.resize(cover, truth.shape[::-1], interpolation=cv2.INTER_AREA)
        for region in regions(found, sample.pixels):
            agreed, shown = agreement(region, truth)
            if agreed >= RIGHT or shown < WRONG:
                yield region.marks, agreed >= RIGHT


def agreement(region: Region, truth: np.ndarray) -> tuple[float, float]:
    """Intersection over union with the truth, and how much of the truth lies in the region."""
    common, all_of_it = float(truth[region.window][region.mask].sum()), float(truth.sum())
    union = region.area + all_of_it - common
    return common / union, common / all_of_it if all_of_it else 0.0


def learnt(marks: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic regression; right ones weigh as much as wrong ones.

    Args:
        marks: n x m.
        right: n, bool.
    """
    middle, spread = marks.mean(0), marks.std(0) + 1e-6
    given = np.column_stack([(marks - middle) / spread, np.ones(len(marks))])
    share = np.where(right, (~right).sum() / max(1, right.sum()), 1.0)
    hold = np.array([HELD] * marks.shape[1] + [1e-6])
    weights = np.zeros(given.shape[1])
    for _ in range(30):  # Newton's steps
        likely = 1 / (1 + np.exp(-given @ weights))
        slope = given.T @ (share * (likely - right)) + hold * weights
        bend = (given * (share * likely * (1 - likely))[:, None]).T @ given + np.diag(hold)
        weights -= np.linalg.solve(bend, slope)
    own = weights[:-1] / spread
    return own, float(weights[-1] - own @ middle)


def main() -> None:
    """Learns and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    marks, right = zip(*examples(parser.parse_args().data), strict=True)
    weights, bias = learnt(np.array(marks), np.array(right))
    print(f"{len(right)} regions, {sum(right)} right")
    print("WEIGHTS", tuple(float(value) for value in np.round(weights, 3)), "BIAS", round(bias, 3))


if __name__ == "__main__":
    main()
