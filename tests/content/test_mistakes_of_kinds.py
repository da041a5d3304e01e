"""The sentences a teacher reads about what only one kind can hold: a story, a chain, scores, own work, a mirror, a grid.

Each sound file is told to be sound; each mistake is made in it, and everything that is then said is quoted in full.
"""

import pytest

from course.content import ContentError, Library
from course.content.mistake import shown
from course.kinds.work_out import AXIS_FIELDS, WORLD_FIELDS
from tests.content.test_mistakes import SCHEME as SHAPES


def changed(source, right, wrong):
    assert right in source
    return source.replace(right, wrong, 1)


WORLDS = """
title.nl = "Weer"
[axes.across]
name.nl = "Water"
low.nl = "weinig"
high.nl = "veel"
[axes.up]
name.nl = "Wind"
low.nl = "zwak"
high.nl = "hard"
""" + "".join(
    f"""
[category.{name}]
name.nl = "{name}"
question.nl = "?"
description.nl = "{name}"
symbol = "circle"
colour = "blue"
corner = ["{across}", "{up}"]
"""
    for name, across, up in (
        ("dry", "low", "low"),
        ("wet", "high", "low"),
        ("gust", "low", "high"),
        ("storm", "high", "high"),
    )
)

CARD = """
[card.picnic]
text.nl = "Een picknick in het park."
weights = { dry = 80, wet = 20 }
feedback.dry.nl = "Droog."
feedback.wet.nl = "Nat."
feedback.gust.nl = "Winderig."
feedback.storm.nl = "Storm."
"""

TEXTS = """
title.nl = "Titel"
prompt.nl = "Opdracht"
"""

SHAPES_CARD = """
[card.apple]
text.nl = "Een appel."
weights = { red = 70, round = 30 }
feedback.red.nl = "Rood."
feedback.round.nl = "Rond."
"""

PLACE = 'kind = "place"\nscheme = "weather"' + TEXTS + CARD

FOLLOW = f"""
kind = "follow"
scheme = "weather"
ending.nl = "Slot"
{TEXTS}
[[signal]]
when.nl = "Maandag"
text.nl = "Wolken"
nature = "signal"
reading.nl = "Het wordt natter."
points = {{ dry = 2, wet = 8, gust = 5, storm = 5 }}
"""

ORDER = f"""
kind = "order"
scheme = "weather"
{TEXTS}
[chain.marsh]
title.nl = "Moeras"
world = "wet"
effect = "helpful"
text.nl = "Het regent."
reading.nl = "Zo gaat het."
lever.text.nl = "Waar grijp je in?"
lever.reply.early = {{ label.nl = "Vroeg", fit = "best", feedback.nl = "Op tijd." }}
lever.reply.late = {{ label.nl = "Laat", fit = "less", feedback.nl = "Te laat." }}
[chain.marsh.step]
rain = {{ text.nl = "Regen", sign = "+" }}
frogs = {{ text.nl = "Kikkers", sign = "-" }}
flies = {{ text.nl = "Vliegen" }}
"""

STRESS_TEST = f"""
kind = "stress_test"
scheme = "weather"
{TEXTS}
threshold = 6
[option.coat]
name.nl = "Jas"
text.nl = "Een jas"
scores = {{ dry = 4, wet = 6, gust = 7, storm = 8 }}
[option.hat]
name.nl = "Hoed"
text.nl = "Een hoed"
scores = {{ dry = 8, wet = 4, gust = 2, storm = 1 }}
[[question]]
text.nl = "Welke regel?"
reply.mean = {{ label.nl = "Gemiddelde", fit = "best", feedback.nl = "Ja." }}
reply.worst = {{ label.nl = "Slechtste", fit = "less", feedback.nl = "Nee." }}
"""

WORK_OUT = f"""
kind = "work_out"
draws = "grid"
{TEXTS}
[[step]]
title.nl = "Assen"
help.nl = "Kies twee."
[step.field]
across.label.nl = "Liggend"
across-low.label.nl = "Links"
across-high.label.nl = "Rechts"
up.label.nl = "Staand"
up-low.label.nl = "Onder"
up-high.label.nl = "Boven"
[[step]]
title.nl = "Werelden"
help.nl = "Geef namen."
[step.field]
world-low-low.label.nl = "Linksonder"
world-high-low.label.nl = "Rechtsonder"
world-low-high.label.nl = "Linksboven"
world-high-high.label.nl = "Rechtsboven"
[step.field.check]
label.nl = "Verschillen ze?"
choice.yes.label.nl = "Ja"
choice.no = {{ label.nl = "Nee", says.nl = "Kies andere assen." }}
"""

CASE = (
    f"""
kind = "work_out"
draws = "case"
scheme = "shapes"
worlds = "weather"
{TEXTS}
[[step]]
title.nl = "Casus"
help.nl = "Vertel."
field.name.label.nl = "Hoe heet hij?"
[[step]]
title.nl = "Rollen"
help.nl = "Kijk."
[step.field]
"""
    + "".join(
        f"""
{whose}-{role} = {{ label.nl = "{role}", choice = {{ 0.label.nl = "niet", 1.label.nl = "steunt", 2.label.nl = "voorop" }} }}
"""
        for whose in ("asked", "played")
        for role in ("red", "round")
    )
    + """
[[step]]
title.nl = "Werelden"
help.nl = "Stel je voor."
[step.field]
world-dry.label.nl = "Droog"
world-wet.label.nl = "Nat"
world-gust.label.nl = "Wind"
world-storm.label.nl = "Storm"
first-step.label.nl = "Wat eerst?"
"""
)

PLAN = f"""
kind = "work_out"
copies = 3
copy.nl = "Voornemen"
{TEXTS}
[[step]]
title.nl = "Als dan"
help.nl = "Zoek een moment."
[step.field.when]
label.nl = "Wanneer?"
sort = "date"
[step.field.what]
label.nl = "Wat?"
[step.field.ours]
label.nl = "Wat deden wij?"
example.nl = "Wij belden."
shown = true
[step.field.theirs]
label.nl = "Wie belde er?"
shown = true
value = "she"
choice = {{ she.label.nl = "Zij", he.label.nl = "Hij" }}
[[step]]
title.nl = "Terugblik"
help.nl = "Kijk terug."
after = 14
field.came.label.nl = "Kwam het ervan?"
[together]
title.nl = "Naast elkaar"
help.nl = "Vergelijk."
rows = ["what", "when"]
field.same.label.nl = "Wat is hetzelfde?"
"""

SCAN = f"""
kind = "scan"
low.nl = "niet zeker"
high.nl = "heel zeker"
note.nl = "Dit meet zekerheid."
{TEXTS}
[statement.rain]
text.nl = "Ik zie regen aankomen."
"""

