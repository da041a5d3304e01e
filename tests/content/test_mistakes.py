"""The sentences a teacher reads when a file is wrong. Quoted in full: their wording is the product."""

from pathlib import Path

import pytest

from course.content import ContentError, Library

SCHEME = """
title.nl = "Vormen"
title.en = "Shapes"
[category.red]
name.nl = "Rood"
name.en = "Red"
question.nl = "Welke kleur?"
question.en = "Which colour?"
description.nl = "Kleur"
description.en = "Colour"
symbol = "circle"
colour = "blue"
[category.round]
name.nl = "Rond"
name.en = "Round"
question.nl = "Welke vorm?"
question.en = "Which shape?"
description.nl = "Vorm"
description.en = "Shape"
symbol = "circle"
colour = "green"
[[pair]]
between = ["red", "round"]
question.nl = "Kleur of vorm?"
question.en = "Colour or shape?"
"""

EXERCISE = """
kind = "classify"
scheme = "shapes"
title.nl = "Fruit"
title.en = "Fruit"
prompt.nl = "Leg neer."
prompt.en = "Put down."
layout = "many"

[card.apple]
text.nl = "Een appel ligt op tafel."
text.en = "An apple lies on the table."
weights = { red = 70, round = 30 }
clues = [{ nl = "appel", en = "apple" }]
feedback.red.nl = "Rood, want rijp."
feedback.red.en = "Red, as it is ripe."
feedback.round.nl = "Rond, om te rollen."
feedback.round.en = "Round, to roll."
"""


@pytest.fixture
def folder(tmp_path):
    for part in ("data/schemes", "data/cards", "exercises/mine"):
        (tmp_path / part).mkdir(parents=True)
    (tmp_path / "data/schemes/shapes.toml").write_text(SCHEME)
    return tmp_path


def sentences(folder, source, language="nl", name="mine/fruit"):
    (folder / "exercises" / "mine" / "fruit.toml").write_bytes(source if isinstance(source, bytes) else source.encode())
    with pytest.raises(ContentError) as caught:
        Library(folder).exercise(name)
    return [mistake.sentence(language) for mistake in caught.value.mistakes]


def test_the_exercise_from_which_all_mistakes_are_made_is_itself_sound(folder):
    (folder / "exercises/mine/fruit.toml").write_text(EXERCISE)
    exercise = Library(folder).exercise("mine/fruit")
    assert exercise.check({"card": "mine/fruit/apple", "category": "red"}).credit == 1.0


