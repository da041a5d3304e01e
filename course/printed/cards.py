"""On paper: classify, weigh, compare and place."""

from course import labels
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.place import STEPS, Place
from course.kinds.scheme import Axis
from course.kinds.weigh import Weigh
from course.printed.description import Contents, Line, Listed, Room, Section, Table, Whole
from course.printed.pieces import (
    EMPTY,
    card_title,
    chip,
    filled,
    hints,
    joined,
    judged,
    line,
    places,
    tick,
    ticks,
    told,
    written,
)
from course.text import Language, Text
from course.views.parts import label_of

Exercise = Classify | Weigh | Compare | Place
CORNER_CELLS = (1, STEPS)


def classify(exercise: Classify, language: Language) -> tuple[Contents, Contents]:
    """Cards with a box for each place and room for a reason."""
    work = (
        places(exercise.scheme, language),
        _cards(exercise.cards, language, _sorting(exercise, language)),
        *hints(exercise.cards, language),
    )
    return work, _judged(exercise, language)


def weigh(exercise: Weigh, language: Language) -> tuple[Contents, Contents]:
    """Cases with a row of points to fill in."""
    work = (
        places(exercise.scheme, language),
        _cards(exercise.cards, language, (_points(exercise, language),)),
        *hints(exercise.cards, language),
    )
    return work, (told(labels.ONE_POINT, language, quiet=True), *_judged(exercise, language, labels.PER_CENT_ALONE))


def compare(exercise: Compare, language: Language) -> tuple[Contents, Contents]:
    """Two cases, room for what is the same and what differs, and boxes for what leads in each."""
    leads = tuple(
        tick(exercise.scheme, language, filled(labels.LEADS_IN, language, card=label_of(card, language)))
        for card in exercise.cards
    )
    rooms = tuple(Room(line(asked, language), 4) for asked in (labels.SAME, labels.DIFFERS))
    work = (
        _cards(exercise.cards, language),
        Section(line(labels.YOUR_COMPARISON, language), rooms),
        places(exercise.scheme, language),
        Whole(leads),
    )
    return work, (*_compared(exercise, language), *_judged(exercise, language))


def place(exercise: Place, language: Language) -> tuple[Contents, Contents]:
    """Numbered cards and an empty field to write the numbers in."""
    empty = _field(exercise, {}, line(labels.WRITE_NUMBERS, language), language)
    work = (
        _axes(exercise, language),
        places(exercise.scheme, language),
        _cards(exercise.cards, language),
        Whole((Section(line(labels.THE_FIELD, language), (empty,)),)),
        *hints(exercise.cards, language),
    )
    theirs = _field(exercise, _where(exercise), line(labels.THEIR_FIELD, language), language)
    return work, (theirs, *_judged(exercise, language))


def _numbered(cards: tuple[Card, ...]) -> enumerate:
    return enumerate(cards, start=1)


def _cards(cards: tuple[Card, ...], language: Language, asked: Contents = ()) -> Section:
    """Each card under its number, with what is asked of each."""
    sections = (
        Section(card_title(n, card, language), (told(card.text, language), *asked)) for n, card in _numbered(cards)
    )
    return Section(line(labels.THE_CARDS, language), tuple(Whole((section,)) for section in sections))


def _judged(exercise: Exercise, language: Language, weight: Text = labels.PER_CENT) -> Contents:
    """What the authors say of every place for every card."""
    said = told(labels.AUTHORS_NOTE, language, quiet=True)
    return (said, *(judged(n, card, exercise.scheme, language, weight) for n, card in _numbered(exercise.cards)))


def _sorting(exercise: Classify, language: Language) -> Contents:
    """Boxes for the places, how sure one is where that is asked, and lines for a reason."""
    sure = (ticks(labels.SURE, language, line(labels.HOW_SURE, language)),) if "sure" in exercise.ask else ()
    room = Room(line(labels.WHY_LINE, language), 2 if "reason" in exercise.ask else 1)
    return (tick(exercise.scheme, language), *sure, room)


def _points(exercise: Weigh, language: Language) -> Table:
    head = (line(labels.CATEGORY_HEAD, language), line(labels.POINTS_HEAD, language))
    rows = tuple((chip(exercise.scheme, name, language), EMPTY) for name in exercise.scheme.category)
    return Table(line(labels.TEN_POINTS, language), head, rows, "write")


def _compared(exercise: Compare, language: Language) -> tuple[Section, Section]:
    said = ((labels.SAME_ANSWER, exercise.same), (labels.DIFFERS_ANSWER, exercise.differs))
    return tuple(Section(line(title, language), (told(text, language),)) for title, text in said)


def _axes(exercise: Place, language: Language) -> Section:
    """The two axes in words."""
    axes = ((labels.AXIS_ACROSS, exercise.axes.across), (labels.AXIS_UP, exercise.axes.up))
    said = tuple(filled(way, language, axis=axis.name, low=axis.low, high=axis.high) for way, axis in axes)
    return Section(line(labels.THE_AXES, language), (Listed(said),))


def _field(exercise: Place, lying: dict[tuple[int, int], list[int]], caption: Line, language: Language) -> Table:
    """The field from the top row down: the name of each corner in its outer box, and the numbers of the cards that lie there."""
    steps = range(1, STEPS + 1)
    head = (filled(labels.FIELD_HEAD, language), *(_step(exercise.axes.across, at, language) for at in steps))
    rows = tuple(
        (_step(exercise.axes.up, up, language), *(_cell(exercise, across, up, lying, language) for across in steps))
        for up in reversed(steps)
    )
    return Table(caption, head, rows, "grid")


def _step(axis: Axis, at: int, language: Language) -> Line:
    return filled(labels.PLACE_STEP[at], language, low=axis.low, high=axis.high)


def _cell(exercise: Place, across: int, up: int, lying: dict, language: Language) -> Line:
    outer = across in CORNER_CELLS and up in CORNER_CELLS
    name = chip(exercise.scheme, exercise.corner(across, up), language) if outer else EMPTY
    cards = [written(n, language) for n in lying.get((across, up), ())]
    return joined([one for one in (name, joined(cards, ", ", language)) if one], " ", language)


def _where(exercise: Place) -> dict[tuple[int, int], list[int]]:
    """The numbers of the cards by the box where the authors put them."""
    found: dict[tuple[int, int], list[int]] = {}
    for n, card in _numbered(exercise.cards):
        found.setdefault(exercise.authors(card), []).append(n)
    return found
