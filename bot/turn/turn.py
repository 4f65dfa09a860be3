"""The turn: whatever is said is judged, written down and answered. Nothing is sent here, and no network is waited for.

What waits in one chat is judged together, in order, in one transaction; chats go side by side. Nobody is answered before
the commit, so what was acknowledged is never lost; what was not may be said again.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.logs import frames, logger
from bot.store import chats
from bot.store.at_once import WritesAtOnce
from bot.store.database import Connection, Database, NotNow
from bot.turn import answers
from bot.turn.chat_cache import CachedRead, ChatCache, Recent, enter
from bot.turn.judged_at_once import JudgedAtOnce
from bot.turn.judging import Judged, Judging
from bot.turn.private_chats import PrivateChats, Route
from bot.turn.read_ahead import Ahead
from bot.turn.reply_by_post import ByPost
from bot.turn.rules import Rules
from bot.turn.scrubbing import Scrubbing
from bot.turn.strictest_sitting import Elsewhere
from bot.turn.to_judge import ToJudge
from bot.turn.who_may_set_up import known
from cards.refusal import Notice, Refusal
from cards.view import View
from dialogs.facts import UnknownFactError
from dialogs.judging.refusals import NoticeCode
from dialogs.said.inbound import Pressed, Road, Said
from dialogs.sitting.list_read_ahead import is_long

__all__ = ["NotNow", "RuleBroke", "Turn"]

_log = logger(__name__)
_BATCH: Final = 64
_WAITING: Final = 2000


class RuleBroke(Exception):
    """A rule of ours failed: that is logged, nothing was written of it. There is no text, since it could hold words."""


@dataclass(slots=True, eq=False)
class _Waiting:
    asked: ToJudge
    answer: asyncio.Future[Judged]


class TurnFailed(Exception):
    """A turn ended in a mistake of ours, which has been logged; there is no text, since it could hold what was said."""


@dataclass(slots=True)
class Turn:
    """Judges by `rules` what is said, and keeps it in `database`.

    `secretaries`: object ids, lower case (`tenant/id` where several are served), of those who may set up sittings. `nudge` is called after a commit that left
    something to send. `ahead` reads what is long before it is judged.
    """

    database: Database
    rules: Rules
    secretaries: frozenset[str] = frozenset()
    nudge: Callable[[], None] = lambda: None
    ahead: Ahead = field(default_factory=Ahead)
    _caches: Recent[str, ChatCache] = field(default_factory=Recent)
    _lanes: dict[str, deque[_Waiting]] = field(default_factory=dict)
    _drains: set[asyncio.Task[None]] = field(default_factory=set)
    _by_post: ByPost = field(default_factory=ByPost)
    _elsewhere: Elsewhere = field(default_factory=Elsewhere)
    _routes: PrivateChats = field(init=False)
    _scrubbing: Scrubbing = field(init=False)
    _at_once: JudgedAtOnce | None = None
    _closed: bool = False
    _understands: bool = True

    def __post_init__(self) -> None:
        """Make the finder of private chats, on the same database."""
        self._routes = PrivateChats(self.database, self.rules, self._elsewhere)
        self._scrubbing = Scrubbing(self.database)
        if isinstance(self.database, WritesAtOnce):
            self._at_once = JudgedAtOnce(self.database, self._by_post, self._elsewhere)

    def start(self) -> None:
        """Clean the files of words that a process destroyed and died before cleaning away. Call it inside a running loop."""
        self._scrubbing.begin()

    async def hear(self, said: Said) -> bytes | None:
        """Judge and write down what was said; give the ready body for whoever pressed, None where there is nothing.

        Raises `NotNow` when it was not written, and `RuleBroke` when a rule of ours failed.
        """
        if is_long(said):
            await self._read_ahead(said)
        if self._closed:
            raise NotNow("closed")
        said = self._known(said)
        route = await self._routes.find(said) if self._routes.elsewhere(said) else Route(said, said.place.chat)
        if route.over:
            return self._answer_comes_separately(said)
        asked = ToJudge(route.said, route.sitting, route.possible, route.answers, route.shows)
        answered = await self._queue(route.chat, asked)
        also = [await self._queue(one.chat, ToJudge(one.said, one.sitting)) for one in route.also]
        if answered.broke or any(one.broke for one in also):
            raise RuleBroke
        if route.answers is not None:
            return self._answer_comes_separately(said)
        return None if answered.view is None else self._body(said, answered.view, answered.words)

    async def _read_ahead(self, said: Pressed) -> None:
        try:
            await self.ahead.read(said)
        except Exception as error:  # noqa: BLE001  # a mistake in a rule is that rule's alone
            _log.error(
                "a rule broke", problem=type(error).__name__, frames=frames(error)
            )  # no text: it could hold words
            raise RuleBroke from None

    def _answer_comes_separately(self, said: Said) -> bytes | None:
        """Tell whoever pressed that the answer comes as a message of its own; where nothing can be answered, nothing is."""
        pressed = isinstance(said, Pressed) and not said.road.by_post
        return self._body(said, Notice(NoticeCode.CHOSEN), {}) if pressed else None

    def _known(self, said: Said) -> Said:
        who = known(said.who, said.place.tenant, self.secretaries)
        return said if who is said.who else replace(said, who=who)

    def _body(self, said: Said, view: View, words: Mapping[str, str]) -> bytes:
        locale = said.who.locale
        card = self.rules.render(view, words, locale)
        if isinstance(said, Pressed) and said.road.dialog:
            return answers.dialog(card)
        if isinstance(said, Pressed) and said.road is Road.EXECUTE and isinstance(view, Refusal | Notice):
            # The pressed card stays, with its buttons: whoever was refused goes on from there.
            return answers.notice(card["fallbackText"])
        return answers.card(card)

    def _queue(self, chat: str, asked: ToJudge) -> asyncio.Future[Judged]:
        lane = self._lanes.get(chat)
        if lane is None:
            lane = self._lanes[chat] = deque()
            task = asyncio.create_task(self._drain(chat, lane))
            self._drains.add(task)
            task.add_done_callback(self._drains.discard)
        if len(lane) >= _WAITING:
            raise NotNow("too many are waiting")
        waiting = _Waiting(asked, asyncio.get_running_loop().create_future())
        lane.append(waiting)
        return waiting.answer

    async def _drain(self, chat: str, lane: deque[_Waiting]) -> None:
        """Take everything that waits in the chat, until nothing does. Should that break off, nobody is left waiting for good."""
        batch: list[_Waiting] = []
        try:
            while lane:
                batch = [lane.popleft() for _ in range(min(len(lane), _BATCH))]
                await self._take(chat, batch)
        finally:
            del self._lanes[chat]
            for waiting in (*batch, *lane):
                if not waiting.answer.done():
                    waiting.answer.set_exception(NotNow("broken off"))

    async def _take(self, chat: str, batch: Sequence[_Waiting]) -> None:
        asked = [waiting.asked for waiting in batch]
        failure: Exception | None = None
        try:
            judging, found = await self._judged(chat, asked)
        except NotNow as error:
            failure = error
        except Exception as error:  # noqa: BLE001  # whatever it is, nothing was written, and those who wait must hear it
            self._understands = self._understands and not isinstance(error, UnknownFactError)
            failure = error
        else:
            await self._settle(chat, judging)
            for waiting, answered in zip(batch, found, strict=True):
                if not waiting.answer.done():
                    waiting.answer.set_result(answered)
        if failure is not None:
            self._fail(chat, batch, failure)

    async def _judged(self, chat: str, asked: Sequence[ToJudge]) -> tuple[Judging, list[Judged]]:
        """Judge the batch and write it: by one statement where that can be had, else in a transaction that holds the chat."""
        cache, at_once = self._caches.get(chat), self._at_once
        done = None if at_once is None or cache is None else await at_once.take(self.rules, cache, asked)
        if done is not None:
            return done
        known = [cache]  # The second time nothing is trusted that was remembered: see `Database.write`.
        done = await self.database.write(lambda conn: self._judge(conn, chat, known.pop() if known else None, asked))
        if at_once is not None:
            at_once.heard(done[0].at)
        return done

    def _judge(
        self, conn: Connection, chat: str, known: ChatCache | None, batch: Sequence[ToJudge]
    ) -> tuple[Judging, list[Judged]]:
        """Judge the batch inside a transaction."""
        row, at = chats.lock(conn, chat, batch[0].said.place)
        judging = Judging(self.rules, enter(conn, known, row), at, self._by_post, self._elsewhere)
        found = [judging.hear(conn, asked) for asked in batch]
        judging.write(conn, [asked.said for asked in batch])
        return judging, found

    async def _settle(self, chat: str, judging: Judging) -> None:
        judging.settle()
        self._caches.put(chat, judging.cache)
        if judging.sends:
            self.nudge()
        if judging.destroyed:
            # It is written down, so it is answered, even while somebody still reads the files.
            await self._scrubbing.clean()

    def _fail(self, chat: str, batch: Sequence[_Waiting], failure: Exception) -> None:
        """Nothing of the batch was written: say so to each, and trust nothing that was remembered of the chat."""
        self._caches.drop(chat)
        kind = str(failure) if isinstance(failure, NotNow) else type(failure).__name__
        _log.error("a batch was not written", problem=kind, frames=frames(failure), size=len(batch))
        for waiting in batch:
            if not waiting.answer.done():
                waiting.answer.set_exception(NotNow(kind))

    def judged(self, chat: str, sitting: str) -> CachedRead | None:
        """Return the sitting as far as it was read and judged here, all of it committed; None where nothing is remembered."""
        cache = self._caches.get(chat)
        return None if cache is None else cache.read.get(sitting)

    def understands(self) -> bool:
        """Whether every fact met so far was known to this version; if not, this replica is not ready (503)."""
        return self._understands

    async def close(self) -> None:
        """Hear nothing more, and finish what is waiting."""
        self._closed = True
        while self._drains:
            await asyncio.wait(self._drains)
        await self._scrubbing.close()