FILE = "exercises/mine/fruit.toml"
WRONG = {
    "unknown category in the weights": (
        "red = 70, round = 30",
        "red = 70, rownd = 30",
        f'{FILE}, bij card.apple.weights: gevonden "rownd". Verwacht: een van de categorieën red, round (bedoel je round?).',
    ),
    "weights that do not add up": (
        "red = 70, round = 30",
        "red = 70, round = 20",
        f"{FILE}, bij card.apple.weights: gevonden gewichten die optellen tot 90. Verwacht: samen precies 100.",
    ),
    "a weight as text": (
        "red = 70",
        'red = "70"',
        f'{FILE}, bij card.apple.weights.red: gevonden "70". Verwacht: een heel getal, zonder aanhalingstekens.',
    ),
    "an unknown field": (
        "prompt.nl",
        'promt.nl = "Leg"\nprompt.nl',
        f'{FILE}: gevonden het veld "promt". Verwacht: een van de velden title, prompt, scheme, cards, layout, ask'
        " (bedoel je prompt?).",
    ),
    "a field that is missing": (
        'title.nl = "Fruit"\ntitle.en = "Fruit"\n',
        "",
        f"{FILE}, bij title: gevonden niets. Verwacht: dit veld, met een waarde.",
    ),
    "an empty text": (
        '"Leg neer."',
        '"  "',
        f"{FILE}, bij prompt.nl: gevonden een lege tekst. Verwacht: een tekst.",
    ),
    "a number where text belongs": (
        '"Leg neer."',
        "7",
        f"{FILE}, bij prompt.nl: gevonden 7. Verwacht: tekst tussen aanhalingstekens.",
    ),
    "text without a language": (
        'prompt.nl = "Leg neer."\nprompt.en = "Put down."',
        'prompt = "Leg neer."',
        f'{FILE}, bij prompt: gevonden "Leg neer.". Verwacht: tekst met de taal erbij: .nl = "…" en .en = "…",'
        ' en in een lijst { nl = "…", en = "…" } op één regel.',
    ),
    "an unknown language": (
        'prompt.en = "Put down."',
        'prompt.de = "Hinlegen."',
        f'{FILE}, bij prompt: gevonden "de". Verwacht: de taal nl of en.',
    ),
    "one of a few values": (
        'layout = "many"',
        'layout = "lots"',
        f'{FILE}, bij layout: gevonden "lots". Verwacht: één van "one", "many".',
    ),
    "an unknown kind": (
        'kind = "classify"',
        'kind = "quiz"',
        f'{FILE}, bij kind: gevonden "quiz". Verwacht: een van de soorten "classify", "compare", "decide", "follow", "mirror", "order", "place", "reflect", "scan", "shift", "stress_test", "weigh", "work_out".',
    ),
    "feedback that is missing": (
        'feedback.round.nl = "Rond, om te rollen."\nfeedback.round.en = "Round, to roll."\n',
        "",
        f"{FILE}, bij card.apple.feedback.round: gevonden niets. Verwacht: feedback voor elke categorie.",
    ),
    "a clue that is not in the text": (
        'nl = "appel", en',
        'nl = "peer", en',
        f'{FILE}, bij card.apple.clues[1].nl: gevonden "peer".'
        " Verwacht: een stuk dat letterlijk zo in de tekst van de kaart staat.",
    ),
    "a scheme that does not exist": (
        'scheme = "shapes"',
        'scheme = "shape"',
        f'{FILE}, bij scheme: gevonden "shape". Verwacht: de naam van een bestand in data/schemes (bedoel je shapes?).',
    ),
    "a card file that does not exist": (
        'layout = "many"',
        'cards = ["nuts"]',
        f'{FILE}, bij cards: gevonden "nuts". Verwacht: de naam van een bestand in data/cards.',
    ),
    "a broken line": (
        'title.nl = "Fruit"',
        'title.nl = "Fruit',
        f'{FILE}, bij regel 4, teken 18: gevonden `title.nl = "Fruit`. Verwacht: een aanhalingsteken'
        ' aan het eind van de regel; een tekst van meer regels staat tussen """.',
    ),
    "a name given twice": (
        'title.nl = "Fruit"',
        'title.nl = "Fruit"\ntitle.nl = "Nog eens"',
        f'{FILE}, bij regel 5, teken 22: gevonden `title.nl = "Nog eens"`.'
        " Verwacht: elke naam één keer; deze staat er al.",
    ),
    "a name that leaves the folder": (
        'scheme = "shapes"',
        'scheme = "../../secret"',
        'data/schemes: gevonden "../../secret".'
        " Verwacht: een naam binnen de map data/schemes, met gewone letters, cijfers en streepjes, zonder .toml.",
    ),
    "a field in the wrong place": (
        "clues = [{",
        'ask = "sure"\nclues = [{',
        f'{FILE}, bij card.apple: gevonden het veld "ask".'
        " Verwacht: een van de velden text, weights, feedback, title, clues, hints.",
    ),
    "categories that do not exist": (
        'layout = "many"',
        'layout = "many"\ncategories = ["red", "rond"]',
        f'{FILE}, bij categories: gevonden "rond". Verwacht: een van de categorieën red, round (bedoel je round?).',
    ),
    "a name that the reader gives itself": (
        'layout = "many"',
        'name = "fruit"',
        f'{FILE}: gevonden het veld "name". Verwacht: een van de velden title, prompt, scheme, cards, layout, ask.',
    ),
}


