"""Words typed in private are judged by the other sittings too, and cost no more for how much has happened in those."""

from dataclasses import dataclass, field, replace
from functools import partial

from bot.settings import profiles
from bot.store import chain, chats, journal, sittings
from bot.store.database import Connection, Database
from bot.turn.rulebook import Rulebook
from bot.turn.strictest_sitting import Elsewhere
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Said, Sender, Words
from dialogs.sitting.facts import Begun, SetUp
from tests.support.meetings import ALONE, CAST, CHAT, TEN, linkoping, listed, pressed, sender, spoke
from tests.support.profiles import load


@dataclass(frozen=True, slots=True)
class Counting(Rulebook):
    """The rules of the house, which count how many entries they took onto a meeting."""

    applied: list[int] = field(default_factory=list)

    def apply(self, meeting: Meeting, entry: Entry) -> Meeting:
        """See `Rulebook`."""
        self.applied.append(entry.seq)
        return Rulebook.apply(self, meeting, entry)


def begun(conn: Connection) -> None:
    """Write a sitting that goes on."""
    setting_up = SetUp("Kommunstyrelsen", "board", 15, "2026-11-25", "Stadshuset", "linkoping", "2019-03-26 § 42")
    facts: tuple[Fact, ...] = (setting_up, *CAST, listed(4, "secrecy"), Begun("linkoping", linkoping().digest))
    chats.lock(conn, CHAT.chat, CHAT)
    sitting = sittings.Sitting("s1", CHAT.chat, "begun", 0, chain.START, 1, profile="linkoping")
    bodies = [journal.to_body(Entry(seq, TEN, "", "", fact)) for seq, fact in enumerate(facts, 1)]
    sittings.add(conn, journal.append(conn, sitting, bodies))


def calls(conn: Connection) -> None:
    """Write that its secrecy matter is called."""
    row = sittings.find(conn, "s1")
    assert row is not None
    body = journal.to_body(Entry(row.seq + 1, TEN, "", "", MatterCalled(4)))
    sittings.save(conn, journal.append(conn, row, [body]))


async def test_of_another_sitting_only_what_is_new_is_read(database: Database) -> None:
    """Whoever types words in private again and again holds nobody up, and what was called since counts at once (R-251)."""
    rules = Counting(profiles.open_shelf(), load("linkoping"))
    elsewhere = Elsewhere()

    async def hushed(who: str | Sender) -> bool:
        said = replace(spoke("yrkande: bifall", who, place=ALONE), arrived=TEN)
        heard = await database.write(lambda conn: elsewhere.hushed(conn, rules, said, "19:other"))
        return heard.hushed_elsewhere

    await database.write(begun)
    assert not await hushed("anna")
    read = len(rules.applied)
    assert not await hushed(sender("nobody"))
    assert len(rules.applied) == read
    await database.write(calls)
    assert await hushed("anna")
    assert len(rules.applied) == read + 1
    assert not await hushed(sender("nobody"))


async def test_a_sitting_of_another_tenant_counts_as_much(database: Database) -> None:
    """Of a joint board: the private chat is of the writer's own municipality, and the matter of the other."""
    rules, elsewhere = Rulebook(profiles.open_shelf(), load("linkoping")), Elsewhere()
    await database.write(begun)
    await database.write(calls)
    at_home = replace(ALONE, tenant="another")
    for who, guarded in (("anna", True), (sender("nobody"), False)):
        said = replace(spoke("yrkande: bifall", who, place=at_home), arrived=TEN)
        assert await database.write(partial(_hushed, elsewhere, rules, said)) is guarded


def _hushed(elsewhere: Elsewhere, rules: Rulebook, said: Said, conn: Connection) -> bool:
    return elsewhere.hushed(conn, rules, said, "19:other").hushed_elsewhere


async def test_every_word_of_a_form_counts(database: Database) -> None:
    """A set-up form filled in for another chat brings words as much as a motion does; a button's codes do not."""
    rules, elsewhere = Rulebook(profiles.open_shelf(), load("linkoping")), Elsewhere()
    await database.write(begun)
    await database.write(calls)

    async def hushed(verb: str, name: str, text: str = "Ett barn har placerats") -> bool:
        said = replace(pressed(verb, "anna"), fields={name: Words(text)}, place=ALONE, arrived=TEN)
        heard = await database.write(lambda conn: elsewhere.hushed(conn, rules, said, "19:other"))
        return heard.hushed_elsewhere

    for field_ in ("board", "decision", "left", "agenda"):
        assert await hushed("meeting.setup", field_), field_
    assert await hushed("matter.add", "title")
    assert await hushed("opening.adjusters", "where")
    assert not await hushed("place.say", "place", "room")
