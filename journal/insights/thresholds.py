"""The numbers the insights go by. The articles name none: every one is the journal's own default."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """How much it takes before an insight speaks; percentages are whole, times are minutes.

    A rule compares the rounded percentage it shows, so that a figure never contradicts its own sentence.
    """

    # Weeks and the band
    week_least_minutes: int = 60  # our default: a week with less filed time says nothing about its share
    week_least_days: int = 5  # our default: a week still running counts from its fifth day on
    band_weeks: int = 3  # our default: this many weeks on one side of the band make a pattern
    inside_least_weeks: int = 4  # our default: weeks needed before the share is called steady

    # Quarter end
    squeeze_weeks: int = 3  # our default: how many weeks make a quarter's end
    squeeze_least_weeks: int = 4  # our default: earlier weeks needed to compare with
    squeeze_least_minutes: int = 120  # our default: filed time needed in the last weeks
    squeeze_points: int = 10  # our default: a fall by this many percentage points is a squeeze

    # After a new band
    change_least_weeks: int = 3  # our default: weeks needed before and after the change
    change_days: int = 98  # our default: results lag, so a change is followed for a quarter and one week
    change_points: int = 3  # our default: a smaller move toward the band may be chance

    # Reviews of deals, pipeline and forecast
    reviews_window: int = 12  # our default: only the latest reviews are looked at
    reviews_least: int = 4  # our default: fewer reviews show no habit
    reviews_bare_percent: int = 60  # our default: from here on reviews are called inspection only
    reviews_coached_percent: int = 70  # our default: from here on reviews are said to coach

    # People
    person_least_minutes: int = 120  # our default: filed time with a person before their share is read
    person_leadership_percent: int = 15  # our default: less leadership than this is hardly any
    concentration_least_people: int = 4  # our default: in a smaller team two people are half of it
    concentration_least_minutes: int = 240  # our default: leadership time needed before its spread is read
    concentration_percent: int = 50  # our default: the part of two people that is much in any team
    concentration_times_even: float = 1.5  # our default: and this many times what an even spread gives two people

    # One-on-ones
    one_on_ones_least: int = 4  # our default: fewer one-on-ones show no rhythm
    one_on_ones_held_percent: int = 85  # our default: from here on they keep their rhythm
    skipped_least: int = 3  # our default: this many moved or cancelled ones are worth a look
    skipped_percent: int = 25  # our default: and this part of all one-on-ones

    # Conversations and meetings
    reflections_least: int = 4  # our default: answers needed before a habit is read from them
    telling_percent: int = 60  # our default: from here on telling, or talking, is the habit
    meetings_least: int = 4  # our default: fewer meetings show no habit
    meetings_bare_percent: int = 50  # our default: from here on meetings without notes are the habit

    # Commitments
    commitments_least: int = 2  # our default: a single late commitment is no pattern
    commitments_percent: int = 33  # our default: the late part worth a look

    # Activities and coverage
    untouched_least: int = 3  # our default: one or two unused activities are no gap
    untouched_least_weeks: int = 6  # our default: weeks with filed time before an activity is called unused
    untouched_least_minutes: int = 300  # our default: leadership time needed before its spread is read
    untouched_general_percent: int = 50  # our default: with more filed as general, unused ones cannot be told
    coaching_least_weeks: int = 4  # our default: weeks needed before coaching is called regular
    coaching_percent: int = 80  # our default: the part of the weeks that makes it regular
    coverage_percent: int = 20  # our default: below this part of the working time little can be said
    coverage_least_minutes: int = 2400  # our default: working time that must have passed, five days of eight hours

    # Words
    names_shown: int = 5  # our default: longer lists end in a number
