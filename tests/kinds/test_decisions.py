"""The rules, against a table worked by hand and against what must hold for every table."""

from hypothesis import given
from hypothesis import strategies as st

from course.kinds import decisions

WORLDS = ("bridging", "survival", "adaptation", "transformation")
# Worked by hand; the numbers are invented.
WORKED = {
    "emergency fund": dict(zip(WORLDS, (9, 4, 4, 2), strict=True)),
    "digital services": dict(zip(WORLDS, (7, 5, 9, 7), strict=True)),
    "community fund": dict(zip(WORLDS, (6, 6, 6, 9), strict=True)),
    "cut and save": dict(zip(WORLDS, (4, 9, 3, 3), strict=True)),
}

whole = st.integers(-20, 20)
tables = st.integers(1, 4).flatmap(
    lambda worlds: st.dictionaries(
        st.text("abcdef", min_size=1, max_size=3),
        st.fixed_dictionaries({WORLDS[n]: whole for n in range(worlds)}),
        min_size=1,
        max_size=5,
    )
)
RULES = {
    "mean": lambda table: decisions.ranking(decisions.mean(table)),
    "maximin": lambda table: decisions.ranking(decisions.worst(table)),
    "regret": lambda table: decisions.ranking(decisions.largest_regret(table), lowest_first=True),
}


def shifted(table, constant):
    return {o: {w: score + constant for w, score in scores.items()} for o, scores in table.items()}


def test_the_worked_table_comes_out_as_by_hand():
    assert list(decisions.mean(WORKED).values()) == [4.75, 7.0, 6.75, 4.75]
    assert list(decisions.worst(WORKED).values()) == [2, 5, 6, 3]
    assert list(decisions.regret(WORKED)["digital services"].values()) == [2, 4, 0, 2]
    assert list(decisions.largest_regret(WORKED).values()) == [7, 4, 3, 6]
    assert list(decisions.satisfied(WORKED, 6).values()) == [1, 3, 4, 1]


def test_the_rules_disagree_on_the_worked_table():
    winners = {name: rule(WORKED)[0] for name, rule in RULES.items()}
    assert winners == {"mean": {"digital services"}, "maximin": {"community fund"}, "regret": {"community fund"}}


def test_every_option_of_the_worked_table_is_best_somewhere():
    best = decisions.best_in(WORKED)
    assert set().union(*best.values()) == set(WORKED)


def test_a_threshold_on_the_score_itself_counts():
    assert decisions.satisfied({"a": {"w": 6}}, 6) == {"a": 1}


@given(tables)
def test_regret_is_never_negative_and_somebody_has_none_in_each_world(table):
    gaps = decisions.regret(table)
    assert all(gap >= 0 for one in gaps.values() for gap in one.values())
    assert all(any(one[world] == 0 for one in gaps.values()) for world in decisions.best_scores(table))


@given(tables, st.sampled_from(sorted(RULES)))
def test_an_option_that_is_worse_everywhere_never_wins(table, rule):
    dominated = {world: min(scores[world] for scores in table.values()) - 1 for world in next(iter(table.values()))}
    assert "zz" not in RULES[rule]({**table, "zz": dominated})[0]


@given(tables, whole, st.sampled_from(sorted(RULES)))
def test_adding_a_constant_everywhere_changes_no_ranking(table, constant, rule):
    assert RULES[rule](shifted(table, constant)) == RULES[rule](table)


@given(tables, whole, whole)
def test_moving_the_threshold_along_with_the_scores_changes_nothing(table, threshold, constant):
    assert decisions.satisfied(shifted(table, constant), threshold + constant) == decisions.satisfied(table, threshold)


@given(tables, st.randoms())
def test_the_order_of_the_options_makes_no_difference(table, random):
    names = list(table)
    random.shuffle(names)
    mixed = {name: table[name] for name in names}
    for rule in RULES.values():
        assert rule(mixed) == rule(table)


@given(tables)
def test_a_ranking_holds_every_option_once(table):
    ranked = decisions.ranking(decisions.mean(table))
    assert sorted(name for group in ranked for name in group) == sorted(table)
