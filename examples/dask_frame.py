"""Clean a Dask data frame, a partition at a time: Parquet in, Parquet out.

    python examples/dask_frame.py pages.parquet cleaned

The column `text` holds the pages.
"""

import sys

import dask
import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from dechaff.adapters.arrow import clean_arrow


def clean_part(part: pd.DataFrame) -> pd.DataFrame:
    table = clean_arrow(pa.Table.from_pandas(part), removals=True)  # the index goes along
    return table.to_pandas(types_mapper=pd.ArrowDtype)


def main(source: str, out: str) -> None:
    pages = dd.read_parquet(source, split_row_groups=True)
    cleaned = pages.map_partitions(clean_part, meta=clean_part(pages.head(0)))
    with dask.config.set(scheduler="processes"):
        cleaned.to_parquet(out, write_index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
