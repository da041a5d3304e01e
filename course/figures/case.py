"""One's own case on one page: what of each role is asked and played, four worlds, a first step. Reads in black and white."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from course import labels
from course.figures.canvas import INK, LINE, QUIET, accent, between, blank, fitted, mark, symbol
from course.kinds.scheme import Scheme
from course.kinds.work_out import PARTS, WorkOut, copy_of
from course.text import Language
from course.views import outcome
from course.views.state import State

WIDE, LEFT = 8.2, 0.35
ROOM = WIDE - 2 * LEFT
NAME_LINES, LINES, WORLD_LINES, STEP_LINES = 2, 3, 5, 3
ROLE_HIGH, WORLD_HIGH, STEP_HIGH = 0.46, 1.75, 0.86
ROLE_ROOM = 1.6
TRACK = (2.6, 4.1, 5.6)


def figure(exercise: WorkOut, state: State, language: Language) -> Figure:
    """The page of the copy in hand."""
    given = outcome.fields(exercise, state, language, copy_of(state.card))
    made, axes = blank(WIDE, 1)
    below = _head(axes, given)
    below = _roles(axes, exercise.scheme, given, below + 0.3, language)
    below = _worlds(axes, exercise.worlds, given, below + 0.6, language)
    high = _first_step(axes, given, below + 0.4, language) + 0.3
    made.set_size_inches(WIDE, high)
    axes.set(xlim=(0, WIDE), ylim=(high, 0))
    return made


def _head(axes: Axes, given: dict[str, str]) -> float:
    """The name of the case and what it is about; how far down it comes."""
    name = fitted(given.get("name", ""), ROOM, NAME_LINES, 15, "bold")
    axes.text(LEFT, 0.3, name, va="top", size=15, weight="bold", color=INK, linespacing=1.2)
    under = 0.4 + 0.3 * len(name.splitlines())
    told = fitted(given.get("what", ""), ROOM, LINES, 9.5)
    axes.text(LEFT, under, told, va="top", size=9.5, color=QUIET, linespacing=1.3)
    return under + 0.19 * len(told.splitlines())


def _heading(axes: Axes, words: str, at: float) -> float:
    axes.text(LEFT, at, words, va="center", size=11, weight="bold", color=INK)
    return at + 0.4


def _roles(axes: Axes, scheme: Scheme, given: dict[str, str], at: float, language: Language) -> float:
    """A line for each role: an open circle for what is asked, a filled square for what is played."""
    at = _heading(axes, labels.CASE_ROLES(language), at)
    for x, value in zip(TRACK, PARTS, strict=True):
        axes.text(x, at, labels.CASE_PART[value](language), ha="center", va="center", size=9, color=QUIET)
    for y, marker, face, whose in ((at - 0.12, "o", "white", labels.ASKED), (at + 0.14, "s", INK, labels.PLAYED)):
        mark(axes, 6.6, y, marker, face)
        axes.text(6.8, y, whose(language), va="center", size=9, color=INK)
    for role in scheme.category:
        at += ROLE_HIGH
        _role(axes, scheme, role, given, at, language)
    return at


def _role(axes: Axes, scheme: Scheme, role: str, given: dict[str, str], at: float, language: Language) -> None:
    category, colour = scheme.category[role], accent(scheme, role)
    symbol(axes, category.symbol, (LEFT + 0.15, at), colour, 0.3)
    name = fitted(category.name(language), ROLE_ROOM, 1, 10, "bold")
    axes.text(LEFT + 0.42, at, name, va="center", size=10, weight="bold", color=colour)
    axes.plot((TRACK[0], TRACK[-1]), (at, at), color=LINE, linewidth=0.6, zorder=1)
    parts = (outcome.part(given, whose, role) for whose in ("asked", "played"))
    between(axes, at, *(None if part is None else TRACK[part] for part in parts))


def _worlds(axes: Axes, scheme: Scheme, given: dict[str, str], at: float, language: Language) -> float:
    """Boxes two by two: the world, and what it does to the case."""
    at = _heading(axes, labels.CASE_WORLDS(language), at) - 0.12
    wide = (ROOM - 0.2) / 2
    for number, (world, category) in enumerate(scheme.category.items()):
        x, y = LEFT + (number % 2) * (wide + 0.2), at + (number // 2) * WORLD_HIGH
        colour, name = accent(scheme, world), fitted(category.name(language), wide - 0.6, 1, 10, "bold")
        _box(axes, (x, y), (wide, WORLD_HIGH - 0.2), colour)
        symbol(axes, category.symbol, (x + 0.27, y + 0.26), colour, 0.26)
        axes.text(x + 0.5, y + 0.26, name, va="center", size=10, weight="bold", color=colour)
        _words(axes, given.get(f"world-{world}", "…"), (x + 0.14, y + 0.48), wide - 0.28, WORLD_LINES)
    return at + WORLD_HIGH * ((len(scheme.category) + 1) // 2) - 0.2


def _first_step(axes: Axes, given: dict[str, str], at: float, language: Language) -> float:
    at = _heading(axes, labels.CASE_STEP(language), at) - 0.12
    _box(axes, (LEFT, at), (ROOM, STEP_HIGH), INK)
    _words(axes, given.get("first-step", "…"), (LEFT + 0.16, at + 0.14), ROOM - 0.32, STEP_LINES)
    return at + STEP_HIGH


def _box(axes: Axes, corner: tuple[float, float], size: tuple[float, float], colour: str) -> None:
    shape = "round,pad=0,rounding_size=0.08"
    axes.add_patch(FancyBboxPatch(corner, *size, shape, facecolor="white", edgecolor=colour, linewidth=1.4))


def _words(axes: Axes, words: str, place: tuple[float, float], room: float, most: int) -> None:
    axes.text(*place, fitted(words, room, most, 9), va="top", size=9, color=INK, linespacing=1.3)
