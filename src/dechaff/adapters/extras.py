"""What an adapter says where the package that it stands on is missing."""

from __future__ import annotations


def missing(error: ModuleNotFoundError, extra: str) -> ModuleNotFoundError:
    """The error to raise in place of `error`: it names the package and the extra of dechaff that brings it.

    >>> missing(ModuleNotFoundError("No module named 'pyarrow'", name="pyarrow"), "parquet").msg
    "pyarrow is not installed; run pip install 'dechaff[parquet]'"
    """
    return ModuleNotFoundError(f"{error.name} is not installed; run pip install 'dechaff[{extra}]'", name=error.name)
