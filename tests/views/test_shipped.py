"""Every exercise that we ship, played from its first screen to its last in both languages."""

import json
import re
from functools import cache

import pytest

from course.content import Library
from course.content.library import EXERCISES, KINDS, shipped
from course.kinds import follow, work_out
from course.kinds.decide import Decide
from course.kinds.follow import Follow
from course.kinds.mirror import PAIRS, SIDES, STEP, Mirror
from course.kinds.order import Order
from course.kinds.place import Place
from course.kinds.scan import AFTER, BEFORE, Scan
from course.kinds.shift import Shift
from course.kinds.stress_test import HIGHEST, LOWEST, StressTest
from course.kinds.work_out import TOGETHER, WorkOut
from course.session import view_of
from course.sheet.blocks import plain
from course.text import LANGUAGES
from course.views.mirror import PAGE
from course.views.state import start
from tests.views.playing import after, forgotten, keys

LIBRARY = Library(shipped())
NAMES = LIBRARY.exercises()
exercise_named = cache(LIBRARY.exercise)


def place(exercise):
    """Each card in the authors' cell, and the overview."""
    for card in exercise.cards:
        across, up = exercise.authors(card)
        yield "put", f"{across}-{up}", {"card": card.name}
    yield "go", "closing"


def follow_all(exercise):
    """The authors' points after each signal, and the path."""
    for number, signal in enumerate(exercise.signal):
        name = follow.key(number)
        points = {f"points:{name}:{world}": str(n) for world, n in signal.points.items()}
        yield "go", name
        yield "keep", name, points | {f"nature:{name}": signal.nature}
    yield "go", "closing"


def order(exercise):
    """Each chain built as the authors have it, and every place to take hold of it."""
    for name, chain in exercise.chain.items():
        yield "go", name
        wanted = list(chain.step)
        have = list(chain.shuffled())
        for at, step in enumerate(wanted):
            for _ in range(have.index(step) - at):
                yield "up", step
            have.remove(step)
            have.insert(at, step)
        yield from (("sign", f"{step}:{one.sign}") for step, one in chain.step.items() if one.sign)
        yield "check", name
        yield from (("lever", name, {f"lever:{name}": reply}) for reply in chain.lever.reply)


def decide(exercise):
    """Always the first way that is open, to an ending; then back, and always the last."""
    for first in (0, -1):
        path = ()
        while ways := list(exercise.open_ways(exercise.spot(path))):
            step = f"{exercise.spot(path).moment}/{ways[first]}"
            yield "choose", f"{len(path)}:{step}"
            path = (*path, step)
        yield "back", "0"


def stress_test(exercise):
    """The choice by feel or own options, every threshold, every reply."""
    yield from (("first", "", {"first": option}) for option in list(exercise.option)[:1])
    if exercise.own:
        rows = range(1, exercise.own + 1)
        names = {f"name:{n}": f"option {n}" for n in rows}
        scores = {f"score:{n}:{w}": str(n + at) for n in rows for at, w in enumerate(exercise.scheme.category)}
        yield "calculate", "", names | scores
    yield from (("threshold", str(n)) for n in range(LOWEST, HIGHEST + 1))
    for at, question in enumerate(exercise.question):
        yield from (("reply", str(at), {f"reply:{at}": reply}) for reply in question.reply)


def work(exercise):
    """Words, a day or a value in every field, step by step; a second copy and several together where there may be."""
    for copy in range(1, min(exercise.copies, 2) + 1):
        yield "copy", str(copy)
        for number, step in enumerate(exercise.step):
            name = work_out.key(number, copy)
            yield "go", name
            yield "keep", name, filled(step.field, "" if copy == 1 else f"{copy}/")
        yield "go", "closing"
    if exercise.together:
        yield "copy", TOGETHER
        yield "keep", TOGETHER, filled(exercise.together.field)
        yield "copy", "1"


def filled(fields, of=""):
    """Something in each field that is not there to be read."""
    return {f"field:{of}{name}": something(name, field) for name, field in fields.items() if not field.shown}


def something(name, field):
    """A value of a field: the last of its choices, a day, or own words."""
    if field.choice:
        return list(field.choice)[-1]
    return "2026-11-20" if field.sort == "date" else f"own words {name}"


def scan(exercise):
    """Filled in, changed, and filled in again with another score for each statement."""
    for action, moment in (("keep", BEFORE), ("change", BEFORE), ("again", AFTER)):
        if action != "keep":
            yield action, ""
        scores = {f"{moment}:{name}": str(1 + at % 5) for at, name in enumerate(exercise.statement)}
        yield "keep", moment, scores if moment == BEFORE else dict.fromkeys(scores, "3")


