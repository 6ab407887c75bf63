"""What suggestions learn from the manager's corrections; cheap to import, and without numpy."""
