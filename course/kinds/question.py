"""A question with a few replies, each with what the authors say to it."""

from dataclasses import dataclass

from course.kinds.card import Fit
from course.kinds.result import CREDIT, Result
from course.text import Text


@dataclass(frozen=True)
class Reply:
    """One way to answer, how well it fits, and why."""

    label: Text
    fit: Fit
    feedback: Text


@dataclass(frozen=True)
class Question:
    """What is asked, and the replies to choose from by name."""

    text: Text
    reply: dict[str, Reply]

    def knows(self, reply: object) -> bool:
        """Whether `reply` is the name of one of the replies."""
        return isinstance(reply, str) and reply in self.reply

    def check(self, reply: str) -> Result:
        """What the authors say to this reply."""
        chosen = self.reply[reply]
        return Result(CREDIT[chosen.fit], chosen.fit, chosen.feedback)
