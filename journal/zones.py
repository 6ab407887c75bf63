"""The zone this machine's clock shows."""

from __future__ import annotations

import os
from datetime import datetime, tzinfo
from pathlib import Path

LOCALTIME = Path("/etc/localtime")


def local_zone_name(localtime: Path = LOCALTIME) -> str:
    """The zone's name, for example ``Europe/Berlin``; its abbreviation where the system tells no name."""
    named = os.environ.get("TZ", "").lstrip(":")
    if not named and localtime.is_symlink():
        _, _, named = str(localtime.resolve()).partition("zoneinfo/")
    return named or datetime.now().astimezone().tzname() or ""


def local_zone() -> tzinfo:
    """The zone itself, with its rules for summer time where the system tells its name."""
    from zoneinfo import ZoneInfo  # late: most want the name alone

    try:
        return ZoneInfo(local_zone_name())
    except (ValueError, OSError, KeyError):
        return datetime.now().astimezone().tzinfo or ZoneInfo("UTC")
