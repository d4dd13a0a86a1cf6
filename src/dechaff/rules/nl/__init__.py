"""Rules for Dutch pages."""
