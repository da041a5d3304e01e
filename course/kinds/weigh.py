"""weigh: divide ten points over the categories."""

from dataclasses import dataclass

from course.kinds.card import Card, named
from course.kinds.result import Result, fit_of
from course.kinds.scheme import Scheme
from course.text import Text

POINTS = 10


@dataclass(frozen=True)
class Weigh:
    """Mixed cases; the learner divides ten points, the authors divided a hundred percent."""

    title: Text
    prompt: Text
    scheme: Scheme
    cards: tuple[Card, ...]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        points = response.get("points")
        return any(c.name == card for c in self.cards) and isinstance(points, dict) and _adds_up(points)

    def check(self, response: dict) -> Result:
        """What the authors say about {"card": name, "points": {category: 0..10, sum 10}}."""
        card, points = named(self.cards, response["card"]), response["points"]
        gap = self.furthest(card, points)
        credit = overlap(card, points, tuple(self.scheme.category))
        return Result(
            credit=credit,
            fit=fit_of(credit),
            feedback=card.feedback[gap],
            neighbour=gap,
            question=self.scheme.question_between(gap, card.neighbour(gap, tuple(self.scheme.category))),
        )

    def furthest(self, card: Card, points: dict[str, int]) -> str:
        """The category whose points differ most from the authors' weight."""
        return max(self.scheme.category, key=lambda c: abs(card.weight(c) - 10 * points.get(c, 0)))


def overlap(card: Card, points: dict[str, int], categories: tuple[str, ...]) -> float:
    """The share, 0 to 1, that the learner's and the authors' divisions have in common."""
    return sum(min(card.weight(c), 10 * points.get(c, 0)) for c in categories) / 100


def _adds_up(points: dict) -> bool:
    sound = all(type(n) is int and 0 <= n <= POINTS for n in points.values())
    return sound and sum(points.values()) == POINTS
