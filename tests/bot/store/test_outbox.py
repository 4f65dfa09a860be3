import asyncio
from collections.abc import Iterable
from dataclasses import replace

import pytest

from bot.store import outbox, refused_by_teams
from bot.store.clock import now
from bot.store.database import Database
from bot.store.outbox import Claimed, LaterReply, UnderWay
from bot.store.sendables import Sendable
from dialogs.judging.kept_press import KeptPress
from dialogs.judging.outcome import AskRoster, HideMessage, RememberRoster, Show, Tell, UnknownPage, Wake
from tests.support.databases import change, rows

CHAT, SITTING = "19:meeting", "s1"
STATUS = Show("status", UnknownPage("status", (1,), private=False))


class Box:
    """An outbox whose time a test lets pass: rows grow older instead of anybody waiting."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def put(self, *wanted: Sendable, chat: str = CHAT, at: int | None = None) -> None:
        """Write intentions down, now or at `at` (microseconds)."""
        await self.database.write(lambda conn: outbox.put(conn, chat, SITTING, wanted, now(conn) if at is None else at))

    async def claim(self, owner: str = "me", lease_s: int = 60, limit: int = 10) -> list[Claimed]:
        """Claim what is due."""
        return await self.database.write(lambda conn: outbox.claim(conn, owner, lease_s, limit))

    async def take(self) -> list[Sendable]:
        """Claim what is due, and carry it out."""
        found = await self.claim()
        await self.done(found)
        return [row.what for row in found]

    async def done(self, found: Iterable[Claimed]) -> None:
        """Carry rows out."""
        for row in found:
            await self.database.write(lambda conn, row=row: outbox.done(conn, row))  # type: ignore[misc]  # bound at once

    async def passes(self, seconds: float) -> None:
        """Let time pass."""
        us = round(seconds * 1_000_000)
        times = ("placed", "due", "expires", "sent_at", "claimed_until")
        older = ", ".join(f"{name} = {name} - {us}" for name in times)
        await change(self.database, f"UPDATE outbox SET {older}")  # noqa: S608 - our own names


@pytest.fixture
def box(database: Database) -> Box:
    """An empty outbox."""
    return Box(database)


async def test_every_kind_of_delivery_comes_out_as_it_went_in(box: Box) -> None:
    """Nothing is lost between the turn and the courier but when it grows old."""
    page = UnknownPage("page", ("code", 7), private=False)
    wanted: list[Sendable] = [
        Show("slot", page, anew=True, not_within_s=60, leaves=UnknownPage("line")),
        Tell("anna", page, "key", alarm=True, instead=UnknownPage("instead")),
        Tell("bo", page, "key"),
        Tell("eva", page, "again", edited=True, anew=True, leaves=UnknownPage("line", (1,))),
        Show("board", page, anew=True, guards=True),
        Tell("fia", page, "board", edited=True, anew=True, guards=True),
        LaterReply("cia", "29:cia", "19:other", False, page, "cause", "en-GB"),  # noqa: FBT003 - in the order of its fields
        AskRoster("again"),
        RememberRoster("Nämnden", "oid", listed=True),
        AskRoster(
            "member:oid",
            KeptPress("29:x", "oid", "t", "sv", "a:1", "adjourn", "submit", "s1", 2, "f", (("minutes", "5"),)),
        ),
        Wake("tea", 0),
    ]
    await box.put(*wanted)
    found = await box.claim(limit=len(wanted))
    assert sorted(map(repr, (row.what for row in found))) == sorted(map(repr, wanted))
    assert {(row.chat, row.sitting, row.tries, row.expired) for row in found} == {(CHAT, SITTING, 0, False)}


async def test_ten_changes_of_a_card_cost_one_edit(box: Box) -> None:
    """What is sent is the newest page, and afterwards nothing waits."""
    for nr in range(10):
        await box.put(Show("status", UnknownPage("status", (nr,))))
    assert await box.take() == [Show("status", UnknownPage("status", (9,)))]
    await box.passes(60)
    assert await box.take() == []


async def test_a_card_is_edited_at_most_once_in_two_seconds_and_for_the_last_change(box: Box) -> None:
    """The change that came too soon waits, and is not forgotten."""
    await box.put(STATUS)
    await box.take()
    await box.put(STATUS)
    assert await box.take() == []
    await box.passes(2)
    assert await box.take() == [STATUS]


async def test_a_private_card_is_edited_like_the_rooms(box: Box) -> None:
    """Many changes cost one edit; one that is told once stays told."""
    card = Tell("oid-chair", UnknownPage("incident"), "incident:4", alarm=True, edited=True)
    await box.put(card)
    assert await box.take() == [card]
    await box.put(card)
    await box.put(card)
    assert await box.take() == []
    await box.passes(2)
    assert await box.take() == [card]


async def test_a_card_that_changes_while_it_is_sent_is_sent_again(box: Box) -> None:
    """The courier drew it before the change, so what it sent is old."""
    await box.put(STATUS)
    in_flight = await box.claim()
    await box.put(STATUS)
    assert await box.claim() == []
    await box.done(in_flight)
    assert await box.take() == []
    await box.passes(2)
    assert await box.take() == [STATUS]
    await box.passes(60)
    assert await box.take() == []


async def test_a_card_that_moves_at_a_step_is_not_kept_waiting_and_leaves_the_first_line(box: Box) -> None:
    """Right after an edit the next edit waits; the step does not. The card that stands is the one from before both steps."""
    page, lines = UnknownPage("board"), (UnknownPage("line", (1,)), UnknownPage("line", (2,)))
    for edited, moved in (
        (Show("board", page), [Show("board", page, anew=True, leaves=one) for one in lines]),
        (
            Tell("eva", page, "b", edited=True),
            [Tell("eva", page, "b", edited=True, anew=True, leaves=one) for one in lines],
        ),
    ):
        await box.put(edited)
        await box.done(await box.claim())
        await box.put(edited)
        assert await box.take() == []
        await box.put(moved[0])
        await box.put(moved[1])
        await box.put(edited)
        assert await box.take() == [moved[0]]


async def test_a_card_to_be_posted_anew_stays_so_until_it_is_sent(box: Box) -> None:
    """A later change of the same card does not take that back, a change after it was sent is an edit."""
    await box.put(
        Show("guard", UnknownPage("guard", (1,)), anew=True, not_within_s=60), Show("guard", UnknownPage("guard", (2,)))
    )
    await box.put(Show("guard", UnknownPage("guard", (3,))))
    assert await box.take() == [Show("guard", UnknownPage("guard", (3,)), anew=True, not_within_s=60)]
    await box.put(Show("guard", UnknownPage("guard", (4,))))
    await box.passes(2)
    assert await box.take() == [Show("guard", UnknownPage("guard", (4,)))]


async def test_a_card_that_waits_is_asked_for_once_however_many_changes_it_shows(box: Box) -> None:
    """A hundred answers write the row once, though the card waits to be posted anew; what changes how it is shown is written."""
    card = Show("board", UnknownPage("board"))
    moved = replace(card, anew=True, leaves=UnknownPage("line", (1,)))
    at = await box.database.write(now)
    for wanted, written in (
        (card, 1),
        (card, 1),
        (moved, 2),
        (card, 2),
        (replace(moved, leaves=UnknownPage("line", (2,))), 2),
        (replace(card, page=UnknownPage("board", (1,))), 3),
    ):
        await box.put(wanted, at=at)
        assert await rows(box.database, "SELECT wanted FROM outbox") == [(written,)]
    assert await box.take() == [replace(moved, page=UnknownPage("board", (1,)))]


async def test_a_person_is_told_once_whatever_happens(box: Box) -> None:
    """A key that is known sends nothing: before, after, and in the same breath."""
    tell = Tell("anna", UnknownPage("told"), "k")
    await box.put(tell, tell)
    await box.put(tell)
    assert await box.take() == [tell]
    await box.put(tell)
    assert await box.take() == []


async def test_a_later_wake_replaces_the_earlier(box: Box) -> None:
    """Also one that was already done or is being carried out."""
    await box.put(Wake("tea", 60))
    await box.put(Wake("tea", 600))
    await box.passes(61)
    assert await box.take() == []
    await box.passes(540)
    in_flight = await box.claim()
    await box.put(Wake("tea", 30))
    await box.done(in_flight)
    await box.passes(29)
    assert await box.take() == []
    await box.passes(2)
    assert await box.take() == [Wake("tea", 30)]


async def test_a_roster_that_is_asked_for_again_is_read_again(box: Box) -> None:
    """It may have changed since."""
    await box.put(AskRoster())
    assert await box.take() == [AskRoster()]
    await box.put(AskRoster())
    assert await box.take() == [AskRoster()]


async def test_in_a_room_and_for_a_person_the_oldest_goes_first_and_alone(box: Box) -> None:
    """Lines of different rooms and people go side by side."""
    first, second = Show("a", UnknownPage("a")), Show("b", UnknownPage("b"))
    anna, bo = Tell("anna", UnknownPage("x"), "1"), Tell("bo", UnknownPage("x"), "1")
    await box.put(first, anna)
    await box.put(second, Tell("anna", UnknownPage("x"), "2"), bo)
    found = await box.claim()
    assert [row.what for row in found] == [first, anna, bo]
    assert await box.claim() == []
    await box.done(found)
    assert [row.what for row in await box.claim()] == [second, Tell("anna", UnknownPage("x"), "2")]


async def test_an_alarm_passes_everything_that_waits(box: Box) -> None:
    """It goes first, and not in its person's line."""
    for nr in range(5):
        await box.put(Tell("anna", UnknownPage("x"), str(nr)))
    alarm = Tell("anna", UnknownPage("alarm"), "a", alarm=True)
    await box.put(alarm)
    assert [row.what for row in await box.claim(limit=1)] == [alarm]
    assert len(await box.claim()) == 1


