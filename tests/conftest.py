"""What many tests share: small content, a learner's file of their own."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from course.answers import FILE, PLACE
from course.content import Library
from course.content.library import shipped
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.kinds.scheme import CORNERS, Axes, Axis, Category, Pair, Scheme
from course.text import Text

# How fast a machine is, is no business of a test.
settings.register_profile("course", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("course")


@pytest.fixture
def library() -> Library:
    return Library(shipped())


@pytest.fixture
def answers_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "answers" / FILE
    monkeypatch.setenv(PLACE, str(path))
    return path


def text(words: str) -> Text:
    return Text(f"{words} nl", f"{words} en")


@pytest.fixture
def scheme() -> Scheme:
    names = {"red": "blue", "round": "green", "soft": "olive"}
    categories = {n: Category(text(n), text(f"ask {n}"), text(f"about {n}"), "circle", c) for n, c in names.items()}
    pairs = (Pair(("red", "round"), text("red or round?")), Pair(("round", "soft"), text("round or soft?")))
    return Scheme(text("shapes"), categories, pairs)


def card(name: str, **weights: int) -> Card:
    feedback = {place: text(f"{name} says {place}") for place in ("red", "round", "soft")}
    return Card(
        text=Text(f"Er staat {name} op tafel.", f"There is {name} on the table."),
        weights={"red": 0, "round": 0, "soft": 0} | weights,
        feedback=feedback,
        title=text(name),
        clues=(Text(f"staat {name}", f"is {name}"),),
        hints=(text("first hint"), text("second hint")),
        name=f"deck/{name}",
        version="v1",
    )


@pytest.fixture
def classify(scheme: Scheme) -> Classify:
    cards = (
        card("apple", red=70, round=30),
        card("ball", round=60, red=25, soft=15),
        card("pillow", soft=90, round=10),
    )
    return Classify(text("Shapes"), text("Sort them"), scheme, cards, name="shapes", version="e1")


@pytest.fixture
def worlds() -> Scheme:
    """Four corners of a grid: dry to wet from left to right, bare to wooded from bottom to top."""
    looks = {"dune": "slate", "marsh": "wine", "heath": "olive", "forest": "violet"}
    categories = {
        name: Category(text(name), text(f"ask {name}"), text(f"about {name}"), "circle", colour, corner)
        for (name, colour), corner in zip(looks.items(), CORNERS, strict=True)
    }
    pairs = (Pair(("marsh", "forest"), text("marsh or forest?")),)
    axes = Axes(Axis(text("water"), text("dry"), text("wet")), Axis(text("trees"), text("bare"), text("wooded")))
    return Scheme(text("land"), categories, pairs, axes)
