"""Rules for Bulgarian pages."""
