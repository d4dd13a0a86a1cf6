"""Rules for Japanese pages."""
