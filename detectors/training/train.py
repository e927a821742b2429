"""Trains the network that finds wristbands and labels, and writes it as ONNX with its log.

    python -m training.train WORK [--epochs 32] [--seed 1]

WORK keeps parcels of scenes and a checkpoint after every epoch; the same command goes on from
there. Runs on two cores: one makes scenes, one learns.
"""

import argparse
import csv
import hashlib
import math
import time
from concurrent.futures import Future, ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from training.batches import batch, given, sized
from training.export import write_onnx
from training.network import BandNet, loss_of
from training.scenes import GENERATOR
from training.shards import PARCEL, Photos, Truths, parcel

BATCH: Final = 8
MEMORY: Final = 12
"""Parcels that an epoch draws from: its own and those before it."""
DRAWN: Final = 3
"""How often an epoch draws as many scenes as a parcel holds."""
RATE: Final = 2e-3
KNOWN: Final = 0.25
"""Rate of what has seen photographs before, relative to that of what is new."""
SHOWN: Final = 48
"""Scenes from which normalisations are taken at the beginning."""
STEADY: Final = 0.995
"""Weight of the past in the averaged network, which is the one that is kept."""
CHECKED: Final = 150
"""Scenes of another seed that each epoch is measured on."""
HEADER: Final = (
    "generator", "seed", "epoch", "steps", "cpu_s", "loss", "band_iou", "label_iou", "sha256",
)  # fmt: skip


@dataclass(slots=True)
class Learner:
    """All that a checkpoint holds.

    Attributes:
        network: being trained.
        steady: its running average.
        optimiser: of ``network``.
        epoch: how many are done.
        steps: how many batches have been learnt.
        cpu_s: processor seconds spent on learning.
    """

    network: BandNet
    steady: BandNet
    optimiser: torch.optim.Optimizer
    epoch: int = 0
    steps: int = 0
    cpu_s: float = 0.0


def new_learner(seed: int, photos: Photos) -> Learner:
    """A network that knows photographs and no bands.

    Args:
        seed: of what is new in it.
        photos: n x side x side x 3, such as it will see.
    """
    torch.manual_seed(seed)
    network = BandNet().to(memory_format=torch.channels_last)
    network.backbone.unfold(given(photos))
    known = [one for one in network.backbone.parameters() if one.requires_grad]
    parts = [network.low, network.joins, network.head]
    new = [one for part in parts for one in part.parameters()]
    groups = [{"params": known, "share": KNOWN}, {"params": new, "share": 1.0}]
    optimiser = torch.optim.AdamW(groups, RATE, weight_decay=0.02)
    return Learner(network, deepcopy(network).eval(), optimiser)


def learn(learner: Learner, photos: Tensor, truths: Tensor, share: float) -> float:
    """One step.

    Args:
        learner: changed in place.
        photos: n x 3 x side x side, 0 to 255.
        truths: n x 2 x side / 4 x side / 4, 0 to 1.
        share: how much of the whole training is behind, 0 to 1.

    Returns:
        The loss before the step.
    """
    rise = min(1.0, (learner.steps + 1) / 50)
    rate = RATE * rise * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))
    for group in learner.optimiser.param_groups:
        group["lr"] = group["share"] * rate
    learner.network.train()
    loss = loss_of(learner.network(photos), truths)
    learner.optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(learner.network.parameters(), 5.0)
    learner.optimiser.step()
    learner.steps += 1
    _follow(learner)
    return float(loss.item())


def _follow(learner: Learner) -> None:
    """Moves the averaged network a little towards the trained one; faster at the beginning."""
    past = min(STEADY, learner.steps / (learner.steps + 10))
    new = learner.network.state_dict()
    for name, value in learner.steady.state_dict().items():
        if value.is_floating_point():
            value.lerp_(new[name], 1 - past)


