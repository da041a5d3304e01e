"""Reads a document back, as a Word file and as a web page."""

import io
from html.parser import HTMLParser

import docx
from docx.oxml.ns import qn

VOID = {"meta", "img", "br", "link", "hr"}


def word(source: bytes):
    return docx.Document(io.BytesIO(source))


def word_text(file) -> list[str]:
    """Every paragraph, also those in tables, in the order of the file."""
    return ["".join(_said(paragraph)) for paragraph in file.element.body.iter(qn("w:p"))]


def _said(paragraph):
    for piece in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        yield {qn("w:br"): "\n", qn("w:tab"): "\t"}.get(piece.tag, piece.text)


class Page(HTMLParser):
    """A web page read with the standard library: its elements, and the text of each paragraph and cell."""

    def __init__(self, source: bytes):
        super().__init__(convert_charrefs=True)
        self.elements, self.paragraphs, self.open = [], [], []
        self.feed(source.decode())
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag in ("p", "th", "td", "dt", "caption") or (tag[0] == "h" and tag[1:].isdigit()):
            self.paragraphs.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if {"p", "th", "td", "dt", "caption", "h1", "h2", "h3", "h4", "h5", "h6"} & set(self.open):
            self.paragraphs[-1] += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]
