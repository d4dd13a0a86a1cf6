"""Rules for Polish pages."""