MIRROR = f"""
kind = "mirror"
inside.nl = "Binnen"
outside.nl = "Buiten"
{TEXTS}
[pair.window]
title.nl = "Een raam"
inside = {{ low.nl = "dicht", high.nl = "open" }}
outside = {{ low.nl = "vuil", high.nl = "schoon" }}
when.inside-ahead = {{ says.nl = "Binnen loopt voor.", step.nl = "Lap het raam." }}
when.outside-ahead = {{ says.nl = "Buiten loopt voor.", step.nl = "Zet het open." }}
when.even = {{ says.nl = "Gelijk.", step.nl = "Kijk naar buiten." }}
"""

SHIFT = f"""
kind = "shift"
scheme = "shapes"
worlds = "weather"
{TEXTS}
[traps]
dry.nl = "Dorst"
wet.nl = "Schimmel"
gust.nl = "Wegwaaien"
storm.nl = "Schade"
{SHAPES_CARD}[turned.apple]
dry = {{ text.nl = "Droog", lead = "red", floor = "round", feedback.nl = "Rood." }}
wet = {{ text.nl = "Nat", lead = "red", floor = "round", feedback.nl = "Rood.", also = ["round"] }}
gust = {{ text.nl = "Wind", lead = "round", floor = "red", feedback.nl = "Rond." }}
storm = {{ text.nl = "Storm", lead = "round", floor = "red", feedback.nl = "Rond." }}
"""

DECIDE = f"""
kind = "decide"
scheme = "shapes"
start = "morning"
{TEXTS}
[moment.morning]
title.nl = "Ochtend"
text.nl = "Het begint."
[moment.morning.way.ask]
label.nl = "Vraag"
to = "noon"
pattern = "round"
reading.nl = "Je vroeg."
sets = ["trust"]
[moment.morning.way.order]
label.nl = "Beveel"
to = "noon"
pattern = "red"
reading.nl = "Je beval."
[moment.noon]
title.nl = "Middag"
text.nl = "Het gaat door."
[[moment.noon.echo]]
text.nl = "Ze kennen je nog."
needs = ["trust"]
[moment.noon.way.share]
label.nl = "Deel"
to = "evening"
pattern = "round"
reading.nl = "Je deelde."
needs = ["trust"]
[moment.noon.way.push]
label.nl = "Duw"
to = "evening"
pattern = "red"
reading.nl = "Je duwde."
unless = ["trust"]
[moment.evening]
title.nl = "Avond"
text.nl = "Het is klaar."
"""

SOUND = {
    "place": PLACE,
    "follow": FOLLOW,
    "order": ORDER,
    "stress_test": STRESS_TEST,
    "work_out": WORK_OUT,
    "work_out: a case": CASE,
    "work_out: copies": PLAN,
    "scan": SCAN,
    "mirror": MIRROR,
    "shift": SHIFT,
    "decide": DECIDE,
}
FILE = "exercises/mine/weather.toml"


@pytest.fixture
def folder(tmp_path):
    for part in ("data/schemes", "data/cards", "exercises/mine/set"):
        (tmp_path / part).mkdir(parents=True)
    (tmp_path / "data/schemes/weather.toml").write_text(WORLDS)
    (tmp_path / "data/schemes/shapes.toml").write_text(SHAPES)
    return tmp_path


def sentences(folder, source, language="nl"):
    (folder / FILE).write_text(source)
    with pytest.raises(ContentError) as caught:
        Library(folder).exercise("mine/weather")
    return [mistake.sentence(language) for mistake in caught.value.mistakes]


@pytest.mark.parametrize("source", SOUND.values(), ids=SOUND)
def test_each_file_in_which_mistakes_are_made_is_itself_sound(folder, source):
    (folder / FILE).write_text(source)
    assert Library(folder).exercise("mine/weather").name == "mine/weather"


