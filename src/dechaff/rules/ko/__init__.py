"""Rules for Korean pages."""
