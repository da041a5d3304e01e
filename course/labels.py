"""The words of the interface, in both languages. What an exercise says stands in its own file."""

from course.text import Text

VERDICT = {
    "best": Text("Dit past het best", "The best fit"),
    "defensible": Text("Te verdedigen", "Defensible"),
    "less": Text("Past hier minder", "Fits less well here"),
}
WEIGHED = {
    "best": Text("Dicht bij de auteurs", "Close to the authors"),
    "defensible": Text("Voor een deel gelijk", "Alike in part"),
    "less": Text("Jij weegt het anders", "You weigh it differently"),
}
SURE = {
    "1": Text("Ik gok", "I am guessing"),
    "2": Text("Redelijk zeker", "Fairly sure"),
    "3": Text("Zeker", "Sure"),
}
JUDGEMENT = {
    "alike": Text("Dat had ik ook", "I had the same"),
    "partly": Text("Voor een deel", "In part"),
    "different": Text("Ik zag iets anders", "I saw something else"),
}

# classify
HAND_ONE = Text("De kaart", "The card")
HAND_MANY = Text("Kies een kaart", "Choose a card")
PLACES = Text("Waar hoort deze kaart?", "Where does this card belong?")
EMPTY = Text("Alle kaarten liggen op tafel.", "All the cards are on the table.")
HOW_SURE = Text("Hoe zeker ben je? (mag je overslaan)", "How sure are you? (optional)")
REASON = Text("Waarom deze keuze? (mag je overslaan)", "Why this choice? (optional)")
REASON_HELP = Text("In je eigen woorden. Alleen jij ziet dit.", "In your own words. Only you see this.")
SHOW_FEEDBACK = Text("Laat de feedback zien", "Show the feedback")
HINTS = Text("Hints", "Hints")
HINT = Text("Geef een hint ({n} van {all})", "Give a hint ({n} of {all})")
NEIGHBOUR = Text("Ligt er dicht bij:", "Close to it:")
QUESTION = Text("De vraag die het verschil maakt:", "The question that makes the difference:")
CHANGED = Text(
    "Deze kaart is veranderd sinds je antwoord van {day}. Je antwoord van toen is bewaard.",
    "This card has changed since your answer of {day}. Your answer of that day is kept.",
)
AUTHORS_WEIGHTS = Text("Zo wegen de auteurs deze kaart", "How the authors weigh this card")
AUTHORS_NOTE = Text(
    "In procenten. Het is de weging van de auteurs; met goede redenen mag de jouwe anders zijn.",
    "In per cent. It is the authors' weighting; with good reasons yours may differ.",
)
TRY_AGAIN = Text("Nog een keer proberen", "Try again")
UNDO = Text("Ongedaan maken", "Undo")
NEXT_CARD = Text("Volgende kaart", "Next card")
TO_CLOSING = Text("Naar de terugblik", "To the look back")
WAY = Text("Waar je bent", "Where you are")
CARD_N = Text("Kaart {n}", "Card {n}")
CLOSING = Text("Terugblik", "Look back")
STATE = {
    "open": Text("nog open", "still open"),
    "best": Text("past het best", "the best fit"),
    "defensible": Text("te verdedigen", "defensible"),
    "less": Text("past minder", "fits less well"),
    "done": Text("gedaan", "done"),
    "closing": Text("aan het eind", "at the end"),
}
PICKED_UP = Text("Gepakt: {card}.", "Picked up: {card}.")
PLACED = Text("‘{card}’ ligt nu bij {place}.", "‘{card}’ now lies with {place}.")
CHOSEN = Text("Gekozen: {place}. Nog niet bewaard.", "Chosen: {place}. Not kept yet.")
TAKEN_BACK = Text("Ongedaan gemaakt. Je poging blijft bewaard.", "Undone. Your try is kept.")
SAID = Text("{verdict}. {feedback}", "{verdict}. {feedback}")
PICK_FIRST = Text("Kies eerst een kaart.", "Choose a card first.")

# the look back on an exercise
NOTHING_YET = Text("Je hebt nog geen kaart neergelegd.", "You have not placed a card yet.")
WENT_WELL = Text("Wat goed ging", "What went well")
FIRST_TIME = Text(
    "Je hebt {done} van de {all} kaarten neergelegd. In één keer koos je {best} keer wat het best past, en {defensible} keer iets wat te verdedigen is.",
    "You have placed {done} of {all} cards. First time, you chose the best fit {best} times, and something defensible {defensible} times.",
)
ALL_BEST = Text("Alles in één keer raak bij: {names}.", "All right first time: {names}.")
MIXED_UP = Text("Wat je verwisselde", "What you mixed up")
NO_MIX = Text("Je hebt niets verwisseld.", "You mixed nothing up.")
MIXES = Text(
    "{count} keer koos je eerst {chosen}, waar de auteurs {lead} voorop zetten. {question}",
    "{count} times you first chose {chosen} where the authors put {lead} first. {question}",
)
MIX = Text(
    "Eén keer koos je eerst {chosen}, waar de auteurs {lead} voorop zetten. {question}",
    "Once you first chose {chosen} where the authors put {lead} first. {question}",
)
TABLE = Text("Je eerste keuze, naast die van de auteurs", "Your first choice beside the authors'")
LEAD_HEAD = Text("Auteurs ↓  Jij →", "Authors ↓  You →")
PICTURE = Text(
    "Raster: op de rijen wat de auteurs vooropzetten, in de kolommen wat jij eerst koos. De getallen staan in de tabel hierboven.",
    "Grid: in the rows what the authors put first, in the columns what you chose first. The numbers stand in the table above.",
)
DRAWING = Text("Het plaatje wordt getekend…", "The picture is being drawn…")
NO_PICTURE = Text(
    "Het plaatje kan hier niet worden getekend. De tabel zegt hetzelfde.",
    "The picture cannot be drawn here. The table says the same.",
)
SURE_AND_OFF = Text("Zeker, en toch anders dan de auteurs", "Sure, and yet unlike the authors")
SURE_AND_OFF_NOTE = Text(
    "Hier leer je het meest: lees de feedback nog eens.",
    "This is where you learn most: read the feedback again.",
)
COME_BACK = Text("Om op terug te komen", "To come back to")
NOTHING_TO_REDO = Text("Geen kaart die nu aandacht vraagt.", "No card needs attention now.")

# weigh
POINTS = Text("Verdeel tien punten over de rollen", "Divide ten points over the roles")
LEFT = Text("Nog {n} te verdelen", "{n} left to divide")
OVER = Text("{n} te veel verdeeld", "{n} too many divided")
ENOUGH = Text("Precies tien: klaar om te vergelijken", "Exactly ten: ready to compare")
MORE = Text("Eén punt erbij: {place}", "One point more: {place}")
FEWER = Text("Eén punt eraf: {place}", "One point fewer: {place}")
WEIGH_NOW = Text("Vergelijk met de auteurs", "Compare with the authors")
NOT_TEN = Text("Samen is dat {n}. Verdeel precies tien punten.", "Together that is {n}. Divide exactly ten points.")
YOU, AUTHORS = Text("Jij", "You"), Text("Auteurs", "Authors")
BESIDE = Text("Jouw punten naast die van de auteurs", "Your points beside the authors'")
EACH_ROLE = Text("Wat er van elke rol in zit", "What there is of each role")
WEIGHED_SAID = Text("Je verdeling is bewaard. {verdict}.", "Your division is kept. {verdict}.")

