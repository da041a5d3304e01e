"""mirror: how an organisation is inside and how it is outside, laid side by side; then one next step."""

from dataclasses import dataclass
from typing import Any, Literal

from course.kinds.result import Result
from course.kinds.scan import is_score
from course.text import Text

Ahead = Literal["inside-ahead", "outside-ahead", "even"]
AHEAD: tuple[Ahead, ...] = ("inside-ahead", "outside-ahead", "even")
PAIRS, STEP = "pairs", "step"
SIDES = ("inside", "outside")


@dataclass(frozen=True)
class Poles:
    """Two ways of doing, as they can be seen at work: 1 is `low`, 5 is `high`."""

    low: Text
    high: Text


@dataclass(frozen=True)
class Reading:
    """What the authors say of a difference, and one next natural step."""

    says: Text
    step: Text


@dataclass(frozen=True)
class Pair:
    """The same thing inside and outside, with a reading for each way in which the two may differ."""

    title: Text
    inside: Poles
    outside: Poles
    when: dict[str, Reading]


@dataclass(frozen=True)
class Mirror:
    """Pairs of an inside and an outside, each with a score of 1 to 5."""

    title: Text
    prompt: Text
    inside: Text
    outside: Text
    pair: dict[str, Pair]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response gives scores to pairs, or chooses the step of a pair that there is."""
        if card == STEP:
            return self._is_step(response)
        pairs = response.get("pairs")
        return card == PAIRS and isinstance(pairs, dict) and all(map(_is_rated, pairs.values()))

    def _is_step(self, response: dict) -> bool:
        known = response.get("pair") in list(self.pair) and response.get("when") in AHEAD
        return known and isinstance(response.get("words"), str)

    def check(self, response: dict) -> Result:
        """The authors' reading of {"pair": name, "inside": 1..5, "outside": 1..5}; there is no credit."""
        return Result(0.0, "defensible", self.reading(response["pair"], response["inside"], response["outside"]).says)

    def reading(self, pair: str, inside: int, outside: int) -> Reading:
        """What the authors say of a pair with these two scores."""
        return self.pair[pair].when[ahead(inside, outside)]


def ahead(inside: int, outside: int) -> Ahead:
    """Which of the two is further."""
    if inside == outside:
        return "even"
    return "inside-ahead" if inside > outside else "outside-ahead"


def _is_rated(scores: Any) -> bool:
    return isinstance(scores, dict) and scores.keys() == set(SIDES) and all(map(is_score, scores.values()))
