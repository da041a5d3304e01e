from course.kinds.compare import Compare
from course.kinds.reflect import Reflect, Step
from tests.conftest import card, text


def test_compare_gives_the_mean_credit_of_both_and_the_question_between_their_leads(scheme):
    exercise = Compare(
        text("Two"), text("Compare"), scheme, (card("a", red=100), card("b", round=100)), text("same"), text("differs")
    )
    result = exercise.check({"categories": {"deck/a": "red", "deck/b": "soft"}, "same": "", "differs": ""})
    assert result.credit == 0.5
    assert result.fit == "less"
    assert result.question.nl == "red or round? nl"
    assert result.feedback.en == "differs en"


def test_reflect_gives_the_model_answer_and_the_learners_own_judgement_as_credit():
    exercise = Reflect(text("Think"), text("Write"), (Step(text("why"), text("because")),))
    assert exercise.check({"step": 0}).feedback.en == "because en"
    assert exercise.check({"step": 0, "judgement": "alike"}).credit == 1.0
    assert exercise.check({"step": 0, "judgement": "partly"}).credit == 0.5
