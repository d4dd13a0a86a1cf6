"""Rules for English pages."""
