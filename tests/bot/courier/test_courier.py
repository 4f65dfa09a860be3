"""What waits in the outbox is carried out: coalesced, in order, until Teams has it or it is too late."""

import asyncio
from dataclasses import replace

from sqlalchemy import text

from bot.courier.attempt import BROKEN_TRIES, DOUBTFUL_TRIES, Attempt
from bot.courier.ports import Keep
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.store import backlog, outbox
from bot.store.clock import now
from bot.store.outbox import Claimed
from bot.store.sendables import LaterReply
from bot.turn.which_sitting import antechamber
from dialogs.judging.outcome import Outcome, Show, Tell, UnknownPage, Wake
from tests.support.bench import ROOM, Bench, bench, until
from tests.support.databases import change, rows

__all__ = ["bench"]

HALL = antechamber(ROOM.chat)
BOARD = Show("board", UnknownPage("board", private=False))
ANEW = Show("board", UnknownPage("board", private=False), anew=True)


def spoken(bench: Bench) -> list[tuple[str, str]]:
    """What was done in Teams, with the first word of each card."""
    return [(call.what, call.text.partition(" ")[0]) for call in bench.teams.calls]


async def tried(bench: Bench, tries: int) -> None:
    """Let everything that waits have been tried so many times."""
    await change(bench.database, f"UPDATE outbox SET tries = {tries}")  # noqa: S608  # a number of ours


# ---- cards of the room --------------------------------------------------------------------------------------------


async def test_a_card_is_posted_once_and_edited_after_that(bench: Bench) -> None:
    """The slot means the card that was posted first."""
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    await bench.send(BOARD)
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "edit"]
    assert bench.teams.texts(ROOM.chat) == ["board 0 room -"]


async def test_a_hundred_changes_at_once_cost_one_edit_and_the_last_is_shown(bench: Bench) -> None:
    """However many come while one edit is under way, one more follows it, and it shows the last state."""
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    bench.teams.open.clear()
    await bench.send(BOARD)
    await until(lambda: bench.teams.at_the_door == 1)
    bench.rules.on["notice"] = Outcome(deliveries=(BOARD,))
    await asyncio.gather(*(bench.say("notice", f"form-{number}") for number in range(100)))
    bench.teams.open.set()
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "edit", "edit"]
    assert bench.teams.texts(ROOM.chat) == ["board 100 room -"]


async def test_edits_of_a_card_keep_their_distance_by_the_databases_clock(bench: Bench) -> None:
    """At most one in two seconds, whichever courier sends it; the next is due then, and not later."""
    courier = bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    await courier.close(5)
    await bench.send(BOARD)
    assert await rows(bench.database, "SELECT due - sent_at FROM outbox") == [(2_000_000,)]


async def test_a_change_while_the_card_is_being_posted_is_shown_by_one_edit(bench: Bench) -> None:
    """What is in flight may be old already; the newer state follows, and a new card is posted once."""
    bench.teams.open.clear()
    bench.courier()
    await bench.send(ANEW)
    await until(lambda: bench.teams.at_the_door == 1)
    bench.rules.on["notice"] = Outcome(deliveries=(BOARD,))
    await bench.say("notice", "one")
    await bench.say("notice", "two")
    bench.teams.open.set()
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "edit"]
    assert bench.teams.texts(ROOM.chat) == ["board 2 room -"]


async def test_a_new_card_that_failed_is_still_a_new_card_whatever_was_wanted_since(bench: Bench) -> None:
    """It was asked for at the foot of the chat, and a plain change since then takes nothing of that back."""
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    bench.teams.open.clear()
    bench.teams.trouble("post", Later(0))
    await bench.send(ANEW)
    await bench.hurry()
    await until(lambda: bench.teams.at_the_door == 1)
    await bench.send(BOARD)
    bench.teams.open.set()
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "post"]


async def test_a_new_card_is_posted_at_the_foot_and_edited_from_then_on(bench: Bench) -> None:
    """The slot means the newest card."""
    bench.courier()
    for show in (BOARD, ANEW, BOARD):
        await bench.send(show)
        await bench.rests()
    assert [(call.what, call.activity[-2:]) for call in bench.teams.calls] == [
        ("post", "/1"),
        ("post", "/2"),
        ("edit", "/2"),
    ]


