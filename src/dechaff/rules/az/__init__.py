"""Rules for Azerbaijani pages."""
