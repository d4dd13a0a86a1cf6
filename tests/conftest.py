"""Hypothesis profiles, the marker for slow tests, and where shared data is found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

CI = bool(os.environ.get("CI"))
_NO_CLOCK = [HealthCheck.too_slow, HealthCheck.data_too_large]  # they measure the machine, not the code

settings.register_profile("dev", max_examples=100, deadline=None, suppress_health_check=_NO_CLOCK)
settings.register_profile("ci", max_examples=300, deadline=None, derandomize=True, suppress_health_check=_NO_CLOCK)
# For a first look with --hypothesis-profile=quick: few cases, and the first that fails as it was found.
settings.register_profile("quick", max_examples=30, deadline=None, suppress_health_check=_NO_CLOCK, phases=(Phase.explicit, Phase.generate))
settings.load_profile("ci" if CI else "dev")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes more than a few seconds; leave out with -m 'not slow'")


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of pages that do not belong to the project; set DECHAFF_DATA to use another."""
    default = Path(__file__).resolve().parents[1] / ".." / "shared"
    folder = Path(os.environ.get("DECHAFF_DATA", default)).resolve()
    if not folder.is_dir():
        reason = f"no data in {folder}; set DECHAFF_DATA to the folder that holds it"
        if CI:
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
