"""What a rule must know of a press and only the database knows: it is handed over with what was said.

A secretary who opens the form of the roster has the board's people of an earlier sitting, where they are theirs. Whoever
asks to set a sitting up comes with the number of times that they have asked lately (R-251), and with the titles that stand.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.store import boards, setup_attempts, wordings
from bot.store.boards import BoardOwner
from bot.store.database import Connection
from dialogs.journal.entries import Fact
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.said.inbound import Pressed, Said, Words
from dialogs.sitting.facts import SetUp
from dialogs.sitting.list_read_ahead import SET_UP

ROSTER: Final = "roster.import"


def with_memory(conn: Connection, said: Said, meeting: Meeting, at: int) -> Said:
    """Return what was said with what is remembered for it; `at` is the database's clock. Most is returned as it is."""
    if not isinstance(said, Pressed) or said.who.object_id is None:
        return said
    if said.verb == SET_UP and not said.road.looking:
        return replace(said, claims=setup_attempts.lately(conn, said.who.key, at), titles=_titles(conn, meeting))
    if said.verb == ROSTER and meeting.stage is Stage.PREPARED and not said.field("people"):
        owner = BoardOwner(said.place.tenant, said.who.object_id, listed=said.who.may_set_up)
        return replace(said, recalled=boards.recall(conn, owner, meeting.board))
    return said


def _titles(conn: Connection, meeting: Meeting) -> Mapping[int, Words]:
    """The titles on the agenda, which a list that is pasted anew is compared with."""
    keys = {matter.title: matter.no for matter in meeting.matters if matter.title}
    return {keys[key]: Words(text) for key, text in wordings.read(conn, meeting.key, keys).items()}


def keep_claim(conn: Connection, said: Said, facts: tuple[Fact, ...], at: int) -> None:
    """Count a set-up that waits to be approved, for whoever asked for it."""
    for fact in facts:
        if isinstance(fact, SetUp) and not fact.admitted:
            setup_attempts.note(conn, said.who.key, at)
            return
