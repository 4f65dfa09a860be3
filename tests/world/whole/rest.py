"""What holds when everything has come to rest: looked at in the bot's file, in its log and figures, and on Teams' side.

Each law returns the sentence that is broken, or "". They share no rule with `dialogs/`: what was confidential, and who was what,
they have from the shadow of the facts (`tests/world/shadow.py`).
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from bot.metrics import exposition
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.envelope import instant
from bot.store import journal, verify
from bot.store.database import Connection
from bot.store.tables import outbox
from dialogs.journal.fold import fold
from dialogs.matter.facts import WordsLeft
from dialogs.meeting.meeting import Meeting
from tests.world.shadow import Guarded
from tests.world.whole import switch
from tests.world.whole.apart import (
    a_card_stays_with_the_people_of_its_sitting,
    nobody_acts_on_a_sitting_whose_chat_they_were_never_in,
)
from tests.world.whole.does import concerned
from tests.world.whole.fresh_drawings import (
    every_card_shows_what_is_so,
    every_motion_was_shown_or_that_is_said,
    the_opening_knows_whether_the_chat_is_read,
)
from tests.world.whole.minutes import HINTS

if TYPE_CHECKING:
    from tests.world.whole.does import Told
    from tests.world.whole.play import Whole

_SAID_AGAIN: Final = 12


def secrets(whole: "Whole") -> list["Told"]:
    """Return the words that were said while a confidential matter was on the table, by either clock, and the bot knew of it."""
    return [one for one in whole.told if not one.bare and _secret(whole, one)]


def _secret(whole: "Whole", told: "Told") -> bool:
    chats = concerned(whole, told)
    if not whole.steady:
        return any(chat in chats for chat, _ in told.within)
    return any(_within(told, guard) for guard in whole.minutes.guards(chats))


def _within(told: "Told", guard: Guarded) -> bool:
    until_sent, until_came = guard.until_sent or told.sent, guard.until_came or told.began
    known = guard.came < told.began
    return known and (guard.sent < told.sent < until_sent or (told.ended or told.began) < until_came)


async def no_secret_word_is_anywhere(whole: "Whole") -> str:
    """Words said in confidence stand nowhere but in their writer's own message (design 4.1)."""
    file = whole.machine.file
    places = {
        "the database": b"".join(path.read_bytes() for path in sorted(file.parent.iterdir())),
        "what was sent": whole.teams.recorder.everything_sent(),
        "the log": repr(whole.logs).encode(),
        "the figures": exposition(),
    }
    for told in secrets(whole):
        for place, held in places.items():
            if told.marker.encode() in held:
                return f"a word said in confidence stands in {place}: {told.marker}"
    return ""


async def whoever_wrote_in_confidence_is_counted(whole: "Whole") -> str:
    """Each message that the bot has taken then is told of in a journal, without its words (R-131).

    What somebody writes alone after the bot has seen their removal is of no sitting's matter (R-251).
    """
    facts = (entry.fact for entries in whole.minutes.entries.values() for entry in entries)
    found = (str(getattr(one, "message", "")) for one in facts if type(one).__name__ == "GuardTripped")
    # Of a message to the bot alone the person stands before the id, as the bot knows them.
    counted = {f"alone:{one.rpartition(':')[2]}" if one.startswith("alone:") else one for one in found}
    for told in secrets(whole):
        known = {told.message, f"alone:{told.message}"} & counted
        if told.message in whole.taken and not known and not _seen_removed(whole, told):
            return f"somebody wrote in confidence, and it was not counted: {told.marker}"
    return ""


def _seen_removed(whole: "Whole", told: "Told") -> bool:
    """Whether these words were written alone, by somebody who was out of each sitting's chat as far as its journal tells."""
    if told.chat:
        return False
    removed = False
    for key, meeting in whole.minutes.meetings.items():
        who = meeting.wires.get(told.who, "")
        moves = [
            type(entry.fact).__name__
            for entry in whole.minutes.entries[key]
            if getattr(entry.fact, "person", "") == who and entry.arrived <= told.began
        ]
        there = [name for name in moves if name in ("InChat", "LeftChat")]
        if who and there[-1:] != ["LeftChat"]:
            return False
        removed = removed or bool(who)
    return removed


async def one_sitting_goes_on(whole: "Whole") -> str:
    """At most one sitting of a chat has begun, at any time (design 4.8)."""
    return "two sittings went on in one chat" if whole.minutes.most_begun > 1 else ""


async def every_journal_verifies(whole: "Whole") -> str:
    """The chain is whole, and each end that it ever had still stands in it: nothing that was written is lost."""

    def work(conn: Connection) -> str:
        for key in whole.minutes.entries:
            if not whole.minutes.entries[key]:
                continue
            flaw = verify.verify(conn, key)
            if flaw is not None:
                return f"the journal of {key} does not verify: {flaw.reason} at {flaw.seq}"
            digests = journal.digests(conn, key)
            lost = [seq for (of, seq), head in whole.minutes.heads.items() if of == key and digests.get(seq) != head]
            if lost:
                return f"an end of the journal of {key} is gone: {lost[0]}"
        return ""

    return str(whole.read(work))


