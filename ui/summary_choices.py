"""What was chosen for the last summary, kept in the preferences until the next one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from journal.exports.summary_file import Format
from journal.records import Choice
from journal.summary import People, SummaryOptions
from ui.preferences import (
    SUMMARY_CHARTS,
    SUMMARY_ENTRIES,
    SUMMARY_FIGURES,
    SUMMARY_FORMAT,
    SUMMARY_INSIGHTS,
    SUMMARY_NOTES,
    SUMMARY_PEOPLE,
    PreferenceRow,
    Preferences,
)

C = TypeVar("C", bound=Choice)


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryChoices:
    """What goes into a summary, and as which kind of file it is saved."""

    options: SummaryOptions
    format: Format


def kept_choices(preferences: Preferences) -> SummaryChoices:
    """The choices of the last time; the defaults where none is kept or it means nothing."""
    options = SummaryOptions(
        people=_choice(preferences, SUMMARY_PEOPLE, People),
        figures=preferences.get(SUMMARY_FIGURES),
        charts=preferences.get(SUMMARY_CHARTS),
        insights=preferences.get(SUMMARY_INSIGHTS),
        with_entries=preferences.get(SUMMARY_ENTRIES),
        with_notes=preferences.get(SUMMARY_NOTES),
    )
    return SummaryChoices(options=options, format=_choice(preferences, SUMMARY_FORMAT, Format))


def keep_choices(preferences: Preferences, choices: SummaryChoices) -> None:
    """Keep choices for the next time."""
    options = choices.options
    preferences.set(SUMMARY_PEOPLE, options.people.value)
    preferences.set(SUMMARY_FIGURES, options.figures)
    preferences.set(SUMMARY_CHARTS, options.charts)
    preferences.set(SUMMARY_INSIGHTS, options.insights)
    preferences.set(SUMMARY_ENTRIES, options.with_entries)
    preferences.set(SUMMARY_NOTES, options.with_notes)
    preferences.set(SUMMARY_FORMAT, choices.format.value)


def _choice(preferences: Preferences, row: PreferenceRow[str], kind: type[C]) -> C:
    kept = preferences.get(row)
    return kind(kept if kept in {choice.value for choice in kind} else row.default)
