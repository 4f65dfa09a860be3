"""Who is taken out of a chat in a world, and let in again; and what is written down in their name meanwhile."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Came, Said, Went
from tests.support.world_people import CHATS, PEOPLE, in_chat

Out = set[tuple[str, str]]
"""Who is out of which chat: its name and theirs."""


def taken_out(out: Out, who: str, chat: str, at: datetime) -> Iterator[Said]:
    """Somebody is taken out of the chat, and Teams says so at once."""
    if who in CHATS[chat] and (chat, who) not in out:
        out.add((chat, who))
        one = PEOPLE[who]
        yield Went(place=in_chat(chat), who=one, at=at, sent=at, people=(one,), in_call=False)


def let_in(out: Out, _: str, chat: str, at: datetime) -> Iterator[Said]:
    """All who were taken out of the chat are in it again."""
    for who in sorted(who for where, who in out if where == chat):
        out.discard((chat, who))
        one = PEOPLE[who]
        yield Came(place=in_chat(chat), who=one, at=at, sent=at, people=(one,), in_call=False)


def by_removed(meeting: Meeting, entries: Iterable[Entry], out: Out) -> Iterator[tuple[str, Fact]]:
    """Return the facts that stand in the name of somebody who is out of the sitting's chat, with who that is."""
    gone = {PEOPLE[who].key: who for chat, who in out if in_chat(chat).chat == meeting.chat}
    for entry in entries if gone else ():
        person = meeting.people.get(entry.by)
        who = gone.get((person.object_id or person.mri or "") if person is not None else entry.by)
        if who is not None:
            yield who, entry.fact
