"""Reads a printed page back: its text with the language of each piece, its headings, its parts."""

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from html.parser import HTMLParser

from course.text import Text, one_line

VOID = {"meta", "hr", "br", "link"}
BLOCKS = {"p", "li", "dt", "td", "th", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "title"}
FEEDBACK = 'id="feedback"'


@dataclass
class Said:
    """Text inside one block, as pieces with the language that they are marked to be in."""

    tag: str
    pieces: list[tuple[str, str]]

    @property
    def text(self):
        return one_line("".join(text for text, _ in self.pieces))


class Page(HTMLParser):
    """A page read with the standard library."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.elements, self.said, self.open = [], [], []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag in BLOCKS:
            self.said.append(Said(tag, []))
        if tag not in VOID:
            self.open.append((tag, dict(attributes).get("lang")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if BLOCKS & {tag for tag, _ in self.open}:
            language = [lang for _, lang in self.open if lang][-1]
            self.said[-1].pieces.append((data, language))

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def ids(self):
        return {attributes["id"] for _, attributes in self.elements if "id" in attributes}

    @property
    def headings(self):
        return [int(name[1]) for name, _ in self.elements if re.fullmatch("h[1-6]", name)]

    @property
    def texts(self):
        return [one.text for one in self.said]


def parts(source: str) -> tuple[str, str]:
    """The text before the feedback and the text of the feedback, a block on each line."""
    before, found, after = source.partition(FEEDBACK)
    if not found:
        return _lines(source), ""
    return _lines(before.rpartition("<section")[0]), _lines(f"<section {after}")


def _lines(source: str) -> str:
    return "\n".join(one_line(_plain(block)) for block in re.split(r"</(?:p|li|dt|td|th|caption|h\d|title)>", source))


def _plain(source: str) -> str:
    reader = HTMLParser(convert_charrefs=True)
    found: list[str] = []
    reader.handle_data = found.append
    reader.feed(source)
    return "".join(found)


def changed(thing, change):
    """The same exercise with `change` applied to every text in it."""
    if isinstance(thing, Text):
        return change(thing)
    if isinstance(thing, dict):
        return {key: changed(one, change) for key, one in thing.items()}
    if isinstance(thing, tuple | list):
        return type(thing)(changed(one, change) for one in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        return replace(thing, **{f.name: changed(getattr(thing, f.name), change) for f in fields(thing)})
    return thing