GUARDING = Show("board", UnknownPage("board"), anew=True, leaves=UnknownPage("line"), guards=True)
ASKED = Show("asked", UnknownPage("asked"), anew=True, guards=True)


async def test_cards_of_a_confidential_matter_pass_what_waits_and_keep_their_order(box: Box) -> None:
    """In the room and for a person, each in a line of its own; a warning waits for none of them."""
    motions = [Show(f"motion:{nr}", UnknownPage("x")) for nr in range(5)]
    own = Tell("anna", UnknownPage("board"), "b", edited=True, anew=True, guards=True)
    warning = Show("guard", UnknownPage("warning"), anew=True, alarm=True)
    await box.put(*motions, Tell("anna", UnknownPage("x"), "1"))
    await box.put(GUARDING, ASKED, own)
    await box.put(warning)
    first = await box.claim(limit=3)
    assert [row.what for row in first] == [GUARDING, own, warning]
    await box.done(first)
    assert [row.what for row in await box.claim(limit=1)] == [ASKED]


async def test_a_later_edit_does_not_put_a_guarding_card_behind_the_others_again(box: Box) -> None:
    """Neither while it waits, nor in the same breath, nor while it is on its way and then fails; once it stands edits wait their turn."""
    edited = Show("board", UnknownPage("board"))
    await box.put(edited, Show("motion:1", UnknownPage("x")))
    assert len(await box.take()) == 1
    await box.take()
    await box.put(Show("motion:2", UnknownPage("x")), edited)
    await box.put(GUARDING, edited)
    await box.put(edited)
    (row,) = await box.claim(limit=1)
    assert row.what == GUARDING
    await box.put(replace(edited, page=UnknownPage("board", (1,))))
    await box.database.write(lambda conn: outbox.later(conn, row, 0))
    (row,) = await box.claim(limit=1)
    assert row.what == replace(GUARDING, page=UnknownPage("board", (1,)))
    await box.done([row])
    await box.put(edited)
    await box.passes(2)
    assert [row.what for row in await box.claim()] == [Show("motion:2", UnknownPage("x"))]


