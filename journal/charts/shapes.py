"""The shapes a drawing is made of; a painter and an SVG writer need to know only these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in px from the top left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> float:
        """The middle between the left and the right edge."""
        return self.x + self.width / 2


class Role(Enum):
    """What a shape stands for; whoever draws it gives each role a colour."""

    TITLE = auto()
    TEXT = auto()
    GRID = auto()
    MANAGEMENT = auto()
    LEADERSHIP = auto()
    UNTAGGED = auto()
    BAND = auto()
    MEAN = auto()
    POINT = auto()
    FOCUS = auto()


class Fill(Enum):
    """How a rectangle is filled."""

    SOLID = auto()
    HATCH = auto()
    OUTLINE = auto()


class Anchor(Enum):
    """Which part of a text stands at its x; the value is SVG's word for it."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect:
    """A rectangle; ``radius`` rounds its corners in px, ``opacity`` runs from 0 to 1."""

    box: Box
    role: Role
    radius: float = 0.0
    opacity: float = 1.0
    fill: Fill = Fill.SOLID


@dataclass(frozen=True, slots=True, kw_only=True)
class Polyline:
    """A line through two or more points, ``thickness`` px wide."""

    points: tuple[Point, ...]
    role: Role
    thickness: float = 1.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of text whose baseline is at ``y``; ``size`` in px."""

    x: float
    y: float
    text: str
    role: Role
    size: float
    anchor: Anchor = Anchor.START
    bold: bool = False


Shape = Rect | Polyline | Dot | Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes in the order in which they are drawn, on a sheet of ``width`` × ``height`` px."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
