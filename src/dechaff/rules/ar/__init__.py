"""Rules for Arabic pages."""
