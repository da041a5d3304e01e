"""Screens over all of the learner's answers, and over the words: one module each, with `opened(language)`."""
