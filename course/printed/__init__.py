"""Each exercise as a page to read or to print, for who cannot or will not use the sheet."""

from course.printed.pages import address, index, page

__all__ = ["address", "index", "page"]
