"""The composition root: the one place that chooses parts and joins them."""

import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.profile import Profile
from caseveil.errors import Failed
from caseveil.storage import key, masks
from caseveil.storage.settings import Settings, load
from caseveil.workflow.isolation import confine, give_way
from caseveil.workflow.journey import Journey
from caseveil.workflow.pool import Limits, WorkerPool
from caseveil_detectors.metadata.detector import IDENTITY_CATEGORIES

VIEWER_GRACE: Final = 5.0
"""Seconds that a picture nobody waits for any more may still take."""


@dataclass(frozen=True, slots=True)
class WorkerOrder:
    """What a worker is built from; crosses the process border.

    Attributes:
        data_bytes: bound on the worker's data segment.
        key: the person's secret, from which pseudonyms and replacement UIDs are made.
        gives_way: whether a viewer goes first.
    """

    data_bytes: int
    key: bytes = field(repr=False)
    gives_way: bool = False


def make_journey(
    settings: Settings | None = None, workers: int = 1, *, viewer: bool = False
) -> Journey:
    """The road, ready to be walked; worker processes start with the first step.

    Args:
        settings: limits; those on disk where None.
        workers: how many files are worked on at once.
        viewer: whether a worker of its own, which loads no network, opens and shows pictures.
    """
    settings = settings or load()
    limits = Limits(float(settings.worker_seconds), settings.worker_memory_mb << 20)

    def pool() -> WorkerPool:
        order = WorkerOrder(limits.data_bytes, _key(), gives_way=viewer)
        return WorkerPool(workers, limits, prepare_worker, [order])

    def viewers() -> WorkerPool:
        order = WorkerOrder(limits.data_bytes, _key())
        return WorkerPool(1, replace(limits, grace=VIEWER_GRACE), prepare_viewer, [order])

    make_viewer = viewers if viewer else None
    policy = make_policy(settings)
    return Journey(pool, IDENTITY_CATEGORIES, policy, make_viewer, masks.recall)


def _key() -> bytes:
    """The person's key; where the disk takes none, one for this run, as consistent as that."""
    try:
        return key.load_or_make()
    except Failed:
        return secrets.token_bytes(key.LENGTH)


def make_policy(settings: Settings) -> Policy:
    """The default rules within the person's settings."""
    return Policy(max_pixels=settings.max_pixels)


def make_window_policy(settings: Settings) -> Policy:
    """The rules of the window: measurements and sides are proposed, for a person to look at."""
    rules = replace(make_policy(settings), text=TextRule.ASK)
    return replace(rules, profile=Profile(settings.profile)) if settings.profile else rules


def prepare_worker(order: WorkerOrder) -> None:
    """Runs once in each new worker, before it sees any untrusted byte."""
    confine(order.data_bytes)
    if order.gives_way:
        give_way()
    from caseveil.worker import furnish  # noqa: PLC0415  loads decoders and detectors

    furnish(order.key)


def prepare_viewer(order: WorkerOrder) -> None:
    """The same for a worker that only opens and shows."""
    confine(order.data_bytes)
    from caseveil.workflow.viewer import furnish  # noqa: PLC0415  loads decoders

    furnish(order.key)


def make_sample(folder: Path) -> tuple[Path, ...]:
    """Writes the sample case into ``folder`` and names its files."""
    from caseveil.sample.case import make  # noqa: PLC0415  draws with what only workers load

    return make(folder).paths
