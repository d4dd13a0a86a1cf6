"""Rules for Czech pages."""
