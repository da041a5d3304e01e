"""An answers file may hold anything: nothing in it keeps an exercise or a desk from opening, or is lost by it."""

import json

import pytest

from course.answers import Answer, Answers, parse, today
from course.content import Library
from course.content.library import shipped
from course.document.collect import document
from course.session import view_of
from course.sheet.blocks import plain
from course.show import DESKS, show
from course.views.state import start

LIBRARY = Library(shipped())
EXERCISES = LIBRARY.readable(LIBRARY.exercises())
THINGS = [None, 0, -1, 10**400, 1.5, True, "", "x", [], [1], {}, {"a": 1}, {"a": {"b": [1]}}]
KEYS = [
    "category", "sure", "reason", "answer", "words", "fields", "step", "points", "order", "chain", "scores", "pairs",
    "pair", "when", "path", "choice", "place", "across", "up", "marks", "judgement", "index", "rule", "values",
]  # fmt: skip
RESPONSES = [
    *({key: thing} for key in KEYS for thing in THINGS),
    *({mark: thing, "fields": "x", "pairs": [1]} for mark in ("undo", "draft") for thing in THINGS),
    {"undo": "x", "draft": 1},
    {"pair": "x", "inside": 1, "outside": 5, "note": 3},
    {},
]
CARDS = [None, "x", "step-1", "together", "before", "9/step-1", "5" * 5000 + "/step-1"]
TIMES = ["20261102T101010", "2026-W45-1T10:00", "2026-11-22T10:00:00+14:00", "1970-01-01", "2199-12-30T23:59:59-12:00"]


def cards(exercise):
    return [
        *CARDS,
        *(card.name for card in getattr(exercise, "cards", ())[:1]),
        *list(getattr(exercise, "pair", ()))[:1],
    ]


def two_of_each_kind():
    """Two exercises of every kind: the first and the last by name."""
    by_kind = {}
    for name, exercise in EXERCISES.items():
        by_kind.setdefault(type(exercise), []).append(name)
    return [name for names in by_kind.values() for name in dict.fromkeys((names[0], names[-1]))]


@pytest.mark.parametrize("name", two_of_each_kind())
def test_no_answer_keeps_an_exercise_from_opening(name):
    exercise, view = EXERCISES[name], view_of(EXERCISES[name])
    for card in cards(exercise):
        for at, response in enumerate(RESPONSES):
            answer = Answer(name, card, response, None, "v", TIMES[at % len(TIMES)])
            view.sheet(exercise, view.opened(exercise, start(exercise, [answer])), "nl")


def huge(exercise):
    one, other, *_ = exercise.scheme.category
    return {"points": {one: 10**400, other: 10 - 10**400}}


def with_a_third(exercise):
    return {"pairs": {name: {"inside": 1, "outside": 5, "note": 3} for name in exercise.pair}}


ODD = {
    "points beyond all bounds": ("examples/weigh", huge, lambda exercise: exercise.cards[0].name),
    "a third side": ("inside/mirror", with_a_third, lambda _: "pairs"),
    "five thousand digits": ("signals/signpost", lambda _: {"draft": {}}, lambda _: "5" * 5000 + "/step-1"),
}


@pytest.mark.parametrize(("name", "response", "card"), ODD.values(), ids=ODD)
def test_no_number_and_no_name_is_too_long(name, response, card):
    exercise, view = EXERCISES[name], view_of(EXERCISES[name])
    answer = Answer(name, card(exercise), response(exercise), None, "v")
    for state in (start(exercise, [answer]), start(exercise, [answer]).but(card=card(exercise))):
        view.sheet(exercise, view.opened(exercise, state), "nl")


@pytest.mark.parametrize("year", ["0001", "1969", "2200", "9999"])
def test_a_line_of_another_age_is_damaged(year):
    line = json.dumps(vars(Answer("plan/own", "step-1", {}, None, "v", f"{year}-12-30T10:00:00+00:00")))
    assert parse(line.encode()).damaged == (1,)


@pytest.fixture
def hostile(answers_file):
    """A file with an answer of every sort to a few exercises of every kind."""
    by_kind = {type(exercise): name for name, exercise in EXERCISES.items()}
    made = [
        Answer(name, card, response, None, "v", TIMES[at % len(TIMES)])
        for name in (*by_kind.values(), "gone/away", "../x")
        for card in CARDS[:3]
        for at, response in enumerate(RESPONSES[::7])
    ]
    Answers().add(*made)
    return made


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("desk", DESKS)
def test_no_answer_keeps_a_desk_from_opening(hostile, desk, language, caplog):
    caplog.set_level("INFO")
    assert show(desk, language).sheet["blocks"]
    assert caplog.records == []


def test_no_answer_keeps_the_document_from_being_made(hostile):
    assert plain(document(Answers().read().answers, LIBRARY, "nl", today()))


def test_half_a_character_is_kept_as_a_question_mark_and_blocks_nothing(answers_file):
    line = Answer("a", None, {"draft": {"x": "half \ud83d"}}, None, "v")
    with pytest.raises(UnicodeEncodeError):
        json.dumps(line.response, ensure_ascii=False).encode()
    read = parse(json.dumps({**vars(line)}).encode())
    assert read.answers[0].response == {"draft": {"x": "half ?"}}
    Answers().add(*read.answers)
    assert Answers().bring_in(json.dumps({**vars(line), "name": "other"}).encode()) == (1, 0)


def test_half_a_character_that_is_typed_is_kept(answers_file):
    widget = show("old-new/reflect", "nl")
    field = next(block["name"] for block in widget.sheet["blocks"] if block["block"] == "writing")
    reply = widget.respond({"id": 1, "action": "draft", "value": "", "fields": {field: "half \ud83d"}})
    assert reply["saved"]
    assert Answers().read().answers[0].response == {"draft": {field: "half ?"}}
