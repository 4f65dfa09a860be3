"""Judges, one after the other, all that was waiting in a chat, and writes in one go what follows from it.

Runs inside one transaction that holds the chat's lock. A rule that breaks costs nothing but its own answer.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.logs import frames, logger
from bot.store import chain, chats, deliveries, journal, outbox, questions, refused_by_teams, sittings
from bot.store.database import Connection
from bot.store.sendables import Sendable
from bot.store.sittings import Sitting
from bot.turn import ask_which_sitting, question_over
from bot.turn.cards_of_the_removed import drawn_for, in_or_out
from bot.turn.chat_cache import CachedRead, ChatCache, as_heard, lets_in
from bot.turn.entries import Entries, by
from bot.turn.known_from_database import keep_claim, with_memory
from bot.turn.motions_held_elsewhere import let_go
from bot.turn.private_copies import with_copies
from bot.turn.reply_by_post import ByPost, goes_by_post
from bot.turn.rules import Look, Rules
from bot.turn.shown_no_more import Sight, drawn_at_close, note, seen, shown_no_more
from bot.turn.strictest_sitting import Elsewhere
from bot.turn.to_judge import ToJudge
from bot.turn.when_it_counts import dated, never_before
from bot.turn.which_sitting import also_concerned, antechamber, concerned, of_what_is_purged, strayed
from bot.turn.word_changes import WordChanges, carry_out, with_placed, with_retold, word_changes
from cards.quick_dataclass import quick_dataclass
from cards.view import View, wordings_shown
from dialogs.judging.foreign_or_anonymous import outside
from dialogs.judging.outcome import Draft, Outcome, Page
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.sitting.pages import WhyOver

_log = logger(__name__)


@quick_dataclass(frozen=True, slots=True)
class Judged:
    """What is answered: the view to render (None: nothing) and the words in it. `broke`: a rule of ours failed."""

    view: View | None = field(default=None, repr=False)
    words: Mapping[str, str] = field(default_factory=dict, repr=False)
    broke: bool = False


@quick_dataclass(frozen=True, slots=True)
class _Plan:
    """What follows from one thing said, worked out whole before the first of it is written."""

    read: CachedRead
    outcome: Outcome
    bodies: tuple[bytes, ...] = ()
    sends: tuple[Sendable, ...] = ()
    view: View | None = field(default=None, repr=False)
    words: WordChanges = field(default_factory=WordChanges)
    guards_anew: bool = False  # a confidential matter is called with it
    in_or_out: tuple[str, ...] = ()  # who is out of the chat by it, or in it again


@dataclass(slots=True)
class Judging:
    """One batch in one chat. `at` is the database's clock in microseconds; `destroyed`: words were destroyed in it; `saves` write the rows that tell something new."""

    rules: Rules
    cache: ChatCache
    at: int
    by_post: ByPost = field(default_factory=ByPost)
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    destroyed: bool = False
    bodies: dict[str, list[bytes]] = field(default_factory=dict)
    to_send: dict[str, list[Sendable]] = field(default_factory=dict)
    causes: dict[str, str] = field(default_factory=dict)
    saves: dict[str, Callable[[Connection, Sitting], None]] = field(default_factory=dict)
    shifts: int = 0

    def hear(self, conn: Connection, asked: ToJudge) -> Judged:
        """Judge one thing; what follows is remembered here, and its words are written."""
        said = strayed(dated(asked.said, self.at), self.cache.chat.id, self.cache.rows)
        said, destroyed = ask_which_sitting.settled(conn, said, asked.answers, asked.last_sitting, self.at)
        self.destroyed = self.destroyed or destroyed
        if asked.shows is not None or (asked.possible and isinstance(said, Spoke)):
            return self._ask(conn, said, asked)
        begun = self.cache.begun(conn, self.rules, self.at)
        try:
            causes = self.rules.causes(said)
            cause = causes[0] if causes else ""
            named = asked.told_too or concerned(said, self.cache.chat.id, self.cache.rows, asked.last_sitting)
            # A message written in another sitting's confidential matter is that sitting's.
            key = self.cache.heard_in(causes, self.causes) or (named and self.rules.caught(said, begun)) or named
        except Exception as error:  # noqa: BLE001  # a mistake in a rule is that rule's alone
            return _broke(error)
        if key is None:
            return Judged()
        said = of_what_is_purged(said, key, self.cache.chat.id, self.cache.rows)
        read = self.cache.meeting(conn, self.rules, key)
        others = tuple([one for one in begun if one.key != key])
        said = with_memory(conn, never_before(said, read.meeting.newest), read.meeting, self.at)
        said = self.elsewhere.hushed(conn, self.rules, said, read.meeting.chat)
        try:  # only by reading the sitting may we have learned that this was said before
            heard = self.cache.heard_in(causes, self.causes) == key
            plan = self._again(said, read, cause) if heard else self._plan(conn, said, read, cause, others)
        except Exception as error:  # noqa: BLE001  # the same
            return _broke(error)
        keep_claim(conn, said, plan.outcome.facts, self.at)
        answer = self._accept(conn, said, plan, cause)
        for woken in let_go(said, others) if plan.guards_anew else ():
            self.hear(conn, ToJudge(woken))
        for other, news in () if asked.told_too else also_concerned(asked.said, key, self.cache.rows):
            self.hear(conn, ToJudge(news, told_too=other))
        return answer

    def _ask(self, conn: Connection, said: Said, asked: ToJudge) -> Judged:
        """Ask which sitting is meant; nothing is judged, and nothing written down of any of them."""
        outcome = ask_which_sitting.question(conn, self.rules, self.elsewhere, said, asked.shows or asked.possible)
        read = self.cache.meeting(conn, self.rules, antechamber(self.cache.chat.id))
        sends, view = self._answered(said, outcome, read.meeting, self.rules.causes(said)[0])
        return self._accept(conn, said, _Plan(read, outcome, (), sends, view), "")

    def _again(self, said: Said, read: CachedRead, cause: str) -> _Plan:
        outcome = Outcome(reply=self.rules.again(said, read.meeting))
        sends, view = self._answered(said, outcome, read.meeting, cause)
        return _Plan(read, outcome, (), sends, view)

    def _plan(self, conn: Connection, said: Said, read: CachedRead, cause: str, others: Sequence[Meeting]) -> _Plan:
        """Judge it, and try everything that could break: the fold, the writing and the drawing."""
        outcome, entries = self._judged(conn, said, read, cause, others)
        outcome = with_placed(conn, outcome, read.meeting.key)
        words = entries.mark(word_changes(outcome, read.meeting, entries.meeting))
        meeting = entries.meeting
        # Where nothing is set up it is nobody's business who added the bot, or wrote first.
        nobodys = meeting.stage is Stage.EMPTY
        bodies = tuple([journal.to_body(replace(one, by="") if nobodys else one) for one in entries.found])
        sends, view = self._answered(said, outcome, meeting, cause, written=bool(bodies))
        anew = len(meeting.windows) > len(read.meeting.windows)
        moved = in_or_out(outcome.facts, read.meeting, meeting)
        return _Plan(CachedRead(meeting, read.seq + len(bodies)), outcome, bodies, sends, view, words, anew, moved)

    def _judged(
        self, conn: Connection, said: Said, read: CachedRead, cause: str, others: Sequence[Meeting]
    ) -> tuple[Outcome, Entries]:
        """Decide it, and take on the facts; a new sitting begins with what its chat knows."""
        entries = Entries(self.rules, said, read.meeting, read.seq)
        for fact in () if read.seq else self.cache.carried():
            entries.take(fact, "", "")
        outcome = with_retold(conn, self.rules.decide(said, entries.meeting, others), read.meeting.key)
        if entries.found and not outcome.facts:
            entries = Entries(self.rules, said, read.meeting, read.seq)
        for fact in outcome.facts:
            entries.take(fact, by(said, entries.meeting), cause)
        return outcome, entries

    def _answered(
        self, said: Said, outcome: Outcome, meeting: Meeting, cause: str, *, written: bool = False
    ) -> tuple[tuple[Sendable, ...], View | None]:
        """Return what is to be sent and what is to be shown, drawn for the road that the reply goes by; `written`: an entry has the cause."""
        sends: tuple[Sendable, ...] = outcome.deliveries
        reply = outcome.reply
        view: View | None = None
        if reply is not None and goes_by_post(said):
            sends = (*sends, self.by_post.reply(said, reply, cause, cause if written else ""))
        elif reply is not None and isinstance(said, Pressed):
            view = reply.view if isinstance(reply, Draft) else self._draw(said, reply, meeting)
        for what in sends:
            deliveries.to_json(what)
        return sends, view

    def _draw(self, said: Pressed, page: Page, meeting: Meeting) -> View:
        stranger = outside(said.who, said.place.tenant, meeting.person_of(said.who))
        look = Look(said.who, said.at, said.fresh, dialog=said.road.dialog, outside=stranger)
        return self.rules.draw(page, meeting, look)

    def _accept(self, conn: Connection, said: Said, plan: _Plan, cause: str) -> Judged:
        """Take the plan into the cache, and do at once what words need: a later reply may show them."""
        key = plan.read.meeting.key
        if plan.bodies:
            if plan.guards_anew:
                # What waits to be told which sitting it is for may be for this one.
                over = questions.silence(conn, key)
                self.destroyed = question_over.tell(conn, over, WhyOver.CONFIDENTIAL, self.at) or self.destroyed
            self.cache.read[key] = plan.read
            self.cache.rows[key] = self._placed(plan.read.meeting)
            self.bodies.setdefault(key, []).extend(plan.bodies)
            if cause:
                self.causes[cause] = key
        if plan.in_or_out and (cards := drawn_for(conn, plan.read.meeting, plan.in_or_out)):
            self.to_send.setdefault(key, []).extend(cards)
        if plan.sends:
            self.to_send.setdefault(key, []).extend(plan.sends)
        shown = () if plan.view is None else wordings_shown(plan.view)
        done = carry_out(conn, self.cache, key, plan.words, shown)
        self.shifts += done.shifts
        self.destroyed = self.destroyed or done.destroyed
        if calls := shown_no_more(conn, key, done.gone) if done.gone else ():
            self.to_send.setdefault(key, []).extend(calls)
        note(conn, said, key, Sight(seen(plan.view, plan.read.meeting, done.gone), plan.words.keeps, self.at))
        return Judged(plan.view, done.shown)

    def _placed(self, meeting: Meeting) -> Sitting:
        """Return the sitting's row with what can be read off the meeting; where its journal ends is written later."""
        row = self.cache.rows.get(meeting.key)
        if row is None:
            row = Sitting(meeting.key, self.cache.chat.id, "", 0, chain.START, self.at)
            self.saves[meeting.key] = sittings.add
        placed = sittings.placed(row, meeting, self.at)
        if placed is not row:
            self.saves.setdefault(meeting.key, sittings.save)
        return placed

    def write(self, conn: Connection, heard: Sequence[Said]) -> None:
        """Write what follows from all of it: entries, where the sittings stand, what to send, and the chat itself."""
        cache = self.cache
        for key, bodies in self.bodies.items():
            cache.rows[key] = journal.go_on(conn, cache.rows[key], bodies, self.saves.get(key))
        for key, sends in self.to_send.items():
            placed = with_copies(conn, cache.chat.tenant, cache.read.get(key), sends)
            over = drawn_at_close(conn, cache.rows.get(key), self.at)
            outbox.put(conn, cache.chat.id, key, [*over, *placed], self.at)
        chat, head = as_heard(cache.chat, heard), cache.chat.head + sum(map(len, self.bodies.values())) + self.shifts
        if chat.present and any(map(lets_in, heard)):
            refused_by_teams.let_in_again(conn, chat.id)
        known, cache.chat = cache.chat, chat if chat.head == head else changed(chat, head=head)
        if chat is not known:
            chats.save(conn, cache.chat)
        elif cache.chat is not known:
            chats.grow(conn, cache.chat)

    @property
    def sends(self) -> bool:
        """Whether something is to be sent."""
        return bool(self.to_send)

    def settle(self) -> None:
        """Remember the causes, now that the transaction is committed."""
        self.cache.causes |= self.causes


def _broke(error: Exception) -> Judged:
    _log.error("a rule broke", problem=type(error).__name__, frames=frames(error))
    return Judged(broke=True)
