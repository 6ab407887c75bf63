"""Whether a window can be shown at all, told in a sentence before Qt would end the program without one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_APT = "apt install libgl1 libegl1 libxkbcommon0 libglib2.0-0 libdbus-1-3 libfontconfig1"
_APT_X11 = "apt install libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
_X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)


def display_trouble(platform: str, environ: Mapping[str, str], load: Callable[[str], object]) -> str:
    """Why no window can come up, with what to do; empty when one can.

    ``platform`` is that of ``sys.platform``; ``load`` loads a shared library by name or raises OSError.
    """
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return ""
    if environ.get("WAYLAND_DISPLAY"):
        return ""
    if not environ.get("DISPLAY"):
        return "There is no display to show a window on. The commands work without one; --help lists them."
    missing = [library for library in _X11_LIBRARIES if not _loads(library, load)]
    if missing:
        return f"The window needs {', '.join(missing)}, which is not installed. On Debian or Ubuntu: {_APT_X11}"
    return ""


def import_trouble(error: ImportError) -> str:
    """What to install when Qt itself could not be loaded; empty when the error is about something else."""
    words = str(error)
    if "cannot open shared object file" in words:
        library = words.split(":")[0]
        return f"The window needs {library}, which is not installed. On Debian or Ubuntu: {_APT}"
    if error.name is not None and error.name.split(".")[0] in {"PySide6", "shiboken6"}:
        return "The window needs PySide6, which is not installed. Start the app with: uv run main.py"
    return ""


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
