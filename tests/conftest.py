"""Settings of every run: tiers, examples, time for fuzzing, a quiet headless platform."""

import os

# Before anything imports OpenCV or Qt; a caller that has a display says QT_QPA_PLATFORM=xcb.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["guards"]

# A noisy machine must not decide: no deadlines, the same examples in every run.
SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=60, suppress_health_check=SLOW
)
settings.register_profile("full", deadline=None, max_examples=1000, suppress_health_check=SLOW)

SHORT_FUZZ = 4.0


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--full`` adds the slow tests and more examples of each property."""
    parser.addoption("--full", action="store_true", help="also run the tests marked full")


def pytest_configure(config: pytest.Config) -> None:
    """Chooses the examples by tier."""
    settings.load_profile("full" if config.getoption("--full") else "ci")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the full tier out unless asked for; counts the tests that share fuzzing time."""
    fuzzing = [item for item in items if "fuzz_seconds" in getattr(item, "fixturenames", ())]
    config.stash[FUZZERS] = len(fuzzing)
    if config.getoption("--full"):
        return
    late = [item for item in items if item.get_closest_marker("full")]
    config.hook.pytest_deselected(items=late)
    items[:] = [item for item in items if item not in late]


FUZZERS = pytest.StashKey[int]()


@pytest.fixture
def fuzz_seconds(request: pytest.FixtureRequest) -> float:
    """How long this test may fuzz: its share of CASEVEIL_FUZZ_SECONDS, a moment without it."""
    total = float(os.environ.get("CASEVEIL_FUZZ_SECONDS", SHORT_FUZZ))
    return total / max(1, request.config.stash[FUZZERS])
