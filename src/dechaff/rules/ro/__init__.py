"""Rules for Romanian pages."""
