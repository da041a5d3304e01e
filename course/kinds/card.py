"""A card: something to sort, with the authors' weights, clues, hints and feedback."""

from dataclasses import dataclass
from typing import Literal

from course.text import Text

Fit = Literal["best", "defensible", "less"]
DEFENSIBLE_FROM = 20


@dataclass(frozen=True)
class Card:
    """A case, a statement or a signal; weights are whole percentages that add up to 100."""

    text: Text
    weights: dict[str, int]
    feedback: dict[str, Text]
    title: Text | None = None
    clues: tuple[Text, ...] = ()
    hints: tuple[Text, ...] = ()
    name: str = ""
    version: str = ""
    file: str = ""

    @property
    def lead(self) -> str:
        """The category with the highest weight; the first of them where two are equal."""
        return max(self.weights, key=lambda name: self.weights[name])

    def weight(self, category: str) -> int:
        """The authors' weight for `category`, 0 where they gave none."""
        return self.weights.get(category, 0)

    def credit(self, category: str) -> float:
        """1 for the lead, for others their weight as a share of the lead's."""
        return self.weight(category) / self.weight(self.lead)

    def fit(self, category: str) -> Fit:
        """How well `category` fits: best (equal to the lead), defensible (20 or more), less."""
        if self.weight(category) == self.weight(self.lead):
            return "best"
        return "defensible" if self.weight(category) >= DEFENSIBLE_FROM else "less"

    def neighbour(self, category: str, among: "tuple[str, ...] | None" = None) -> str:
        """The category to hold `category` against: the lead, or for the lead its runner-up."""
        others = [c for c in (among or tuple(self.weights)) if c != category]
        return max(others, key=self.weight)


def named(cards: tuple[Card, ...], name: str) -> Card:
    """The card with this name; KeyError where there is none."""
    return {card.name: card for card in cards}[name]