async def the_journal_tells_the_same_again(whole: "Whole") -> str:
    """Folded from its beginning it gives the sitting that grew fact by fact."""

    def work(conn: Connection) -> str:
        for key, meeting in whole.minutes.meetings.items():
            if _told(fold(Meeting(key=key, chat=meeting.chat), journal.read(conn, key))) != _told(meeting):
                return f"the journal of {key} gives another sitting than the one that went on"
        return ""

    return str(whole.read(work))


def _told(meeting: Meeting) -> tuple[object, ...]:
    """What must be alike; names are destroyed apart from the journal."""
    matters = [(one.no, one.state, one.kind) for one in meeting.matters]
    people = [(one.key, one.capacity, one.place, one.answer) for one in meeting.people.values()]
    motions = [(one.motion, one.no, one.mover, one.kind, one.withdrawn) for one in meeting.motions]
    return meeting.stage, matters, people, motions, meeting.windows


async def nothing_waits(whole: "Whole") -> str:
    """The outbox is empty but for what waits for its time."""
    left = whole.read(lambda conn: conn.execute(select(outbox.c.kind).where(outbox.c.due.is_not(None))).all())
    waits = Counter(kind for (kind,) in left if kind != "wake")
    return f"something still waits in the outbox: {dict(waits)}" if waits else ""


async def nothing_shows_a_raised_matter(whole: "Whole") -> str:
    """After a level was raised nothing that the bot posted shows what the matter was called (design 4.9).

    In a chat that is off, and where the bot is mute as long, nothing can be changed: there the sitting says that a card remains.
    """
    titles, world = Counter(whole.minutes.titles.values()), whole.teams.world
    stands = [(chat, text) for chat in world.chats.values() for text in _stands(chat)]
    for key, no, title in whole.minutes.raised():
        said = any(
            isinstance(one.fact, WordsLeft) and (one.fact.no, one.fact.what) == (no, "card")
            for one in whole.minutes.entries[key]
        )
        showing = [chat for chat, text in stands if title in text]
        left = [chat for chat in showing if not (said and world.mute_with_chat_off and not chat.is_open)]
        if titles[title] == 1 and left:
            return f"matter {no} is confidential, and something still shows what it was called: {title}"
    return ""


def _stands(chat: TeamsChat) -> Iterator[str]:
    for one in chat.from_bot:
        if not one.deleted:
            yield repr((one.text, one.summary, one.cards, [view.cards for view in one.views.values()]))


async def what_is_said_again_is_written_once(whole: "Whole") -> str:
    """Teams says once more what the bot had taken last; whatever has one cause was written in one turn (design 4.3)."""
    for activity in list(whole.taken.values())[-_SAID_AGAIN:]:
        await whole.teams.wire.tell(activity)
    whole.read(whole.minutes.read)
    for key, entries in whole.minutes.entries.items():
        turns: dict[str, list[int]] = {}
        for entry in entries:
            if entry.cause:
                turns.setdefault(entry.cause, []).append(entry.seq)
        twice = [found for found in turns.values() if found[-1] - found[0] != len(found) - 1]
        if twice:
            return f"one thing that was said was written twice in {key}: {twice[0]}"
    return ""


async def what_was_acknowledged_was_written_by_then(whole: "Whole") -> str:
    """When Teams got its answer, all that ever came of it stood in the file already (design 4.3)."""
    for key, entries in whole.minutes.entries.items():
        wires = {person: wire for wire, person in whole.minutes.shadows[key].wires.items()}
        for entry in entries:
            if type(entry.fact).__name__ in HINTS:
                continue
            acknowledged = whole.acknowledged.get((instant(entry.at), wires.get(entry.by, entry.by)))
            if acknowledged is not None and acknowledged.get(key, 0) < entry.seq:
                return f"entry {entry.seq} of {key} was acknowledged before it was written"
    return ""


Law = Callable[["Whole"], Awaitable[str]]
LAWS: Final[tuple[Law, ...]] = (
    no_secret_word_is_anywhere,
    whoever_wrote_in_confidence_is_counted,
    one_sitting_goes_on,
    a_card_stays_with_the_people_of_its_sitting,
    nobody_acts_on_a_sitting_whose_chat_they_were_never_in,
    every_journal_verifies,
    the_journal_tells_the_same_again,
    nothing_waits,
    every_card_shows_what_is_so,
    the_opening_knows_whether_the_chat_is_read,
    every_motion_was_shown_or_that_is_said,
    nothing_shows_a_raised_matter,
    what_was_acknowledged_was_written_by_then,
    *switch.LAWS,
    what_is_said_again_is_written_once,
)


async def judged(whole: "Whole") -> str:
    """Return the first law that is broken, and how; "" where none is."""
    for law in LAWS:
        sentence = await law(whole)
        if sentence:
            return f"{law.__name__}: {sentence}"
    return ""
