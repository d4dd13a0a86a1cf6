"""Rules for Georgian pages."""
