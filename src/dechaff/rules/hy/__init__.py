"""Rules for Armenian pages."""