# compare
SAME = Text("Wat is in beide casussen hetzelfde?", "What is the same in both cases?")
DIFFERS = Text("Wat is er anders, en waarom maakt dat uit?", "What differs, and why does it matter?")
LEADS_IN = Text("Wat staat voorop in ‘{card}’?", "What leads in ‘{card}’?")
COMPARE_NOW = Text("Leg mijn vergelijking naast die van de auteurs", "Put my comparison beside the authors'")
SAME_ANSWER = Text("Hetzelfde, volgens de auteurs", "The same, say the authors")
DIFFERS_ANSWER = Text("Anders, volgens de auteurs", "Different, say the authors")
CHOOSE_BOTH = Text("Kies voor beide casussen wat vooropstaat.", "Choose what leads in both cases.")
COMPARED = Text("Je vergelijking is bewaard.", "Your comparison is kept.")

# reflect
STEP = Text("Stap {n}", "Step {n}")
OWN_WORDS = Text("Jouw antwoord", "Your answer")
KEEP = Text("Bewaar en vergelijk", "Keep and compare")
READ = Text("Gelezen", "I have read it")
NEXT_STEP = Text("Volgende stap", "Next step")
REASONING = Text("De redenering van de auteurs", "The authors' reasoning")
HOW_CLOSE = Text("Hoe verhoudt jouw antwoord zich hiertoe?", "How does your answer compare?")
JUDGE = Text("Bewaar mijn oordeel", "Keep my judgement")
WRITE_FIRST = Text("Schrijf eerst iets op, al is het één zin.", "Write something first, even one sentence.")
CHOOSE_JUDGEMENT = Text("Kies eerst een van de drie.", "Choose one of the three first.")
KEPT = Text("Bewaard.", "Kept.")
ALL_STEPS = Text("Je hebt alle stappen gehad.", "You have had all the steps.")

# place
PLACE_STEP = {
    1: Text("{low}", "{low}"),
    2: Text("neigt naar ‘{low}’", "leans to ‘{low}’"),
    3: Text("neigt naar ‘{high}’", "leans to ‘{high}’"),
    4: Text("{high}", "{high}"),
}
PLANE = Text("Klik op de plek, of loop met de pijltjestoetsen", "Click the place, or walk with the arrow keys")
CELL = Text(
    "{across} {here}; {up} {there}. {corner}{mine}{theirs}", "{across} {here}; {up} {there}. {corner}{mine}{theirs}"
)
MARKS = Text(". Jij legde hier: {marks}", ". You put here: {marks}")
THEIR_MARKS = Text(". De auteurs leggen hier: {marks}", ". The authors put here: {marks}")
OR_CHOOSE = Text("Of kies het hier", "Or choose it here")
PLACE_NOW = Text("Leg hier neer", "Put it here")
CHOOSE_STEPS = Text("Kies op beide assen een plek.", "Choose a place on both axes.")
CHOOSE_ONE = Text("Kies…", "Choose…")
YOURS_AND_THEIRS = Text(
    "Vol rondje: jouw plek. Gestippeld rondje: de plek van de auteurs. Het nummer is dat van de kaart.",
    "Filled disc: your place. Dashed disc: the authors’ place. The number is that of the card.",
)
YOUR_PLACE, THEIR_PLACE = Text("Jij", "You"), Text("De auteurs", "The authors")
ALL_PLACES = Text("Alle kaarten op hun plek", "All the cards in their place")
OVERVIEW = Text("Overzicht", "Overview")
TO_OVERVIEW = Text("Naar het overzicht", "To the overview")
CARD_HEAD = Text("Kaart", "Card")
NOT_YET = Text("nog niet", "not yet")

# follow
SIGNAL_N = Text("Signaal {n}", "Signal {n}")
NATURE = Text("Wat is dit?", "What is this?")
NATURES = {
    "signal": Text("een signaal", "a signal"),
    "noise": Text("ruis", "noise"),
    "event": Text("een gebeurtenis", "an event"),
}
PLAUSIBLE = Text(
    "Hoe aannemelijk is elke wereld nu? Verdeel twintig punten",
    "How plausible is each world now? Divide twenty points",
)
NOT_TWENTY = Text(
    "Samen is dat {n}. Verdeel precies twintig punten.", "Together that is {n}. Divide exactly twenty points."
)
ENOUGH_TWENTY = Text("Precies twintig", "Exactly twenty")
CHOOSE_NATURE = Text("Kies eerst wat dit is.", "Choose first what this is.")
KEEP_POINTS = Text("Bewaar mijn inschatting", "Keep my estimate")
NATURE_SAME = Text("Ook wij noemen dit {nature}", "We too call this {nature}")
NATURE_OTHER = Text("Wij noemen dit {nature}, jij {yours}", "We call this {nature}, you {yours}")
NEXT_SIGNAL = Text("Volgend signaal", "Next signal")
TO_PATH = Text("Bekijk mijn pad", "See my path")
PATH = Text("Mijn pad", "My path")
PATH_TABLE = Text("Punten na elk signaal: jij (de auteurs)", "Points after each signal: you (the authors)")
PATH_PICTURE = Text(
    "Lijnen van links naar rechts: na elk signaal de punten voor elke wereld. Doorgetrokken is van jou, gestippeld van de auteurs. De getallen staan in de tabel.",
    "Lines from left to right: the points for each world after each signal. Solid is yours, dotted the authors’. The numbers stand in the table.",
)
WHEN_HEAD = Text("Moment", "Moment")
REMARKS_HEAD = Text("Wat opvalt in jouw pad", "What stands out in your path")
REMARK = {
    "sure": Text(
        "Signaal {n}: je gaf {world} al {points} van de twintig punten. De auteurs gaven er toen {theirs}. Misschien was je er te vroeg zeker van.",
        "Signal {n}: you already gave {world} {points} of the twenty points. The authors then gave {theirs}. You may have been sure too early.",
    ),
    "stuck": Text(
        "Signaal {n}: {world} stond bij jou nog steeds bovenaan, zoals na signaal 3. De auteurs hadden die wereld toen al drie signalen losgelaten. Misschien hield je vast aan je eerste idee.",
        "Signal {n}: {world} was still on top with you, as after signal 3. By then the authors had let that world go for three signals. You may have stuck to your first idea.",
    ),
    "noise": Text(
        "Signaal {n}: dit noemen de auteurs ruis, en toch verschoof je punten, vooral naar {world}. Misschien maakte één incident te veel indruk.",
        "Signal {n}: the authors call this noise, and yet you moved points, mostly to {world}. One incident may have made too strong an impression.",
    ),
}
NO_REMARKS = Text(
    "Je was niet te vroeg zeker, bleef niet hangen en liet je niet meeslepen door ruis. Vergelijk je lijn nog wel met die van de auteurs.",
    "You were not sure too early, did not get stuck and were not carried away by noise. Do compare your line with the authors’.",
)
AUTHORS_ENDING = Text("Wat de auteurs ervan maken", "What the authors make of it")
AUTHORS_NOTE_PATH = Text(
    "De punten van de auteurs zijn een oordeel, geen uitkomst. Er is geen wereld die ‘goed’ was.",
    "The authors’ points are a judgement, not an outcome. No world was ‘right’.",
)

