"""Marking a field whose text cannot be read, with the sentence that says why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark_problem(field: QWidget, sentence: str) -> None:
    """Mark a field, or unmark it with no sentence; its style and what a screen reader says follow."""
    if problem_of(field) == sentence:
        return
    field.setProperty("problem", sentence)
    field.setProperty("marked", bool(sentence))
    field.setAccessibleDescription(sentence)
    field.style().unpolish(field)
    field.style().polish(field)


def problem_of(field: QWidget) -> str:
    """The sentence a field is marked with; empty when it can be read."""
    return str(field.property("problem") or "")
