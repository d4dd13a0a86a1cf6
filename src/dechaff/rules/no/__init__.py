"""Rules for Norwegian pages."""
