"""What may be said about a bug: where it happened, and nothing of what the journal holds."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path


def bug_report(error: BaseException, versions: Mapping[str, str]) -> str:
    """A report to copy: kinds of error, and places in the code, innermost last.

    The words of the error and the values of variables are left out, because names and notes may be in them.
    """
    lines = [f"{name} {version}" for name, version in versions.items()]
    lines += [f"Python {platform.python_version()} on {sys.platform}", ""]
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    for part in reversed(chain):
        lines.append(type(part).__name__)
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(part.__traceback__)]
    return "\n".join(lines)


def _place(frame: traceback.FrameSummary) -> str:
    """Folder, file, line and function of one frame; the folders above it may hold the user's name."""
    path = Path(frame.filename)
    return f"{path.parent.name}/{path.name}:{frame.lineno} {frame.name}"
