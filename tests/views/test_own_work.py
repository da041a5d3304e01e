"""work_out with more than one of one's own: copies, side by side, examples afterwards, looking back, a case drawn."""

from datetime import date, datetime

import pytest

from course.answers import Answer
from course.kinds.scheme import Category, Scheme
from course.kinds.work_out import TOGETHER, Advice, Field, Step, Together, WorkOut, copy_of, key
from course.sheet.blocks import Actions, Columns, Facts, Notice, Picture, Steps, Tabs, Writing
from course.views import outcome, together, work_out
from course.views.state import DRAFT
from tests.conftest import text
from tests.views.playing import does_nothing, forgotten, lost_focuses, play, shown, strays, words


@pytest.fixture
def several():
    steps = (
        Step(text("Case"), text("think"), {"name": Field(text("called")), "who": Field(text("who"))}),
        Step(text("End"), text("look"), {"end": Field(text("end"))}),
    )
    asked = Together(text("Beside"), text("compare"), ("who",), {"same": Field(text("same"))})
    return WorkOut(text("Own"), text("Do"), steps, copies=3, copy=text("Case"), together=asked, name="o", version="e1")


@pytest.fixture
def planning():
    steps = (
        Step(text("If"), text("think"), {"if": Field(text("if")), "when": Field(text("when"), sort="date")}),
        Step(text("Two weeks"), text("back"), {"did": Field(text("did"))}, after=14),
        Step(text("Six weeks"), text("back"), {"still": Field(text("still"))}, after=42),
    )
    return WorkOut(text("Plan"), text("Do"), steps, name="p", version="e1")


@pytest.fixture
def case():
    roles, worlds = scheme("lawful", "open"), scheme("calm", "storm")
    parts = {n: Advice(text(f"part {n}")) for n in ("0", "1", "2")}
    asked = {
        f"{whose}-{role}": Field(text(role), choice=parts) for whose in ("asked", "played") for role in roles.category
    }
    told = {f"world-{world}": Field(text(world)) for world in worlds.category} | {"first-step": Field(text("step"))}
    steps = (
        Step(text("Case"), text("think"), {"name": Field(text("called"))}),
        Step(text("Roles"), text("look"), asked),
        Step(text("Worlds"), text("look"), told),
    )
    return WorkOut(text("Case"), text("Do"), steps, "case", scheme=roles, worlds=worlds, name="c", version="e1")


def scheme(*names):
    one = {"symbol": "circle", "colour": "grey"}
    return Scheme(text("s"), {name: Category(text(name.title()), text("?"), text("d"), **one) for name in names})


def keep(card, **given):
    copy = copy_of(card)
    of = "" if copy == 1 else f"{copy}/"
    return "keep", card, {f"field:{of}{name}": value for name, value in given.items()}


ONE, TWO = keep("step-1", name="Bridge", who="me"), keep("2/step-1", name="Well", who="you")
BOTH = (ONE, ("copy", "2"), TWO)


def tabs(exercise, state):
    (found,) = shown(work_out, exercise, state, Tabs)
    return [(tab.value, tab.label, tab.current) for tab in found.tabs]


def test_a_second_copy_begins_empty_and_each_is_called_by_its_first_words(several):
    state, _ = play(work_out, several)
    assert tabs(several, state) == [("1", "Case nl 1", True), (TOGETHER, "Beside nl", False)]
    state, _ = play(work_out, several, ONE)
    assert tabs(several, state)[:2] == [("1", "Case nl 1: Bridge", True), ("2", "+ Case nl", False)]
    state, kept = play(work_out, several, *BOTH)
    assert [answer.card for answer in state.answers] == ["step-1", "2/step-1"]
    assert kept[1] == {"fields": {"name": "Well", "who": "you"}}
    assert tabs(several, state)[1:3] == [("2", "Case nl 2: Well", True), ("3", "+ Case nl", False)]


def test_no_more_copies_can_be_begun_than_there_may_be(several):
    third = keep("3/step-1", name="Third", who="she")
    state, _ = play(work_out, several, *BOTH, ("copy", "3"), third)
    assert [value for value, _, _ in tabs(several, state)] == ["1", "2", "3", TOGETHER]
    assert does_nothing(work_out, several, state, "copy", "4")


def test_each_copy_keeps_its_own_words_and_its_own_way(several):
    state, _ = play(work_out, several, *BOTH, ("go", "2/step-1"))
    assert [field.value for field in shown(work_out, several, state, Writing)] == ["Well", "you"]
    assert [stop.state for stop in shown(work_out, several, state, Steps)[0].stops] == ["done", "open", "closing"]
    back, _ = play(work_out, several, *BOTH, ("copy", "1"), ("go", "step-1"))
    assert [field.value for field in shown(work_out, several, back, Writing)] == ["Bridge", "me"]
    assert outcome.fields(several, state, "nl", 2) == {"name": "Well", "who": "you"}


