"""Logging is after each test as it was before: a command that a test runs in its own process sets it up for all that comes.

A bot that speaks only of crashes (the command line does) would leave later tests without a line to read.
"""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
import structlog


@pytest.fixture(autouse=True)
def _logs_restored() -> Iterator[None]:
    """Put the log's level, its handlers and what is called at a crash back after the test."""
    root = logging.getLogger()
    handlers, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    root.handlers[:], root.level, logging.raiseExceptions = handlers, level, raises
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
