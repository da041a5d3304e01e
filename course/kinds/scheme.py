"""A scheme: a way to sort, with its categories and the questions that tell two apart."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from course.text import Text

Side = Literal["low", "high"]
Corner = tuple[Side, Side]
CORNERS: tuple[Corner, ...] = (("low", "low"), ("high", "low"), ("low", "high"), ("high", "high"))
FROM_THE_TOP = (*CORNERS[2:], *CORNERS[:2])


@dataclass(frozen=True)
class Axis:
    """One uncertainty, with what it is called at either end."""

    name: Text
    low: Text
    high: Text


@dataclass(frozen=True)
class Axes:
    """Two uncertainties that make four worlds: one from left to right, one from bottom to top."""

    across: Axis
    up: Axis


@dataclass(frozen=True)
class Category:
    """One place to sort to; `symbol` names a drawing, `colour` an accent, `corner` its side across and its side up."""

    name: Text
    question: Text
    description: Text
    symbol: str
    colour: str
    corner: Corner | None = None


@dataclass(frozen=True)
class Pair:
    """The question that separates two categories."""

    between: tuple[str, str]
    question: Text


@dataclass(frozen=True)
class Scheme:
    """Categories in their fixed order, a question for each pair of them, and axes where they are corners of a grid."""

    title: Text
    category: dict[str, Category]
    pair: tuple[Pair, ...] = ()
    axes: Axes | None = None

    def at(self, corner: Corner) -> str:
        """The category in this corner of the grid; KeyError where the scheme has none there."""
        return {category.corner: name for name, category in self.category.items()}[corner]

    def question_between(self, one: str, other: str) -> Text | None:
        """The question that separates `one` from `other`, or None where the authors gave none."""
        wanted = {one, other}
        return next((p.question for p in self.pair if set(p.between) == wanted), None)

    def only(self, names: Iterable[str]) -> "Scheme":
        """The same scheme with just the categories in `names`, in the scheme's order."""
        wanted = set(names)
        return replace(self, category={k: v for k, v in self.category.items() if k in wanted})
