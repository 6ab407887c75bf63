"""Icons drawn in a colour of the theme, sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import RESOURCES
from ui.theme import Theme, Token

SIDE = 18
"""The usual side of an icon in pixels at scale 1."""

_SCALES = (1.0, 2.0)
_APP_SIDE = 128


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: QColor, side: int = SIDE, scale: float = 1.0) -> QPixmap:
    """The icon ``name`` of resources/icons in one colour; ``side`` in pixels before ``scale`` is applied."""
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color.name()).encode()))
    picture = QPixmap(round(side * scale), round(side * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, side * scale, side * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(theme: Theme, name: str, token: Token = Token.INK, side: int = SIDE) -> QIcon:
    """An icon in the theme's colour of now, greyed when disabled; ask again on ``theme.changed``."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, theme.color(token), side, scale))
        made.addPixmap(pixmap(name, theme.color(Token.MUTED), side, scale), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """The app's own sign: a rounded square, half blue, half amber."""
    return QIcon(app_sign(_APP_SIDE, 1.0))


def app_sign(side: int, scale: float) -> QPixmap:
    """The app's sign as a picture; it has its own two colours in both modes."""
    return pixmap("app", QColor(), side, scale)
