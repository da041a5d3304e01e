"""A chain reaction as a graph: steps with arrows, a sign at each arrow."""

import math
import textwrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from course.figures.canvas import INK, LINE, accent, blank
from course.kinds.order import Order
from course.kinds.work_out import WorkOut
from course.text import Language
from course.views import order, outcome
from course.views.state import State

WIDE, HIGH, WRAP = 2.5, 0.86, 24
DOWN = 1.6
SIGN_AT = 0.42


def figure(exercise: Order, state: State, language: Language) -> Figure:
    """The authors' chain; a loop goes round, a line goes down."""
    chain = exercise.chain[state.card]
    words = [step.text(language) for step in chain.step.values()]
    signs = list(order.authors_signs(chain).values())
    return _graph(words, signs, chain.loop, accent(exercise.scheme, chain.world))


def own_figure(exercise: WorkOut, state: State, language: Language) -> Figure:
    """The learner's own chain: a line from the first step down, or a loop."""
    links = outcome.links(outcome.fields(exercise, state, language))
    loop = bool(links[-1][1])
    signs = [sign or "?" for _, sign in (links if loop else links[:-1])]
    return _graph([words for words, _ in links], signs, loop, INK)


def _graph(words: list[str], signs: list[str], loop: bool, colour: str) -> Figure:
    places = _round(len(words)) if loop else [(0.0, -DOWN * at) for at in range(len(words))]
    made, axes = _canvas(places)
    for at, sign in enumerate(signs):
        _arrow(axes, places[at], places[(at + 1) % len(places)], sign)
    for place, text in zip(places, words, strict=True):
        _box(axes, place, text, colour)
    return made


def _round(count: int) -> list[tuple[float, float]]:
    """Places on an ellipse, from the top with the clock."""
    angles = [math.pi / 2 - 2 * math.pi * at / count for at in range(count)]
    return [(2.9 * math.cos(angle), 2.0 * math.sin(angle)) for angle in angles]


def _canvas(places: list[tuple[float, float]]) -> tuple[Figure, Axes]:
    """A figure in which one unit is 0.72 inch both ways, with room for the boxes."""
    across, up = zip(*places, strict=True)
    left, right = min(across) - WIDE / 2 - 0.2, max(across) + WIDE / 2 + 0.2
    low, high = min(up) - HIGH / 2 - 0.2, max(up) + HIGH / 2 + 0.2
    made, axes = blank((right - left) * 0.72, (high - low) * 0.72)
    axes.set(xlim=(left, right), ylim=(low, high))
    return made, axes


def _box(axes: Axes, place: tuple[float, float], text: str, colour: str) -> None:
    corner = (place[0] - WIDE / 2, place[1] - HIGH / 2)
    box = FancyBboxPatch(
        corner, WIDE, HIGH, "round,pad=0,rounding_size=0.14", facecolor="white", edgecolor=colour, linewidth=1.6
    )
    axes.add_patch(box)
    lines = "\n".join(textwrap.wrap(text, WRAP, max_lines=3, placeholder="…"))
    axes.text(*place, lines, ha="center", va="center", size=8.5, color=INK, linespacing=1.25)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], sign: str) -> None:
    """An arrow behind the boxes, with its sign in a disc before its head."""
    first, last = _edge(start, end), _edge(end, start)
    style = {"arrowstyle": "-|>", "mutation_scale": 14, "linewidth": 1.6, "color": LINE, "shrinkA": 2, "shrinkB": 2}
    axes.add_patch(FancyArrowPatch(first, last, **style))
    early = (first[0] + (last[0] - first[0]) * SIGN_AT, first[1] + (last[1] - first[1]) * SIGN_AT)
    solid = sign == "-"
    axes.text(
        *early,
        "−" if solid else sign,
        ha="center",
        va="center",
        size=11,
        weight="bold",
        color="white" if solid else INK,
        bbox={"boxstyle": "circle,pad=0.18", "facecolor": INK if solid else "white", "edgecolor": INK},
    )


def _edge(inside: tuple[float, float], towards: tuple[float, float]) -> tuple[float, float]:
    """Where the line from the middle of a box to another place leaves the box."""
    across, up = towards[0] - inside[0], towards[1] - inside[1]
    share = min(WIDE / 2 / abs(across) if across else math.inf, HIGH / 2 / abs(up) if up else math.inf)
    return inside[0] + across * share, inside[1] + up * share
