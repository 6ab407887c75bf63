"""The only place that opens message boxes and file choosers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def open_file(parent: QWidget | None, title: str, kinds: str, folder: Path | None = None) -> Path | None:
    """Let the user choose a file that exists; ``kinds`` such as ``Calendars (*.ics)``. None when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kinds)
    return Path(chosen) if chosen else None


def open_files(parent: QWidget | None, title: str, kinds: str, folder: Path | None = None) -> tuple[Path, ...]:
    """Let the user choose one or more files that exist; empty when cancelled."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), kinds)
    return tuple(Path(name) for name in chosen)


def save_file(parent: QWidget | None, title: str, kinds: str, proposed: Path | None = None) -> Path | None:
    """Let the user name a file to write; the chooser itself asks before replacing one. None when cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed or ""), kinds)
    return Path(chosen) if chosen else None


def tell(parent: QWidget | None, sentence: str) -> None:
    """Say one thing that cannot be said in place; prefer a banner or a toast."""
    box = _box(parent, sentence)
    box.addButton("OK", QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def ask(parent: QWidget | None, question: str, yes: str, no: str = "Cancel") -> bool:
    """Ask before what cannot be undone; ``yes`` names the act itself. Escape and closing mean no."""
    box = _box(parent, question)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    declined = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(declined)
    box.setEscapeButton(declined)
    box.exec()
    answer = box.clickedButton() is agreed
    box.deleteLater()
    return answer


def _box(parent: QWidget | None, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Coaching Journal")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
