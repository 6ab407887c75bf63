"""Colours and type of the window: tokens with a light and a dark value, and the style made from them."""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui import RESOURCES

_MIDDLE_GREY = 128


class Token(Enum):
    """A colour by what it is for: its light and its dark value.

    A name in ``ON_…`` is the ink for text on that fill; ``…_SOFT`` is the pale fill of a chip or banner and
    ``…_TEXT`` the ink that is readable on it and on every surface. ``BAND_FILL`` lets what is under it through.
    """

    BACKGROUND = "#F5F6F8", "#13171D"
    SURFACE = "#FFFFFF", "#1B2129"
    INK = "#1B2330", "#E7EBF0"
    MUTED = "#5F6B7C", "#A0ABBA"
    LINE = "#E3E7EC", "#2C3541"
    OUTLINE = "#CDD4DD", "#3D4857"
    HOVER = "#F0F2F5", "#222A34"
    SELECTED = "#EAF0F8", "#253142"
    ACCENT = "#23395B", "#8FB4E8"
    ACCENT_HOVER = "#2F4A75", "#A9C6EF"
    ON_ACCENT = "#FEFEFE", "#12161C"
    MANAGEMENT = "#3E6FB0", "#78A8E6"
    ON_MANAGEMENT = "#FFFFFE", "#10151C"
    MANAGEMENT_SOFT = "#E4EDF8", "#22324A"
    MANAGEMENT_TEXT = "#2F5D9A", "#8DB6EC"
    LEADERSHIP = "#D97F12", "#F0A848"
    ON_LEADERSHIP = "#1B2331", "#10151B"
    LEADERSHIP_SOFT = "#FBEBD5", "#3D2E1A"
    LEADERSHIP_TEXT = "#8F4F05", "#F2B25E"
    BAND = "#2F9E83", "#4FC3A5"
    BAND_FILL = "#262F9E83", "#264FC3A5"
    BAND_TEXT = "#1F7A64", "#5CCBAF"
    WARNING = "#A84C06", "#F0A849"
    WARNING_SOFT = "#FDF1E3", "#33291B"


class Mode(Enum):
    """Which of the two values of a token to use; the value is the word kept in the preferences."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextSize(Enum):
    """Sizes of type, in pixels where the system's own text is 13 pixels or smaller; larger text scales them all."""

    CAPTION = 12
    SMALL = 13
    BODY = 14
    HEADING = 15
    TITLE = 19
    FIGURE = 30


class Theme(QObject):
    """The colours and type in force; ``changed`` is sent after either has been replaced."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._mode = mode
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def app(self) -> QApplication:
        """The application it dresses."""
        return self._app

    @property
    def mode(self) -> Mode:
        """The wish: light, dark, or as the system does."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark values are in force; the style's own palette tells cheaply what the system wishes."""
        if self._mode is Mode.SYSTEM:
            return self._app.style().standardPalette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE_GREY
        return self._mode is Mode.DARK

    def color(self, token: Token) -> QColor:
        """The colour of a role in the mode in force."""
        return QColor(self._value(token))

    def pixels(self, size: TextSize) -> int:
        """The height of type in pixels, following the system's own text size."""
        return round(size.value * self._scale)

    def font(
        self, size: TextSize = TextSize.BODY, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
    ) -> QFont:
        """The system's font in a size; ``tabular`` gives every digit one width, for columns of figures."""
        font = QFont(self._system_font)
        font.setPixelSize(self.pixels(size))
        font.setWeight(weight)
        if tabular:
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font

    def apply_ground(self) -> None:
        """Give the application this theme's style and palette: all that an empty window shows."""
        self._app.setStyle("Fusion")
        self._app.setPalette(self._palette())

    def apply(self) -> None:
        """Give the application this theme's font, palette and style sheet; the ground comes before."""
        self._app.setFont(self.font())
        self._dress()

    def set_mode(self, mode: Mode) -> None:
        """Change between light, dark and the system's own."""
        self._mode = mode
        self._dress()

    @cached_property
    def _system_font(self) -> QFont:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

    @cached_property
    def _scale(self) -> float:
        return max(1.0, QFontInfo(self._system_font).pixelSize() / 13)

    @cached_property
    def _template(self) -> str:
        return (RESOURCES / "style.qss").read_text(encoding="utf-8")

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style())
        self.changed.emit()

    def _value(self, token: Token) -> str:
        light, dark = token.value
        return dark if self.dark else light

    def _style(self) -> str:
        words = {token.name.lower(): self._value(token) for token in Token}
        words |= {f"{size.name.lower()}_size": f"{self.pixels(size)}px" for size in TextSize}
        words["icons"] = (RESOURCES / "icons" / ("dark" if self.dark else "light")).as_posix()
        return re.sub(r"\{([a-z_]+)\}", lambda found: words[found[1]], self._template)

    def _palette(self) -> QPalette:
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, token in {
            roles.Window: Token.BACKGROUND,
            roles.WindowText: Token.INK,
            roles.Base: Token.SURFACE,
            roles.AlternateBase: Token.BACKGROUND,
            roles.Text: Token.INK,
            roles.PlaceholderText: Token.MUTED,
            roles.Button: Token.SURFACE,
            roles.ButtonText: Token.INK,
            roles.BrightText: Token.ON_ACCENT,
            roles.Highlight: Token.ACCENT,
            roles.HighlightedText: Token.ON_ACCENT,
            roles.Accent: Token.ACCENT,
            roles.Link: Token.MANAGEMENT_TEXT,
            roles.LinkVisited: Token.MANAGEMENT_TEXT,
            roles.ToolTipBase: Token.INK,
            roles.ToolTipText: Token.SURFACE,
            roles.Mid: Token.OUTLINE,
            roles.Dark: Token.OUTLINE,
            roles.Light: Token.SURFACE,
            roles.Midlight: Token.LINE,
        }.items():
            palette.setColor(role, self.color(token))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color(Token.MUTED))
        return palette
