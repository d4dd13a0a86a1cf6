"""Rules for Danish pages."""
