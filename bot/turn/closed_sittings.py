"""Which closed sittings of a chat are meant by what is typed alone, when later ones have been held there (R-205, R-213, R-251).

Legal force comes three weeks after the notice, when the next sitting is long over. One is named by its day; else those are meant
in which what is typed is left to do, and where they are several it is asked which.
"""

from bot.store import sittings
from bot.store.database import Connection
from bot.turn.rules import Rules
from bot.turn.strictest_sitting import Elsewhere, takes_part
from dialogs.archive.left_after_close import LEFT, OF_ONE_GOING_ON
from dialogs.meeting.meeting import LIVE, Meeting, Stage
from dialogs.said.inbound import Said, Spoke
from dialogs.typed.commands import command
from dialogs.typed.of_closed_sitting import OF_DAY, held_on_day


def closed_meant(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Said, chat: str) -> tuple[str, ...]:
    """Return the keys of the chat's closed sittings that can be meant, the oldest first; none where it is not about a closed one, or about the newest."""
    found = command(said.words) if isinstance(said, Spoke) else None
    day = str(found.fields.get(OF_DAY, "")) if found is not None else ""
    left = LEFT.get(found.verb) if found is not None else None
    if found is None or (left is None and not day):
        return ()
    rows = sittings.of_chat(conn, chat)
    if not day and found.verb in OF_ONE_GOING_ON and any(row.stage in LIVE for row in rows):
        return ()
    over = [row for row in rows if row.stage == Stage.CLOSED.value and not row.purged_at]
    theirs = [one for one in (elsewhere.sitting(conn, rules, row) for row in over) if takes_part(one, said)]
    return tuple(one.key for one in (_of_day(theirs, day) if day or left is None else filter(left, theirs)))


def _of_day(theirs: list[Meeting], day: str) -> list[Meeting]:
    """Those that were called to the day, else those that ended on it."""
    return [one for one in theirs if one.date == day] or [one for one in theirs if held_on_day(one, day)]
