"""Other programs' files read into proposals; nothing here writes."""
