"""The learner's own document: what goes in, and how it becomes a Word file or a web page."""
