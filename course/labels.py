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
AGAIN = Text("Kies opnieuw een plek.", "Choose a place again.")
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

# my answers
MY_ANSWERS = Text("Mijn antwoorden", "My answers")
MY_PROMPT = Text(
    "Alles wat je invult staat in één bestand op deze computer: {path}. Niets daarvan gaat naar buiten.",
    "Everything you fill in is in one file on this computer: {path}. None of it leaves.",
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
    "Weet je het zeker? Al je antwoorden (nu {n}) verdwijnen van deze computer. Bestanden die je eerder hebt meegenomen, blijven bestaan.",
    "Are you sure? All your answers ({n} now) disappear from this computer. Files that you took along earlier stay.",
)
DELETE_YES = Text("Ja, verwijder alles", "Yes, delete everything")
DELETE_NO = Text("Nee, bewaar ze", "No, keep them")
DELETED = Text(
    "Alles is verwijderd. Oefeningen die nog openstaan, worden leeg als je weer op ‘Start de les’ klikt.",
    "Everything has been deleted. Exercises that are still open become empty when you click ‘Start the lesson’ again.",
)
KEPT_THEM = Text("Er is niets verwijderd.", "Nothing was deleted.")

# saving, said by the front end
SAVED = Text("Opgeslagen {time}", "Saved {time}")
SAVING = Text("Bezig met opslaan…", "Saving…")
NOT_SAVED = Text("Niet opgeslagen – klik op ‘Start de les’ bovenaan", "Not saved – click ‘Start the lesson’ at the top")
UNSAVED_TEXT = Text("Je tekst is nog niet opgeslagen", "Your text is not saved yet")
CHOSEN_MARK = Text("jouw keuze", "your choice")

# when something is wrong
BROKEN = Text("Deze oefening kan nu niet worden getoond", "This exercise cannot be shown now")
BROKEN_PROMPT = Text(
    "De rest van de les werkt gewoon. Voor wie de oefening maakt:",
    "The rest of the lesson works as usual. For whoever makes this exercise:",
)
WENT_WRONG = Text(
    "Er ging iets mis in de cursus zelf. Wat al was opgeslagen, is bewaard. Klik op ‘Start de les’ bovenaan.",
    "Something went wrong in the course itself. What was saved is kept. Click ‘Start the lesson’ at the top.",
)
