"""Scenes as the network is shown them: turned, recoloured, at one of several sizes."""

from collections.abc import Iterable
from typing import Final

import numpy as np
import torch
from numpy.random import Generator
from torch import Tensor
from torch.nn import functional

from caseveil_detectors.bands.maps import levelled
from training.recolour import recoloured
from training.shards import STRIDE, Photos, Truths

SIDES: Final = (128, 160, 192, 224, 256)
SHARES: Final = (0.15, 0.2, 0.25, 0.15, 0.25)
"""Sizes at which a batch is seen, and how often each: smaller ones cost less."""


def batch(rng: Generator, photos: Photos, truths: Truths) -> tuple[Tensor, Tensor]:
    """Scenes as tensors, turned, mirrored and recoloured at random."""
    turned = [_turned(rng, *pair) for pair in zip(photos, truths, strict=True)]
    pixels = given([recoloured(rng, photo) for photo, _ in turned])
    wanted = np.stack([truth for _, truth in turned]).astype(np.float32) / 255
    return pixels, torch.from_numpy(wanted)


def given(photos: Iterable[Photos]) -> Tensor:
    """Photos as the network takes them."""
    pixels = np.stack([levelled(photo) for photo in photos])
    return torch.from_numpy(pixels).permute(0, 3, 1, 2)


def sized(rng: Generator, photos: Tensor, truths: Tensor) -> tuple[Tensor, Tensor]:
    """A batch at one of ``SIDES``."""
    side = int(rng.choice(SIDES, p=SHARES))
    if side == photos.shape[-1]:
        return photos, truths
    smaller = functional.interpolate(photos, (side, side), mode="bilinear", antialias=True)
    return smaller, functional.adaptive_avg_pool2d(truths, side // STRIDE)


def _turned(rng: Generator, photo: Photos, truth: Truths) -> tuple[Photos, Truths]:
    turns = int(rng.integers(4))
    photo, truth = np.rot90(photo, turns), np.rot90(truth, turns, (1, 2))
    if rng.random() < 0.5:
        photo, truth = photo[:, ::-1], truth[:, :, ::-1]
    return np.ascontiguousarray(photo), truth