@pytest.mark.parametrize("on_its_way", [False, True])
async def test_what_held_up_a_card_as_an_edit_holds_up_nothing_that_guards(box: Box, *, on_its_way: bool) -> None:
    """The chat's pace was used up, and the edit is to be tried in a minute: the card is posted anew at once."""
    await box.put(Show("board", UnknownPage("board")))
    (row,) = await box.claim()
    if on_its_way:
        await box.put(GUARDING)
    await box.database.write(lambda conn: outbox.later(conn, row, 60))
    if not on_its_way:
        await box.put(GUARDING)
    assert await box.take() == [GUARDING]


async def test_what_is_tried_again_keeps_its_place_in_the_line(box: Box) -> None:
    """While the oldest waits for its next try, what stands behind it waits too."""
    first, second = Tell("anna", UnknownPage("x"), "1"), Tell("anna", UnknownPage("x"), "2")
    await box.put(first)
    await box.put(second)
    (row,) = await box.claim()
    await box.database.write(lambda conn: outbox.later(conn, row, 5.0))
    assert await box.claim() == []
    await box.passes(5)
    (row,) = await box.claim()
    assert (row.what, row.tries) == (first, 1)
    await box.done([row])
    assert await box.take() == [second]


async def test_a_lease_that_has_passed_is_anybodys(box: Box) -> None:
    """Whoever held it and comes back late cannot end it for the other."""
    await box.put(STATUS)
    late = await box.claim("late", lease_s=30)
    assert await box.claim("other") == []
    await box.passes(31)
    (row,) = await box.claim("other")
    await box.done(late)
    assert await rows(box.database, "SELECT owner FROM outbox WHERE due IS NOT NULL") == [("other",)]
    await box.done([row])
    assert await rows(box.database, "SELECT owner FROM outbox WHERE due IS NOT NULL") == []


