"""How shift looks: a case, what each world makes of it, and who leads there; at the end the whole picture."""

from collections import Counter

from course import labels
from course.kinds.card import Card, named
from course.kinds.shift import Shift, Turned
from course.sheet.blocks import (
    Action,
    Actions,
    Columns,
    Feedback,
    Notice,
    Option,
    Passage,
    Select,
    Sheet,
    Table,
    prose,
    spoken,
)
from course.text import Language
from course.views import parts
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning

PARTS = {"lead": "leads", "floor": "floors"}


def sheet(exercise: Shift, state: State, language: Language) -> Sheet:
    """The whole screen for the case at hand, or the picture of all of them."""
    shown = _whole(exercise, state, language) if state.closing else _case(exercise, state, language)
    blocks = (parts.cards_way(exercise.cards, state, labels.OVERVIEW, language), *shown)
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: Shift, state: State) -> State:
    """The state with the first case that was not moved yet at hand, else the picture."""
    return state.at_first_open(card.name for card in exercise.cards)


def counts(exercise: Shift, state: State) -> tuple[Counter, Counter]:
    """(role, world) to how many cases, for the learner's leads and the authors', over the cases done."""
    done = [card.name for card in exercise.cards if state.last(card.name)]
    mine = Counter((state.last(name).response["leads"][w], w) for name in done for w in exercise.worlds.category)
    theirs = Counter((turned.lead, w) for name in done for w, turned in exercise.of(name).items())
    return mine, theirs


def _case(exercise: Shift, state: State, language: Language) -> tuple:
    card = named(exercise.cards, state.card)
    below = _compared if state.last(card.name) else _asking
    return (parts.story(card, language), *below(exercise, state, card, language))


def _asking(exercise: Shift, state: State, card: Card, language: Language) -> tuple:
    rows = (_world(exercise, state, card, world, language) for world in exercise.worlds.category)
    compare = Actions((Action("compare", labels.SHIFT_NOW(language), card.name, primary=True),))
    return (*rows, compare)


def _world(exercise: Shift, state: State, card: Card, world: str, language: Language) -> Columns:
    """What one world makes of the case, and two lists beside it."""
    text = prose(exercise.of(card.name)[world].text, language)
    story = Passage(text, chip=parts.chip(exercise.worlds, world, language))
    lists = tuple(_list(exercise, state, card, world, part, language) for part in PARTS)
    return Columns(((story,), lists))


def _list(exercise: Shift, state: State, card: Card, world: str, part: str, language: Language) -> Select:
    label = (labels.LEAD if part == "lead" else labels.FLOOR)(language)
    roles = tuple(Option(name, role.name.pick(language)) for name, role in exercise.scheme.category.items())
    value = _before(state, card).get(PARTS[part], {}).get(world, "")
    return Select(_field(card, world, part), label, (Option("", labels.CHOOSE_ONE(language)), *roles), value)


def _before(state: State, card: Card) -> dict:
    """The judgement last given, also when it was taken back, so that one need not start anew."""
    given = state.given(card.name)
    return given[-1].response if given else {}


def _field(card: Card, world: str, part: str) -> str:
    return f"{part}:{card.name}:{world}"


def _compared(exercise: Shift, state: State, card: Card, language: Language) -> tuple:
    response = state.last(card.name).response
    said = tuple(_said(exercise, response, world, turned, language) for world, turned in exercise.of(card.name).items())
    following = state.next_open(c.name for c in exercise.cards)
    label = labels.NEXT_CARD if following else labels.WHOLE_PICTURE
    undo = Action("undo", labels.TRY_AGAIN(language), card.name)
    return (*said, Actions((undo, Action("go", label(language), following or CLOSING, primary=True))))


def _said(exercise: Shift, response: dict, world: str, turned: Turned, language: Language) -> Columns:
    """What one world made of the case, and beside it the learner's judgement and the authors'."""
    lead, floor = response["leads"][world], response["floors"][world]
    fit = turned.fit(lead)
    mine = labels.YOU_LEAD.fill(lead=_role(exercise, lead), floor=_role(exercise, floor))(language)
    theirs = labels.THEY_LEAD.fill(lead=_role(exercise, turned.lead), floor=_role(exercise, turned.floor))(language)
    trap = labels.TRAP.fill(trap=exercise.traps[world])(language)
    told = parts.both(
        *(spoken(line, language) for line in (mine, theirs)), prose(turned.feedback, language), spoken(trap, language)
    )
    story = Passage(prose(turned.text, language), chip=parts.chip(exercise.worlds, world, language))
    return Columns(((story,), (Feedback(fit, labels.VERDICT[fit](language), told),)))


def _role(exercise: Shift, role: str):
    return exercise.scheme.category[role].name


def _whole(exercise: Shift, state: State, language: Language) -> tuple:
    heading = Passage(spoken(labels.INFERENCE(language), language), labels.WHOLE_PICTURE(language), name="closing")
    if not any(state.last(card.name) for card in exercise.cards):
        return (heading, Notice(spoken(labels.NOTHING_YET(language), language)))
    return (heading, parts.picture(labels.SHIFT_PICTURE, state, language), table(exercise, state, language))


def table(exercise: Shift, state: State, language: Language) -> Table:
    """Roles down, worlds across: how often each leads with the learner, and with the authors between brackets."""
    mine, theirs = counts(exercise, state)
    worlds = list(exercise.worlds.category)
    head = (labels.ROLE_HEAD(language), *(parts.name_of(exercise.worlds, world, language) for world in worlds))
    rows = tuple(
        (parts.name_of(exercise.scheme, role, language), *(f"{mine[role, w]} ({theirs[role, w]})" for w in worlds))
        for role in exercise.scheme.category
    )
    return Table(labels.SHIFT_TABLE(language), head, rows)


def _compare(exercise: Shift, state: State, event: Event, language: Language) -> Turn:
    card = named(exercise.cards, state.card)
    if event.value != card.name or state.last(card.name):
        return Turn(state.but())
    response = {PARTS[part]: _chosen(exercise, card, part, event) for part in PARTS}
    missing = _missing(exercise, card, response)
    if missing:
        return Turn(state.but(say=labels.CHOOSE_ALL(language), focus=missing))
    credit = exercise.check({"card": card.name, **response}).credit
    after = state.but(say=labels.SHIFTED(language), focus="feedback", picture="")
    return Turn(after, Given(card.name, response, credit, exercise.version))


def _chosen(exercise: Shift, card: Card, part: str, event: Event) -> dict[str, str]:
    return {world: str(event.fields.get(_field(card, world, part), "")) for world in exercise.worlds.category}


def _missing(exercise: Shift, card: Card, response: dict) -> str:
    """The first field in which no role was chosen; nothing where all were."""
    fields = ((w, part) for w in exercise.worlds.category for part in PARTS)
    open_fields = [f for f in fields if response[PARTS[f[1]]][f[0]] not in exercise.scheme.category]
    return _field(card, *open_fields[0]) if open_fields else ""


def _undo(exercise: Shift, state: State, event: Event, language: Language) -> Turn:
    last = state.last(event.value)
    if last is None:
        return Turn(state.but())
    return parts.taken_back(last, state, exercise.version, language, card=event.value, picture="", focus="story")


def _go(exercise: Shift, state: State, event: Event, language: Language) -> Turn:
    if event.value == CLOSING:
        return Turn(state.but(closing=True, picture="", focus="closing"))
    if all(card.name != event.value for card in exercise.cards):
        return Turn(state.but())
    return Turn(state.but(card=event.value, closing=False, focus="story"))


turn = turning({"compare": _compare, "undo": _undo, "go": _go})
