"""Rules for Hebrew pages."""
