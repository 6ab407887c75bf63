"""Weight and colour for the Markdown of notes while they are typed."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui.theme import Theme, Token

HEADING = re.compile(r"(#{1,6}\s+)(.*)")
STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
BULLET = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s)?")


class MarkdownColors(QSyntaxHighlighter):
    """Headings and strong words stand bold, the marks themselves recede."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        mark, bold = QTextCharFormat(), QTextCharFormat()
        mark.setForeground(self._theme.color(Token.MUTED))
        bold.setFontWeight(QFont.Weight.DemiBold)
        if heading := HEADING.fullmatch(text):
            self.setFormat(0, len(heading[1]), mark)
            self.setFormat(len(heading[1]), len(heading[2]), bold)
            return
        if bullet := BULLET.match(text):
            self.setFormat(0, bullet.end(), mark)
        for strong in STRONG.finditer(text):
            self.setFormat(strong.start(), 2, mark)
            self.setFormat(strong.start(2), len(strong[2]), bold)
            self.setFormat(strong.end() - 2, 2, mark)
