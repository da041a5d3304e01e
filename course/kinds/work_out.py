"""work_out: something of the learner's own, in guided steps, with an example beside each."""

from dataclasses import dataclass
from typing import Literal

from course.kinds.result import Result
from course.kinds.scheme import CORNERS, Corner
from course.text import Text

Drawing = Literal["nothing", "grid", "chain"]
AXIS_FIELDS = ("across", "across-low", "across-high", "up", "up-low", "up-high")
WORLD_FIELDS: dict[str, Corner] = {"-".join(("world", *corner)): corner for corner in CORNERS}


@dataclass(frozen=True)
class Advice:
    """One value of a field to choose from, and what to do when it was chosen."""

    label: Text
    says: Text | None = None


@dataclass(frozen=True)
class Field:
    """What is asked: own words, or one of the values in `choice`; with the worked example's answer."""

    label: Text
    example: Text | None = None
    rows: int = 2
    choice: dict[str, Advice] | None = None


@dataclass(frozen=True)
class Step:
    """A few fields that belong together, and what to think of."""

    title: Text
    help: Text
    field: dict[str, Field]


@dataclass(frozen=True)
class WorkOut:
    """Steps to an outcome of one's own; `draws` says what picture the fields make together."""

    title: Text
    prompt: Text
    step: tuple[Step, ...]
    draws: Drawing = "nothing"
    example: Text | None = None
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to a step that there is."""
        known = any(card == key(number) for number in range(len(self.step)))
        fields = response.get("fields")
        return known and isinstance(fields, dict) and all(isinstance(words, str) for words in fields.values())

    def check(self, response: dict) -> Result:
        """The advice on {"step": number from 0, "fields": {name: words}}; own work has no credit."""
        found = self.advice(response["step"], response["fields"])
        both = Text(*("\n\n".join(text(language) for text in found) for language in ("nl", "en")))
        return Result(0.0, "defensible", both)

    def advice(self, number: int, fields: dict[str, str]) -> tuple[Text, ...]:
        """What to say about the values that were chosen at a step."""
        asked = self.step[number].field
        chosen = [
            asked[name].choice.get(value) for name, value in fields.items() if name in asked and asked[name].choice
        ]
        return tuple(advice.says for advice in chosen if advice and advice.says)


def key(number: int) -> str:
    """The name under which the answers to a step, numbered from 0, are kept."""
    return f"step-{number + 1}"
