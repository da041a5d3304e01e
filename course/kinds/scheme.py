"""A scheme: a way to sort, with its categories and the questions that tell two apart."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from course.text import Text


@dataclass(frozen=True)
class Category:
    """One place to sort to; `symbol` names a drawing, `colour` an accent."""

    name: Text
    question: Text
    description: Text
    symbol: str
    colour: str


@dataclass(frozen=True)
class Pair:
    """The question that separates two categories."""

    between: tuple[str, str]
    question: Text


@dataclass(frozen=True)
class Scheme:
    """Categories in their fixed order, and a question for each pair of them."""

    title: Text
    category: dict[str, Category]
    pair: tuple[Pair, ...] = ()

    def question_between(self, one: str, other: str) -> Text | None:
        """The question that separates `one` from `other`, or None where the authors gave none."""
        wanted = {one, other}
        return next((p.question for p in self.pair if set(p.between) == wanted), None)

    def only(self, names: Iterable[str]) -> "Scheme":
        """The same scheme with just the categories in `names`, in the scheme's order."""
        wanted = set(names)
        return replace(self, category={k: v for k, v in self.category.items() if k in wanted})
