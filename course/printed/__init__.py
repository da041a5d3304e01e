"""The lessons and each exercise as pages to read or to print, for who cannot or will not use the screen."""

from course.printed.pages import address, index, lesson, page

__all__ = ["address", "index", "lesson", "page"]
