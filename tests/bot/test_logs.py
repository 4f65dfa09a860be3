"""Words never reach a log, whatever fails and whoever writes the line."""

import asyncio
import contextlib
import gc
import io
import json
import logging
import sys
import threading
from pathlib import Path

import orjson
import pytest
import structlog

from bot.logs import configure, frames, watch
from bot.metrics import REGISTRY
from bot.turn.turn import NotNow
from dialogs.said.inbound import Pressed, Said, Spoke, Words
from tests.support.publisher import Publisher, token
from tests.support.wire import Listener, activity, bot_on_loopback, press

MARK = "hemligstämplat-ord-4711"


@pytest.fixture(autouse=True, params=["json", "console"])
def _logging(request: pytest.FixtureRequest) -> None:
    """Our logging as the bot sets it up, for a machine and for a person."""
    configure(console=request.param == "console", level=logging.DEBUG)


def words_of(said: Said) -> str:
    """Everything spoken in it, as a careless mistake might put it into an exception."""
    if isinstance(said, Spoke):
        return said.words.spoken
    assert isinstance(said, Pressed)
    return " ".join(words.spoken for words in said.fields.values())


async def test_no_failing_call_leaves_a_word_in_the_logs(capfd: pytest.CaptureFixture[str]) -> None:
    """At every stage: size, JSON, channel, tenant, token, reading, the turn itself, and its record."""
    message, button = activity(text=MARK), press(wording=MARK)
    failures = (
        None,
        lambda said: RuntimeError(words_of(said)),
        lambda said: KeyError(words_of(said)),
        lambda said: json.JSONDecodeError("torn", words_of(said), 0),
        lambda said: NotNow(words_of(said)),
        lambda said: ExceptionGroup(words_of(said), [ValueError(words_of(said))]),
    )
    async with Publisher() as publisher:
        for failure in failures:
            async with bot_on_loopback(Listener(failure=failure), publisher) as teams:
                for body in (message, button):
                    for change in (
                        {},
                        {"channelId": "x"},
                        {"serviceUrl": MARK},
                        {"conversation": MARK, "channelData": {}},
                    ):
                        await teams.post({**body, **change})
                    await teams.post(body, "")
                    await teams.post(body, token(exp=1))
                    await teams.post(body, MARK)
                raw = orjson.dumps(message)
                for torn in (raw[:-1], raw + b"]", b"[" + raw + b"]", raw + b" " * 300_000, MARK.encode("utf-16")):
                    await teams.post_raw(torn)
                await teams.post(activity("invoke", name="adaptiveCard/action", value={"action": MARK, MARK: MARK}))
                await teams.post(press(wording=MARK * 5000))
                await teams.post_raw(raw, **{"X-Long": MARK * 2000})
                reader, writer = await asyncio.open_connection("127.0.0.1", teams.client.port)
                writer.write(f"POST {MARK} HTTP/9.9\r\n\r\n{MARK}".encode())
                await reader.read()
                writer.close()
    out, err = capfd.readouterr()
    assert MARK not in out + err
    assert "turn failed" in err


async def test_a_forgotten_task_tells_where_and_not_what(capfd: pytest.CaptureFixture[str]) -> None:
    """Asyncio's own line would print the exception's text."""
    watch(asyncio.get_running_loop())

    async def fail() -> None:
        await asyncio.sleep(0)
        raise RuntimeError(MARK)

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    for _ in range(3):
        await asyncio.sleep(0)
    err = capfd.readouterr().err
    assert "RuntimeError" in err
    assert "test_logs.py" in err
    assert MARK not in err


def test_other_peoples_log_lines_tell_only_where_they_were_written(capfd: pytest.CaptureFixture[str]) -> None:
    """Their text and arguments may hold a body, a token or a parameter."""
    try:
        int(MARK)
    except ValueError:
        logging.getLogger("sqlalchemy.engine").exception("failed: %s", MARK)
    logging.getLogger("aiohttp.server").warning(MARK)
    logging.getLogger("asyncio").error("%r", Words(MARK), exc_info=RuntimeError(MARK))
    err = capfd.readouterr().err
    assert MARK not in err
    assert "sqlalchemy.engine" in err
    assert "ValueError" in err


