"""Progress: when an exercise is done, where the lessons stand, when the learner was here last, what waits to be looked back on."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.answers import Answer, Answers, Log
from course.content import Library
from course.content.lessons import Lesson, lessons
from course.content.library import PLACE, shipped
from course.desks.progress import read
from course.kinds.compare import Compare
from course.kinds.mirror import AHEAD, Mirror, Pair, Poles, Reading
from course.kinds.reflect import Reflect, Step
from course.kinds.scan import Scan, Statement
from course.kinds.weigh import Weigh
from course.kinds.work_out import Field, WorkOut
from course.kinds.work_out import Step as Stage
from course.progress import Course, done
from course.session import view_of
from course.standing import Standing, minutes_left, next_open
from course.text import LANGUAGES, same
from course.views import progress as view
from course.views.state import DRAFT, UNDO, start
from tests.conftest import card, text
from tests.kinds.junk import junk
from tests.views.playing import play
from tests.views.test_shipped import ROUTES, exercise_named, playable

DAY = date(2026, 11, 12)


def put(name, place="red", exercise="shapes", time="2026-11-02T10:00:00+01:00", **response):
    return Answer(exercise, f"deck/{name}", {"category": place, **response}, 1.0, "v1", time)


def lesson(number, *shows, minutes=30, part="roles"):
    return Lesson(number, part, text(f"Lesson {number}"), same(f"{number:02}-lesson.ipynb"), minutes, shows)


FIRST = (lesson(1, "shapes"),)


def course(*answers, listed=FIRST, exercises):
    return Course(tuple(listed), {one.name: one for one in exercises}, Log(tuple(answers)))


# When an exercise is done


@pytest.mark.parametrize("name", playable())
def test_what_we_ship_is_done_when_it_was_played_to_its_end_and_not_before(name):
    exercise = exercise_named(name)
    view = view_of(exercise)
    state, _ = play(view, exercise, *ROUTES[type(exercise)](exercise))
    assert done(exercise, start(exercise, state.answers))
    assert not done(exercise, start(exercise, ()))


def test_cards_are_done_when_each_lies_somewhere_whether_one_by_one_or_all_on_the_table(classify):
    for layout in ("one", "many"):
        exercise = replace(classify, layout=layout)
        two = [put("apple"), put("ball")]
        assert not done(exercise, start(exercise, two))
        assert done(exercise, start(exercise, [*two, put("pillow", "soft")]))


def test_a_card_that_was_taken_back_is_open_again(classify):
    three = [put("apple"), put("ball"), put("pillow")]
    undo = Answer("shapes", "deck/ball", {UNDO: three[1].name}, None, "v1")
    assert not done(classify, start(classify, [*three, undo]))


def test_weighing_comparing_and_reflecting_are_done_at_their_last_answer(scheme):
    weighing = Weigh(text("W"), text("w"), scheme, (card("ball", round=100), card("box", red=100)), name="w")
    points = {"points": {"red": 2, "round": 8, "soft": 0}}
    one, other = (Answer("w", f"deck/{name}", points, 1.0, "v1") for name in ("ball", "box"))
    assert not done(weighing, start(weighing, [one]))
    assert done(weighing, start(weighing, [one, other]))
    comparing = Compare(text("C"), text("c"), scheme, weighing.cards, text("same"), text("differs"), name="c")
    compared = Answer("c", None, {"categories": {"deck/ball": "red", "deck/box": "red"}}, 1.0, "v1")
    assert done(comparing, start(comparing, [compared]))
    reflecting = Reflect(text("R"), text("r"), (Step(text("q"), text("a")),), name="r")
    words, judged = (
        Answer("r", "step-1", response, None, "v1")
        for response in ({"words": "x"}, {"done": True, "judgement": "alike"})
    )
    assert not done(reflecting, start(reflecting, [words]))
    assert done(reflecting, start(reflecting, [words, judged]))


@pytest.fixture
def plan():
    steps = (
        Stage(text("Do"), text("h"), {"goal": Field(text("goal"))}),
        Stage(text("Look back"), text("h"), {"how": Field(text("how"))}, after=14),
    )
    return WorkOut(text("Plan"), text("p"), steps, copies=3, copy=text("plan"), name="plan", version="e1")


def kept(card_, day, **fields):
    return Answer("plan", card_, {"fields": fields or {"goal": "x"}}, None, "e1", f"{day}T10:00:00+01:00")


def test_a_plan_is_done_without_its_look_backs_and_one_copy_is_enough(plan):
    assert done(plan, start(plan, [kept("2/step-1", "2026-11-01")]))
    assert not done(plan, start(plan, [kept("step-2", "2026-11-01")]))


def test_going_back_from_an_ending_does_not_undo_that_it_was_reached():
    story = exercise_named("leadership/story")
    route = list(ROUTES[type(story)](story))
    ended = play(view_of(story), story, *route[: route.index(("back", "0")) + 1])[0]
    assert done(story, start(story, ended.answers))


def test_a_chain_is_done_only_when_it_was_also_said_where_to_take_hold_of_it():
    chains = exercise_named("chains/build-1")
    built = [event for event in ROUTES[type(chains)](chains) if event[0] != "lever"]
    state, _ = play(view_of(chains), chains, *built)
    assert not done(chains, start(chains, state.answers))


def test_a_mirror_is_done_when_every_pair_was_rated_and_a_step_was_chosen():
    poles = Poles(text("low"), text("high"))
    pair = Pair(text("pair"), poles, poles, {when: Reading(text("says"), text("step")) for when in AHEAD})
    mirror = Mirror(text("M"), text("m"), text("in"), text("out"), {"a": pair}, name="m")
    rated, step = (
        Answer("m", card_, response, None, "v1")
        for card_, response in (
            ("pairs", {"pairs": {"a": {"inside": 2, "outside": 4}}}),
            ("step", {"pair": "a", "when": "outside-ahead", "words": ""}),
        )
    )
    assert not done(mirror, start(mirror, [rated]))
    assert done(mirror, start(mirror, [rated, step]))


# Where the lessons stand


def test_a_lesson_is_open_then_begun_then_done_and_its_minutes_shrink_with_what_is_done(classify):
    other = replace(classify, name="more")
    listed = (lesson(1, "shapes", "more", "third", minutes=20),)
    states = {}
    for count, answers in enumerate(([], [put("apple")], [put(n) for n in ("apple", "ball", "pillow")])):
        (states[count],) = course(*answers, listed=listed, exercises=[classify, other] if answers else []).standings()
    assert [(one.how, one.done, one.left) for one in states.values()] == [
        ("open", 0, 20),
        ("begun", 0, 20),
        ("begun", 1, 14),
    ]
    full = Standing(listed[0], 3, True)
    assert (full.how, full.left, full.open) == ("done", 0, 0)


def test_minutes_are_rounded_up_and_those_for_reference_are_not_counted():
    listed = [Standing(lesson(1, "a", "b", "c", minutes=10), 1), Standing(lesson(2, "d", minutes=25, part="reference"))]
    assert [one.left for one in listed] == [7, 25]
    assert minutes_left(listed) == 7


def test_a_lesson_without_exercises_is_for_reading_and_is_never_what_comes_next():
    listed = [Standing(lesson(1, "a")), Standing(lesson(2)), Standing(lesson(3, "b"), 1)]
    assert (listed[1].how, listed[1].left) == ("reading", 0)
    assert next_open(listed, listed[1].lesson) == listed[0]
    assert next_open(listed[1:], listed[1].lesson) is None


def test_the_last_visit_is_the_latest_answer_also_where_older_ones_were_brought_in_later(classify):
    listed = (lesson(1, "shapes"), lesson(2, "more"))
    more = replace(classify, name="more")
    late = put("apple", time="2026-11-03T09:00:00+01:00")
    early = put("ball", exercise="more", time="2026-11-02T23:00:00+01:00")
    visit = course(late, early, listed=listed, exercises=[classify, more]).visit()
    assert (visit.day, visit.at.lesson.number) == (date(2026, 11, 3), 1)


def test_a_draft_is_a_visit_and_begins_a_lesson(plan):
    draft = Answer("plan", None, {DRAFT: {"field:goal": "half"}}, None, "v1", "2026-11-02T10:00:00+01:00")
    made = course(draft, listed=(lesson(1, "plan"),), exercises=[plan])
    assert made.visit().day == date(2026, 11, 2)
    assert made.standings()[0].how == "begun"


def test_a_card_that_came_back_on_a_later_day_is_no_visit_to_its_lesson(classify):
    listed = (lesson(1, "shapes"), lesson(2, "more"))
    first, there = put("apple"), put("ball", exercise="more", time="2026-11-03T10:00:00+01:00")
    again = put("apple", "soft", time="2026-11-05T10:00:00+01:00")
    draft = Answer("shapes", None, {DRAFT: {"reason:x": "half"}}, None, "v1", "2026-11-05T10:01:00+01:00")
    made = course(first, there, again, draft, listed=listed, exercises=[classify, replace(classify, name="more")])
    assert (made.visit().day, made.visit().at.lesson.number) == (date(2026, 11, 3), 2)


def test_a_scan_counts_in_its_first_lesson_when_filled_in_and_in_the_later_one_when_filled_in_again():
    scan = Scan(text("S"), text("s"), text("low"), text("high"), text("note"), {"a": Statement(text("a"))}, name="scan")
    listed = (lesson(1, "scan"), lesson(26, "scan"))
    before, after = (
        Answer("scan", when, {"scores": {"a": 3}}, None, "v1", f"2026-11-{day:02}T10:00:00+01:00")
        for day, when in ((1, "before"), (20, "after"))
    )
    once = course(before, listed=listed, exercises=[scan])
    assert [one.how for one in once.standings()] == ["done", "open"]
    assert once.visit().at.lesson.number == 1
    twice = course(before, after, listed=listed, exercises=[scan])
    assert [one.how for one in twice.standings()] == ["done", "done"]
    assert twice.visit().at.lesson.number == 26


def test_answers_that_cannot_be_read_any_more_count_for_nothing(classify):
    gone = [put("pear"), put("apple", place="blue"), Answer("shapes", None, {"path": 3}, None, "v1")]
    made = course(*gone, exercises=[classify])
    assert made.standings()[0].how == "open"
    assert made.visit() is None


# Looking back on a plan


def test_a_look_back_is_due_from_its_day_on_until_it_was_taken(plan):
    listed = (lesson(26, "plan", part="work"),)
    began = kept("step-1", "2026-11-01")
    made = course(began, kept("step-1", "2026-11-09", goal="y"), listed=listed, exercises=[plan])
    assert made.look_backs(date(2026, 11, 14)) == ()
    (waits,) = made.look_backs(date(2026, 11, 15))
    assert (waits.step, waits.exercise, waits.lesson.number) == (text("Look back"), text("Plan"), 26)
    taken = course(began, kept("step-2", "2026-11-16", how="well"), listed=listed, exercises=[plan])
    assert taken.look_backs(date(2026, 12, 1)) == ()


def test_each_copy_counts_from_its_own_first_step_and_two_that_are_due_are_told_once(plan):
    listed = (lesson(26, "plan", part="work"),)
    both = [kept("step-1", "2026-10-01"), kept("2/step-1", "2026-11-01")]
    first_taken = [*both, kept("step-2", "2026-10-20", how="well")]
    assert course(*first_taken, listed=listed, exercises=[plan]).look_backs(date(2026, 11, 14)) == ()
    assert len(course(*first_taken, listed=listed, exercises=[plan]).look_backs(date(2026, 11, 15))) == 1
    assert len(course(*both, listed=listed, exercises=[plan]).look_backs(date(2026, 12, 1))) == 1


# From the disk


def test_only_what_was_answered_is_read_and_what_is_gone_is_passed_over(answers_file):
    log = Log((put("x", exercise="start/controls"), put("x", exercise="gone/away"), put("x", exercise="../../etc")))
    assert list(read(log).exercises) == ["start/controls"]
    assert Library(shipped()).readable({"gone/away", "../../etc", ""}) == {}


def test_a_course_whose_list_is_broken_says_so(answers_file, tmp_path, monkeypatch):
    from course.nl import show

    (tmp_path / "data").mkdir()
    (tmp_path / "data/lessons.toml").write_text("[[lesson]]\n")
    monkeypatch.setenv(PLACE, str(tmp_path))
    sheet = show("progress").sheet
    assert sheet["title"]["text"] == "Deze oefening kan nu niet worden getoond"


def test_the_desk_shows_how_it_stands_now_when_asked(answers_file):
    from course.nl import show

    desk = show("progress")
    (first,) = [block for block in desk.sheet["blocks"] if block["block"] == "link"]
    assert first["label"]["text"] == "Begin met les 1: Start"
    cards = exercise_named("start/controls").cards
    Answers().add(*(Answer("start/controls", c.name, {"category": c.lead}, 1.0, "v") for c in cards))
    reply = desk.respond({"id": 1, "action": "refresh", "value": "", "fields": {}})
    assert "error" not in reply
    assert desk.sheet["say"] == "Dit is de stand van nu."
    lines = next(block for block in desk.sheet["blocks"] if block["block"] == "contents")["lines"]
    assert lines[0]["state"] in ("begun", "done")
    assert lines[0]["told"][1].startswith("1 van ")


# Anything that a file may hold

LISTED = lessons(shipped())
NAMES = [name for one in LISTED for name in one.shows]
RESPONSES = st.one_of(
    st.fixed_dictionaries({"category": st.sampled_from(["lawful", "performing", "old", "new", "orange", "?"])}),
    st.fixed_dictionaries({"words": st.text(max_size=3)}),
    st.fixed_dictionaries({"done": st.just(True)}),
    st.fixed_dictionaries({"fields": st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)}),
    st.fixed_dictionaries({"path": st.lists(st.text(max_size=5), max_size=3)}),
    st.fixed_dictionaries({"option": st.text(max_size=3), "reply": st.text(max_size=3)}),
    st.fixed_dictionaries({UNDO: st.text(max_size=3)}),
    st.fixed_dictionaries({DRAFT: st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)}),
    st.dictionaries(st.sampled_from(["category", "sure", "points", "scores", "pairs", "order"]), junk, max_size=3),
)
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(
    lambda t: f"{t.isoformat(timespec='seconds')}+00:00"
)


@st.composite
def answers(draw):
    name = draw(st.sampled_from([*NAMES, "gone/away"]))
    cards = [c.name for c in getattr(exercise_named(name), "cards", ())] if name in NAMES else []
    of = draw(st.sampled_from([*cards, None, "step-1", "2/step-2", "signal-1", "question-1", "first", "own", "x"]))
    return Answer(name, of, draw(RESPONSES), None, "v", draw(MOMENTS))


@settings(max_examples=150, deadline=None)
@given(st.lists(answers(), max_size=8))
def test_no_file_of_answers_breaks_the_desk(given_):
    found = {answer.exercise for answer in given_} & set(NAMES)
    made = Course(LISTED, {name: exercise_named(name) for name in found}, Log(tuple(given_)))
    standings, visit = made.standings(), made.visit()
    assert all(0 <= one.done <= one.all and 0 <= one.left <= one.lesson.minutes for one in standings)
    for language in LANGUAGES:
        view.sheet(standings, visit, made.look_backs(DAY + timedelta(days=400)), DAY, language)
