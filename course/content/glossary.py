"""The words of the course, in both languages, from data/glossary.toml."""

from dataclasses import dataclass
from pathlib import Path

from course.content import read
from course.content.structure import structure
from course.text import Language, Text

FOLDER, NAME = "data", "glossary"


@dataclass(frozen=True)
class Also:
    """Other words for a term that a reader may look for."""

    nl: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """A word in Dutch and in English, what it means, and the number of the lesson that explains it first."""

    nl: str
    en: str
    meaning: Text
    also: Also = Also()
    lesson: int | None = None

    def searched(self) -> str:
        """Everything by which a reader may find the term, in small letters."""
        return " ".join((self.nl, self.en, *self.also.nl, *self.also.en)).casefold()


@dataclass(frozen=True)
class Glossary:
    """All the terms, by their key."""

    term: dict[str, Term]

    def ordered(self, language: Language) -> list[Term]:
        """The terms in the order of the alphabet of one language."""
        return sorted(self.term.values(), key=lambda term: getattr(term, language).casefold())


def glossary(root: Path) -> Glossary:
    """The glossary in data/glossary.toml; ContentError where it cannot be read."""
    return structure(read.table(root, FOLDER, NAME), Glossary, f"{FOLDER}/{NAME}.toml")
