"""Rules for Chinese pages."""
