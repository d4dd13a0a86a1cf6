"""One Spark for all tests: to start it takes longer than most of them."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import dechaff

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@pytest.fixture(scope="session")
def worker_env() -> dict[str, str]:
    """Workers run this interpreter and this dechaff."""
    return {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(Path(dechaff.__file__).parents[1]), "SPARK_LOCAL_IP": "127.0.0.1"}


@pytest.fixture(scope="session")
def spark(worker_env: dict[str, str]) -> Iterator[SparkSession]:
    """Spark classic with two workers."""
    from pyspark.sql import SparkSession

    settings = {"spark.ui.enabled": "false", "spark.log.level": "OFF", "spark.ui.showConsoleProgress": "false"}
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        for name, value in worker_env.items():
            patch.setenv(name, value)
        session = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    yield session
    session.stop()
