"""Rules for Vietnamese pages."""
