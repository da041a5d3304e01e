from course.kinds.card import named


def test_the_lead_gets_full_credit_and_the_question_to_its_runner_up(classify):
    result = classify.check({"card": "deck/apple", "category": "red"})
    assert (result.credit, result.fit, result.neighbour) == (1.0, "best", "round")
    assert result.question.en == "red or round? en"


def test_a_second_category_gets_its_share_and_is_defensible(classify):
    result = classify.check({"card": "deck/apple", "category": "round"})
    assert result.credit == 30 / 70
    assert result.fit == "defensible"
    assert result.neighbour == "red"


def test_a_category_without_weight_gets_nothing_but_its_own_feedback(classify):
    result = classify.check({"card": "deck/apple", "category": "soft"})
    assert (result.credit, result.fit) == (0.0, "less")
    assert result.feedback.nl == "apple says soft nl"


def test_a_pair_without_a_question_has_none(classify):
    assert classify.check({"card": "deck/apple", "category": "soft"}).question is None


def test_twenty_is_defensible_and_nineteen_is_not(classify):
    apple = named(classify.cards, "deck/apple")
    apple.weights.update(round=20, soft=19)
    assert [apple.fit(name) for name in ("round", "soft")] == ["defensible", "less"]


def test_two_equal_leads_are_both_best(classify):
    apple = named(classify.cards, "deck/apple")
    apple.weights.update(red=50, round=50)
    assert apple.fit("red") == apple.fit("round") == "best"
    assert apple.credit("round") == 1.0


def test_a_neighbour_is_sought_only_among_the_places_on_the_board(classify):
    ball = named(classify.cards, "deck/ball")
    assert ball.neighbour("round") == "red"
    assert ball.neighbour("round", ("round", "soft")) == "soft"
