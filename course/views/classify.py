"""How classify looks: a card and places to put it, and what is said afterwards."""

from dataclasses import replace

from course import labels
from course.kinds.card import Card, named
from course.kinds.classify import Classify
from course.sheet.blocks import (
    Action,
    Actions,
    Board,
    Choice,
    Hints,
    Item,
    Option,
    Place,
    Sheet,
    Steps,
    Stop,
    Writing,
)
from course.text import Language
from course.views import closing, parts
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: Classify, state: State, language: Language) -> Sheet:
    """The whole screen for where the learner is."""
    return parts.sheet(exercise, state, _blocks(exercise, state, language), language)


def opened(exercise: Classify, state: State) -> State:
    """The state with a card in hand: the first that still lies open, else the look back."""
    return state.at_first_open(card.name for card in exercise.cards)


def _blocks(exercise: Classify, state: State, language: Language) -> tuple:
    if state.closing:
        return (_steps(exercise, state, language), *closing.blocks(exercise, state, language))
    if exercise.layout == "one":
        return (_steps(exercise, state, language), *_one(exercise, state, language))
    return _many(exercise, state, language)


def _one(exercise: Classify, state: State, language: Language) -> tuple:
    card = named(exercise.cards, state.card)
    return (
        _board(exercise, state, language),
        *_asked(exercise, state, language),
        *(_said(exercise, state, card, language) if state.pending is None else ()),
        parts.hints(card, state, language) if not _settled(state, card) else None,
        _after(exercise, state, language),
    )


def _many(exercise: Classify, state: State, language: Language) -> tuple:
    """The board, with what is said of the last card under the places, where the eye is."""
    latest = named(exercise.cards, state.latest) if state.latest else None
    below = (
        *_asked(exercise, state, language),
        *(_said(exercise, state, latest, language) if latest and state.pending is None else ()),
        _after(exercise, state, language),
        _hints_in_hand(exercise, state, language),
    )
    shown = tuple(block for block in below if block is not None)
    return (replace(_board(exercise, state, language), below=shown),)


def _hints_in_hand(exercise: Classify, state: State, language: Language) -> Hints | None:
    """The hints for the card in hand, as long as it lies nowhere yet."""
    if state.card is None or state.last(state.card):
        return None
    return parts.hints(named(exercise.cards, state.card), state, language)


def _settled(state: State, card: Card) -> bool:
    """Whether the best place has been found, so that hints have no more use."""
    last = state.last(card.name)
    return last is not None and card.fit(last.response["category"]) == "best"


def _board(exercise: Classify, state: State, language: Language) -> Board:
    one = exercise.layout == "one"
    return Board(
        layout=exercise.layout,
        hand=tuple(_item(card, state, language) for card in _hand(exercise, state)),
        places=tuple(_place(exercise, state, name, language) for name in exercise.scheme.category),
        hand_label=(labels.HAND_ONE if one else labels.HAND_MANY)(language),
        places_label=labels.PLACES(language),
        empty=labels.EMPTY(language),
    )


def _hand(exercise: Classify, state: State) -> list[Card]:
    if exercise.layout == "one":
        return [named(exercise.cards, state.card)]
    return [card for card in exercise.cards if state.last(card.name) is None]


def _item(card: Card, state: State, language: Language) -> Item:
    last = state.last(card.name)
    fit = card.fit(last.response["category"]) if last else ""
    return Item(
        name=card.name,
        label=parts.label_of(card, language),
        title=card.title.pick(language) if card.title else None,
        story=parts.story(card, language, clues=last is not None).prose,
        picked=card.name == state.card,
        fit=fit,
        verdict=labels.VERDICT[fit](language) if fit else "",
    )


def _place(exercise: Classify, state: State, name: str, language: Language) -> Place:
    lying = [card for card in exercise.cards if _lies_at(state, card, name)]
    return Place(
        name=name,
        chip=parts.chip(exercise.scheme, name, language),
        question=exercise.scheme.category[name].question.pick(language),
        items=() if exercise.layout == "one" else tuple(_item(card, state, language) for card in lying),
        chosen=_chosen(state) == name,
    )


