import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.scheme import Category, Scheme
from course.kinds.shift import Shift, Turned
from tests.conftest import card, text
from tests.kinds.junk import responses

ROLES, WORLDS = ("red", "round", "soft"), ("dry", "wet")


def made(names: tuple[str, ...]) -> Scheme:
    return Scheme(text("scheme"), {n: Category(text(n), text("?"), text(n), "circle", "blue") for n in names})


def turned(world: str, lead: str, *also: str) -> Turned:
    return Turned(text(f"{world} now"), lead, "red", text(f"about {world}"), also)


SHIFT = Shift(
    text("Shift"),
    text("Move"),
    made(ROLES),
    made(WORLDS),
    (card("apple", red=100), card("ball", round=100)),
    {
        "apple": {"wet": turned("wet", "soft"), "dry": turned("dry", "round", "red")},
        "ball": {"wet": turned("wet", "round"), "dry": turned("dry", "red")},
    },
    {"dry": text("thirst"), "wet": text("mould")},
)


def given_leads(dry: str, wet: str) -> dict:
    return {"card": "deck/apple", "leads": {"dry": dry, "wet": wet}, "floors": {"dry": "red", "wet": "red"}}


def test_what_each_world_makes_of_a_card_stands_in_the_order_of_the_worlds():
    assert list(SHIFT.of("deck/apple")) == ["dry", "wet"]
    assert SHIFT.of("deck/ball")["dry"].lead == "red"


def test_the_authors_lead_is_best_one_that_they_allow_is_defensible_and_another_is_less():
    assert [SHIFT.fits("deck/apple", {"dry": role, "wet": "soft"})["dry"] for role in ROLES] == [
        "defensible",
        "best",
        "less",
    ]


def test_each_world_has_its_own_fit():
    assert SHIFT.fits("deck/apple", {"dry": "round", "wet": "round"}) == {"dry": "best", "wet": "less"}


def test_the_authors_lead_in_every_world_gets_full_credit():
    result = SHIFT.check(given_leads("round", "soft"))
    assert (result.credit, result.fit) == (1.0, "best")


@pytest.mark.parametrize(
    ("dry", "wet", "credit", "fit", "about"),
    [
        ("red", "soft", 0.75, "defensible", "about dry en"),
        ("round", "red", 0.5, "less", "about wet en"),
        ("red", "red", 0.25, "less", "about wet en"),
        ("soft", "red", 0.0, "less", "about dry en"),
    ],
)
def test_credit_is_the_mean_over_the_worlds_and_feedback_is_about_the_weakest(dry, wet, credit, fit, about):
    result = SHIFT.check(given_leads(dry, wet))
    assert (result.credit, result.fit, result.feedback.en) == (credit, fit, about)


def test_the_floor_changes_no_credit():
    other = given_leads("round", "soft") | {"floors": {"dry": "soft", "wet": "soft"}}
    assert SHIFT.check(other).credit == 1.0


SOUND = {"leads": {"dry": "red", "wet": "soft"}, "floors": {"dry": "red", "wet": "red"}}


def test_a_lead_and_a_floor_for_every_world_are_read_also_with_a_world_that_is_gone():
    assert SHIFT.reads("deck/apple", SOUND)
    assert SHIFT.reads("deck/apple", SOUND | {"leads": {"dry": "red", "wet": "soft", "gone": "red"}})


@pytest.mark.parametrize("part", ["leads", "floors"])
@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "red",
        ["red", "soft"],
        {},
        {"dry": "red"},
        {"dry": "red", "wet": "gone"},
        {"dry": "red", "wet": None},
        {"dry": "red", "wet": 1},
        {"dry": "red", "wet": ["soft"]},
        {"dry": "red", "wet": {"soft": 1}},
    ],
)
def test_a_world_without_a_known_role_is_not_read(part, wrong):
    assert not SHIFT.reads("deck/apple", SOUND | {part: wrong})


@pytest.mark.parametrize("part", ["leads", "floors"])
def test_leads_without_floors_and_floors_without_leads_are_not_read(part):
    assert not SHIFT.reads("deck/apple", {part: SOUND[part]})


def test_a_number_does_not_pass_for_a_role_that_is_named_by_a_number():
    numbered = Shift(text("Shift"), text("Move"), made(("1", "2")), made(WORLDS), SHIFT.cards, SHIFT.turned, {})
    words, numbers = {"dry": "1", "wet": "2"}, {"dry": 1, "wet": 2}
    assert numbered.reads("deck/apple", {"leads": words, "floors": words})
    assert not numbered.reads("deck/apple", {"leads": numbers, "floors": words})


@pytest.mark.parametrize("wrong", [None, "apple", "deck/gone", ""])
def test_a_card_that_is_not_there_is_not_read(wrong):
    assert not SHIFT.reads(wrong, SOUND)


roles = st.fixed_dictionaries({world: st.sampled_from(ROLES) for world in WORLDS})


@given(responses(leads=roles, floors=roles))
def test_what_is_read_can_be_checked_and_anything_else_is_refused_in_silence(response):
    if SHIFT.reads("deck/apple", response):
        assert SHIFT.check({"card": "deck/apple", **response}).credit in (0.0, 0.25, 0.5, 0.75, 1.0)
