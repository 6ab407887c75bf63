"""On Wednesday I type what I did this week, a line each, and see at once what it does to my balance."""

MONDAY = "1:1 @Dana 45m mon 10:30 coached discovery questions m10"
TUESDAY = "forecast call 1h tue m @Dana @Marcus"
TODAY = "deal review @Marcus 30m +Orbis l20 m10"


def chip_texts(capture):
    return [capture._chips.itemAt(place).widget().text() for place in range(capture._chips.count())]


def figures(window):
    """What the page Balance says of the quarter: leadership share, leadership and management."""
    shown = window.go("balance").figures
    return tuple(figure._number.text() for figure in (shown.share, shown.leadership, shown.management))


def test_three_lines_are_logged_and_change_the_balance(window, press, write):
    today = window.go("today")
    write(MONDAY)
    assert chip_texts(today.capture) == [
        "One-on-one",
        "Dana · new",
        "Mon 16 Nov, 10:30",
        "45 min",
        "Leadership 35 min · Coach skill and judgement",
        "Management 10 min · Management, in general",
    ]
    press("Return")
    assert today.capture.line.text() == ""
    assert "One-on-one of 45 min logged on 16 Nov." in window.toast._words.text()
    assert figures(window) == ("78%", "35 min", "10 min")
    press("Ctrl+1")
    write(TUESDAY)
    press("Return")
    write(TODAY)
    assert "Marcus" in chip_texts(today.capture)
    press("Return")
    assert figures(window) == ("41%", "55 min", "1 h 20")


def test_a_line_logged_by_mistake_is_undone_and_redone_with_the_keyboard(window, press, write):
    today = window.go("today")
    write(MONDAY)
    press("Return")
    write(TODAY)
    press("Return Ctrl+Z")
    assert today.capture.line.text() == ""
    assert figures(window) == ("78%", "35 min", "10 min")
    press("Ctrl+1 Ctrl+Shift+Z")
    assert figures(window) == ("73%", "55 min", "20 min")
    press("Ctrl+1 Ctrl+Z Ctrl+Z")
    assert figures(window)[0] == "–"
    assert not window.actions_by_name["undo"].isEnabled()


def test_a_line_that_cannot_be_right_waits_with_the_reason(window, press, write, written):
    capture = window.go("today").capture
    write("1:1 @Dana 30m 31 feb")
    press("Return")
    assert capture.line.text() == "1:1 @Dana 30m 31 feb"
    assert "31 Feb" in capture._problem.text()
    assert written.entries() == ()


def test_what_was_typed_and_not_logged_is_there_the_next_time(window, press, write, written):
    write("1:1 @Dana 30m half a")
    window.close()
    assert written.draft("quick-line") == "1:1 @Dana 30m half a"
