"""What a kept answer may hold after an accident: anything that JSON can say."""

from hypothesis import strategies as st

junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def responses(**sound: st.SearchStrategy) -> st.SearchStrategy[dict]:
    """Responses in which each part is sound, junk or missing."""
    return st.fixed_dictionaries({}, optional={part: values | junk for part, values in sound.items()})
