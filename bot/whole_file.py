"""Reads a file that somebody named, as far as such a file can be: what never ends, or is far too large, is refused like one that cannot be read.

A pipe is read too: `verify --heads <(…)` gives one.
"""

import errno
import os
from importlib.resources.abc import Traversable
from typing import Final

MIB: Final = 2**20


def octets_of(file: Traversable, max_octets: int) -> bytes:
    """All that stands in the file. Raises OSError where it cannot be read, or holds more than that."""
    with file.open("rb") as source:
        octets = source.read(max_octets + 1)
    if len(octets) > max_octets:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return octets
