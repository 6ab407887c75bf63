"""Models that views read; they hold records and never ask a journal."""
