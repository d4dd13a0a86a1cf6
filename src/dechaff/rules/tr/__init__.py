"""Rules for Turkish pages."""
