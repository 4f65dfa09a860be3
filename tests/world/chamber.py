"""A chat in which the rules alone are at work: what is said is judged as the bot judges it, and kept in memory.

Everything but the store, the network and the clock is the bot's own: which sitting is meant, the rules, the facts. What the
bot would ask of Teams, and the times that it wants to be woken at, are handed to whoever plays the world.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.store import chain
from bot.store.sittings import Sitting, placed
from bot.turn.entries import by
from bot.turn.rulebook import Rulebook
from bot.turn.which_sitting import concerned
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import AskRoster, Outcome, Wake
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.wordings import same_wordings, wordings_of
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.sitting.list_read_ahead import SET_UP
from tests.world.people import Circle
from tests.world.shadow import Guarded, Shadow

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Turned:
    """One thing said and what followed: the sitting, how it stood before, and the entries. `again`: it had been said before."""

    said: Said
    key: str
    before: Meeting
    after: Meeting
    out: Outcome
    entries: tuple[Entry, ...] = ()
    again: bool = False


@dataclass(slots=True)
class Chamber:
    """A circle's chat. `words`: what is kept, by sitting and key, with the matter it is of; `hidden` are those sealed."""

    circle: Circle
    rules: Rulebook
    meetings: dict[str, Meeting] = field(default_factory=dict)
    rows: dict[str, Sitting] = field(default_factory=dict)
    journals: dict[str, list[Entry]] = field(default_factory=dict)
    shadows: dict[str, Shadow] = field(default_factory=dict)
    causes: dict[str, str] = field(default_factory=dict)
    words: dict[tuple[str, str], tuple[str, int | None]] = field(default_factory=dict)
    hidden: set[tuple[str, str]] = field(default_factory=set)
    asks: list[str] = field(default_factory=list)
    wakes: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def current(self) -> Meeting | None:
        """The sitting that people mean: the one that goes on, else the newest."""
        newest = None
        for one in reversed(self.meetings.values()):
            if one.live:
                return one
            if newest is None and one.stage is not Stage.EMPTY:
                newest = one
        return newest

    def prepared(self) -> tuple[Meeting, ...]:
        """The sittings that wait to be opened."""
        return tuple(one for one in self.meetings.values() if one.stage is Stage.PREPARED)

    def in_confidence(self, sent: datetime, came: datetime) -> bool:
        """Whether something falls, by either clock, in a confidential matter of any sitting of the chat."""
        return any(one.covers(sent, came) for one in self.guards())

    def guards(self) -> Iterator[Guarded]:
        """Every confidential matter that is or was on a table of the chat, in whichever sitting."""
        return (one for shadow in self.shadows.values() for one in shadow.guards)

    def hear(self, said: Said, now: datetime) -> Turned:
        """Judge what arrived now, by our clock, and keep what follows.

        Of whoever prepares a sitting it has been read that they are one of the tenant's own: the whole bot plays that.
        """
        if isinstance(said, Pressed) and said.verb == SET_UP:
            said = replace(said, checked=True)
        causes = self.rules.causes(said)
        chat = self.circle.place.chat
        known = next((self.causes[one] for one in causes if one in self.causes), None)
        key = known or concerned(said, chat, self.rows) or ""
        begun = [one for one in self.meetings.values() if one.stage not in (Stage.EMPTY, Stage.PREPARED)]
        key = known or (isinstance(said, Spoke) and self.rules.caught(said, begun)) or key
        before = self.meetings.get(key) or Meeting(key=key, chat=chat)
        if known:
            reply = self.rules.again(said, before)
            return Turned(said, key, before, before, Outcome(reply=reply), again=True)
        out = self.rules.decide(said, before, [one for one in begun if one.key != key])
        turned = self._written(said, key, before, out, causes[0] if causes else "")
        self._send(key, out, now)
        return turned

    def _written(self, said: Said, key: str, before: Meeting, out: Outcome, cause: str) -> Turned:
        meeting, journal = before, self.journals.setdefault(key, [])
        shadow, first = self.shadows.setdefault(key, Shadow()), len(journal)
        for fact in out.facts:
            arrived = said.arrived or said.at
            entry = Entry(len(journal) + 1, said.sent or said.at, by(said, meeting), cause, fact, arrived, said.at)
            meeting = self.rules.apply(meeting, entry)
            journal.append(entry)
            shadow.take(entry)
        if out.facts:
            self.meetings[key] = meeting
            if cause:
                self.causes[cause] = key
            at = (said.arrived or said.at) - _EPOCH
            row = self.rows.get(key) or Sitting(key, meeting.chat, "", 0, chain.START, at // timedelta(microseconds=1))
            self.rows[key] = placed(row, meeting, 1)
        self._keep(key, before, meeting, out)
        return Turned(said, key, before, meeting, out, tuple(journal[first:]))

    def _keep(self, key: str, before: Meeting, after: Meeting, out: Outcome) -> None:
        """Keep, seal and destroy words as the turn does: what nothing refers to any more is destroyed."""
        for moved in out.placed:
            text, _ = self.words.get((key, moved.key), ("", None))
            self.words[key, moved.key] = (text[moved.cut :], moved.matter)
        for one in out.wordings:
            self.words[key, one.key] = (one.words.spoken, one.matter)
        self.hidden |= {(key, one) for one in out.sealed}
        gone = set(out.purged)
        if out.wordings or not same_wordings(before, after):
            refers = wordings_of(after)
            gone |= (wordings_of(before) | {one.key for one in out.wordings}) - refers
        for name in gone:
            self.words.pop((key, name), None)

    def _send(self, key: str, out: Outcome, now: datetime) -> None:
        for one in out.deliveries:
            if isinstance(one, AskRoster):
                self.asks.append(key)
            elif isinstance(one, Wake):
                self.wakes[key, one.what] = now + timedelta(seconds=one.after_s)

    def due(self, now: datetime) -> Iterable[tuple[str, str]]:
        """Return the wakes whose time has come, and forget them."""
        due = [which for which, at in self.wakes.items() if at <= now]
        for which in due:
            del self.wakes[which]
        return due
