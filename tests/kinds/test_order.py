from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.order import Chain, Order, Step
from course.kinds.question import Question, Reply
from course.kinds.scheme import Scheme
from tests.conftest import text
from tests.kinds.junk import responses

LEVER = Question(
    text("where?"),
    {
        "early": Reply(text("early"), "best", text("just in time")),
        "middle": Reply(text("middle"), "defensible", text("can be done")),
        "1": Reply(text("late"), "less", text("too late")),
    },
)
SIGNS = {"rain": "+", "frogs": "+", "storks": "-"}


def chain(loop: bool = False, **signs: str | None) -> Chain:
    steps = {name: Step(text(name), sign) for name, sign in (signs or {**SIGNS, "flies": None}).items()}
    return Chain(text("marsh"), "wet", "helpful", text("story"), steps, text("reading"), LEVER, loop)


LINE = chain()
LOOP = chain(loop=True, **SIGNS, flies="+")
ORDER = Order(text("Order"), text("Build"), Scheme(text("worlds"), {}), {"line": LINE, "loop": LOOP})


def built(name: str, *order: str, **signs: str) -> dict:
    return {"chain": name, "order": list(order), "signs": signs}


def test_the_authors_chain_with_their_signs_gets_full_credit():
    result = ORDER.check(built("line", "rain", "frogs", "storks", "flies", **SIGNS))
    assert (result.credit, result.fit) == (1.0, "best")
    assert result.feedback.en == "reading en"


def test_a_chain_without_signs_gets_half_the_credit():
    result = ORDER.check(built("line", "rain", "frogs", "storks", "flies"))
    assert (result.credit, result.fit) == (0.5, "defensible")


def test_one_wrong_sign_costs_its_half_of_one_link():
    result = ORDER.check(built("line", "rain", "frogs", "storks", "flies", **(SIGNS | {"storks": "+"})))
    assert (result.credit, result.fit) == (5 / 6, "defensible")


def test_a_link_that_the_authors_have_too_counts_wherever_it_stands():
    links = ORDER.links(built("line", "storks", "flies", "rain", "frogs", storks="-", flies="+", rain="+"))
    assert [(link.cause, link.effect, link.right) for link in links] == [
        ("storks", "flies", True),
        ("flies", "rain", False),
        ("rain", "frogs", True),
    ]
    assert ORDER.check(built("line", "storks", "flies", "rain", "frogs", storks="-", rain="+")).credit == 4 / 6


def test_a_sign_counts_only_on_a_link_that_is_right():
    (first, *_) = ORDER.links(built("line", "rain", "storks", "frogs", "flies", **SIGNS))
    assert (first.cause, first.effect, first.sign) == ("rain", "storks", "+")
    assert (first.right, first.sign_right) == (False, False)


def test_a_link_the_wrong_way_round_is_not_right():
    result = ORDER.check(built("line", "flies", "storks", "frogs", "rain", **SIGNS))
    assert (result.credit, result.fit) == (0.0, "less")


def test_just_under_half_of_the_credit_fits_less():
    result = ORDER.check(built("line", "frogs", "storks", "rain", "flies", **SIGNS))
    assert (result.credit, result.fit) == (2 / 6, "less")


def test_a_loop_has_a_last_link_back_to_the_first_with_a_sign_of_its_own():
    links = ORDER.links(built("loop", "rain", "frogs", "storks", "flies", **SIGNS))
    assert (links[-1].cause, links[-1].effect, links[-1].right, links[-1].sign_right) == ("flies", "rain", True, False)
    assert ORDER.check(built("loop", "rain", "frogs", "storks", "flies", **SIGNS)).credit == 7 / 8


def test_a_loop_may_begin_anywhere():
    result = ORDER.check(built("loop", "storks", "flies", "rain", "frogs", **SIGNS, flies="+"))
    assert (result.credit, result.fit) == (1.0, "best")


