"""Judges, one after the other, all that was waiting in a chat, and writes in one go what follows from it.

Runs inside one transaction that holds the chat's lock. A rule that breaks costs nothing but its own answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bot.concerns import concerned
from bot.logs import frames, logger
from bot.rooms import Kept, Room
from bot.rules import Look, Rules
from bot.store import chats, deliveries, journal, outbox, sittings, wordings
from bot.store.database import Connection
from bot.store.deliveries import Answer, Sendable
from dialogs.facts import ChatHeard, Fact, OrganizerKnown
from dialogs.inbound import (
    Installed,
    NotDelivered,
    Pressed,
    Road,
    RosterRead,
    RosterRecalled,
    Said,
    Spoke,
    TimePassed,
)
from dialogs.journal import Entry
from dialogs.meeting import Meeting, Stage
from dialogs.outcome import Draft, Outcome, Page

_log = logger(__name__)
_DIALOGS = frozenset({Road.FETCH, Road.DIALOG})
_BY_POST = frozenset({Road.SUBMIT, Road.TYPED})
_BY_THE_WORLD = (RosterRead, RosterRecalled, TimePassed, NotDelivered)
_AGAIN_S = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """Something said, and the sitting that whoever said it was last told about, if it was said in private."""

    said: Said
    told: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What is answered: the view to render (None: nothing) and the words in it. `broke`: a rule of ours failed."""

    view: object = field(default=None, repr=False)
    words: Mapping[str, str] = field(default_factory=dict, repr=False)
    broke: bool = False


@dataclass(frozen=True, slots=True)
class _Plan:
    """What follows from one thing said, worked out whole before the first of it is written."""

    kept: Kept
    outcome: Outcome
    entries: tuple[Entry, ...] = ()
    sends: tuple[Sendable, ...] = ()
    view: object = field(default=None, repr=False)


