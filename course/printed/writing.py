"""On paper: reflect and work_out."""

from collections.abc import Iterator

from course import labels
from course.kinds.reflect import Reflect
from course.kinds.reflect import Step as Asked
from course.kinds.work_out import Field, Step, Together, WorkOut
from course.printed.description import Contents, Line, Listed, Named, Room, Section, Table, Told, Whole
from course.printed.pieces import EMPTY, filled, line, lines, ticks, told
from course.text import Language

SIDE_BY_SIDE = 3
ROOM = 5


def reflect(exercise: Reflect, language: Language) -> tuple[Contents, Contents]:
    """Questions with room to write; a step that is shown is there to read."""
    text = (told(exercise.text, language),) if exercise.text else ()
    steps = tuple(enumerate(exercise.step, start=1))
    work = (*text, *(_asked(n, step, language) for n, step in steps))
    return work, tuple(_reasoning(n, step, language) for n, step in steps if not step.shown)


def _asked(number: int, step: Asked, language: Language) -> Section | Whole:
    title, question = filled(labels.STEP, language, n=number), told(step.question, language)
    if not step.shown:
        return Whole((Section(title, (question, Room(line(labels.OWN_WORDS, language), ROOM))),))
    return Section(title, (question, Named(((line(labels.REASONING, language), lines(step.answer, language)),))))


def _reasoning(number: int, step: Asked, language: Language) -> Section:
    """The authors' answer to a step, and how one's own compares."""
    judge = ticks(labels.JUDGEMENT, language, line(labels.HOW_CLOSE, language))
    contents = (told(step.question, language, quiet=True), told(step.answer, language), judge)
    return Section(filled(labels.STEP, language, n=number), contents)


def work_out(exercise: WorkOut, language: Language) -> tuple[Contents, Contents]:
    """Steps with their fields and lines; what is read after filling in stands apart."""
    whose = (told(exercise.example, language, quiet=True),) if exercise.example else ()
    steps = tuple(_step(exercise, n, step, language) for n, step in enumerate(exercise.step, start=1))
    together = (_together(exercise.together, exercise, language),) if exercise.together else ()
    return (*_copies(exercise, language), *whose, *steps, *together), tuple(_afterwards(exercise, language))


def _copies(exercise: WorkOut, language: Language) -> Contents:
    """That each copy needs a sheet of its own."""
    if exercise.copies == 1 or exercise.copy is None:
        return ()
    return (Told((filled(labels.A_SHEET_EACH, language, copy=exercise.copy),), quiet=True),)


def _step(exercise: WorkOut, number: int, step: Step, language: Language) -> Section:
    beside = exercise.examples == "beside"
    fields = (piece for field in step.field.values() for piece in _field(field, beside, language))
    return Section(_step_title(number, step, language), (told(step.help, language), *fields))


def _step_title(number: int, step: Step, language: Language) -> Line:
    return filled(labels.STAGE_N, language, n=number, title=step.title)


def _field(field: Field, beside: bool, language: Language) -> Contents:
    """What is asked with room for it and the example beside it; a field that is shown is only read."""
    label = line(field.label, language)
    if field.shown:
        return (Named(((label, _filled_in(field, language)),)),)
    example = (_example(field, language),) if beside and field.example else ()
    return (Whole((_room(field, label, language), *example)),)


def _room(field: Field, label: Line, language: Language) -> Listed | Room:
    if field.choice:
        return ticks({value: advice.label for value, advice in field.choice.items()}, language, label)
    return Room(label, 1 if field.sort == "date" else field.rows)


def _filled_in(field: Field, language: Language) -> tuple[Line, ...]:
    """What the example filled in: the choice, the words, or both."""
    chosen = field.choice[field.value].label if field.choice and field.value in field.choice else None
    return tuple(one for text in (chosen, field.example) if text for one in lines(text, language))


def _example(field: Field, language: Language) -> Told:
    return Told((filled(labels.EXAMPLE_IS, language, example=field.example),), quiet=True)


def _together(asked: Together, exercise: WorkOut, language: Language) -> Section:
    """A table to lay a few side by side, and what is asked of them together."""
    head = tuple(filled(labels.COPY_N, language, copy=exercise.copy, n=n) for n in range(1, SIDE_BY_SIDE + 1))
    rows = tuple((line(exercise.field[name].label, language), *(EMPTY for _ in head)) for name in asked.rows)
    table = Table(line(labels.NEXT_TO, language), (line(labels.QUESTION_HEAD, language), *head), rows, "grid")
    fields = (piece for field in asked.field.values() for piece in _field(field, True, language))
    return Section(line(asked.title, language), (told(asked.help, language), table, *fields))


def _afterwards(exercise: WorkOut, language: Language) -> Iterator[Section]:
    """For each step what the example filled in, where that comes after, and the advice on each choice."""
    for number, step in enumerate(exercise.step, start=1):
        pairs = (*_examples_after(exercise, step, language), *_advice(step, language))
        if pairs:
            yield Section(_step_title(number, step, language), (Named(pairs),))


def _examples_after(exercise: WorkOut, step: Step, language: Language) -> tuple:
    if exercise.examples == "beside":
        return ()
    asked = (field for field in step.field.values() if not field.shown and (field.example or field.value))
    return tuple((line(field.label, language), _filled_in(field, language)) for field in asked)


def _advice(step: Step, language: Language) -> tuple:
    return tuple(
        (filled(labels.IF_CHOSEN, language, field=field.label, choice=advice.label), lines(advice.says, language))
        for field in step.field.values()
        for advice in (field.choice or {}).values()
        if advice.says and not field.shown
    )