def mirror(exercise):
    """Every page with all differences that there can be, a step, another step, and back to the first page."""
    names = list(exercise.pair)
    for page, at in enumerate(range(0, len(names), PAGE), start=1):
        rated = {f"{name}:{side}": str(1 + n % 5) for n, name in enumerate(names[at : at + PAGE]) for side in SIDES}
        yield "keep", f"page-{page}", rated | {f"{names[at]}:{SIDES[0]}": "5"}
    for words in ("on Monday", ""):
        yield "choose", "", {"step": names[0], "words": words}
        yield "change", ""
    yield "go", "page-1"
    yield "go", "closing"


def shift(exercise):
    """The authors' own judgement of each case, and the whole picture."""
    for card in exercise.cards:
        fields = {f"lead:{card.name}:{world}": turned.lead for world, turned in exercise.of(card.name).items()}
        fields |= {f"floor:{card.name}:{world}": turned.floor for world, turned in exercise.of(card.name).items()}
        yield "go", card.name
        yield "compare", card.name, fields
    yield "go", "closing"


ROUTES = {
    Decide: decide,
    Follow: follow_all,
    Mirror: mirror,
    Order: order,
    Place: place,
    Scan: scan,
    Shift: shift,
    StressTest: stress_test,
    WorkOut: work,
}


def playable():
    """The names of the exercises that have a route, by what their files say that they are."""
    files = {name: (shipped() / EXERCISES / f"{name}.toml").read_text(encoding="utf-8") for name in NAMES}
    kinds = {name: re.search(r'^kind = "(\w+)"', words, re.MULTILINE) for name, words in files.items()}
    return [name for name, kind in kinds.items() if kind and KINDS.get(kind[1]) in ROUTES]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise_opens_and_can_be_sent_to_the_screen(name, language):
    exercise = exercise_named(name)
    view = view_of(exercise)
    sheet = plain(view.sheet(exercise, view.opened(exercise, start(exercise, ())), language))
    assert json.loads(json.dumps(sheet)) == sheet
    assert sheet["title"] == {"text": exercise.title(language), "lang": language}
    assert sheet["blocks"]


@pytest.mark.parametrize("name", playable())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_on_the_way_through_can_be_drawn_and_the_focus_lands_on_it(name, language):
    exercise = exercise_named(name)
    view = view_of(exercise)
    state = view.opened(exercise, start(exercise, ()))
    for event in ROUTES[type(exercise)](exercise):
        state = after(view, exercise, state, event, language)
        sheet = plain(view.sheet(exercise, state, language))
        assert json.loads(json.dumps(sheet)) == sheet
        assert not state.focus or state.focus in keys(sheet), event
    assert state.answers


@pytest.mark.parametrize("name", playable())
def test_playing_it_as_the_authors_would_gets_full_credit_and_is_read_back(name):
    exercise = exercise_named(name)
    view, route = view_of(exercise), list(ROUTES[type(exercise)](exercise))
    assert forgotten(view, exercise, *route) == []
    state = view.opened(exercise, start(exercise, ()))
    for event in route:
        state = after(view, exercise, state, event)
    if isinstance(exercise, Place | Follow | Shift | Order):
        judged = [
            answer.credit for answer in state.answers if answer.credit is not None and "reply" not in answer.response
        ]
        assert judged
        assert set(judged) == {1.0}


def to_keep(exercise):
    """The names under which the way through must have kept something."""
    if isinstance(exercise, Scan):
        return {BEFORE, AFTER}
    if isinstance(exercise, Mirror):
        return {PAIRS, STEP}
    copies = range(1, min(exercise.copies, 2) + 1)
    return {name for n in copies for name in exercise.keys(n)} | ({TOGETHER} if exercise.together else set())


@pytest.mark.parametrize("name", [n for n in playable() if isinstance(exercise_named(n), WorkOut | Scan | Mirror)])
def test_the_way_through_own_work_a_scan_and_a_mirror_keeps_every_part(name):
    exercise = exercise_named(name)
    view = view_of(exercise)
    state = view.opened(exercise, start(exercise, ()))
    for event in ROUTES[type(exercise)](exercise):
        state = after(view, exercise, state, event)
    assert {answer.card for answer in state.answers} == to_keep(exercise)
    for answer in state.answers:
        assert all(str(words).strip() for words in answer.response.get("fields", {}).values())
