"""Logs of ids, kinds and places in the program; never of words.

An exception's text, its locals and a library's log line may all hold what somebody said (a JSON decoder's error holds
the whole document, a database's its parameters). So of an exception only the types and the frames are written, of
others' log lines only where they came from, and a value of type Words never passes.
"""

import asyncio
import logging
import sys
import threading
import warnings
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import PurePath
from types import TracebackType
from typing import Any, Final, cast

import orjson
import structlog

from bot.metrics import LOST_LINES
from dialogs.said.inbound import Words

_MAX_FRAMES: Final = 40
_MAX_CAUSES: Final = 8
_MAX_DEPTH: Final = 4
_DROPPED: Final = object()


def configure(*, console: bool, level: int = logging.INFO) -> None:
    """Send all logs to standard error: readable lines for a `console`, else one JSON object a line.

    After this neither the standard library's logging, warnings, nor a crash can print what we have not vetted.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_exception_text,
        without_words,
    ]
    ending: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=True, exception_formatter=structlog.dev.plain_traceback)
        if console
        else structlog.processors.JSONRenderer(serializer=_json)
    )
    structlog.configure(
        processors=[*shared, ending],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_names: _Lines(),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    root.handlers[:] = [_Foreign()]
    root.setLevel(logging.WARNING)
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.excepthook = _crashed
    sys.unraisablehook = _not_raised
    threading.excepthook = _thread_crashed


class _Lines:
    """Writes lines to standard error, which is looked up for each: it may be replaced while we run.

    A line that cannot be written, since the disk is full or its reader is gone, is counted and given up: a turn that logs a
    failure must not fail of that.
    """

    def msg(self, line: str) -> None:
        """Write one line."""
        try:
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
        except (OSError, ValueError):  # the latter where it is closed
            LOST_LINES.inc()

    debug = info = warning = error = critical = exception = log = msg


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """Log what a forgotten task failed with by its type and frames; asyncio's own line prints the exception's text."""
    loop.set_exception_handler(_task_failed)


def frames(error: BaseException) -> list[str]:
    """Where it happened: `file:line function` from the outside in, causes included; no text, no values."""
    found: list[str] = []
    for nr, one in enumerate(_chain(error)):
        if nr:
            found.append(f"because of {type(one).__name__}")
        found.extend(_lines(one.__traceback__))
    return found[-_MAX_FRAMES:]


def without_words(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every value that is, or holds, words somebody spoke; and mark that something was dropped."""
    for name in list(event):
        kept = _vetted(event[name], _MAX_DEPTH)
        if kept is _DROPPED:
            del event[name]
            event["dropped"] = True
        else:
            event[name] = kept
    return event


def _vetted(value: object, depth: int) -> object:
    """`value` if it is plain and holds no words. What is not plain is written as its type's name only."""
    if isinstance(value, str):
        # A sign that steers a terminal is written out, so that no value can pass for a line of ours.
        return value if value.isprintable() else value.encode("unicode_escape").decode()
    if value is None or isinstance(value, int | float | bool):
        return value
    if isinstance(value, Words) or depth == 0:
        return _DROPPED
    if isinstance(value, Mapping):
        kept = {str(key): _vetted(one, depth - 1) for key, one in value.items()}
        return _DROPPED if _DROPPED in kept.values() else kept
    if isinstance(value, list | tuple | set | frozenset):
        listed = [_vetted(one, depth - 1) for one in value]
        return _DROPPED if any(one is _DROPPED for one in listed) else listed
    return type(value).__name__


def _without_exception_text(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    exc_info = event.pop("exc_info", None)
    event.pop("stack_info", None)
    error = sys.exc_info()[1] if exc_info is True else exc_info[1] if isinstance(exc_info, tuple) else exc_info
    if isinstance(error, BaseException):
        event["problem"] = type(error).__name__
        event["frames"] = frames(error)
    return event


class _Foreign(logging.Handler):
    """Takes every line of the standard library's logging: libraries' and asyncio's. Where it came from is all we keep."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the logger's name, the place of the log call, and an exception's type and frames."""
        log = structlog.get_logger("library")
        about: dict[str, object] = {"logger": record.name, "where": f"{PurePath(record.pathname).name}:{record.lineno}"}
        if record.exc_info and record.exc_info[1] is not None:
            about |= {"problem": type(record.exc_info[1]).__name__, "frames": frames(record.exc_info[1])}
        log.log(max(record.levelno, logging.DEBUG), "a library logged", **about)


def _task_failed(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log = structlog.get_logger(__name__)
    if isinstance(error, BaseException):
        log.error("a task failed", problem=type(error).__name__, frames=frames(error))
    else:
        log.error("the event loop complained", about=sorted(context))


def _crashed(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        structlog.get_logger(__name__).critical("crashed", problem=kind.__name__, frames=frames(error))


def _thread_crashed(crash: threading.ExceptHookArgs) -> None:
    if crash.exc_value is not None:
        _crashed(crash.exc_type, crash.exc_value, crash.exc_traceback)


def _not_raised(crash: "sys.UnraisableHookArgs") -> None:
    """What fails where nobody can be told, as when a thing is thrown away: Python's own line prints the exception's text."""
    error = crash.exc_value
    structlog.get_logger(__name__).error(
        "a failure had nowhere to go", problem=crash.exc_type.__name__, frames=[] if error is None else frames(error)
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_MAX_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _lines(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        path = PurePath(code.co_filename)
        yield f"{'/'.join(path.parts[-3:])}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _json(event: Mapping[str, object], **_options: object) -> str:
    return orjson.dumps(event, option=orjson.OPT_NON_STR_KEYS).decode()


def logger(name: str) -> structlog.typing.FilteringBoundLogger:
    """A logger of ours, typed."""
    return cast("structlog.typing.FilteringBoundLogger", structlog.get_logger(name))
