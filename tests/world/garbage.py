"""Lets Python look for garbage seldom while worlds are played: nearly all of a world goes when its last name goes."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SELDOM: Final = (100_000, 20, 100)


@contextmanager
def seldom_looked_for() -> Iterator[None]:
    """What is there by now is looked at no more, and what comes is looked at a hundred times less often."""
    before, kept = gc.get_threshold(), gc.get_freeze_count()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if not kept:  # the tests keep what they read (`support/unswept.py`)
            gc.unfreeze()
