"""weigh, compare, reflect and my answers: what a learner sees and what is kept, without a browser."""

import pytest

from course.answers import Answer, Answers, lines
from course.kinds.compare import Compare
from course.kinds.reflect import Reflect, Step
from course.kinds.weigh import Weigh
from course.sheet.blocks import Bars, Choice, Download, Feedback, Notice, Passage, Points, Table, Writing
from course.views import compare, my_answers, reflect, weigh
from course.views.state import UNDO, start
from tests.conftest import card, text
from tests.views.playing import lost_focuses, play, shown


@pytest.fixture
def weighing(scheme):
    return Weigh(text("Weigh"), text("Divide"), scheme, (card("ball", round=50, red=40, soft=10),), name="w")


def points(**given):
    return {f"points:deck/ball:{name}": str(number) for name, number in given.items()}


def test_ten_points_are_kept_and_held_beside_the_authors(weighing):
    state, kept = play(weigh, weighing, ("weigh", "deck/ball", points(red=2, round=8, soft=0)))
    assert kept == [{"points": {"red": 2, "round": 8, "soft": 0}}]
    bars = shown(weigh, weighing, state, Bars)[0]
    assert [(bar.value, bar.other) for bar in bars.bars] == [(2, 4), (8, 5), (0, 1)]
    assert shown(weigh, weighing, state, Feedback)[0].verdict == "Voor een deel gelijk"


@pytest.mark.parametrize("given", [{"red": 9}, {"red": 11}, {"red": 12, "round": -2}, {"red": "x"}, {}])
def test_anything_but_ten_points_is_told_and_not_kept(weighing, given):
    state, kept = play(weigh, weighing, ("weigh", "deck/ball", points(**given)))
    assert kept == []
    assert state.say.endswith("Verdeel precies tien punten.")


def test_after_an_undo_the_points_are_still_there_to_change(weighing):
    state, kept = play(weigh, weighing, ("weigh", "deck/ball", points(red=2, round=8)), ("undo", "deck/ball", {}))
    assert list(kept[-1]) == [UNDO]
    assert [share.value for share in shown(weigh, weighing, state, Points)[0].shares] == [2, 8, 0]


@pytest.fixture
def comparing(scheme):
    cards = (card("a", red=100), card("b", round=70, soft=30))
    return Compare(text("Two"), text("Compare"), scheme, cards, text("same"), text("differs"), name="c")


LEADS = {"lead:deck/a": "red", "lead:deck/b": "soft", "same": "both lie", "differs": ""}


def test_a_comparison_is_kept_whole_and_then_the_authors_speak(comparing):
    state, kept = play(compare, comparing, ("compare", "", LEADS))
    assert kept == [{"categories": {"deck/a": "red", "deck/b": "soft"}, "same": "both lie", "differs": ""}]
    words = [run.text for one in shown(compare, comparing, state, Passage) for p in one.prose.paragraphs for run in p]
    assert words == ["both lie", "same nl", "–", "differs nl"]
    assert [one.verdict for one in shown(compare, comparing, state, Feedback)] == ["Dit past het best", "Te verdedigen"]


def test_a_comparison_with_one_case_unsorted_is_asked_for(comparing):
    state, kept = play(compare, comparing, ("compare", "", {**LEADS, "lead:deck/b": ""}))
    assert kept == []
    assert state.say == "Kies voor beide casussen wat vooropstaat."


def test_a_comparison_taken_back_keeps_what_was_written(comparing):
    state, _ = play(compare, comparing, ("compare", "", LEADS), ("undo", "", {}))
    assert [one.value for one in shown(compare, comparing, state, Writing)] == ["both lie", ""]
    assert [one.value for one in shown(compare, comparing, state, Choice)] == ["red", "soft"]


@pytest.fixture
def reflecting():
    steps = (Step(text("first"), text("worked"), shown=True), Step(text("second"), text("model")))
    return Reflect(text("Think"), text("Write"), steps, name="r")


