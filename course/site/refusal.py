"""Why a site was not built, in words for whoever asked for it."""

from course.text import Text


class SiteError(Exception):
    """The site could not be built; `text` says why, in both languages."""

    def __init__(self, text: Text):
        self.text = text
        super().__init__(text("en"))
