"""Patterns that were tried on all their texts already: `make test` tries new and changed ones, `make test-all` all of them.

A pattern that nobody has changed takes as long as it did. So each is kept by its digest, with the ways it is used and all that makes
the texts: where any of that changes it is new. `make keep-patterns` tries all and keeps them; it only saves time, and nothing fails without it.
"""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from tests.support.patterns import Used, all_used
from tests.support.sampled import whole

_KEPT: Final = Path(__file__).parents[1] / "data" / "known-patterns.txt"
_MAKES_TEXTS: Final = Path(__file__).with_name("hostile_text.py")
_OF_KNOWN: Final = 20  # one of so many is tried all the same


@cache
def _tried_how() -> str:
    return f"{sys.version_info[:2]} {_MAKES_TEXTS.read_text(encoding='utf-8')}"


def digest(used: Used) -> str:
    """What stands for a pattern as it is used and tried."""
    told = f"{used.pattern.pattern!r} {int(used.pattern.flags)} {used.ways} {_tried_how()}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def to_try(every: Iterable[Used]) -> list[Used]:
    """Each pattern that is not known, once however often it stands somewhere, and a few of the others; all in `make test-all`."""
    known = frozenset() if whole() else frozenset(_KEPT.read_text(encoding="utf-8").split())
    found = {digest(used): used for used in every}
    return [used for what, used in found.items() if what not in known or int(what, 16) % _OF_KNOWN == 0]


def keep(every: Iterable[Used]) -> None:
    """Write down that these were tried."""
    _KEPT.write_text("".join(f"{what}\n" for what in sorted({digest(used) for used in every})), encoding="utf-8")


if __name__ == "__main__":
    from tests.house.test_linear import HANDED

    keep(all_used(HANDED))
