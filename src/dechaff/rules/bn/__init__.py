"""Rules for Bengali pages."""
