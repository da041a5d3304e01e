"""Pieces of a page that several kinds share."""

from collections.abc import Iterable, Iterator, Mapping
from string import Formatter

from course import labels
from course.kinds.card import Card
from course.kinds.question import Question
from course.kinds.result import Result, of_card
from course.kinds.scheme import Scheme
from course.printed.description import Contents, Line, Listed, Named, Section, Told
from course.sheet.blocks import Chip, paragraphs
from course.text import Language, Text, Words, one_line
from course.views import parts

EMPTY: Line = ()


def line(text: Text, language: Language) -> Line:
    """A text as one line, in the language that it is really in."""
    words = text.pick(language)
    return (Words(one_line(words.text), words.language),)


def lines(text: Text, language: Language) -> tuple[Line, ...]:
    """The paragraphs of a text, in the language that they are really in."""
    words = text.pick(language)
    return tuple((Words(paragraph, words.language),) for paragraph in paragraphs(words.text))


def filled(label: Text, language: Language, /, **values: object) -> Line:
    """A label with its {names} filled in, each in the language that it is really in."""
    return tuple(run for part in Formatter().parse(label(language)) for run in _part(part, values, language))


def _part(part: tuple, values: Mapping, language: Language) -> Iterator[Words | Chip]:
    literal, name = part[:2]
    if literal:
        yield Words(literal, language)
    if name is not None:
        yield from _runs(values[name], language)


def _runs(value: object, language: Language) -> Line:
    if isinstance(value, Text):
        return line(value, language)
    if isinstance(value, tuple) and not isinstance(value, Words):
        return value
    return (value,) if isinstance(value, Words | Chip) else (Words(str(value), language),)


def written(value: object, language: Language) -> Line:
    """A number or a sign as a line."""
    return (Words(str(value), language),)


def chip(scheme: Scheme, name: str, language: Language) -> Line:
    """A category with its symbol, as a line."""
    return (parts.chip(scheme, name, language),)


def told(text: Text, language: Language, quiet: bool = False) -> Told:
    """A text in its paragraphs."""
    return Told(lines(text, language), quiet)


def places(scheme: Scheme, language: Language, title: Text = labels.CHOOSE_FROM) -> Section:
    """What there is to choose from, or to know: each category with its symbol and its question."""
    pairs = ((chip(scheme, n, language), lines(c.question, language)) for n, c in scheme.category.items())
    return Section(line(title, language), (Named(tuple(pairs)),))


def tick(scheme: Scheme, language: Language, label: Line = ()) -> Listed:
    """A box to tick for each category."""
    return Listed(tuple(chip(scheme, name, language) for name in scheme.category), label, boxes=True)


def ticks(options: Mapping[str, Text], language: Language, label: Line = ()) -> Listed:
    """A box to tick for each text."""
    return Listed(tuple(line(text, language) for text in options.values()), label, boxes=True)


def card_title(number: int, card: Card, language: Language) -> Line:
    """A card's number with its title, if it has one."""
    if card.title is None:
        return filled(labels.CARD_N, language, n=number)
    return filled(labels.CARD_CALLED, language, n=number, card=card.title)


def hints(cards: tuple[Card, ...], language: Language) -> Contents:
    """The hints of all cards; nothing where there are none."""
    pairs = tuple(
        (_label(number, card, language), tuple(line(hint, language) for hint in card.hints))
        for number, card in enumerate(cards, start=1)
        if card.hints
    )
    said = told(labels.HINTS_NOTE, language, quiet=True)
    return (Section(line(labels.HINTS, language), (said, Named(pairs))),) if pairs else ()


def judged(number: int, card: Card, scheme: Scheme, language: Language, weight: Text = labels.PER_CENT) -> Section:
    """What the authors say of every place for a card, with its weight and the question to its neighbour."""
    return Section(
        _label(number, card, language),
        (*_clues(card, language), Named(tuple(_places(card, scheme, weight, language)))),
    )


def _label(number: int, card: Card, language: Language) -> Line:
    """A card by its number, and its title or the beginning of its text."""
    return filled(labels.CARD_CALLED, language, n=number, card=parts.label_of(card, language))


def _clues(card: Card, language: Language) -> Contents:
    """The words in the story that tell most, where the authors marked any."""
    if not card.clues:
        return ()
    found = [filled(labels.QUOTED, language, words=clue) for clue in card.clues]
    return (Told((filled(labels.LOOK_AT, language, words=joined(found, "; ", language)),), quiet=True),)


def _places(card: Card, scheme: Scheme, weight: Text, language: Language) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    """Each place with what is said of it; the question between two places only once."""
    asked: set[frozenset] = set()
    for name in scheme.category:
        result = of_card(card, name, scheme)
        pair = frozenset((name, result.neighbour))
        question = () if pair in asked else _neighbour(result, scheme, language)
        asked.add(pair)
        yield _weighed(card, scheme, name, weight, language), (*lines(result.feedback, language), *question)


def _weighed(card: Card, scheme: Scheme, name: str, weight: Text, language: Language) -> Line:
    """A place, how well it fits in words, and the authors' weight in numbers."""
    verdict, n = labels.VERDICT[card.fit(name)], card.weight(name)
    return filled(weight, language, place=parts.chip(scheme, name, language), verdict=verdict, n=n)


def _neighbour(result: Result, scheme: Scheme, language: Language) -> tuple[Line, ...]:
    """What lies close to a place, and the question between the two where there is one."""
    if result.question is None:
        return ()
    near = scheme.category[result.neighbour].name
    return (filled(labels.NEAR, language, place=near, question=result.question),)


def joined(several: Iterable[Line], between: str, language: Language) -> Line:
    """Lines as one, with the same sign between them."""
    return tuple(run for one in several for run in (Words(between, language), *one))[1:]


def replies(question: Question, language: Language) -> Listed:
    """The replies to a question, each to tick."""
    return ticks({name: reply.label for name, reply in question.reply.items()}, language)


def replied(question: Question, language: Language) -> Named:
    """What the authors say to each reply."""
    pairs = (
        (
            filled(labels.REPLY_FITS, language, reply=reply.label, verdict=labels.VERDICT[reply.fit]),
            lines(reply.feedback, language),
        )
        for reply in question.reply.values()
    )
    return Named(tuple(pairs))
