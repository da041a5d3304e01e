"""The pictures in a document, drawn when it is made."""

from typing import Literal

from course.document.description import Picture
from course.extras import at_hand
from course.text import Language

Form = Literal["svg", "png"]


def can_draw() -> bool:
    """Whether pictures can be drawn here at all."""
    return at_hand("matplotlib")


def drawn(picture: Picture, language: Language, form: Form) -> bytes | None:
    """A picture as the bytes of an "svg" or a "png"; None where it cannot be drawn here."""
    if not can_draw():
        return None
    from course.figures import written

    return written(picture.exercise, picture.state, language, form)
