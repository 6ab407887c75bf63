"""Preferences come back as they were kept, and only the user can read them."""

import stat

import pytest

from ui.preferences import MODE, ROWS, PreferenceRow, Preferences, preferences_file

NUMBER = PreferenceRow(key="test/number", default=7, title="A number")
TRUTH = PreferenceRow(key="test/truth", default=True, title="Yes or no")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "window.ini"


def test_what_was_never_kept_has_its_default(path):
    assert [Preferences(path).get(row) for row in ROWS] == [row.default for row in ROWS]


@pytest.mark.parametrize(("row", "value"), [(MODE, "dark"), (MODE, "a, b = ü"), (NUMBER, -3), (TRUTH, False)])
def test_what_was_kept_comes_back(path, row, value):
    first = Preferences(path)
    first.set(row, value)
    first.save()
    assert Preferences(path).get(row) == value


@pytest.mark.parametrize("row", [NUMBER, TRUTH])
def test_what_cannot_be_read_is_the_default(path, row):
    preferences = Preferences(path)
    preferences.set(PreferenceRow(key=row.key, default="", title=""), "seven")
    assert preferences.get(row) == row.default


def test_the_file_is_private_and_stays_so(path):
    preferences = Preferences(path)
    preferences.set(MODE, "dark")
    preferences.save()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_keys_are_used_once():
    assert len({row.key for row in ROWS}) == len(ROWS)


def test_states_are_kept_by_group(path):
    preferences = Preferences(path)
    preferences.keep_state("journal/list", b"\x00\x01\xff")
    preferences.keep_state("window", b"w")
    assert preferences.state("journal/list") == b"\x00\x01\xff"
    assert preferences.state_names("journal") == ("list",)
    preferences.drop_state("journal/list")
    assert preferences.state("journal/list") == b""


def test_without_a_path_they_live_in_the_user_s_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert preferences_file() == tmp_path / "coaching-journal" / "window.ini"
