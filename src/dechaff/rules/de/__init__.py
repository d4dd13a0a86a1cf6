"""Rules for German pages."""
