"""Rules for Spanish pages."""
