"""Benchmarks: quality on labelled pages, and the fitting of the weights."""
