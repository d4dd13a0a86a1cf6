"""Rules for Indonesian pages."""