@pytest.mark.parametrize(("right", "wrong", "sentence"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_with_file_place_found_and_expected(folder, right, wrong, sentence):
    assert right in EXERCISE
    assert sentence in sentences(folder, EXERCISE.replace(right, wrong, 1))


ENGLISH = {
    "weights": (
        "round = 30",
        "round = 31",
        f"{FILE}, at card.apple.weights: found weights that add up to 101. Expected: exactly 100 in all.",
    ),
    "field": (
        "title.nl",
        'titel = "x"\ntitle.nl',
        f'{FILE}: found the field "titel". Expected: one of the fields title, prompt, scheme, cards, layout, ask'
        " (did you mean title?).",
    ),
    "line": (
        "{ red = 70",
        "{ red 70",
        f"{FILE}, at line 13, column 17: found `weights = {{ red 70, round = 30 }}`. Expected: a line such as:"
        ' name = "text" (look for a missing quotation mark, bracket or = sign).',
    ),
}


@pytest.mark.parametrize(("right", "wrong", "sentence"), ENGLISH.values(), ids=ENGLISH)
def test_the_same_in_english(folder, right, wrong, sentence):
    assert sentence in sentences(folder, EXERCISE.replace(right, wrong, 1), "en")


def test_all_mistakes_of_a_file_are_told_at_once(folder):
    source = EXERCISE.replace('"Leg neer."', '""').replace("round = 30", 'round = "x"').replace('"many"', '"few"')
    places = {said.split(", bij ")[1].split(":")[0] for said in sentences(folder, source)}
    assert places == {"prompt.nl", "layout", "card.apple.weights.round"}


def test_a_card_named_twice_is_told(folder):
    (folder / "data/cards/deck.toml").write_text(EXERCISE[EXERCISE.index("[card.apple]") :])
    source = EXERCISE[: EXERCISE.index("[card.apple]")] + 'cards = ["deck", "deck/apple"]\n'
    assert sentences(folder, source) == [
        f'{FILE}, bij cards: gevonden "deck/apple" 2 keer. Verwacht: elke kaart één keer.'
    ]


def test_a_card_that_does_not_exist_in_its_file_is_told_with_the_nearest(folder):
    (folder / "data/cards/deck.toml").write_text(EXERCISE[EXERCISE.index("[card.apple]") :])
    source = EXERCISE[: EXERCISE.index("[card.apple]")] + 'cards = ["deck/aple"]\n'
    assert (
        'data/cards/deck.toml, bij card: gevonden "aple".'
        " Verwacht: de naam van een kaart in dit bestand (bedoel je apple?)." in sentences(folder, source)
    )


def test_a_file_of_five_megabytes_is_refused_before_it_is_read(folder):
    assert sentences(folder, "#" * 5_000_000) == [
        f"{FILE}: gevonden een bestand van 5.0 MB. Verwacht: een bestand van hoogstens 1 MB."
    ]


def test_a_file_in_another_encoding_is_told(folder):
    assert sentences(folder, 'title.nl = "één"'.encode("latin-1")) == [
        f"{FILE}: gevonden tekens die geen UTF-8 zijn."
        " Verwacht: een bestand dat als UTF-8 is bewaard (kies dat bij ‘Opslaan als’)."
    ]


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "mine/../../x", "mine/fruit.toml", "", "a b"])
def test_an_exercise_name_cannot_leave_the_folder(folder, name):
    assert "een naam binnen de map exercises" in sentences(folder, EXERCISE, name=name)[0]


