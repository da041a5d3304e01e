"""What the parts of an exercise owe one another: weights, categories, clues, feedback."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from course.content.mistake import Mistake, shown, with_nearest
from course.kinds.card import Card
from course.kinds.scheme import CORNERS, Scheme
from course.sheet.symbols import symbols
from course.text import LANGUAGES, Text, one_line, same

COLOURS = ("blue", "orange", "green", "yellow", "slate", "wine", "olive", "violet", "grey")


def mistakes(exercise: object, file: str) -> list[Mistake]:
    """The mistakes between an exercise's cards and its scheme, and cards that stand in it twice."""
    scheme, cards = getattr(exercise, "scheme", None), getattr(exercise, "cards", ())
    found = list(_twice(cards, file))
    strange = _strange(cards, scheme, file)
    found += [
        Mistake(file, same("cards"), _OTHER.fill(file=name), _FITTING.fill(known=_known(scheme))) for name in strange
    ]
    for card in cards:
        found.extend(card_mistakes(card, scheme) if card.file not in strange else ())
    if getattr(exercise, "step", None) == ():
        found.append(Mistake(file, same("step"), Text("geen stappen", "no steps"), _SOME_STEPS))
    if hasattr(exercise, "cards") and not cards:
        found.append(Mistake(file, same("cards"), Text("geen kaarten", "no cards"), _SOME_CARDS))
    return found


def _strange(cards: Iterable[Card], scheme: Scheme, file: str) -> list[str]:
    """The other files of which no card weighs any category of this scheme: the exercise names the wrong one."""
    weighed: dict[str, set[str]] = {}
    for card in cards:
        weighed.setdefault(card.file, set()).update(card.weights)
    return [name for name, names in weighed.items() if name != file and names and not names & set(scheme.category)]


def _known(scheme: Scheme) -> str:
    return ", ".join(scheme.category)


def card_mistakes(card: Card, scheme: Scheme) -> Iterator[Mistake]:
    """What is wrong with a card's weights, feedback and clues, given the scheme it is sorted by."""
    file, place = card.file, f"card.{card.name.rsplit('/', 1)[1]}"
    yield from _weights(card, file, place)
    yield from _categories(card.weights, scheme, file, f"{place}.weights")
    yield from _categories(card.feedback, scheme, file, f"{place}.feedback")
    yield from _feedback(card, scheme, file, place)
    yield from _clues(card, file, place)


def scheme_mistakes(scheme: Scheme, file: str) -> list[Mistake]:
    """Pairs that name no category, and colours or symbols that do not exist."""
    found = []
    if len(scheme.category) < 2:
        found.append(Mistake(file, same("category"), shown(list(scheme.category)), _TWO))
    if scheme.axes is not None and Counter(c.corner for c in scheme.category.values()) != Counter(CORNERS):
        found.append(Mistake(file, same("category"), _CORNERS_FOUND, _FOUR_CORNERS))
    for number, pair in enumerate(scheme.pair, start=1):
        found += _categories(dict.fromkeys(pair.between), scheme, file, f"pair[{number}].between")
    for name, category in scheme.category.items():
        if category.symbol not in symbols():
            expected = with_nearest(_SYMBOL.fill(known=", ".join(symbols())), category.symbol, symbols())
            found.append(Mistake(file, same(f"category.{name}.symbol"), shown(category.symbol), expected))
        if category.colour not in COLOURS:
            found.append(Mistake(file, same(f"category.{name}.colour"), shown(category.colour), _COLOUR))
    return found


def choice_mistakes(names: object, exercise: object, file: str) -> list[Mistake]:
    """What is wrong with the `categories` that an exercise limits itself to."""
    if not isinstance(names, list) or len(set(map(str, names))) < 2:
        return [Mistake(file, same("categories"), shown(names), _TWO)]
    found = list(_categories(dict.fromkeys(map(str, names)), exercise.scheme, file, "categories"))
    leads = {card.lead for card in exercise.cards if card.lead not in names}
    return found + [Mistake(file, same("categories"), _LEADS.fill(name=lead), _WITH_LEADS) for lead in sorted(leads)]


def one_of(scheme: Scheme, wrong: str) -> Text:
    """'One of the categories …', with the nearest to the wrong one where there is one."""
    expected = Text("een van de categorieën {known}", "one of the categories {known}").fill(known=_known(scheme))
    return with_nearest(expected, wrong, scheme.category)


