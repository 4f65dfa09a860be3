"""Plants a fault in the rules, as a change of a few characters in one function, to see whether the worlds find it.

    with planted(Fault("dialogs.meeting.guarded_times", "Window.covers", "written or ", "written and ")):
        play(3).broken

The function's own text is taken, changed and put in its place, so every caller has the fault, however it was imported.
"""

import inspect
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from importlib import import_module
from types import FunctionType
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """In `function` of `module` (dots lead into a class), `now` stands where `was` stood. `world`: the seed of one in which it is found.

    `rare`: few worlds come to it, so that it is looked for by hand.
    """

    module: str
    function: str
    was: str
    now: str
    world: int = 0
    rare: bool = False

    def __str__(self) -> str:
        return f"{self.module}.{self.function}: {self.was!r} -> {self.now!r}"


class DoesNotFit(AssertionError):
    """The text that the fault changes stands there no more, or more than once."""


@contextmanager
def planted(fault: Fault) -> Iterator[None]:
    """Let the fault be there for a while."""
    function = _function(fault)
    sound = function.__code__
    function.__code__ = _changed(fault, function)
    _worked_out_anew(fault)
    try:
        yield
    finally:
        function.__code__ = sound
        _worked_out_anew(fault)


def _worked_out_anew(fault: Fault) -> None:
    """Forget what members of a class of codes know of themselves already: some of it may follow from the fault."""
    of = getattr(import_module(fault.module), fault.function.partition(".")[0])
    if not (isinstance(of, type) and issubclass(of, Enum)):
        return
    kept = [name for name, one in vars(of).items() if isinstance(one, cached_property)]
    for member in of:
        for name in kept:
            vars(member).pop(name, None)


def _function(fault: Fault) -> FunctionType:
    found: Any = import_module(fault.module)
    for name in fault.function.split("."):
        found = inspect.getattr_static(found, name)
    found = found.fget if isinstance(found, property) else found.func if isinstance(found, cached_property) else found
    found = inspect.unwrap(found)
    if not isinstance(found, FunctionType):
        message = f"{fault} names no function"
        raise DoesNotFit(message)
    return found


def _changed(fault: Fault, function: FunctionType) -> Any:  # a code object
    text = textwrap.dedent(inspect.getsource(function))
    if text.count(fault.was) != 1:
        message = f"{fault} stands there {text.count(fault.was)} times"
        raise DoesNotFit(message)
    text = text.replace(fault.was, fault.now)
    lines = text.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("def "))
    scope: dict[str, Any] = {}
    exec(compile("\n".join(lines[first:]), f"<{fault.module} with a fault>", "exec"), function.__globals__, scope)  # noqa: S102  # our own text
    return scope[function.__name__].__code__
