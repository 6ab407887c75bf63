"""Where no window can come up, a sentence says why and what to install."""

import pytest

from ui.display import display_trouble, import_trouble


def missing(*names):
    def load(name):
        if name in names:
            raise OSError(f"{name}: cannot open shared object file")

    return load


def test_without_a_display_it_says_so():
    assert "no display" in display_trouble("linux", {}, missing())


def test_a_missing_library_is_named_with_what_to_install():
    sentence = display_trouble("linux", {"DISPLAY": ":0"}, missing("libxcb-cursor.so.0"))
    assert "libxcb-cursor.so.0" in sentence
    assert "apt install libxcb-cursor0" in sentence


@pytest.mark.parametrize(
    ("platform", "environ"),
    [
        ("linux", {"DISPLAY": ":0"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("darwin", {}),
        ("win32", {}),
    ],
)
def test_where_a_window_can_come_up_nothing_is_said(platform, environ):
    assert display_trouble(platform, environ, missing()) == ""


@pytest.mark.parametrize("library", ["libEGL.so.1", "libGL.so.1", "libxkbcommon.so.0"])
def test_a_library_qt_needs_is_named_with_what_to_install(library):
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    assert library in import_trouble(error)
    assert "apt install libgl1 libegl1 libxkbcommon0" in import_trouble(error)


def test_a_missing_pyside_is_named():
    assert "PySide6" in import_trouble(ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))


def test_any_other_import_error_is_a_fault():
    assert import_trouble(ImportError("cannot import name 'x' from 'ui.theme'", name="ui.theme")) == ""
