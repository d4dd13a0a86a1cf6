"""Rules for Slovak pages."""