WRONG = {
    "place: a scheme without axes": (
        changed(PLACE, CARD, SHAPES_CARD),
        'scheme = "weather"',
        'scheme = "shapes"',
        [f"{FILE}, bij scheme: gevonden een schema zonder assen. Verwacht: een schema met [axes.across] en [axes.up]."],
    ),
    "place: no cards": (
        PLACE,
        CARD,
        "cards = []\n",
        [f"{FILE}, bij cards: gevonden geen kaarten. Verwacht: minstens één kaart of kaartbestand."],
    ),
    "place: a choice of categories, which would leave corners empty": (
        PLACE,
        TEXTS,
        TEXTS + 'categories = ["dry", "wet"]\n',
        [f'{FILE}: gevonden het veld "categories". Verwacht: een van de velden title, prompt, scheme, cards.'],
    ),
    "follow: points that do not add up": (
        FOLLOW,
        "dry = 2",
        "dry = 1",
        [f"{FILE}, bij signal[1].points: gevonden punten die optellen tot 19. Verwacht: samen precies 20."],
    ),
    "follow: a world without points": (
        FOLLOW,
        "gust = 5, storm = 5",
        "gust = 10",
        [f"{FILE}, bij signal[1].points.storm: gevonden niets. Verwacht: punten voor elke wereld."],
    ),
    "follow: a world that is not there": (
        FOLLOW,
        "gust = 5",
        "gusts = 5",
        [
            f'{FILE}, bij signal[1].points: gevonden "gusts".'
            " Verwacht: een van dry, wet, gust, storm (bedoel je gust?).",
            f"{FILE}, bij signal[1].points.gust: gevonden niets. Verwacht: punten voor elke wereld.",
        ],
    ),
    "follow: points below nothing": (
        FOLLOW,
        "dry = 2, wet = 8",
        "dry = -2, wet = 12",
        [f"{FILE}, bij signal[1].points.dry: gevonden -2. Verwacht: een heel getal, 0 of hoger."],
    ),
    "follow: another nature": (
        FOLLOW,
        'nature = "signal"',
        'nature = "rumour"',
        [f'{FILE}, bij signal[1].nature: gevonden "rumour". Verwacht: één van "signal", "noise", "event".'],
    ),
    "follow: no signals": (
        FOLLOW[: FOLLOW.index("[[signal]]")],
        TEXTS,
        TEXTS + "signal = []",
        [f"{FILE}, bij signal: gevonden niets. Verwacht: minstens één signaal: [[signal]]."],
    ),
    "order: a world that is not there": (
        ORDER,
        'world = "wet"',
        'world = "wed"',
        [f'{FILE}, bij chain.marsh.world: gevonden "wed". Verwacht: een van dry, wet, gust, storm (bedoel je wet?).'],
    ),
    "order: a sign that is missing": (
        ORDER,
        ', sign = "-"',
        "",
        [f'{FILE}, bij chain.marsh.step.frogs.sign: gevonden niets. Verwacht: sign = "+" of sign = "-".'],
    ),
    "order: a loop without its last sign": (
        ORDER,
        'world = "wet"',
        'world = "wet"\nloop = true',
        [f'{FILE}, bij chain.marsh.step.flies.sign: gevonden niets. Verwacht: sign = "+" of sign = "-".'],
    ),
    "order: a sign after which nothing comes": (
        ORDER,
        'nl = "Vliegen"',
        'nl = "Vliegen", sign = "+"',
        [
            f'{FILE}, bij chain.marsh.step.flies.sign: gevonden "+".'
            " Verwacht: geen teken bij de laatste stap, of loop = true."
        ],
    ),
    "order: a chain of two": (
        ORDER,
        'frogs = { text.nl = "Kikkers", sign = "-" }\n',
        "",
        [f"{FILE}, bij chain.marsh.step: gevonden een tabel met rain, flies. Verwacht: minstens drie stappen."],
    ),
    "order: a lever without a best reply": (
        ORDER,
        'fit = "best"',
        'fit = "defensible"',
        [
            f"{FILE}, bij chain.marsh.lever.reply: gevonden een tabel met early, late."
            ' Verwacht: minstens twee antwoorden, waarvan minstens één met fit = "best".'
        ],
    ),
    "order: no chains": (
        ORDER[: ORDER.index("[chain")],
        TEXTS,
        TEXTS + "chain = {}",
        [f"{FILE}, bij chain: gevonden niets. Verwacht: minstens één keten: [chain.naam]."],
    ),
    "stress_test: a score that is too high": (
        STRESS_TEST,
        "storm = 8",
        "storm = 11",
        [f"{FILE}, bij option.coat.scores.storm: gevonden 11. Verwacht: een heel getal van 1 tot en met 10."],
    ),
    "stress_test: a world without a score": (
        STRESS_TEST,
        ", storm = 8",
        "",
        [f"{FILE}, bij option.coat.scores.storm: gevonden niets. Verwacht: een heel getal van 1 tot en met 10."],
    ),
    "stress_test: a world that is not there": (
        STRESS_TEST,
        "storm = 8",
        "storm = 8, hail = 3",
        [f'{FILE}, bij option.coat.scores: gevonden "hail". Verwacht: een van dry, wet, gust, storm.'],
    ),
    "stress_test: a threshold that is no score": (
        STRESS_TEST,
        "threshold = 6",
        "threshold = 0",
        [f"{FILE}, bij threshold: gevonden 0. Verwacht: een heel getal van 1 tot en met 10."],
    ),
    "stress_test: one option": (
        STRESS_TEST,
        STRESS_TEST[STRESS_TEST.index("[option.hat]") : STRESS_TEST.index("[[question]]")],
        "",
        [
            f"{FILE}, bij option: gevonden een tabel met coat."
            " Verwacht: minstens twee opties, of own = het aantal eigen opties."
        ],
    ),
    "stress_test: no options": (
        STRESS_TEST,
        STRESS_TEST[STRESS_TEST.index("[option.coat]") :],
        "",
        [f"{FILE}, bij option: gevonden niets. Verwacht: minstens twee opties, of own = het aantal eigen opties."],
    ),
    "stress_test: a question with one reply": (
        STRESS_TEST,
        'reply.worst = { label.nl = "Slechtste", fit = "less", feedback.nl = "Nee." }\n',
        "",
        [
            f"{FILE}, bij question[1].reply: gevonden een tabel met mean."
            ' Verwacht: minstens twee antwoorden, waarvan minstens één met fit = "best".'
        ],
    ),
    "work_out: a grid without a world": (
        WORK_OUT,
        'world-low-high.label.nl = "Linksboven"\n',
        "",
        [
            f"{FILE}, bij step: gevonden geen veld world-low-high."
            " Verwacht: alle velden waaruit het raster wordt getekend."
        ],
    ),
    "work_out: a grid without an end of an axis": (
        WORK_OUT,
        "up-low.",
        "up-lo.",
        [f"{FILE}, bij step: gevonden geen veld up-low. Verwacht: alle velden waaruit het raster wordt getekend."],
    ),
    "work_out: a choice of one": (
        WORK_OUT,
        'choice.yes.label.nl = "Ja"\n',
        "",
        [f"{FILE}, bij step[2].field.check.choice: gevonden een tabel met no. Verwacht: minstens twee keuzes."],
    ),
    "work_out: no steps": (
        WORK_OUT[: WORK_OUT.index("[[step]]")],
        TEXTS,
        TEXTS + "step = []",
        [
            f"{FILE}, bij step: gevonden geen stappen. Verwacht: minstens één stap: [[step]].",
            *(
                f"{FILE}, bij step: gevonden geen veld {name}. Verwacht: alle velden waaruit het raster wordt getekend."
                for name in (*AXIS_FIELDS, *WORLD_FIELDS)
            ),
        ],
    ),
    "work_out: a step without fields": (
        WORK_OUT,
        "[[step]]\n",
        '[[step]]\ntitle.nl = "Leeg"\nhelp.nl = "Niets."\nfield = {}\n[[step]]\n',
        [f"{FILE}, bij step[1].field: gevonden niets. Verwacht: minstens één veld, met een eigen naam."],
    ),
    "work_out: two steps with a field of the same name": (
        WORK_OUT,
        "[step.field.check]",
        '[step.field.across]\nlabel.nl = "Nog eens"\n[step.field.check]',
        [
            f"{FILE}, bij step: gevonden twee keer een veld across. Verwacht: elke naam één keer, ook in een andere stap."
        ],
    ),
    "work_out: a case without the roles and the worlds": (
        CASE,
        'scheme = "shapes"\nworlds = "weather"\n',
        "",
        [
            f"{FILE}, bij draws: gevonden geen scheme of geen worlds."
            ' Verwacht: scheme = "roles" en worlds = "worlds" erbij.'
        ],
    ),
    "work_out: a case without the worlds": (
        CASE,
        'worlds = "weather"\n',
        "",
        [
            f"{FILE}, bij draws: gevonden geen scheme of geen worlds."
            ' Verwacht: scheme = "roles" en worlds = "worlds" erbij.'
        ],
    ),
    "work_out: a case without a name": (
        CASE,
        "field.name.",
        "field.called.",
        [f"{FILE}, bij step: gevonden geen veld name. Verwacht: alle velden waaruit de casus wordt getekend."],
    ),
    "work_out: a case in which a role that is played is not asked for": (
        CASE,
        "played-round = {",
        "played-rond = {",
        [f"{FILE}, bij step: gevonden geen veld played-round. Verwacht: alle velden waaruit de casus wordt getekend."],
    ),
    "work_out: a case without a world and without a first step": (
        CASE,
        'world-storm.label.nl = "Storm"\nfirst-step.',
        "later.",
        [
            f"{FILE}, bij step: gevonden geen veld {name}. Verwacht: alle velden waaruit de casus wordt getekend."
            for name in ("world-storm", "first-step")
        ],
    ),
    "work_out: a role of which the parts are in another order": (
        CASE,
        '0.label.nl = "niet", 1.label.nl = "steunt"',
        '1.label.nl = "steunt", 0.label.nl = "niet"',
        [
            f"{FILE}, bij field.asked-red.choice: gevonden een tabel met 1, 0, 2."
            ' Verwacht: de keuzes "0", "1" en "2", in die volgorde.'
        ],
    ),
    "work_out: a role of which the part is in words": (
        CASE,
        'label.nl = "red", choice = { 0.label.nl = "niet", 1.label.nl = "steunt", 2.label.nl = "voorop" }',
        'label.nl = "red"',
        [f'{FILE}, bij field.asked-red.choice: gevonden niets. Verwacht: de keuzes "0", "1" en "2", in die volgorde.'],
    ),
    "work_out: no copies at all": (
        PLAN,
        "copies = 3",
        "copies = 0",
        [
            f"{FILE}, bij copies: gevonden 0. Verwacht: een getal van 1 tot en met 9.",
            f"{FILE}, bij together: gevonden één exemplaar. Verwacht: copies = 2 of meer.",
        ],
    ),
    "work_out: more copies than fit on the screen": (
        PLAN,
        "copies = 3",
        "copies = 10",
        [f"{FILE}, bij copies: gevonden 10. Verwacht: een getal van 1 tot en met 9."],
    ),
    "work_out: copies without a word for one": (
        PLAN,
        'copy.nl = "Voornemen"\n',
        "",
        [f"{FILE}, bij copy: gevonden niets. Verwacht: hoe één exemplaar heet, zoals ‘Casus’."],
    ),
    "work_out: together with one copy": (
        PLAN,
        "copies = 3\n",
        "",
        [f"{FILE}, bij together: gevonden één exemplaar. Verwacht: copies = 2 of meer."],
    ),
    "work_out: together a row that is no field": (
        PLAN,
        '["what", "when"]',
        '["what", "wen"]',
        [
            f'{FILE}, bij together.rows: gevonden "wen".'
            " Verwacht: een van when, what, ours, theirs, came (bedoel je when?)."
        ],
    ),
    "work_out: together nothing to see": (
        PLAN,
        '["what", "when"]',
        "[]",
        [f"{FILE}, bij together.rows: gevonden niets. Verwacht: minstens één veld om naast elkaar te zetten."],
    ),
    "work_out: together nothing to write": (
        PLAN,
        'field.same.label.nl = "Wat is hetzelfde?"',
        "field = {}",
        [f"{FILE}, bij together.field: gevonden niets. Verwacht: minstens één veld, met een eigen naam."],
    ),
    "work_out: together a choice of one": (
        PLAN,
        'field.same.label.nl = "Wat is hetzelfde?"',
        'field.same = { label.nl = "Hetzelfde?", choice.yes.label.nl = "Ja" }',
        [f"{FILE}, bij together.field.same.choice: gevonden een tabel met yes. Verwacht: minstens twee keuzes."],
    ),
    "work_out: a look back on the day itself": (
        PLAN,
        "after = 14",
        "after = 0",
        [f"{FILE}, bij step[2].after: gevonden 0. Verwacht: een aantal dagen, van 1 tot en met 365."],
    ),
    "work_out: a look back in another life": (
        PLAN,
        "after = 14",
        "after = 366",
        [f"{FILE}, bij step[2].after: gevonden 366. Verwacht: een aantal dagen, van 1 tot en met 365."],
    ),
    "work_out: a look back before anything was done": (
        PLAN,
        'help.nl = "Zoek een moment."',
        'help.nl = "Zoek een moment."\nafter = 7',
        [f"{FILE}, bij step[1].after: gevonden 7. Verwacht: after pas vanaf de tweede stap."],
    ),
    "work_out: another sort of field": (
        PLAN,
        'sort = "date"',
        'sort = "day"',
        [f'{FILE}, bij step[1].field.when.sort: gevonden "day". Verwacht: één van "words", "date".'],
    ),
    "work_out: a date to choose from": (
        PLAN,
        'sort = "date"',
        'sort = "date"\nchoice = { now.label.nl = "Nu", later.label.nl = "Later" }',
        [f'{FILE}, bij step[1].field.when.sort: gevonden "date". Verwacht: choice of sort = "date", niet allebei.'],
    ),
    "work_out: nothing to read": (
        PLAN,
        'example.nl = "Wij belden."\n',
        "",
        [f"{FILE}, bij step[1].field.ours.example: gevonden niets. Verwacht: een voorbeeld om te lezen."],
    ),
    "work_out: a value to read that is not one of the choices": (
        PLAN,
        'value = "she"',
        'value = "they"',
        [f'{FILE}, bij step[1].field.theirs.value: gevonden "they". Verwacht: een van she, he.'],
    ),
    "work_out: a choice to read without a value": (
        PLAN,
        'value = "she"\n',
        "",
        [f"{FILE}, bij step[1].field.theirs.value: gevonden niets. Verwacht: een van she, he."],
    ),
    "work_out: a value to read where nothing can be chosen": (
        PLAN,
        'example.nl = "Wij belden."\n',
        'example.nl = "Wij belden."\nvalue = "she"\n',
        [f'{FILE}, bij step[1].field.ours.value: gevonden "she". Verwacht: een value alleen bij een veld met choice.'],
    ),
    "work_out: a value of a choice that the learner makes": (
        PLAN,
        'shown = true\nvalue = "she"',
        'value = "she"',
        [
            f'{FILE}, bij step[1].field.theirs.value: gevonden "she".'
            " Verwacht: een value alleen bij een veld met shown = true."
        ],
    ),
    "work_out: examples in another place": (
        PLAN,
        "copies = 3",
        'examples = "behind"\ncopies = 3',
        [f'{FILE}, bij examples: gevonden "behind". Verwacht: één van "beside", "after".'],
    ),
    "scan: no statements": (
        SCAN[: SCAN.index("[statement")],
        TEXTS,
        TEXTS + "statement = {}",
        [f"{FILE}, bij statement: gevonden niets. Verwacht: minstens één zin: [statement.naam]."],
    ),
    "scan: no word of what it measures": (
        SCAN,
        'note.nl = "Dit meet zekerheid."\n',
        "",
        [f"{FILE}, bij note: gevonden niets. Verwacht: dit veld, met een waarde."],
    ),
    "mirror: no pairs": (
        MIRROR[: MIRROR.index("[pair")],
        TEXTS,
        TEXTS + "pair = {}",
        [f"{FILE}, bij pair: gevonden niets. Verwacht: minstens één paar: [pair.naam]."],
    ),
    "mirror: a pair without one of its readings": (
        MIRROR,
        'when.even = { says.nl = "Gelijk.", step.nl = "Kijk naar buiten." }\n',
        "",
        [f"{FILE}, bij pair.window.when.even: gevonden niets. Verwacht: een lezing, met says en step."],
    ),
    "mirror: a reading by a name that is none of the three": (
        MIRROR,
        "when.inside-ahead",
        "when.inside-ahed",
        [
            f'{FILE}, bij pair.window.when: gevonden "inside-ahed".'
            " Verwacht: een van inside-ahead, outside-ahead, even (bedoel je inside-ahead?).",
            f"{FILE}, bij pair.window.when.inside-ahead: gevonden niets. Verwacht: een lezing, met says en step.",
        ],
    ),
    "mirror: a reading without a step": (
        MIRROR,
        ', step.nl = "Lap het raam."',
        "",
        [f"{FILE}, bij pair.window.when.inside-ahead.step: gevonden niets. Verwacht: dit veld, met een waarde."],
    ),
    "shift: a world without its trap": (
        SHIFT,
        'gust.nl = "Wegwaaien"\n',
        "",
        [f"{FILE}, bij traps.gust: gevonden niets. Verwacht: een tekst voor elke wereld."],
    ),
    "shift: a trap in a world that is not there": (
        SHIFT,
        "[traps]",
        '[traps]\nhail.nl = "Deuken"',
        [f'{FILE}, bij traps: gevonden "hail". Verwacht: een van dry, wet, gust, storm.'],
    ),
    "shift: a world without a judgement": (
        SHIFT,
        'dry = { text.nl = "Droog", lead = "red", floor = "round", feedback.nl = "Rood." }\n',
        "",
        [f"{FILE}, bij turned.apple.dry: gevonden niets. Verwacht: een oordeel voor elke wereld."],
    ),
    "shift: a card without a judgement, and a judgement without a card": (
        SHIFT,
        "[turned.apple]",
        "[turned.aple]",
        [
            f'{FILE}, bij turned: gevonden "aple". Verwacht: een van apple (bedoel je apple?).',
            f"{FILE}, bij turned.apple: gevonden niets. Verwacht: een oordeel over elke kaart van de oefening.",
        ],
    ),
    "shift: a lead that is no role": (
        SHIFT,
        'lead = "red"',
        'lead = "reed"',
        [f'{FILE}, bij turned.apple.dry.lead: gevonden "reed". Verwacht: een van red, round (bedoel je red?).'],
    ),
    "shift: a floor that is no role": (
        SHIFT,
        'floor = "round"',
        'floor = "ground"',
        [f'{FILE}, bij turned.apple.dry.floor: gevonden "ground". Verwacht: een van red, round (bedoel je round?).'],
    ),
    "shift: another lead that is no role": (
        SHIFT,
        'also = ["round"]',
        'also = ["blue"]',
        [f'{FILE}, bij turned.apple.wet.also: gevonden "blue". Verwacht: een van red, round.'],
    ),
    "shift: worlds that do not exist": (
        SHIFT,
        'worlds = "weather"',
        'worlds = "wether"',
        [
            f'{FILE}, bij worlds: gevonden "wether". Verwacht: de naam van een bestand in data/schemes'
            " (bedoel je weather?)."
        ],
    ),
    "decide: a start that is not there": (
        DECIDE,
        'start = "morning"',
        'start = "mornin"',
        [f'{FILE}, bij start: gevonden "mornin". Verwacht: een van morning, noon, evening (bedoel je morning?).'],
    ),
    "decide: a choice that leads nowhere": (
        DECIDE,
        'to = "evening"',
        'to = "night"',
        [f'{FILE}, bij moment.noon.way.share.to: gevonden "night". Verwacht: een van morning, noon, evening.'],
    ),
    "decide: a pattern that is not in the scheme": (
        DECIDE,
        'pattern = "round"',
        'pattern = "rond"',
        [
            f'{FILE}, bij moment.morning.way.ask.pattern: gevonden "rond". Verwacht: een van red, round (bedoel je round?).'
        ],
    ),
    "decide: a choice that needs what nothing sets": (
        DECIDE,
        'reading.nl = "Je deelde."\nneeds = ["trust"]',
        'reading.nl = "Je deelde."\nneeds = ["trusted"]',
        [
            f'{FILE}, bij moment.noon.way.share.needs: gevonden "trusted".'
            " Verwacht: iets wat een keuze onthoudt, met sets: trust (bedoel je trust?)."
        ],
    ),
    "decide: a choice that is ruled out by what nothing sets": (
        DECIDE,
        'unless = ["trust"]',
        'unless = ["fear"]',
        [
            f'{FILE}, bij moment.noon.way.push.unless: gevonden "fear".'
            " Verwacht: iets wat een keuze onthoudt, met sets: trust."
        ],
    ),
    "decide: conditions where nothing is set at all": (
        DECIDE,
        'sets = ["trust"]\n',
        "",
        [
            f'{FILE}, bij moment.noon.way.share.needs: gevonden "trust".'
            " Verwacht: iets wat een keuze onthoudt, met sets: (nog geen).",
            f'{FILE}, bij moment.noon.way.push.unless: gevonden "trust".'
            " Verwacht: iets wat een keuze onthoudt, met sets: (nog geen).",
            f'{FILE}, bij moment.noon.echo[1].needs: gevonden "trust".'
            " Verwacht: iets wat een keuze onthoudt, met sets: (nog geen).",
        ],
    ),
    "decide: a moment that is not reached, whose choices need not be told as well": (
        DECIDE,
        "[moment.evening]",
        '[moment.attic]\ntitle.nl = "Zolder"\ntext.nl = "Stof."\n'
        'way.down = { label.nl = "Omlaag", to = "noon", pattern = "red", reading.nl = "Je daalde." }\n[moment.evening]',
        [
            f"{FILE}, bij moment.attic: gevonden een moment dat vanaf het begin niet te bereiken is."
            ' Verwacht: een keuze met to = "attic", op een pad vanaf het begin.'
        ],
    ),
    "decide: a choice that is never open": (
        DECIDE,
        'unless = ["trust"]',
        'unless = ["trust"]\nneeds = ["trust"]',
        [
            f"{FILE}, bij moment.noon.way.push: gevonden een keuze die nooit openstaat."
            " Verwacht: needs en unless waaraan een lezer hier kan voldoen.",
            f"{FILE}, bij moment.noon: gevonden een moment waar een lezer zonder keuze kan komen te staan."
            " Verwacht: altijd minstens één open keuze.",
        ],
    ),
    "decide: nowhere to go for who did not ask": (
        DECIDE,
        DECIDE[DECIDE.index("[moment.noon.way.push]") : DECIDE.index("[moment.evening]")],
        "",
        [
            f"{FILE}, bij moment.noon: gevonden een moment waar een lezer zonder keuze kan komen te staan."
            " Verwacht: altijd minstens één open keuze."
        ],
    ),
    "decide: a text that never comes back": (
        DECIDE,
        '[moment.evening]\ntitle.nl = "Avond"',
        '[moment.evening]\necho = [{ text.nl = "Stil.", needs = ["trust"], unless = ["trust"] }]\ntitle.nl = "Avond"',
        [
            f"{FILE}, bij moment.evening.echo[1]: gevonden een tekst die nooit verschijnt."
            " Verwacht: needs en unless waaraan een lezer hier kan voldoen."
        ],
    ),
    "decide: a text that never comes back while another with the same words does": (
        DECIDE,
        "[moment.noon.way.share]",
        '[[moment.noon.echo]]\ntext.nl = "Ze kennen je nog."\nneeds = ["trust"]\nunless = ["trust"]\n'
        "[moment.noon.way.share]",
        [
            f"{FILE}, bij moment.noon.echo[2]: gevonden een tekst die nooit verschijnt."
            " Verwacht: needs en unless waaraan een lezer hier kan voldoen."
        ],
    ),
    "decide: going round without end": (
        DECIDE,
        '[moment.evening]\ntitle.nl = "Avond"',
        '[moment.evening]\nway.on = { label.nl = "Door", to = "evening", pattern = "red", reading.nl = "Je bleef." }\n'
        'title.nl = "Avond"',
        [
            f"{FILE}, bij moment.{name}: gevonden een moment vanwaar geen einde te bereiken is."
            " Verwacht: een pad naar een moment zonder keuzes."
            for name in ("evening", "morning", "noon")
        ],
    ),
}