def _lies_at(state: State, card: Card, place: str) -> bool:
    last = state.last(card.name)
    return last is not None and last.response["category"] == place


def _chosen(state: State) -> str | None:
    """The place of the card in hand: chosen just now, or kept before."""
    last = state.last(state.card)
    return state.pending or (last.response["category"] if last else None)


def _asked(exercise: Classify, state: State, language: Language) -> tuple:
    """What is asked between choosing a place and the feedback."""
    if state.pending is None:
        return ()
    return (
        _how_sure(state, language) if "sure" in exercise.ask else None,
        _why(state, language) if "reason" in exercise.ask else None,
        Actions((Action("confirm", labels.SHOW_FEEDBACK(language), state.pending, primary=True),)),
    )


def _how_sure(state: State, language: Language) -> Choice:
    options = tuple(Option(value, label(language)) for value, label in labels.SURE.items())
    return Choice(f"sure:{state.card}", labels.HOW_SURE(language), options)


def _why(state: State, language: Language) -> Writing:
    name = f"reason:{state.card}"
    return Writing(
        name, labels.REASON(language), state.typed(name, state.card, "reason"), 2, labels.REASON_HELP(language)
    )


def _said(exercise: Classify, state: State, card: Card, language: Language) -> tuple:
    """The feedback on the last try, and the authors' weighting once it can no longer spoil the thinking."""
    last = state.last(card.name)
    if last is None:
        return ()
    category = last.response["category"]
    result = exercise.check({"card": card.name, "category": category})
    note = parts.changed_note(card, state, language)
    said = parts.feedback(result, exercise.scheme, category, language, note)
    open_ = result.fit == "best" or len(state.given(card.name)) >= 2
    weights = (parts.weights(card, exercise.scheme, language),) if open_ else ()
    return (*_laid_down(exercise, card, language), said, *weights)


def _laid_down(exercise: Classify, card: Card, language: Language) -> tuple:
    """The card that the feedback is about, where it left the hand."""
    return (parts.story(card, language, clues=True),) if exercise.layout == "many" else ()


def _after(exercise: Classify, state: State, language: Language) -> Actions | None:
    card = state.card if exercise.layout == "one" else state.latest
    if card is None or state.last(card) is None or state.pending is not None:
        return _only_closing(exercise, state, language)
    actions = (
        Action("undo", labels.UNDO(language), card),
        _onward(exercise, state, language),
    )
    return Actions(tuple(action for action in actions if action))


def _only_closing(exercise: Classify, state: State, language: Language) -> Actions | None:
    if (
        exercise.layout == "many"
        and state.next_open(card.name for card in exercise.cards) is None
        and state.pending is None
    ):
        return Actions((_to_closing(language),))
    return None


def _onward(exercise: Classify, state: State, language: Language) -> Action | None:
    following = state.next_open(card.name for card in exercise.cards)
    if following is None:
        return _to_closing(language)
    if exercise.layout == "many":
        return None
    return Action("go", labels.NEXT_CARD(language), following, primary=True)


def _to_closing(language: Language) -> Action:
    return Action("go", labels.TO_CLOSING(language), CLOSING, primary=True)


def _steps(exercise: Classify, state: State, language: Language) -> Steps:
    stops = [_stop(card, n, state, language) for n, card in enumerate(exercise.cards, start=1)]
    end = Stop(CLOSING, labels.CLOSING(language), "closing", labels.STATE["closing"](language), state.closing)
    return Steps(labels.WAY(language), (*stops, end))


def _stop(card: Card, number: int, state: State, language: Language) -> Stop:
    last = state.last(card.name)
    how = card.fit(last.response["category"]) if last else "open"
    label = labels.CARD_N.fill(n=number)(language)
    current = state.card == card.name and not state.closing
    return Stop(card.name, label, how, labels.STATE[how](language), current)


