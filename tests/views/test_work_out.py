"""work_out: something of one's own in steps, an example beside each field, and what was made of it."""

from datetime import date

import pytest

from course.answers import Answer
from course.kinds.work_out import AXIS_FIELDS, TOGETHER, WORLD_FIELDS, Advice, Field, Step, Together, WorkOut
from course.sheet.blocks import Choice, Columns, Facts, Notice, Passage, Picture, Plane, Steps, Writing
from course.views import outcome, together, work_out
from course.views.state import DRAFT
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words


def choice(**says):
    return {name: Advice(text(name), text(said) if said else None) for name, said in says.items()}


@pytest.fixture
def working():
    steps = (
        Step(
            text("Goal"), text("think"), {"goal": Field(text("which goal"), text("to swim")), "why": Field(text("why"))}
        ),
        Step(text("Means"), text("look"), {"how": Field(text("how"), choice=choice(boat="row on", bridge=None))}),
    )
    return WorkOut(text("Work"), text("Do"), steps, example=text("Of a village"), name="w", version="e1")


@pytest.fixture
def grid():
    steps = (
        Step(text("Axes"), text("think"), {name: Field(text(name)) for name in AXIS_FIELDS}),
        Step(text("Worlds"), text("look"), {name: Field(text(name)) for name in WORLD_FIELDS}),
    )
    return WorkOut(text("Grid"), text("Do"), steps, "grid", name="g", version="e1")


@pytest.fixture
def chain():
    signs = {"+": Advice(text("more")), "-": Advice(text("fewer"))}
    links = {f"link-{n}": Field(text(f"link {n}")) for n in range(1, 6)}
    between = {f"sign-{n}": Field(text(f"sign {n}"), choice=signs) for n in range(1, 6)}
    return WorkOut(text("Links"), text("Do"), (Step(text("Links"), text("think"), links | between),), "chain", name="c")


def keep(step, **given):
    return "keep", f"step-{step}", {f"field:{name.replace('_', '-')}": value for name, value in given.items()}


GOAL, MEANS = keep(1, goal="to fly", why=""), keep(2, how="bridge")