@dataclass(slots=True)
class Judging:
    """One batch in one chat. `at` is the database's clock in microseconds; `destroyed`: words were destroyed in it."""

    rules: Rules
    room: Room
    at: int
    _entries: dict[str, list[Entry]] = field(default_factory=dict)
    _sends: dict[str, list[Sendable]] = field(default_factory=dict)
    _causes: dict[str, str] = field(default_factory=dict)
    _shifts: int = 0
    destroyed: bool = False

    def hear(self, conn: Connection, asked: Asked) -> Answered:
        """Judge one thing; what follows is remembered here, and its words are written."""
        said = asked.said
        try:
            cause = self.rules.cause(said)
            named = concerned(said, self.room.chat.id, self.room.rows(), asked.told)
        except Exception as error:  # noqa: BLE001  # a mistake in a rule is that rule's alone
            return _broke(error)
        former = self._cause(cause)
        key = former or named
        if key is None:
            return Answered()
        kept = self.room.meeting(conn, self.rules, key)
        former = former or self._cause(cause)
        try:
            plan = self._again(said, kept) if former == key else self._plan(said, kept, cause)
        except Exception as error:  # noqa: BLE001  # the same
            return _broke(error)
        return self._accept(conn, plan)

    def _cause(self, cause: str) -> str | None:
        return (self._causes.get(cause) or self.room.causes.get(cause)) if cause else None

    def _again(self, said: Said, kept: Kept) -> _Plan:
        return self._answered(said, _Plan(kept, Outcome(reply=self.rules.again(said, kept.meeting))), "")

    def _plan(self, said: Said, kept: Kept, cause: str) -> _Plan:
        """Judge it, and try everything that could break: the fold, the writing and the drawing."""
        carried = () if kept.row.seq else self._carried(said, kept)
        for entry in carried:
            kept = replace(kept, meeting=self.rules.apply(kept.meeting, entry))
        outcome = self.rules.decide(said, kept.meeting)
        meeting, entries = kept.meeting, list(carried)
        for fact in outcome.facts:
            seq = kept.row.seq + len(entries) + 1
            entries.append(Entry(seq, said.at, _by(said, meeting), cause, fact))
            meeting = self.rules.apply(meeting, entries[-1])
        if not outcome.facts:
            return self._answered(said, _Plan(kept, outcome), cause)
        for entry in entries:
            journal.to_body(entry)
        return self._answered(said, _Plan(self._grown(kept, meeting, len(entries)), outcome, tuple(entries)), cause)

    def _carried(self, said: Said, kept: Kept) -> tuple[Entry, ...]:
        """Give what a new sitting knows from the chat it is set up in."""
        others = [other.meeting for other in self.room.kept.values()]
        found: list[Fact] = [ChatHeard()] if any(meeting.heard for meeting in others) else []
        organizers = [meeting.organizer for meeting in others if meeting.organizer]
        found.extend(OrganizerKnown(organizer) for organizer in organizers[-1:])
        return tuple(Entry(kept.row.seq + nr, said.at, "", "", fact) for nr, fact in enumerate(found, 1))

    def _grown(self, kept: Kept, meeting: Meeting, by: int) -> Kept:
        row, stage = kept.row, meeting.stage
        closed_at = (row.closed_at or self.at) if stage is Stage.CLOSED else 0
        row = replace(row, seq=row.seq + by, made_at=row.made_at or self.at, stage=stage.value, closed_at=closed_at)
        row = replace(row, board=meeting.board, profile=meeting.profile)
        return replace(kept, row=row, meeting=meeting, read_to=row.seq)

    def _answered(self, said: Said, plan: _Plan, cause: str) -> _Plan:
        """Draw the reply for the road that it goes by, and try how everything to be sent is written."""
        sends: tuple[Sendable, ...] = plan.outcome.deliveries
        reply, view = plan.outcome.reply, None
        if reply is not None and _goes_by_post(said):
            sends = (*sends, self._by_post(said, reply, cause if plan.entries else ""))
        elif reply is not None and isinstance(said, Pressed):
            view = reply.view if isinstance(reply, Draft) else self._draw(said, reply, plan.kept.meeting)
        for what in sends:
            deliveries.to_json(what)
        return replace(plan, sends=sends, view=view)

    def _draw(self, said: Pressed, page: Page, meeting: Meeting) -> object:
        return self.rules.draw(page, meeting, Look(said.who, said.at, said.fresh, dialog=said.road in _DIALOGS))

    def _by_post(self, said: Said, reply: Page | Draft, cause: str) -> Answer:
        """Give the reply as a delivery, of a page only: a draft's words live in no row."""
        page = reply if isinstance(reply, Page) else Page("see_card", (), private=said.place.personal)
        # What changed nothing may be asked again soon; what Teams repeats comes within seconds.
        known = self.rules.cause(said)
        key = cause or (known if isinstance(said, Spoke) else f"{known}:{int(said.at.timestamp()) // _AGAIN_S}")
        who, place = said.who, said.place
        return Answer(who.key, who.mri, place.chat, place.personal, page, key or said.fresh, who.locale)

    def _accept(self, conn: Connection, plan: _Plan) -> Answered:
        """Take the plan into the room, and do at once what words need: a later reply may show them."""
        key, outcome, room = plan.kept.row.key, plan.outcome, self.room
        if plan.entries:
            room.kept[key] = plan.kept
            self._entries.setdefault(key, []).extend(plan.entries)
            self._causes |= {entry.cause: key for entry in plan.entries if entry.cause}
        if plan.sends:
            self._sends.setdefault(key, []).extend(plan.sends)
        gone = (*outcome.sealed, *outcome.purged)
        wordings.put(conn, key, outcome.wordings)
        room.forget(key, (*(one.key for one in outcome.wordings), *gone))
        wordings.seal(conn, key, outcome.sealed)
        # The one who fetches words in order to destroy them reads them here, for the last time.
        words = room.words_of(conn, key, getattr(plan.view, "wordings", ()), outcome.purged)
        wordings.destroy(conn, key, outcome.purged)
        self._shifts += bool(gone or outcome.wordings)
        self.destroyed = self.destroyed or bool(outcome.purged)
        return Answered(plan.view, words)

    def write(self, conn: Connection, heard: Iterable[Said]) -> None:
        """Write what follows from all of it: entries, where the sittings stand, what to send, and the chat itself."""
        room = self.room
        for key, entries in self._entries.items():
            kept = room.kept[key]
            row = replace(kept.row, digest=journal.append(conn, key, kept.row.digest, entries))
            (sittings.save if kept.stored else sittings.add)(conn, row)
            room.kept[key] = replace(kept, row=row, stored=True)
        for key, sends in self._sends.items():
            outbox.put(conn, room.chat.id, key, sends, self.at)
        head = room.chat.head + sum(map(len, self._entries.values())) + self._shifts
        chat = replace(_as_heard(room.chat, heard), head=head)
        if chat != room.chat:
            chats.save(conn, chat)
            room.chat = chat

    @property
    def sends(self) -> bool:
        """Whether something is to be sent."""
        return bool(self._sends)

    def settle(self) -> None:
        """Remember the causes, now that the transaction is committed."""
        self.room.causes |= self._causes


def _by(said: Said, meeting: Meeting) -> str:
    """Give who it comes from: the person as the roster knows them, else their wire key; "" for the clock."""
    if isinstance(said, _BY_THE_WORLD):
        return ""
    person = meeting.person_of(said.who)
    return person.key if person is not None else said.who.key


def _goes_by_post(said: Said) -> bool:
    """Whether the answer to it can carry no card, so that the courier has to bring it."""
    return said.road in _BY_POST if isinstance(said, Pressed) else isinstance(said, Spoke)


def _as_heard(chat: chats.Chat, heard: Iterable[Said]) -> chats.Chat:
    """Give the chat as its newest messages describe it; a message from elsewhere says nothing about it."""
    for said in heard:
        if said.place.chat == chat.id:
            chat = replace(chat, service_url=said.place.service_url or chat.service_url)
            chat = replace(chat, present=said.present) if isinstance(said, Installed) else chat
    return chat


def _broke(error: Exception) -> Answered:
    _log.error("a rule broke", problem=type(error).__name__, frames=frames(error))
    return Answered(broke=True)
