"""A document as a plain description, without a word on what sort of file it becomes."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from course.text import Language, Words
from course.views.state import State

# Neither XML nor a file in UTF-8 can hold these: control characters and halves of characters.
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Told:
    """Paragraphs of text."""

    paragraphs: tuple[Words, ...]


@dataclass(frozen=True)
class Asked:
    """What was asked, and the learner's answer in paragraphs as typed."""

    question: Words
    answer: tuple[Words, ...]


@dataclass(frozen=True)
class Table:
    """Rows under a head; the first cell of a row names it."""

    caption: Words
    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True)
class Picture:
    """The picture of an exercise in a state, with its text."""

    alt: Words
    exercise: Any
    state: State


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it; a section in it is one level down."""

    title: Words
    contents: "Contents" = ()


Contents = tuple[Told | Asked | Table | Picture | Section, ...]


@dataclass(frozen=True)
class Document:
    """The whole: a title, what it is and of which day, and its contents in order."""

    title: Words
    subtitle: Words
    day: date
    language: Language
    contents: Contents


def fit(words: str) -> str:
    """The words without the characters that no file can hold; everything else as it was typed."""
    return UNFIT.sub("", words)
