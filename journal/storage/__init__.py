"""All SQL of the journal: one file on disk, opened, migrated, written and read here."""
