"""The words of the glossary as lessons mark them: links with the meaning as title."""

import re

MARK = re.compile(r'\[([^\]]+)\]\(#(woord|word)-([\w-]+) "([^"]*)"\)')


def without_meanings(source: str) -> str:
    """The text as it reads with every word of the glossary closed."""
    return MARK.sub(r"\1", source)
