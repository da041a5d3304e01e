"""Pictures: each says what its table says, is an SVG without script, and bears whatever a learner types."""

import base64
import math
from xml.etree import ElementTree

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch

from course.answers import Answer
from course.figures import FIGURES, case, chain, drawn, mixed_up, path, ranking, roles_worlds, two_marks
from course.figures.canvas import DPI, as_bytes, fitted
from course.kinds.follow import Follow, Signal
from course.kinds.mirror import AHEAD, Mirror, Pair, Poles, Reading
from course.kinds.order import Chain, Order
from course.kinds.order import Step as Rung
from course.kinds.question import Question
from course.kinds.scan import Scan, Statement
from course.kinds.shift import Shift, Turned
from course.kinds.stress_test import Option, StressTest
from course.kinds.work_out import Advice, Field, Step, WorkOut, key
from course.text import same
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
ENDLESS = (
    *HOSTILE,
    "W" * 200,
    "i" * 200,
    "word " * 5000,
    "one\n" * 200,
    "🙂" * 200,
    "مرحبا" * 60,
    "\u202e left " * 60,
    "﷽" * 60,
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
def own_case(scheme, worlds):
    parts = {part: Advice(text(f"part {part}")) for part in ("0", "1", "2")}
    names = ("name", "who", "what", *(f"world-{world}" for world in WORLDS), "first-step")
    fields = {name: Field(text(name)) for name in names}
    fields |= {f"{whose}-{role}": Field(text(role), choice=parts) for whose in PLAYED for role in scheme.category}
    step = Step(text("s"), text("t"), fields)
    return WorkOut(text("Case"), text("Do"), (step,), "case", copies=2, scheme=scheme, worlds=worlds, name="k")


PLAYED = ("asked", "played")
PARTS = {"asked-red": "2", "played-red": "0", "asked-round": "1", "played-round": "1", "asked-soft": "0"}


def told(exercise, words, **fields):
    """The state of a case in which every field for words holds the same."""
    given = {name: words for name, field in exercise.field.items() if field.choice is None}
    return linked(exercise, **given | PARTS | fields)


@pytest.fixture
def scanning():
    statements = {name: Statement(text(name)) for name in ("see", "say", "do")}
    return Scan(text("Scan"), text("Rate"), text("low"), text("high"), text("note"), statements, "n")


SCANNED = [("before", {"scores": {"see": 2, "say": 3, "do": 5}}), ("after", {"scores": {"see": 4, "say": 3, "do": 1}})]


@pytest.fixture
def mirroring():
    poles, when = Poles(text("low"), text("high")), {one: Reading(text("says"), text("step")) for one in AHEAD}
    pairs = {name: Pair(text(name), poles, poles, when) for name in ("door", "roof", "wall")}
    return Mirror(text("Mirror"), text("Rate"), text("In"), text("Out"), pairs, "m")


BOTH = {"door": (4, 4), "roof": (1, 5), "wall": (3, 2)}
MIRRORED = ("pairs", {"pairs": {name: {"inside": i, "outside": o} for name, (i, o) in BOTH.items()}})


@pytest.fixture
def pictures(classify, following, ordering, shifting, testing, own_chain, own_case, scanning, mirroring):
    """An exercise of each kind that has a picture, with enough done to draw it."""
    return [
        (classify, done(classify, ("deck/apple", {"category": "soft"}))),
        (following, done(following, *FOLLOWED)),
        (ordering, done(ordering).but(card="loop")),
        (shifting, done(shifting, *SHIFTED)),
        (testing, done(testing)),
        (own_chain, linked(own_chain, link_1="rain", sign_1="-", link_2="frogs")),
        (own_case, told(own_case, "bridge")),
        (scanning, done(scanning, *SCANNED)),
        (mirroring, done(mirroring, MIRRORED)),
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
def test_whatever_a_learner_types_stands_in_the_picture_as_words(own_chain, own_case, testing, words):
    own = StressTest(text("Own"), text("Try"), testing.scheme, own=2, name="s")

    def both(name):
        options = [{"name": one, "scores": over(1, 2, 3, 4)} for one in (name, "other")]
        chained = linked(own_chain, link_1=name, link_2="frogs", link_3="storks")
        return [
            parsed(drawn(own_chain, chained, "nl")),
            parsed(drawn(own, done(own, ("own", {"options": options})), "nl")),
            parsed(drawn(own_case, linked(own_case, name=name), "nl")),
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


def marks(axes):
    """{(x, y): the marks there, each as (form, open or filled, size)} of what is drawn with a mark."""
    found = {}
    for line in axes.lines:
        if line.get_marker() in ("o", "s"):
            look = "filled" if line.get_markerfacecolor() == line.get_markeredgecolor() else "open"
            one = (line.get_marker(), look, line.get_markersize())
            found.setdefault((line.get_xdata()[0], line.get_ydata()[0]), []).append(one)
    return found


def forms(axes, words, places):
    """The forms at these places on the line of words, as a text for each place: "" for none, "os" for both."""
    (at,) = {one.get_position()[1] for one in axes.texts if one.get_text() == words}
    return ["".join(sorted(form for form, _, _ in marks(axes).get((x, at), []))) for x in places]


def boxes(figure):
    """The extents of all words that stand in a figure as it is drawn."""
    as_bytes(figure, "svg")
    figure.set_dpi(DPI)
    renderer = FigureCanvasAgg(figure).get_renderer()
    shown = [one for axes in figure.axes for one in axes.texts if one.get_text().strip()]
    return [one.get_window_extent(renderer) for one in shown]


def astray(figure, found):
    """Of these extents of words: those that run out of the figure, and the pairs that cover each other."""
    page = figure.bbox
    out = [one for one in found if one.x0 < 0 or one.y0 < 0 or one.x1 > page.x1 or one.y1 > page.y1]
    return out + [(one, other) for at, one in enumerate(found) for other in found[at + 1 :] if one.overlaps(other)]


def test_a_case_names_what_is_asked_and_played_every_role_every_world_and_the_first_step(own_case):
    (axes,) = case.figure(own_case, told(own_case, "bridge", what="it leaks"), "en").axes
    seen = written(axes)
    heads = ["What the situation asks, and which roles you play now", "What each world does to it", "First step"]
    key_words = ["not", "in support", "in the lead", "asked for", "played"]
    names = [f"{name} en" for name in ("red", "round", "soft", *WORLDS)]
    assert [one for one in (*heads, *key_words, *names) if seen.count(one) != 1] == []
    assert seen[:2] == ["bridge", "it leaks"]
    assert seen.count("bridge") == 1 + len(WORLDS) + 1


def test_an_open_circle_stands_at_what_is_asked_and_a_filled_square_at_what_is_played(own_case):
    (axes,) = case.figure(own_case, told(own_case, "bridge"), "nl").axes
    assert [forms(axes, f"{role} nl", case.TRACK) for role in ("red", "round", "soft")] == [
        ["s", "", "o"],
        ["", "os", ""],
        ["o", "", ""],
    ]
    assert {(form, look) for many in marks(axes).values() for form, look, _ in many} == {("o", "open"), ("s", "filled")}


def test_a_line_joins_what_is_asked_and_what_is_played_where_both_are_known(own_case):
    (axes,) = case.figure(own_case, told(own_case, "bridge"), "nl").axes
    thick = [tuple(line.get_xdata()) for line in axes.lines if line.get_linewidth() > 2]
    assert thick == [(case.TRACK[2], case.TRACK[0]), (case.TRACK[1], case.TRACK[1])]


def test_the_key_of_a_case_has_the_same_two_marks(own_case):
    (axes,) = case.figure(own_case, linked(own_case, name="bridge"), "nl").axes
    labelled = {one.get_text(): one.get_position()[1] for one in axes.texts}
    assert {at[1]: form for at, ((form, _, _),) in marks(axes).items()} == {
        labelled["gevraagd"]: "o",
        labelled["gespeeld"]: "s",
    }


def covering(axes):
    """For each place with two marks: the circle and the square, as (form, look, size)."""
    return [sorted(many) for many in marks(axes).values() if len(many) == 2]


def test_two_marks_in_the_same_place_can_both_be_seen(own_case, scanning, mirroring):
    for figure in (
        case.figure(own_case, told(own_case, "bridge"), "nl"),
        two_marks.of_scan(scanning, done(scanning, *SCANNED), "nl"),
        two_marks.of_mirror(mirroring, done(mirroring, MIRRORED), "nl"),
    ):
        (((_, look, wide), (_, _, side)),) = covering(figure.axes[0])
        assert look == "open"
        assert wide > side * math.sqrt(2)


@pytest.mark.parametrize("words", ["bridge", *ENDLESS])
@pytest.mark.filterwarnings("ignore:Glyph")
def test_whatever_is_typed_a_case_stays_on_its_page_and_the_words_of_each_box_inside_it(own_case, words):
    figure = case.figure(own_case, told(own_case, words), "nl")
    found = boxes(figure)
    assert astray(figure, found) == []
    frames = [one.get_window_extent() for one in figure.axes[0].patches if isinstance(one, FancyBboxPatch)]
    within = [[one for one in found if one.overlaps(frame)] for frame in frames]
    assert [len(many) for many in within] == [2] * len(WORLDS) + [1]
    assert [one for frame, many in zip(frames, within, strict=True) for one in many if not _inside(one, frame)] == []


def _inside(one, frame):
    return frame.x0 < one.x0 and one.x1 < frame.x1 and frame.y0 < one.y0 and one.y1 < frame.y1


def test_a_case_of_which_only_the_name_is_known_has_its_form_and_no_marks_yet(own_case):
    figure = case.figure(own_case, linked(own_case, name="bridge"), "nl")
    (axes,) = figure.axes
    assert "bridge" in written(axes)
    assert [forms(axes, f"{role} nl", case.TRACK) for role in ("red", "round", "soft")] == [["", "", ""]] * 3
    assert written(axes).count("…") == len(WORLDS) + 1
    assert astray(figure, boxes(figure)) == []


def test_a_part_that_is_none_of_the_three_is_not_drawn(own_case):
    state = told(own_case, "bridge", **{"asked-red": "3", "played-red": "most", "asked-soft": "-1"})
    (axes,) = case.figure(own_case, state, "nl").axes
    assert [forms(axes, f"{role} nl", case.TRACK) for role in ("red", "soft")] == [["", "", ""]] * 2


def test_the_picture_is_of_the_copy_in_hand(own_case):
    kept = [(key(0, copy), {"fields": {"name": name}}) for copy, name in ((1, "bridge"), (2, "well"))]
    first, second = (done(own_case, *kept).but(card=key(0, copy)) for copy in (1, 2))
    seen = [written(case.figure(own_case, state, "nl").axes[0])[0] for state in (first, second)]
    assert seen == ["bridge", "well"]


def test_a_page_is_as_high_as_its_roles_and_worlds_need(own_case, scheme, worlds):
    state = told(own_case, "bridge")
    few = WorkOut(**vars(own_case) | {"scheme": scheme.only(("red", "round")), "worlds": worlds.only(WORLDS[:3])})
    fewer = WorkOut(**vars(few) | {"worlds": worlds.only(WORLDS[:2])})
    figures = [case.figure(exercise, state, "nl") for exercise in (own_case, few, fewer)]
    high = [figure.get_size_inches()[1] for figure in figures]
    assert high[0] > high[1] > high[2]
    assert [astray(figure, boxes(figure)) for figure in figures] == [[]] * 3


def test_each_statement_has_a_circle_for_then_and_a_square_for_now(scanning):
    (axes,) = two_marks.of_scan(scanning, done(scanning, *SCANNED), "nl").axes
    assert written(axes) == ["Toen", "Nu", *"12345", "see nl", "say nl", "do nl"]
    assert [forms(axes, f"{name} nl", range(1, 6)) for name in ("see", "say", "do")] == [
        ["", "o", "", "s", ""],
        ["", "", "os", "", ""],
        ["s", "", "", "", "o"],
    ]


def test_a_score_that_was_never_given_has_no_mark_and_no_line(scanning):
    given = [("before", {"scores": {"see": 2, "say": 3}}), ("after", {"scores": {"say": 3, "do": 1}})]
    (axes,) = two_marks.of_scan(scanning, done(scanning, *given), "nl").axes
    assert [forms(axes, f"{name} nl", range(1, 6)) for name in ("see", "do")] == [
        ["", "o", "", "", ""],
        ["s", "", "", "", ""],
    ]
    assert len([line for line in axes.lines if line.get_linewidth() > 2]) == 1


def test_a_mirror_has_a_circle_inside_a_square_outside_and_the_largest_difference_on_top(mirroring):
    (axes,) = two_marks.of_mirror(mirroring, done(mirroring, MIRRORED), "en").axes
    assert written(axes) == ["In en", "Out en", *"12345", "roof en", "wall en", "door en"]
    assert [forms(axes, f"{name} en", range(1, 6)) for name in ("roof", "wall", "door")] == [
        ["o", "", "", "", "s"],
        ["", "s", "o", "", ""],
        ["", "", "", "os", ""],
    ]


def test_circle_and_square_are_told_apart_without_colour(scanning, mirroring):
    for figure in (
        two_marks.of_scan(scanning, done(scanning, *SCANNED), "nl"),
        two_marks.of_mirror(mirroring, done(mirroring, MIRRORED), "nl"),
    ):
        (axes,) = figure.axes
        looks = {(form, look) for many in marks(axes).values() for form, look, _ in many}
        assert looks == {("o", "open"), ("s", "filled")}
        assert {line.get_markeredgecolor() for line in axes.lines if line.get_marker() in ("o", "s")} == {case.INK}


@pytest.mark.parametrize("words", ENDLESS)
@pytest.mark.filterwarnings("ignore:Glyph")
def test_names_of_any_length_stay_beside_the_lines_and_on_the_page(scanning, mirroring, words):
    statements = {name: Statement(same(words)) for name in scanning.statement}
    pairs = {name: Pair(**vars(pair) | {"title": same(words)}) for name, pair in mirroring.pair.items()}
    scan = Scan(**vars(scanning) | {"statement": statements})
    mirror = Mirror(**vars(mirroring) | {"pair": pairs, "inside": same(words), "outside": same(words)})
    for figure in (
        two_marks.of_scan(scan, done(scan, *SCANNED), "nl"),
        two_marks.of_mirror(mirror, done(mirror, MIRRORED), "nl"),
    ):
        assert astray(figure, boxes(figure)) == []


@pytest.mark.parametrize("name", ["W" * 60, "An exceedingly long name for a category of this scheme"])
def test_a_long_name_of_a_role_or_a_world_leaves_the_marks_and_the_box_free(own_case, name):
    def renamed(scheme):
        named = {one: type(c)(**vars(c) | {"name": same(name)}) for one, c in scheme.category.items()}
        return type(scheme)(**vars(scheme) | {"category": named})

    changed = {"scheme": renamed(own_case.scheme), "worlds": renamed(own_case.worlds)}
    figure = case.figure(WorkOut(**vars(own_case) | changed), told(own_case, "bridge"), "nl")
    assert astray(figure, boxes(figure)) == []
    (axes,) = figure.axes
    names = [one for one in axes.texts if one.get_weight() == "bold" and one.get_size() == 10]
    assert len(names) == 3 + len(WORLDS)
    track, _ = axes.transData.transform((case.TRACK[0], 0))
    ends = [one.get_window_extent(FigureCanvasAgg(figure).get_renderer()).x1 for one in names[:3]]
    assert max(ends) < track - figure.dpi * 0.1


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_statement_and_pair_that_we_ship_is_drawn_in_full(library, language):
    from course.views import mirror, scan

    for name, view, made, given in (
        ("start/scan", scan, two_marks.of_scan, None),
        ("inside/mirror", mirror, two_marks.of_mirror, "pairs"),
    ):
        exercise = library.exercise(name)
        both = {one: {"inside": 1, "outside": 2} for one in getattr(exercise, "pair", ())}
        kept = ("pairs", {"pairs": both}) if given else ("before", {"scores": dict.fromkeys(exercise.statement, 3)})
        state = done(exercise, kept)
        figure = made(exercise, state, language)
        seen = [one.replace("\n", " ") for one in written(figure.axes[0])]
        assert [label for label, _, _ in view.rows(exercise, state, language) if label not in seen] == []
        assert astray(figure, boxes(figure)) == []


def test_what_fits_is_left_as_it_was_and_what_does_not_is_cut_where_one_can_see_it():
    assert fitted("a few words", 3, 2, 9) == "a few words"
    assert fitted("many small words " * 20, 2, 2, 9).endswith("…")
    assert len(fitted("many small words " * 20, 2, 2, 9).splitlines()) == 2
    assert fitted("", 2, 2, 9) == fitted(" \n ", 2, 2, 9) == ""
    assert fitted("W", 0.01, 2, 9) == "…"


def test_every_symbol_of_a_scheme_can_be_drawn():
    from course.figures.canvas import blank, symbol
    from course.sheet.symbols import symbols

    for name in symbols():
        _, axes = blank(1, 1)
        symbol(axes, name, (0, 0), "black")
        low, high = axes.patches[0].get_path().get_extents().get_points()
        assert math.hypot(*(high - low)) > 0.1, name