async def test_a_lease_is_held_as_long_as_it_is_renewed(box: Box) -> None:
    """So it can be short: whoever dies is taken over from within seconds. What another has taken meanwhile is the other's."""
    await box.put(STATUS)
    await box.claim("slow", lease_s=3)
    for _ in range(5):
        await box.passes(2)
        await box.database.write(lambda conn: outbox.renew(conn, "slow", 3))
        assert await box.claim("other") == []
    await box.passes(4)
    assert await box.database.write(lambda conn: outbox.claim(conn, "slow", 3, 10, UnderWay({1}))) == []
    assert len(await box.claim("other")) == 1
    await box.database.write(lambda conn: outbox.renew(conn, "slow", 3000))
    await box.passes(61)
    assert len(await box.claim("third")) == 1


async def test_what_asks_graph_takes_no_more_places_than_its_share(box: Box) -> None:
    """Messages are hidden one at a time in a chat, and behind all else: while Graph is silent they stop no warning."""
    hides = [HideMessage(1, "anna", str(number)) for number in range(3)]
    await box.put(*hides, Tell("anna", UnknownPage("x"), "1"))
    with_none = await box.database.write(
        lambda conn: outbox.claim(conn, "me", 60, 10, UnderWay((), {"hide_message": 0}))
    )
    assert [row.kind for row in with_none] == ["tell"]
    rest = await box.database.write(lambda conn: outbox.claim(conn, "me", 60, 10, UnderWay((), {"hide_message": 8})))
    assert [row.what for row in rest] == hides[:1]
    await box.done(rest)
    assert [row.what for row in await box.claim()] == hides[1:2]


