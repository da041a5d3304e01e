"""Pictures: each says what its table says, is an SVG without script, and bears whatever a learner types."""

import base64
import math
from xml.etree import ElementTree

import pytest
from matplotlib.patches import Circle, FancyArrowPatch

from course.answers import Answer
from course.figures import FIGURES, chain, drawn, mixed_up, path, ranking, roles_worlds
from course.kinds.follow import Follow, Signal
from course.kinds.order import Chain, Order
from course.kinds.order import Step as Rung
from course.kinds.question import Question
from course.kinds.shift import Shift, Turned
from course.kinds.stress_test import Option, StressTest
from course.kinds.work_out import Field, Step, WorkOut
from course.views.state import start
from tests.conftest import card, text

SVG = "{http://www.w3.org/2000/svg}"
ADDRESS = "data:image/svg+xml;base64,"
WORLDS = ("dune", "marsh", "heath", "forest")
HOSTILE = (
    "<script>alert(1)</script>",
    '"/><a href="javascript:alert(1)" onload="x">',
    "]]> --> &amp; &#60;",
    "$x$",
    "$\\bad{ $ and $",
    "€ 50 or $60 or $ 70",
    "100% {braces} \\backslash _under^over",
    "W" * 300,
    "word " * 100,
    "🙂👩‍👩‍👧",
    "مرحبا, 你好, é́",
    "bell\x07 tab\x0b null\x00",
    "half a smile \ud83d",
)


def over(*values):
    return dict(zip(WORLDS, values, strict=True))


def done(exercise, *given):
    """The state in which these responses, by card, have been kept."""
    return start(exercise, [Answer(exercise.name, name, response, None, "v1") for name, response in given])


def written(axes):
    return [one.get_text() for one in axes.texts]


def parsed(address):
    assert address.startswith(ADDRESS)
    return ElementTree.fromstring(base64.b64decode(address.removeprefix(ADDRESS)))


def glyphs(root):
    return len(list(root.iter(f"{SVG}use")))


@pytest.fixture
def following(worlds):
    given = (over(3, 9, 3, 5), over(2, 8, 4, 6))
    signals = tuple(Signal(text("May"), text("rain"), "signal", text("it rains"), points) for points in given)
    return Follow(text("Follow"), text("Divide"), worlds, signals, text("end"), name="f")


FOLLOWED = [
    ("signal-1", {"points": over(5, 5, 5, 5), "nature": "signal"}),
    ("signal-2", {"points": over(2, 12, 2, 4), "nature": "signal"}),
]


@pytest.fixture
def ordering(worlds):
    def build(loop):
        signs = {"rain": "+", "frogs": "-", "flies": "+" if loop else None}
        rungs = {name: Rung(text(name), sign) for name, sign in signs.items()}
        return Chain(text("t"), "marsh", "helpful", text("s"), rungs, text("r"), Question(text("?"), {}), loop)

    return Order(text("Order"), text("Build"), worlds, {"line": build(False), "loop": build(True)}, name="o")


@pytest.fixture
def shifting(scheme, worlds):
    leads = {"apple": ("red", "red", "soft", "round"), "ball": ("red", "soft", "red", "red")}
    turned = {
        name: {world: Turned(text("t"), lead, "soft", text("f")) for world, lead in zip(WORLDS, given, strict=True)}
        for name, given in leads.items()
    }
    cards = (card("apple", red=100), card("ball", round=100))
    return Shift(text("Shift"), text("Move"), scheme, worlds, cards, turned, {}, name="s")


SHIFTED = [
    (f"deck/{name}", {"leads": over(*leads), "floors": over(*["soft"] * 4)})
    for name, leads in {"apple": ("round",) * 4, "ball": ("round", "red", "red", "red")}.items()
]


@pytest.fixture
def testing(worlds):
    scores = {"A": (9, 4, 4, 2), "B": (7, 5, 9, 7), "C": (6, 6, 6, 9), "D": (4, 9, 3, 3)}
    options = {name: Option(text(name), text("t"), over(*given)) for name, given in scores.items()}
    return StressTest(text("Test"), text("Try"), worlds, options, 6, name="s")


