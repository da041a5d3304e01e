"""Reasons and own words that the learner wrote along the way, by lesson and exercise."""

from collections.abc import Callable, Iterator
from itertools import groupby

from course import labels
from course.document.description import Asked, Section
from course.document.done import Done, Work
from course.document.own_work import paragraphs
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.reflect import Reflect, key
from course.text import Language, Words, one_line
from course.views import parts
from course.views.state import State


def sections(done: Done) -> tuple[Section, ...]:
    """A section for each lesson, and in it one for each exercise in which words were kept."""
    written = [(work, found) for work in done.work.values() if (found := tuple(_of(work, done.language)))]
    groups = groupby(written, key=lambda one: one[0].lesson)
    return tuple(
        Section(lesson_title(lesson, done.language), tuple(_exercise(*one, done.language) for one in group))
        for lesson, group in groups
    )


def lesson_title(lesson, language: Language) -> Words:
    """What a lesson is called, with its number; for None that it is outside the lessons."""
    if lesson is None:
        return labels.OTHER_EXERCISES.pick(language)
    return labels.LESSON_TITLE.fill(n=lesson.number, title=lesson.title).pick(language)


def _exercise(work: Work, found: tuple[Asked, ...], language: Language) -> Section:
    return Section(work.exercise.title.pick(language), found)


def _of(work: Work, language: Language) -> Iterator[Asked]:
    """What was asked and written in one exercise; nothing where its kind keeps no words."""
    for question, typed in WRITTEN.get(type(work.exercise), _nothing)(work.exercise, work.state, language):
        if typed.strip():
            yield Asked(question, paragraphs(parts.unmarked(typed, language)))


Found = Iterator[tuple[Words, str]]


def _nothing(exercise: object, state: State, language: Language) -> Found:
    return iter(())


def _reasons(exercise: Classify, state: State, language: Language) -> Found:
    for card in exercise.cards:
        yield _why(exercise, card, state, language), state.typed(f"reason:{card.name}", card.name, "reason")


def _why(exercise: Classify, card: Card, state: State, language: Language) -> Words:
    """The question why, with the last choice; only the card where nothing was chosen yet."""
    tries, label = state.given(card.name), parts.label_of(card, language)
    if not tries:
        return label
    place = exercise.scheme.category[tries[-1].response["category"]].name
    return labels.WHY_THERE.fill(card=label.text, place=place).pick(language)


def _compared(exercise: Compare, state: State, language: Language) -> Found:
    yield labels.SAME.pick(language), state.typed("same", None, "same")
    yield labels.DIFFERS.pick(language), state.typed("differs", None, "differs")


def _reflected(exercise: Reflect, state: State, language: Language) -> Found:
    for number, step in enumerate(exercise.step):
        asked = step.question.pick(language)
        yield Words(one_line(asked.text), asked.language), state.typed(f"words:{number}", key(number), "words")


WRITTEN: dict[type, Callable[..., Found]] = {Classify: _reasons, Compare: _compared, Reflect: _reflected}
