"""Pieces of a sheet that several kinds share."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from course import labels
from course.answers import Answer
from course.kinds.card import Card
from course.kinds.question import Question
from course.kinds.result import Result
from course.kinds.scheme import Scheme
from course.sheet.blocks import (
    Action,
    Bar,
    Bars,
    Chip,
    Choice,
    Feedback,
    Hints,
    Notice,
    Option,
    Picture,
    Prose,
    Run,
    Sheet,
    Steps,
    Stop,
    Story,
    prose,
    spoken,
)
from course.text import Language, Text, Words, one_line
from course.views.state import UNDO, Given, State, Turn

MONTHS = {
    "nl": ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}
LABEL_LENGTH = 60
NO_PICTURE = "none"
CLOSING = "closing"


def sheet(exercise: Any, state: State, blocks: Iterable[Any], language: Language) -> Sheet:
    """The whole screen of an exercise with these blocks; a None among them is left out."""
    shown = tuple(block for block in blocks if block is not None)
    title, prompt = exercise.title.pick(language), prose(exercise.prompt, language)
    return Sheet(language, title, prompt, shown, state.say, state.focus, state.aloud)


def chip(scheme: Scheme, category: str, language: Language) -> Chip:
    """A category as name, symbol and colour."""
    found = scheme.category[category]
    return Chip(found.name.pick(language), found.symbol, found.colour)


def name_of(scheme: Scheme, category: str, language: Language) -> str:
    """The name of a category."""
    return scheme.category[category].name(language)


def label_of(card: Card, language: Language) -> Words:
    """What a card is called: its title, or the beginning of its text."""
    if card.title is not None:
        return card.title.pick(language)
    words = card.text.pick(language)
    return Words(shortened(words.text), words.language)


def shortened(words: str, most: int = LABEL_LENGTH) -> str:
    """The words on one line, cut at a space so that at most `most` characters are left."""
    line = one_line(words)
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0].rstrip(",.;:") + "…"


def story(card: Card, language: Language, clues: bool = False) -> Story:
    """The text of a card with its title; the clues marked where asked."""
    title = card.title.pick(language) if card.title else None
    return Story(prose(card.text, language, card.clues if clues else ()), title)


def hints(card: Card, state: State, language: Language) -> Hints | None:
    """The hints shown so far and the button for the next; None for a card without hints."""
    if not card.hints:
        return None
    count, all_ = state.hints_for(card.name), len(card.hints)
    shown = tuple(prose(hint, language) for hint in card.hints[:count])
    label = labels.HINT.fill(n=count + 1, all=all_)(language)
    more = Action("hint", label, card.name) if count < all_ else None
    return Hints(labels.HINTS(language), shown, more)


def hinted(card: Card | None, state: State, language: Language) -> Turn:
    """The next hint for a card is given; nothing changes where there is none left, or no card."""
    if card is None or state.hints_for(card.name) >= len(card.hints):
        return Turn(state.but())
    said = card.hints[state.hints_for(card.name)](language)
    return Turn(state.but(hints=(*state.hints, card.name), say=said, aloud=True, focus="hints"))


def feedback(result: Result, scheme: Scheme, category: str, language: Language, note: str = "") -> Feedback:
    """The verdict in words, the reason, the neighbour and the question that separates the two."""
    near = result.neighbour
    return Feedback(
        fit=result.fit,
        verdict=labels.VERDICT[result.fit](language),
        prose=prose(result.feedback, language),
        chip=chip(scheme, category, language),
        neighbour_label=labels.NEIGHBOUR(language),
        neighbour=chip(scheme, near, language) if near else None,
        question_label=labels.QUESTION(language),
        question=prose(result.question, language) if result.question else None,
        note=note,
    )


def weights(card: Card, scheme: Scheme, language: Language) -> Bars:
    """The authors' weighting of a card, as bars with numbers."""
    bars = tuple(Bar(chip(scheme, name, language), card.weight(name)) for name in scheme.category)
    return Bars(labels.AUTHORS_WEIGHTS(language), bars, labels.AUTHORS_NOTE(language))


