"""Whole files of pages: JSON lines and Parquet in, the same rows with what was cleaned out; the engine of `dechaff run`."""
