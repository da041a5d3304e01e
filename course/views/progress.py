"""How "where you stand" looks: where the learner was, what is left, and each lesson with the way to it."""

from collections.abc import Sequence
from datetime import date

from course import labels
from course.content.lessons import Lesson
from course.sheet.blocks import Action, Actions, Contents, Line, Link, Notice, Passage, Sheet, spoken
from course.standing import LookBack, Standing, Visit, minutes_left, next_open
from course.text import Language, Text, joined
from course.views import wording

ABOUT = 5


def sheet(
    standings: Sequence[Standing],
    visit: Visit | None,
    look_backs: Sequence[LookBack],
    today: date,
    language: Language,
    said: str = "",
) -> Sheet:
    """The whole desk."""
    ahead = _ahead(standings, visit)
    blocks = (
        Passage(spoken(where(visit, ahead, today)(language), language)),
        *(Notice(spoken(_waits(one)(language), language)) for one in look_backs),
        *((_onward(ahead.lesson, visit, language),) if ahead else ()),
        *_left(standings, language),
        *(_part(part, standings, language) for part in dict.fromkeys(one.lesson.part for one in standings)),
        Actions((Action("refresh", labels.REFRESH(language)),)),
    )
    prompt = spoken(labels.PROGRESS_PROMPT(language), language)
    return Sheet(language, labels.PROGRESS.pick(language), prompt, blocks, said, renews=True)


def where(visit: Visit | None, ahead: Standing | None, today: date) -> Text:
    """Where the learner was and what is still open there, for somebody who returns; how to begin for who is new."""
    if visit is None:
        return _named(labels.NEWCOMER, ahead.lesson) if ahead else labels.UP_TO_DATE
    if ahead is None:
        return labels.ALL_DONE.fill(day=wording.day(visit.day, today))
    was = labels.THIS_DAY if visit.day == today else labels.LAST_TIME
    return joined(_named(was, visit.at.lesson, day=wording.day(visit.day, today)), _open_there(visit.at))


def _ahead(standings: Sequence[Standing], visit: Visit | None) -> Standing | None:
    """Where to go on: in the lesson that was left, else in the next with something to do; None when all is done."""
    if visit is None:
        return next((one for one in standings if one.open), None)
    return visit.at if visit.at.open else next_open(standings, visit.at.lesson)


def _open_there(standing: Standing) -> Text:
    if standing.open > 1:
        return labels.SOME_OPEN.fill(n=wording.number(standing.open))
    return labels.ONE_OPEN if standing.open else labels.NONE_OPEN


def _onward(lesson: Lesson, visit: Visit | None, language: Language) -> Link:
    label = labels.GO_ON_WITH if visit else labels.BEGIN_WITH
    return Link(_named(label, lesson).pick(language), lesson.file(language))


def _left(standings: Sequence[Standing], language: Language) -> tuple[Passage, ...]:
    """The time that all the lessons together still take; nothing where nothing is left."""
    minutes = -(-minutes_left(standings) // ABOUT) * ABOUT
    said = labels.TIME_LEFT.fill(time=wording.duration(minutes))(language)
    return (Passage(spoken(said, language)),) if minutes else ()


def _part(part: str, standings: Sequence[Standing], language: Language) -> Contents:
    lines = tuple(_line(one, language) for one in standings if one.lesson.part == part)
    return Contents(labels.PART[part](language), lines)


def _line(standing: Standing, language: Language) -> Line:
    lesson = standing.lesson
    link = Link(f"{lesson.number}. {lesson.title(language)}", lesson.file(language))
    told = (labels.LESSON_HOW[standing.how], *_counted(standing))
    return Line(link, standing.how, tuple(text(language) for text in told))


def _counted(standing: Standing) -> tuple[Text, ...]:
    """How many exercises are done, and how many minutes that leaves; nothing for a lesson to read."""
    if not standing.all:
        return ()
    of = labels.EXERCISE_DONE if standing.all == 1 else labels.EXERCISES_DONE
    count = of.fill(done=standing.done, all=standing.all)
    return (count, labels.LESSON_LEFT.fill(time=wording.duration(standing.left))) if standing.left else (count,)


def _waits(look_back: LookBack) -> Text:
    return _named(labels.LOOK_BACK_DUE, look_back.lesson, exercise=look_back.exercise, step=look_back.step)


def _named(text: Text, lesson: Lesson, **more: object) -> Text:
    return text.fill(n=lesson.number, title=lesson.title, **more)
