"""The window: pages and widgets over a journal; holds no rules and no SQL."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
