"""Plays an exercise as `show` would, without a browser, and looks at what stands on the sheet."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache

from course import labels
from course.answers import Answer
from course.sheet.blocks import Actions, plain
from course.text import LANGUAGES, Text
from course.views.state import Event, start

NAMED = {"passage", "choice", "select", "writing", "points", "scale", "share", "score", "scorerow"}
FOR_THE_MACHINE = {"block", "lang", "language", "layout", "state", "fit", "tone", "symbol", "colour"}
FOR_THE_MACHINE |= {"name", "value", "action", "focus", "drag", "source"}


def play(view, exercise, *events, answers=(), language="nl"):
    """The state after these events, and the responses that were kept."""
    state = view.opened(exercise, start(exercise, answers))
    before = len(state.answers)
    for event in events:
        state = after(view, exercise, state, event, language)
    return state, [answer.response for answer in state.answers[before:]]


def after(view, exercise, state, event, language="nl"):
    """The state after one event, with what it gave kept."""
    turn = view.turn(exercise, state, Event(*event), language)
    if turn.given is None:
        return turn.state
    given = turn.given
    answer = Answer(exercise.name, given.card, given.response, given.credit, given.version)
    return replace(turn.state, answers=(*turn.state.answers, answer))


def shown(view, exercise, state, block, language="nl"):
    """The blocks of one sort on the sheet, also those in columns and under a board."""
    found = []

    def look(blocks):
        for one in blocks:
            found.extend([one] if isinstance(one, block) else [])
            look([inner for column in getattr(one, "columns", ()) for inner in column])
            look(getattr(one, "below", ()))

    look(view.sheet(exercise, state, language).blocks)
    return found


def words(*blocks):
    """The paragraphs in these blocks, each as one string."""
    return ["".join(run.text for run in paragraph) for one in blocks for paragraph in one.prose.paragraphs]


def buttons(view, exercise, state):
    """Every button that stands in a row, as {words: value}."""
    return {a.label: a.value for row in shown(view, exercise, state, Actions) for a in row.actions}


def does_nothing(view, exercise, state, *event):
    """Whether an event keeps nothing, says nothing, moves no focus and leaves the screen as it was."""
    then = after(view, exercise, state, event)
    silent = then.answers == state.answers and (then.say, then.focus) == ("", "")
    return silent and screen(view, exercise, then) == screen(view, exercise, state)


def screen(view, exercise, state):
    """The sheet as it is sent, without what is said once and where the focus goes."""
    return {**plain(view.sheet(exercise, state, "nl")), "say": "", "focus": "", "aloud": False}


def lost_focuses(view, exercise, *events):
    """The events after which the focus is sent to something that is not on the sheet."""
    sheets = _sheets(view, exercise, events)
    return [(event, focus) for _, event, sheet in sheets if (focus := sheet["focus"]) and focus not in keys(sheet)]


def strays(view, exercise, *events):
    """What stands on a sheet in the other language: words of the interface and words of the exercise."""
    spoken = texts(exercise)
    return [
        (language, event, said, seen)
        for language, event, sheet in _sheets(view, exercise, events)
        for seen in set(visible(sheet))
        for said in wrong_words(seen, language, spoken)
    ]


def wrong_words(seen, language, spoken=()):
    """The words of the other language in a string that is seen on a screen in `language`.

    A label that reads like words of the exercise itself says nothing: a card may well be called "June".
    """
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    content = (getattr(text, other) for text in spoken)
    own = "\n".join(getattr(text, language) or "" for text in spoken)
    labelled = [p.pattern for p in patterns(other) if p.search(seen) and not p.search(own)]
    return labelled + [one for one in content if one and one in seen]


def forgotten(view, exercise, *events):
    """The answers that were kept in these events and would not be read when the exercise is opened again."""
    kept = play(view, exercise, *events)[0].answers
    return [answer.response for answer in kept if answer not in start(exercise, kept).answers]


def keys(thing) -> set[str]:
    """Where the front end can send the focus on a sheet: its data-key attributes."""
    if isinstance(thing, list):
        return set().union(*map(keys, thing))
    if not isinstance(thing, dict):
        return set()
    return _own_keys(thing).union(*map(keys, thing.values()))


def _own_keys(one: dict) -> set[str]:
    block = one.get("block")
    if block in NAMED:
        return {one["name"]} - {""}
    if block in ("story", "feedback", "hints", "sequence"):
        ways = ("up:{}", "down:{}", "sign:{}:+", "sign:{}:-") if block == "sequence" and not one["fixed"] else ()
        return {block} | {way.format(rung["name"]) for rung in one.get("rungs", ()) for way in ways}
    if block == "plane":
        return {f"{one['action']}:{cell['value']}" for cell in one["cells"] if one["action"]}
    known = {"action": "{action}:{value}", "stop": "go:{value}", "slider": "{action}", "notice": "{tone}"}
    known |= {"item": "pick:{name}", "place": "put:{name}"}
    if block == "board":
        return {"card"} if one["layout"] == "one" else set()
    return {known[block].format(**one)} if block in known else set()


def _sheets(view, exercise, events) -> Iterator[tuple]:
    """The sheet at the start and after each event, in both languages."""
    for language in LANGUAGES:
        state = view.opened(exercise, start(exercise, ()))
        yield language, None, plain(view.sheet(exercise, state, language))
        for event in events:
            state = after(view, exercise, state, event, language)
            yield language, event, plain(view.sheet(exercise, state, language))


def visible(thing, of=""):
    """Every string of a sheet that a reader sees or hears."""
    if isinstance(thing, str):
        return [thing] if of not in FOR_THE_MACHINE else []
    if isinstance(thing, dict):
        if set(thing) == {"text", "lang"}:
            return [thing["text"]]
        return [seen for key, inner in thing.items() for seen in visible(inner, key)]
    return [seen for inner in thing for seen in visible(inner, of)] if isinstance(thing, list) else []


@cache
def patterns(language):
    """Every label of the interface in a language, where the two differ and say more than "en", with anything at its {places}."""
    told = {getattr(label, language) for label in texts(vars(labels)) if label.nl != label.en}
    told = {one for one in told if re.search(r"\w{4}", re.sub(r"\{\w+\}", "", one))}
    return [re.compile(_pattern(one)) for one in sorted(told)]


def _pattern(label):
    parts = (re.escape(part) for part in re.split(r"\{\w+\}", label))
    return r"(?<!\w)" + ".+?".join(parts) + r"(?!\w)"


def texts(thing) -> list[Text]:
    """Every text in two different languages inside something."""
    if isinstance(thing, Text):
        return [thing] if thing.nl != thing.en else []
    if isinstance(thing, dict):
        return [text for inner in thing.values() for text in texts(inner)]
    if isinstance(thing, tuple | list):
        return [text for inner in thing for text in texts(inner)]
    if is_dataclass(thing) and not isinstance(thing, type):
        return [text for field in fields(thing) for text in texts(getattr(thing, field.name))]
    return []
