"""One learner, from the first Start to a document to take to work, and to the day that it is all deleted."""

import io
import re

import docx
import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
CASE = {
    "name": "De brug die niemand mist",
    "who": "De dorpsraad van Zandoever, een schipper en het team Wegen.",
    "what": "De voetbrug is afgekeurd.\n\nDe dorpsraad timmert zelf aan een vlot.",
    "first-step": "Woensdag loop ik mee. =1+1 <script>alert(1)</script> 🌉",
}


def sheet(page, title):
    return page.locator(".vr-sheet").filter(has=page.get_by_role("heading", name=title, level=3, exact=True))


def fill_step(work, number, words):
    """Every field of a step: these words or others of one's own, the last of each choice, a day."""
    work.get_by_role("heading", name=re.compile(rf"^Stap {number}:")).wait_for()
    for field in work.locator("textarea").all():
        name = re.sub(r"^field:(\d/)?", "", field.get_attribute("data-field"))
        field.fill(words.get(name, f"Eigen woorden bij {name}."))
    for choice in work.locator("fieldset.vr-choice").all():
        choice.get_by_role("radio").last.check()
    for day in work.locator("input[type=date]").all():
        day.fill("2026-12-03")


def keep_step(work):
    """Keep the step in hand, and go on from what is said of it."""
    before = work.locator(".vr-steps [data-state=done]").count()
    work.get_by_role("button", name="Bewaar deze stap").click()
    expect(work.locator(".vr-steps [data-state=done]")).to_have_count(before + 1)
    onward = work.get_by_role("button", name=re.compile("^(Volgende stap|Naar wat je maakte)$"))
    if onward.count():
        onward.click()


def rate(scan, score):
    """The same score for each of the twelve statements."""
    expect(scan.get_by_role("radiogroup")).to_have_count(12)
    for statement in scan.get_by_role("radiogroup").all():
        statement.get_by_text(score, exact=True).click()


def downloaded(page, work, button):
    with page.expect_download() as waiting:
        work.get_by_role("button", name=button).click()
    return waiting.value


def paragraphs(document):
    """Every piece of text in a document: paragraphs, and cells of tables."""
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


def test_a_learner_goes_from_the_first_start_to_a_document_and_deletes_it_all(started, course):
    page = started("nl/01-start.ipynb")
    expect(sheet(page, "Waar je staat")).to_contain_text("Je hebt nog geen oefening gedaan.")
    scan = sheet(page, "Hoe zeker ben je van wat je kunt?")
    rate(scan, "2")
    scan.get_by_role("button", name="Bewaar", exact=True).click()
    expect(scan.get_by_role("heading", name="Bewaard")).to_be_visible()

    page = started("nl/05-casussen-ronde-1-en-2.ipynb", keep=True)
    cases = page.locator(".vr-sheet").first
    cases.locator("[data-place] > button").first.click()
    cases.get_by_role("radio", name="Zeker", exact=True).check()
    cases.get_by_label(re.compile("Waarom deze keuze")).fill("Omdat de brief van maandag dat zegt.")
    cases.get_by_role("button", name="Laat de feedback zien").click()
    cases.locator(".vr-feedback").wait_for()

    page = started("nl/25-je-eigen-casus.ipynb", keep=True)
    own = sheet(page, "Je eigen casus")
    steps = own.locator(".vr-steps button").count() - 1
    for number in range(1, steps + 1):
        fill_step(own, number, CASE)
        keep_step(own)
    expect(own.get_by_role("img", name=re.compile("De brug die niemand mist"))).to_be_visible()

    page = started("nl/26-je-plan.ipynb", keep=True)
    again = sheet(page, "Hoe zeker ben je van wat je kunt?")
    again.get_by_role("button", name="Vul voor de tweede keer in").click()
    rate(again, "4")
    again.get_by_role("button", name="Bewaar", exact=True).click()
    expect(again).to_contain_text("Hoger dan toen: 12.")
    plan = sheet(page, "Je voornemens")
    for number in (1, 2):
        fill_step(
            plan,
            number,
            {"if": "Als de wethouder over de brug begint", "situation": "Als de wethouder over de brug begint"},
        )
        keep_step(plan)

    file = downloaded(page, sheet(page, "Wat ik meeneem"), "Maak er een Word-document van")
    assert file.suggested_filename.endswith(".docx")
    document = docx.Document(io.BytesIO(file.path().read_bytes()))
    told = "\n".join(paragraphs(document))
    for words in (*CASE.values(), "Omdat de brief van maandag dat zegt.", "Als de wethouder over de brug begint"):
        assert all(line in told for line in words.split("\n\n"))
    assert "3 dec 2026" in told
    assert "toen 2, nu 4 (van 5)" in told
    assert "Vlierdam" not in told  # the example's words are not the learner's
    assert document.inline_shapes
    page_file = downloaded(page, sheet(page, "Wat ik meeneem"), "Maak er een webpagina van")
    html = page_file.path().read_text(encoding="utf-8")
    assert 'lang="nl"' in html
    assert "&lt;script&gt;" in html
    assert "<script" not in html

    page = started("nl/01-start.ipynb", keep=True)
    where = sheet(page, "Waar je staat")
    expect(where).to_contain_text("Je was vandaag al bezig, in les 26: Je plan.")
    expect(where.locator("li", has_text="25. Je eigen casus")).to_contain_text("gedaan")
    mine = sheet(page, "Mijn antwoorden")
    mine.get_by_role("button", name="Verwijder al mijn antwoorden").click()
    expect(mine).to_contain_text("documenten in Word of als webpagina")
    mine.get_by_role("button", name="Ja, verwijder alles").click()
    expect(mine).to_contain_text("Alles is verwijderd.")
    assert course.kept() == []
    assert not course.answers.exists()
    page = started("nl/26-je-plan.ipynb", keep=True)
    file = downloaded(page, sheet(page, "Wat ik meeneem"), "Maak er een Word-document van")
    empty = paragraphs(docx.Document(io.BytesIO(file.path().read_bytes())))
    assert not any(words in "\n".join(empty) for words in CASE.values())
