from journal.balance import Sums
from journal.charts.drawing import focus_mark, weeks_drawing
from journal.charts.geometry import Lettering, weeks_geometry
from journal.charts.shapes import Dot, Fill, Rect, Role, Text
from tests.balances import quarter_balance, weekly_balance

LETTERS = Lettering(size=11.0, width=lambda text: 6.0 * len(text))


def geometry_of(balance):
    return weeks_geometry(balance, width=800, height=400, lettering=LETTERS, title="Where your time went")


def bars(balance, role):
    geometry = geometry_of(balance)
    shapes = weeks_drawing(geometry).shapes
    return [s for s in shapes if isinstance(s, Rect) and s.role is role and s.box.y >= geometry.hours.y]


def test_the_sides_differ_by_shape_not_only_by_colour():
    balance = quarter_balance(untagged=60)
    assert all(rect.radius == 0 for rect in bars(balance, Role.MANAGEMENT))
    assert all(rect.radius > 0 for rect in bars(balance, Role.LEADERSHIP))
    assert all(rect.fill is Fill.HATCH for rect in bars(balance, Role.UNTAGGED))


def test_a_gap_sets_leadership_apart_from_management():
    management, leadership = bars(quarter_balance(), Role.MANAGEMENT)[0], bars(quarter_balance(), Role.LEADERSHIP)[0]
    assert leadership.box.bottom < management.box.y


def test_a_bar_of_one_side_stands_on_the_axis():
    balance = weekly_balance([Sums(leadership=60)])
    assert bars(balance, Role.LEADERSHIP)[0].box.bottom == geometry_of(balance).hours.bottom


def test_every_tagged_week_has_a_point_and_every_mark_its_words():
    geometry = geometry_of(quarter_balance())
    shapes = weeks_drawing(geometry).shapes
    assert sum(isinstance(s, Dot) and s.role is Role.POINT for s in shapes) == 13
    words = {s.text for s in shapes if isinstance(s, Text)}
    assert {"Where your time went", "Leadership", "Management", "Target band", "16 h", "50%", "3 Aug"} <= words


def test_the_focus_mark_frames_its_column():
    geometry = geometry_of(quarter_balance())
    mark = focus_mark(geometry, 3)
    assert mark.role is Role.FOCUS
    assert mark.box.centre == geometry.areas[3].centre