def missing_languages(thing: object, place: str = "") -> Iterator[tuple[str, str]]:
    """(place, language) for each Text in `thing` that lacks a language."""
    if isinstance(thing, Text):
        yield from ((place, language) for language in LANGUAGES if getattr(thing, language) is None)
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from missing_languages(getattr(thing, part.name), _under(place, part.name))
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from missing_languages(value, _under(place, key))
    elif isinstance(thing, tuple):
        for number, value in enumerate(thing, start=1):
            yield from missing_languages(value, _item(place, value, number))


def _item(place: str, thing: object, number: int) -> str:
    return f"card.{thing.name.rpartition('/')[2]}" if isinstance(thing, Card) else f"{place}[{number}]"


def _under(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _weights(card: Card, file: str, place: str) -> Iterator[Mistake]:
    total = sum(card.weights.values())
    if total != 100:
        found = Text("gewichten die optellen tot {total}", "weights that add up to {total}").fill(total=total)
        yield Mistake(file, same(f"{place}.weights"), found, _HUNDRED)
    for name, weight in card.weights.items():
        if not 0 <= weight <= 100:
            yield Mistake(file, same(f"{place}.weights.{name}"), same(str(weight)), _PERCENT)


def _categories(named: dict, scheme: Scheme, file: str, place: str) -> Iterator[Mistake]:
    for name in named:
        if name not in scheme.category:
            yield Mistake(file, same(place), same(f'"{name}"'), one_of(scheme, name))


def _feedback(card: Card, scheme: Scheme, file: str, place: str) -> Iterator[Mistake]:
    for name in scheme.category:
        if name not in card.feedback:
            yield Mistake(file, same(f"{place}.feedback.{name}"), Text("niets", "nothing"), _FEEDBACK)


def _clues(card: Card, file: str, place: str) -> Iterator[Mistake]:
    for number, clue in enumerate(card.clues, start=1):
        for language in LANGUAGES:
            words, text = getattr(clue, language), getattr(card.text, language)
            if words and text and one_line(words) not in one_line(text):
                yield Mistake(file, same(f"{place}.clues[{number}].{language}"), shown(words), _CLUE)


def _twice(cards: tuple[Card, ...], file: str) -> Iterator[Mistake]:
    for name, count in Counter(card.name for card in cards).items():
        if count > 1:
            yield Mistake(file, same("cards"), _TIMES.fill(name=name, count=count), _ONCE)


_SOME_STEPS = Text("minstens één stap: [[step]]", "at least one step: [[step]]")
_SOME_CARDS = Text("minstens één kaart of kaartbestand", "at least one card or card file")
_HUNDRED = Text("samen precies 100", "exactly 100 in all")
_PERCENT = Text("een getal van 0 tot en met 100", "a number from 0 to 100")
_FEEDBACK = Text("feedback voor elke categorie", "feedback for every category")
_CLUE = Text(
    "een stuk dat letterlijk zo in de tekst van de kaart staat",
    "a piece that stands in the card's text word for word",
)
_OTHER = Text("de kaarten van {file}", "the cards of {file}")
_FITTING = Text("kaarten die je met deze indeling sorteert: {known}", "cards that are sorted with this scheme: {known}")
_TIMES = Text('"{name}" {count} keer', '"{name}" {count} times')
_ONCE = Text("elke kaart één keer", "each card once")
_SYMBOL = Text("een van de tekeningen {known}", "one of the drawings {known}")
_COLOUR = Text("een van de kleuren {known}", "one of the colours {known}").fill(known=", ".join(COLOURS))
_TWO = Text("een lijst van minstens twee categorieën", "a list of at least two categories")
_CORNERS_FOUND = Text("hoeken die ontbreken, of twee keer dezelfde", "corners that are missing, or the same one twice")
_FOUR_CORNERS = Text(
    'vier categorieën, elk met een eigen hoek: corner = ["low", "high"] is laag op de liggende as, hoog op de staande',
    'four categories, each with a corner of its own: corner = ["low", "high"] is low across and high up',
)
_LEADS = Text('een kaart waarvan "{name}" het zwaarst weegt', 'a card in which "{name}" weighs most')
_WITH_LEADS = Text("elke categorie die bij een kaart vooropstaat", "every category that leads in one of the cards")
