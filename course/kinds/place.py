"""place: put events on two axes. The corners of the grid are the categories of the scheme."""

from dataclasses import dataclass

from course.kinds.card import Card, named
from course.kinds.result import Result, of_card
from course.kinds.scheme import Axes, Corner, Scheme, Side
from course.text import Text

STEPS = 4
HALF = STEPS // 2


@dataclass(frozen=True)
class Place:
    """Cards to put on a grid of four by four; its four corners of two by two are the categories."""

    title: Text
    prompt: Text
    scheme: Scheme
    cards: tuple[Card, ...]
    name: str = ""
    version: str = ""

    @property
    def axes(self) -> Axes:
        """The two axes of the grid; ValueError where the scheme has none."""
        if self.scheme.axes is None:
            raise ValueError("place needs a scheme with axes")
        return self.scheme.axes

    def reads(self, card: str | None, response: dict) -> bool:
        """Whether a kept response is one to this exercise as it now is."""
        known = any(c.name == card for c in self.cards)
        return known and all(_is_cell(response.get(axis)) for axis in ("across", "up"))

    def corner(self, across: int, up: int) -> str:
        """The category in whose corner a cell lies; cells are numbered from 1, left to right and bottom to top."""
        return self.scheme.at((_side(across), _side(up)))

    def check(self, response: dict) -> Result:
        """What the authors say about {"card": name, "across": 1..4, "up": 1..4}."""
        category = self.corner(response["across"], response["up"])
        return of_card(named(self.cards, response["card"]), category, self.scheme)

    def authors(self, card: Card) -> tuple[int, int]:
        """The authors' cell: as far to the right and up as their weights lean, within the corner that leads."""
        corner = self.scheme.category[card.lead].corner or ("low", "low")
        return _cell(self._share(card, 0), corner[0]), _cell(self._share(card, 1), corner[1])

    def _share(self, card: Card, axis: int) -> float:
        """The share, 0 to 1, of a card's weight on the high side of an axis."""
        high = [name for name, category in self.scheme.category.items() if _of(category.corner, axis) == "high"]
        return sum(card.weight(name) for name in high) / 100


def _is_cell(value: object) -> bool:
    return type(value) is int and 1 <= value <= STEPS


def _of(corner: Corner | None, axis: int) -> Side:
    return corner[axis] if corner else "low"


def _side(cell: int) -> Side:
    return "low" if cell <= HALF else "high"


def _cell(share: float, side: Side) -> int:
    """The cell, 1 to 4, for a share of 0 to 1, kept on its own side of the middle."""
    cell = min(STEPS, 1 + int(share * STEPS))
    return min(cell, HALF) if side == "low" else max(cell, HALF + 1)
