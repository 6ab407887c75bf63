"""How an entry's minutes are filed and refiled by hand: the rules behind the split bar.

Every function takes the entry's minutes and its allocations and returns new allocations that fit: each of
at least one minute, together no more than the entry, in the order they stood. What is not filed is untagged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from journal.balance import Sums
from journal.records import Allocation, Side

Allocations = tuple[Allocation, ...]


def general(side: Side) -> str:
    """The key of the activity that means a side without saying what kind of work it was."""
    return f"general-{side.value}"


def sums_of(minutes: int, allocations: Iterable[Allocation], sides: Mapping[str, Side]) -> Sums:
    """The minutes of each side and the untagged rest; ``sides`` maps activity keys."""
    by_side = dict.fromkeys(Side, 0)
    for allocation in allocations:
        by_side[sides[allocation.activity]] += allocation.minutes
    return Sums(
        management=by_side[Side.MANAGEMENT],
        leadership=by_side[Side.LEADERSHIP],
        untagged=minutes - sum(by_side.values()),
    )


def divide(
    minutes: int, allocations: Allocations, sides: Mapping[str, Side], wanted: Mapping[Side, int]
) -> Allocations:
    """Give each side its wanted minutes, shared among its activities in proportion.

    Leadership is clipped to the entry first, management to what then remains. A side without an activity
    gets its general one.
    """
    leadership = _clip(wanted[Side.LEADERSHIP], 0, minutes)
    management = _clip(wanted[Side.MANAGEMENT], 0, minutes - leadership)
    shared: dict[str, int] = {}
    for side, total in ((Side.LEADERSHIP, leadership), (Side.MANAGEMENT, management)):
        own = [a for a in allocations if sides[a.activity] is side] or [Allocation(activity=general(side), minutes=1)]
        shared.update(zip((a.activity for a in own), in_proportion([a.minutes for a in own], total), strict=True))
    order = dict.fromkeys(a.activity for a in allocations) | dict.fromkeys(shared)
    return _allocations({activity: shared[activity] for activity in order})


def file_minutes(minutes: int, allocations: Allocations, activity: str, wanted: int) -> Allocations:
    """Set one activity's minutes, clipped to its own and the untagged ones; none takes the activity out.

    Other activities keep theirs: nothing is taken from them unasked.
    """
    filed = _by_activity(allocations)
    free = minutes - sum(filed.values()) + filed.get(activity, 0)
    filed[activity] = _clip(wanted, 0, free)
    return _allocations(filed)


def add_activity(minutes: int, allocations: Allocations, sides: Mapping[str, Side], activity: str) -> Allocations:
    """File minutes under one more activity.

    It takes what is untagged. Failing that it takes the place of its side's general activity, which said
    less; failing that, half of the largest activity of its side, or of any when its side has none.
    """
    filed = _by_activity(allocations)
    untagged = minutes - sum(filed.values())
    side = sides[activity]
    if activity in filed:
        return allocations
    if untagged:
        return _allocations(filed | {activity: untagged})
    if general(side) in filed:
        return _allocations({activity if key == general(side) else key: filed[key] for key in filed})
    giver = max([key for key in filed if sides[key] is side] or filed, key=filed.__getitem__)
    half = filed[giver] // 2
    return _allocations(filed | {giver: filed[giver] - half, activity: half})


def remove_activity(allocations: Allocations, activity: str) -> Allocations:
    """Take an activity out; its minutes become untagged."""
    return tuple(a for a in allocations if a.activity != activity)


def fit(minutes: int, allocations: Allocations) -> Allocations:
    """Allocations for an entry whose minutes changed: kept when they fit, else shrunk in proportion."""
    filed = _by_activity(allocations)
    if sum(filed.values()) <= minutes:
        return allocations
    return _allocations(dict(zip(filed, in_proportion(list(filed.values()), minutes), strict=True)))


def in_proportion(parts: Sequence[int], total: int) -> list[int]:
    """Whole shares of ``total`` in proportion to the parts, largest remainder first, each at least 1.

    When there are fewer units than parts, the largest parts get 1 each and the others none.
    """
    if sum(parts) == total:
        return list(parts)
    by_size = sorted(range(len(parts)), key=lambda i: (-parts[i], i))
    if total < len(parts):
        kept = set(by_size[:total])
        return [int(i in kept) for i in range(len(parts))]
    whole = sum(parts)
    shares = [part * total // whole for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: (-(parts[i] * total % whole), i))
    for i in by_remainder[: total - sum(shares)]:
        shares[i] += 1
    while 0 in shares:
        shares[shares.index(max(shares))] -= 1
        shares[shares.index(0)] += 1
    return shares


def _by_activity(allocations: Allocations) -> dict[str, int]:
    return {a.activity: a.minutes for a in allocations}


def _allocations(filed: Mapping[str, int]) -> Allocations:
    return tuple(Allocation(activity=activity, minutes=minutes) for activity, minutes in filed.items() if minutes)


def _clip(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