async def test_where_a_card_stood_that_comes_anew_a_line_is_left_first(bench: Bench) -> None:
    """So that two cards never offer the next step at once; a line that cannot be put there holds nothing up."""
    bench.courier()
    moves = Show("board", BOARD.page, anew=True, leaves=UnknownPage("line", private=False))
    for trouble in (None, None, Gone(), Refused(403, "no")):
        if trouble is not None:
            bench.teams.trouble("edit", trouble)
        await bench.send(moves)
        await bench.rests()
    done = [(call.what, call.activity[-2:], call.text.partition(" ")[0]) for call in bench.teams.calls]
    assert done[:3] == [("post", "/1", "board"), ("edit", "/1", "line"), ("post", "/2", "board")]
    assert [what for what, _, __ in done[3:]] == ["post", "post"]


async def test_a_new_card_too_soon_after_the_last_is_an_edit(bench: Bench) -> None:
    """At most one new card in `not_within_s` seconds."""
    bench.courier()
    seldom = Show("board", UnknownPage("board", private=False), anew=True, not_within_s=60)
    await bench.send(seldom)
    await bench.rests()
    await bench.send(seldom)
    await bench.rests()
    await change(bench.database, "UPDATE posted SET at = at - 61000000")
    await bench.send(seldom)
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "edit", "post"]


async def test_a_card_that_is_gone_is_posted_anew(bench: Bench) -> None:
    """Somebody took it away (404): the next change brings it back."""
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    bench.teams.cards.clear()
    for _ in range(2):
        await bench.send(BOARD)
        await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "post", "edit"]


# ---- order --------------------------------------------------------------------------------------------------------


async def test_what_is_said_in_a_room_keeps_its_order_even_when_the_first_fails(bench: Bench) -> None:
    """Those behind wait for the next try of the one in front."""
    bench.teams.trouble("post", Later(0), Later(0))
    bench.courier()
    await bench.send(*(Show(name, UnknownPage(name, private=False)) for name in ("one", "two", "three")))
    await bench.rests()
    assert spoken(bench) == [("post", "one"), ("post", "two"), ("post", "three")]


async def test_an_alarm_passes_what_a_busy_teams_holds_up(bench: Bench) -> None:
    """The person's line waits for a next try; the alarm does not."""
    bench.teams.trouble("post", Later(600))
    bench.courier()
    await bench.send(Tell("oid-anna", UnknownPage("calm"), "1"), Tell("oid-anna", UnknownPage("calm"), "2"))
    await until(lambda: not bench.teams.troubles)
    await bench.send(Tell("oid-anna", UnknownPage("alarm"), "3", alarm=True))
    await until(lambda: bench.teams.count("post") == 1)
    assert ("post", "alarm") in spoken(bench)


async def test_a_warning_and_the_cards_of_the_room_pass_all_that_anybody_asked_to_be_shown(bench: Bench) -> None:
    """A hundred and twenty answers to one outsider held up the room's warning for a minute."""
    shown = UnknownPage("shown", private=False)
    answers = [LaterReply("bo", "29:bo", ROOM.chat, False, shown, f"q{nr}") for nr in range(120)]  # noqa: FBT003 - in the order of its fields
    await bench.database.write(lambda conn: outbox.put(conn, ROOM.chat, HALL, answers, now(conn)))
    matter = Show("matter:3", UnknownPage("matter", private=False))
    await bench.send(matter, Show("guard:3", UnknownPage("warning", private=False), anew=True, alarm=True))
    bench.courier()
    await until(lambda: {"warning", "matter"} <= {word for _, word in spoken(bench)})
    before = [word for _, word in spoken(bench)]
    assert before.index("warning") <= 1
    assert before.index("matter") <= 2


async def test_the_cards_of_a_confidential_matter_pass_forty_motions_in_their_order(bench: Bench) -> None:
    """They come with what the motions' cards have left of the pace, and the card is one that waited there itself."""
    board = Show("board", UnknownPage("board", private=False))
    await bench.send(*(Show(f"motion:{nr}", UnknownPage("motion", private=False)) for nr in range(40)), board)
    bench.courier()
    await until(lambda: len(spoken(bench)) >= 3)
    await bench.send(replace(board, anew=True, guards=True))
    await bench.send(Show("asked:1", UnknownPage("asked", private=False), anew=True, guards=True))
    await until(lambda: ("post", "asked") in spoken(bench))
    words = [word for _, word in spoken(bench)]
    assert words.index("board") < words.index("asked") <= 8


