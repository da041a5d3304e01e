"""How weigh looks: a case, points to divide, and the authors' division beside it."""

from course import labels
from course.kinds.card import Card, named
from course.kinds.weigh import POINTS, Weigh
from course.sheet.blocks import (
    Action,
    Actions,
    Bar,
    Bars,
    Feedback,
    Passage,
    Points,
    Share,
    Sheet,
    Steps,
    Stop,
    prose,
)
from course.text import Language
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: Weigh, state: State, language: Language) -> Sheet:
    """The whole screen for the case in hand."""
    card = named(exercise.cards, state.card)
    last = state.last(card.name)
    blocks = (
        _steps(exercise, state, language),
        parts.story(card, language, clues=last is not None),
        *(_outcome(exercise, state, card, language) if last else _dividing(exercise, state, card, language)),
    )
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: Weigh, state: State) -> State:
    """The state with the first case that has not been weighed yet, or the first."""
    first = state.next_open(card.name for card in exercise.cards)
    return state.but(card=first or exercise.cards[0].name)


def field_of(card: Card, category: str) -> str:
    """The name of the field that holds a category's points."""
    return f"points:{card.name}:{category}"


def _dividing(exercise: Weigh, state: State, card: Card, language: Language) -> tuple:
    weigh = Action("weigh", labels.WEIGH_NOW(language), card.name, primary=True)
    hints = parts.hints(card, state, language)
    return (_points(exercise, state, card, language), Actions((weigh,)), hints)


def _points(exercise: Weigh, state: State, card: Card, language: Language) -> Points:
    before = _latest_points(state, card)
    shares = tuple(
        Share(field_of(card, name), parts.chip(exercise.scheme, name, language), before.get(name, 0))
        for name in exercise.scheme.category
    )
    return Points(
        f"points:{card.name}",
        labels.POINTS(language),
        POINTS,
        shares,
        left=labels.LEFT(language),
        over=labels.OVER(language),
        enough=labels.ENOUGH(language),
        more=labels.MORE(language),
        fewer=labels.FEWER(language),
    )


def _latest_points(state: State, card: Card) -> dict[str, int]:
    """The points last given, also when they were taken back, so that one need not start anew."""
    given = [a.response["points"] for a in state.given(card.name) if "points" in a.response]
    return given[-1] if given else {}


def _outcome(exercise: Weigh, state: State, card: Card, language: Language) -> tuple:
    points = state.last(card.name).response["points"]
    result = exercise.check({"card": card.name, "points": points})
    said = Feedback(
        result.fit,
        labels.WEIGHED[result.fit](language),
        prose(result.feedback, language),
        parts.chip(exercise.scheme, result.neighbour, language),
        question_label=labels.QUESTION(language),
        question=prose(result.question, language) if result.question else None,
        note=parts.changed_note(card, state, language),
    )
    others = [name for name in exercise.scheme.category if name != result.neighbour]
    return (
        said,
        _beside(exercise, card, points, language),
        *(_of_role(exercise, card, name, language) for name in others),
        _after(exercise, state, card, language),
    )


def _beside(exercise: Weigh, card: Card, points: dict[str, int], language: Language) -> Bars:
    bars = tuple(
        Bar(parts.chip(exercise.scheme, name, language), points.get(name, 0), card.weight(name) / POINTS)
        for name in exercise.scheme.category
    )
    series = (labels.YOU(language), labels.AUTHORS(language))
    return Bars(labels.BESIDE(language), bars, labels.EACH_ROLE(language), POINTS, series)


def _of_role(exercise: Weigh, card: Card, name: str, language: Language) -> Passage:
    return Passage(prose(card.feedback[name], language), chip=parts.chip(exercise.scheme, name, language))


def _after(exercise: Weigh, state: State, card: Card, language: Language) -> Actions:
    following = state.next_open(card.name for card in exercise.cards)
    onward = Action("go", labels.NEXT_CARD(language), following, primary=True) if following else None
    again = Action("undo", labels.TRY_AGAIN(language), card.name)
    return Actions(tuple(action for action in (again, onward) if action))


def _steps(exercise: Weigh, state: State, language: Language) -> Steps:
    stops = tuple(_stop(card, n, state, language) for n, card in enumerate(exercise.cards, start=1))
    return Steps(labels.WAY(language), stops)


def _stop(card: Card, number: int, state: State, language: Language) -> Stop:
    how = "done" if state.last(card.name) else "open"
    label = labels.CARD_N.fill(n=number)(language)
    return Stop(card.name, label, how, labels.STATE[how](language), card.name == state.card)


def _weigh(exercise: Weigh, state: State, event: Event, language: Language) -> Turn:
    card = named(exercise.cards, state.card)
    if event.value != card.name or state.last(card.name):
        return Turn(state.but())
    points = {name: parts.number(event.fields.get(field_of(card, name))) for name in exercise.scheme.category}
    if sum(points.values()) != POINTS or min(points.values()) < 0:
        said = labels.NOT_TEN.fill(n=sum(points.values()))(language)
        return Turn(state.but(say=said, focus=field_of(card, next(iter(points)))))
    response = {"points": points} | ({"hints": n} if (n := state.hints_for(card.name)) else {})
    result = exercise.check({"card": card.name, **response})
    said = labels.WEIGHED_SAID.fill(verdict=labels.WEIGHED[result.fit])(language)
    return Turn(
        state.but(say=said, aloud=True, focus="feedback"), Given(card.name, response, result.credit, card.version)
    )


def _undo(exercise: Weigh, state: State, event: Event, language: Language) -> Turn:
    card = named(exercise.cards, state.card)
    if event.value != card.name or state.last(card.name) is None:
        return Turn(state.but())
    focus = field_of(card, next(iter(exercise.scheme.category)))
    return parts.taken_back(state.last(card.name), state, card.version, language, focus=focus)


def _go(exercise: Weigh, state: State, event: Event, language: Language) -> Turn:
    if event.value not in {card.name for card in exercise.cards}:
        return Turn(state.but())
    return Turn(state.but(card=event.value, focus="story"))


def _hint(exercise: Weigh, state: State, event: Event, language: Language) -> Turn:
    card = named(exercise.cards, state.card)
    return parts.hinted(card if event.value == card.name else None, state, language)


turn = turning({"weigh": _weigh, "undo": _undo, "go": _go, "hint": _hint})
