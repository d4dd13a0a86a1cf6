"""Rules for Finnish pages."""
