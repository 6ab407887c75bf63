"""The sections of the settings dialog, one a file."""
