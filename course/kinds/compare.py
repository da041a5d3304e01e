"""compare: two cases side by side before any solution."""

from dataclasses import dataclass

from course.kinds.card import Card
from course.kinds.result import Result, of_card
from course.kinds.scheme import Scheme
from course.text import Text


@dataclass(frozen=True)
class Compare:
    """Two cards; the learner says what is the same, what differs, and sorts each."""

    title: Text
    prompt: Text
    scheme: Scheme
    cards: tuple[Card, Card]
    same: Text
    differs: Text
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        chosen = response.get("categories")
        words = all(isinstance(response.get(name, ""), str) for name in ("same", "differs"))
        return words and isinstance(chosen, dict) and all(self._knows(chosen.get(card.name)) for card in self.cards)

    def _knows(self, category: object) -> bool:
        return isinstance(category, str) and category in self.scheme.category

    def check(self, response: dict) -> Result:
        """What the authors say about {"categories": {card name: category}, "same", "differs"}."""
        chosen = response["categories"]
        worst = min(self.cards, key=lambda card: card.credit(chosen[card.name]))
        one, other = self.cards
        return Result(
            credit=sum(card.credit(chosen[card.name]) for card in self.cards) / len(self.cards),
            fit=worst.fit(chosen[worst.name]),
            feedback=self.differs,
            question=self.scheme.question_between(one.lead, other.lead),
        )

    def check_one(self, card: Card, category: str) -> Result:
        """What the authors say about `category` for one of the two cards."""
        return of_card(card, category, self.scheme)