@pytest.fixture
def own_chain():
    fields = {f"{part}-{n}": Field(text("f")) for part in ("link", "sign") for n in range(1, 6)}
    return WorkOut(text("Links"), text("Do"), (Step(text("s"), text("t"), fields),), "chain", name="c")


def linked(exercise, **fields):
    return done(exercise, ("step-1", {"fields": {name.replace("_", "-"): words for name, words in fields.items()}}))


@pytest.fixture
def pictures(classify, following, ordering, shifting, testing, own_chain):
    """An exercise of each kind that has a picture, with enough done to draw it."""
    return [
        (classify, done(classify, ("deck/apple", {"category": "soft"}))),
        (following, done(following, *FOLLOWED)),
        (ordering, done(ordering).but(card="loop")),
        (shifting, done(shifting, *SHIFTED)),
        (testing, done(testing)),
        (own_chain, linked(own_chain, link_1="rain", sign_1="-", link_2="frogs")),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_picture_is_an_svg_that_runs_nothing_and_asks_for_nothing(pictures, language):
    assert {type(exercise) for exercise, _ in pictures} == set(FIGURES)
    for exercise, state in pictures:
        root = parsed(drawn(exercise, state, language))
        assert root.tag == f"{SVG}svg"
        assert not [one.tag for one in root.iter() if one.tag in (f"{SVG}script", f"{SVG}foreignObject", f"{SVG}image")]
        names = {(name.split("}")[-1], value) for one in root.iter() for name, value in one.attrib.items()}
        assert not [name for name, _ in names if name.startswith("on")]
        assert all(value.startswith("#") for name, value in names if name == "href")


@pytest.mark.filterwarnings("ignore:Glyph")
@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_a_learner_types_stands_in_the_picture_as_words(own_chain, testing, words):
    own = StressTest(text("Own"), text("Try"), testing.scheme, own=2, name="s")

    def both(name):
        options = [{"name": one, "scores": over(1, 2, 3, 4)} for one in (name, "other")]
        chained = linked(own_chain, link_1=name, link_2="frogs", link_3="storks")
        return [
            parsed(drawn(own_chain, chained, "nl")),
            parsed(drawn(own, done(own, ("own", {"options": options})), "nl")),
        ]

    for root, without in zip(both(words), both(""), strict=True):
        assert not [one.tag for one in root.iter() if one.tag in (f"{SVG}script", f"{SVG}a")]
        assert glyphs(root) > glyphs(without)


def test_a_name_of_white_space_alone_breaks_no_picture(own_chain):
    assert parsed(drawn(own_chain, linked(own_chain, link_1=" \n ", link_2="x", link_3="y"), "nl")).tag == f"{SVG}svg"


def test_dollars_are_drawn_and_not_read_as_mathematics(own_chain):
    count = {w: glyphs(parsed(drawn(own_chain, linked(own_chain, link_1=w, link_2="y"), "nl"))) for w in ("x", "$x$")}
    assert count["$x$"] == count["x"] + 2


def test_words_that_do_not_fit_their_box_are_cut_where_one_can_see_it(own_chain, testing):
    state = linked(own_chain, link_1="many small words " * 20, link_2="y")
    lines = written(chain.own_figure(own_chain, state, "nl").axes[0])[1].splitlines()
    assert len(lines) == 3
    assert max(map(len, lines)) <= chain.WRAP
    assert lines[-1].endswith("…")


def test_a_line_of_causes_has_an_arrow_and_a_sign_between_each_two(ordering):
    (axes,) = chain.figure(ordering, done(ordering).but(card="line"), "en").axes
    assert written(axes) == ["+", "−", "rain en", "frogs en", "flies en"]
    assert len([one for one in axes.patches if isinstance(one, FancyArrowPatch)]) == 2


def test_a_loop_has_one_arrow_more_back_to_its_beginning(ordering):
    (axes,) = chain.figure(ordering, done(ordering).but(card="loop"), "nl").axes
    assert written(axes) == ["+", "−", "+", "rain nl", "frogs nl", "flies nl"]
    assert len({word.get_position()[0] for word in axes.texts if word.get_text().endswith("nl")}) > 1
    assert len([one for one in axes.patches if isinstance(one, FancyArrowPatch)]) == 3


def test_an_own_chain_passes_over_what_is_empty_and_asks_for_a_sign_that_is_missing(own_chain):
    state = linked(own_chain, link_1="rain", sign_1="-", link_2=" ", sign_2="+", link_3="frogs", link_4="flies")
    (axes,) = chain.own_figure(own_chain, state, "nl").axes
    assert written(axes) == ["−", "?", "rain", "frogs", "flies"]


def test_an_own_chain_that_works_on_its_beginning_is_drawn_as_a_loop(own_chain):
    state = linked(own_chain, link_1="rain", sign_1="+", link_2="frogs", sign_2="+", link_5="flies", sign_5="-")
    assert written(chain.own_figure(own_chain, state, "nl").axes[0]) == ["+", "+", "−", "rain", "frogs", "flies"]


def test_boxes_of_a_chain_do_not_cover_each_other(ordering):
    for name in ordering.chain:
        (axes,) = chain.figure(ordering, done(ordering).but(card=name), "nl").axes
        places = [one.get_position() for one in axes.texts if one.get_text().endswith("nl")]
        pairs = [(one, other) for at, one in enumerate(places) for other in places[at + 1 :]]
        assert all(abs(a[0] - b[0]) > chain.WIDE or abs(a[1] - b[1]) > chain.HIGH for a, b in pairs)


def test_each_world_has_a_panel_with_the_learners_points_and_the_authors(following):
    panels = path.figure(following, done(following, *FOLLOWED), "nl").axes
    assert [one.get_title(loc="left") for one in panels] == [f"{world} nl" for world in WORLDS]
    theirs, mine = panels[1].lines
    assert (list(mine.get_ydata()), list(theirs.get_ydata())) == ([5, 12], [9, 8])
    assert (mine.get_linestyle(), theirs.get_linestyle()) == ("-", ":")
    assert list(mine.get_xdata()) == [1, 2]
    assert written(panels[1]) == ["Jij", "Auteurs"]


def test_halfway_the_lines_go_as_far_as_the_learner_is(following):
    panels = path.figure(following, done(following, FOLLOWED[0]), "nl").axes
    assert [len(line.get_ydata()) for line in panels[0].lines] == [1, 1]


def test_the_names_of_two_lines_that_end_together_stand_apart(following):
    same = [("signal-1", {"points": following.signal[0].points, "nature": "signal"})]
    for axes in path.figure(following, done(following, *same), "nl").axes:
        one, other = (word.get_position()[1] for word in axes.texts)
        assert abs(one - other) > path.APART


def test_an_odd_number_of_worlds_leaves_no_empty_frame(worlds):
    three = worlds.only(WORLDS[:3])
    signal = Signal(text("May"), text("r"), "signal", text("r"), {"dune": 8, "marsh": 6, "heath": 6})
    exercise = Follow(text("F"), text("D"), three, (signal,), text("end"), name="f")
    panels = path.figure(exercise, done(exercise, ("signal-1", {"points": signal.points})), "nl").axes
    assert [one.axison for one in panels] == [True, True, True, False]


def columns(figure):
    """For each rule the numbers from top to bottom."""
    (axes,) = figure.axes
    found = [(*word.get_position(), word.get_text()) for word in axes.texts if word.get_text()[0].isdigit()]
    return [[said for x, _, said in sorted(found, key=lambda one: one[1]) if x == at] for at in range(4)]


def test_under_each_rule_the_option_that_it_chooses_stands_on_top(testing):
    figure = ranking.figure(testing, done(testing), "nl")
    assert columns(figure) == [["7", "6,75", "4,75", "4,75"], ["6", "5", "3", "2"], ["3", "4", "6", "7"], list("4311")]
    heads = ["Gemiddelde", "Laagste score", "Grootste spijt", "Werelden vanaf 6"]
    assert written(figure.axes[0])[:4] == heads


def test_the_ranking_follows_the_threshold_that_the_learner_moved(testing):
    figure = ranking.figure(testing, done(testing, ("threshold", {"threshold": 7})), "en")
    assert columns(figure)[3] == ["3", "1", "1", "1"]
    assert written(figure.axes[0])[3] == "Worlds from 7"


def test_options_that_are_equal_do_not_cover_each_other(testing):
    (axes,) = ranking.figure(testing, done(testing, ("threshold", {"threshold": 10})), "nl").axes
    places = [word.get_position() for word in axes.texts if word.get_text()[0].isdigit()]
    assert len(set(places)) == 16


def test_each_line_ends_at_the_name_of_its_option(testing):
    (axes,) = ranking.figure(testing, done(testing), "nl").axes
    named = {word.get_text(): word.get_position()[1] for word in axes.texts if word.get_text().endswith("nl")}
    assert named == {"C nl": 0, "B nl": 1, "A nl": 2, "D nl": 3}
    assert [line.get_ydata()[-1] for line in axes.lines] == [named[f"{name} nl"] for name in "ABCD"]


def discs(axes):
    """{(column, row): (number, radius)} of what is drawn in a grid; the number 0 for a dash."""
    numbers = {w.get_position(): w.get_text() for w in axes.texts if w.get_text() == "–" or w.get_text().isdigit()}
    radii = {one.center: one.radius for one in axes.patches if isinstance(one, Circle)}
    return {place: (int(said.replace("–", "0")), radii.get(place)) for place, said in numbers.items()}


def test_two_grids_count_how_often_each_role_leads_with_the_learner_and_the_authors(shifting):
    figure = roles_worlds.figure(shifting, done(shifting, *SHIFTED), "nl")
    mine, theirs = ([[discs(axes)[column, row][0] for column in range(4)] for row in range(3)] for axes in figure.axes)
    assert mine == [[0, 1, 1, 1], [2, 1, 1, 1], [0, 0, 0, 0]]
    assert theirs == [[2, 1, 1, 1], [0, 0, 0, 1], [0, 1, 1, 0]]
    assert [written(axes)[0] for axes in figure.axes] == ["Jij", "Auteurs"]
    assert all(f"{world} nl" in written(axes) for axes in figure.axes for world in WORLDS)


def test_the_same_number_has_a_disc_of_the_same_size_in_both_grids(shifting):
    state = done(
        shifting, SHIFTED[0], ("deck/ball", {"leads": over("red", "soft", "red", "red"), "floors": over(*["red"] * 4)})
    )
    found = [disc for axes in roles_worlds.figure(shifting, state, "nl").axes for disc in discs(axes).values()]
    sizes = {number: {radius for count, radius in found if count == number} for number in (1, 2)}
    assert [len(radii) for radii in sizes.values()] == [1, 1]
    assert max(sizes[1]) < max(sizes[2]) < 0.5
    assert {radius for count, radius in found if count == 0} == {None}


def test_a_first_choice_stands_in_the_column_chosen_and_the_row_of_the_authors(classify):
    state = done(classify, ("deck/apple", {"category": "soft"}), ("deck/pillow", {"category": "soft"}))
    (axes,) = mixed_up.figure(classify, state, "nl").axes
    counts = {word.get_position(): word.get_text() for word in axes.texts if word.get_text().isdigit()}
    assert counts == {(2, 0): "1", (2, 2): "1"}


def test_every_symbol_of_a_scheme_can_be_drawn():
    from course.figures.canvas import blank, symbol
    from course.sheet.symbols import symbols

    for name in symbols():
        _, axes = blank(1, 1)
        symbol(axes, name, (0, 0), "black")
        low, high = axes.patches[0].get_path().get_extents().get_points()
        assert math.hypot(*(high - low)) > 0.1, name
