"""The document as a Word file, made with python-docx."""

import io
from collections.abc import Callable
from datetime import datetime, time

import docx
from docx.shape import InlineShape
from docx.shared import Emu
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from course.document import word_styles
from course.document.description import Asked, Contents, Document, Picture, Section, Table, Told, fit
from course.document.pictures import drawn
from course.document.word_styles import HIGHEST, WIDEST, element
from course.text import Words

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def made(document: Document) -> bytes:
    """The document as the bytes of a .docx file."""
    kept = io.BytesIO()
    _Writer(document).file.save(kept)
    return kept.getvalue()


NARROW, WIDE = 12, 22  # the least and the most letters that the width of a column reckons with


class _Writer:
    """Writes a document into a Word file, piece by piece."""

    def __init__(self, document: Document):
        self.document, self.file = document, docx.Document()
        word_styles.set_up(self.file, document.language)
        self._named()
        self._paragraph(document.title, "Title")
        self._paragraph(document.subtitle, "Subtitle")
        self._contents(document.contents, 1)

    def _named(self) -> None:
        """What the file says about itself; nothing of who made it."""
        about, day = self.file.core_properties, datetime.combine(self.document.day, time())
        about.title = fit(f"{self.document.title.text}: {self.document.subtitle.text}")
        about.language = word_styles.LOCALE[self.document.language]
        about.author = about.comments = ""
        about.created = about.modified = day

    def _contents(self, contents: Contents, level: int) -> None:
        for piece in contents:
            if isinstance(piece, Section):
                self._paragraph(piece.title, f"Heading {level}")
                self._contents(piece.contents, level + 1)
            else:
                WRITTEN[type(piece)](self, piece)

    def _told(self, told: Told) -> None:
        for words in told.paragraphs:
            self._paragraph(words, "Normal")

    def _asked(self, asked: Asked) -> None:
        self._paragraph(asked.question, "Question")
        for words in asked.answer:
            self._paragraph(words, "Answer")

    def _table(self, table: Table) -> None:
        self._paragraph(table.caption, "Caption")
        made = self.file.add_table(len(table.rows) + 1, len(table.head), "Table Grid")
        made.autofit = False
        widths = _widths(table)
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        for row, words in zip(made.rows, (table.head, *table.rows), strict=True):
            row._tr.get_or_add_trPr().append(element("w:cantSplit"))
            self._row(row, words, widths, "Table Head" if words is table.head else "Table Text")
        made.rows[0]._tr.trPr.append(element("w:tblHeader"))

    def _row(self, row: _Row, several: tuple[Words, ...], widths: list[int], style: str) -> None:
        for cell, words, width in zip(row.cells, several, widths, strict=True):
            cell.width = width
            self._cell(cell, words, style)

    def _cell(self, cell: _Cell, words: Words, style: str) -> None:
        (paragraph,) = cell.paragraphs
        paragraph.style = style
        self._write(paragraph, words)

    def _picture(self, picture: Picture) -> None:
        found = drawn(picture, self.document.language, "png")
        if found:
            shape = self.file.add_picture(io.BytesIO(found))
            shape._inline.docPr.set("descr", fit(picture.alt.text))
            _fitted(shape)

    def _paragraph(self, words: Words, style: str) -> None:
        self._write(self.file.add_paragraph(style=style), words)

    def _write(self, paragraph: Paragraph, words: Words) -> None:
        """The words as they were typed, marked with their language where it is another than the document's."""
        run = paragraph.add_run(fit(words.text))
        if words.language != self.document.language:
            run._r.get_or_add_rPr().append(element("w:lang", val=word_styles.LOCALE[words.language]))


def _widths(table: Table) -> list[int]:
    """A width for each column: the wider, the longer the longest of its words, within bounds."""
    longest = [max(len(words.text) for words in column) for column in zip(table.head, *table.rows, strict=True)]
    shares = [min(max(length, NARROW), WIDE) for length in longest]
    return [WIDEST * share // sum(shares) for share in shares]


def _fitted(shape: InlineShape) -> None:
    """A picture made smaller where it is wider or higher than the page has room for."""
    scale = min(1, WIDEST / shape.width, HIGHEST / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))


WRITTEN: dict[type, Callable] = {
    Told: _Writer._told,
    Asked: _Writer._asked,
    Table: _Writer._table,
    Picture: _Writer._picture,
}
