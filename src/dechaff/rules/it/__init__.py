"""Rules for Italian pages."""
