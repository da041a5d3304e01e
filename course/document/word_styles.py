"""How the Word file looks: paper, letter, space and language, all in its styles."""

from docx.document import Document as File
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from course import labels
from course.text import Language

LOCALE = {"nl": "nl-NL", "en": "en-GB"}
LETTER = "Calibri"
INK, QUIET, LINE = "1B1F24", "5A6470", "8A94A0"
WIDTH, HEIGHT, MARGIN = Mm(210), Mm(297), Mm(25)
WIDEST, HIGHEST = WIDTH - 2 * MARGIN, HEIGHT - 3 * MARGIN

# Style: size, colour, bold, points of space before and after, whether it stays with what follows.
LOOK = {
    "Normal": (11, INK, False, 0, 6, False),
    "Title": (26, INK, True, 0, 2, False),
    "Subtitle": (13, QUIET, False, 0, 18, False),
    "Heading 1": (18, INK, True, 28, 6, True),
    "Heading 2": (14, INK, True, 20, 4, True),
    "Heading 3": (12, INK, True, 16, 2, True),
    "Heading 4": (11, QUIET, True, 14, 2, True),
    "Heading 5": (11, QUIET, False, 12, 2, True),
    "Caption": (11, INK, True, 14, 6, True),
    "Footer": (9, QUIET, False, 0, 0, False),
    "Question": (10, QUIET, False, 9, 1, True),
    "Answer": (11, INK, False, 0, 4, False),
    "Table Head": (9, QUIET, True, 3, 3, True),
    "Table Text": (10, INK, False, 3, 3, False),
}


def set_up(file: File, language: Language) -> None:
    """Give a new file its paper, its styles, its language and a number on each page."""
    _on_paper(file)
    _speak(file, LOCALE[language])
    for name, look in LOOK.items():
        _style(file, name, *look)
    file.styles["Title"].element.pPr.remove(file.styles["Title"].element.pPr.find(qn("w:pBdr")))
    _rule_tables(file)
    _number_pages(file, labels.COURSE(language))


def element(tag: str, **attributes: str) -> OxmlElement:
    """An element of Word's own XML, with attributes in Word's namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _on_paper(file: File) -> None:
    """A4; and a file of today, not one to be opened in compatibility mode."""
    (page,) = file.sections
    page.page_width, page.page_height = WIDTH, HEIGHT
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    mode = file.settings.element.find(f".//{qn('w:compatSetting')}[@{qn('w:name')}='compatibilityMode']")
    mode.set(qn("w:val"), "15")


def _speak(file: File, locale: str) -> None:
    """The language, where every style begins and where the style of running text says it again."""
    for spoken in file.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), locale)
    file.styles["Normal"].element.get_or_add_rPr().append(element("w:lang", val=locale))
    file.settings.element.find(qn("w:themeFontLang")).set(qn("w:val"), locale)


def _style(file: File, name: str, size: float, colour: str, bold: bool, before: int, after: int, stays: bool) -> None:
    """A style of ours with its look; made where Word has none of that name."""
    known = [style.name for style in file.styles]
    style = file.styles[name] if name in known else file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = RGBColor.from_string(colour)
    space = style.paragraph_format
    space.space_before, space.space_after, space.keep_with_next = Pt(before), Pt(after), stays
    space.line_spacing = 1.25 if size < 12 else 1.1
    _letter(style)


def _letter(style: ParagraphStyle) -> None:
    """One letter for every script, in place of those that a theme would choose."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), LETTER)


def _rule_tables(file: File) -> None:
    """Thin lines between the rows of a table, and none beside them."""
    borders = file.styles["Table Grid"].element.find(f".//{qn('w:tblBorders')}")
    for side in list(borders):
        if side.tag in (qn("w:left"), qn("w:right"), qn("w:insideV")):
            borders.remove(side)
        else:
            side.set(qn("w:color"), LINE)


def _number_pages(file: File, course: str) -> None:
    """The course and the number of the page at the foot of each page."""
    (foot,) = file.sections[0].footer.paragraphs
    foot.add_run(f"{course} · ")
    foot._p.append(element("w:fldSimple", instr="PAGE"))
