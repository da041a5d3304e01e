"""What is needed beyond the course itself, for pictures and documents: here, or to be fetched when it is asked for."""

from importlib.util import find_spec

FETCHABLE: set[str] = set()  # in the browser: the modules that the site can still send


def at_hand(module: str) -> bool:
    """Whether a module is installed here, or can be fetched."""
    return module in FETCHABLE or find_spec(module) is not None
