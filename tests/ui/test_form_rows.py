import pytest
from PySide6.QtWidgets import QLineEdit

from journal.errors import InvalidRecord
from ui.widgets.form_rows import FormRows
from ui.widgets.text_label import TextLabel


@pytest.fixture
def rows(qtbot, theme):
    made = FormRows()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(rows):
    made = QLineEdit()
    rows.add("Name", made, "As your team knows you.")
    return made


def refuse(rows, field, sentence):
    with pytest.raises(InvalidRecord), rows.checking(field):
        raise InvalidRecord(sentence)


def labels(rows):
    return [label for label in rows.findChildren(TextLabel) if not label.isHidden()]


def test_a_field_is_named_and_described_by_its_label_and_hint(rows, field):
    name, hint = labels(rows)
    assert name.buddy() is field
    assert (name.text(), field.accessibleName()) == ("Name", "Name")
    assert (hint.text(), field.accessibleDescription()) == ("As your team knows you.",) * 2


def test_without_a_hint_there_is_no_line_below(rows):
    rows.add("Role", QLineEdit())
    assert [label.text() for label in labels(rows)] == ["Role"]


def test_a_refusal_takes_the_place_of_the_hint_until_the_field_can_be_read(rows, field):
    refuse(rows, field, "The name is too long.")
    assert rows.problem(field) == "The name is too long."
    assert labels(rows)[1].property("role") == "warning"
    assert field.accessibleDescription() == "The name is too long."
    with rows.checking(field):
        pass
    assert rows.problem(field) == ""
    assert field.accessibleDescription() == "As your team knows you."


def test_a_refusal_without_a_hint_leaves_no_line_behind(rows):
    field = QLineEdit()
    rows.add("Role", field)
    refuse(rows, field, "The role is too long.")
    with rows.checking(field):
        pass
    assert [label.text() for label in labels(rows)] == ["Role"]


def test_fields_follow_each_other_in_the_order_added(rows, field):
    rows.add_heading("More")
    rows.add_note("About all of it.")
    second = QLineEdit()
    rows.add("Role", second)
    assert [label.text() for label in labels(rows)] == [
        "Name", "As your team knows you.", "More", "About all of it.", "Role",
    ]  # fmt: skip
    assert field.nextInFocusChain() is second or second in _chain(field)


def _chain(field):
    """The widgets the Tab key comes to after a field."""
    following, found = field.nextInFocusChain(), []
    while following is not field:
        found.append(following)
        following = following.nextInFocusChain()
    return found
