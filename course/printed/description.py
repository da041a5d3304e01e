"""An exercise on paper as a plain description, without a word on how it is drawn."""

from dataclasses import dataclass
from typing import Literal

from course.sheet.blocks import Chip
from course.text import Language, Words


@dataclass(frozen=True)
class Jump:
    """Words that lead to the section of this name on the same page."""

    label: Words
    to: str


Line = tuple[Words | Chip | Jump, ...]


@dataclass(frozen=True)
class Told:
    """Paragraphs of text; `quiet` where they stand beside the matter."""

    lines: tuple[Line, ...]
    quiet: bool = False


@dataclass(frozen=True)
class Listed:
    """Lines of a list, under a label where there is one; `boxes` to tick."""

    lines: tuple[Line, ...]
    label: Line = ()
    boxes: bool = False


@dataclass(frozen=True)
class Named:
    """Things by their name, each with the paragraphs about it."""

    pairs: tuple[tuple[Line, tuple[Line, ...]], ...]


@dataclass(frozen=True)
class Room:
    """What is asked, and so many empty lines to write on."""

    label: Line
    lines: int


@dataclass(frozen=True)
class Table:
    """Rows under a head, the first cell of a row names it; to read, to write in, to circle numbers in, or a field of boxes."""

    caption: Line
    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    sort: Literal["read", "write", "circle", "grid"] = "read"


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it; a section in it is one level down."""

    title: Line
    contents: "Contents" = ()
    new_page: bool = False
    name: str = ""


@dataclass(frozen=True)
class Whole:
    """What is kept together on one page where it fits."""

    contents: "Contents"


Contents = tuple[Told | Listed | Named | Room | Table | Section | Whole, ...]


@dataclass(frozen=True)
class Printed:
    """The whole: what is asked, the work itself, and apart from it what the authors say."""

    title: Words
    prompt: tuple[Line, ...]
    language: Language
    work: Contents
    feedback: Contents
