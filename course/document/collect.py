"""From the learner's answers to the description of a document: what they wrote and did, and what they were asked."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from course import labels
from course.answers import Answer
from course.content import Library
from course.document import own_words, own_work, practise
from course.document.description import Contents, Document, Section, Table, Told
from course.document.done import Done, Work, done
from course.document.own_work import CASE, PLAN
from course.kinds.mirror import Mirror
from course.kinds.scan import Scan
from course.kinds.work_out import WorkOut
from course.text import Language, Text, Words
from course.views import mirror, parts, scan

MIRROR, SCAN = "inside/mirror", "start/scan"


def document(answers: Iterable[Answer], library: Library, language: Language, day: date) -> Document:
    """The document that these answers make; without any it says what will come where."""
    found = done(answers, library, language)
    sections = (Section(part.title.pick(language), part.contents(found)) for part in PARTS)
    held = tuple(section for section in sections if section.contents)
    subtitle = f"{labels.TAKE_AWAY(language)}, {parts.date_in_words(day.isoformat(), language)}"
    contents = (*_unread(found), *(held or _nothing(found)))
    return Document(labels.COURSE.pick(language), Words(subtitle, language), day, language, contents)


def places(found: Done) -> tuple[tuple[Words, Words], ...]:
    """The parts of the document, each with where it is made."""
    listed = ((part.title.pick(found.language), _where(part, found)) for part in PARTS)
    return tuple((title, where) for title, where in listed if where)


def _unread(found: Done) -> Contents:
    if not found.unread:
        return ()
    return (Told((labels.UNREAD.fill(names=", ".join(found.unread)).pick(found.language),)),)


def _nothing(found: Done) -> Contents:
    """That there is nothing yet, and where each part will come from."""
    said = Told((labels.TAKE_AWAY_NOTHING.pick(found.language),))
    head = (labels.WHAT_HEAD.pick(found.language), labels.WHERE_HEAD.pick(found.language))
    return (said, Table(labels.TAKE_AWAY_TABLE.pick(found.language), head, places(found)))


class Part(NamedTuple):
    """A part of the document: what it is called, the exercise that it is made in (or where, in words), what it holds."""

    title: Text
    where: str | Text
    contents: Callable[[Done], Contents]


def _where(part: Part, found: Done) -> Words | None:
    """Where a part is made; None for an exercise that no lesson shows."""
    if isinstance(part.where, Text):
        return part.where.pick(found.language)
    lesson = found.lesson_of(part.where)
    return own_words.lesson_title(lesson, found.language) if lesson else None


def _in(name: str, kind: type, sections: Callable[[Work, Language], Contents]) -> Callable[[Done], Contents]:
    """What one exercise of a kind gives; nothing where it was not done."""

    def contents(found: Done) -> Contents:
        work = found.work.get(name)
        return sections(work, found.language) if work and isinstance(work.exercise, kind) else ()

    return contents


def _mirror(work: Work, language: Language) -> Contents:
    return own_work.steps(mirror.facts(work.exercise, work.state, language))


def _scan(work: Work, language: Language) -> Contents:
    return own_work.steps(scan.facts(work.exercise, work.state, language))


PARTS = (
    Part(labels.OWN_CASES, CASE, _in(CASE, WorkOut, own_work.of)),
    Part(labels.IN_COMMON, CASE, _in(CASE, WorkOut, own_work.in_common)),
    Part(labels.INSIDE_OUTSIDE, MIRROR, _in(MIRROR, Mirror, _mirror)),
    Part(labels.MY_PLAN, PLAN, _in(PLAN, WorkOut, own_work.of)),
    Part(labels.MY_SCAN, SCAN, _in(SCAN, Scan, _scan)),
    Part(labels.OTHER_WORK, labels.WHERE_WORK, own_work.others),
    Part(labels.MY_WORDS, labels.WHERE_WORDS, own_words.sections),
    Part(labels.TO_PRACTISE, labels.WHERE_PRACTISE, practise.tables),
)