def test_a_step_is_kept_also_when_not_every_field_is_filled_and_the_next_one_comes(working):
    state, kept = play(work_out, working, GOAL)
    assert kept == [{"fields": {"goal": "to fly", "why": ""}}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == ("step-1", None, "e1")
    assert (state.card, state.say, state.focus) == ("step-2", "Bewaard.", "step")
    assert shown(work_out, working, state, Passage)[0].heading == "Stap 2: Means nl"


def test_the_example_stands_beside_its_field_and_is_told_to_be_one_at_the_first_step(working):
    state, _ = play(work_out, working)
    assert words(*shown(work_out, working, state, Notice)) == ["Of a village nl", "Voorbeeld:", "to swim nl"]
    ((field,), (example,)) = shown(work_out, working, state, Columns)[0].columns
    assert (field.name, words(example)[1]) == ("field:goal", "to swim nl")
    later, _ = play(work_out, working, GOAL)
    assert shown(work_out, working, later, Notice) == []


@pytest.mark.parametrize("given", [{}, {"goal": "  ", "why": "\n"}])
def test_a_step_without_a_word_is_told_and_not_kept(working, given):
    state, kept = play(work_out, working, keep(1, **given))
    assert kept == []
    assert (state.say, state.focus) == ("Vul eerst iets in, al is het één veld.", "field:goal")


def test_a_choice_that_has_advice_shows_it_before_the_way_leads_on(working):
    state, kept = play(work_out, working, GOAL, keep(2, how="boat"))
    assert kept[-1] == {"fields": {"how": "boat"}}
    assert (state.card, state.closing, state.focus) == ("step-2", False, "advice")
    (advice,) = [one for one in shown(work_out, working, state, Passage) if one.name == "advice"]
    assert (advice.heading, words(advice)) == ("Om op te letten", ["row on nl"])
    assert buttons(work_out, working, state)["Naar wat je maakte"] == "closing"


def test_a_choice_without_advice_leads_on_at_once(working):
    state, _ = play(work_out, working, GOAL, MEANS)
    assert (state.closing, state.focus) == (True, "closing")


def test_what_was_made_stands_under_what_was_asked_and_what_is_empty_is_named(working):
    state, _ = play(work_out, working, keep(1, goal="to fly\n\nfar", why=" "), MEANS)
    told = {
        facts.heading: [(fact.label.text, words(fact)) for fact in facts.facts]
        for facts in shown(work_out, working, state, Facts)
    }
    assert told == {
        "Goal nl": [("which goal nl", ["to fly", "far"]), ("why nl", ["nog leeg"])],
        "Means nl": [("how nl", ["bridge nl"])],
    }


@pytest.mark.parametrize("given", [GOAL, keep(1, goal="to fly", why="x")])
def test_a_double_click_on_keep_does_not_keep_the_next_step(working, given):
    state, _ = play(work_out, working, given)
    assert does_nothing(work_out, working, state, *given)


def test_a_double_click_on_the_last_step_is_kept_once(working):
    for last in (MEANS, keep(2, how="boat")):
        once, _ = play(work_out, working, GOAL, last)
        twice, kept = play(work_out, working, GOAL, last, last)
        assert len(kept) == 2
        assert (twice.card, twice.closing) == (once.card, once.closing)


def test_a_step_kept_unchanged_leads_on_without_being_kept_again(working):
    state, kept = play(work_out, working, GOAL, ("go", "step-1"), GOAL)
    assert kept == [{"fields": {"goal": "to fly", "why": ""}}]
    assert state.card == "step-2"


@pytest.mark.parametrize("before", [(), (GOAL,), (GOAL, MEANS)])
@pytest.mark.parametrize(
    "event", [keep(3, goal="x"), ("keep", "", {"field:goal": "x"}), ("go", "step-3"), ("go", ""), ("dance", "step-1")]
)
def test_a_wrong_value_or_an_unknown_action_changes_nothing(working, before, event):
    state, _ = play(work_out, working, *before)
    assert does_nothing(work_out, working, state, *event)


def test_a_step_can_be_changed_and_the_earlier_words_stay_in_the_file(working):
    state, kept = play(work_out, working, GOAL, MEANS, ("go", "step-1"))
    assert [one.value for one in shown(work_out, working, state, Writing)] == ["to fly", ""]
    state, kept = play(work_out, working, GOAL, MEANS, ("go", "step-1"), keep(1, goal="to walk", why=""))
    assert [response["fields"] for response in kept if "goal" in response["fields"]] == [
        {"goal": "to fly", "why": ""},
        {"goal": "to walk", "why": ""},
    ]
    assert outcome.fields(working, state, "nl")["goal"] == "to walk"


def test_a_field_that_was_emptied_stays_empty(working):
    state, _ = play(work_out, working, keep(1, goal="to fly", why="x"), ("go", "step-1"), GOAL, ("go", "step-1"))
    assert [one.value for one in shown(work_out, working, state, Writing)] == ["to fly", ""]


def test_words_that_were_typed_and_not_kept_are_there_on_return(working):
    kept, _ = play(work_out, working, GOAL)
    draft = Answer("w", None, {DRAFT: {"field:goal": "to dive", "field:why": "half"}}, None, "e1")
    state, _ = play(work_out, working, ("go", "step-1"), answers=[*kept.answers, draft])
    assert [one.value for one in shown(work_out, working, state, Writing)] == ["to dive", "half"]
    assert outcome.fields(working, state, "nl") == {"goal": "to fly"}


def test_a_choice_that_was_kept_is_chosen_on_return(working):
    state, _ = play(work_out, working, GOAL, MEANS, ("go", "step-2"))
    assert shown(work_out, working, state, Choice)[0].value == "bridge"


def test_who_comes_back_finds_the_first_open_step_or_else_what_was_made(working):
    one, _ = play(work_out, working, GOAL)
    again, _ = play(work_out, working, answers=one.answers)
    assert [stop.state for stop in shown(work_out, working, again, Steps)[0].stops] == ["done", "open", "closing"]
    assert again.card == "step-2"
    both, _ = play(work_out, working, GOAL, MEANS)
    assert play(work_out, working, answers=both.answers)[0].closing


AXES = keep(1, across="rain", across_low="little", across_high="much", up="wind", up_low="calm")
WORLDS = keep(2, world_low_low="\nDesert\nNobody comes.\n\nSand.", world_high_low="Storm")


def test_own_axes_and_worlds_are_drawn_as_a_grid_with_their_names(grid):
    state, _ = play(work_out, grid, AXES, WORLDS)
    (plane,) = shown(work_out, grid, state, Plane)
    assert [words.text for words in (*plane.across, *plane.up)] == ["rain", "little", "much", "wind", "calm", "…"]
    assert [chip.label.text for chip in plane.corners] == ["…", "…", "Desert", "Storm"]
    told = [[run.text for paragraph in text.paragraphs for run in paragraph] for text in plane.texts]
    assert told == [[], [], ["Nobody comes.", "Sand."], []]
    assert (plane.cells, plane.action) == ((), "")


def test_a_grid_of_which_nothing_is_named_yet_can_be_looked_at(grid):
    state, _ = play(work_out, grid, ("go", "closing"))
    assert [chip.label.text for chip in shown(work_out, grid, state, Plane)[0].corners] == ["…"] * 4


def lines(chain, language="nl", **given):
    state, _ = play(work_out, chain, keep(1, **given))
    return outcome.chain_lines(outcome.fields(chain, state, language), language)


def test_an_own_chain_is_told_link_by_link(chain):
    assert lines(chain, link_1="rain", sign_1="+", link_2="frogs", sign_2="-", link_3="flies") == [
        "Meer ‘rain’ geeft meer ‘frogs’, en minder geeft minder (+).",
        "Meer ‘frogs’ geeft minder ‘flies’, en minder geeft meer (−).",
    ]


def test_an_empty_link_in_between_is_passed_over_with_its_sign(chain):
    told = lines(chain, link_1="rain", sign_1="-", link_2=" ", sign_2="+", link_3="flies", sign_3="+", link_4="storks")
    assert told == [
        "Meer ‘rain’ geeft minder ‘flies’, en minder geeft meer (−).",
        "Meer ‘flies’ geeft meer ‘storks’, en minder geeft minder (+).",
    ]


def test_a_sign_after_the_last_of_five_links_closes_a_loop_and_an_earlier_one_does_not(chain):
    five = {f"link_{n}": f"step {n}" for n in range(1, 6)} | {f"sign_{n}": "+" for n in range(1, 6)}
    assert lines(chain, **five)[-1] == "Meer ‘step 5’ geeft meer ‘step 1’, en minder geeft minder (+)."
    assert len(lines(chain, **five | {"sign_5": ""})) == 4
    assert len(lines(chain, **five | {"link_5": "", "sign_5": ""})) == 3


@pytest.mark.parametrize("sign", ["", "?"])
def test_a_link_without_a_sign_that_is_known_is_told_to_lack_one(chain, sign):
    told = lines(chain, "en", link_1="rain", sign_1=sign, link_2="frogs")
    assert told == ["‘rain’ works on ‘frogs’. You have not chosen its sign yet."]


def test_words_with_braces_stand_in_the_chain_as_they_were_typed(chain):
    assert "‘{cause}’" in lines(chain, link_1="{cause}", link_2="frogs")[0]


def test_one_link_alone_is_no_chain_to_draw(chain):
    alone, _ = play(work_out, chain, keep(1, link_1="rain", sign_1="+"))
    assert shown(work_out, chain, alone, Picture) == []
    two, _ = play(work_out, chain, keep(1, link_1="rain", link_2="frogs"))
    assert len(shown(work_out, chain, two, Picture)) == 1
    assert outcome.chain_lines(outcome.fields(chain, two, "nl"), "nl")[0] in words(
        *shown(work_out, chain, two, Passage)
    )


def test_a_chain_that_was_changed_asks_for_a_new_picture(chain):
    first, second = (keep(1, link_1="rain", link_2=end) for end in ("frogs", "snow"))
    state, _ = play(work_out, chain, first)
    drawn = state.but(picture="data:old")
    for event in (("go", "step-1"), second):
        drawn = work_out.turn(chain, drawn, work_out.Event(*event), "nl").state
    assert drawn.picture == ""


@pytest.mark.parametrize("fields", [None, [], {"goal": 3}, "x"])
def test_an_answer_of_another_make_is_passed_over(working, fields):
    state, _ = play(work_out, working, answers=[Answer("w", "step-1", {"fields": fields}, None, "e0")])
    assert state.card == "step-1"
    assert [one.value for one in shown(work_out, working, state, Writing)] == ["", ""]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(working, grid, chain):
    boat = keep(2, how="boat")
    routes = [
        (working, (keep(1), GOAL, boat, ("go", "closing"), ("go", "step-1"))),
        (grid, (AXES, WORLDS)),
        (chain, (keep(1, link_1="rain", sign_1="-", link_2="frogs"),)),
    ]
    for exercise, route in routes:
        assert strays(work_out, exercise, *route) == []
        assert lost_focuses(work_out, exercise, *route) == []
        assert forgotten(work_out, exercise, *route) == []


@pytest.mark.parametrize("time", ["2026-03-02T23:59:00+01:00", "20260302T100000", "2026-W10-1T08:00"])
def test_a_look_back_counts_from_the_day_however_its_time_is_written(working, time):
    back = Step(text("Back"), text("look"), {"did": Field(text("did"))}, after=14)
    exercise = WorkOut(text("Work"), text("Do"), (*working.step, back), name="w", version="e1")
    begun = Answer("w", "step-1", {"fields": {"goal": "swim"}}, None, "e1", time)
    state, _ = play(work_out, exercise, answers=[begun])
    assert work_out.due_on(exercise, state, 2, 1) == date(2026, 3, 16)


def test_a_choice_and_a_day_that_several_were_given_are_told_in_words(working):
    fields = {"alike": Field(text("alike"), choice=choice(yes=None, no=None)), "on": Field(text("on"), sort="date")}
    beside = Together(text("Beside"), text("compare"), ("goal",), fields)
    exercise = WorkOut(**vars(working) | {"copies": 2, "copy": text("Plan"), "together": beside})
    given = Answer("w", TOGETHER, {"fields": {"alike": "no", "on": "2026-03-05"}}, None, "e1")
    state, _ = play(work_out, exercise, answers=[given])
    (told,) = together.facts(exercise, state, "nl")
    assert words(*told.facts) == ["no nl", "5 mrt 2026"]
