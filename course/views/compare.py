"""How compare looks: two cases side by side, own words first, then the authors'."""

from course import labels
from course.kinds.card import Card
from course.kinds.compare import Compare
from course.sheet.blocks import Action, Actions, Choice, Columns, Option, Passage, Sheet, Writing, prose
from course.text import Language
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning

FIELDS = ("same", "differs")


def sheet(exercise: Compare, state: State, language: Language) -> Sheet:
    """The whole screen: the cases, then the questions or what the authors say."""
    last = state.last(None)
    stories = Columns(tuple((parts.story(card, language, clues=last is not None),) for card in exercise.cards))
    below = _outcome(exercise, state, language) if last else _questions(exercise, state, language)
    return parts.sheet(exercise, state, (stories, *below), language)


def opened(exercise: Compare, state: State) -> State:
    """The state as it is: there is only one thing to do."""
    return state


def _questions(exercise: Compare, state: State, language: Language) -> tuple:
    before = _latest(state)
    return (
        Writing("same", labels.SAME(language), state.typed("same", None, "same"), 3),
        Writing("differs", labels.DIFFERS(language), state.typed("differs", None, "differs"), 3),
        Columns(tuple((_lead(exercise, card, before, language),) for card in exercise.cards)),
        Actions((Action("compare", labels.COMPARE_NOW(language), primary=True),)),
    )


def _latest(state: State) -> dict:
    """The last response, also when it was taken back, so that nothing typed is lost."""
    given = [answer.response for answer in state.given(None)]
    return given[-1] if given else {}


def _lead(exercise: Compare, card: Card, before: dict, language: Language) -> Choice:
    legend = labels.LEADS_IN.fill(card=parts.label_of(card, language).text)(language)
    options = tuple(_option(exercise, name, language) for name in exercise.scheme.category)
    return Choice(f"lead:{card.name}", legend, options, before.get("categories", {}).get(card.name, ""))


def _option(exercise: Compare, name: str, language: Language) -> Option:
    chip = parts.chip(exercise.scheme, name, language)
    return Option(name, chip.label, chip)


def _outcome(exercise: Compare, state: State, language: Language) -> tuple:
    response = state.last(None).response
    return (
        Columns((_mine(response, "same", labels.SAME, language), _theirs(exercise.same, labels.SAME_ANSWER, language))),
        Columns(
            (
                _mine(response, "differs", labels.DIFFERS, language),
                _theirs(exercise.differs, labels.DIFFERS_ANSWER, language),
            )
        ),
        Columns(tuple(_said(exercise, card, response, language) for card in exercise.cards)),
        Actions((Action("undo", labels.TRY_AGAIN(language)),)),
    )


def _mine(response: dict, name: str, label, language: Language) -> tuple:
    words = response.get(name) or "–"
    return (Passage(parts.unmarked(words, language), labels.OWN_WORDS(language) + ": " + label(language)),)


def _theirs(text, label, language: Language) -> tuple:
    return (Passage(prose(text, language), label(language)),)


def _said(exercise: Compare, card: Card, response: dict, language: Language) -> tuple:
    category = response["categories"][card.name]
    result = exercise.check_one(card, category)
    return (parts.feedback(result, exercise.scheme, category, language),)


def _compare(exercise: Compare, state: State, event: Event, language: Language) -> Turn:
    if state.last(None):
        return Turn(state.but())
    chosen = {card.name: event.fields.get(f"lead:{card.name}") for card in exercise.cards}
    missing = [name for name, category in chosen.items() if category not in exercise.scheme.category]
    if missing:
        return Turn(state.but(say=labels.CHOOSE_BOTH(language), focus=f"lead:{missing[0]}"))
    words = {name: str(event.fields.get(name, "")) for name in FIELDS}
    response = {"categories": chosen, **words}
    after = state.but(say=labels.COMPARED(language), focus="feedback")
    return Turn(after, Given(None, response, exercise.check(response).credit, exercise.version))


def _undo(exercise: Compare, state: State, event: Event, language: Language) -> Turn:
    last = state.last(None)
    if last is None:
        return Turn(state.but())
    return parts.taken_back(last, state, exercise.version, language, focus="same")


turn = turning({"compare": _compare, "undo": _undo})
