"""How work_out looks: the copies there are, a step with its fields and examples, what was made of it."""

from datetime import date

from course import labels
from course.answers import Answer, day_of, today
from course.kinds.work_out import TOGETHER, Field, Step, WorkOut, copy_of, due, key
from course.sheet.blocks import (
    Action,
    Actions,
    Choice,
    Columns,
    Fact,
    Facts,
    Notice,
    Passage,
    Prose,
    Sheet,
    Steps,
    Tab,
    Tabs,
    Writing,
    prose,
    spoken,
)
from course.text import Language, Text
from course.views import outcome, parts, together
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: WorkOut, state: State, language: Language) -> Sheet:
    """The whole screen: the copies, and the step at hand, or what was made, or several side by side."""
    blocks = (_copies(exercise, state, language), *_shown(exercise, state, language))
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: WorkOut, state: State) -> State:
    """The state at the step that asks for attention in the copy that was worked on last, else at what was made."""
    last = next((a.card for a in reversed(state.answers) if a.card and a.card != TOGETHER), None)
    return _opened_copy(exercise, state, copy_of(last))


def due_on(exercise: WorkOut, state: State, number: int, copy: int) -> date | None:
    """The day from which a step that looks back can be done; None for other steps, and where nothing was begun."""
    began = state.first(key(0, copy))
    step = exercise.step[number]
    return due(step, day_of(began)) if began and step.after else None


def waiting(exercise: WorkOut, state: State, copy: int, day: date) -> list[str]:
    """The steps of a copy that ask for attention on a day: those that are open, looking back only when it is due."""
    asked = [
        key(number, copy)
        for number, step in enumerate(exercise.step)
        if not step.after or ((on := due_on(exercise, state, number, copy)) and on <= day)
    ]
    return [name for name in asked if state.last(name) is None]


def _opened_copy(exercise: WorkOut, state: State, copy: int) -> State:
    open_ = waiting(exercise, state, copy, today())
    return state.but(card=open_[0] if open_ else key(0, copy), closing=not open_, picture="")


def _copies(exercise: WorkOut, state: State, language: Language) -> Tabs | None:
    """A tab for each copy that holds something, one for a new copy, and one to lay them side by side."""
    if exercise.copies == 1:
        return None
    held = outcome.copies(exercise, state)
    fresh = [n for n in exercise.numbers if n not in held][:1]
    here = None if state.card == TOGETHER else copy_of(state.card)
    tabs = [Tab(str(n), outcome.name_of(exercise, state, n, language), n == here) for n in held]
    tabs += [Tab(str(n), _fresh(exercise, state, n, n == here, language), n == here) for n in fresh]
    if exercise.together:
        tabs.append(Tab(TOGETHER, exercise.together.title(language), here is None))
    return Tabs(labels.YOURS(language), "copy", tuple(tabs))


def _fresh(exercise: WorkOut, state: State, copy: int, here: bool, language: Language) -> str:
    """What an empty copy is called: its number where one is there, else that it can be added."""
    new = labels.NEW_COPY.fill(copy=exercise.copy)(language)
    return outcome.name_of(exercise, state, copy, language) if here else new


def _shown(exercise: WorkOut, state: State, language: Language) -> tuple:
    if state.card == TOGETHER and exercise.together:
        return together.blocks(exercise, state, language)
    shown = outcome.blocks if state.closing else _step
    return (_steps(exercise, state, language), *shown(exercise, state, language))


def _at(exercise: WorkOut, state: State) -> int:
    keys = exercise.keys(copy_of(state.card))
    return keys.index(state.card) if state.card in keys else 0


def _step(exercise: WorkOut, state: State, language: Language) -> tuple:
    at = _at(exercise, state)
    step = exercise.step[at]
    heading = labels.STAGE_N.fill(n=at + 1, title=step.title)(language)
    whose = Notice(prose(exercise.example, language)) if exercise.example and at == 0 else None
    return (
        Passage(prose(step.help, language), heading, name="step"),
        _early(exercise, state, at, language),
        whose,
        *_rows(exercise, state, step, language),
        *_below(exercise, state, at, language),
    )


def _early(exercise: WorkOut, state: State, at: int, language: Language) -> Notice | None:
    """A word where a look back is not due yet."""
    on = due_on(exercise, state, at, copy_of(state.card))
    if on is None or on <= today() or state.last(state.card):
        return None
    return Notice(spoken(labels.NOT_DUE.fill(day=parts.of_day(on.isoformat()))(language), language))


def _rows(exercise: WorkOut, state: State, step: Step, language: Language) -> list:
    """The fields of a step: those to read together, each other one by itself."""
    read = tuple(
        Fact(field.label.pick(language), outcome.example(field, language))
        for field in step.field.values()
        if field.shown
    )
    asked = {name: field for name, field in step.field.items() if not field.shown}
    rows = [_row(exercise, state, name, field, language) for name, field in asked.items()]
    return [Facts(labels.EXAMPLE(language), read), *rows] if read else rows


