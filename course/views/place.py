"""How place looks: a card, a plane between two axes, and the same choice as two plain lists."""

from course import labels
from course.kinds.card import Card, named
from course.kinds.place import STEPS, Place
from course.kinds.scheme import FROM_THE_TOP, Axis
from course.sheet.blocks import (
    Action,
    Actions,
    Cell,
    Columns,
    Option,
    Passage,
    Plane,
    Select,
    Sheet,
    Story,
    Table,
    spoken,
)
from course.text import Language, Text, same
from course.views import parts
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning

AXES = ("across", "up")


def sheet(exercise: Place, state: State, language: Language) -> Sheet:
    """The whole screen for the card in hand, or the overview."""
    shown = _overview(exercise, state, language) if state.closing else _card(exercise, state, language)
    blocks = (parts.cards_way(exercise.cards, state, labels.OVERVIEW, language), *shown)
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: Place, state: State) -> State:
    """The state with the first card that lies nowhere yet in hand, else the overview."""
    return state.at_first_open(card.name for card in exercise.cards)


def step_name(axis: Axis, step: int) -> Text:
    """What a step, 1 to 4, on an axis is called."""
    return labels.PLACE_STEP[step].fill(low=axis.low, high=axis.high)


def _card(exercise: Place, state: State, language: Language) -> tuple:
    card = named(exercise.cards, state.card)
    last = state.last(card.name)
    words = parts.story(card, language, clues=last is not None)
    left = (Story(words.prose, words.title, drag=card.name), *(_said(exercise, state, card, language) if last else ()))
    hints = None if last else parts.hints(card, state, language)
    right = (_plane(exercise, state, language, card), *_lists(exercise, state, card, language))
    after = _after(exercise, state, card, language)
    return (Columns((tuple(b for b in (*left, hints, after) if b), right)),)


def _plane(exercise: Place, state: State, language: Language, card: Card | None = None) -> Plane:
    """All cells from the top row down; with a card in hand they can be chosen."""
    at = _at(state, card.name) if card else None
    compared = [card] if card else list(exercise.cards)
    places = [(across, up) for up in range(STEPS, 0, -1) for across in range(1, STEPS + 1)]
    cells = (_cell(exercise, state, place, place == at, compared, language) for place in places)
    return Plane(
        heading=(labels.PLANE if card else labels.ALL_PLACES)(language),
        across=_axis(exercise.axes.across, language),
        up=_axis(exercise.axes.up, language),
        corners=tuple(parts.chip(exercise.scheme, exercise.scheme.at(corner), language) for corner in FROM_THE_TOP),
        cells=tuple(cells),
        action="put" if card else "",
        note=labels.YOURS_AND_THEIRS(language) if at or not card else "",
    )


def _axis(axis: Axis, language: Language) -> tuple:
    return axis.name.pick(language), axis.low.pick(language), axis.high.pick(language)


def _cell(
    exercise: Place, state: State, place: tuple[int, int], chosen: bool, compared: list[Card], language: Language
) -> Cell:
    """A cell with the cards that the learner put there, and of those `compared` the ones that the authors put there."""
    across, up = place
    corner = exercise.scheme.category[exercise.corner(across, up)]
    put = {str(n): card for n, card in enumerate(exercise.cards, start=1) if _at(state, card.name)}
    mine = tuple(n for n, card in put.items() if _at(state, card.name) == place)
    theirs = tuple(n for n, card in put.items() if card in compared and exercise.authors(card) == place)
    label = labels.CELL.fill(
        across=exercise.axes.across.name,
        here=step_name(exercise.axes.across, across),
        up=exercise.axes.up.name,
        there=step_name(exercise.axes.up, up),
        corner=corner.name,
        mine=_marks(labels.MARKS, mine),
        theirs=_marks(labels.THEIR_MARKS, theirs),
    )
    return Cell(f"{across}-{up}", label(language), corner.colour, chosen, mine, theirs)


def _marks(said: Text, marks: tuple[str, ...]) -> Text:
    return said.fill(marks=", ".join(marks)) if marks else same("")


def _at(state: State, card: str) -> tuple[int, int] | None:
    last = state.last(card)
    return (last.response["across"], last.response["up"]) if last else None


def _lists(exercise: Place, state: State, card: Card, language: Language) -> tuple:
    """The same choice as two lists and a button."""
    at = _at(state, card.name) or ("", "")
    lists = tuple(
        _list(f"{name}:{card.name}", getattr(exercise.axes, name), str(value), language)
        for name, value in zip(AXES, at, strict=True)
    )
    put = Actions((Action("place", labels.PLACE_NOW(language), card.name),))
    return (Passage(spoken("", language), labels.OR_CHOOSE(language)), *lists, put)