def test_a_line_has_no_link_from_its_last_step_to_its_first():
    assert LINE.pairs(("a", "b", "c")) == (("a", "b"), ("b", "c"))
    assert replace(LINE, loop=True).pairs(("a", "b", "c")) == (("a", "b"), ("b", "c"), ("c", "a"))


@given(st.lists(st.text("abc", min_size=1, max_size=3), min_size=3, max_size=6, unique=True), st.booleans())
def test_steps_are_shuffled_always_in_the_same_way_and_never_into_the_right_order(names, loop):
    one = chain(loop, **dict.fromkeys(names, "+"))
    mixed = one.shuffled()
    assert sorted(mixed) == sorted(names)
    assert set(one.pairs(mixed)) != set(one.pairs(tuple(names)))
    assert mixed == chain(loop, **dict.fromkeys(names, "+")).shuffled()


def test_a_loop_is_not_shuffled_into_its_own_order_begun_elsewhere():
    one = chain(loop=True, za="+", ab="+", bc="+")
    assert one.shuffled() == ("bc", "ab", "za")


def test_the_shuffled_order_does_not_depend_on_the_order_of_the_file():
    assert chain(b="+", a="+", c="+").shuffled() == chain(c="+", b="+", a="+").shuffled()


def test_a_lever_has_what_the_authors_say_to_each_reply():
    said = [LEVER.check(reply) for reply in ("early", "middle", "1")]
    assert [(result.credit, result.fit) for result in said] == [(1.0, "best"), (0.5, "defensible"), (0.0, "less")]
    assert said[2].feedback.en == "too late en"


WHOLE = built("line", "flies", "rain", "storks", "frogs", rain="+")


def test_every_order_of_the_steps_is_read_with_all_some_or_no_signs():
    assert ORDER.reads("line", WHOLE)
    assert ORDER.reads("line", WHOLE | {"signs": {}})
    assert ORDER.reads("line", {"reply": "middle"})


@pytest.mark.parametrize("card", [None, "gone", ""])
def test_a_response_to_a_chain_that_is_not_there_is_not_read(card):
    assert not ORDER.reads(card, WHOLE)


@pytest.mark.parametrize(
    "order",
    [
        None,
        "rain",
        {"rain": 1},
        [],
        ["rain", "frogs", "storks"],
        ["rain", "frogs", "storks", "flies", "flies"],
        ["rain", "frogs", "storks", "gone"],
        ["rain", "frogs", "storks", 4],
        ["rain", "frogs", "storks", ["flies"]],
    ],
)
def test_an_order_that_does_not_hold_each_step_once_is_not_read(order):
    assert not ORDER.reads("line", WHOLE | {"order": order})


def test_numbers_do_not_pass_for_steps_that_are_named_by_a_number():
    numbered = replace(ORDER, chain={"line": chain(**{"1": "+", "2": "+", "3": None})})
    assert numbered.reads("line", {"order": ["3", "1", "2"], "signs": {}})
    assert not numbered.reads("line", {"order": [3, 1, 2], "signs": {}})


@pytest.mark.parametrize("signs", [None, "+", ["+"], {"rain": "plus"}, {"rain": 1}, {"rain": ["+"]}, {"rain": None}])
def test_signs_other_than_plus_and_minus_are_not_read(signs):
    assert not ORDER.reads("line", WHOLE | {"signs": signs})


@pytest.mark.parametrize("reply", [None, "gone", 1, True, ["early"], {"early": 1}])
def test_a_reply_that_the_lever_does_not_have_is_not_read(reply):
    assert not ORDER.reads("line", {"reply": reply})


steps = st.permutations(["rain", "frogs", "storks", "flies"])
signs = st.dictionaries(st.sampled_from(["rain", "frogs", "gone"]), st.sampled_from(["+", "-"]))


@given(st.sampled_from(["line", "loop"]), responses(order=steps, signs=signs))
def test_what_is_read_can_be_checked_and_anything_else_is_refused_in_silence(name, response):
    if ORDER.reads(name, response):
        assert 0 <= ORDER.check({"chain": name, **response}).credit <= 1