def test_our_own_lines_drop_words_and_exception_texts(capfd: pytest.CaptureFixture[str]) -> None:
    """Words given by mistake, deep in a value or alone; an exception's text; an object that would print itself."""

    class Talkative:
        def __repr__(self) -> str:
            return MARK

    log = structlog.get_logger("bot.somewhere")
    log.info("one", said=Words(MARK), nr=1)
    log.info("two", deep={"list": [Words(MARK)]}, thing=Talkative())
    try:
        int(MARK)
    except ValueError:
        log.exception("three")
    err = capfd.readouterr().err
    assert MARK not in err
    assert "Words" not in err
    assert all(word in err for word in ("one", "two", "three", "ValueError", "Talkative"))


def test_a_value_steers_no_terminal_and_is_no_line_of_its_own(capfd: pytest.CaptureFixture[str]) -> None:
    """An escape sign, a new line and a sign that turns the direction are written out."""
    structlog.get_logger("bot.somewhere").info(
        "one", mistake="a\x1b]0;owned\x07\n[error] two \u202eb", more=["\x9b31m"]
    )
    err = capfd.readouterr().err
    lines = [line for line in err.splitlines() if "owned" in line or "two" in line]
    assert len(lines) == 1
    assert [sign for sign in ("\x1b]", "\x07", "\u202e", "\x9b") if sign in err] == []


def test_a_line_that_cannot_be_written_is_counted_and_fails_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    """The disk is full, or the log is closed; when there is room again, lines are written again."""
    lost = REGISTRY.get_sample_value("bisittare_log_lines_lost_total") or 0
    full, closed = Path("/dev/full").open("w", encoding="utf-8"), io.StringIO()  # noqa: SIM115  # it cannot be closed in peace
    closed.close()
    for gone in (full, closed):
        with contextlib.redirect_stderr(gone):
            structlog.get_logger("bot.somewhere").error("one")
            logging.getLogger("somebody.else").error("two")
    structlog.get_logger("bot.somewhere").error("three")
    assert REGISTRY.get_sample_value("bisittare_log_lines_lost_total") == lost + 4
    assert "three" in capfd.readouterr().err
    with contextlib.suppress(OSError):
        full.close()


def test_a_crash_tells_where_and_not_what(capfd: pytest.CaptureFixture[str]) -> None:
    """Also in a thread."""
    thread = threading.Thread(target=lambda: int(MARK))
    thread.start()
    thread.join()
    try:
        int(MARK)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    err = capfd.readouterr().err
    assert MARK not in err
    assert err.count("crashed") == 2


def test_a_failure_while_a_thing_is_thrown_away_tells_where_and_not_what(capfd: pytest.CaptureFixture[str]) -> None:
    """Python's own line would print the exception's text, and the thing itself."""

    class Held:
        def __repr__(self) -> str:
            return MARK

        def __del__(self) -> None:
            int(MARK)

    Held()
    gc.collect()
    err = capfd.readouterr().err
    assert MARK not in err
    assert all(word in err for word in ("ValueError", "test_logs.py", "__del__"))


async def test_what_the_loop_complains_of_is_told_by_kind(capfd: pytest.CaptureFixture[str]) -> None:
    """Its message, and whatever it holds up to the light, may hold words."""
    loop = asyncio.get_running_loop()
    watch(loop)
    loop.call_exception_handler({"message": MARK, "handle": Words(MARK), "exception": ValueError(MARK)})
    loop.call_exception_handler({"message": MARK, "protocol": Words(MARK)})
    err = capfd.readouterr().err
    assert MARK not in err
    assert all(word in err for word in ("ValueError", "protocol"))


def test_frames_name_file_line_and_function_and_each_cause() -> None:
    """Enough to find the mistake, nothing of what it was about."""
    error = KeyError(MARK)
    error.__cause__ = _mistake()
    lines = frames(error)
    assert any("test_logs.py" in line and "_mistake" in line for line in lines)
    assert "because of ValueError" in lines
    assert MARK not in "".join(lines)


def _mistake() -> Exception:
    try:
        int(MARK)
    except ValueError as error:
        return error
    raise AssertionError
