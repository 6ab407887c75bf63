"""What a column, a share and a number of minutes are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.balance import Sums
from journal.periods import Unit
from journal.wording import time_words

if TYPE_CHECKING:
    from journal.charts.columns import Column


def hours_words(minutes: int) -> str:
    """Hours with one decimal for columns of figures, for example ``14.5 h``."""
    return f"{minutes / 60:,.1f} h".replace(".0 h", " h")


def share_words(share: float | None) -> str:
    """A share in whole percent, or a dash when nothing is tagged."""
    return "–" if share is None else f"{share:.0f}%"


def column_title(column: Column) -> str:
    """Which days a column stands for."""
    period = column.period
    return f"{period.label}, {period.dates}" if period.unit is Unit.WEEK else f"{period.label} ({period.dates})"


def side_lines(sums: Sums) -> tuple[str, ...]:
    """The minutes by side, one line each; what is empty is left out."""
    named = (("Leadership", sums.leadership), ("Management", sums.management), ("Untagged", sums.untagged))
    return tuple(f"{name} {time_words(minutes)}" for name, minutes in named if minutes) or ("No time logged",)


def column_lines(column: Column) -> tuple[str, ...]:
    """Everything a column shows, in words: days, minutes by side, share, mean and band."""
    lines = [column_title(column), *side_lines(column.sums)]
    if column.sums.share is not None:
        lines.append(f"Leadership share {share_words(column.sums.share)}, 4-week mean {share_words(column.mean)}")
    return (*lines, f"Target band {column.band.low}–{column.band.high}%")
