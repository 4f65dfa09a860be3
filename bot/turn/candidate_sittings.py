"""Which sittings somebody can mean who writes alone to the bot: those in whose chat they are, whoever wrote to them last (R-251).

They are found by who the person is, in every tenant: a board may have members of another municipality. Where nothing that they take part in goes on, it is what is prepared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.store import sittings
from bot.store.clock import SECOND
from bot.store.database import Connection
from bot.store.sittings import Sitting
from bot.turn.rules import Rules
from bot.turn.strictest_sitting import CLOSED_S, Elsewhere, takes_part
from bot.turn.when_it_counts import dated
from bot.turn.which_sitting import looks_back
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.sitting.list_read_ahead import SET_UP
from dialogs.typed.commands import command

_PREPARED_S: Final = 90 * 24 * 3600
"""What was prepared longer ago, and never opened, is nobody's next sitting."""

_OF_ITSELF: Final = frozenset({SET_UP})
"""What concerns no sitting that is there."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The keys of the sittings that can be meant; and of those that guard against what was written, one a chat, the newest first.

    `over`: where none can be meant, the one that was closed last, a day ago at most: it says so.
    """

    meant: tuple[str, ...] = ()
    guarding: tuple[str, ...] = ()
    over: Sitting | None = None


def candidates(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Pressed | Spoke, at: int) -> Candidates:
    """Find them; `at` is the database's clock. What is no command is about no sitting, unless one guards against it."""
    asks = _asks_something(said)
    if not asks and not isinstance(said, Spoke):
        return Candidates()
    rows = sittings.elsewhere(conn, said.place.chat, at - CLOSED_S * SECOND)
    theirs = [(row, one) for row in rows if takes_part(one := elsewhere.sitting(conn, rules, row), said)]
    there = [one for _, one in theirs]
    guarding = _guarding(rules, dated(said, at), there)
    if guarding or not asks:
        return Candidates(guarding=guarding)
    live = tuple(one.key for one in there if one.live)
    over = max((row for row, one in theirs if not one.live), key=lambda row: row.closed_at, default=None)
    if not live and looks_back(said):
        return Candidates(over=over)  # of what has been: what is only prepared has nothing
    return Candidates(live or _prepared(conn, rules, elsewhere, said, at), over=over)


def _guarding(rules: Rules, said: Said, there: Sequence[Meeting]) -> tuple[str, ...]:
    """The sittings that guard against it, one a chat: no sitting of somebody else's takes it from the one it was written in."""
    newest = rules.caught(said, there)
    if not newest:
        return ()
    chats: dict[str, list[Meeting]] = {}
    for one in there:
        chats.setdefault(one.chat, []).append(one)
    each = [rules.caught(said, of_chat) for of_chat in chats.values()]
    return (newest, *(key for key in each if key not in ("", newest)))


def _asks_something(said: Said) -> bool:
    """Whether it asks for something of a sitting, without saying of which: a typed command, or a press that names none."""
    if isinstance(said, Spoke):
        found = command(said.words)
        return found is not None and not said.edited and found.verb not in _OF_ITSELF
    return isinstance(said, Pressed) and not said.road.looking and not said.road.dialog and said.verb not in _OF_ITSELF


def _prepared(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Pressed | Spoke, at: int) -> tuple[str, ...]:
    rows = sittings.prepared(conn, at - _PREPARED_S * SECOND)
    return tuple(row.key for row in rows if takes_part(elsewhere.sitting(conn, rules, row), said))
