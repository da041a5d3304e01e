"""order: build a chain reaction, say how each link works, and find where to take hold of it."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from course.kinds.card import Fit
from course.kinds.question import Question
from course.kinds.result import Result
from course.kinds.scheme import Scheme
from course.text import Text

Sign = Literal["+", "-"]


@dataclass(frozen=True)
class Step:
    """Something that grows or shrinks; `sign` is its work on the next step: + makes it more, - makes it less."""

    text: Text
    sign: Sign | None = None
    why: Text | None = None


@dataclass(frozen=True)
class Link:
    """One step as the cause of another: whether the authors have it too, and whether the sign is theirs."""

    cause: str
    effect: str
    sign: Sign | None
    right: bool
    sign_right: bool


@dataclass(frozen=True)
class Chain:
    """Steps in the authors' order, in one of the worlds; a loop where the last works on the first again."""

    title: Text
    world: str
    effect: Literal["helpful", "harmful"]
    text: Text
    step: dict[str, Step]
    reading: Text
    lever: Question
    loop: bool = False

    def pairs(self, order: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """The causes with their effects when the steps stand in this order."""
        closing = ((order[-1], order[0]),) if self.loop else ()
        return (*pairwise(order), *closing)

    def shuffled(self) -> tuple[str, ...]:
        """The steps in an order that is always the same, and never the right one."""
        mixed = tuple(sorted(self.step, key=lambda name: name[::-1]))
        right = set(self.pairs(mixed)) == set(self.pairs(tuple(self.step)))
        return mixed[::-1] if right else mixed


@dataclass(frozen=True)
class Order:
    """Chain reactions to build, one after another."""

    title: Text
    prompt: Text
    scheme: Scheme
    chain: dict[str, Chain]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to a chain of this exercise as it now is."""
        chain = self.chain.get(str(card))
        if chain is None:
            return False
        if "reply" in response:
            return chain.lever.knows(response["reply"])
        order, signs = response.get("order"), response.get("signs")
        signed = isinstance(signs, dict) and all(sign in ("+", "-") for sign in signs.values())
        named = isinstance(order, list) and all(isinstance(name, str) for name in order)
        return signed and named and sorted(order) == sorted(chain.step)

    def check(self, response: dict) -> Result:
        """What the authors say about {"chain": name, "order": [step names], "signs": {step name: "+" or "-"}}.

        The credit is the share of links with the right cause, effect and sign.
        """
        found = self.links(response)
        credit = sum(link.right + link.sign_right for link in found) / (2 * len(found))
        return Result(credit, _fit(credit), self.chain[response["chain"]].reading)

    def links(self, response: dict) -> tuple[Link, ...]:
        """The learner's links, each held against the authors'; a sign counts only on a link that they have too."""
        chain = self.chain[response["chain"]]
        theirs = set(chain.pairs(tuple(chain.step)))
        found = []
        for cause, effect in chain.pairs(tuple(response["order"])):
            sign, right = response["signs"].get(cause), (cause, effect) in theirs
            found.append(Link(cause, effect, sign, right, right and sign == chain.step[cause].sign))
        return tuple(found)


def _fit(credit: float) -> Fit:
    if credit == 1:
        return "best"
    return "defensible" if credit >= 0.5 else "less"
