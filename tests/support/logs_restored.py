"""Logging is after each test as it was before: a command that a test runs in its own process sets it up for all that comes.

A bot that speaks only of crashes (the command line does) would leave later tests without a line to read.
"""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
import structlog


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Put the log's level, its handlers and what is called at a crash back after the test. A fixture would take five times as long."""
    root = logging.getLogger()
    handlers, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    try:
        return (yield)
    finally:
        root.handlers[:], root.level, logging.raiseExceptions = handlers, level, raises
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        logging.captureWarnings(capture=False)
        if structlog.is_configured():
            structlog.reset_defaults()
