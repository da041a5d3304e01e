"""A sheet: a plain description of what an exercise shows, without a word on how it is drawn."""

from dataclasses import dataclass, fields, is_dataclass
from functools import partial
from typing import Any

from course.text import Language, Text, Words, one_line

# Blocks are made, sent and forgotten: methods to compare them would only slow the start of a lesson.
block = partial(dataclass, eq=False, repr=False)


@block()
class Run:
    """A stretch of text; `marked` where it is a clue."""

    text: str
    marked: bool = False


@block()
class Prose:
    """Paragraphs of an author, in the language that they are in."""

    paragraphs: tuple[tuple[Run, ...], ...]
    lang: Language


@block()
class Chip:
    """A category as it is recognised everywhere: name, symbol, colour."""

    label: Words
    symbol: str
    colour: str


@block()
class Option:
    """One of several values, with its words."""

    value: str
    label: Words | str
    chip: Chip | None = None


@block()
class Item:
    """A card on the board."""

    name: str
    label: Words
    story: Prose
    title: Words | None = None
    picked: bool = False
    fit: str = ""
    verdict: str = ""


@block()
class Place:
    """A category on the board, with the cards that lie there."""

    name: str
    chip: Chip
    question: Words
    items: tuple[Item, ...] = ()
    chosen: bool = False


@block()
class Board:
    """Cards in hand and the places to put them; layout "one" or "many"; `below` stands under the places."""

    layout: str
    hand: tuple[Item, ...]
    places: tuple[Place, ...]
    hand_label: str
    places_label: str
    empty: str = ""
    below: tuple[Any, ...] = ()


@block()
class Story:
    """A case to read, in large type; `drag` is its name where it may be dragged to a place."""

    prose: Prose
    title: Words | None = None
    drag: str = ""


@block()
class Passage:
    """A heading with what is said under it; `name` where the focus may be sent to it."""

    prose: Prose
    heading: str = ""
    chip: Chip | None = None
    name: str = ""


@block()
class Fact:
    """What was asked, and what the learner made of it."""

    label: Words
    prose: Prose


@block()
class Facts:
    """Questions with the learner's answers, under a heading."""

    heading: str
    facts: tuple[Fact, ...]


@block()
class Notice:
    """Something to know, apart from the exercise itself."""

    prose: Prose
    tone: str = "quiet"


@block()
class Choice:
    """One of several options, as radio buttons; `stacked` where each is a sentence."""

    name: str
    legend: Words | str
    options: tuple[Option, ...]
    value: str = ""
    stacked: bool = False


@block()
class Writing:
    """Own words, or a day where `sort` is "date"."""

    name: str
    label: Words | str
    value: str = ""
    rows: int = 3
    help: str = ""
    sort: str = "words"


@block()
class Scale:
    """A score from 1 to 5 between two ends: on one "line" between them, or in a "row" beside its legend.

    `of` is what the legend belongs to, for the ear only.
    """

    name: str
    legend: Words | str
    low: Words
    high: Words
    value: str = ""
    layout: str = "line"
    of: str = ""
    most: int = 5


@block()
class Share:
    """The points for one category."""

    name: str
    chip: Chip
    value: int = 0


@block()
class Points:
    """A fixed number of points to divide."""

    name: str
    legend: str
    total: int
    shares: tuple[Share, ...]
    left: str
    over: str
    enough: str
    more: str
    fewer: str


@block()
class Action:
    """A button: what it says and what it asks for; `quiet` where it stands beside many others like it."""

    action: str
    label: str
    value: str = ""
    primary: bool = False
    quiet: bool = False


@block()
class Actions:
    """Buttons in a row; `stacked` where each is a sentence to choose."""

    actions: tuple[Action, ...]
    stacked: bool = False


@block()
class Select:
    """One of several options, as a list that opens."""

    name: str
    label: Words | str
    options: tuple[Option, ...]
    value: str = ""


@block()
class Slider:
    """A whole number to move between two ends; each new value is sent as `action`."""

    action: str
    label: str
    low: int
    high: int
    value: int


@block()
class Cell:
    """A cell of the plane: its place, what it is called, whether it is chosen, and the marks of the two that lie there."""

    value: str
    label: str
    colour: str
    chosen: bool = False
    mine: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()


@block()
class Plane:
    """A grid between two axes; `cells` row by row from the top, `corners` likewise; without action only to look at."""

    heading: str
    across: tuple[Words, Words, Words]
    up: tuple[Words, Words, Words]
    corners: tuple[Chip, ...]
    cells: tuple[Cell, ...] = ()
    action: str = ""
    texts: tuple[Prose, ...] = ()
    note: str = ""


@block()
class Rung:
    """A step of a chain: its words, its sign on the next, and after the check what is said of that link."""

    name: str
    label: Words
    sign: str = ""
    verdict: str = ""
    fit: str = ""


@block()
class Sequence:
    """Steps to put in order, with the sign of each link; `fixed` when it was handed in."""

    legend: str
    rungs: tuple[Rung, ...]
    up: str
    down: str
    link: str
    more: str
    less: str
    loop: str = ""
    fixed: bool = False


@block()
class Score:
    """A score to choose from 1 to 10, named for its option and world."""

    name: str
    label: str
    value: str = ""