def test_a_worked_step_shows_its_reasoning_and_then_the_next_question(reflecting):
    state, kept = play(reflect, reflecting, ("next", "0", {}))
    assert kept == [{"done": True}]
    assert shown(reflect, reflecting, state, Writing)[0].name == "words:1"


def test_own_words_come_before_the_model_answer(reflecting):
    before = ("next", "0", {})
    state, kept = play(reflect, reflecting, before, ("keep", "1", {"words:1": "  "}))
    assert len(kept) == 1
    assert state.say == "Schrijf eerst iets op, al is het één zin."
    state, kept = play(reflect, reflecting, before, ("keep", "1", {"words:1": "mijn idee"}))
    assert kept[-1] == {"words": "mijn idee"}
    assert shown(reflect, reflecting, state, Choice)[0].legend == "Hoe verhoudt jouw antwoord zich hiertoe?"


def test_judging_ones_own_answer_ends_the_step(reflecting):
    events = (("next", "0", {}), ("keep", "1", {"words:1": "x"}), ("judge", "1", {"judgement:1": "partly"}))
    state, kept = play(reflect, reflecting, *events)
    assert kept[-1] == {"done": True, "judgement": "partly"}
    assert reflect.reached(reflecting, state) == 2


def test_a_step_that_was_judged_goes_back_to_its_words_in_one_go(reflecting):
    done = (("next", "0", {}), ("keep", "1", {"words:1": "x"}), ("judge", "1", {"judgement:1": "partly"}))
    state, _ = play(reflect, reflecting, *done, ("undo", "1", {}))
    assert shown(reflect, reflecting, state, Writing)[0].value == "x"
    state, _ = play(reflect, reflecting, *done, ("undo", "1", {}), ("keep", "1", {"words:1": "y"}))
    assert shown(reflect, reflecting, state, Choice)


def test_handing_in_twice_is_kept_once(weighing, comparing, reflecting):
    twice = (("weigh", "deck/ball", points(red=2, round=8)),) * 2
    assert len(play(weigh, weighing, *twice)[1]) == 1
    assert len(play(compare, comparing, *((("compare", "", LEADS),) * 2))[1]) == 1
    keep = ("keep", "1", {"words:1": "x"})
    assert len(play(reflect, reflecting, ("next", "0", {}), keep, keep)[1]) == 2


def test_what_was_handed_in_last_stands_in_the_field_and_not_an_older_draft(comparing):
    draft = Answer("c", None, {"draft": {"same": "old"}}, None, "v")
    state, _ = play(compare, comparing, ("compare", "", LEADS), ("undo", "", {}), answers=[draft])
    assert shown(compare, comparing, state, Writing)[0].value == "both lie"


def test_every_focus_that_a_view_gives_is_there_in_its_sheet(classify, weighing, comparing, reflecting):
    from course.views import classify as sorting

    sort = [("put", "soft", {}), ("undo", "deck/apple", {}), ("hint", "deck/apple", {}), ("go", "closing", {})]
    runs = [
        (sorting, classify, sort),
        (weigh, weighing, [("weigh", "deck/ball", points(red=2, round=8)), ("undo", "deck/ball", {})]),
        (compare, comparing, [("compare", "", {**LEADS, "lead:deck/b": ""}), ("compare", "", LEADS), ("undo", "", {})]),
        (
            reflect,
            reflecting,
            [
                ("next", "0", {}),
                ("keep", "1", {}),
                ("keep", "1", {"words:1": "x"}),
                ("judge", "1", {}),
                ("judge", "1", {"judgement:1": "alike"}),
                ("undo", "1", {}),
            ],
        ),
    ]
    for view, exercise, events in runs:
        assert lost_focuses(view, exercise, *events) == []


def test_a_step_can_be_written_anew_with_the_old_words_in_the_field(reflecting):
    events = (("next", "0", {}), ("keep", "1", {"words:1": "x"}), ("undo", "1", {}))
    state, _ = play(reflect, reflecting, *events)
    assert shown(reflect, reflecting, state, Writing)[0].value == "x"


