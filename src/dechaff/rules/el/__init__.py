"""Rules for Greek pages."""