@pytest.mark.parametrize(("source", "right", "wrong", "told"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_in_full_and_nothing_else_with_it(folder, source, right, wrong, told):
    assert sentences(folder, changed(source, right, wrong)) == told


ENGLISH = {
    "place": (
        PLACE,
        CARD,
        "cards = []\n",
        f"{FILE}, at cards: found no cards. Expected: at least one card or card file.",
    ),
    "follow": (
        FOLLOW,
        "dry = 2",
        "dry = 1",
        f"{FILE}, at signal[1].points: found points that add up to 19. Expected: exactly 20 in all.",
    ),
    "follow: below": (
        FOLLOW,
        "dry = 2, wet = 8",
        "dry = -2, wet = 12",
        f"{FILE}, at signal[1].points.dry: found -2. Expected: a whole number, 0 or higher.",
    ),
    "order": (
        ORDER,
        'nl = "Vliegen"',
        'nl = "Vliegen", sign = "+"',
        f'{FILE}, at chain.marsh.step.flies.sign: found "+". Expected: no sign at the last step, or loop = true.',
    ),
    "order: lever": (
        ORDER,
        'fit = "best"',
        'fit = "defensible"',
        f"{FILE}, at chain.marsh.lever.reply: found a table with early, late."
        ' Expected: at least two replies, at least one of them with fit = "best".',
    ),
    "stress_test": (
        STRESS_TEST,
        "threshold = 6",
        "threshold = 0",
        f"{FILE}, at threshold: found 0. Expected: a whole number from 1 to 10.",
    ),
    "stress_test: options": (
        STRESS_TEST,
        STRESS_TEST[STRESS_TEST.index("[option.coat]") :],
        "",
        f"{FILE}, at option: found nothing. Expected: at least two options, or own = the number of own options.",
    ),
    "work_out": (
        WORK_OUT,
        "up-low.",
        "up-lo.",
        f"{FILE}, at step: found no field up-low. Expected: every field from which the grid is drawn.",
    ),
    "shift": (
        SHIFT,
        'gust.nl = "Wegwaaien"\n',
        "",
        f"{FILE}, at traps.gust: found nothing. Expected: a text for every world.",
    ),
    "shift: card": (
        SHIFT,
        "[turned.apple]",
        "[turned.aple]",
        f"{FILE}, at turned.apple: found nothing. Expected: a judgement of every card of the exercise.",
    ),
    "decide: start": (
        DECIDE,
        'start = "morning"',
        'start = "mornin"',
        f'{FILE}, at start: found "mornin". Expected: one of morning, noon, evening (did you mean morning?).',
    ),
    "decide: needs": (
        DECIDE,
        'sets = ["trust"]\n',
        "",
        f'{FILE}, at moment.noon.way.share.needs: found "trust".'
        " Expected: something that a choice remembers, with sets: (none yet).",
    ),
    "decide: not reached": (
        DECIDE,
        "[moment.evening]",
        '[moment.attic]\ntitle.nl = "Zolder"\ntext.nl = "Stof."\n[moment.evening]',
        f"{FILE}, at moment.attic: found a moment that cannot be reached from the start."
        ' Expected: a choice with to = "attic", on a path from the start.',
    ),
    "decide: never open": (
        DECIDE,
        'unless = ["trust"]',
        'unless = ["trust"]\nneeds = ["trust"]',
        f"{FILE}, at moment.noon.way.push: found a choice that is never open."
        " Expected: needs and unless that a reader can meet here.",
    ),
    "decide: stranded": (
        DECIDE,
        'unless = ["trust"]',
        'unless = ["trust"]\nneeds = ["trust"]',
        f"{FILE}, at moment.noon: found a moment where a reader may be left without a choice."
        " Expected: always at least one open choice.",
    ),
    "decide: never told": (
        DECIDE,
        'nl = "Ze kennen je nog."\n',
        'nl = "Ze kennen je nog."\nunless = ["trust"]\n',
        f"{FILE}, at moment.noon.echo[1]: found a text that never appears."
        " Expected: needs and unless that a reader can meet here.",
    ),
    "decide: going round without end": (
        DECIDE,
        'title.nl = "Avond"',
        'title.nl = "Avond"\n'
        'way.on = { label.nl = "Door", to = "evening", pattern = "red", reading.nl = "Je bleef." }\n',
        f"{FILE}, at moment.evening: found a moment from which no ending can be reached."
        " Expected: a path to a moment without choices.",
    ),
    "place: axes": (
        changed(PLACE, CARD, SHAPES_CARD),
        'scheme = "weather"',
        'scheme = "shapes"',
        f"{FILE}, at scheme: found a scheme without axes. Expected: a scheme with [axes.across] and [axes.up].",
    ),
    "work_out: fields": (
        WORK_OUT,
        "[[step]]\n",
        '[[step]]\ntitle.nl = "Leeg"\nhelp.nl = "Niets."\nfield = {}\n[[step]]\n',
        f"{FILE}, at step[1].field: found nothing. Expected: at least one field, with a name of its own.",
    ),
    "work_out: twice": (
        WORK_OUT,
        "[step.field.check]",
        '[step.field.across]\nlabel.nl = "Nog eens"\n[step.field.check]',
        f"{FILE}, at step: found a field across twice. Expected: each name once, also in another step.",
    ),
    "work_out: case": (
        CASE,
        'worlds = "weather"\n',
        "",
        f'{FILE}, at draws: found no scheme or no worlds. Expected: scheme = "roles" and worlds = "worlds" with it.',
    ),
    "work_out: case field": (
        CASE,
        "field.name.",
        "field.called.",
        f"{FILE}, at step: found no field name. Expected: every field from which the case is drawn.",
    ),
    "work_out: parts": (
        CASE,
        '0.label.nl = "niet", 1.label.nl = "steunt"',
        '1.label.nl = "steunt", 0.label.nl = "niet"',
        f"{FILE}, at field.asked-red.choice: found a table with 1, 0, 2."
        ' Expected: the choices "0", "1" and "2", in that order.',
    ),
    "work_out: copies": (
        PLAN,
        "copies = 3",
        "copies = 10",
        f"{FILE}, at copies: found 10. Expected: a number from 1 to 9.",
    ),
    "work_out: copy": (
        PLAN,
        'copy.nl = "Voornemen"\n',
        "",
        f"{FILE}, at copy: found nothing. Expected: what one copy is called, such as ‘Case’.",
    ),
    "work_out: together": (
        PLAN,
        "copies = 3\n",
        "",
        f"{FILE}, at together: found one copy. Expected: copies = 2 or more.",
    ),
    "work_out: rows": (
        PLAN,
        '["what", "when"]',
        '["what", "wen"]',
        f'{FILE}, at together.rows: found "wen". Expected: one of when, what, ours, theirs, came (did you mean when?).',
    ),
    "work_out: no rows": (
        PLAN,
        '["what", "when"]',
        "[]",
        f"{FILE}, at together.rows: found nothing. Expected: at least one field to lay side by side.",
    ),
    "work_out: days": (
        PLAN,
        "after = 14",
        "after = 0",
        f"{FILE}, at step[2].after: found 0. Expected: a number of days, from 1 to 365.",
    ),
    "work_out: first": (
        PLAN,
        'help.nl = "Zoek een moment."',
        'help.nl = "Zoek een moment."\nafter = 7',
        f"{FILE}, at step[1].after: found 7. Expected: after from the second step on.",
    ),
    "work_out: date": (
        PLAN,
        'sort = "date"',
        'sort = "date"\nchoice = { now.label.nl = "Nu", later.label.nl = "Later" }',
        f'{FILE}, at step[1].field.when.sort: found "date". Expected: choice or sort = "date", not both.',
    ),
    "work_out: read": (
        PLAN,
        'example.nl = "Wij belden."\n',
        "",
        f"{FILE}, at step[1].field.ours.example: found nothing. Expected: an example to read.",
    ),
    "work_out: value": (
        PLAN,
        'value = "she"',
        'value = "they"',
        f'{FILE}, at step[1].field.theirs.value: found "they". Expected: one of she, he.',
    ),
    "work_out: value without choice": (
        PLAN,
        'example.nl = "Wij belden."\n',
        'example.nl = "Wij belden."\nvalue = "she"\n',
        f'{FILE}, at step[1].field.ours.value: found "she". Expected: a value only at a field with choice.',
    ),
    "work_out: value not shown": (
        PLAN,
        'shown = true\nvalue = "she"',
        'value = "she"',
        f'{FILE}, at step[1].field.theirs.value: found "she". Expected: a value only at a field with shown = true.',
    ),
    "scan": (
        SCAN[: SCAN.index("[statement")],
        TEXTS,
        TEXTS + "statement = {}",
        f"{FILE}, at statement: found nothing. Expected: at least one statement: [statement.name].",
    ),
    "mirror": (
        MIRROR[: MIRROR.index("[pair")],
        TEXTS,
        TEXTS + "pair = {}",
        f"{FILE}, at pair: found nothing. Expected: at least one pair: [pair.name].",
    ),
    "mirror: reading": (
        MIRROR,
        "when.inside-ahead",
        "when.inside-ahed",
        f"{FILE}, at pair.window.when.inside-ahead: found nothing. Expected: a reading, with says and step.",
    ),
    "mirror: name": (
        MIRROR,
        "when.inside-ahead",
        "when.inside-ahed",
        f'{FILE}, at pair.window.when: found "inside-ahed".'
        " Expected: one of inside-ahead, outside-ahead, even (did you mean inside-ahead?).",
    ),
    "work_out: choice": (
        WORK_OUT,
        'choice.yes.label.nl = "Ja"\n',
        "",
        f"{FILE}, at step[2].field.check.choice: found a table with no. Expected: at least two choices.",
    ),
}


@pytest.mark.parametrize(("source", "right", "wrong", "told"), ENGLISH.values(), ids=ENGLISH)
def test_the_same_in_english(folder, source, right, wrong, told):
    assert told in sentences(folder, changed(source, right, wrong), "en")


def test_own_options_make_up_for_options_of_the_authors(folder):
    (folder / FILE).write_text(changed(STRESS_TEST[: STRESS_TEST.index("[option")], "threshold = 6", "own = 3"))
    assert Library(folder).exercise("mine/weather").own == 3


def test_without_a_grid_a_work_out_may_ask_what_it_likes(folder):
    source = changed(WORK_OUT, 'draws = "grid"\n', "")
    (folder / FILE).write_text(changed(source, "across-low.", "something-else."))
    assert "something-else" in Library(folder).exercise("mine/weather").step[0].field


SCHEME_FILE = "data/schemes/weather.toml"
CORNERS = (
    f"{SCHEME_FILE}, bij category: gevonden hoeken die ontbreken, of twee keer dezelfde. Verwacht: vier categorieën,"
    ' elk met een eigen hoek: corner = ["low", "high"] is laag op de liggende as, hoog op de staande.'
)
WRONG_SCHEMES = {
    "a corner that is missing": ('corner = ["low", "low"]\n', "", [CORNERS]),
    "a corner given twice": ('corner = ["low", "low"]', 'corner = ["high", "low"]', [CORNERS]),
    "a fifth category in a corner that is taken": (
        "[category.dry]",
        '[category.hail]\nname.nl = "hail"\nquestion.nl = "?"\ndescription.nl = "hail"\nsymbol = "circle"\n'
        'colour = "blue"\ncorner = ["low", "low"]\n[category.dry]',
        [CORNERS],
    ),
    "a side that there is not": (
        'corner = ["low", "low"]',
        'corner = ["low", "left"]',
        [f'{SCHEME_FILE}, bij category.dry.corner[2]: gevonden "left". Verwacht: één van "low", "high".'],
    ),
    "a corner that is no pair": (
        'corner = ["low", "low"]',
        'corner = "low"',
        [f'{SCHEME_FILE}, bij category.dry.corner: gevonden "low". Verwacht: een lijst: [ … ].'],
    ),
    "one axis": (
        '[axes.up]\nname.nl = "Wind"\nlow.nl = "zwak"\nhigh.nl = "hard"\n',
        "",
        [f"{SCHEME_FILE}, bij axes.up: gevonden niets. Verwacht: dit veld, met een waarde."],
    ),
    "an axis without an end": (
        'high.nl = "hard"\n',
        "",
        [f"{SCHEME_FILE}, bij axes.up.high: gevonden niets. Verwacht: dit veld, met een waarde."],
    ),
}


@pytest.mark.parametrize(("right", "wrong", "told"), WRONG_SCHEMES.values(), ids=WRONG_SCHEMES)
def test_a_mistake_in_a_scheme_with_axes_is_told(folder, right, wrong, told):
    (folder / SCHEME_FILE).write_text(changed(WORLDS, right, wrong))
    assert sentences(folder, PLACE) == told


def test_a_missing_corner_is_told_in_english_too(folder):
    (folder / SCHEME_FILE).write_text(changed(WORLDS, 'corner = ["low", "low"]\n', ""))
    assert sentences(folder, PLACE, "en") == [
        f"{SCHEME_FILE}, at category: found corners that are missing, or the same one twice. Expected: four categories,"
        ' each with a corner of its own: corner = ["low", "high"] is low across and high up.'
    ]


def test_a_scheme_without_axes_needs_no_corners(folder):
    source = WORLDS[: WORLDS.index("[axes")] + WORLDS[WORLDS.index("[category") :].replace(
        'corner = ["low", "low"]', ""
    )
    (folder / SCHEME_FILE).write_text(source)
    assert Library(folder).scheme("weather").axes is None


BESIDE = changed(PLACE, '"weather"', '"./set/weather"').replace(CARD, 'cards = ["./set/trips"]\n')


def put_beside(folder, **files):
    for name, source in {"weather": WORLDS, "trips": CARD, **files}.items():
        (folder / f"exercises/mine/set/{name}.toml").write_text(source)


def test_a_name_with_a_dot_is_looked_up_beside_the_exercise(folder):
    (folder / "data/schemes/weather.toml").unlink()
    put_beside(folder)
    (folder / FILE).write_text(BESIDE)
    exercise = Library(folder).exercise("mine/weather")
    assert exercise.scheme.axes is not None
    assert [(card.name, card.file) for card in exercise.cards] == [
        ("mine/set/trips/picnic", "exercises/mine/set/trips.toml")
    ]


def test_a_name_without_a_dot_is_not_looked_up_beside_the_exercise(folder):
    (folder / "data/schemes/weather.toml").unlink()
    (folder / "exercises/mine/weather2.toml").write_text(WORLDS)
    assert sentences(folder, changed(PLACE, '"weather"', '"weather2"')) == [
        f'{FILE}, bij scheme: gevonden "weather2". Verwacht: de naam van een bestand in data/schemes.'
    ]


def test_one_card_of_a_file_beside_the_exercise_can_be_named(folder):
    other = CARD.replace("picnic", "market")
    put_beside(folder, trips=CARD + other)
    (folder / FILE).write_text(changed(BESIDE, "./set/trips", "./set/trips/market"))
    assert [card.name for card in Library(folder).exercise("mine/weather").cards] == ["mine/set/trips/market"]


def test_an_exercise_that_stands_in_no_folder_has_files_beside_it_too(folder):
    (folder / "exercises/weather.toml").write_text(WORLDS)
    (folder / "exercises/alone.toml").write_text(changed(PLACE, '"weather"', '"./weather"'))
    assert Library(folder).exercise("alone").scheme.axes is not None


MISSING = {
    "a scheme": (
        "./set/weather",
        "./set/wether",
        f'{FILE}, bij scheme: gevonden "./set/wether".'
        " Verwacht: de naam van een bestand in exercises/mine (bedoel je set/weather?).",
    ),
    "a card file": (
        "./set/trips",
        "./set/trip",
        f'{FILE}, bij cards: gevonden "./set/trip".'
        " Verwacht: de naam van een bestand in exercises/mine (bedoel je set/trips?).",
    ),
    "a card file right beside the exercise": (
        "./set/trips",
        "./trips",
        f'{FILE}, bij cards: gevonden "./trips".'
        " Verwacht: de naam van een bestand in exercises/mine (bedoel je set/trips?).",
    ),
    "a card": (
        "./set/trips",
        "./set/trips/picnick",
        'exercises/mine/set/trips.toml, bij card: gevonden "picnick".'
        " Verwacht: de naam van een kaart in dit bestand (bedoel je picnic?).",
    ),
}


@pytest.mark.parametrize(("right", "wrong", "told"), MISSING.values(), ids=MISSING)
def test_a_file_beside_the_exercise_that_is_missing_is_told_with_the_nearest(folder, right, wrong, told):
    put_beside(folder)
    assert sentences(folder, changed(BESIDE, right, wrong)) == [told]


def test_a_card_file_that_is_missing_from_a_folder_of_card_files_is_told_with_the_nearest(folder):
    (folder / "data/cards/outside").mkdir()
    (folder / "data/cards/outside/trips.toml").write_text(CARD)
    assert sentences(folder, PLACE.replace(CARD, 'cards = ["outside/trip"]\n')) == [
        f'{FILE}, bij cards: gevonden "outside/trip". Verwacht: de naam van een bestand in data/cards'
        " (bedoel je outside/trips?)."
    ]


@pytest.mark.parametrize("name", ["../../data/schemes/weather", "../weather", "/etc/passwd", "", "set/../../x"])
@pytest.mark.parametrize("right", ["set/weather", "set/trips"])
def test_a_name_that_leaves_the_folder_of_the_exercise_is_refused(folder, right, name):
    put_beside(folder)
    assert sentences(folder, changed(BESIDE, right, name)) == [
        f"exercises/mine: gevonden {shown(name)('nl')}. Verwacht: een naam binnen de map exercises/mine,"
        " met gewone letters, cijfers en streepjes, zonder .toml."
    ]


def test_a_name_that_leaves_the_folder_is_refused_in_english_too(folder):
    assert sentences(folder, changed(PLACE, '"weather"', '"./../../x"'), "en") == [
        'exercises/mine: found "../../x". Expected: a name inside the folder exercises/mine,'
        " in plain letters, digits and hyphens, without .toml."
    ]


def test_the_files_of_a_set_are_no_exercises_and_a_file_named_set_is_one(folder):
    put_beside(folder)
    (folder / FILE).write_text(BESIDE)
    (folder / "exercises/mine/set.toml").write_text(PLACE)
    assert Library(folder).exercises() == ["mine/set", "mine/weather"]


def test_mistakes_in_the_files_of_a_set_are_told_with_the_exercise_that_uses_them(folder):
    put_beside(folder, trips=changed(CARD, "wet = 20", "wet = 30"))
    (folder / FILE).write_text(BESIDE)
    told = [
        "exercises/mine/set/trips.toml, bij card.picnic.weights: gevonden gewichten die optellen tot 110."
        " Verwacht: samen precies 100."
    ]
    assert sentences(folder, BESIDE) == told
    assert [mistake.sentence("nl") for mistake in Library(folder).mistakes()] == told


NO_CATEGORIES = {
    "follow": (FOLLOW, "title, prompt, scheme, signal, ending"),
    "order": (ORDER, "title, prompt, scheme, chain"),
    "work_out": (
        WORK_OUT,
        "title, prompt, step, draws, example, examples, copies, copy, together, scheme, worlds (bedoel je copies?)",
    ),
    "decide": (DECIDE, "title, prompt, scheme, start, moment"),
}


@pytest.mark.parametrize(("source", "known"), NO_CATEGORIES.values(), ids=NO_CATEGORIES)
def test_a_choice_of_categories_where_there_is_none_to_make_is_told(folder, source, known):
    assert sentences(folder, changed(source, TEXTS, TEXTS + 'categories = ["dry", "wet"]\n')) == [
        f'{FILE}: gevonden het veld "categories". Verwacht: een van de velden {known}.'
    ]
