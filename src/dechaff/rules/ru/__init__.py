"""Rules for Russian pages."""
