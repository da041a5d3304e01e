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


@pytest.mark.parametrize("name", EXERCISES)
def test_no_answer_keeps_an_exercise_from_opening(name):
    exercise, view = EXERCISES[name], view_of(EXERCISES[name])
    for card in cards(exercise):
        for at, response in enumerate(RESPONSES):
            answer = Answer(name, card, response, None, "v", TIMES[at % len(TIMES)])
            view.sheet(exercise, view.opened(exercise, start(exercise, [answer])), "nl")


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
