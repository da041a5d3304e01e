"""A mistake in a content file, told so that a teacher can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from course.text import Language, Text, one_line, same

SENTENCE = Text(
    "{file}{place}: gevonden {found}. Verwacht: {expected}.",
    "{file}{place}: found {found}. Expected: {expected}.",
)
AT = Text(", bij {place}", ", at {place}")
MAYBE = Text("{expected} (bedoel je {near}?)", "{expected} (did you mean {near}?)")


@dataclass(frozen=True)
class Mistake:
    """File, place in the file, what was found, what was expected."""

    file: str
    place: Text
    found: Text
    expected: Text

    def sentence(self, language: Language) -> str:
        """The mistake as one line in `language`."""
        place = AT.fill(place=self.place) if self.place.nl else same("")
        return SENTENCE.fill(file=self.file, place=place, found=self.found, expected=self.expected)(language)


def with_nearest(expected: Text, wrong: str, known: Iterable[str]) -> Text:
    """What was expected, and the known word that comes closest to the wrong one, if one does."""
    near = get_close_matches(wrong, list(known), n=1)
    return MAYBE.fill(expected=expected, near=near[0]) if near else expected


class ContentError(Exception):
    """All the mistakes of the files that were needed."""

    def __init__(self, mistakes: list[Mistake]):
        self.mistakes = list(dict.fromkeys(mistakes))
        super().__init__("\n".join(m.sentence("en") for m in self.mistakes))


class UnexpectedValueError(ValueError):
    """A value that is not what its place asks for; the reader adds file and place."""

    def __init__(self, found: Text, expected: Text):
        self.found, self.expected = found, expected
        super().__init__(expected("en"))


def shown(value: object) -> Text:
    """A value as a teacher wrote it, cut short."""
    if isinstance(value, bool):
        return same("true" if value else "false")
    if isinstance(value, str):
        return same(f'"{_short(value)}"') if value.strip() else Text("een lege tekst", "an empty text")
    if isinstance(value, dict):
        return Text("een tabel met {keys}", "a table with {keys}").fill(keys=_short(", ".join(value)) or "–")
    if isinstance(value, list):
        return Text("een lijst van {n}", "a list of {n}").fill(n=len(value))
    return Text("niets", "nothing") if value is None else same(_short(str(value)))


def _short(words: str, most: int = 60) -> str:
    words = one_line(words)
    return words if len(words) <= most else words[: most - 1] + "…"