@pytest.mark.parametrize("name", ["fruit.toml.txt", "fruit.TOML", "fruit.txt.toml.txt"])
def test_a_file_that_ends_otherwise_is_told_by_its_name_and_in_a_check_of_everything(folder, name):
    (folder / "exercises/mine" / name).write_text(EXERCISE)
    expected = f"gevonden een bestand dat {name} heet. Verwacht: een naam die eindigt op .toml"
    with pytest.raises(ContentError) as refused:
        Library(folder).exercise("mine/fruit")
    assert expected in refused.value.mistakes[0].sentence("nl")
    (mistake,) = Library(folder).mistakes()
    assert mistake.sentence("nl").startswith(f"exercises/mine/{name}: {expected}")


def test_a_file_that_does_not_open_is_told(folder, monkeypatch):
    def locked(*_, **__):
        raise PermissionError(13, "Permission denied")

    (folder / "exercises/mine/fruit.toml").write_text(EXERCISE)
    monkeypatch.setattr(Path, "read_text", locked)
    with pytest.raises(ContentError) as refused:
        Library(folder).exercise("mine/fruit")
    assert "gevonden een bestand dat niet opengaat (Permission denied)." in refused.value.mistakes[0].sentence("nl")


def test_cards_of_another_scheme_get_one_sentence_in_the_exercise_that_names_them(folder):
    cards = EXERCISE[EXERCISE.index("[card.apple]") :].replace("red", "sour").replace("round", "sweet")
    (folder / "data/cards").mkdir(parents=True, exist_ok=True)
    (folder / "data/cards/tastes.toml").write_text(cards)
    assert sentences(folder, EXERCISE.replace('layout = "many"', 'layout = "many"\ncards = ["tastes"]')) == [
        f"{FILE}, bij cards: gevonden de kaarten van data/cards/tastes.toml."
        " Verwacht: kaarten die je met deze indeling sorteert: red, round."
    ]


@pytest.mark.parametrize("name", ['""', '"Mijn kaart"', '"../../x"', '"a/b"'])
def test_a_card_has_a_plain_name(folder, name):
    told = sentences(folder, EXERCISE.replace("[card.apple]", f"[card.{name}]"))
    assert "Verwacht: een naam met gewone letters, cijfers en streepjes: [card.mijn-kaart]." in told[0]


def test_a_text_under_a_language_where_a_name_belongs_is_told(folder):
    told = sentences(folder, EXERCISE.replace("feedback.round.nl", "feedback.nl", 1))
    assert f'{FILE}, bij card.apple.feedback.nl: gevonden "' in told[0]
    assert "Verwacht: eerst een naam, dan de taal: naam.nl." in told[0]


def test_a_link_out_of_the_folder_is_refused(folder, tmp_path):
    outside = tmp_path.parent / "outside.toml"
    outside.write_text(EXERCISE)
    (folder / "exercises/mine/link.toml").symlink_to(outside)
    assert "een naam binnen de map exercises" in sentences(folder, EXERCISE, name="mine/link")[0]


def test_script_in_a_text_is_just_text(folder):
    source = EXERCISE.replace('"Leg neer."', '"<script>alert(1)</script>"')
    (folder / "exercises/mine/fruit.toml").write_text(source)
    assert Library(folder).exercise("mine/fruit").prompt.nl == "<script>alert(1)</script>"


def test_a_language_left_out_is_a_remark_and_the_exercise_still_loads(folder):
    from course.content.rules import missing_languages

    (folder / "exercises/mine/fruit.toml").write_text(EXERCISE.replace('prompt.en = "Put down."\n', ""))
    exercise = Library(folder).exercise("mine/fruit")
    assert list(missing_languages(exercise)) == [("prompt", "en")]
    assert exercise.prompt("en") == "Leg neer."


def test_a_mistake_in_a_card_file_that_no_exercise_uses_is_found_too(folder):
    (folder / "data/cards/unused.toml").write_text('[card.x]\ntext.nl = "Iets"\n')
    found = [mistake.sentence("nl") for mistake in Library(folder).mistakes()]
    assert "data/cards/unused.toml, bij card.x.weights: gevonden niets. Verwacht: dit veld, met een waarde." in found