def _list(name: str, axis: Axis, value: str, language: Language) -> Select:
    steps = tuple(Option(str(n), step_name(axis, n)(language)) for n in range(1, STEPS + 1))
    return Select(name, axis.name.pick(language), (Option("", labels.CHOOSE_ONE(language)), *steps), value)


def _said(exercise: Place, state: State, card: Card, language: Language) -> tuple:
    across, up = _at(state, card.name)
    result = exercise.check({"card": card.name, "across": across, "up": up})
    note = parts.changed_note(card, state, language)
    return (parts.feedback(result, exercise.scheme, exercise.corner(across, up), language, note),)


def _after(exercise: Place, state: State, card: Card, language: Language) -> Actions | None:
    if state.last(card.name) is None:
        return None
    following = state.next_open(c.name for c in exercise.cards)
    onward = labels.NEXT_CARD if following else labels.TO_OVERVIEW
    undo = Action("undo", labels.UNDO(language), card.name)
    return Actions((undo, Action("go", onward(language), following or CLOSING, primary=True)))


def _overview(exercise: Place, state: State, language: Language) -> tuple:
    return (_plane(exercise, state, language), _table(exercise, state, language))


def _table(exercise: Place, state: State, language: Language) -> Table:
    head = (labels.CARD_HEAD, labels.YOUR_PLACE, labels.THEIR_PLACE)
    rows = tuple(_row(exercise, state, n, card, language) for n, card in enumerate(exercise.cards, start=1))
    return Table(labels.ALL_PLACES(language), tuple(words(language) for words in head), rows)


def _row(exercise: Place, state: State, number: int, card: Card, language: Language) -> tuple[str, ...]:
    at = _at(state, card.name)
    mine = _in_words(exercise, at, language) if at else labels.NOT_YET(language)
    theirs = _in_words(exercise, exercise.authors(card), language) if at else "–"
    return f"{number}. {parts.label_of(card, language).text}", mine, theirs


def _in_words(exercise: Place, at: tuple[int, int], language: Language) -> str:
    corner = parts.name_of(exercise.scheme, exercise.corner(*at), language)
    named_steps = [step_name(getattr(exercise.axes, axis), step)(language) for axis, step in zip(AXES, at, strict=True)]
    return f"{corner} ({', '.join(named_steps)})"


def _put(exercise: Place, state: State, event: Event, language: Language) -> Turn:
    """A card is put in a cell, clicked or dragged."""
    name = str(event.fields.get("card", state.card))
    across, _, up = event.value.partition("-")
    return _placed(exercise, state, name, across, up, language)


def _place(exercise: Place, state: State, event: Event, language: Language) -> Turn:
    """A card is put where the two lists say."""
    across, up = (str(event.fields.get(f"{axis}:{event.value}", "")) for axis in AXES)
    if not (across and up):
        missing = AXES[0] if not across else AXES[1]
        return Turn(state.but(say=labels.CHOOSE_STEPS(language), focus=f"{missing}:{event.value}"))
    return _placed(exercise, state, event.value, across, up, language)


def _placed(exercise: Place, state: State, name: str, across: str, up: str, language: Language) -> Turn:
    cells = [str(n) for n in range(1, STEPS + 1)]
    if across not in cells or up not in cells or all(card.name != name for card in exercise.cards):
        return Turn(state.but())
    card, response = named(exercise.cards, name), {"across": int(across), "up": int(up)}
    if _lies_there(state, card, response):
        return Turn(state.but())
    result = exercise.check({"card": name, **response})
    said = parts.said(result, language)
    response |= {"hints": shown} if (shown := state.hints_for(name)) else {}
    after = state.but(card=name, closing=False, say=said, aloud=True, focus="feedback")
    return Turn(after, Given(name, response, result.credit, card.version))


def _lies_there(state: State, card: Card, response: dict) -> bool:
    """Whether the card, as it now is, was put in this cell already: the second click of a double click."""
    last = state.last(card.name)
    return last is not None and last.version == card.version and response.items() <= last.response.items()


def _undo(exercise: Place, state: State, event: Event, language: Language) -> Turn:
    last = state.last(event.value)
    if last is None:
        return Turn(state.but())
    version = named(exercise.cards, event.value).version
    return parts.taken_back(last, state, version, language, card=event.value, focus="story")


def _go(exercise: Place, state: State, event: Event, language: Language) -> Turn:
    if event.value == CLOSING:
        return Turn(state.but(closing=True, focus=f"go:{CLOSING}"))
    if all(card.name != event.value for card in exercise.cards):
        return Turn(state.but())
    return Turn(state.but(card=event.value, closing=False, focus="story"))


def _hint(exercise: Place, state: State, event: Event, language: Language) -> Turn:
    card = named(exercise.cards, state.card)
    return parts.hinted(card if event.value == card.name else None, state, language)


turn = turning({"put": _put, "place": _place, "undo": _undo, "go": _go, "hint": _hint})
