"""Clean a Hugging Face dataset in several processes: JSON lines in, Parquet out.

    python examples/dataset_map.py pages.jsonl cleaned.parquet --processes 4

The field `text` holds the pages. The rules are among the arguments of `map`, so a cached result is used again only where they are the same.
"""

import argparse

from datasets import Dataset

from dechaff import Cleaner
from dechaff.adapters.arrow import clean_arrow


def clean_dataset(pages: Dataset, processes: int) -> Dataset:
    settings = {"removals": True, "cleaner": Cleaner()}
    cleaned = pages.with_format("arrow").map(clean_arrow, batched=True, batch_size=1_000, num_proc=processes, fn_kwargs=settings)
    return cleaned.with_format(None)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Clean a Hugging Face dataset in several processes.")
    parser.add_argument("source", help="JSON lines")
    parser.add_argument("out", help="the Parquet file to write")
    parser.add_argument("--processes", type=int, default=2, help="how many processes clean")
    options = parser.parse_args()
    result = clean_dataset(Dataset.from_json(options.source), options.processes)
    result.to_parquet(options.out)
    print(f"{len(result)} pages, {len(result) - result['error'].count(None)} with an error")
