"""Rules for Hungarian pages."""
