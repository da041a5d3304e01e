"""What a check says: never only right or wrong."""

from dataclasses import dataclass

from course.kinds.card import Card, Fit
from course.kinds.scheme import Scheme
from course.text import Text

CREDIT: dict[Fit, float] = {"best": 1.0, "defensible": 0.5, "less": 0.0}
CLOSE, NEAR = 0.8, 0.6


@dataclass(frozen=True)
class Result:
    """Credit from 0 to 1, how well the response fits, and what to say about it."""

    credit: float
    fit: Fit
    feedback: Text
    neighbour: str | None = None
    question: Text | None = None


def of_card(card: Card, category: str, scheme: Scheme) -> Result:
    """What the authors say about putting a card in a category: the reason, the neighbour, the question between them."""
    near = card.neighbour(category, tuple(scheme.category))
    question = scheme.question_between(category, near)
    return Result(card.credit(category), card.fit(category), card.feedback[category], near, question)


def fit_of(credit: float) -> Fit:
    """How well something fits of which the share `credit`, 0 to 1, is the authors' too."""
    if credit >= CLOSE:
        return "best"
    return "defensible" if credit >= NEAR else "less"
