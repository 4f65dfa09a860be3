"""What was read before the first test stays, and Python no longer looks for garbage in it: that took a sixth of the short tests.

Twelve thousand tests and what they import are some millions of things. Each whole look for garbage went through all of them,
again and again while they were read, and then every few tests.
"""

import gc
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Read the tests without a look for garbage, and keep what is there then for good."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
