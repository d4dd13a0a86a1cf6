"""Clean a folder of JSON lines with datatrove: what is left goes to one folder, pages that were all boilerplate to another.

    python examples/datatrove_pipeline.py pages cleaned --workers 2

A line is {"text": …, "id": …}; what else it has goes along. A task is a share of the files; a run that was broken off goes on with the
tasks that are left.
"""

import argparse

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.filters import LambdaFilter
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from dechaff.adapters.datatrove import CleanText


def main(source: str, out: str, workers: int) -> None:
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(source),
            CleanText(removals=True),
            LambdaFilter(lambda page: page.text != "", exclusion_writer=JsonlWriter(f"{out}/empty")),
            JsonlWriter(f"{out}/pages"),
        ],
        tasks=workers,
        workers=workers,
        logging_dir=f"{out}/logs",
    ).run()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Clean a folder of JSON lines with datatrove.")
    parser.add_argument("source", help="the folder of JSON lines")
    parser.add_argument("out", help="the folder to write to")
    parser.add_argument("--workers", type=int, default=1, help="the number of processes")
    options = parser.parse_args()
    main(options.source, options.out, options.workers)
