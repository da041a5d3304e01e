"""Plain tables to typed content, with every mistake of a file at once. The work is done by cattrs."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin

from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
    override,
)
from cattrs.gen import make_dict_structure_fn

from course.content.mistake import ContentError, Mistake, UnexpectedValueError, shown, with_nearest
from course.text import LANGUAGES, Text, same

T = TypeVar("T")
FROM_PATH = ("name", "version", "file")


def structure(raw: dict, cls: type[T], file: str, place: str = "") -> T:
    """`raw` as a `cls`; ContentError with all its mistakes, each with its place under `place`."""
    try:
        return converter().structure(raw, cls)
    except Exception as error:
        raise ContentError(list(_mistakes(error, file, place))) from None


@cache
def converter() -> Converter:
    """The one converter: strict types, no unknown keys, Text in pairs."""
    made = Converter(forbid_extra_keys=True)
    made.register_structure_hook(str, _string)
    made.register_structure_hook(int, _whole)
    made.register_structure_hook(bool, _truth)
    made.register_structure_hook(Text, _text)
    made.register_structure_hook_func(lambda cls: get_origin(cls) is Literal, _one_of)
    made.register_structure_hook_factory(_is_part, lambda cls: _ready_or_table(made, cls))
    made.register_structure_hook_factory(_is_tuple, lambda cls: _listed(made, cls))
    made.register_structure_hook_factory(_is_dict, lambda cls: _table(made, cls))
    return made


def _is_part(cls: Any) -> bool:
    return is_dataclass(cls) and cls is not Text


def _is_tuple(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _is_dict(cls: Any) -> bool:
    return get_origin(cls) is dict


def _ready_or_table(made: Converter, cls: type) -> Callable:
    """Parts that the library has looked up already pass; tables are read."""
    omitted = {key: override(omit=True) for key in _from_path(cls)}
    from_table = make_dict_structure_fn(cls, made, _cattrs_forbid_extra_keys=True, **omitted)
    return lambda value, _: value if isinstance(value, cls) else from_table(_a_table(value), cls)


def _from_path(cls: type) -> list[str]:
    """The fields that the reader fills in itself, so that a file may not give them."""
    return [field.name for field in fields(cls) if field.name in FROM_PATH and field.type is str]


def _table(made: Converter, cls: type) -> Callable:
    inner = get_args(cls)[1]

    def read(value: Any, _: type) -> dict:
        found, errors = {}, []
        for key, item in _a_table(value).items():
            try:
                found[key] = made.structure(_not_a_language(key, item), inner)
            except Exception as error:
                error.add_note(AttributeValidationNote("", key, inner))
                errors.append(error)
        if errors:
            raise ClassValidationError("", errors, cls)
        return found

    return read


def _not_a_language(key: str, item: Any) -> Any:
    """The item of a table; a text under nl or en lacks the name that it belongs to."""
    if key in LANGUAGES and isinstance(item, str):
        raise UnexpectedValueError(shown(item), _NAME_FIRST)
    return item


def _listed(made: Converter, cls: type) -> Callable:
    arguments = get_args(cls)
    inner, length = arguments[0], None if arguments[-1] is ... else len(arguments)

    def read(value: Any, _: type) -> tuple:
        items = _a_list(value, length)
        found, errors = [], []
        for number, item in enumerate(items, start=1):
            try:
                found.append(made.structure(item, inner))
            except Exception as error:
                error.add_note(IterableValidationNote("", number, inner))
                errors.append(error)
        if errors:
            raise IterableValidationError("", errors, cls)
        return tuple(found)

    return read


def _a_table(value: Any) -> dict:
    if not isinstance(value, dict):
        raise UnexpectedValueError(shown(value), Text("een tabel met namen en waarden", "a table of names and values"))
    return value


def _a_list(value: Any, length: int | None) -> list | tuple:
    if not isinstance(value, list | tuple):
        raise UnexpectedValueError(shown(value), Text("een lijst: [ … ]", "a list: [ … ]"))
    if length is not None and len(value) != length:
        raise UnexpectedValueError(shown(list(value)), Text("een lijst van {n}", "a list of {n}").fill(n=length))
    return value


def _string(value: Any, _: type) -> str:
    if not isinstance(value, str):
        raise UnexpectedValueError(shown(value), Text("tekst tussen aanhalingstekens", "text in quotation marks"))
    if not value.strip():
        raise UnexpectedValueError(shown(value), Text("een tekst", "a text"))
    return value


def _whole(value: Any, _: type) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise UnexpectedValueError(
            shown(value), Text("een heel getal, zonder aanhalingstekens", "a whole number, without quotation marks")
        )
    return value


def _truth(value: Any, _: type) -> bool:
    if not isinstance(value, bool):
        raise UnexpectedValueError(
            shown(value), Text("true of false, zonder aanhalingstekens", "true or false, without quotation marks")
        )
    return value


def _one_of(value: Any, cls: type) -> Any:
    options = get_args(cls)
    if value not in options:
        listed = ", ".join(f'"{option}"' for option in options)
        raise UnexpectedValueError(shown(value), Text("één van {options}", "one of {options}").fill(options=listed))
    return value


def _text(value: Any, _: type) -> Text:
    if isinstance(value, Text):
        return value
    if not isinstance(value, dict):
        raise UnexpectedValueError(shown(value), _PAIR)
    if unknown := [key for key in value if key not in LANGUAGES]:
        raise UnexpectedValueError(same(f'"{unknown[0]}"'), Text("de taal nl of en", "the language nl or en"))
    if not value:
        raise UnexpectedValueError(shown(None), _PAIR)
    return Text(*(_words(value.get(language), language) for language in LANGUAGES))


def _words(value: Any, language: str) -> str | None:
    if value is None:
        return None
    try:
        return _string(value, str)
    except UnexpectedValueError as wrong:
        wrong.add_note(AttributeValidationNote("", language, str))
        raise


_PAIR = Text(
    'tekst met de taal erbij: .nl = "…" en .en = "…", en in een lijst { nl = "…", en = "…" } op één regel',
    'text with its language: .nl = "…" and .en = "…", and in a list { nl = "…", en = "…" } on one line',
)
_NAME_FIRST = Text("eerst een naam, dan de taal: naam.nl", "a name first, then the language: name.nl")


def _mistakes(error: BaseException, file: str, place: str) -> Iterator[Mistake]:
    """One mistake for each leaf of the tree of errors that cattrs raises."""
    place = _deeper(place, error)
    if isinstance(error, ClassValidationError | IterableValidationError):
        for inner in error.exceptions:
            yield from _mistakes(inner, file, place)
    elif isinstance(error, ForbiddenExtraKeysError):
        yield from (_unknown_key(key, error.cl, file, place) for key in sorted(error.extra_fields))
    elif isinstance(error, KeyError):
        yield Mistake(
            file, same(place), Text("niets", "nothing"), Text("dit veld, met een waarde", "this field, with a value")
        )
    elif isinstance(error, UnexpectedValueError):
        yield Mistake(file, same(place), error.found, error.expected)
    else:
        raise error


def _deeper(place: str, error: BaseException) -> str:
    """The place with what the error's notes add to it; the outermost note was added last."""
    for note in reversed(getattr(error, "__notes__", [])):
        if isinstance(note, AttributeValidationNote):
            place = f"{place}.{note.name}" if place else str(note.name)
        elif isinstance(note, IterableValidationNote):
            place = f"{place}[{note.index}]"
    return place


def _unknown_key(key: str, cls: type, file: str, place: str) -> Mistake:
    known = [field.name for field in fields(cls) if field.name not in _from_path(cls)]
    expected = Text("een van de velden {known}", "one of the fields {known}").fill(known=", ".join(known))
    found = Text('het veld "{key}"', 'the field "{key}"').fill(key=key)
    return Mistake(file, same(place), found, with_nearest(expected, key, known))
