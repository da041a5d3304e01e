"""scan: statements about oneself, filled in twice. It measures confidence, not skill."""

from dataclasses import dataclass
from typing import Any

from course.kinds.result import Result
from course.text import Text

MOST = 5
BEFORE, AFTER = "before", "after"


@dataclass(frozen=True)
class Statement:
    """One thing that a learner says of himself or herself."""

    text: Text


@dataclass(frozen=True)
class Scan:
    """Statements with a score of 1 to 5, before and after; `low` and `high` are what the ends mean."""

    title: Text
    prompt: Text
    low: Text
    high: Text
    note: Text
    statement: dict[str, Statement]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response gives scores to statements, of which one or more are still asked."""
        scores = response.get("scores")
        known = card in (BEFORE, AFTER) and isinstance(scores, dict) and all(map(is_score, scores.values()))
        return known and bool(scores.keys() & self.statement.keys())

    def check(self, response: dict) -> Result:
        """The authors' note on {"scores": {statement: 1..5}}; confidence has no credit."""
        return Result(0.0, "defensible", self.note)

    def missing(self, scores: dict[str, int]) -> list[str]:
        """The statements that have no score yet."""
        return [name for name in self.statement if name not in scores]


def is_score(value: Any) -> bool:
    """Whether a value is a whole number from 1 to 5."""
    return type(value) is int and 1 <= value <= MOST
