"""Rules for Portuguese pages."""
