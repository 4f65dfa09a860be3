"""Whoever is taken out of a sitting's chat keeps no card of it in their own: each becomes one line, and is drawn again if they come back (R-251).

They are known by their posting, like the cards that a close makes untrue: so whatever a card is about, and whoever asked
for it, it is found. After the close nothing goes on, and what they have stays.
"""

from collections.abc import Sequence
from typing import Final

from bot.store import shown_wordings
from bot.store.database import Connection
from bot.store.sendables import Redraw
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import AtClose
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.roster.facts import InChat, LeftChat

_IN_OR_OUT: Final = (InChat, LeftChat)


def in_or_out(facts: Sequence[Fact], before: Meeting, after: Meeting) -> tuple[str, ...]:
    """Return the keys of those who are out of the chat by this, or in it again."""
    people = [fact.person for fact in facts if isinstance(fact, _IN_OR_OUT)]
    if not people or after.stage is Stage.CLOSED:
        return ()
    return tuple(one for one in dict.fromkeys(people) if one in before.people and _out(before, one) != _out(after, one))


def drawn_for(conn: Connection, meeting: Meeting, people: Sequence[str]) -> list[Redraw]:
    """Return what draws again the cards that these people have alone, the newest first: it is the one with buttons."""
    readers = {one: _out(meeting, one) for one in people}
    found = []
    for one in reversed(shown_wordings.of_sitting(conn, meeting.key) if people else ()):
        reader = shown_wordings.reader(one)
        person = meeting.person_of(reader) if reader is not None and one.personal else None
        if person is None or person.key not in readers or one.what != shown_wordings.CARD:
            continue
        # Whoever is back gets what follows the meeting; what only told of something can be asked for.
        if readers[person.key] or (one.page is not None and one.page.at_close is not AtClose.STANDS):
            found.append(Redraw(one.chat, one.activity))
    return found


def _out(meeting: Meeting, person: str) -> bool:
    return meeting.people[person].in_chat is False