@block()
class ScoreRow:
    """An option of the learner's own, with its name and its scores."""

    name: str
    label: str
    value: str
    scores: tuple[Score, ...]


@block()
class Scores:
    """Options of the learner's own down, worlds across."""

    caption: str
    head: tuple[Chip, ...]
    first: str
    rows: tuple[ScoreRow, ...]


@block()
class Hints:
    """The hints shown so far, and the button for the next."""

    legend: str
    hints: tuple[Prose, ...]
    more: Action | None = None


@block()
class Feedback:
    """What is said after a choice: a verdict in words, the reason, the neighbour and the question."""

    fit: str
    verdict: str
    prose: Prose
    chip: Chip | None = None
    neighbour_label: str = ""
    neighbour: Chip | None = None
    question_label: str = ""
    question: Prose | None = None
    note: str = ""
    about: Words | None = None


@block()
class Bar:
    """A bar with its number, and a second one to hold beside it."""

    chip: Chip
    value: float
    other: float | None = None


@block()
class Bars:
    """A small picture of a division, with its numbers."""

    heading: str
    bars: tuple[Bar, ...]
    note: str
    total: int = 100
    series: tuple[str, ...] = ()


@block()
class Stop:
    """One stop on the way through an exercise."""

    value: str
    label: str
    state: str
    state_label: str
    current: bool = False


@block()
class Steps:
    """The way through an exercise: where you are, what is done."""

    label: str
    stops: tuple[Stop, ...]


@block()
class Tab:
    """One of several things of the learner's own."""

    value: str
    label: str
    current: bool = False


@block()
class Tabs:
    """Several things of the learner's own, one of which is in hand; each is asked for by `action`."""

    label: str
    action: str
    tabs: tuple[Tab, ...]


@block()
class Table:
    """Rows under a head; the first cell of a row names it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@block()
class Link:
    """A way to a lesson: what it says, and the notebook that it opens."""

    label: Words | str
    file: str


@block()
class Line:
    """A lesson in a list: the way to it, how it stands, and what is told of it."""

    link: Link
    state: str
    told: tuple[str, ...]


@block()
class Contents:
    """Lessons under a heading."""

    heading: str
    lines: tuple[Line, ...]


@block()
class Picture:
    """A picture with its text; without `source` it is still to be drawn, by `action`."""

    alt: str
    waiting: str
    source: str = ""
    action: str = ""


@block()
class Entry:
    """A word with its other language, its meaning, where it is explained, and what it may be found by."""

    term: Words
    other: Words
    meaning: Prose
    where: str
    searched: str


@block()
class Lookup:
    """Words to search in; `found` says how many there are, with {n}."""

    label: str
    found: str
    one: str
    none: str
    entries: tuple[Entry, ...]


@block()
class Columns:
    """Blocks side by side, above one another where there is no room."""

    columns: tuple[tuple[Any, ...], ...]


@block()
class Download:
    """A button that hands a file to the learner; its contents come in the reply to `action`."""

    action: str
    label: str
    file: str


@block()
class Upload:
    """A control to bring a file in."""

    action: str
    label: str
    accept: str


@block()
class Sheet:
    """A whole screen: blocks in order, what to announce, and where the focus goes.

    `aloud` where the announcement stands on the screen already and is only for the ear; `turn` counts, so that
    the same words said again are heard again. `renews` where it counts what is done in other sheets: it is then
    drawn anew as it comes into view.
    """

    language: Language
    title: Words
    prompt: Prose
    blocks: tuple[Any, ...]
    say: str = ""
    focus: str = ""
    aloud: bool = False
    renews: bool = False
    turn: int = 0


def plain(thing: Any) -> Any:
    """The description as lists and dictionaries; a block carries its own name under "block".

    What is None is left out: it would reach the page as null from a machine of one's own, and as undefined in a browser.
    """
    if isinstance(thing, Words):
        return {"text": thing.text, "lang": thing.language}
    if is_dataclass(thing):
        held = {field.name: getattr(thing, field.name) for field in fields(thing)}
        named = {name: plain(value) for name, value in held.items() if value is not None}
        return {"block": type(thing).__name__.lower(), **named}
    return [plain(item) for item in thing] if isinstance(thing, tuple) else thing


def prose(text: Text, language: Language, marked: tuple[Text, ...] = ()) -> Prose:
    """The paragraphs of a text, its clues marked; an empty line parts paragraphs."""
    words = text.pick(language)
    clues = tuple(clue(words.language) for clue in marked)
    return Prose(tuple(_runs(p, clues) for p in paragraphs(words.text)), words.language)


def paragraphs(words: str) -> list[str]:
    """The paragraphs of a text, each on one line."""
    return [line for part in words.split("\n\n") if (line := one_line(part))]


def spoken(sentence: str, language: Language) -> Prose:
    """A sentence of the course itself, as prose."""
    return Prose(((Run(sentence),),), language)


def _runs(paragraph: str, clues: tuple[str, ...]) -> tuple[Run, ...]:
    """The paragraph cut at its first clue, and the rest cut likewise."""
    for clue in map(one_line, clues):
        before, found, after = paragraph.partition(clue)
        if found:
            return (*_runs(before, clues), Run(found, marked=True), *_runs(after, clues))
    return (Run(paragraph),) if paragraph else ()