@pytest.mark.parametrize("response", [{}, {"category": "gone"}, {"points": {"red": "2"}}, {"words": 3}, {"draft": "x"}])
def test_a_response_of_another_make_is_passed_over_by_every_kind(classify, weighing, comparing, reflecting, response):
    for exercise in (classify, weighing, comparing, reflecting):
        for name in ("deck/apple", "deck/ball", None, "step-2"):
            assert start(exercise, [Answer("x", name, response, None, "v")]).answers == ()


def test_my_answers_counts_them_and_hands_over_one_file(answers_file):
    Answers().add(Answer("roles/round-1", "x", {"category": "lawful"}, 1.0, "v", time="2026-03-04T10:00:00+01:00"))
    sheet = my_answers.sheet(answers_file, Answers().read(), {"roles/round-1": "Ronde 1"}, "nl")
    assert next(b for b in sheet.blocks if isinstance(b, Table)).rows == (("Ronde 1", "1", "4 mrt"),)
    assert next(b for b in sheet.blocks if isinstance(b, Download)).action == "take-along"
    assert lines(Answers().read().answers) == answers_file.read_text()


def test_nothing_is_deleted_before_a_second_yes(answers_file):
    Answers().add(Answer("a", None, {}, None, "v"))
    said, asking = my_answers.act(Answers(), "delete", "", "nl")
    assert asking
    assert said.startswith("Weet je het zeker? Al je antwoorden (nu 1)")
    assert answers_file.exists()
    my_answers.act(Answers(), "delete-no", "", "nl")
    assert answers_file.exists()
    assert my_answers.act(Answers(), "delete-yes", "", "nl")[0].startswith("Alles is verwijderd.")
    assert not answers_file.exists()


def test_a_file_without_answers_is_told_so(answers_file):
    assert (
        my_answers.act(Answers(), "bring", "geen json\n", "nl")[0]
        == "Dit bestand bevat geen antwoorden van deze cursus."
    )


def test_drafts_and_undos_are_not_counted_as_answers(answers_file):
    given = Answer("a", "x", {"category": "lawful"}, 1.0, "v")
    Answers().add(
        given, Answer("a", None, {"draft": {"f": "w"}}, None, "v"), Answer("a", "x", {UNDO: given.name}, None, "v")
    )
    assert my_answers.handed_in(Answers().read().answers) == (given,)


def test_a_damaged_line_is_named_on_the_desk(answers_file):
    Answers().add(Answer("a", None, {}, None, "v"))
    with answers_file.open("a") as file:
        file.write("half\n")
    sheet = my_answers.sheet(answers_file, Answers().read(), {"roles/round-1": "Ronde 1"}, "nl")
    notice = next(b for b in sheet.blocks if isinstance(b, Notice))
    assert notice.prose.paragraphs[0][0].text.startswith("Regel 2 van het bestand is niet te lezen.")


def test_a_desk_that_comes_into_view_again_still_asks_what_it_asked(answers_file):
    from course.nl import show

    desk = show("my-answers")
    desk.respond({"id": 1, "action": "delete", "value": ""})
    asking = desk.sheet
    desk.respond({"id": 0, "action": "renew", "value": ""})
    assert desk.sheet == asking
    desk.respond({"id": 2, "action": "delete-no", "value": ""})
    desk.respond({"id": 0, "action": "renew", "value": ""})
    assert not desk.sheet["say"]


def test_the_desk_shows_how_it_stands_now_when_asked(answers_file):
    from course.nl import show

    desk = show("my-answers")
    Answers().add(Answer("start/controls", "x", {"category": "lawful"}, 1.0, "v"))
    desk.respond({"id": 1, "action": "refresh", "value": ""})
    (table,) = [block for block in desk.sheet["blocks"] if block["block"] == "table"]
    assert table["rows"][0][:2] == ["Vier kaarten om te oefenen", "1"]
    assert desk.respond({"id": 2, "action": "take-along", "value": ""})["file"] == answers_file.read_text()