# order
CHAIN_N = Text("Keten {n}", "Chain {n}")
HELPFUL, HARMFUL = (
    Text("Een keten die helpt", "A chain that helps"),
    Text("Een keten die schaadt", "A chain that harms"),
)
SEQUENCE = Text(
    "Zet de stappen op volgorde en kies bij elke pijl + of −", "Put the steps in order and choose + or − at each arrow"
)
STEP_UP, STEP_DOWN = Text("Omhoog: {step}", "Up: {step}"), Text("Omlaag: {step}", "Down: {step}")
LINK = Text("Van ‘{step}’ naar ‘{next}’", "From ‘{step}’ to ‘{next}’")
MORE_MORE, MORE_LESS = Text("meer geeft meer", "more gives more"), Text("meer geeft minder", "more gives less")
LOOP = Text("en dan weer van voren af aan", "and round again")
CHECK_CHAIN = Text("Leg naast de keten van de auteurs", "Hold beside the authors’ chain")
SIGNS_FIRST = Text("Kies bij elke pijl + of −.", "Choose + or − at each arrow.")
MOVED = Text("‘{step}’ staat nu op plek {n}.", "‘{step}’ now stands in place {n}.")
LINK_VERDICT = {
    "best": Text("zo ook bij de auteurs", "the authors have this too"),
    "defensible": Text("deze pijl wel, het teken niet", "this arrow, but not its sign"),
    "less": Text("deze pijl leggen de auteurs niet", "the authors do not draw this arrow"),
}
AUTHORS_CHAIN = Text("De keten van de auteurs", "The authors’ chain")
CHAIN_LINE = {
    "+": Text(
        "Meer {cause} geeft meer {effect}, en minder geeft minder (+).",
        "More {cause} gives more {effect}, and less gives less (+).",
    ),
    "-": Text(
        "Meer {cause} geeft minder {effect}, en minder geeft meer (−).",
        "More {cause} gives less {effect}, and less gives more (−).",
    ),
    "": Text(
        "{cause} werkt op {effect}. Het teken heb je nog niet gekozen.",
        "{cause} works on {effect}. You have not chosen its sign yet.",
    ),
}
CHAIN_PICTURE = Text(
    "Graaf van de keten: stappen met pijlen en tekens. Dezelfde pijlen staan ernaast in woorden.",
    "Graph of the chain: steps with arrows and signs. The same arrows stand beside it in words.",
)
TAKE_HOLD = Text("Bewaar mijn keuze", "Keep my choice")
NEXT_CHAIN = Text("Volgende keten", "Next chain")
CHAIN_RESULT = {
    "best": Text("Dezelfde keten als de auteurs", "The same chain as the authors"),
    "defensible": Text("Voor een deel dezelfde keten", "The same chain in part"),
    "less": Text("Een andere keten dan de auteurs", "Another chain than the authors’"),
}

# decide
YOUR_WAYS = Text("Wat doe je?", "What do you do?")
COMES_BACK = Text("Dit komt terug van wat je eerder deed", "This comes back from what you did before")
YOUR_PATH = Text("Jouw pad, en hoe je het als leiderschap kunt lezen", "Your path, and how to read it as leadership")
PATTERNS = Text("Wat je koos", "What you chose")
PATTERNS_NOTE = Text(
    "Hoe vaak je elke manier koos. Er is geen goede verdeling: de vraag is of de manier bij het moment paste.",
    "How often you chose each manner. No division is the right one: the question is whether the manner fitted the moment.",
)
GO_BACK = Text("Terug naar hier en anders kiezen", "Back to here to choose otherwise")
STEP_BACK = Text("Eén keuze terug", "One choice back")
AGAIN_FROM_START = Text("Begin het verhaal opnieuw", "Begin the story again")
WENT_BACK = Text(
    "Je bent terug bij: {moment}. Je eerdere pad blijft bewaard.",
    "You are back at: {moment}. Your earlier path is kept.",
)
ENDINGS_SEEN = Text("Je zag {seen} van de {all} eindes.", "You have seen {seen} of the {all} endings.")
CHOSE = Text("Je koos: {way}", "You chose: {way}")

# stress test
OPTION_HEAD = Text("Optie", "Option")
SCORES_CAPTION = Text(
    "Hoe goed doet elke optie het in elke wereld? (1 is slecht, 10 is goed)",
    "How well does each option do in each world? (1 is bad, 10 is good)",
)
FIRST_CHOICE = Text("Kies eerst op je gevoel: welke optie?", "Choose by feel first: which option?")
KEEP_FIRST = Text("Bewaar en laat de regels rekenen", "Keep and let the rules calculate")
CHOOSE_OPTION = Text("Kies eerst een optie.", "Choose an option first.")
YOUR_FIRST = Text("Op gevoel koos je: {option}.", "By feel you chose: {option}.")
THRESHOLD = Text("Vanaf welke score is het goed genoeg?", "From which score is it good enough?")
RULES_CAPTION = Text("Wat vier regels ervan maken", "What four rules make of it")
RULES = {
    "mean": Text("Gemiddelde", "Average"),
    "worst": Text("Laagste score", "Lowest score"),
    "regret": Text("Grootste spijt", "Largest regret"),
    "satisfied": Text("Werelden vanaf {n}", "Worlds from {n}"),
}
RULE_NOTE = Text(
    "Een ster is de keuze van die regel. Bij spijt wint het kleinste getal, bij de andere drie het grootste.",
    "A star is what that rule chooses. With regret the smallest number wins, with the other three the largest.",
)
RULES_AGREE = Text("Alle vier de regels kiezen {options}.", "All four rules choose {options}.")
RULES_DIFFER = Text("De regels zijn het niet eens. {choices}.", "The rules do not agree. {choices}.")
RULE_CHOOSES = Text("{rule} kiest {options}", "{rule} chooses {options}")
WINS_UNDER = Text("‘{options}’ wint bij: {rules}", "‘{options}’ wins under: {rules}")
BEST_IN = Text("Het beste in elke wereld: {bests}.", "The best in each world: {bests}.")
BEST_IN_ONE = Text("{world}: {options}", "{world}: {options}")
REGRET_CAPTION = Text(
    "Spijt: hoeveel een optie achterblijft bij de beste in die wereld",
    "Regret: how far an option stays behind the best one in that world",
)
RANKING_PICTURE = Text(
    "Vier kolommen, één per regel: de opties van hoog naar laag, met hun getal. De getallen staan in de tabel.",
    "Four columns, one per rule: the options from top to bottom, with their number. The numbers stand in the table.",
)
NUMBERS_CALLED = Text(
    "De scores zijn oordelen, geen metingen. Lees niets af aan een decimaal.",
    "The scores are judgements, not measurements. Read nothing into a decimal.",
)
REPLY_NOW = Text("Bewaar mijn antwoord", "Keep my answer")
CHOOSE_REPLY = Text("Kies eerst een antwoord.", "Choose a reply first.")
OWN_CAPTION = Text(
    "Jouw opties, met een score van 1 tot en met 10 per wereld", "Your options, with a score of 1 to 10 for each world"
)
OWN_NAME = Text("Optie {n}", "Option {n}")
OWN_SCORE = Text(", optie {n}", ", option {n}")
CALCULATE = Text("Reken mijn opties door", "Calculate my options")
CHANGE_OWN = Text("Verander mijn opties", "Change my options")
TWO_OPTIONS = Text(
    "Geef minstens twee opties een naam, met een score in elke wereld. Wat je invulde, blijft staan.",
    "Give at least two options a name, with a score in every world. What you filled in stays.",
)
NOT_WHOLE = Text(
    "Bij ‘{option}’ ontbreekt nog een score. Wat je invulde, blijft staan.",
    "‘{option}’ still lacks a score. What you filled in stays.",
)
SAME_NAME = Text(
    "Twee opties heten ‘{option}’. Geef ze elk een eigen naam.",
    "Two options are called ‘{option}’. Give each a name of its own.",
)

# work out
STAGE_N = Text("Stap {n}: {title}", "Step {n}: {title}")
EXAMPLE = Text("Voorbeeld", "Example")
KEEP_STEP = Text("Bewaar deze stap", "Keep this step")
OUTCOME = Text("Wat je maakte", "What you made")
TO_OUTCOME = Text("Naar wat je maakte", "To what you made")
OUTCOME_NOTE = Text(
    "Dit staat in jouw bestand, bij Mijn antwoorden. Je kunt elke stap nog veranderen.",
    "This is in your file, under My answers. You can still change every step.",
)
STILL_EMPTY = Text("nog leeg", "still empty")
NOTHING_FILLED = Text("Vul eerst iets in, al is het één veld.", "Fill something in first, even one field.")
WHAT_TO_DO = Text("Om op te letten", "To watch for")
OWN_GRID = Text("Jouw vier werelden", "Your four worlds")
OWN_CHAIN_PICTURE = Text(
    "Graaf van jouw keten. Dezelfde pijlen staan er ook in woorden.",
    "Graph of your chain. The same arrows are also given in words.",
)

