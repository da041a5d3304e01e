"""classify: sort cards into the categories of a scheme."""

from dataclasses import dataclass
from typing import Literal

from course.kinds.card import Card, named
from course.kinds.result import Result, of_card
from course.kinds.scheme import Scheme
from course.text import Text

Ask = Literal["sure", "reason"]


@dataclass(frozen=True)
class Classify:
    """Cards to sort, one at a time in large type or many at once on a board."""

    title: Text
    prompt: Text
    scheme: Scheme
    cards: tuple[Card, ...]
    layout: Literal["one", "many"] = "one"
    ask: tuple[Ask, ...] = ()
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        category, sure = response.get("category"), response.get("sure", 1)
        known = isinstance(category, str) and category in self.scheme.category
        return known and isinstance(sure, int) and any(c.name == card for c in self.cards)

    def check(self, response: dict) -> Result:
        """What the authors say about {"card": name, "category": name}."""
        return of_card(named(self.cards, response["card"]), response["category"], self.scheme)