def test_a_draft_belongs_to_the_copy_in_which_it_was_typed(several):
    draft = Answer("o", None, {DRAFT: {"field:2/name": "Half"}}, None, "e1")
    state, _ = play(work_out, several, ("copy", "2"), answers=[draft])
    assert shown(work_out, several, state, Writing)[0].value == "Half"
    first, _ = play(work_out, several, ("copy", "1"), answers=[draft])
    assert shown(work_out, several, first, Writing)[0].value == ""


def test_who_comes_back_finds_the_copy_that_was_worked_on_last(several):
    state, _ = play(work_out, several, *BOTH)
    again, _ = play(work_out, several, answers=state.answers)
    assert again.card == "2/step-2"


def test_two_described_lie_side_by_side_before_either_is_worked_out(several):
    alone, _ = play(work_out, several, ONE, ("copy", TOGETHER))
    assert shown(work_out, several, alone, Writing) == []
    assert "Beschrijf er eerst twee" in words(*shown(work_out, several, alone, Notice))[0]
    state, _ = play(work_out, several, *BOTH, ("copy", TOGETHER))
    (columns,) = shown(work_out, several, state, Columns)
    assert [facts.heading for (facts,) in columns.columns] == ["Case nl 1: Bridge", "Case nl 2: Well"]
    assert [words(*facts.facts) for (facts,) in columns.columns] == [["me"], ["you"]]


def test_what_they_have_in_common_is_kept_and_told(several):
    said = ("keep", TOGETHER, {"field:same": "water"})
    state, kept = play(work_out, several, *BOTH, ("copy", TOGETHER), ("keep", TOGETHER, {"field:same": " "}), said)
    assert kept[-1] == {"fields": {"same": "water"}}
    assert (state.answers[-1].card, shown(work_out, several, state, Writing)[0].value) == (TOGETHER, "water")
    assert words(*together.facts(several, state, "nl")[0].facts) == ["water"]
    assert does_nothing(work_out, several, state, *said)
    again, _ = play(work_out, several, answers=state.answers)
    assert again.card == "2/step-2"


def test_nothing_is_told_of_a_comparison_that_was_not_made(several):
    assert together.facts(several, play(work_out, several, *BOTH)[0], "nl") == ()


def test_an_answer_of_a_copy_that_may_no_longer_be_is_passed_over(several):
    for card in ("4/step-1", "0/step-1", "x/step-1", "2/step-9", "2/", "/step-1"):
        assert play(work_out, several, answers=[Answer("o", card, {"fields": {}}, None, "e0")])[0].answers == ()


READ = Field(text("asked"), text("the answer"), shown=True)
CHOSEN = Field(
    text("asked"), text("because"), choice={"a": Advice(text("A")), "b": Advice(text("B"))}, shown=True, value="b"
)


def test_a_step_to_read_shows_its_example_and_asks_nothing():
    steps = (
        Step(text("Read"), text("r"), {"one": READ, "two": CHOSEN}),
        Step(text("Do"), text("d"), {"do": Field(text("do"))}),
    )
    exercise = WorkOut(text("W"), text("D"), steps, name="w", version="e1")
    state, _ = play(work_out, exercise)
    (facts,) = shown(work_out, exercise, state, Facts)
    assert [words(fact) for fact in facts.facts] == [["the answer nl"], ["B nl", "because nl"]]
    assert shown(work_out, exercise, state, Writing) == []
    (row,) = shown(work_out, exercise, state, Actions)
    assert row.actions[0].label == "Gelezen"
    state, kept = play(work_out, exercise, ("keep", "step-1"))
    assert (kept, state.card) == ([{"fields": {}}], "step-2")
    assert outcome.fields(exercise, state, "nl") == {"one": "the answer nl", "two": "b"}


def test_an_example_that_comes_after_is_hidden_until_own_words_are_kept():
    steps = (
        Step(text("A"), text("a"), {"a": Field(text("a"), text("theirs"))}),
        Step(text("B"), text("b"), {"b": Field(text("b"))}),
    )
    exercise = WorkOut(text("W"), text("D"), steps, examples="after", name="w", version="e1")
    state, _ = play(work_out, exercise)
    assert shown(work_out, exercise, state, Notice) == []
    state, _ = play(work_out, exercise, keep("step-1", a="mine"))
    assert words(*shown(work_out, exercise, state, Notice)) == ["Voorbeeld:", "theirs nl"]
    assert (state.card, state.focus) == ("step-1", "advice")
    state, _ = play(work_out, exercise, keep("step-1", a="mine"), ("go", "step-2"))
    assert state.card == "step-2"


def on(monkeypatch, day):
    monkeypatch.setattr(work_out, "today", lambda: date.fromisoformat(day))


def begun(day="2026-03-02"):
    time = datetime.fromisoformat(f"{day}T10:00:00+01:00").isoformat()
    return Answer("p", "step-1", {"fields": {"if": "rain", "when": "2026-03-05"}}, None, "e1", time)


