"""Rules for French pages."""