NOT_DUE = Text(
    "Deze terugblik is bedoeld voor {day} of later. Eerder terugkijken mag ook.",
    "This look back is meant for {day} or later. You may also look back earlier.",
)
COMPARE_EXAMPLE = Text(
    "Ernaast staat nu wat het voorbeeld invulde. Leg het naast het jouwe. Verschil is geen fout.",
    "Beside it you now see what the example filled in. Hold it beside yours. A difference is not an error.",
)
YOURS = Text("Wat je al hebt", "What you have so far")
NEW_COPY = Text("+ {copy}", "+ {copy}")
TWO_FIRST = Text(
    "Beschrijf er eerst twee: alleen de eerste stap is genoeg. Dan staan ze hier naast elkaar. Klik op ‘+ {copy}’ voor een volgende.",
    "Describe two first: the first step alone is enough. Then they stand here side by side. Click ‘+ {copy}’ for another.",
)
KEEP_TOGETHER = Text("Bewaar de vergelijking", "Keep the comparison")
CASE_PICTURE = Text(
    "Plaatje van de casus ‘{name}’. {roles} Eerste stap: {step}",
    "Picture of the case ‘{name}’. {roles} First step: {step}",
)
ROLE_LINE = Text("{role}: gevraagd {asked}, gespeeld {played}.", "{role}: asked {asked}, played {played}.")
CASE_PART = {"0": Text("niet", "not"), "1": Text("steunend", "in support"), "2": Text("voorop", "in the lead")}
ASKED, PLAYED = Text("gevraagd", "asked for"), Text("gespeeld", "played")
CASE_ROLES = Text(
    "Wat de situatie vraagt, en wat jullie nu spelen", "What the situation asks, and which roles you play now"
)
CASE_WORLDS = Text("Wat elke wereld ermee doet", "What each world does to it")
CASE_STEP = Text("Eerste stap", "First step")

# scan and mirror
KEEP_SCAN = Text("Bewaar", "Keep")
STILL_OPEN = Text(
    "Nog {n} zonder antwoord. Kies daar ook een plek.", "{n} still without an answer. Choose a place there too."
)
KEPT_HEAD = Text("Bewaard", "Kept")
SCAN_KEPT = Text(
    "Je vulde dit in op {day}. Je scores blijven nu uit beeld. In de les ‘Je plan’ vul je de lijst nog een keer in, en zie je beide keren naast elkaar.",
    "You filled this in on {day}. Your scores now stay out of sight. In the lesson ‘Your plan’ you fill in the list once more, and see both times side by side.",
)
CHANGE_SCAN = Text("Verander mijn antwoorden", "Change my answers")
SECOND_TIME = Text("Vul voor de tweede keer in", "Fill in for the second time")
SECOND_AGAIN = Text("Vul de tweede keer opnieuw in", "Fill in the second time again")
THEN_AND_NOW = Text("Toen en nu", "Then and now")
THEN, NOW = Text("Toen", "Then"), Text("Nu", "Now")
STATEMENT_HEAD = Text("Uitspraak", "Statement")
SCAN_TABLE = Text("Je score toen en nu, van 1 tot en met 5", "Your score then and now, from 1 to 5")
SCAN_CHANGE = Text(
    "Hoger dan toen: {up}. Gelijk gebleven: {same}. Lager dan toen: {down}.",
    "Higher than then: {up}. The same: {same}. Lower than then: {down}.",
)
SCAN_DOWN = Text(
    "Een lagere score hoeft geen achteruitgang te zijn. Wie meer ziet, ziet ook wat er nog bij hoort.",
    "A lower score need not be a step back. When you see more, you also see what is still to learn.",
)
SCAN_PICTURE = Text(
    "Voor elke uitspraak een lijn van 1 tot en met 5, met een open rondje voor toen en een vol vierkant voor nu. De getallen staan in de tabel.",
    "For each statement a line from 1 to 5, with an open circle for then and a filled square for now. The numbers stand in the table.",
)
SCORE_BOTH = Text("toen {first}, nu {second} (van 5)", "then {first}, now {second} (out of 5)")
PAGE_N = Text("Deel {n}", "Part {n}")
DIFFERENCE = Text("Het verschil", "The difference")
BOTH_SIDES = Text("{in_} {n}, {out} {m} (van 5)", "{in_} {n}, {out} {m} (out of 5)")
NOTHING_RATED = Text("Vul eerst één deel in.", "Fill in one part first.")
DIFFERENCE_NOTE = Text(
    "Bovenaan staat waar binnen en buiten het verst uiteenlopen. Een verschil is geen fout: soms is er een goede reden voor.",
    "At the top is where inside and outside differ most. A difference is not an error: sometimes there is a good reason for it.",
)
MIRROR_PICTURE = Text(
    "Voor elk paar een lijn van 1 tot en met 5, met een open rondje voor ‘{a}’ en een vol vierkant voor ‘{b}’. De getallen staan in de tabel.",
    "For each pair a line from 1 to 5, with an open circle for ‘{a}’ and a filled square for ‘{b}’. The numbers stand in the table.",
)
MIRROR_TABLE = Text("Je scores, het grootste verschil bovenaan", "Your scores, the largest difference first")
PAIR_HEAD = Text("Paar", "Pair")
ONE_STEP = Text("Kies één volgende stap", "Choose one next step")
YOUR_STEP = Text(
    "Hoe ziet dat er bij jullie uit, en wanneer? (mag je overslaan)",
    "What would that look like with you, and when? (optional)",
)
KEEP_CHOICE = Text("Bewaar mijn stap", "Keep my step")
CHOOSE_STEP = Text("Kies eerst een stap.", "Choose a step first.")
CHANGE_STEP = Text("Kies een andere stap", "Choose another step")
NEXT_NATURAL = Text("Je volgende stap", "Your next step")

# shift
LEAD = Text("Welke rol gaat voorop?", "Which role leads?")
FLOOR = Text("Welke rol is de ondergrens?", "Which role is the floor?")
SHIFT_NOW = Text("Vergelijk met de auteurs", "Compare with the authors")
CHOOSE_ALL = Text(
    "Kies in elke wereld welke rol voorop gaat en welke de ondergrens is.",
    "Choose in every world which role leads and which is the floor.",
)
YOU_LEAD = Text("Jij: {lead} voorop, {floor} als ondergrens.", "You: {lead} in the lead, {floor} as the floor.")
THEY_LEAD = Text(
    "De auteurs: {lead} voorop, {floor} als ondergrens.", "The authors: {lead} in the lead, {floor} as the floor."
)
TRAP = Text("De valkuil van deze wereld: {trap}", "The trap of this world: {trap}")
SHIFTED = Text(
    "Bewaard. Hieronder staat per wereld wat de auteurs ervan maken.",
    "Kept. Below, for each world, what the authors make of it.",
)
WHOLE_PICTURE = Text("Jouw beeld naast dat van de auteurs", "Your picture beside the authors’")
SHIFT_TABLE = Text("Hoe vaak elke rol voorop gaat: jij (de auteurs)", "How often each role leads: you (the authors)")
SHIFT_PICTURE = Text(
    "Twee rasters naast elkaar, met de rollen op de rijen en de werelden in de kolommen: hoe vaak elke rol voorop gaat, bij jou en bij de auteurs. De getallen staan in de tabel.",
    "Two grids side by side, roles in the rows and worlds in the columns: how often each role leads, with you and with the authors. The numbers stand in the table.",
)
INFERENCE = Text(
    "Het beeld van de auteurs is hun eigen uitwerking; geen bron zegt welke rol in welke wereld voorop moet.",
    "The authors’ picture is their own inference; no source says which role must lead in which world.",
)
ROLE_HEAD = Text("Rol", "Role")

