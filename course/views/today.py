"""How "today for you" looks: one card after another, why each comes, and at the end what was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from course import labels
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.sheet.blocks import Action, Actions, Passage, Sheet, Steps, Table, spoken
from course.text import Language, Text
from course.views import classify, parts, wording
from course.views.parts import CLOSING
from course.views.state import State


@dataclass(frozen=True)
class Play:
    """A card to play today: its exercise with that card alone, why it comes, how many days ago it was seen, and where it is."""

    exercise: Classify
    why: str
    days: int
    state: State

    @property
    def card(self) -> Card:
        """The one card."""
        return self.exercise.cards[0]

    @property
    def fit(self) -> str:
        """How well the choice of today fits; nothing as long as there is none."""
        last = self.state.last(self.card.name)
        return self.card.fit(last.response["category"]) if last else ""


def sheet(plays: Sequence[Play], at: int | None, coming: date | None, today: date, language: Language) -> Sheet:
    """The whole desk: the card in hand, or without one the end; `coming` is the day of the next cards."""
    title, prompt = labels.TODAY.pick(language), spoken(labels.TODAY_PROMPT(language), language)
    if at is None:
        return Sheet(language, title, prompt, _end(plays, coming, today, language), focus="closing" if plays else "")
    state = plays[at].state
    shown = (_way(plays, at, language), *_card(plays, at, language))
    return Sheet(language, title, prompt, shown, state.say, state.focus, state.aloud)


def next_open(plays: Sequence[Play], at: int | None = None) -> int | None:
    """The first card after the one in hand that was not placed today, going round; None when all were."""
    first = 0 if at is None else at + 1
    order = [*range(first, len(plays)), *range(first)]
    return next((number for number in order if not plays[number].fit), None)


def _way(plays: Sequence[Play], at: int | None, language: Language) -> Steps:
    stops = [
        (str(number), labels.CARD_N.fill(n=number + 1)(language), play.fit or "open", number == at)
        for number, play in enumerate(plays)
    ]
    return parts.way((*stops, (CLOSING, labels.DONE_TODAY(language), "closing", at is None)), language)


def _card(plays: Sequence[Play], at: int, language: Language) -> tuple:
    """The card as its own exercise shows it, but with the way on to the other cards of today."""
    play = plays[at]
    shown = classify.sheet(play.exercise, play.state, language).blocks
    mine = (_onward(block, plays, at, language) for block in shown if not isinstance(block, Steps))
    return (_why(play, language), *mine)


def _why(play: Play, language: Language) -> Passage:
    why = labels.WHY[play.why].fill(ago=wording.ago(play.days))(language)
    said = labels.FROM_EXERCISE.fill(title=play.exercise.title)(language)
    return Passage(spoken(said, language), why[:1].upper() + why[1:])


def _onward(block: object, plays: Sequence[Play], at: int, language: Language) -> object:
    """The same block; in a row of buttons the one that leads on leads to the next card of today."""
    if not isinstance(block, Actions):
        return block
    following = next_open(plays, at)
    label, value = (labels.DONE_TODAY, CLOSING) if following is None else (labels.NEXT_CARD, str(following))
    onward = Action("go", label(language), value, primary=True)
    return Actions(tuple(onward if action.action == "go" else action for action in block.actions))


def _end(plays: Sequence[Play], coming: date | None, today: date, language: Language) -> tuple:
    if coming is None:
        return (_said(labels.TODAY_WILL_BE, language),)
    next_ = _said(labels.NEXT_DAY.fill(day=wording.coming_day(coming, today)), language)
    if not plays:
        return (_said(labels.TODAY_NOTHING, language), next_)
    placed = [play for play in plays if play.fit]
    heading = labels.DONE_TODAY(language)
    told = Passage(spoken(_fetched(len(placed))(language), language), heading, name="closing")
    return (_way(plays, None, language), told, *((_table(placed, language),) if placed else ()), next_)


def _said(text: Text, language: Language) -> Passage:
    return Passage(spoken(text(language), language))


def _fetched(count: int) -> Text:
    if count > 1:
        return labels.FETCHED.fill(n=wording.number(count))
    return labels.FETCHED_ONE if count else labels.FETCHED_NONE


def _table(placed: Sequence[Play], language: Language) -> Table:
    head = (labels.CARD_HEAD(language), labels.CHOICE_HEAD(language), labels.FIT_HEAD(language))
    return Table(labels.FETCHED_TABLE(language), head, tuple(_row(play, language) for play in placed))


def _row(play: Play, language: Language) -> tuple[str, str, str]:
    category = play.state.last(play.card.name).response["category"]
    place = parts.name_of(play.exercise.scheme, category, language)
    return parts.label_of(play.card, language).text, place, labels.VERDICT[play.fit](language)
