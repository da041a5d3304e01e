"""Pictures, drawn with matplotlib when they are asked for. Their text and table stand in the views."""

from collections.abc import Callable
from typing import Any

from course.figures import case, chain, mixed_up, path, ranking, roles_worlds, two_marks
from course.figures.canvas import Form, as_address, as_bytes
from course.kinds.classify import Classify
from course.kinds.follow import Follow
from course.kinds.mirror import Mirror
from course.kinds.order import Order
from course.kinds.scan import Scan
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.work_out import WorkOut
from course.text import Language
from course.views.state import State

FIGURES: dict[type, Callable] = {
    Classify: mixed_up.figure,
    Follow: path.figure,
    Mirror: two_marks.of_mirror,
    Order: chain.figure,
    Scan: two_marks.of_scan,
    Shift: roles_worlds.figure,
    StressTest: ranking.figure,
    WorkOut: lambda exercise, *rest: OWN[exercise.draws](exercise, *rest),
}
OWN = {"case": case.figure, "chain": chain.own_figure}


def drawn(exercise: Any, state: State, language: Language) -> str:
    """The picture that belongs to where the learner is, as an SVG in a data address."""
    return as_address(FIGURES[type(exercise)](exercise, state, language))


def written(exercise: Any, state: State, language: Language, form: Form) -> bytes:
    """The same picture as the bytes of an "svg" or, sharp enough for print, a "png"."""
    return as_bytes(FIGURES[type(exercise)](exercise, state, language), form)
