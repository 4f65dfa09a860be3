import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from traceback import TracebackException

import pytest
import structlog
from structlog.testing import capture_logs

from bot.store.database import Database, NotNow
from bot.turn.turn import RuleBroke, Turn
from dialogs.judging.outcome import Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Said
from tests.support.databases import change
from tests.support.trial_rules import Somebody, TrialRules

MARKER = "Hemligt-Markör-4711"


def said_of(error: BaseException) -> str:
    """All that a careless log could make of an exception: its causes, its frames and their locals."""
    return "".join(TracebackException.from_exception(error, capture_locals=True).format()) + repr(error)


async def everything(turn: Turn, said: Said, caplog: pytest.LogCaptureFixture) -> str:
    """What the logs hold and the exception tells when this is said."""
    with capture_logs() as ours, caplog.at_level(logging.DEBUG), pytest.raises((RuleBroke, NotNow)) as failed:
        await turn.hear(said)
    return f"{ours}{caplog.text}{said_of(failed.value)}"


def files(folder: Path) -> bytes:
    """The bytes of all files in the folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def kept(database: Database, folder: Path) -> bytes:
    """All that the database holds: its files, or every row of every table."""
    if database.kind == "sqlite":
        return files(folder)
    tables = ("chat", "sitting", "journal", "wording", "outbox", "posted", "road", "board")
    query = " UNION ALL ".join(f"SELECT {table}::text FROM {table}" for table in tables)  # noqa: S608 - our own names
    rows = await database.write(lambda conn: conn.exec_driver_sql(query).all())
    return repr(rows).encode()


@pytest.mark.parametrize("verb", ["break", "leak"])
async def test_a_rule_that_breaks_with_words_in_its_hands_tells_nobody(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture, verb: str
) -> None:
    """Not the log, not the exception, no local of any frame, no row."""
    turn = Turn(database, TrialRules())
    assert MARKER not in await everything(turn, Somebody().writes(verb, MARKER), caplog)
    assert MARKER.encode() not in await kept(database, tmp_path)


async def test_a_database_that_fails_with_words_in_its_hands_tells_nobody(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither that the statement failed nor with which values."""
    turn = Turn(database, TrialRules())
    await change(database, "ALTER TABLE wording RENAME COLUMN matter TO thing")
    assert MARKER not in await everything(turn, Somebody().writes("move", MARKER), caplog)
    await change(database, "ALTER TABLE wording RENAME COLUMN thing TO matter")
    await change(database, "CREATE UNIQUE INDEX once ON wording (text)")
    await turn.hear(Somebody().writes("move", MARKER))
    told_all = await everything(turn, Somebody("bo").writes("move", MARKER), caplog)
    assert MARKER not in told_all
    assert "IntegrityError" in told_all


class Breaking(TrialRules):
    """Each rule in turn fails with the words in its text."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __getattribute__(self, name: str) -> Callable[..., object]:
        found: Callable[..., object] = object.__getattribute__(self, name)
        if name == object.__getattribute__(self, "name"):
            return _fail
        return found


def _fail(*given: object) -> object:
    pressed = [one for one in given if isinstance(one, Pressed)]
    raise ValueError(pressed[0].fields["wording"].spoken if pressed else MARKER)


@pytest.mark.parametrize("rule", ["causes", "decide", "apply", "draw"])
async def test_whichever_rule_breaks_nothing_is_told_or_kept(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture, rule: str
) -> None:
    """Before the commit: so nothing is written either, and the chat goes on."""
    turn = Turn(database, Breaking(rule))
    assert MARKER not in await everything(turn, Somebody().writes("move", MARKER), caplog)
    assert MARKER.encode() not in await kept(database, tmp_path)
    assert isinstance(await Turn(database, TrialRules()).hear(Somebody().writes("move", "öppet")), bytes)


async def test_words_of_an_outcome_that_is_refused_are_never_written(database: Database, tmp_path: Path) -> None:
    """A rule that answers without keeping leaves no trace of what was typed."""

    class Refusing(TrialRules):
        def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
            del said, meeting, others
            return Outcome()

    await Turn(database, Refusing()).hear(Somebody().writes("move", MARKER))
    assert MARKER.encode() not in await kept(database, tmp_path)


def test_the_tests_would_see_a_leak() -> None:
    """What a broken rule raises would be seen, and what a careless log says."""
    with pytest.raises(ValueError, match=MARKER) as failed:
        _fail()
    assert MARKER in said_of(failed.value)
    with capture_logs() as ours:
        structlog.get_logger().info("said", words=MARKER)
    assert MARKER in str(ours)
