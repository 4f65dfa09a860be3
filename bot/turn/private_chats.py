"""Finds the chat that something said in private concerns: the sitting's own, not the one it was said in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.store import chats, clock, private_roads, sittings
from bot.store.database import Connection, Database
from bot.store.private_roads import PrivateRoad
from bot.store.questions import Question
from bot.store.sittings import Sitting
from bot.turn import ask_which_sitting
from bot.turn.candidate_sittings import candidates
from bot.turn.chat_cache import Recent
from bot.turn.closed_sittings import closed_meant
from bot.turn.rules import Rules
from bot.turn.strictest_sitting import Elsewhere, takes_part
from cards.quick_dataclass import quick_dataclass
from dialogs.said.inbound import Erased, Installed, Pressed, Said, Spoke

_KNOWN: Final = 10_000
_LATELY: Final = 24 * 3600 * clock.SECOND
"""How long it is good enough to know when somebody last used their private road: a purge counts in days."""


@quick_dataclass(frozen=True, slots=True)
class Route:
    """Where something is to be judged: in which chat, and of which sitting ("" where none is known).

    `possible`: the sittings that it can be about, which are to be asked for. `answers`: the question that was answered, so
    that what was typed then is `said` now; `shows`: more of its sittings are to be shown; `over`: it was answered so before, and nothing is to be judged. `also`: the ways to
    the other sittings that guard against it, where it is judged too.
    """

    said: Said
    chat: str
    sitting: str = ""
    possible: tuple[str, ...] = ()
    answers: Question | None = None
    shows: ask_which_sitting.Answer | None = None
    over: bool = False
    also: tuple["Route", ...] = ()


@dataclass(frozen=True, slots=True)
class PrivateChats:
    """Looks the way up in `database`; where a sitting belongs never changes, so that is remembered."""

    database: Database
    rules: Rules
    others: Elsewhere
    _chats: Recent[tuple[str, str], str] = field(default_factory=lambda: Recent(_KNOWN))

    def elsewhere(self, said: Said) -> bool:
        """Whether it was said in private, so that `find` must be asked which chat it concerns."""
        return said.place.personal and isinstance(said, Pressed | Spoke | Erased | Installed)

    async def find(self, said: Said) -> Route:
        """Return where it is to be judged. A sitting of another tenant is one only for those who take part in it. Raises `NotNow`."""
        named = said.sitting if isinstance(said, Pressed) and said.verb != ask_which_sitting.CHOOSE else ""
        known = self._chats.get((named, said.place.tenant)) if named else None
        if known is not None:
            return Route(said, known)
        route = await self.database.write(lambda conn: self._look(conn, said, named))
        if named and route.sitting == named and route.said is said:
            self._chats.put((named, said.place.tenant), route.chat)
        return route

    def _look(self, conn: Connection, said: Said, named: str) -> Route:
        """The one that is named; what was asked for and is answered; else what this person takes part in, as far as that is one."""
        here = Route(said, said.place.chat)
        if isinstance(said, Installed) and not said.present:
            return here
        road = _met(conn, said)
        last = road.sitting if road is not None else ""
        if isinstance(said, Installed):
            return here
        if isinstance(
            said, Erased
        ):  # it asks for nothing: in the sitting of which they were last told, a motion of theirs may stand
            return self._of(conn, said, last) or here
        assert isinstance(said, Pressed | Spoke)  # noqa: S101  # nothing else is looked for: see `elsewhere`
        found = self._of(conn, said, named)
        if found is not None:
            return found
        at = clock.now(conn)
        answer = ask_which_sitting.answer_to(conn, self.rules, self.others, said, at)
        if answer is not None and answer.shows:
            return replace(here, shows=answer)
        if answer is not None:
            late = ask_which_sitting.late_choice(said, answer.question, answer.sitting)
            return self._answered(conn, said, answer) or replace(here, said=late)
        can_be = candidates(conn, self.rules, self.others, said, at)
        if len(can_be.meant) > 1 and isinstance(said, Spoke):
            return replace(here, possible=can_be.meant)
        only = can_be.meant[0] if len(can_be.meant) == 1 else ""
        if can_be.guarding:
            return self._guarded(conn, said, can_be.guarding) or here
        none = replace(here, said=replace(said, of_purged=True)) if last == private_roads.PURGED else here
        found = self._of(conn, said, only or _last(conn, road, can_be.over)) or none
        over = closed_meant(conn, self.rules, self.others, said, found.chat)
        if len(over) > 1:
            return replace(here, possible=over)
        return (self._of(conn, said, over[0]) if over else None) or found

    def _of(self, conn: Connection, said: Said, sitting: str) -> Route | None:
        """Return the way to a sitting: the tenant's own, or another's that whoever said it takes part in."""
        chat = chats.of_sitting(conn, sitting) if sitting else None
        if chat is None or chat.tenant == said.place.tenant:
            return None if chat is None else Route(said, chat.id, sitting)
        row = sittings.find(conn, sitting)
        there = row is not None and takes_part(self.others.sitting(conn, self.rules, row), said)
        return Route(_from_outside(said, chat.tenant), chat.id, sitting) if there else None

    def _guarded(self, conn: Connection, said: Said, guarding: Sequence[str]) -> Route | None:
        """Return the way to the sittings that guard against it: to the first, and then to the others."""
        found = [route for route in (self._of(conn, said, one) for one in guarding) if route is not None]
        return replace(found[0], also=tuple(found[1:])) if found else None

    def _answered(self, conn: Connection, said: Pressed | Spoke, answer: ask_which_sitting.Answer) -> Route | None:
        """Return the way to the sitting that was chosen, with what was typed; None where that is kept no more."""
        if answer.repeated:
            return Route(said, said.place.chat, over=True)
        typed = None if answer.late else ask_which_sitting.chosen(conn, said, answer.question)
        route = None if typed is None else self._of(conn, typed, answer.sitting)
        return None if route is None else replace(route, answers=answer.question)


def _last(conn: Connection, road: PrivateRoad | None, over: Sitting | None) -> str:
    """The sitting that somebody was last told of; of one that was closed later, which they took part in, they need not have been told (R-251)."""
    last = road.sitting if road is not None and road.sitting != private_roads.PURGED else ""
    if over is None or road is None or not last:
        return last or (over.key if over is not None else "")
    row = sittings.find(conn, last)
    stands = row is not None and not row.purged_at and (not row.closed_at or row.closed_at >= over.closed_at)
    return last if stands or road.at > over.closed_at else over.key


def _met(conn: Connection, said: Said) -> PrivateRoad | None:
    """Note that whoever writes in private can be reached there, in the language they use; return the road as it was before, None where there was none."""
    who, place = said.who, said.place
    road = private_roads.find(conn, who.key)
    known = road or PrivateRoad(who.key, who.mri)
    now = replace(known.opened(place.chat), locale=who.locale or known.locale)
    if road != now or clock.now(conn) > now.at + _LATELY:
        private_roads.remember(conn, now)
    return road


def _from_outside(said: Said, tenant: str) -> Said:
    """Return it as it is heard in a sitting of this tenant: whoever wrote in another's chat is foreign here, until vouched for (R-251)."""
    who = replace(said.who, tenant=said.who.tenant or said.place.tenant)
    return replace(said, who=who, place=replace(said.place, tenant=tenant))
