"""follow: signals arrive one after another, and the learner divides plausibility over the worlds each time."""

from dataclasses import dataclass
from typing import Literal

from course.kinds.result import Result, fit_of
from course.kinds.scheme import Scheme
from course.text import Text

Nature = Literal["signal", "noise", "event"]
Points = dict[str, int]
POINTS = 20
SURE, HALF = 14, 10
SWAYED = 3
AFTER_TURN = 3


@dataclass(frozen=True)
class Signal:
    """What comes in and when, what it is worth, and how the authors divide their points after it."""

    when: Text
    text: Text
    nature: Nature
    reading: Text
    points: Points


@dataclass(frozen=True)
class Remark:
    """Something about the path: too "sure", "stuck" or moved by "noise"; at which signal, from 0, and about which world."""

    about: Literal["sure", "stuck", "noise"]
    at: int
    world: str


@dataclass(frozen=True)
class Follow:
    """Signals in the order in which they arrive, and what to make of it all at the end."""

    title: Text
    prompt: Text
    scheme: Scheme
    signal: tuple[Signal, ...]
    ending: Text
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to a signal that there is."""
        known = any(card == key(number) for number in range(len(self.signal)))
        return known and self.adds_up(response.get("points"))

    def adds_up(self, points: object) -> bool:
        """Whether `points` are whole, not below 0, over the worlds of this exercise, and add up to 20."""
        if not isinstance(points, dict) or set(points) != set(self.scheme.category):
            return False
        return all(type(n) is int and n >= 0 for n in points.values()) and sum(points.values()) == POINTS

    def start(self) -> Points:
        """Equal points for every world, as long as nothing is known."""
        names = list(self.scheme.category)
        return {name: POINTS // len(names) + (at < POINTS % len(names)) for at, name in enumerate(names)}

    def check(self, response: dict) -> Result:
        """What the authors say about {"signal": number from 0, "points": {world: 0..20, sum 20}}."""
        signal = self.signal[response["signal"]]
        credit = 1 - shift(response["points"], signal.points) / POINTS
        return Result(credit, fit_of(credit), signal.reading)

    def remarks(self, path: tuple[Points, ...]) -> tuple[Remark, ...]:
        """What stands out in a path of points, one after each signal so far; oldest first."""
        sure = [self._too_sure(path, at) for at in range(len(path))]
        noise = [self._swayed(path, at) for at in range(len(path))]
        found = [remark for remark in (*sure, *noise, self._stuck(path)) if remark]
        return tuple(sorted(_first_of_each(found), key=lambda remark: remark.at))

    def _too_sure(self, path: tuple[Points, ...], at: int) -> Remark | None:
        """One world with 14 points or more where the authors gave it fewer than 10."""
        world = top(path[at])
        sure = path[at][world] >= SURE and self.signal[at].points[world] < HALF
        return Remark("sure", at, world) if sure else None

    def _swayed(self, path: tuple[Points, ...], at: int) -> Remark | None:
        """Three points or more moved on what the authors call noise."""
        before = path[at - 1] if at else self.start()
        moved = shift(before, path[at])
        gained = max(path[at], key=lambda world: path[at][world] - before[world])
        noise = self.signal[at].nature == "noise" and moved >= SWAYED
        return Remark("noise", at, gained) if noise else None

    def _stuck(self, path: tuple[Points, ...]) -> Remark | None:
        """Still the world of the third signal on top, three signals after it left the authors' top for good."""
        if len(path) < AFTER_TURN:
            return None
        first = top(path[AFTER_TURN - 1])
        left = _left_for_good([top(signal.points) for signal in self.signal[: len(path)]], first)
        late = left + AFTER_TURN - 1
        since = min(left, AFTER_TURN - 1)
        stayed = late < len(path) and all(top(points) == first for points in path[since : late + 1])
        return Remark("stuck", late, first) if stayed else None


def key(number: int) -> str:
    """The name under which the answers to a signal, numbered from 0, are kept."""
    return f"signal-{number + 1}"


def top(points: Points) -> str:
    """The world with the most points; the first of them where two are equal."""
    return max(points, key=lambda world: points[world])


def shift(one: Points, other: Points) -> int:
    """How many points must move to make one division into the other, 0 to 20."""
    return sum(abs(one[world] - other[world]) for world in one) // 2


def _left_for_good(tops: list[str], world: str) -> int:
    """The first signal, from 0, after which `world` is no longer on top of the authors' division."""
    return max((at + 1 for at, name in enumerate(tops) if name == world), default=0)


def _first_of_each(found: list[Remark]) -> list[Remark]:
    """One remark a world for being too sure: to say it at every signal would be nagging."""
    seen: dict[tuple, Remark] = {}
    for remark in found:
        seen.setdefault((remark.about, remark.world, remark.at if remark.about == "noise" else 0), remark)
    return list(seen.values())
