"""The trained reading of notes: which activities a note belongs to, learned from labelled examples."""
