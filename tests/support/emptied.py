"""A function with its body taken out: it takes whatever it is given, does nothing, and returns nothing of its kind.

`Outcome()` from a judgement, False from a question, an empty text, tuple or mapping, None where None may be returned,
and from a step that changes something the very thing it was given. Whatever name the function is called by, and wherever a table holds it, it is empty meanwhile.
"""

import asyncio
import dataclasses
import importlib
import inspect
import sys
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FunctionType, ModuleType, NoneType, UnionType
from typing import Any

from cards.view import View

OURS = ("bot", "dialogs", "cards")
_PLACE = "what it returns"
_EMPTY_NOW: list[str] = []
_PLAIN: Mapping[object, object] = {
    bool: False,
    int: 0,
    float: 0.0,
    str: "",
    bytes: b"",
    tuple: (),
    frozenset: frozenset(),
    list: [],
    NoneType: None,
    object: None,
    View: None,
    Any: None,
}


class NoFunctionError(LookupError):
    """There is no function of ours by that name."""


class CannotEmptyError(TypeError):
    """The function cannot be emptied, and so no test can be tried without it."""


@contextmanager
def emptied(dotted: str) -> Iterator[None]:
    """Meanwhile the function of this name does nothing; what a cache of it holds is forgotten, before and after.

    Raises NoFunctionError, and CannotEmptyError where nobody can say what nothing is.
    """
    function = function_named(dotted)
    inner, forget = body_of(function), getattr(function, "cache_clear", _nothing_kept)
    code, inner.__code__ = inner.__code__, empty_code(inner)
    forget()
    _EMPTY_NOW.append(dotted)
    try:
        yield
    finally:
        _EMPTY_NOW.remove(dotted)
        inner.__code__ = code
        forget()


def program(*words: str) -> list[str]:
    """How to start the command `bisittare` with these words: what is empty here is empty there too."""
    if _EMPTY_NOW:
        return [sys.executable, str(Path(__file__).with_name("emptied_command.py")), ",".join(_EMPTY_NOW), *words]
    return [sys.executable, "-m", "bot", *words]


def emptied_now() -> list[str]:
    """The names of what is empty, for a process that is to have it empty too."""
    return [*_EMPTY_NOW]


def function_named(dotted: str) -> Callable[..., object]:
    """The function of this dotted name, of a module of ours or of a class in one. Raises NoFunctionError."""
    parts = dotted.split(".")
    found: object = _module(parts) if parts[0] in OURS else None
    for name in parts[_depth(found) :]:
        found = getattr(found, name, None)
    found = found.fget if isinstance(found, property) else found
    if not callable(found) or isinstance(found, type):
        raise NoFunctionError(f"there is no function {dotted!r} of ours")
    return found


def _module(parts: Sequence[str]) -> ModuleType | None:
    """The innermost module that the name begins with."""
    for size in range(len(parts) - 1, 0, -1):
        try:
            return importlib.import_module(".".join(parts[:size]))
        except ModuleNotFoundError:
            continue
    return None


def _depth(module: object) -> int:
    return len(module.__name__.split(".")) if isinstance(module, ModuleType) else 0


def body_of(function: Callable[..., object]) -> FunctionType:
    """The function itself, inside whatever cache is around it. Raises CannotEmptyError for anything but a function."""
    inner = inspect.unwrap(function)
    if not isinstance(inner, FunctionType):
        raise CannotEmptyError(f"{function!r} is no function")
    return inner


def empty_code(function: FunctionType) -> CodeType:
    """The code of a function that does nothing in the place of this one. Raises CannotEmptyError."""
    if function.__closure__ or inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise CannotEmptyError(f"{function.__qualname__} is a generator, or made by another function")
    hints = typing.get_type_hints(function)
    if "return" not in hints:
        raise CannotEmptyError(f"{function.__qualname__} does not say what it returns")
    first = next(iter(inspect.signature(function).parameters), "")
    if not asyncio.iscoroutinefunction(function) and hints["return"] == hints.get(first) not in _PLAIN:
        return _empty_step.__code__.replace(co_name=function.__name__)
    body = _empty_later if asyncio.iscoroutinefunction(function) else _empty
    nothing = _nothing(hints["return"], function.__qualname__)
    constants = tuple(nothing if one == _PLACE else one for one in body.__code__.co_consts)
    return body.__code__.replace(co_consts=constants, co_name=function.__name__)


def _empty(*_: object, **__: object) -> object:
    return "what it returns"


def _empty_step(given: object, *_: object, **__: object) -> object:
    return given


async def _empty_later(*_: object, **__: object) -> object:
    return "what it returns"


def _nothing(kind: Any, name: str) -> object:
    origin = typing.get_origin(kind) or kind
    if origin in (UnionType, typing.Union):
        kinds = typing.get_args(kind)
        return None if NoneType in kinds else _nothing(kinds[0], name)
    if origin in _PLAIN:
        return _PLAIN[origin]
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {}
    if isinstance(origin, type) and origin.__module__ == "collections.abc" and hasattr(origin, "__iter__"):
        return ()
    if isinstance(origin, type) and dataclasses.is_dataclass(origin) and not _demands(origin):
        return origin()
    raise CannotEmptyError(f"{name} returns {kind}, and nobody can say what an empty one is")


def _demands(kind: Any) -> bool:
    """Whether a value of the kind cannot be made without saying anything."""
    missing = dataclasses.MISSING
    return any(one.default is missing and one.default_factory is missing for one in dataclasses.fields(kind))


def _nothing_kept() -> None:
    """Forget nothing: the function remembers nothing."""
