"""What the pages of the site say; the names of lessons, parts, roles and worlds come from the course itself."""

from course.text import Language, Text

OTHER = Text("In English", "In het Nederlands")
LOADING = Text(
    "De les wordt klaargezet. Dat duurt een paar tellen.", "The lesson is being laid out. That takes a few seconds."
)
NO_SCRIPT = Text(
    "De les heeft JavaScript nodig. Zonder kan ook: op papier, via de beginpagina.",
    "The lesson needs JavaScript. You can also do without: on paper, from the first page.",
)
ACCESSIBILITY = Text("Toegankelijkheid", "Accessibility")
PRIVACY = Text("Privacy", "Privacy")
PAPER = Text("De cursus op papier", "The course on paper")
CHECK = Text("Controle voor ICT", "Check for IT")
LESSON_LENGTHS = Text(
    "{n} lessen van {least} tot {most} minuten, samen ruim {hours} uur.",
    "{n} lessons of {least} to {most} minutes, some {hours} hours in all.",
)
OF_THE_ENTRANCE = {
    "kind": Text("Een cursus in je browser", "A course in your browser"),
    "about": Text(
        "Een cursus over leiderschap in de gemeente. Je oefent met gevallen van het gemeentehuis, en leest bij elke keuze waarom die past, of waarom minder.",
        "A course on leadership in the Dutch municipality. You practise on situations from the town hall, and read for every choice why it fits, or why it fits less well.",
    ),
    "begin": Text("Begin met les 1", "Begin with lesson 1"),
    "nothing_needed": Text(
        "Zonder account, en je installeert niets.", "Without an account, and with nothing to install."
    ),
    "lessons_id": Text("lessen", "lessons"),
    "lessons": Text("De lessen", "The lessons"),
    "order": Text(
        "Doe ze op volgorde, liefst met een paar dagen ertussen. Elke les begint met lezen.",
        "Take them in order, preferably with a few days in between. Every lesson begins with reading.",
    ),
    "routes": Text("Minder tijd? Les 27 heeft drie routes.", "Less time? Lesson 27 has three routes."),
    "starting": Text("Wat er gebeurt als je begint", "What happens when you begin"),
    "answers": Text("Waar je antwoorden blijven", "Where your answers stay"),
    "private": Text("Gebruik geen privévenster.", "Do not use a private window."),
    "private_why": Text(
        "Als je dat sluit, zijn je antwoorden weg. Dat geldt ook als je browser bij het afsluiten alles wist.",
        "When you close it, your answers are gone. The same holds if your browser clears everything when it closes.",
    ),
    "paper": Text("Liever op papier?", "Rather on paper?"),
    "paper_about": Text(
        "Elke oefening is er ook als pagina om te lezen of af te drukken. Het antwoord van de auteurs staat apart, achterin.",
        "Every exercise is also a page to read or print. What the authors say stands apart, at the end.",
    ),
    "to_paper": Text("Alle oefeningen op papier", "All the exercises on paper"),
    "trouble": Text("Start er niets?", "Does nothing start?"),
    "trouble_about": Text(
        "Op sommige werkplekken houdt de beveiliging iets tegen. De controlepagina zoekt uit wat, en maakt een tekst die je aan je ICT-afdeling kunt mailen.",
        "On some work computers the security stops something. The check page finds out what, and makes a text that you can mail to your IT department.",
    ),
    "to_check": Text("Controleer deze computer", "Check this computer"),
}
FACTS = (
    (
        Text("Wat je leert", "What you learn"),
        Text(
            "Zien welke van de vier rollen een situatie vraagt, en keuzes op de proef stellen in vier werelden die kunnen komen.",
            "To see which of the four roles a situation asks for, and to put choices to the test in four worlds that may come.",
        ),
    ),
    (
        Text("Voor wie", "For whom"),
        Text(
            "Gemeentesecretarissen, directeuren en managers, en ieder die zich in dat werk wil verdiepen. Voorkennis is niet nodig.",
            "Town clerks, directors and managers, and anyone who wants to know that work better. No prior knowledge is needed.",
        ),
    ),
)
HOW_LONG = Text("Hoelang", "How long")
ROUTES = Text(
    "Les 27 helpt je kiezen: een halve dag met de kern, zes weken, of elke week een les.",
    "Lesson 27 helps you choose: half a day with the core, six weeks, or a lesson each week.",
)
STEPS = (
    Text(
        "De les komt op het scherm. De eerste keer haalt je browser daarvoor 12 tot 25 megabyte op. Je ziet in woorden wat er gebeurt.",
        "The lesson comes on the screen. The first time, your browser fetches 12 to 25 megabytes for it. You see in words what is happening.",
    ),
    Text(
        "Je kunt meteen lezen. Klik bovenaan op ‘Start de les’, dan komen de oefeningen erbij.",
        "You can read at once. Click ‘Start the lesson’ at the top, and the exercises join in.",
    ),
    Text(
        "Dat duurt een paar tellen, op een oude computer langer. De volgende keer gaat het vlugger.",
        "That takes a few seconds, longer on an old computer. Next time it is quicker.",
    ),
)
KEPT = (
    Text(
        "In deze browser, op dit apparaat. Er gaat niets weg, ook niet naar ons. Op een ander apparaat of in een andere browser begin je leeg.",
        "In this browser, on this device. Nothing is sent away, not even to us. On another device or in another browser you start empty.",
    ),
    Text(
        "Neem ze af en toe mee als bestand: in les 1, onder Mijn antwoorden. Dat bestand kun je overal weer inbrengen.",
        "Take them along as a file now and then: in lesson 1, under My answers. You can bring that file in anywhere.",
    ),
)
OF_THE_CHECK = {
    "title": Text("Werkt de cursus op deze computer?", "Does the course work on this computer?"),
    "about": Text(
        "Deze pagina probeert wat de cursus nodig heeft, en zegt wat er wordt tegengehouden. Bedoeld voor ICT, en voor wie ICT om hulp vraagt.",
        "This page tries what the course needs, and says what is being stopped. Meant for IT, and for whoever asks IT for help.",
    ),
    "outside": Text(
        "Alles komt van deze site zelf. Er wordt geen ander adres gevraagd, en er gaat niets weg. De cursus gebruikt geen service worker, geen cookies en geen account.",
        "Everything comes from this site itself. No other address is asked, and nothing is sent away. The course uses no service worker, no cookies and no account.",
    ),
    "busy": Text("De controle begint.", "The check is beginning."),
    "no_script": Text(
        "JavaScript staat uit of wordt tegengehouden. Zonder JavaScript werken de oefeningen niet; de oefeningen op papier wel.",
        "JavaScript is switched off or stopped. Without JavaScript the exercises do not work; the exercises on paper do.",
    ),
    "mail": Text("Tekst voor een mail", "Text for a mail"),
    "mail_about": Text(
        "Kopieer dit en mail het aan je ICT-afdeling, of aan wie de cursus aanbiedt. Er staan geen antwoorden in.",
        "Copy this and mail it to your IT department, or to whoever offers the course. It holds no answers.",
    ),
    "to_copy": Text("Kopieer de tekst", "Copy the text"),
}
SPOKEN = {
    "checking": Text("Bezig met: {name}", "Busy with: {name}"),
    "all_good": Text("Alles wat de cursus nodig heeft, werkt hier.", "Everything that the course needs works here."),
    "one_wrong": Text("Eén ding werkt hier niet.", "One thing does not work here."),
    "wrong": Text("{n} dingen werken hier niet.", "{n} things do not work here."),
    "subject": Text("Controle van de cursus Vier rollen, vier werelden", "Check of the course Four roles, four worlds"),
    "copied": Text("Gekopieerd.", "Copied."),
    "copy_yourself": Text(
        "De tekst is geselecteerd. Kopieer hem met Ctrl+C.", "The text is selected. Copy it with Ctrl+C."
    ),
    "no_type": Text("zonder inhoudstype", "without a content type"),
    "refused": Text("De server antwoordde {status}.", "The server answered {status}."),
    "changed": Text(
        "Er kwam iets anders aan: {type}, {size} in plaats van {expected}.",
        "Something else arrived: {type}, {size} instead of {expected}.",
    ),
    "whole": Text("Ongewijzigd aangekomen: {type}, {size}.", "Arrived unchanged: {type}, {size}."),
    "miscalled": Text(
        "Ongewijzigd aangekomen, {size}, maar als {type}; het moet {needed} zijn.",
        "Arrived unchanged, {size}, but as {type}; it must be {needed}.",
    ),
    "compiled": Text("WebAssembly mag draaien.", "WebAssembly may run."),
    "evaluated": Text("Dat mag.", "That is allowed."),
    "worked": Text("De werker startte en laadde een module.", "The worker started and loaded a module."),
    "kept": Text("Geschreven, gelezen en weer verwijderd.", "Written, read and deleted again."),
    "room": Text("Er is {size} vrij.", "{size} is free."),
    "lasting": Text("De browser ruimt dit niet zelf op.", "The browser does not clear this by itself."),
    "may_clear": Text(
        "De browser mag dit opruimen als de schijf vol raakt.", "The browser may clear this when the disk fills up."
    ),
    "not_told": Text("Deze browser vertelt het niet.", "This browser does not tell."),
    "no_answer": Text("Er kwam geen antwoord.", "No answer came."),
}
MARKS = {"good": "✓", "bad": "✗", "note": "!"}
STATES = {
    "good": Text("werkt", "works"),
    "bad": Text("werkt niet", "does not work"),
    "note": Text("let op", "take note"),
}
_LET_THROUGH = Text(
    "Laat bestanden op {suffix} van dit adres ongewijzigd door, in de proxy, de virusscanner en de browser.",
    "Let files ending in {suffix} from this address through unchanged, in the proxy, the virus scanner and the browser.",
)
NAMES = {
    "address": Text("Veilig adres", "Secure address"),
    "wasm": Text("De Python van de browser (.wasm)", "The Python of the browser (.wasm)"),
    "mjs": Text("Een module (.mjs)", "A module (.mjs)"),
    "whl": Text("Een Python-pakket (.whl)", "A Python package (.whl)"),
    "zip": Text("De bibliotheek van Python (.zip)", "The library of Python (.zip)"),
    "json": Text("Instellingen (.json)", "Settings (.json)"),
    "ipynb": Text("Een les (.ipynb)", "A lesson (.ipynb)"),
    "compile": Text("WebAssembly", "WebAssembly"),
    "eval": Text("Functies uit tekst (unsafe-eval)", "Functions from text (unsafe-eval)"),
    "worker": Text("Werk op de achtergrond (module worker)", "Work in the background (module worker)"),
    "keep": Text("Antwoorden bewaren (IndexedDB)", "Keeping answers (IndexedDB)"),
    "room": Text("Ruimte voor antwoorden", "Room for answers"),
    "lasting": Text("Blijvend bewaren", "Keeping for good"),
}
ADVICE = {
    "address": Text(
        "Bied de site aan over https. Over http werkt zij alleen op localhost.",
        "Offer the site over https. Over http it works only on localhost.",
    ),
    **{name: _LET_THROUGH.fill(suffix=f".{name}") for name in ("whl", "zip", "json", "ipynb")},
    "wasm": Text(
        "Laat bestanden op .wasm van dit adres ongewijzigd door. Laat de webserver ze application/wasm noemen.",
        "Let files ending in .wasm from this address through unchanged. Have the web server call them application/wasm.",
    ),
    "mjs": Text(
        "Laat bestanden op .mjs van dit adres ongewijzigd door. De webserver moet ze text/javascript noemen.",
        "Let files ending in .mjs from this address through unchanged. The web server must call them text/javascript.",
    ),
    "compile": Text(
        "Komt het .wasm-bestand wel goed aan, sta dan WebAssembly toe voor dit adres: in het browserbeleid en in de Content-Security-Policy.",
        "If the .wasm file does arrive well, then allow WebAssembly for this address: in the browser policy and in the Content-Security-Policy.",
    ),
    "eval": Text(
        "Zet 'unsafe-eval' bij script-src in de Content-Security-Policy van deze site. JupyterLab kan niet zonder.",
        "Put 'unsafe-eval' with script-src in the Content-Security-Policy of this site. JupyterLab cannot do without.",
    ),
    "worker": Text(
        "Gebruik een browser van na 2023, en sta workers van dit adres toe (worker-src 'self' in een Content-Security-Policy).",
        "Use a browser from after 2023, and allow workers from this address (worker-src 'self' in a Content-Security-Policy).",
    ),
    "keep": Text(
        "Sta opslag van sitegegevens toe voor dit adres. Zonder die opslag werkt de cursus ook, maar zijn antwoorden weg als de les sluit.",
        "Allow site data for this address. Without it the course works too, but answers are gone when the lesson closes.",
    ),
    "room": Text(
        "Maak ruimte vrij op de schijf, of verhoog wat sites mogen bewaren.",
        "Free some space on the disk, or raise what sites may keep.",
    ),
    "lasting": Text(
        "Dat is gewoon. Wist het beleid sitegegevens bij het afsluiten, zonder dit adres dan uit. Neem antwoorden mee als bestand (les 1).",
        "That is usual. If policy clears site data on closing, make an exception for this address. Take answers along as a file (lesson 1).",
    ),
}


def spoken(language: Language) -> dict:
    """What the check page says once it runs."""
    grouped = {"states": STATES, "names": NAMES, "advice": ADVICE}
    whole = {name: {key: text(language) for key, text in group.items()} for name, group in grouped.items()}
    return {**{name: text(language) for name, text in SPOKEN.items()}, **whole, "marks": MARKS}
