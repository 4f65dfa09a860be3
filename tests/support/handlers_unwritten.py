"""A signal's handler is returned as it is, and not written out: that took seven tenths of the tests of the whole bot.

Around everything that it runs, a loop's runner (for each test, and each fixture) sets a handler and takes it back. Python 3.11 asks each time
whether the handler is a number with a name, and for an error that is thrown away it writes the handler out: with it the task that has
just ended, and with that what a fixture made, a whole house with everybody in it. Python 3.12 asks for a number first, as here.
"""

import signal
from enum import IntEnum
from typing import Any

_named: Any = vars(signal)["_int_to_enum"]


def _number_named(value: object, names: type[IntEnum]) -> object:
    """Return the name of a number; anything else as it is."""
    return _named(value, names) if isinstance(value, int) else value


def leave_unwritten() -> None:
    """Do so from now on in this process."""
    vars(signal)["_int_to_enum"] = _number_named
