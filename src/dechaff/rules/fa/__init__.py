"""Rules for Persian pages."""