def test_a_look_back_waits_for_its_day(planning, monkeypatch):
    on(monkeypatch, "2026-03-15")
    state, _ = play(work_out, planning, answers=[begun()])
    assert state.closing
    early, _ = play(work_out, planning, ("go", "step-2"), answers=[begun()])
    assert words(*shown(work_out, planning, early, Notice)) == [
        "Deze terugblik is bedoeld voor 16 mrt of later. Eerder terugkijken mag ook."
    ]
    on(monkeypatch, "2026-03-16")
    state, _ = play(work_out, planning, answers=[begun()])
    assert (state.card, state.closing) == ("step-2", False)
    assert shown(work_out, planning, state, Notice) == []


def test_after_a_step_the_way_leads_past_look_backs_that_are_not_due(planning, monkeypatch):
    on(monkeypatch, "2026-03-02")
    state, _ = play(work_out, planning, keep("step-1", **{"if": "rain"}))
    assert state.closing
    on(monkeypatch, "2026-05-01")
    state, _ = play(work_out, planning, keep("step-2", did="yes"), answers=[begun()])
    assert state.card == "step-3"


def test_a_look_back_that_is_empty_is_not_called_empty_and_a_date_is_told_in_words(planning, monkeypatch):
    on(monkeypatch, "2026-03-02")
    state, _ = play(work_out, planning, answers=[begun()])
    told = {facts.heading: words(*facts.facts) for facts in shown(work_out, planning, state, Facts)}
    assert told == {"If nl": ["rain", "5 mrt 2026"]}


def test_a_date_that_is_none_stays_as_it_was_typed(planning):
    odd = Answer("p", "step-1", {"fields": {"if": "rain", "when": "soon"}}, None, "e1")
    told = outcome.facts(planning, play(work_out, planning, answers=[odd])[0], "nl")
    assert words(*told[0].facts) == ["rain", "soon"]


ROLES = {"asked-lawful": "2", "asked-open": "0", "played-lawful": "1", "played-open": ""}
WORLDS = {"world-calm": "nothing", "first-step": "to ask"}


def test_a_case_is_drawn_with_a_text_that_says_the_same(case):
    state, _ = play(work_out, case, keep("step-1", name="Bridge"), keep("step-2", **ROLES), keep("step-3", **WORLDS))
    (picture,) = shown(work_out, case, state, Picture)
    assert picture.alt == (
        "Plaatje van de casus ‘Bridge’. Lawful nl: gevraagd voorop, gespeeld steunend. "
        "Open nl: gevraagd niet, gespeeld nog leeg. Eerste stap: to ask"
    )


def test_a_case_without_a_name_is_not_drawn_yet(case):
    state, _ = play(work_out, case, ("go", "closing"))
    assert shown(work_out, case, state, Picture) == []


def test_each_copy_is_drawn_by_itself(case):
    twice = WorkOut(**{**vars(case), "copies": 2, "copy": text("Case")})
    state, _ = play(work_out, twice, keep("step-1", name="Bridge"), ("copy", "2"), keep("2/step-1", name="Well"))
    first, second = (outcome.of_copy(state, n) for n in (1, 2))
    assert "‘Bridge’" in shown(work_out, twice, first, Picture)[0].alt
    assert "‘Well’" in shown(work_out, twice, second, Picture)[0].alt


@pytest.mark.parametrize(
    "event", [("copy", "0"), ("copy", "9"), ("copy", "x"), ("copy", ""), ("keep", TOGETHER), ("go", "2/step-1")]
)
def test_a_wrong_value_changes_nothing(several, event):
    assert does_nothing(work_out, several, play(work_out, several, ONE)[0], *event)


def test_an_exercise_for_one_knows_no_copies(planning):
    state, _ = play(work_out, planning)
    assert shown(work_out, planning, state, Tabs) == []
    assert does_nothing(work_out, planning, state, "copy", TOGETHER)


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(several, planning, case):
    beside = ("keep", TOGETHER, {"field:same": "water"})
    routes = [
        (
            several,
            (keep("step-1"), *BOTH, ("copy", TOGETHER), ("keep", TOGETHER), beside, ("copy", "1"), ("go", "closing")),
        ),
        (planning, (keep("step-1", **{"if": "rain"}), ("go", "step-2"), keep("step-2", did="x"))),
        (case, (keep("step-1", name="Bridge"), keep("step-2", **ROLES), keep("step-3", **WORLDS))),
    ]
    for exercise, route in routes:
        assert strays(work_out, exercise, *route) == []
        assert lost_focuses(work_out, exercise, *route) == []
        assert forgotten(work_out, exercise, *route) == []


def test_a_step_of_a_copy_has_a_name_of_its_own():
    assert [key(0), key(0, 2)] == ["step-1", "2/step-1"]
    assert [copy_of(name) for name in ("step-1", "2/step-1", None, TOGETHER)] == [1, 2, 1, 1]
