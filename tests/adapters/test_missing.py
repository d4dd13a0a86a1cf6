"""An adapter whose package is missing says what to install, and dechaff itself needs none of them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dechaff

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGES = ("pyarrow", "pyspark", "datatrove", "datasets", "dask", "pandas", "polars", "numpy", "itemadapter", "scrapy")


HIDE = f"""
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name in {PACKAGES!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.path.insert(0, {str(Path(dechaff.__file__).parents[1])!r})
sys.meta_path.insert(0, Hidden())
"""


def python(code: str) -> str:
    """What a fresh Python prints in which this dechaff can be imported and none of the packages above."""
    result = subprocess.run([sys.executable, "-c", f"{HIDE}\n{code}"], capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@pytest.mark.parametrize(("module", "package", "extra"), [("arrow", "pyarrow", "parquet"), ("spark", "pyarrow", "spark"), ("datatrove", "datatrove", "datatrove"), ("scrapy", "itemadapter", "scrapy")])
def test_a_missing_package_names_the_extra_that_brings_it(module: str, package: str, extra: str) -> None:
    code = f"try: import dechaff.adapters.{module}\nexcept ModuleNotFoundError as error: print(error.name, error, sep=': ')"
    assert python(code) == f"{package}: {package} is not installed; run pip install 'dechaff[{extra}]'"
    assert extra in PROJECT["optional-dependencies"]


def test_dechaff_runs_without_any_of_them_and_imports_no_adapter() -> None:
    code = "import dechaff; dechaff.clean('It rained.'); print([name for name in sys.modules if name.startswith('dechaff.adapters')])"
    assert python(code) == "[]"


def test_the_core_stays_light() -> None:
    assert PROJECT["dependencies"] == ["regex", "ftfy"]
