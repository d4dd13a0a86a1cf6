"""Rules for Swedish pages."""