def _pick(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    """A card is taken in hand, from the table or from a place."""
    card = _known(exercise, event.value)
    if card is None:
        return Turn(state.but())
    said = labels.PICKED_UP.fill(card=parts.label_of(card, language).text)(language)
    latest = card.name if state.last(card.name) else state.latest
    return Turn(state.but(card=card.name, latest=latest, pending=None, say=said))


def _put(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    """The card in hand (or the one dragged) is put at a place; asked about first where the exercise asks."""
    card = _known(exercise, str(event.fields.get("card", state.card or "")))
    if card is None or event.value not in exercise.scheme.category:
        return Turn(state.but(say=labels.PICK_FIRST(language)))
    state = state.but(card=card.name)
    if exercise.ask:
        place = parts.name_of(exercise.scheme, event.value, language)
        focus = f"sure:{card.name}" if "sure" in exercise.ask else f"reason:{card.name}"
        return Turn(state.but(pending=event.value, say=labels.CHOSEN.fill(place=place)(language), focus=focus))
    return _kept(exercise, state, card, {"category": event.value}, language)


def _confirm(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    """The choice is kept, with how sure and why where that was said."""
    card = _known(exercise, state.card or "")
    if card is None or state.pending is None:
        return Turn(state.but())
    sure, reason = event.fields.get(f"sure:{card.name}"), event.fields.get(f"reason:{card.name}")
    response = {"category": state.pending}
    response |= {"sure": int(sure)} if sure in labels.SURE else {}
    response |= {"reason": reason} if isinstance(reason, str) and reason.strip() else {}
    return _kept(exercise, state, card, response, language)


def _kept(exercise: Classify, state: State, card: Card, response: dict, language: Language) -> Turn:
    result = exercise.check({"card": card.name, **response})
    if shown := state.hints_for(card.name):
        response |= {"hints": shown}
    after = _settle(exercise, state, card, response["category"], result, language)
    return Turn(after, Given(card.name, response, result.credit, card.version))


def _settle(exercise: Classify, state: State, card: Card, place: str, result, language: Language) -> State:
    """The state after a choice: what was placed, what is said, and on a full table the next card in hand."""
    placed = labels.PLACED.fill(
        card=parts.label_of(card, language).text, place=parts.name_of(exercise.scheme, place, language)
    )
    said = parts.said(result, language)
    state = state.but(pending=None, latest=card.name, picture="", say=f"{placed(language)} {said}")
    if exercise.layout == "one":
        return state.but(say=state.say, aloud=True, focus="feedback")
    following = next((c.name for c in _hand(exercise, state) if c.name != card.name), None)
    return state.but(card=following, say=state.say, aloud=True, focus=f"pick:{following}" if following else "feedback")


def _undo(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    card = _known(exercise, event.value)
    if card is None or state.last(card.name) is None:
        return Turn(state.but())
    changes = {"card": card.name, "pending": None, "picture": "", "focus": _where(exercise, card)}
    return parts.taken_back(state.last(card.name), state, card.version, language, **changes)


def _where(exercise: Classify, card: Card) -> str:
    return "card" if exercise.layout == "one" else f"pick:{card.name}"


def _go(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    if event.value == CLOSING:
        return Turn(state.but(closing=True, pending=None, focus="closing"))
    card = _known(exercise, event.value)
    if card is None:
        return Turn(state.but(closing=False))
    return Turn(state.but(card=card.name, latest=card.name, closing=False, pending=None, focus=_where(exercise, card)))


def _hint(exercise: Classify, state: State, event: Event, language: Language) -> Turn:
    return parts.hinted(_known(exercise, event.value), state, language)


def _known(exercise: Classify, name: str) -> Card | None:
    return next((card for card in exercise.cards if card.name == name), None)


turn = turning(
    {
        "pick": _pick,
        "put": _put,
        "confirm": _confirm,
        "undo": _undo,
        "go": _go,
        "hint": _hint,
    }
)
