"""The library: names to exercises, schemes and cards, from the folders data/ and exercises/."""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from course.content import read, rules, rules_of_kinds
from course.content.glossary import FOLDER, glossary
from course.content.lessons import lessons
from course.content.mistake import ContentError, Mistake, shown, with_nearest
from course.content.structure import structure
from course.content.then_and_now import then_and_now
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.decide import Decide
from course.kinds.follow import Follow
from course.kinds.mirror import Mirror
from course.kinds.order import Order
from course.kinds.place import Place
from course.kinds.reflect import Reflect
from course.kinds.scan import Scan
from course.kinds.scheme import Scheme
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.weigh import Weigh
from course.kinds.work_out import WorkOut
from course.text import Text, same

Exercise = (
    Classify
    | Compare
    | Decide
    | Follow
    | Mirror
    | Order
    | Place
    | Reflect
    | Scan
    | Shift
    | StressTest
    | Weigh
    | WorkOut
)
KINDS: dict[str, type[Exercise]] = {
    "classify": Classify,
    "compare": Compare,
    "decide": Decide,
    "follow": Follow,
    "mirror": Mirror,
    "order": Order,
    "place": Place,
    "reflect": Reflect,
    "scan": Scan,
    "shift": Shift,
    "stress_test": StressTest,
    "weigh": Weigh,
    "work_out": WorkOut,
}
NARROWED = (Classify, Compare, Weigh)
SCHEMES, CARDS, EXERCISES = "data/schemes", "data/cards", "exercises"
LISTS = {"glossary": glossary, "lessons": lessons, "then-and-now": then_and_now}
SET = "set"
PLACE = "VIER_ROLLEN_CONTENT"


def home() -> Path:
    """The folder that holds data/ and exercises/: what the environment names, else what we ship."""
    return Path(os.environ[PLACE]).expanduser() if os.environ.get(PLACE) else shipped()


def shipped() -> Path:
    """The folder with what we ship: inside an installed package, or the checkout."""
    package = Path(__file__).parents[1]
    return package if (package / "data").is_dir() else package.parent


