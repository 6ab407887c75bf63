"""Tool tips that show a name as it was typed."""

from __future__ import annotations

from html import escape


def plain_tip(*lines: str) -> str:
    """Lines of plain text as a tool tip; without this, a name with ``<`` in it would be read as markup."""
    return "<p style='white-space: pre'>" + "<br>".join(escape(line) for line in lines) + "</p>"
