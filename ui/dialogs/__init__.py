"""The dialogs, one a file; each is opened by a classmethod that returns plain values."""