@dataclass(frozen=True)
class Library:
    """Everything under one folder; each look-up gives content or raises ContentError. A card file is read once."""

    root: Path
    _decks: dict[tuple[str, str], list[Card]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def exercise(self, name: str) -> Exercise:
        """The exercise in exercises/name.toml, with its scheme and cards looked up."""
        raw = read.table(self.root, EXERCISES, name)
        file = f"{EXERCISES}/{name}.toml"
        kind = _kind(raw, file)
        fields, mistakes = self._looked_up(raw, kind, name, file)
        made = _structured(fields, kind, file, mistakes)
        _raise_if(mistakes + rules.mistakes(made, file) + rules_of_kinds.mistakes(made, file))
        return replace(_narrowed(made, raw, file), name=name, version=read.version(raw))

    def scheme(self, name: str, beside: str = "") -> Scheme:
        """The scheme in data/schemes/name.toml; for ./NAME the one in the folder of the exercise `beside`."""
        folder, name = _found(SCHEMES, name, beside)
        file = f"{folder}/{name}.toml"
        made = structure(read.table(self.root, folder, name), Scheme, file)
        _raise_if(rules.scheme_mistakes(made, file))
        return made

    def cards(self, name: str, beside: str = "") -> list[Card]:
        """The cards of file data/cards/name.toml, or the one card FILE/CARD; ./NAME as for schemes."""
        folder, name = _found(CARDS, name, beside)
        at, (file, _, card) = self.root / folder, name.rpartition("/")
        in_folder = (at / file).is_dir() and not (at / f"{file}.toml").is_file()
        if file and not in_folder and not (at / f"{name}.toml").is_file():
            return [_one(self._whole(folder, file), card, f"{folder}/{file}.toml")]
        return self._whole(folder, name)

    def _whole(self, folder: str, name: str) -> list[Card]:
        if (folder, name) not in self._decks:
            deck = f"{folder}/{name}".removeprefix(f"{CARDS}/").removeprefix(f"{EXERCISES}/")
            self._decks[folder, name] = _deck(read.table(self.root, folder, name), deck, f"{folder}/{name}.toml")
        return self._decks[folder, name]

    def exercises(self) -> list[str]:
        """The names of all exercises, in order; the files in a folder `set` are what exercises work on."""
        return [name for name in read.names(self.root, EXERCISES) if SET not in name.split("/")[:-1]]

    def readable(self, names: Iterable[str]) -> dict[str, Exercise]:
        """The exercises of these names, in order; those that are gone or broken are left out."""
        looked_up = {name: _kept(lambda n=name: self.exercise(n), []) for name in sorted(names)}
        return {name: exercise for name, exercise in looked_up.items() if exercise}

    def mistakes(self, names: list[str] | None = None) -> list[Mistake]:
        """Everything that is wrong in these exercises, or in every file there is."""
        found: list[Mistake] = []
        for name in names or self.exercises():
            _kept(lambda n=name: self.exercise(n), found)
        if not names:
            found += [mistake for folder in (EXERCISES, CARDS, SCHEMES) for mistake in read.endings(self.root, folder)]
            for name in read.names(self.root, CARDS):
                _kept(lambda n=name: self.cards(n), found)
            for name in read.names(self.root, SCHEMES):
                _kept(lambda n=name: self.scheme(n), found)
            for name, reader in LISTS.items():
                if (self.root / FOLDER / f"{name}.toml").is_file():
                    _kept(lambda read_list=reader: read_list(self.root), found)
        return list(dict.fromkeys(found))

    def _looked_up(self, raw: dict, kind: type[Exercise], name: str, file: str) -> tuple[dict, list[Mistake]]:
        """The fields with names replaced by what they name, and the mistakes met on the way."""
        apart = ("kind", "card", "categories") if kind in NARROWED else ("kind", "card")
        fields = {key: value for key, value in raw.items() if key not in apart}
        mistakes: list[Mistake] = []
        for key in ("scheme", "worlds"):
            if key in raw:
                fields[key] = _kept(lambda k=key: self._named_scheme(raw[k], name, file, k), mistakes)
        if "cards" in raw or "card" in raw:
            fields["cards"] = self._gathered(raw, name, file, mistakes)
        return fields, mistakes

    def _gathered(self, raw: dict, name: str, file: str, mistakes: list[Mistake]) -> list[Card] | object:
        """The cards that an exercise names, and then those that it holds itself; None where mistakes left none."""
        listed = raw.get("cards", [])
        if not isinstance(listed, list):
            return listed
        found = [card for entry in listed for card in _kept(lambda e=entry: self._entry(e, name, file), mistakes) or []]
        own = _kept(lambda: _deck(raw, name, file), mistakes) if "card" in raw else []
        return found + (own or []) or (None if mistakes else [])

    def _named_scheme(self, scheme: object, name: str, file: str, key: str) -> Scheme:
        wrong = Mistake(file, same(key), shown(scheme), _A_SCHEME_NAME)
        return _named(partial(self.scheme, beside=name), scheme, wrong)

    def _entry(self, entry: object, name: str, file: str) -> list[Card]:
        wrong = Mistake(file, same("cards"), shown(entry), _A_CARD_NAME)
        return _named(partial(self.cards, beside=name), entry, wrong)


def _named(look_up: Callable[[str], Any], name: object, wrong: Mistake) -> Any:
    """What an exercise names; where that is no name or no file, the mistake is in the exercise: `wrong`."""
    if not isinstance(name, str):
        raise ContentError([wrong])
    try:
        return look_up(name)
    except read.NoFileError as error:
        raise ContentError([replace(wrong, expected=error.expected)]) from None


def _found(folder: str, name: str, beside: str) -> tuple[str, str]:
    """Folder and name of a content file; a name that begins with ./ stands beside the exercise."""
    if not name.startswith("./"):
        return folder, name
    return "/".join((EXERCISES, *beside.split("/")[:-1])), name.removeprefix("./")


def _kind(raw: dict, file: str) -> type[Exercise]:
    kind = raw.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        known = ", ".join(f'"{name}"' for name in KINDS)
        expected = Text("een van de soorten {known}", "one of the kinds {known}").fill(known=known)
        raise ContentError([Mistake(file, same("kind"), shown(kind), expected)])
    return KINDS[kind]


def _deck(raw: dict, name: str, file: str) -> list[Card]:
    """The cards in the [card.…] tables of a file, each with its full name and version."""
    tables = raw.get("card")
    if not isinstance(tables, dict) or not tables:
        raise ContentError([Mistake(file, same("card"), shown(tables), _CARD_TABLES)])
    mistakes = [
        Mistake(file, same("card"), shown(card), _CARD_NAME) for card in tables if not re.fullmatch(read.WORD, card)
    ]
    cards = [_kept(lambda c=card: _card(tables[c], name, c, file), mistakes) for card in tables]
    _raise_if(mistakes)
    return cards


def _card(raw: dict, deck: str, name: str, file: str) -> Card:
    made = structure(raw, Card, file, f"card.{name}")
    return replace(made, name=f"{deck}/{name}", version=read.version(raw), file=file)


def _one(cards: list[Card], name: str, file: str) -> Card:
    by_name = {card.name.rsplit("/", 1)[1]: card for card in cards}
    if name not in by_name:
        raise ContentError([Mistake(file, same("card"), same(f'"{name}"'), with_nearest(_A_CARD, name, by_name))])
    return by_name[name]


def _narrowed(exercise: Exercise, raw: dict, file: str) -> Exercise:
    """The exercise with only the categories that it names, if it names any."""
    if "categories" not in raw:
        return exercise
    names = raw["categories"]
    _raise_if(rules.choice_mistakes(names, exercise, file))
    return replace(exercise, scheme=exercise.scheme.only(names))


def _structured(fields: dict, kind: type[Exercise], file: str, mistakes: list[Mistake]) -> Exercise:
    """The exercise; else all the mistakes, those of files it names first."""
    try:
        return structure(fields, kind, file)
    except ContentError as error:
        failed = {key for key, value in fields.items() if value is None}
        own = [m for m in error.mistakes if m.place.nl not in failed]
        raise ContentError(mistakes + own) from None


def _kept(look_up, mistakes: list[Mistake]):
    """What `look_up` gives, or None with its mistakes added to the list."""
    try:
        return look_up()
    except ContentError as error:
        mistakes.extend(error.mistakes)
        return None


def _raise_if(mistakes: list[Mistake]) -> None:
    if mistakes:
        raise ContentError(mistakes)


_A_SCHEME_NAME = Text('de naam van een indeling, zoals "roles"', 'the name of a scheme, such as "roles"')
_A_CARD_NAME = Text("de naam van een kaart of kaartbestand", "the name of a card or card file")
_CARD_TABLES = Text("kaarten, elk onder een regel [card.naam]", "cards, each under a line [card.name]")
_CARD_NAME = Text(
    "een naam met gewone letters, cijfers en streepjes: [card.mijn-kaart]",
    "a name in plain letters, digits and hyphens: [card.my-card]",
)
_A_CARD = Text("de naam van een kaart in dit bestand", "the name of a card in this file")
