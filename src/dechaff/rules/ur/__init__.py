"""Rules for Urdu pages."""