def agreement(network: BandNet, photos: Photos, truths: Truths) -> tuple[float, float]:
    """Intersection over union for wristbands and labels over a whole set."""
    both, either = np.zeros(2), np.zeros(2)
    with torch.no_grad():
        for at in range(0, len(photos), BATCH):
            said = (network(given(photos[at : at + BATCH])) > 0).numpy()
            true = truths[at : at + BATCH] > 127
            both += (said & true).sum((0, 2, 3))
            either += (said | true).sum((0, 2, 3))
    band, label = both / np.maximum(either, 1)
    return float(band), float(label)


def run_epoch(
    learner: Learner, known: list[tuple[Photos, Truths]], seed: int, epochs: int
) -> float:
    """Learns from scenes drawn from the parcels ``known``; the mean loss."""
    rng = np.random.default_rng([seed, learner.epoch])
    photos = np.concatenate([pair[0] for pair in known])
    truths = np.concatenate([pair[1] for pair in known])
    total = DRAWN * PARCEL // BATCH
    losses = []
    began = time.process_time()
    for step in range(total):
        drawn = rng.choice(len(photos), BATCH, replace=False)
        seen = sized(rng, *batch(rng, photos[drawn], truths[drawn]))
        losses.append(learn(learner, *seen, (learner.epoch + step / total) / epochs))
    learner.epoch += 1
    learner.cpu_s += time.process_time() - began
    return float(np.mean(losses))


def save(learner: Learner, path: Path) -> None:
    """Writes a checkpoint aside and renames it."""
    state = {
        "network": learner.network.state_dict(),
        "steady": learner.steady.state_dict(),
        "optimiser": learner.optimiser.state_dict(),
        "done": (learner.epoch, learner.steps, learner.cpu_s),
    }
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def load(learner: Learner, path: Path) -> None:
    """Takes up a checkpoint, if there is one."""
    if not path.exists():
        return
    state = torch.load(path, weights_only=True)
    learner.network.load_state_dict(state["network"])
    learner.steady.load_state_dict(state["steady"])
    learner.optimiser.load_state_dict(state["optimiser"])
    learner.epoch, learner.steps, learner.cpu_s = state["done"]


def note(path: Path, row: dict[str, Any]) -> None:
    """Adds a line to the training log."""
    fresh = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER, dialect="excel-tab", lineterminator="\n")
        if fresh:
            writer.writeheader()
        writer.writerow(row)


def train(work: Path, seed: int, epochs: int) -> None:
    """Trains up to ``epochs``; after each there is a checkpoint, a model and a line of log."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    learner = new_learner(seed, parcel(work, seed, 0)[0][:SHOWN])
    load(learner, work / "checkpoint.pt")
    checks = parcel(work, seed + 1_000_000, 0, CHECKED)
    ahead: Future[Any] | None = None
    with ProcessPoolExecutor(1, get_context("spawn")) as maker:
        while learner.epoch < epochs:
            if ahead is not None:
                ahead.result()
            newest = learner.epoch
            known = [parcel(work, seed, k) for k in range(max(0, newest + 1 - MEMORY), newest + 1)]
            ahead = maker.submit(_prepare, work, seed, learner.epoch + 1)
            loss = run_epoch(learner, known, seed, epochs)
            _report(learner, work, seed, loss, checks)


def _prepare(work: Path, seed: int, number: int) -> None:
    """Makes a parcel in another process."""
    parcel(work, seed, number)


def _report(
    learner: Learner, work: Path, seed: int, loss: float, checks: tuple[Photos, Truths]
) -> None:
    band, label = agreement(learner.steady, *checks)
    model = work / "bands.onnx"
    write_onnx(learner.steady, model)
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    save(learner, work / "checkpoint.pt")
    values = (GENERATOR, seed, learner.epoch, learner.steps, round(learner.cpu_s))
    figures = (f"{loss:.4f}", f"{band:.3f}", f"{label:.3f}", digest)
    note(work / "training_log.tsv", dict(zip(HEADER, values + figures, strict=True)))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--epochs", type=int, default=32)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chosen.work.mkdir(parents=True, exist_ok=True)
    train(chosen.work, chosen.seed, chosen.epochs)


if __name__ == "__main__":
    main()
