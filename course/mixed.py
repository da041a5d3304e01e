"""What was mixed up with what: counts of first choices against the authors' lead. Plain Python."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from course.answers import Answer
from course.kinds.card import Card

SURE = 3


@dataclass(frozen=True)
class First:
    """The first choice for a card, beside what the authors put first."""

    card: Card
    category: str
    sure: int | None = None

    @property
    def fit(self) -> str:
        """How well the first choice fits; a category equal to the lead is best."""
        return self.card.fit(self.category)

    @property
    def sure_and_off(self) -> bool:
        """Whether the learner was sure of something that fits less well."""
        return self.sure == SURE and self.fit == "less"


def firsts(cards: Iterable[Card], answers: Mapping[str, Answer | None]) -> list[First]:
    """The first choices, in the order of the cards; cards without an answer are left out."""
    pairs = ((card, answers.get(card.name)) for card in cards)
    return [First(c, a.response["category"], a.response.get("sure")) for c, a in pairs if a is not None]


def counts(found: Iterable[First]) -> Counter:
    """(lead, first choice) to how many cards; a choice equal to the lead counts as the lead."""
    return Counter((f.card.lead, f.card.lead if f.fit == "best" else f.category) for f in found)


def mixes(found: Iterable[First]) -> list[tuple[str, str, int]]:
    """(lead, first choice, how often) for what was mixed up, the most frequent first."""
    off = [(lead, chosen, n) for (lead, chosen), n in counts(found).items() if lead != chosen]
    return sorted(off, key=lambda mix: -mix[2])