def changed_note(card: Card, state: State, language: Language) -> str:
    """A sentence where the card is no longer the one that was answered, else nothing."""
    last = state.last(card.name)
    if last is None or last.version == card.version:
        return ""
    return labels.CHANGED.fill(day=of_day(last.time))(language)


def day(time: str, language: Language) -> str:
    """'21 nov' for an ISO time."""
    when = datetime.fromisoformat(time)
    return f"{when.day} {MONTHS[language][when.month - 1]}"


def of_day(time: str) -> Text:
    """The day of an ISO time in both languages, to fill into a sentence."""
    return Text(day(time, "nl"), day(time, "en"))


def date_in_words(words: str, language: Language) -> str:
    """'21 nov 2026' for an ISO date; what is no date stays as it was typed."""
    try:
        return f"{day(date.fromisoformat(words).isoformat(), language)} {words[:4]}"
    except ValueError:
        return words


def way(stops: Iterable[tuple[str, str, str, bool]], language: Language) -> Steps:
    """The way through an exercise, from (value, label, state, whether one is there)."""
    made = (Stop(value, label, how, labels.STATE[how](language), current) for value, label, how, current in stops)
    return Steps(labels.WAY(language), tuple(made))


def cards_way(cards: tuple[Card, ...], state: State, end: Text, language: Language) -> Steps:
    """The way along cards, each done or open, to an end with its own name."""
    stops = (
        (
            card.name,
            labels.CARD_N.fill(n=number)(language),
            "done" if state.last(card.name) else "open",
            card.name == state.card and not state.closing,
        )
        for number, card in enumerate(cards, start=1)
    )
    return way((*stops, (CLOSING, end(language), "closing", state.closing)), language)


def said(result: Result, language: Language, verdicts: Mapping[str, Text] = labels.VERDICT) -> str:
    """The verdict and the feedback in one breath, for the ear."""
    return labels.SAID.fill(verdict=verdicts[result.fit], feedback=result.feedback)(language)


def taken_back(answer: Answer, state: State, version: str, language: Language, **changes: Any) -> Turn:
    """An answer is taken back: it stays in the file, with a line that names it."""
    after = state.but(say=labels.TAKEN_BACK(language), **changes)
    return Turn(after, Given(answer.card, {UNDO: answer.name}, None, version))


def asked(question: Question, name: str, language: Language, value: str = "") -> Choice:
    """A question with its replies to choose from."""
    options = tuple(Option(key, reply.label.pick(language)) for key, reply in question.reply.items())
    return Choice(name, question.text.pick(language), options, value, stacked=True)


def replied(question: Question, reply: str, language: Language) -> Feedback:
    """What the authors say to a reply, under the reply itself."""
    result = question.check(reply)
    about = question.reply[reply].label.pick(language)
    return Feedback(result.fit, labels.VERDICT[result.fit](language), prose(result.feedback, language), about=about)


def number(value: object) -> int:
    """The whole number that stands in a field; 0 where there is none."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def picture(alt: Text, state: State, language: Language) -> Picture | Notice:
    """The picture, the wish for it, or a word that there is none where matplotlib is not at hand."""
    if state.picture == NO_PICTURE:
        return Notice(spoken(labels.NO_PICTURE(language), language))
    return Picture(alt(language), labels.DRAWING(language), state.picture, "draw")


def both(*parts: Prose) -> Prose:
    """Pieces of prose as one, in the language of the first."""
    return Prose(tuple(p for part in parts for p in part.paragraphs), parts[0].lang)


def unmarked(words: str, language: Language) -> Prose:
    """Words of the learner, in paragraphs as typed."""
    return Prose(tuple((Run(line),) for line in words.splitlines() if line.strip()), language)
