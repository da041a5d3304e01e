"""decide: a story in moments. What is chosen comes back later, and the path is read at the end."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from course.kinds.result import Result
from course.kinds.scheme import Scheme
from course.text import Text

Path = tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """A choice: where it leads, what is remembered of it, and how the authors read it as leadership.

    It is open only where everything in `needs` is remembered and nothing in `unless` is.
    """

    label: Text
    to: str
    pattern: str
    reading: Text
    sets: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Echo:
    """What is told at a moment because something is remembered, or because it is not."""

    text: Text
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moment:
    """What happens, what comes back, and the ways to go on; a moment without ways is an ending."""

    title: Text
    text: Text
    way: dict[str, Way] = field(default_factory=dict)
    echo: tuple[Echo, ...] = ()


class Spot(NamedTuple):
    """Where a path leads: a moment, and what is remembered there and may still be asked for."""

    moment: str
    marks: frozenset[str]


@dataclass(frozen=True)
class Decide:
    """A branching story; `scheme` holds the patterns of leadership by which a path is read."""

    title: Text
    prompt: Text
    scheme: Scheme
    start: str
    moment: dict[str, Moment]
    name: str = ""
    version: str = ""

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is a path that can still be walked."""
        path = response.get("path")
        return isinstance(path, list) and all(isinstance(s, str) for s in path) and self.spot(tuple(path)) is not None

    def check(self, response: dict) -> Result:
        """The authors' reading of the last choice in {"path": ["moment/way", …]}; there is no right path, so no credit."""
        moment, way = response["path"][-1].split("/")
        return Result(0.0, "defensible", self.moment[moment].way[way].reading)

    def spot(self, path: Path) -> Spot | None:
        """Where a path of "moment/way" leads from the start; None where it cannot be walked."""
        at = Spot(self.start, frozenset())
        for step in path:
            moment, _, name = step.partition("/")
            way = self.open_ways(at).get(name)
            if moment != at.moment or way is None:
                return None
            at = self._after(at, way)
        return at

    def open_ways(self, at: Spot) -> dict[str, Way]:
        """The ways that are open at a spot."""
        return {name: way for name, way in self.moment[at.moment].way.items() if is_open(way, at.marks)}

    def echoes(self, at: Spot) -> tuple[Text, ...]:
        """What comes back at a spot of what was chosen before."""
        return tuple(echo.text for echo in self.moment[at.moment].echo if is_open(echo, at.marks))

    def way(self, step: str) -> Way:
        """The choice that a step "moment/way" stands for."""
        moment, name = step.split("/")
        return self.moment[moment].way[name]

    def following(self, at: Spot) -> set[Spot]:
        """The spots that the open ways of a spot lead to."""
        return {self._after(at, way) for way in self.open_ways(at).values()}

    def _after(self, at: Spot, way: Way) -> Spot:
        """Where a way leads; marks that nothing asks for from there on are forgotten, or spots would multiply."""
        return Spot(way.to, (at.marks | set(way.sets)) & self._asked_from.get(way.to, frozenset()))

    @cached_property
    def _asked_from(self) -> dict[str, frozenset[str]]:
        """For each moment the marks that it, or any moment after it, asks for."""
        asked = {name: frozenset(_asked(moment)) for name, moment in self.moment.items()}
        while (more := {name: self._gathered(name, asked) for name in asked}) != asked:
            asked = more
        return asked

    def _gathered(self, name: str, asked: dict[str, frozenset[str]]) -> frozenset[str]:
        after = (asked.get(way.to, frozenset()) for way in self.moment[name].way.values())
        return asked[name].union(*after)

    def spots(self) -> Iterator[Spot]:
        """Every spot that some path leads to, each once; ways that lead nowhere are passed over."""
        seen, waiting = set(), deque([Spot(self.start, frozenset())])
        while waiting:
            at = waiting.popleft()
            if at in seen or at.moment not in self.moment:
                continue
            seen.add(at)
            yield at
            waiting.extend(self.following(at))


def _asked(moment: Moment) -> Iterator[str]:
    """The marks on which the ways and echoes of a moment depend."""
    for thing in (*moment.way.values(), *moment.echo):
        yield from (*thing.needs, *thing.unless)


def is_open(thing: Way | Echo, marks: frozenset[str]) -> bool:
    """Whether what a way or an echo needs is remembered, and nothing that rules it out."""
    return set(thing.needs) <= marks and not set(thing.unless) & marks
