"""Rules for Ukrainian pages."""
