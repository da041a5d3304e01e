"""What a page of each kind must hold: what is asked, and what the authors say of it afterwards."""

from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.decide import Decide
from course.kinds.follow import Follow
from course.kinds.mirror import Mirror
from course.kinds.order import Order
from course.kinds.place import Place
from course.kinds.reflect import Reflect
from course.kinds.scan import Scan
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.weigh import Weigh
from course.kinds.work_out import WorkOut


def asked(exercise):
    """Every text that the work must hold."""
    return [exercise.title, exercise.prompt, *ASKED[type(exercise)](exercise)]


def said(exercise):
    """Every text that the feedback must hold, and that may not stand before it."""
    return list(SAID[type(exercise)](exercise))


def _cards(exercise):
    for card in exercise.cards:
        hints = () if isinstance(exercise, Compare) else card.hints
        yield from (card.text, *hints, *((card.title,) if card.title else ()))
    for category in exercise.scheme.category.values():
        yield from (category.name, category.question)


def _judged(exercise):
    for card in exercise.cards:
        yield from (card.feedback[place] for place in exercise.scheme.category)


def _story(exercise):
    for moment in exercise.moment.values():
        yield from (moment.title, moment.text, *(echo.text for echo in moment.echo))
        yield from (way.label for way in moment.way.values())


def _chains(exercise):
    for chain in exercise.chain.values():
        yield from (chain.title, chain.text, chain.lever.text, *(step.text for step in chain.step.values()))
        yield from (reply.label for reply in chain.lever.reply.values())


def _built(exercise):
    for chain in exercise.chain.values():
        yield from (step.why for step in chain.step.values() if step.why)
        yield from (chain.reading, *(reply.feedback for reply in chain.lever.reply.values()))


def _options(exercise):
    for option in exercise.option.values():
        yield from (option.name, option.text)
    for question in exercise.question:
        yield from (question.text, *(reply.label for reply in question.reply.values()))


def _fields(exercise):
    for step in exercise.step:
        yield from (step.title, step.help, *(field.label for field in step.field.values()))
        for field in step.field.values():
            if field.example and (field.shown or exercise.examples == "beside"):
                yield field.example
            yield from (advice.label for advice in (field.choice or {}).values() if not field.shown)


def _afterwards(exercise):
    for field in (field for field in exercise.field.values() if not field.shown):
        yield from (advice.says for advice in (field.choice or {}).values() if advice.says)
        if field.example and exercise.examples == "after":
            yield field.example


def _pairs(exercise):
    for pair in exercise.pair.values():
        yield from (pair.title, pair.inside.low, pair.inside.high, pair.outside.low, pair.outside.high)


ASKED = {
    Classify: _cards,
    Weigh: _cards,
    Compare: _cards,
    Place: _cards,
    Decide: _story,
    Follow: lambda e: [text for signal in e.signal for text in (signal.when, signal.text)],
    Order: _chains,
    StressTest: _options,
    Shift: lambda e: [c.text for c in e.cards] + [t.text for c in e.cards for t in e.of(c.name).values()],
    Reflect: lambda e: (
        [s.question for s in e.step] + [s.answer for s in e.step if s.shown] + ([e.text] if e.text else [])
    ),
    WorkOut: _fields,
    Scan: lambda e: [e.note, *(statement.text for statement in e.statement.values())],
    Mirror: _pairs,
}
SAID = {
    Classify: _judged,
    Weigh: _judged,
    Compare: lambda e: [e.same, e.differs, *_judged(e)],
    Place: _judged,
    Decide: lambda e: [way.reading for moment in e.moment.values() for way in moment.way.values()],
    Follow: lambda e: [e.ending, *(signal.reading for signal in e.signal)],
    Order: _built,
    StressTest: lambda e: [reply.feedback for question in e.question for reply in question.reply.values()],
    Shift: lambda e: [t.feedback for c in e.cards for t in e.of(c.name).values()] + list(e.traps.values()),
    Reflect: lambda e: [step.answer for step in e.step if not step.shown],
    WorkOut: _afterwards,
    Scan: lambda e: [],
    Mirror: lambda e: [
        text for p in e.pair.values() for reading in p.when.values() for text in (reading.says, reading.step)
    ],
}
