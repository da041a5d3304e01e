"""What is still to practise: cards where the learner was sure and off, and what was mixed up most."""

from collections import Counter
from collections.abc import Iterator

from course import labels
from course.document.description import Table
from course.document.done import Done, Work
from course.document.own_words import lesson_title
from course.kinds.classify import Classify
from course.mixed import First, mixes
from course.text import Language, Text, Words
from course.views import parts
from course.views.closing import first_choices

MOST = 6


def tables(done: Done) -> tuple[Table, ...]:
    """The two tables, each where there is something in it."""
    found = [(work, first_choices(work.exercise, work.state)) for work in _sorted(done)]
    both = (_sure_and_off(found, done.language), _mixed(found, done.language))
    return tuple(table for table in both if table.rows)


def _sorted(done: Done) -> Iterator[Work]:
    return (work for work in done.work.values() if isinstance(work.exercise, Classify))


def _sure_and_off(found: list[tuple[Work, list[First]]], language: Language) -> Table:
    rows = (_card(work, first, language) for work, firsts in found for first in firsts if first.sure_and_off)
    head = (labels.CARD_HEAD, labels.CHOSE_HEAD, labels.WHERE_HEAD)
    return Table(labels.SURE_AND_OFF.pick(language), tuple(one.pick(language) for one in head), tuple(rows))


def _card(work: Work, first: First, language: Language) -> tuple[Words, ...]:
    chosen = work.exercise.scheme.category[first.category].name.pick(language)
    return (parts.label_of(first.card, language), chosen, _place(work, language))


def _place(work: Work, language: Language) -> Words:
    """Where an exercise is found: its title, after that of the lesson which shows it."""
    title = work.exercise.title
    if work.lesson is None:
        return title.pick(language)
    lesson = lesson_title(work.lesson, language).text
    return labels.IN_LESSON_AT.fill(lesson=lesson, exercise=title).pick(language)


def _mixed(found: list[tuple[Work, list[First]]], language: Language) -> Table:
    """The pairs that were mixed up most, either way round, with the question that separates them."""
    often: Counter = Counter()
    for work, firsts in found:
        for lead, chosen, count in mixes(firsts):
            often[_pair(work.exercise, lead, chosen)] += count
    rows = (_row(*pair, count, language) for pair, count in often.most_common(MOST))
    head = (labels.MIXED_HEAD, labels.TIMES_HEAD, labels.SEPARATES_HEAD)
    return Table(labels.MIXED_UP.pick(language), tuple(one.pick(language) for one in head), tuple(rows))


def _pair(exercise: Classify, lead: str, chosen: str) -> tuple[Text, Text, Text | None]:
    """The two names in the scheme's order, and the question between them."""
    one, other = (category.name for name, category in exercise.scheme.category.items() if name in (lead, chosen))
    return one, other, exercise.scheme.question_between(lead, chosen)


def _row(one: Text, other: Text, question: Text | None, count: int, language: Language) -> tuple[Words, ...]:
    pair = labels.AND.fill(one=one, other=other).pick(language)
    return (pair, Words(str(count), language), question.pick(language) if question else Words("", language))
