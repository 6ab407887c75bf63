"""The pages of a summary as they will be printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from journal.errors import JournalError
from ui.background import Background
from ui.layouts import take_out_all
from ui.summary_drawing import Leaving, drawn_pages
from ui.widgets.text_label import TextLabel, TextRole

DRAW_AFTER = 150
"""Milliseconds without a change after which the pages are drawn."""

FAULT = "The page could not be drawn. What you chose is still there; try another format or period."
_MARGIN = 24  # px around the pages
_NARROWEST, _WIDEST = 320, 794  # px of a page; 794 is A4 at its own size
_PAPER = 210 / 25.4  # inches, the width of A4


class PagePreview(QScrollArea):
    """Draws the pages beside the window and shows the old ones until the new ones are there; the last wish counts."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._leaving: Leaving | None = None
        self._stale = False
        self._drawing = False
        self._drawn_width = 0
        self._delay = QTimer(self, interval=DRAW_AFTER, singleShot=True)
        self._words = TextLabel("Drawing the page…", TextRole.MUTED, wrap=True)
        self._pages = QVBoxLayout()
        self._arrange()
        self._delay.timeout.connect(self._draw)

    def show_summary(self, leaving: Leaving) -> None:
        """Draw the pages of a summary as soon as nothing has been wished for a moment."""
        self._leaving = leaving
        self._want()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no page, in its place."""
        self._leaving = None
        self._stale = False
        self._delay.stop()
        self._clear(sentence, TextRole.WARNING)

    def pages(self) -> tuple[QLabel, ...]:
        """The pages shown, from the first to the last."""
        items = (self._pages.itemAt(index) for index in range(self._pages.count()))
        return tuple(page for item in items if item is not None and isinstance(page := item.widget(), QLabel))

    def words(self) -> str:
        """What is said in place of the pages or below them; empty when nothing is."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages again when they have another width."""
        super().resizeEvent(event)
        if self._drawn_width not in (0, self._page_width()):
            self._want()

    def event(self, event: QEvent) -> bool:
        """Draw the pages again for a screen with finer or coarser pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._want()
        return super().event(event)

    def _arrange(self) -> None:
        self.setAccessibleName("The pages as they leave")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(_NARROWEST + 3 * _MARGIN)
        inside = QWidget()
        inside.setProperty("page", "true")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(16)
        self._pages.setSpacing(16)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows.addLayout(self._pages)
        rows.addWidget(self._words)
        rows.addStretch(1)
        self.setWidget(inside)

    def _page_width(self) -> int:
        return max(_NARROWEST, min(self.viewport().width() - 2 * _MARGIN, _WIDEST))

    def _want(self) -> None:
        self._stale = self._leaving is not None
        self._delay.start()

    def _draw(self) -> None:
        """Draw what was wished last; while something is being drawn, the wish waits until that is done."""
        if self._drawing or not self._stale or self._leaving is None:
            return
        self._stale = False
        self._drawing = True
        self._drawn_width = self._page_width()
        resolution = self._drawn_width * self.devicePixelRatioF() / _PAPER
        self._background.run(partial(drawn_pages, self._leaving, resolution), self._take, self._fail)

    def _take(self, images: tuple[QImage, ...]) -> None:
        if self._is_current():
            self._show(images)

    def _fail(self, error: Exception) -> None:
        if self._is_current():
            self._clear(str(error) if isinstance(error, JournalError) else FAULT, TextRole.WARNING)

    def _is_current(self) -> bool:
        """Whether what was just drawn is still wished for; if not, what is wished now is drawn."""
        self._drawing = False
        if self._stale and not self._delay.isActive():
            self._draw()
            return False
        return not self._stale and self._leaving is not None

    def _show(self, images: tuple[QImage, ...]) -> None:
        unseen = self._leaving.unseen if self._leaving else 0
        self._clear(f"{unseen:,} more entries follow; they are saved, too." if unseen else "", TextRole.MUTED)
        for number, image in enumerate(images, 1):
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            page = QLabel()
            page.setPixmap(picture)
            page.setProperty("look", "paper")
            page.setAccessibleName(f"Page {number} of {len(images)}")
            self._pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)

    def _clear(self, words: str, role: TextRole) -> None:
        take_out_all(self._pages)
        self._words.set_role(role)
        self._words.setText(words)
        self._words.setVisible(bool(words))
