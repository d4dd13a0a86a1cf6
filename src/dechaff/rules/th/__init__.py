"""Rules for Thai pages."""
