"""reflect: own words first, then a model answer. A step that is shown is a worked example."""

from dataclasses import dataclass
from typing import Literal

from course.kinds.result import Result
from course.text import Text

Judgement = Literal["alike", "partly", "different"]
CREDIT: dict[Judgement, float] = {"alike": 1.0, "partly": 0.5, "different": 0.0}


@dataclass(frozen=True)
class Step:
    """A question with the authors' answer; `shown` where the learner only reads along."""

    question: Text
    answer: Text
    shown: bool = False


@dataclass(frozen=True)
class Reflect:
    """Questions in a fixed order, about a text or about the learner's own work."""

    title: Text
    prompt: Text
    step: tuple[Step, ...]
    text: Text | None = None
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to a step that there is."""
        known = any(card == key(number) for number in range(len(self.step)))
        return known and isinstance(response.get("words", ""), str) and bool({"words", "done"} & response.keys())

    def check(self, response: dict) -> Result:
        """The model answer to {"step": number from 0}; credit is the learner's own judgement, if given."""
        judgement = response.get("judgement")
        return Result(
            credit=CREDIT.get(judgement, 0.0),
            fit="defensible",
            feedback=self.step[response["step"]].answer,
        )


def key(number: int) -> str:
    """The name under which the answers to a step, numbered from 0, are kept."""
    return f"step-{number + 1}"
