"""What the course knows: files in data/ and exercises/, made into typed content or into plain sentences."""

from course.content.library import Library
from course.content.mistake import ContentError, Mistake

__all__ = ["ContentError", "Library", "Mistake"]
