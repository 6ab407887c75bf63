"""The bar that shows, and lets one drag or type with the arrow keys, how an entry divides between the sides."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.balance import Sums
from journal.typed_times import minutes_words
from ui.theme import Theme, Token
from ui.widgets.split_painting import paint_split, side_rects

STEP, FINE_STEP = 5, 1
BAR_HEIGHT, HANDLE_WIDTH, HANDLE_REACH = 30, 6, 10
MARK, PADDING = 9, 12


class Divider(Enum):
    """Which divider is meant; they are one while nothing is untagged."""

    LEADERSHIP = "leadership"
    MANAGEMENT = "management"
    BOTH = "both"


class SplitBar(QWidget):
    """Leadership from the left with a round mark, management from the right with a square one.

    Left and right arrows move leadership's divider, up and down management's, by 5 minutes or with Shift by 1.
    ``changed`` carries the wished minutes of leadership and management; the bar shows them once told to.
    """

    changed = Signal(int, int)
    grabbed = Signal()
    released = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sums = Sums()
        self._held: Divider | None = None
        self.setAccessibleName("Minutes of leadership and management")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def sums(self) -> Sums:
        """What the bar shows."""
        return self._sums

    def show_split(self, sums: Sums) -> None:
        """Show minutes by side; their total is the entry's minutes."""
        self._sums = sums
        words = f"Leadership {sums.leadership} minutes, management {sums.management}, untagged {sums.untagged}"
        self.setAccessibleDescription(words)
        self.setToolTip(f"{words}. Drag the divider, or use the arrow keys (Shift for single minutes).")
        self.update()

    @property
    def joined(self) -> bool:
        """Whether the two dividers stand together."""
        return self._sums.untagged == 0

    def divider_at(self, x: float) -> Divider:
        """The divider a press at ``x`` takes hold of."""
        left, _, right = side_rects(self._bar(), self._sums)
        to_left, to_right = abs(x - left.right()), abs(x - right.left())
        inside = min(to_left, to_right) > HANDLE_REACH
        if self.joined or (inside and not self._sums.tagged):
            return Divider.BOTH
        return Divider.LEADERSHIP if to_left <= to_right else Divider.MANAGEMENT

    def move_to(self, divider: Divider, minutes: int) -> None:
        """Ask for a divider to stand ``minutes`` from the left, no further than the other one."""
        sums, total = self._sums, self._sums.total
        leadership, management = sums.leadership, sums.management
        if divider is not Divider.MANAGEMENT:
            leadership = max(0, min(minutes, total if divider is Divider.BOTH else total - management))
        if divider is not Divider.LEADERSHIP:
            management = total - max(leadership, min(minutes, total))
        if (leadership, management) != (sums.leadership, sums.management):
            self.changed.emit(leadership, management)

    def _minutes_at(self, x: float, *, fine: bool) -> int:
        bar, total = self._bar(), self._sums.total
        minutes = total * (x - bar.left()) / max(1.0, bar.width())
        step = FINE_STEP if fine else STEP
        snapped = round(minutes / step) * step
        return total if abs(minutes - total) < step / 2 else max(0, min(snapped, total))

    def _bar(self) -> QRectF:
        return QRectF(3, (self.height() - BAR_HEIGHT) / 2, self.width() - 6, BAR_HEIGHT)

    def _paint_label(self, painter: QPainter, rect: QRectF, words: tuple[str, ...], token: Token, mark: str) -> None:
        """Write the longest of the wordings that fits, with the side's mark on the outer end."""
        metrics = QFontMetricsF(painter.font())
        right = mark == "square"
        room = rect.width() - 2 * PADDING - MARK - 6
        fitting = next((text for text in words if metrics.horizontalAdvance(text) <= room), "")
        painter.setPen(self._theme.color(token))
        painter.setBrush(self._theme.color(token))
        if rect.width() >= MARK + PADDING + HANDLE_WIDTH:
            x = rect.right() - PADDING - MARK if right else rect.left() + PADDING
            box = QRectF(x, rect.center().y() - MARK / 2, MARK, MARK)
            painter.drawRect(box) if right else painter.drawEllipse(box)
        inner = rect.adjusted(PADDING + (0 if right else MARK + 6), 0, -PADDING - (MARK + 6 if right else 0), 0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)

    def _paint_handles(self, painter: QPainter) -> None:
        left, _, right = side_rects(self._bar(), self._sums)
        painter.setPen(QPen(self._theme.color(Token.SURFACE), 1))
        painter.setBrush(self._theme.color(Token.INK))
        for x in {left.right(), right.left()}:
            edge = max(self._bar().left() + 2, min(x, self._bar().right() - 2))
            handle = QRectF(edge - HANDLE_WIDTH / 2, self._bar().top() - 4, HANDLE_WIDTH, BAR_HEIGHT + 8)
            painter.drawRoundedRect(handle, 2, 2)

    def sizeHint(self) -> QSize:
        """Room for the bar and its handles."""
        return QSize(360, BAR_HEIGHT + 12)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(160, BAR_HEIGHT + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two sides, their words and marks, and the dividers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar, sums = self._bar(), self._sums
        paint_split(painter, bar, sums, self._theme, 7)
        left, middle, right = side_rects(bar, sums)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        lead, manage, rest = (minutes_words(m) for m in (sums.leadership, sums.management, sums.untagged))
        if sums.leadership:
            self._paint_label(painter, left, (f"Leadership {lead}", lead), Token.ON_LEADERSHIP, "round")
        if sums.management:
            self._paint_label(painter, right, (f"Management {manage}", manage), Token.ON_MANAGEMENT, "square")
        if sums.untagged:
            self._paint_untagged(painter, middle, (f"Untagged {rest}", rest))
        self._paint_handles(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_untagged(self, painter: QPainter, rect: QRectF, words: tuple[str, ...]) -> None:
        metrics = QFontMetricsF(painter.font())
        for text in words:
            width = metrics.horizontalAdvance(text) + 16
            if width <= rect.width() - 2 * HANDLE_WIDTH:
                plate = QRectF(rect.center().x() - width / 2, rect.center().y() - 10, width, 20)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color(Token.SURFACE))
                painter.drawRoundedRect(plate, 6, 6)
                painter.setPen(self._theme.color(Token.MUTED))
                painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), text)
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearest divider and bring it under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton and self._sums.total:
            self._held = self.divider_at(event.position().x())
            self.grabbed.emit()
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the held divider; else show that it can be held."""
        if self._held is not None:
            self._drag(event)
        self.setCursor(
            Qt.CursorShape.SplitHCursor if self._near_divider(event.position()) else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the divider."""
        if self._held is not None:
            self._held = None
            self.released.emit()

    def _near_divider(self, position: QPointF) -> bool:
        left, _, right = side_rects(self._bar(), self._sums)
        return min(abs(position.x() - left.right()), abs(position.x() - right.left())) <= HANDLE_REACH

    def _drag(self, event: QMouseEvent) -> None:
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._held is not None:
            self.move_to(self._held, self._minutes_at(event.position().x(), fine=fine))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a divider by the arrow keys, or leadership's to either end by Home and End."""
        sums, both = self._sums, Divider.BOTH if self.joined else None
        step = FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        lead, manage = both or Divider.LEADERSHIP, both or Divider.MANAGEMENT
        moves = {
            Qt.Key.Key_Right: (lead, sums.leadership + step),
            Qt.Key.Key_Left: (lead, sums.leadership - step),
            Qt.Key.Key_Up: (manage, sums.total - sums.management - step),
            Qt.Key.Key_Down: (manage, sums.total - sums.management + step),
            Qt.Key.Key_Home: (lead, 0),
            Qt.Key.Key_End: (lead, sums.total),
        }
        if (move := moves.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        self.move_to(*move)

    def event(self, event: QEvent) -> bool:
        """Repaint the ring when focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)