# glossary
GLOSSARY = Text("Woordenlijst", "Glossary")
GLOSSARY_PROMPT = Text(
    "De {n} woorden van deze cursus, in het Nederlands en het Engels. De uitleg is van de auteurs.",
    "The {n} words of this course, in English and in Dutch. The explanations are the authors’.",
)
SEARCH_WORD = Text("Zoek een woord, in het Nederlands of het Engels", "Look for a word, in English or in Dutch")
WORDS_FOUND = Text("{n} woorden", "{n} words")
ONE_FOUND = Text("1 woord", "1 word")
NONE_FOUND = Text(
    "Dit woord staat er niet in. Probeer een korter stuk ervan.",
    "This word is not there. Try a shorter piece of it.",
)
IN_LESSON = Text("Les {n}", "Lesson {n}")

# my answers
MY_ANSWERS = Text("Mijn antwoorden", "My answers")
MY_PROMPT = Text(
    "Alles wat je invult staat in één bestand op deze computer: {path}. Niets daarvan gaat naar buiten.",
    "Everything you fill in is in one file on this computer: {path}. None of it leaves.",
)
MY_PROMPT_IN_BROWSER = Text(
    "Alles wat je invult blijft in deze browser, op dit apparaat. Niets daarvan gaat naar buiten. Maak je de browser leeg, dan is het weg: neem het dus af en toe mee.",
    "Everything you fill in stays in this browser, on this device. None of it leaves. If you clear the browser it is gone: so take it along now and then.",
)
NO_ANSWERS = Text("Er staan nog geen antwoorden in.", "There are no answers in it yet.")
COUNT = Text(
    "Aantal antwoorden: {n}. Aantal oefeningen: {exercises}.",
    "Number of answers: {n}. Number of exercises: {exercises}.",
)
PER_EXERCISE = Text("Antwoorden per oefening", "Answers per exercise")
EXERCISE_HEAD, COUNT_HEAD, LAST_HEAD = (
    Text("Oefening", "Exercise"),
    Text("Antwoorden", "Answers"),
    Text("Laatste", "Last"),
)
DAMAGED = Text(
    "Regel {lines} van het bestand is niet te lezen. Er is niets weggegooid; de regel staat er nog.",
    "Line {lines} of the file cannot be read. Nothing was thrown away; the line is still there.",
)
TAKE_ALONG = Text("Neem mee (download één bestand)", "Take along (download one file)")
TAKE_FILE = Text("mijn-antwoorden.jsonl", "my-answers.jsonl")
BRING_IN = Text("Breng in: kies een eerder meegenomen bestand", "Bring in: choose a file you took along earlier")
BROUGHT = Text("Erbij gekomen: {n}. Wat je al had, is niet verdubbeld.", "Added: {n}. What you had was not doubled.")
BROUGHT_DAMAGED = Text(" Niet te lezen regels: {n}.", " Lines that could not be read: {n}.")
BROUGHT_NONE = Text("Dit bestand bevat geen antwoorden van deze cursus.", "This file holds no answers of this course.")
REFRESH = Text("Toon de stand van nu", "Show how it stands now")
DELETE = Text("Verwijder al mijn antwoorden…", "Delete all my answers…")
DELETE_SURE = Text(
    "Weet je het zeker? Al je antwoorden (nu {n}) verdwijnen van deze computer: keuzes, casussen, plan en scan. Wat je eerder meenam, blijft bestaan waar jij het neerzette: het bestand met je antwoorden, en documenten in Word of als webpagina.",
    "Are you sure? All your answers ({n} now) disappear from this computer: choices, cases, plan and scan. What you took along earlier stays where you put it: the file with your answers, and documents in Word or as a web page.",
)
DELETE_YES = Text("Ja, verwijder alles", "Yes, delete everything")
DELETE_NO = Text("Nee, bewaar ze", "No, keep them")
DELETED = Text(
    "Alles is verwijderd. Oefeningen die nog openstaan, worden leeg als je weer op ‘Start de les’ klikt.",
    "Everything has been deleted. Exercises that are still open become empty when you click ‘Start the lesson’ again.",
)
KEPT_THEM = Text("Er is niets verwijderd.", "Nothing was deleted.")

# the take-away document
COURSE = Text("Vier rollen, vier werelden", "Four roles, four worlds")
TAKE_AWAY = Text("Wat ik meeneem", "What I take away")
TAKE_AWAY_PROMPT = Text(
    "Maak een document van alles wat je in deze cursus zelf schreef en deed. Het wordt op deze computer gemaakt. Je kunt het bewaren en afdrukken. Lees het na voordat je het deelt.",
    "Make a document of everything that you wrote and did yourself in this course. It is made on this computer. You can keep it and print it. Read it through before you share it.",
)
TAKE_AWAY_TABLE = Text("Wat erin komt, en waar je het maakt", "What goes in, and where you make it")
WHAT_HEAD, WHERE_HEAD = Text("Wat", "What"), Text("Waar", "Where")
MAKE_WORD = Text("Maak er een Word-document van", "Make a Word document")
MAKE_PAGE = Text("Maak er een webpagina van", "Make a web page")
TAKE_AWAY_FILE = Text("wat-ik-meeneem", "what-i-take-away")
NO_DOCUMENT = Text(
    "Op deze website kan geen document worden gemaakt. Je antwoorden zelf kun je wel meenemen: bij Mijn antwoorden, in les 1.",
    "No document can be made on this website. You can take your answers themselves along: under My answers, in lesson 1.",
)
NO_WORD = Text("Een Word-document kan hier niet worden gemaakt.", "A Word document cannot be made here.")
NO_PAGE = Text("Een webpagina kan hier niet worden gemaakt.", "A web page cannot be made here.")
NO_PICTURES = Text(
    "Plaatjes kunnen hier niet worden getekend. In het document staat dan alleen tekst.",
    "Pictures cannot be drawn here. The document then holds text only.",
)
MADE = Text(
    "Het document is gemaakt. Het staat bij je downloads.", "The document has been made. It is with your downloads."
)
TAKE_AWAY_NOTHING = Text(
    "Je hebt nog niets ingevuld. Alles wat je zelf schrijft en doet, komt hier te staan.",
    "You have not filled anything in yet. Everything that you write and do yourself will stand here.",
)
UNREAD = Text(
    "Van deze oefeningen kon niets worden overgenomen, want ze zijn veranderd of weg: {names}. Wat je daar schreef, staat nog in je bestand bij Mijn antwoorden.",
    "Nothing could be taken over from these exercises, because they have changed or gone: {names}. What you wrote there is still in your file, under My answers.",
)
OWN_CASES = Text("Mijn casussen", "My cases")
IN_COMMON = Text("Wat mijn casussen gemeen hebben", "What my cases have in common")
INSIDE_OUTSIDE = Text("Binnen en buiten", "Inside and outside")
MY_PLAN = Text("Mijn plan", "My plan")
MY_SCAN = Text("Waar ik stond en waar ik sta", "Where I stood and where I stand")
OTHER_WORK = Text("Ander eigen werk", "Other work of my own")
MY_WORDS = Text("Redenen en eigen woorden onderweg", "Reasons and own words along the way")
TO_PRACTISE = Text("Om nog te oefenen", "Still to practise")
WHERE_WORK = Text(
    "Bij oefeningen waarin je iets van jezelf maakt", "In exercises in which you make something of your own"
)
WHERE_WORDS = Text(
    "Bij vragen om een reden of een eigen antwoord", "At questions for a reason or an answer of your own"
)
WHERE_PRACTISE = Text("Bij het sorteren van kaarten", "When you sort cards")
LESSON_TITLE = Text("Les {n}: {title}", "Lesson {n}: {title}")
IN_LESSON_AT = Text("{lesson} – {exercise}", "{lesson} – {exercise}")
OTHER_EXERCISES = Text("Buiten de lessen", "Outside the lessons")
WHY_THERE = Text("‘{card}’: waarom koos je {place}?", "‘{card}’: why did you choose {place}?")
CHOSE_HEAD = Text("Jouw keuze", "Your choice")
MIXED_HEAD, TIMES_HEAD = Text("Deze twee", "These two"), Text("Hoe vaak", "How often")
SEPARATES_HEAD = Text("De vraag die het verschil maakt", "The question that makes the difference")
MAKING = Text("Het bestand wordt gemaakt…", "The file is being made…")

