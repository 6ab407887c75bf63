"""A note is read for the activities its words speak for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.guidance import load_guidance
from journal.records import Side
from journal.suggestion import LOWEST_SCORE, MOST_SUGGESTIONS, cue_reader, suggest

FIRST = [
    ("coached discovery questions", "coaching"),
    ("pipeline check", "pipeline"),
    ("forecast submit", "forecast"),
    ("career chat about her next role", "growth"),
    ("CRM hygiene sweep", "process"),
    ("talked through the lost Meridian deal, what we learned", "pressure"),
    ("why Q4 matters to us", "vision"),
    ("territory reassignment", "territories"),
    ("stage 3 exit check", "process"),
    ("asked him what he would try", "empowerment"),
    ("Organised the team’s training course", "training"),
    ("recognized Pete’s work", "motivation"),
    ("recognised Pete’s work", "motivation"),
]
MANAGEMENT = [
    "went line by line through open opps with Priya",
    "updated Q3 commit with finance",
    "Sent reps the list of overdue CRM fields",
    "weekly forecast call, pushed back on two optimistic dates",
    "reviewed visit counts for the north patch",
    "approved discounts for Acme renewal",
    "redrew Midlands patch after Tom left",
    "ordered loan sets for the ortho trial",
    "looked at why Q2 came in 14% short",
    "commission query from Leo, fixed payout",
    "reminded everyone quotes go out within 24h",
    "Sorted out the Acme/Bolt account dispute between Jo and Sam",
    "expense approvals and inbox",
    "set H2 quotas by rep",
    "headcount planning with HR",
    "checked consignment stock records for compliance",
    "pricing exceptions - same rule for everybody now",
    "told Marco exactly which accounts to call by Friday",
    "PIP meeting with Dan",
    "scheduled Q4 rota and holiday cover",
    "checked whether discovery notes are in Salesforce",
    "number's off, asked for revised forecast by noon",
    "onboarding plan for new SDR",
    "spiff for new module launch",
    "route planning with dispatch",
    "lost deals report by segment",
    "weekly activity review, dials down 20%",
    "contract redlines legal deal desk",
    "pipeline scrub before board",
    "territory swap Sam/Jo",
    "margin leak on spot loads, analysed by customer",
    "new CRM fields rollout, everyone has to fill reason-lost",
    "no coaching today, only pipeline",
    "one rule for payment terms, no exceptions for top reps",
]
LEADERSHIP = [
    "role-played the pricing objection with Nina",
    "ride-along with Chris at St Mary's, debrief in car",
    "listened to two of his calls and talked about his questions",
    "Dana is worried about the reorg, listened",
    "celebrated Ben's first close with the team",
    "let Priya run the team meeting",
    "he lost Orbis to a competitor, talked it over, took the lesson",
    "told the team about my own blown forecast",
    "asked the reps what gets in their way",
    "talked about where Leo wants to be in two years",
    "Sara seems burnt out, took two accounts off her plate and talked",
    "brainstormed new ways into dental clinics",
    "customer visit at Hartmann with Jonas, what their plant manager cares about",
    "played a great demo and talked about what makes it good",
    "followed up on what Tom said he'd do, honest talk about missing it",
    "thanked Mia for helping the juniors",
    "new joiner welcome lunch",
    "feedback on his negotiation with procurement",
    "wrote the playbook chapter on distributor deals",
    "gave Ola the freedom to price the pilot herself",
    "explained the reason behind new discount policy",
    "morale after layoffs",
    "cold called with the SDRs for an hour",
    "helped him find his own next step on Baxter",
    "Talked through how to handle the freight rate objection",
    "told the story of why we started serving clinics",
    "asked Beth to chair Monday's meeting",
    "coached Lena on qualifying out earlier",
    "dropped my own pipeline fudge in front of team, apologised",
    "shout-out in Slack for Amy's persistence",
    "retro on failed tender, no blame",
    "Practised CFO questions w Beth",
    "skip-level with Ines",
    "Reassured team about merger",
]
NOTES = MANAGEMENT + LEADERSHIP + [note for note, _ in FIRST]


def first(note):
    return suggest(note, load_guidance())[0]


@pytest.mark.parametrize(("note", "activity"), FIRST)
def test_the_likeliest_activity_comes_first(note, activity):
    assert first(note).activity == activity


@pytest.mark.parametrize("note", MANAGEMENT)
def test_a_note_about_structure_is_read_as_management(note):
    assert first(note).side is Side.MANAGEMENT


@pytest.mark.parametrize("note", LEADERSHIP)
def test_a_note_about_people_is_read_as_leadership(note):
    assert first(note).side is Side.LEADERSHIP


@pytest.mark.parametrize("activity", load_guidance().section("activities"), ids=lambda activity: activity.id)
def test_every_cue_speaks_for_its_activity(activity):
    silent = []
    for cue in activity.cues:
        note = cue.replace("…", "xyz").replace("*", "")
        if activity.id not in {each.activity for each in suggest(note, load_guidance())}:
            silent.append(cue)
    assert silent == []


def test_the_reason_is_given_in_the_words_of_the_note():
    assert first("Coached Discovery with Ana").because == ("Coached", "Discovery")
    assert first("he wants to step up, career talk").because == ("step", "up", "career", "talk")


@pytest.mark.parametrize("note", ["", "  ", "Dana", "45m 10:30", "Meridian GmbH", "no coaching", "\u202e\0", "…"])
def test_words_that_say_too_little_suggest_nothing(note):
    assert suggest(note, load_guidance()) == ()


def test_what_did_not_happen_is_not_suggested():
    assert {each.activity for each in suggest("pipeline review instead of coaching", load_guidance())} == {"pipeline"}


def test_a_cue_said_twice_counts_once_and_two_cues_more_than_one():
    assert first("coached, coached").score == first("coached").score
    assert first("coached discovery").score > first("coached").score


def test_a_general_activity_gives_way_to_a_particular_one():
    found = suggest("chat about career", load_guidance())
    assert [each.activity for each in found] == ["growth", "general-leadership"]
    assert first("chat with Ana").activity == "general-leadership"


def test_the_reader_is_made_once_for_a_guidance():
    assert cue_reader(load_guidance()) is cue_reader(load_guidance())


def is_sound(note):
    guidance = load_guidance()
    found = suggest(note, guidance)
    scores = [each.score for each in found]
    return (
        found == suggest(note, guidance)
        and len(found) <= MOST_SUGGESTIONS
        and scores == sorted(scores, reverse=True)
        and all(LOWEST_SCORE <= score <= 1 for score in scores)
        and len({each.activity for each in found}) == len(found)
        and all(each.side is guidance.item(each.activity).side for each in found)
        and all(each.because and all(word in note for word in each.because) for each in found)
    )


@given(st.text())
def test_any_text_is_read_soundly(note):
    assert is_sound(note)


@given(st.lists(st.sampled_from(" ".join(NOTES).split()), max_size=80).map(" ".join))
def test_any_mixture_of_a_managers_words_is_read_soundly(note):
    assert is_sound(note)


@given(st.sampled_from(NOTES))
def test_case_and_accents_do_not_matter(note):
    accented = note.upper().replace("E", "É").replace("O", "Ö")
    plainly = [(each.activity, each.score) for each in suggest(note, load_guidance())]
    assert [(each.activity, each.score) for each in suggest(accented, load_guidance())] == plainly
