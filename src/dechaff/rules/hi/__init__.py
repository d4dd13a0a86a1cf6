"""Rules for Hindi pages."""
