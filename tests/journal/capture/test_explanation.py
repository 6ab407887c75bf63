import json

from journal.capture import understood


def test_a_reading_as_json(read):
    reading = read("1:1 @Dana @Newcomer 45m yesterday 10:30 coached m10 #calls +Fish")
    assert json.loads(json.dumps(understood(reading))) == {
        "kind": "one-on-one",
        "state": "held",
        "date": "2026-11-20",
        "start": "10:30",
        "minutes": 45,
        "title": "coached",
        "people": [{"name": "Dana Whitfield", "new": False}, {"name": "Newcomer", "new": True}],
        "deal": {"name": "Fish", "new": True},
        "tags": ["calls"],
        "privacy": "title",
        "sides": {"management": 10, "leadership": None},
        "suggestions": [{"activity": "coaching", "side": "leadership", "minutes": 35, "because": ["coached"]}],
        "assumed": [],
        "problems": [],
    }


def test_a_doubtful_reading_as_json(read):
    found = understood(read("@sam"))
    assert (found["start"], found["deal"], found["assumed"]) == (None, None, ["date", "kind", "minutes"])
    assert found["problems"] == ["“@sam” could be Sam O’Brien, Sam Okafor; write more of the name."]
