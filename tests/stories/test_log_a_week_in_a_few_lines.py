"""On Friday I type what the week was, a line each, and see the balance."""
from PySide6.QtWidgets import QApplication
from ui.widgets.chip import Chip

def test_x(window, press, type_text, qtbot):
    page = window.go("today")
    print(QApplication.focusWidget())
    type_text("1:1 @Dana 45m mon coached discovery questions m10")
    print([c.text() for c in page.capture.findChildren(Chip)])
    press("Return")
    j = page._journal
    print(j.entries(), window.toast.isVisible())
    press("Ctrl+Z")
    print(len(j.entries()), repr(page.capture.line.text()), QApplication.focusWidget())
    press("Ctrl+Shift+Z")
    print(len(j.entries()))
    press("Ctrl+4")
    print(window.current, QApplication.focusWidget())
    press("Ctrl+Z")
    print(len(j.entries()))
    press("Ctrl+2")
    print(window.current, QApplication.focusWidget())
    press("Ctrl+Shift+Z")
    print(len(j.entries()))
    press("Ctrl+1")
    print(window.current, QApplication.focusWidget())
    assert 0