# numbers, days and stretches of time in words
NUMBERS = (
    Text("één", "one"),
    Text("twee", "two"),
    Text("drie", "three"),
    Text("vier", "four"),
    Text("vijf", "five"),
    Text("zes", "six"),
    Text("zeven", "seven"),
    Text("acht", "eight"),
    Text("negen", "nine"),
)
MONTHS = (
    Text("januari", "January"),
    Text("februari", "February"),
    Text("maart", "March"),
    Text("april", "April"),
    Text("mei", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("augustus", "August"),
    Text("september", "September"),
    Text("oktober", "October"),
    Text("november", "November"),
    Text("december", "December"),
)
WEEKDAYS = (
    Text("maandag", "Monday"),
    Text("dinsdag", "Tuesday"),
    Text("woensdag", "Wednesday"),
    Text("donderdag", "Thursday"),
    Text("vrijdag", "Friday"),
    Text("zaterdag", "Saturday"),
    Text("zondag", "Sunday"),
)
DAY_OF_MONTH, DAY_OF_YEAR = Text("{day} {month}", "{day} {month}"), Text("{day} {year}", "{day} {year}")
ON_DAY, TOMORROW = Text("op {weekday} {day}", "on {weekday} {day}"), Text("morgen", "tomorrow")
YESTERDAY, DAYS_AGO = Text("gisteren", "yesterday"), Text("{n} dagen geleden", "{n} days ago")
WEEK_AGO, WEEKS_AGO = Text("een week geleden", "a week ago"), Text("{n} weken geleden", "{n} weeks ago")
HOUR, HOURS = Text("{n} uur", "{n} hour"), Text("{n} uur", "{n} hours")
MINUTE, MINUTES = Text("{n} minuut", "{n} minute"), Text("{n} minuten", "{n} minutes")
AND = Text("{one} en {other}", "{one} and {other}")

# progress
PROGRESS = Text("Waar je staat", "Where you stand")
PROGRESS_PROMPT = Text(
    "Van elke les zie je wat er gedaan is, en hoeveel tijd er nog in zit. Klik op een les om die te openen.",
    "For each lesson you see what is done, and how much time is left in it. Click a lesson to open it.",
)
NEWCOMER = Text(
    "Je hebt nog geen oefening gedaan. Begin bij les {n}: {title}.",
    "You have not done an exercise yet. Begin with lesson {n}: {title}.",
)
LAST_TIME = Text(
    "Je was hier voor het laatst op {day}, in les {n}: {title}.",
    "You were last here on {day}, in lesson {n}: {title}.",
)
THIS_DAY = Text(
    "Je was vandaag al bezig, in les {n}: {title}.",
    "You have already been at work today, in lesson {n}: {title}.",
)
NONE_OPEN, ONE_OPEN, SOME_OPEN = (
    Text("Daar is alles gedaan.", "Everything there is done."),
    Text("Daar staat nog één oefening open.", "You still have one exercise open there."),
    Text("Daar staan nog {n} oefeningen open.", "You still have {n} exercises open there."),
)
ALL_DONE = Text(
    "Je hebt alle oefeningen van de cursus gedaan. Je was hier voor het laatst op {day}.",
    "You have done every exercise of the course. You were last here on {day}.",
)
BEGIN_WITH, GO_ON_WITH = (
    Text("Begin met les {n}: {title}", "Begin with lesson {n}: {title}"),
    Text("Verder met les {n}: {title}", "Go on with lesson {n}: {title}"),
)
TIME_LEFT = Text(
    "In alle lessen samen zit nog ongeveer {time}. Naslag telt niet mee.",
    "All the lessons together take about {time} more. Reference is not counted.",
)
LOOK_BACK_DUE = Text(
    "Het is tijd om terug te blikken op ‘{exercise}’. De stap ‘{step}’ wacht op je in les {n}: {title}.",
    "It is time to look back on ‘{exercise}’. The step ‘{step}’ is waiting for you in lesson {n}: {title}.",
)
PART = {
    "roles": Text("Vier rollen", "Four roles"),
    "worlds": Text("Vier werelden", "Four worlds"),
    "work": Text("Terugkijken, en je eigen werk", "Looking back, and your own work"),
    "reference": Text("Naslag", "Reference"),
}
LESSON_HOW = {
    "open": Text("nog niet begonnen", "not begun yet"),
    "begun": Text("begonnen", "begun"),
    "done": Text("gedaan", "done"),
    "reading": Text("om te lezen", "to read"),
}
EXERCISE_DONE, EXERCISES_DONE = (
    Text("{done} van 1 oefening", "{done} of 1 exercise"),
    Text("{done} van {all} oefeningen", "{done} of {all} exercises"),
)
LESSON_LEFT = Text("nog {time}", "{time} left")
UP_TO_DATE = Text("Dit is de stand van nu.", "This is how it stands now.")

# today
TODAY = Text("Vandaag voor jou", "Today for you")
TODAY_PROMPT = Text(
    "Een paar kaarten die je al eens neerlegde. Iets na een paar dagen ophalen uit je geheugen helpt je onthouden. Wat je toen koos, zie je hier niet.",
    "A few cards that you have placed before. Fetching something from memory after a few days helps you remember it. What you chose then is not shown here.",
)
TODAY_WILL_BE = Text(
    "Hier komen later kaarten terug uit de oefeningen waarin je kaarten bij een plaats legt. Eerst die waarvan je zeker was en waar je ernaast zat, dan wat begint weg te zakken. Begin met de lessen; dan staat hier na een dag de eerste kaart klaar.",
    "Later, cards come back here from the exercises in which you place cards. First those you were sure about and had wrong, then what begins to fade. Begin with the lessons; after a day the first card is waiting here.",
)
TODAY_NOTHING = Text("Vandaag is er niets om op te halen.", "There is nothing to fetch back today.")
NEXT_DAY = Text("De volgende kaarten komen {day}.", "The next cards come {day}.")
WHY = {
    "sure": Text("Je was zeker en zat ernaast", "You were sure, and off the mark"),
    "missed": Text("{ago} gemist", "Missed {ago}"),
    "due": Text("Tijd om op te halen", "Time to fetch it back"),
}
FROM_EXERCISE = Text("Deze kaart komt uit ‘{title}’.", "This card is from ‘{title}’.")
DONE_TODAY = Text("Klaar voor vandaag", "Done for today")
FETCHED_NONE, FETCHED_ONE, FETCHED = (
    Text("Je hebt vandaag nog geen kaart neergelegd.", "You have not placed a card today yet."),
    Text("Je hebt vandaag één kaart opgehaald.", "You fetched back one card today."),
    Text("Je hebt vandaag {n} kaarten opgehaald.", "You fetched back {n} cards today."),
)
FETCHED_TABLE = Text("Wat je vandaag koos", "What you chose today")
CHOICE_HEAD, FIT_HEAD = Text("Jouw keuze", "Your choice"), Text("Hoe die past", "How it fits")

# then and now
THEN_AND_NOW_PROMPT = Text(
    "Hoe je koos bij casussen die op elkaar lijken: vroeg in de cursus en laat. Alleen je eerste keuze telt hier mee.",
    "How you chose in cases that look alike: early in the course, and late. Only your first choice counts here.",
)
NOTHING_EARLY = Text(
    "Je hebt nog geen van deze casussen gedaan. De eerste staan in les {n}: {title}.",
    "You have not done any of these cases yet. The first are in lesson {n}: {title}.",
)
NOTHING_LATE = Text(
    "De late casussen heb je nog niet gedaan. Als je ze doet, staan ze hier naast je eerste.",
    "You have not done the late cases yet. Once you do, they stand here beside your first ones.",
)
CASES_HEAD = Text("Casussen", "Cases")
FIRST_CHOICES = Text("Je eerste keuzes", "Your first choices")
IN_PER_CENT = Text("In procenten. Aantal casussen: {n}.", "In per cent. Number of cases: {n}.")
ROLES_HEAD = Text("Rollen", "Roles")
PER_PAIR = Text(
    "Hoe vaak je koos wat het best past, per paar rollen", "How often you chose the best fit, for each pair of roles"
)
N_OF = Text("{n} van {all}", "{n} of {all}")
GO_TO = Text("Naar les {n}: {title}", "To lesson {n}: {title}")
FAIR_WARNING = Text(
    "Lees hier niet te veel in. De late casussen zijn andere dan de vroege, en misschien moeilijker of juist niet. Een handvol casussen zegt weinig, en een cijfer is dit niet.",
    "Do not read too much into this. The late cases are not the early ones, and may be harder or easier. A handful of cases says little, and this is no grade.",
)
OTHER_PLACES = Text(
    "Toen kon je kiezen uit {then} rollen, nu uit {now}. Meer keus maakt missen makkelijker.",
    "Then you could choose from {then} roles, now from {now}. With more to choose from, it is easier to miss.",
)

# on paper
ON_PAPER = Text("De cursus op papier", "The course on paper")
ON_PAPER_ABOUT = Text(
    "De tekst van elke les, en elke oefening op een eigen blad, om te lezen of af te drukken. De feedback staat steeds achteraan. Wat je opschrijft, blijft op papier.",
    "The text of each lesson, and each exercise on a sheet of its own, to read or to print. The feedback is always at the end. What you write down stays on paper.",
)
LESSON_TEXT = Text("De tekst van de les", "The text of the lesson")
LESSON_ON_PAPER = Text(
    "Dit is de tekst van de les, zonder scherm. Elke oefening staat op een eigen blad. Wat je op het scherm met een klik krijgt, zoals feedback, staat daar ook.",
    "This is the text of the lesson, without the screen. Each exercise is on a sheet of its own. What a click gives you on the screen, such as feedback, is there too.",
)
ALL_ON_PAPER = Text("Alle lessen en oefeningen", "All lessons and exercises")
EXERCISE_HERE = Text("Hier komt de oefening:", "Here comes the exercise:")
ONLY_ON_SCREEN = Text("Dit staat alleen op het scherm:", "This is on the screen only:")
WORDS_OF_LESSON = Text("Woorden in deze les", "Words in this lesson")
THE_FEEDBACK = Text("De feedback", "The feedback")
FEEDBACK_APART = Text("Achteraan, voor als je klaar bent:", "At the end, for when you are done:")
CHOOSE_FROM = Text("Waar je uit kiest", "What you choose from")
THE_CARDS = Text("De kaarten", "The cards")
CARD_CALLED = Text("Kaart {n}: {card}", "Card {n}: {card}")
WHY_LINE = Text("Waarom?", "Why?")
HINTS_NOTE = Text(
    "Alleen voor als je vastloopt. Lees ze een voor een.", "Only for when you are stuck. Read them one by one."
)
PER_CENT = Text("{place} – {verdict} ({n} procent)", "{place} – {verdict} ({n} per cent)")
PER_CENT_ALONE = Text("{place} – {n} procent", "{place} – {n} per cent")
ONE_POINT = Text("Eén punt van de tien is tien procent.", "One point out of ten is ten per cent.")
LOOK_AT = Text("Let op deze woorden: {words}", "Mark these words: {words}")
QUOTED = Text("‘{words}’", "‘{words}’")
NEAR = Text(
    "Ligt er dicht bij: {place}. De vraag die het verschil maakt: {question}",
    "Close to it: {place}. The question that makes the difference: {question}",
)
REPLY_FITS = Text("{verdict}: {reply}", "{verdict}: {reply}")
CATEGORY_HEAD, POINTS_HEAD = Text("Plaats", "Place"), Text("Punten", "Points")
TEN_POINTS = Text("Jouw punten, samen tien", "Your points, ten in all")
YOUR_COMPARISON = Text("Jouw vergelijking", "Your comparison")
WRITE_NUMBERS = Text("Schrijf het nummer van elke kaart in een vak", "Write the number of each card in a box")
THE_FIELD, THEIR_FIELD = (
    Text("Het veld", "The field"),
    Text("Waar de auteurs de kaarten leggen", "Where the authors put the cards"),
)
THE_AXES = Text("De twee assen", "The two axes")
AXIS_ACROSS = Text(
    "Van links naar rechts: {axis} Links is ‘{low}’, rechts is ‘{high}’.",
    "From left to right: {axis} Left is ‘{low}’, right is ‘{high}’.",
)
AXIS_UP = Text(
    "Van onder naar boven: {axis} Onder is ‘{low}’, boven is ‘{high}’.",
    "From bottom to top: {axis} Bottom is ‘{low}’, top is ‘{high}’.",
)
FIELD_HEAD = Text("Omhoog ↑ Opzij →", "Up ↑ Across →")
EXAMPLE_IS = Text("Voorbeeld: {example}", "Example: {example}")
A_SHEET_EACH = Text(
    "Op papier: druk dit blad voor elke volgende af ({copy} 2, {copy} 3).",
    "On paper: print this sheet again for each next one ({copy} 2, {copy} 3).",
)
COPY_N = Text("{copy} {n}", "{copy} {n}")
NEXT_TO = Text("Naast elkaar, in een paar woorden", "Side by side, in a few words")
QUESTION_HEAD = Text("Vraag", "Question")
IF_CHOSEN = Text("{field} – Koos je ‘{choice}’?", "{field} – Did you choose ‘{choice}’?")
FIRST_SCAN, SECOND_SCAN = Text("De eerste keer", "The first time"), Text("De tweede keer", "The second time")
SECOND_SCAN_WHEN = Text(
    "Aan het eind van de cursus. Leg het eerste blad weg voordat je begint.",
    "At the end of the course. Put the first sheet away before you begin.",
)
CIRCLE = Text("Omcirkel een getal: 1 is {low}, 5 is {high}", "Circle a number: 1 is {low}, 5 is {high}")
CIRCLE_BOTH = Text("Omcirkel op elke regel een getal", "Circle a number in each row")
END_OF_SCALE = Text("{n} is: {pole}", "{n} is: {pole}")
YOUR_NEXT_STEP = Text("Welke stap zet je, en wanneer?", "Which step will you take, and when?")
AHEAD = {
    "inside-ahead": Text("‘{a}’ hoger dan ‘{b}’", "‘{a}’ higher than ‘{b}’"),
    "outside-ahead": Text("‘{b}’ hoger dan ‘{a}’", "‘{b}’ higher than ‘{a}’"),
    "even": Text("‘{a}’ en ‘{b}’ even hoog", "‘{a}’ and ‘{b}’ equally high"),
}
STEP_IS = Text("Een volgende stap: {step}", "A next step: {step}")
CHAIN_CALLED = Text("Keten {n}: {chain}", "Chain {n}: {chain}")
CHAIN_IN = Text("{kind}, in de wereld {world}", "{kind}, in the world of {world}")
SIGNED = Text("{sign} ({label})", "{sign} ({label})")
NUMBER_STEPS = Text("Nummer de stappen en omcirkel een teken", "Number the steps and circle a sign")
STEP_HEAD, PLACE_HEAD, SIGN_HEAD = (
    Text("Stap", "Step"),
    Text("Nummer", "Number"),
    Text("Geeft meer (+) of minder (−) van de volgende", "Gives more (+) or less (−) of the next"),
)
LAST_TO_FIRST = Text("De laatste stap werkt weer op de eerste.", "The last step works on the first again.")
LAST_TO_NOTHING = Text("De laatste stap krijgt geen teken.", "The last step gets no sign.")
AND_ROUND = Text("En dan begint het weer bij stap 1.", "And then it begins again at step 1.")
NUMBERED = Text("{n}. {words}", "{n}. {words}")
WALK = Text(
    "Begin bij moment 1, kies, en ga naar het moment dat erbij staat. Schrijf elke keuze in je pad, bijvoorbeeld 1b.",
    "Begin at moment 1, choose, and go to the moment that is named. Write each choice in your path, for example 1b.",
)
WITH_AND_WITHOUT = Text(
    "Soms geldt iets alleen ‘met 1b’: dan moet 1b in je pad staan. ‘Zonder 1b’: dan mag 1b er niet in staan. De rest sla je over.",
    "Sometimes a thing holds only ‘with 1b’: then 1b must be in your path. ‘Without 1b’: then 1b may not be in it. Skip the rest.",
)
PATH_SO_FAR = Text("Jouw pad:", "Your path:")
MOMENT = Text("Moment {n}: {title}", "Moment {n}: {title}")
GO_TO_MOMENT = Text("Ga naar moment {n}.", "Go to moment {n}.")
LETTERED = Text("{letter}. {when}{way} ", "{letter}. {when}{way} ")
AN_ENDING = Text("Dit is een einde.", "This is an ending.")
ONLY_WITH, ONLY_WITHOUT = (
    Text("Alleen met {needs}: ", "Only with {needs}: "),
    Text("Alleen zonder {without}: ", "Only without {without}: "),
)
WITH_WITHOUT = Text("Alleen met {needs}, en zonder {without}: ", "Only with {needs}, and without {without}: ")
AND_ALSO, OR_ELSE = Text(" en ", " and "), Text(" of ", " or ")
CHOICE_READ = Text("{step} – {pattern}", "{step} – {pattern}")
THE_SIGNALS = Text("De signalen", "The signals")
SIGNAL_CALLED = Text("Signaal {n}: {when}", "Signal {n}: {when}")
YOUR_POINTS, TWENTY_POINTS = (
    Text("Jouw punten", "Your points"),
    Text("Verdeel na elk signaal twintig punten", "Divide twenty points after each signal"),
)
BEFORE_SIGNALS = Text("Vooraf", "Beforehand")
AUTHORS_POINTS = Text("De punten van de auteurs, na elk signaal", "The authors’ points, after each signal")
WE_CALL_IT = Text("Wij noemen dit {nature}.", "We call this {nature}.")
THE_OPTIONS, THE_SCORES = Text("De opties", "The options"), Text("De scores", "The scores")
SCORE_YOURSELF = Text("Zelf scoren", "Score them yourself")
SCORE_FIRST = Text(
    "Dit mag je overslaan. Vul je het in, dek dan de scores hieronder af.",
    "You may skip this. If you fill it in, cover the scores below.",
)
BY_HAND = Text("Wat vier regels ervan maken", "What four rules make of it")
RULES_HOW = {
    "mean": Text(
        "Gemiddelde: tel de scores van een optie op, en deel door het aantal werelden.",
        "Average: add up the scores of an option, and divide by the number of worlds.",
    ),
    "worst": Text(
        "Laagste score: het kleinste getal van een optie.", "Lowest score: the smallest number of an option."
    ),
    "regret": Text(
        "Grootste spijt: kijk in elke wereld hoeveel een optie achterblijft bij de beste daar. Neem het grootste verschil.",
        "Largest regret: see in each world how far an option stays behind the best one there. Take the largest difference.",
    ),
    "satisfied": Text(
        "Werelden vanaf {n}: tel de werelden waarin een optie een {n} of meer scoort.",
        "Worlds from {n}: count the worlds in which an option scores {n} or more.",
    ),
}
THE_QUESTIONS, QUESTION_N = Text("De vragen", "The questions"), Text("Vraag {n}", "Question {n}")
CALCULATE_FIRST = Text(
    "Reken eerst de regels uit: de vragen verklappen iets van de uitkomst.",
    "Work out the rules first: the questions give away some of the result.",
)
MIGHT_LEAD = Text("Ook te verdedigen voorop: {roles}.", "Could also be defended in the lead: {roles}.")
TRAPS = Text("De valkuil van elke wereld", "The trap of each world")

# saving, said by the front end
SAVED = Text("Opgeslagen {time}", "Saved {time}")
SAVING = Text("Bezig met opslaan…", "Saving…")
NOT_SAVED = Text("Niet opgeslagen – klik op ‘Start de les’ bovenaan", "Not saved – click ‘Start the lesson’ at the top")
UNSAVED_TEXT = Text("Je tekst is nog niet opgeslagen", "Your text is not saved yet")
CHOSEN_MARK = Text("jouw keuze", "your choice")

# when something is wrong
BROWSER_KEEPS_NOTHING_TITLE = Text("Deze browser bewaart je antwoorden niet", "This browser does not keep your answers")
BROWSER_KEEPS_NOTHING = Text(
    "Je kunt alles lezen en doen, maar na het sluiten van deze bladzijde zijn je antwoorden weg. Gebruik liever een gewoon venster, geen privévenster. Of neem je antwoorden mee voordat je sluit: onder de oefening waar je bezig bent, komt daarvoor een knop.",
    "You can read and do everything, but your answers are gone once you close this page. Better use an ordinary window, not a private one. Or take your answers along before you close: a button for that comes below the exercise that you are doing.",
)
BROWSER_FULL = Text(
    "Niet bewaard: deze browser heeft geen ruimte, of mag niets bewaren.",
    "Not kept: this browser has no room, or may not keep anything.",
)
ONLY_ON_THIS_PAGE = Text(
    "Je laatste antwoorden staan alleen op deze bladzijde. Sluit of vernieuw je die, dan zijn ze weg.",
    "Your last answers are only on this page. If you close or reload it, they are gone.",
)
ONLY_IN_THIS_BROWSER = Text(
    "Je antwoorden staan alleen in deze browser, en die kan ze wissen. In een privévenster gebeurt dat zodra je het sluit.",
    "Your answers are only in this browser, and it may clear them. A private window does so as soon as you close it.",
)
TAKE_NOW = Text("Neem je antwoorden mee", "Take your answers along")
TAKEN = Text(
    "Meegenomen: {file} staat bij je downloads. Openen hoeft niet: breng het weer in bij Mijn antwoorden, in les 1.",
    "Taken along: {file} is among your downloads. No need to open it: bring it in again under My answers, in lesson 1.",
)
BROKEN = Text("Deze oefening kan nu niet worden getoond", "This exercise cannot be shown now")
BROKEN_PROMPT = Text(
    "De rest van de les werkt gewoon. Voor wie de oefening maakt:",
    "The rest of the lesson works as usual. For whoever makes this exercise:",
)
WENT_WRONG = Text(
    "Er ging iets mis in de cursus zelf. Wat al was opgeslagen, is bewaard. Klik op ‘Start de les’ bovenaan.",
    "Something went wrong in the course itself. What was saved is kept. Click ‘Start the lesson’ at the top.",
)
