"""Several of a learner's own laid side by side, with what is asked of them together."""

from course import labels
from course.answers import Answer
from course.kinds.work_out import TOGETHER, Field, Together, WorkOut
from course.sheet.blocks import Action, Actions, Columns, Fact, Facts, Notice, Passage, prose, spoken
from course.text import Language
from course.views import outcome
from course.views.state import Event, Given, State, Turn


def blocks(exercise: WorkOut, state: State, language: Language) -> tuple:
    """The copies side by side and the questions; or that there are not enough of them yet."""
    asked: Together = exercise.together
    head = Passage(prose(asked.help, language), asked.title(language), name=TOGETHER)
    held = outcome.copies(exercise, state)
    if len(held) < 2:
        return (head, Notice(spoken(labels.TWO_FIRST.fill(copy=exercise.copy)(language), language)))
    columns = Columns(tuple((_column(exercise, state, copy, language),) for copy in held))
    rows = [outcome.asked(name, field, _value(state, name), language) for name, field in asked.field.items()]
    keep = Action("keep", labels.KEEP_TOGETHER(language), TOGETHER, primary=True)
    return (head, columns, *rows, Actions((keep,)))


def facts(exercise: WorkOut, state: State, language: Language) -> tuple[Facts, ...]:
    """What was written of the copies together; nothing where nothing was."""
    last = state.last(TOGETHER)
    if last is None or exercise.together is None:
        return ()
    kept = last.response["fields"]
    told = tuple(
        Fact(field.label.pick(language), outcome.said(name, field, kept, language))
        for name, field in exercise.together.field.items()
        if kept.get(name, "").strip()
    )
    return (Facts(exercise.together.title(language), told),) if told else ()


def keep(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    """What was written of the copies together is kept, also when not every field is filled."""
    asked: dict[str, Field] = exercise.together.field
    given = {name: str(event.fields.get(f"field:{name}", "")) for name in asked}
    last = state.last(TOGETHER)
    if event.value != TOGETHER or (last and last.response["fields"] == given):
        return Turn(state.but())
    if not any(words.strip() for words in given.values()):
        return Turn(state.but(say=labels.NOTHING_FILLED(language), focus=f"field:{next(iter(asked))}"))
    said = labels.KEPT(language)
    return Turn(state.but(say=said, focus=TOGETHER), Given(TOGETHER, {"fields": given}, None, exercise.version))


def _column(exercise: WorkOut, state: State, copy: int, language: Language) -> Facts:
    """One copy: the fields that are to be compared, with what was written."""
    given, field = outcome.fields(exercise, state, language, copy), exercise.field
    told = (
        Fact(field[name].label.pick(language), outcome.said(name, field[name], given, language))
        for name in exercise.together.rows
    )
    return Facts(outcome.name_of(exercise, state, copy, language), tuple(told))


def _value(state: State, name: str) -> str:
    def kept(answer: Answer) -> str | None:
        return answer.response["fields"].get(name) if answer.card == TOGETHER else None

    return state.left_in(f"field:{name}", kept)