async def test_what_is_let_go_of_is_anybodys_at_once(box: Box) -> None:
    """Nothing was tried, so nothing is counted."""
    await box.put(STATUS, Tell("anna", UnknownPage("x"), "1"))
    kept, let_go = await box.claim("leaving")
    await box.database.write(lambda conn: outbox.release(conn, "leaving", [let_go.id]))
    assert [row.tries for row in await box.claim("other")] == [0]
    await box.database.write(lambda conn: outbox.release(conn, "leaving"))
    assert [row.id for row in await box.claim("other")] == [kept.id]


async def test_what_is_given_up_is_not_tried_again_until_something_newer_is_wanted(box: Box) -> None:
    """A tell stays dead; a card may live again."""
    tell = Tell("anna", UnknownPage("x"), "1")
    await box.put(STATUS, tell)
    for row in await box.claim():
        await box.database.write(lambda conn, row=row: outbox.dead(conn, row, "blocked"))  # type: ignore[misc]
    assert await rows(box.database, "SELECT dead FROM outbox") == [("blocked",), ("blocked",)]
    await box.put(STATUS, tell)
    assert await box.take() == [STATUS]


async def test_what_is_given_up_while_something_newer_is_wanted_is_tried_again(box: Box) -> None:
    """The reason concerned what was sent, not what is wanted now."""
    await box.put(STATUS)
    (row,) = await box.claim()
    await box.put(STATUS)
    await box.database.write(lambda conn: outbox.dead(conn, row, "gone"))
    assert await box.take() == [STATUS]


async def test_what_a_chat_refused_is_tried_again_when_the_app_is_back_in_it(box: Box) -> None:
    """The room's cards alone, of this chat alone; nobody is told late, and what was sent is not sent twice."""
    tell, other = Tell("anna", UnknownPage("x"), "1"), Show("agenda", UnknownPage("y"))
    await box.put(other)
    await box.take()
    await box.put(STATUS, tell)
    await box.put(STATUS, chat="19:elsewhere")
    for row in await box.claim():
        await box.database.write(lambda conn, row=row: outbox.dead(conn, row, "NotInChat"))  # type: ignore[misc]
    await box.database.write(lambda conn: refused_by_teams.let_in_again(conn, CHAT))
    assert await box.take() == [STATUS]
    assert await box.take() == []


async def test_what_has_grown_old_comes_out_marked_so(box: Box) -> None:
    """It is not to be sent, but somebody must hear that it was not. A wake never grows old."""
    await box.put(
        Tell("anna", UnknownPage("x"), "1", expires_s=600), Show("s", UnknownPage("x"), expires_s=10), Wake("tea", 0)
    )
    await box.passes(601)
    assert sorted((row.kind, row.expired) for row in await box.claim()) == [
        ("show", True),
        ("tell", True),
        ("wake", False),
    ]


async def test_two_couriers_never_get_the_same_row_nor_two_of_a_line(box: Box) -> None:
    """However they interleave, every row goes to one of them, and every line in its order."""
    people = [f"p{nr}" for nr in range(10)]
    for nr in range(6):
        await box.put(*(Tell(person, UnknownPage("x"), str(nr)) for person in people))
    sent: dict[str, list[str]] = {person: [] for person in people}

    async def courier(name: str) -> None:
        idle = 0
        while idle < 3:
            found = await box.claim(name, limit=4)
            idle = 0 if found else idle + 1
            for row in found:
                assert isinstance(row.what, Tell)
                sent[row.what.to].append(row.what.key)
            await box.done(found)

    await asyncio.gather(*(courier(f"c{nr}") for nr in range(4)))
    assert sent == {person: [str(nr) for nr in range(6)] for person in people}


async def test_whoever_starts_alone_takes_over_what_a_dead_process_held(box: Box) -> None:
    """At once, without waiting for the lease of somebody who will not come back."""
    await box.put(STATUS)
    await box.claim("dead")
    assert await box.claim("new") == []
    await box.database.write(outbox.release_all)
    (row,) = await box.claim("new")
    assert (row.what, row.tries) == (STATUS, 0)
