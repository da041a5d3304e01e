"""What a check says: never only right or wrong."""

from dataclasses import dataclass

from course.kinds.card import Fit
from course.text import Text


@dataclass(frozen=True)
class Result:
    """Credit from 0 to 1, how well the response fits, and what to say about it."""

    credit: float
    fit: Fit
    feedback: Text
    neighbour: str | None = None
    question: Text | None = None
