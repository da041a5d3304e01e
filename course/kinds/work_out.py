"""work_out: something of the learner's own, in guided steps, with an example beside each or after it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from course.kinds.result import Result
from course.kinds.scheme import CORNERS, Corner, Scheme
from course.text import Text

Drawing = Literal["nothing", "grid", "chain", "case"]
Examples = Literal["beside", "after"]
Sort = Literal["words", "date"]
AXIS_FIELDS = ("across", "across-low", "across-high", "up", "up-low", "up-high")
WORLD_FIELDS: dict[str, Corner] = {"-".join(("world", *corner)): corner for corner in CORNERS}
PARTS = ("0", "1", "2")
TOGETHER = "together"


@dataclass(frozen=True)
class Advice:
    """One value of a field to choose from, and what to do when it was chosen."""

    label: Text
    says: Text | None = None


@dataclass(frozen=True)
class Field:
    """What is asked: own words, a date, or one of the values in `choice`; with the worked example's answer.

    A field that is `shown` is read and not filled in: it holds its example, and `value` where it is a choice.
    """

    label: Text
    example: Text | None = None
    rows: int = 2
    choice: dict[str, Advice] | None = None
    sort: Sort = "words"
    shown: bool = False
    value: str | None = None


@dataclass(frozen=True)
class Step:
    """A few fields that belong together, and what to think of; `after` so many days where it looks back."""

    title: Text
    help: Text
    field: dict[str, Field]
    after: int | None = None


@dataclass(frozen=True)
class Together:
    """Several of one's own side by side: which fields are shown, and what is asked of them together."""

    title: Text
    help: Text
    rows: tuple[str, ...]
    field: dict[str, Field]


@dataclass(frozen=True)
class WorkOut:
    """Steps to an outcome of one's own, or to as many as `copies`; `draws` says what picture the fields make."""

    title: Text
    prompt: Text
    step: tuple[Step, ...]
    draws: Drawing = "nothing"
    example: Text | None = None
    examples: Examples = "beside"
    copies: int = 1
    copy: Text | None = None
    together: Together | None = None
    scheme: Scheme | None = None
    worlds: Scheme | None = None
    name: str = ""
    version: str = ""

    @property
    def field(self) -> dict[str, Field]:
        """Every field of every step, by its name."""
        return {name: field for step in self.step for name, field in step.field.items()}

    @property
    def numbers(self) -> range:
        """The numbers of the copies that there may be, from 1."""
        return range(1, self.copies + 1)

    def keys(self, copy: int = 1) -> list[str]:
        """The names of the steps of one copy, in order."""
        return [key(number, copy) for number in range(len(self.step))]

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to a step that there is."""
        fields = response.get("fields")
        known = card == TOGETHER if self.together else False
        known = known or any(card in self.keys(copy) for copy in self.numbers)
        return known and isinstance(fields, dict) and all(isinstance(words, str) for words in fields.values())

    def check(self, response: dict) -> Result:
        """The advice on {"step": number from 0, "fields": {name: words}}; own work has no credit."""
        found = self.advice(response["step"], response["fields"])
        both = Text(*("\n\n".join(text(language) for text in found) for language in ("nl", "en")))
        return Result(0.0, "defensible", both)

    def advice(self, number: int, fields: dict[str, str]) -> tuple[Text, ...]:
        """What to say about the values that were chosen at a step; the same thing only once."""
        asked = self.step[number].field
        chosen = [
            asked[name].choice.get(value) for name, value in fields.items() if name in asked and asked[name].choice
        ]
        return tuple(dict.fromkeys(advice.says for advice in chosen if advice and advice.says))


def key(number: int, copy: int = 1) -> str:
    """The name under which the answers to a step, numbered from 0, of one copy are kept."""
    step = f"step-{number + 1}"
    return step if copy == 1 else f"{copy}/{step}"


def copy_of(card: str | None) -> int:
    """The copy that a card belongs to; 1 where its name says nothing of copies."""
    first, slash, _ = (card or "").partition("/")
    return int(first) if slash and re.fullmatch("[0-9]{1,3}", first) else 1


def due(step: Step, began: date) -> date:
    """The day from which a step can be looked back on, for a plan that began on `began`."""
    return began + timedelta(days=step.after or 0)
