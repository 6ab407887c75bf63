"""A report says where a fault is and nothing of what the journal holds."""

from ui.bug_report import bug_report


def fault():
    secret = "Dana Whitfield is leaving"
    try:
        {}[secret]
    except KeyError as error:
        raise ValueError(secret) from error


def test_it_names_the_places_and_kinds_and_no_words():
    try:
        fault()
    except ValueError as error:
        report = bug_report(error, {"Coaching Journal": "0.1.0"})
    assert report.startswith("Coaching Journal 0.1.0\nPython ")
    assert report.index("KeyError") < report.index("ValueError")
    assert "ui/test_bug_report.py" in report
    assert "fault" in report
    assert "Dana" not in report
    assert "/home" not in report


def test_a_chain_that_bites_its_tail_ends():
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert bug_report(one, {}).count("ValueError") == 1
