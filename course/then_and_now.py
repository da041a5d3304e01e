"""First choices in cases that look alike, early in the course and late: how they fitted, in all and for each pair."""

from collections import Counter
from dataclasses import dataclass

from course.kinds.scheme import Scheme
from course.mixed import First

ENOUGH = 2
Pair = tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """A first choice, with the scheme whose categories there were to choose from."""

    first: First
    scheme: Scheme

    @property
    def pair(self) -> Pair:
        """The two categories that the card lies between, in the scheme's order: the authors' first and second."""
        lead = self.first.card.lead
        near = self.first.card.neighbour(lead, tuple(self.scheme.category))
        return tuple(name for name in self.scheme.category if name in (lead, near))


@dataclass(frozen=True)
class Side:
    """The choices of one time in the course."""

    choices: tuple[Choice, ...] = ()

    @property
    def fits(self) -> Counter:
        """How many choices were best, defensible and less."""
        return Counter(choice.first.fit for choice in self.choices)

    @property
    def places(self) -> int | None:
        """From how many categories there was to choose; None where that differs from card to card."""
        counts = {len(choice.scheme.category) for choice in self.choices}
        return counts.pop() if len(counts) == 1 else None

    def share(self, fit: str) -> int:
        """How many in a hundred of the choices fitted so."""
        return round(100 * self.fits[fit] / len(self.choices))

    def between(self, pair: Pair) -> "Side":
        """Only the choices on cards that lie between these two."""
        return Side(tuple(choice for choice in self.choices if choice.pair == pair))


def pairs(then: Side, now: Side) -> list[Pair]:
    """The pairs of categories of which there are enough choices on both sides."""
    met = dict.fromkeys(choice.pair for choice in then.choices)
    return [pair for pair in met if min(len(side.between(pair).choices) for side in (then, now)) >= ENOUGH]
