"""stress_test: options in every world, and what each rule of choice makes of the scores."""

from dataclasses import dataclass, field
from typing import Any

from course.kinds.decisions import Table
from course.kinds.question import Question
from course.kinds.result import Result
from course.kinds.scheme import Scheme
from course.text import Text

LOWEST, HIGHEST = 1, 10
THRESHOLD, FIRST, OWN = "threshold", "first", "own"


@dataclass(frozen=True)
class Option:
    """Something that could be done, with the authors' score of 1 to 10 in each world."""

    name: Text
    text: Text
    scores: dict[str, int]


@dataclass(frozen=True)
class StressTest:
    """The authors' options with their scores, or room for `own` options of the learner's; then questions."""

    title: Text
    prompt: Text
    scheme: Scheme
    option: dict[str, Option] = field(default_factory=dict)
    threshold: int = 6
    own: int = 0
    question: tuple[Question, ...] = ()
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        if card == THRESHOLD:
            return is_score(response.get("threshold"))
        if card == FIRST:
            option = response.get("option")
            return isinstance(option, str) and option in self.option
        if card == OWN:
            options = response.get("options")
            return isinstance(options, list) and all(self.is_own(option) for option in options)
        at = next((at for at in range(len(self.question)) if card == key(at)), None)
        return at is not None and self.question[at].knows(response.get("reply"))

    def is_own(self, option: Any) -> bool:
        """Whether `option` is {"name": str, "scores": {world: 1..10}} with a score for every world."""
        if not isinstance(option, dict) or not isinstance(option.get("name"), str):
            return False
        scores = option.get("scores")
        return (
            isinstance(scores, dict)
            and set(scores) == set(self.scheme.category)
            and all(map(is_score, scores.values()))
        )

    def check(self, response: dict) -> Result:
        """What the authors say to {"question": number from 0, "reply": name}."""
        return self.question[response["question"]].check(response["reply"])

    @property
    def table(self) -> Table:
        """The authors' scores, as {option: {world: score}}, worlds in the scheme's order."""
        return {name: in_order(option.scores, self.scheme) for name, option in self.option.items()}


def in_order(scores: dict[str, int], scheme: Scheme) -> dict[str, int]:
    """The same scores, worlds in the scheme's order."""
    return {world: scores[world] for world in scheme.category}


def is_score(value: Any) -> bool:
    """Whether `value` is a whole number from 1 to 10."""
    return isinstance(value, int) and not isinstance(value, bool) and LOWEST <= value <= HIGHEST


def key(number: int) -> str:
    """The name under which the answers to a question, numbered from 0, are kept."""
    return f"question-{number + 1}"
