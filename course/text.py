"""Words in two languages, kept together."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")


class Words(NamedTuple):
    """A string and the language that it is really in."""

    text: str
    language: Language


@dataclass(frozen=True)
class Text:
    """The same words in Dutch and English; None where a teacher left a language out."""

    nl: str | None
    en: str | None

    def pick(self, language: Language) -> Words:
        """The words in `language`, or else in the other one."""
        other: Language = "en" if language == "nl" else "nl"
        mine, theirs = getattr(self, language), getattr(self, other)
        return Words(mine, language) if mine is not None else Words(theirs or "", other)

    def __call__(self, language: Language) -> str:
        """The string in `language`, or else in the other one."""
        return self.pick(language).text

    def fill(self, **values: object) -> "Text":
        """The same text with its {names} filled in; a Text fills in each language with its own."""
        return Text(*(self._filled(language, values) for language in LANGUAGES))

    def _filled(self, language: Language, values: dict) -> str:
        mine = {k: v(language) if isinstance(v, Text) else v for k, v in values.items()}
        return self(language).format(**mine)


def one_line(words: str) -> str:
    """The same words with every run of white space as one space."""
    return " ".join(words.split())


def same(words: str) -> Text:
    """A Text that reads the same in both languages: a name, a number, a path."""
    return Text(words, words)


def joined(one: Text, other: Text) -> Text:
    """Two sentences as one text, a space between them."""
    return Text("{one} {other}", "{one} {other}").fill(one=one, other=other)
