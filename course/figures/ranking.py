"""The options under each rule, from first to last: where the lines cross, the rules disagree."""

import textwrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.canvas import ACCENT, INK, QUIET, blank
from course.kinds.stress_test import StressTest
from course.text import Language
from course.views import stress_test
from course.views.state import State

COLOURS = tuple(ACCENT[name] for name in ("blue", "orange", "green", "violet", "wine", "olive"))
STYLES = ("-", "--", "-.", ":", "-", "--")
NAME = 20


def figure(exercise: StressTest, state: State, language: Language) -> Figure:
    """A column for each rule, the option it chooses on top; a line follows each option across."""
    scored, enough = stress_test.table(exercise, state), stress_test.threshold(exercise, state)
    values, called = stress_test.rules(scored, enough), stress_test.names(exercise, scored, language)
    made, axes = blank(8.4, 1.2 + 0.62 * len(scored))
    axes.set(xlim=(-0.4, len(values) + 0.75), ylim=(len(scored) - 0.4, -0.95))
    for at, rule in enumerate(values):
        axes.text(
            at, -0.7, stress_test.rule_name(rule, enough)(language), ha="center", color=INK, size=9, weight="bold"
        )
    for number, option in enumerate(scored):
        _line(
            axes,
            number,
            called[option],
            [(_rank(rule, values[rule], option), values[rule][option]) for rule in values],
            language,
        )
    return made


def _rank(rule: str, values, option: str) -> float:
    """The place of an option, from 0; those that are equal get the same place, spread a little by their order."""
    groups = stress_test.ranked(rule, values)
    before = 0
    for group in groups:
        if option in group:
            return before + [name for name in values if name in group].index(option)
        before += len(group)
    raise KeyError(option)


def _line(axes: Axes, number: int, name: str, points: list[tuple[float, float]], language: Language) -> None:
    colour = COLOURS[number % len(COLOURS)]
    places = [rank for rank, _ in points]
    axes.plot(range(len(points)), places, color=colour, linewidth=2, linestyle=STYLES[number % len(STYLES)], zorder=1)
    for at, (rank, value) in enumerate(points):
        axes.text(
            at,
            rank,
            stress_test.figure(value, language),
            ha="center",
            va="center",
            size=9,
            color=colour,
            bbox={"boxstyle": "round,pad=0.3", "facecolor": "white", "edgecolor": colour, "linewidth": 1.4},
        )
    label = "\n".join(textwrap.wrap(name, NAME, max_lines=2, placeholder="…"))
    axes.text(
        len(points) - 0.68, places[-1], label, va="center", size=8.5, color=colour if number < len(COLOURS) else QUIET
    )
