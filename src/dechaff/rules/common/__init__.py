"""Rules free of language."""
