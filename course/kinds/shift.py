"""shift: move a case through the worlds; which role stays the floor, and which takes the lead?"""

from dataclasses import dataclass
from typing import Any

from course.kinds.card import Card, Fit, named
from course.kinds.result import CREDIT, Result
from course.kinds.scheme import Scheme
from course.text import Text


@dataclass(frozen=True)
class Turned:
    """What a world makes of a case, and the authors' judgement: the lead, the floor, leads that can be defended."""

    text: Text
    lead: str
    floor: str
    feedback: Text
    also: tuple[str, ...] = ()

    def fit(self, lead: str) -> Fit:
        """How well a role in the lead fits the authors' judgement."""
        if lead == self.lead:
            return "best"
        return "defensible" if lead in self.also else "less"


@dataclass(frozen=True)
class Shift:
    """Cases of the role lessons, each in every world; `turned` is by the card's own name, then by world."""

    title: Text
    prompt: Text
    scheme: Scheme
    worlds: Scheme
    cards: tuple[Card, ...]
    turned: dict[str, dict[str, Turned]]
    traps: dict[str, Text]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        known = any(c.name == card for c in self.cards)
        return known and all(self._filled(response.get(part)) for part in ("leads", "floors"))

    def _filled(self, roles: Any) -> bool:
        """Whether `roles` is {world: role} with a role for every world."""
        return isinstance(roles, dict) and all(self._knows(roles.get(world)) for world in self.worlds.category)

    def _knows(self, role: object) -> bool:
        return isinstance(role, str) and role in self.scheme.category

    def of(self, card: str) -> dict[str, Turned]:
        """What each world makes of a card, in the order of the worlds."""
        turned = self.turned[card.rsplit("/", 1)[-1]]
        return {world: turned[world] for world in self.worlds.category}

    def check(self, response: dict) -> Result:
        """What the authors say about {"card": name, "leads": {world: role}, "floors": {world: role}}."""
        fits = self.fits(response["card"], response["leads"])
        credit = sum(CREDIT[fit] for fit in fits.values()) / len(fits)
        worst = min(fits, key=lambda world: CREDIT[fits[world]])
        return Result(credit, fits[worst], self.of(named(self.cards, response["card"]).name)[worst].feedback)

    def fits(self, card: str, leads: dict[str, str]) -> dict[str, Fit]:
        """For each world how well the role in the lead fits."""
        return {world: turned.fit(leads[world]) for world, turned in self.of(card).items()}