async def test_a_warning_finds_room_in_a_pace_that_talk_has_used_up(bench: Bench) -> None:
    """What was sent before leaves it its share, within what Teams allows."""
    await bench.send(Show("matter:3", UnknownPage("matter", private=False)))
    shown = UnknownPage("shown", private=False)
    answers = [LaterReply("bo", "29:bo", ROOM.chat, False, shown, f"q{nr}") for nr in range(40)]  # noqa: FBT003 - in the order of its fields
    await bench.database.write(lambda conn: outbox.put(conn, ROOM.chat, HALL, answers, now(conn)))
    bench.courier()
    await until(lambda: len(spoken(bench)) >= 3)
    await bench.send(Show("guard:3", UnknownPage("warning", private=False), anew=True, alarm=True))
    await until(lambda: ("post", "warning") in spoken(bench))
    assert len(spoken(bench)) <= 8


async def test_the_next_cards_of_a_matter_wait_for_the_first(bench: Bench) -> None:
    """Only warnings pass; cards of the room keep their order among themselves."""
    bench.teams.trouble("post", Later(0))
    bench.courier()
    await bench.send(*(Show(name, UnknownPage(name, private=False)) for name in ("matter:3", "motion:1", "matter:3")))
    await bench.rests()
    assert [word for _, word in spoken(bench)][:2] == ["matter:3", "motion:1"]


# ---- trouble ------------------------------------------------------------------------------------------------------


async def test_what_teams_asks_to_wait_is_waited(bench: Bench) -> None:
    """Retry-After is written down as when the row is due, so that no courier forgets it."""
    bench.teams.trouble("post", Later(600))
    courier = bench.courier()
    await bench.send(BOARD)
    await until(lambda: not bench.teams.troubles)
    await courier.close(5)
    assert await rows(bench.database, "SELECT tries FROM outbox WHERE due - placed >= 600000000") == [(1,)]


async def test_nobody_hears_late_that_something_grew_old_while_teams_was_busy(bench: Bench) -> None:
    """A wait longer than it may take ends when it has grown old."""
    bench.teams.trouble("post", Later(3600))
    courier = bench.courier()
    await bench.send(BOARD)
    await bench.tried_all()
    await courier.close(5)
    assert await rows(bench.database, "SELECT due = expires FROM outbox") == [(True,)]


async def test_what_a_newer_version_wants_sent_is_left_to_it(bench: Bench) -> None:
    """While replicas are exchanged two versions share the outbox; the older one does what it knows, in other lines."""
    await bench.send(BOARD, Tell("oid-anna", UnknownPage("asked"), "k"))
    await change(bench.database, "UPDATE outbox SET kind = 'hologram' WHERE kind = 'show'")
    courier = bench.courier()
    await until(lambda: bench.teams.count("post") == 1)
    await courier.close(5)
    assert (spoken(bench)[-1], await bench.waiting()) == (("post", "asked"), 1)


async def test_how_long_the_oldest_has_waited_is_known(bench: Bench) -> None:
    """An operator sees that the courier is behind, and the courier when there is something to do again."""
    nothing = await bench.database.write(backlog.look)
    await bench.send(BOARD, Wake("break", 3600))
    await change(bench.database, "UPDATE outbox SET due = due - 90000000")
    behind = await bench.database.write(backlog.look)
    assert nothing == backlog.Backlog(0.0, None)
    assert behind.oldest_s >= 90
    assert behind.next_s is not None
    assert behind.next_s <= 3510


async def test_what_grew_old_is_not_sent_and_that_is_said_once(bench: Bench) -> None:
    """A late countdown helps nobody; that it was not shown stands on the readiness card."""
    await bench.send(Show("board", BOARD.page, expires_s=0), Tell("oid-anna", UnknownPage("asked"), "k", expires_s=0))
    bench.courier()
    await bench.rests()
    assert bench.teams.calls == []
    assert sorted(await bench.not_reached()) == ["/board:expired", "oid-anna/k:expired"]


