"""What a file of tests asks for before it imports an adapter."""

from __future__ import annotations

import importlib.util
import os
import shutil

import pytest


def needs(*modules: str) -> None:
    """Skip the file or the test where a module is missing; fail in the checks, which install them all."""
    if missing := [module for module in modules if importlib.util.find_spec(module) is None]:
        _stop(f"needs {', '.join(missing)}; pip install -e '.[dev,adapters]'")


def needs_java() -> None:
    """Skip the file where there is no Java to run Spark on; fail in the checks."""
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        _stop("needs Java 17 or newer, for Spark")


def _stop(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(f"the checks must install it: {reason}")
    pytest.skip(reason, allow_module_level=True)