def _row(exercise: WorkOut, state: State, name: str, field: Field, language: Language) -> Columns | Choice | Writing:
    """A field, with the example's answer beside it where there is one to be seen."""
    asked = outcome.asked(f"{_of(state)}{name}", field, _value(exercise, state, name), language)
    hidden = exercise.examples == "after" and state.last(state.card) is None
    if field.example is None or hidden:
        return asked
    return Columns(
        ((asked,), (Notice(parts.both(spoken(f"{labels.EXAMPLE(language)}:", language), _example(field, language))),))
    )


def _example(field: Field, language: Language) -> Prose:
    return prose(field.example or Text("", ""), language)


def _of(state: State) -> str:
    """What the names of the fields of a copy begin with."""
    copy = copy_of(state.card)
    return "" if copy == 1 else f"{copy}/"


def _value(exercise: WorkOut, state: State, name: str) -> str:
    mine = exercise.keys(copy_of(state.card))

    def kept(answer: Answer) -> str | None:
        return answer.response.get("fields", {}).get(name) if answer.card in mine else None

    return state.left_in(f"field:{_of(state)}{name}", kept)


def _below(exercise: WorkOut, state: State, at: int, language: Language) -> tuple:
    """The button to keep a step or to read on, and what is said of a step that was kept."""
    fields = exercise.step[at].field.values()
    label = labels.READ if all(field.shown for field in fields) else labels.KEEP_STEP
    keep = Actions((Action("keep", label(language), state.card or "", primary=True),))
    last = state.last(state.card)
    if last is None or not _pauses(exercise, at, last.response["fields"]):
        return (keep,)
    found = exercise.advice(at, last.response["fields"])
    told = (
        parts.both(*(prose(text, language) for text in found))
        if found
        else spoken(labels.COMPARE_EXAMPLE(language), language)
    )
    return (keep, Passage(told, labels.WHAT_TO_DO(language), name="advice"), _onward(exercise, state, language))


def _pauses(exercise: WorkOut, at: int, given: dict[str, str]) -> bool:
    """Whether there is something to read once a step was kept: advice, or the example."""
    fields = exercise.step[at].field.values()
    revealed = exercise.examples == "after" and any(field.example and not field.shown for field in fields)
    return revealed or bool(exercise.advice(at, given))


def _onward(exercise: WorkOut, state: State, language: Language) -> Actions:
    following = _next(exercise, state)
    label = labels.TO_OUTCOME if following == CLOSING else labels.NEXT_STEP
    return Actions((Action("go", label(language), following, primary=True),))


def _next(exercise: WorkOut, state: State) -> str:
    """The step after this one; the outcome after the last, and before a look back that is not due yet."""
    keys, at = exercise.keys(copy_of(state.card)), _at(exercise, state) + 1
    if at == len(keys):
        return CLOSING
    on = due_on(exercise, state, at, copy_of(state.card)) or date.max
    return CLOSING if exercise.step[at].after and on > today() else keys[at]


def _steps(exercise: WorkOut, state: State, language: Language) -> Steps:
    stops = [_stop(exercise, state, n, language) for n in range(len(exercise.step))]
    return parts.way((*stops, (CLOSING, labels.OUTCOME(language), "closing", state.closing)), language)


def _stop(exercise: WorkOut, state: State, at: int, language: Language) -> tuple[str, str, str, bool]:
    name = key(at, copy_of(state.card))
    label = labels.STAGE_N.fill(n=at + 1, title=exercise.step[at].title)(language)
    return name, label, "done" if state.last(name) else "open", name == state.card and not state.closing


def _keep(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    """A step is kept, also when not every field is filled; what is to be read then is shown, else the next step."""
    if state.card == TOGETHER and exercise.together:
        return together.keep(exercise, state, event, language)
    at = _at(exercise, state)
    asked = [name for name, field in exercise.step[at].field.items() if not field.shown]
    given = {name: str(event.fields.get(f"field:{_of(state)}{name}", "")) for name in asked}
    if event.value != state.card:
        return Turn(state.but())
    if asked and not any(words.strip() for words in given.values()):
        return Turn(state.but(say=labels.NOTHING_FILLED(language), focus=f"field:{_of(state)}{asked[0]}"))
    last = state.last(state.card)
    same = last is not None and last.response["fields"] == given
    kept = None if same else Given(state.card, {"fields": given}, None, exercise.version)
    if _pauses(exercise, at, given):
        return Turn(state.but(say=labels.KEPT(language), focus="advice", picture=""), kept)
    return Turn(_onto(state, _next(exercise, state), labels.KEPT(language)), kept)


def _onto(state: State, following: str, said: str = "") -> State:
    """The state at a step, or at what was made."""
    done = following == CLOSING
    card, focus = (state.card, "closing") if done else (following, "step")
    return state.but(card=card, closing=done, say=said, focus=focus, picture="")


def _go(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    if event.value != CLOSING and event.value not in exercise.keys(copy_of(state.card)):
        return Turn(state.but())
    return Turn(_onto(state, event.value))


def _copy(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    """Another copy is taken in hand, or all are laid side by side."""
    if event.value == TOGETHER and exercise.together:
        return Turn(state.but(card=TOGETHER, closing=False, focus=TOGETHER))
    if event.value not in map(str, exercise.numbers):
        return Turn(state.but())
    after = _opened_copy(exercise, state, int(event.value))
    return Turn(after.but(focus="closing" if after.closing else "step"))


turn = turning({"keep": _keep, "go": _go, "copy": _copy})