async def test_a_card_that_stands_is_brought_up_to_date_however_long_teams_was_away(bench: Bench) -> None:
    """What it says would be wrong for the rest of the sitting; only a new card is not posted when it is old."""
    bench.courier()
    told = Tell("oid-anna", UnknownPage("asked"), "k", edited=True)
    await bench.send(BOARD, told)
    await bench.rests()
    late = Show("board", UnknownPage("later"), anew=True, expires_s=0)
    await bench.send(late, replace(told, page=UnknownPage("answered"), expires_s=0))
    await bench.rests()
    assert sorted(spoken(bench)[-2:]) == [("edit", "answered"), ("edit", "later")]
    assert await bench.not_reached() == []


async def test_a_room_that_shuts_us_out_is_said_back_once(bench: Bench) -> None:
    """403 is not tried again, and a later show is a new question."""
    bench.teams.trouble("post", Forbidden("BotNotInConversationRoster"))
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    assert await bench.not_reached() == ["/board:BotNotInConversationRoster"]
    await bench.send(BOARD)
    await bench.rests()
    assert spoken(bench) == [("post", "board")]


async def test_a_card_that_teams_refuses_is_given_up_at_once(bench: Bench) -> None:
    """400 and 413 say that it will never be taken as it is."""
    bench.teams.trouble("post", Refused(413, "MessageSizeTooBig"), Gone())
    bench.courier()
    await bench.send(BOARD, Show("other", UnknownPage("other", private=False)))
    await bench.rests()
    assert await bench.not_reached() == ["/board:MessageSizeTooBig", "/other:gone"]


async def test_what_tells_of_teams_own_state_is_tried_some_times(bench: Bench) -> None:
    """401 after a new token, and 500, may be Teams' own trouble: they are tried again, but not for ever."""
    bench.teams.trouble("post", Refused(500), Refused(401))
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    assert (spoken(bench), await bench.not_reached()) == ([("post", "board")], [])


async def test_what_tells_of_teams_own_state_is_not_tried_for_ever(bench: Bench) -> None:
    """At the last try it is given up."""
    bench.teams.trouble("post", Refused(500))
    await bench.send(BOARD)
    await tried(bench, DOUBTFUL_TRIES - 1)
    bench.courier()
    await bench.rests()
    assert (spoken(bench), await bench.not_reached()) == ([], ["/board:refused"])


async def test_a_mistake_of_ours_stops_nobody_else(bench: Bench) -> None:
    """A page that can't be drawn is tried again later; other lines go on meanwhile."""
    bench.rules.breaks.add("board")
    bench.courier()
    await bench.send(BOARD, Tell("oid-anna", UnknownPage("asked"), "k"))
    await until(lambda: bench.teams.count("post") == 1)
    bench.rules.breaks.clear()
    await bench.rests()
    assert (spoken(bench)[-1], await bench.not_reached()) == (("post", "board"), [])


async def test_a_mistake_of_ours_that_stays_is_given_up(bench: Bench) -> None:
    """So that it does not hold up its line for ever; the readiness card tells of it."""
    bench.rules.breaks.add("board")
    await bench.send(BOARD, Show("other", UnknownPage("other", private=False)))
    await tried(bench, BROKEN_TRIES - 1)
    bench.courier()
    await bench.rests()
    assert (spoken(bench), await bench.not_reached()) == ([("post", "other")], ["/board:broken"])


async def test_a_row_is_settled_before_what_follows_from_it_is_asked_for(bench: Bench) -> None:
    """As a turn takes them. In another order the two would wait for each other on PostgreSQL, and somebody's press be refused."""
    courier = bench.courier()
    await courier.close(5)
    await bench.send(BOARD)
    (row,) = await bench.database.write(lambda conn: outbox.claim(conn, "me", 60, 10))
    settled: list[tuple[int, int]] = []

    async def carry(_: Claimed) -> Keep:
        return lambda conn: settled.extend(
            (one.wanted, one.done) for one in conn.execute(text("SELECT wanted, done FROM outbox"))
        )

    ending = await Attempt(courier.deps, {row.kind: carry}, 10).run(row)
    await bench.database.write(ending.settle)
    assert settled == [(row.wanted, row.wanted)]
