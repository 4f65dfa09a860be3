"""What is for one person goes by their own road; where there is none, that is remembered, said back, and the room told."""

import pytest

from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.store import chain, private_roads, sittings
from bot.store.private_roads import PrivateRoad
from bot.store.sittings import Sitting
from dialogs.judging.outcome import Outcome, Tell, UnknownPage
from dialogs.said.inbound import Place, Road
from tests.support.bench import ROOM, Bench, bench
from tests.support.databases import change, rows

__all__ = ["bench"]

ASKED = UnknownPage("asked")
INSTEAD = UnknownPage("instead", private=False)
ALONE = Place("a:alone", "tenant", personal=True, service_url=ROOM.service_url)


def done(bench: Bench) -> list[tuple[str, str, str]]:
    """What was done in Teams: call, chat, and the card's text."""
    return [(call.what, call.chat, call.text) for call in bench.teams.calls]


# ---- told ---------------------------------------------------------------------------------------------------------


async def test_a_person_is_told_in_private_by_one_chat(bench: Bench) -> None:
    """The 1:1 chat is opened the first time only; a key that was told already tells nothing."""
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    await bench.send(Tell("oid-anna", ASKED, "one"), Tell("oid-anna", ASKED, "two"))
    await bench.rests()
    posted = ("post", "alone:oid-anna", "asked 0 oid-anna -")
    assert done(bench) == [("open", ROOM.chat, "oid-anna"), posted, posted]


async def test_a_private_card_is_posted_once_and_edited_from_then_on(bench: Bench) -> None:
    """A bot's private message can be edited; one that the person has deleted is posted anew."""
    bench.courier()
    card = Tell("oid-anna", ASKED, "one", edited=True)
    for _ in range(2):
        await bench.send(card)
        await bench.rests()
    bench.teams.trouble("edit", Gone())
    await bench.send(card)
    await bench.rests()
    what = [(call.what, call.chat) for call in bench.teams.calls]
    alone = "alone:oid-anna"
    assert what == [("open", ROOM.chat), ("post", alone), ("edit", alone), ("post", alone)]
    assert await bench.not_reached() == []


async def test_a_private_card_that_comes_anew_leaves_a_line_where_it_stood(bench: Bench) -> None:
    """At the foot of the person's own chat is the one that counts; asked for twice at the same step it is one card."""
    bench.courier()
    moves = Tell("oid-anna", ASKED, "one", edited=True, anew=True, leaves=INSTEAD)
    await bench.send(moves)
    await bench.rests()
    await change(bench.database, "UPDATE posted SET at = at - 6000000")
    for _ in range(2):
        await bench.send(moves)
        await bench.rests()
    what = [(call.what, call.text.partition(" ")[0], call.activity[-2:]) for call in bench.teams.calls[1:]]
    line = ("edit", "instead", "/1")
    assert what == [("post", "asked", "/1"), line, ("post", "asked", "/2"), ("edit", "asked", "/2")]


async def test_a_person_whom_the_roster_knows_is_reached_by_their_teams_id(bench: Bench) -> None:
    """Teams opens a chat with its own ids everywhere; object ids it does not always know."""
    bench.courier()
    await bench.say("notice", "bo")
    await bench.send(Tell("bo", ASKED, "one"))
    await bench.rests()
    assert done(bench)[0] == ("open", ROOM.chat, "29:bo")


async def test_who_was_told_of_a_sitting_speaks_of_it_in_private(bench: Bench) -> None:
    """The road remembers which sitting they heard of last."""
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    sittings = await rows(bench.database, "SELECT chat, sitting FROM road")
    assert sittings == await rows(bench.database, "SELECT 'alone:oid-anna', sitting FROM outbox")


@pytest.mark.parametrize(("stage", "kept"), [("begun", True), ("adjourned", True), ("closed", False)])
async def test_a_sitting_that_goes_on_keeps_the_road(bench: Bench, stage: str, *, kept: bool) -> None:
    """Nobody's meeting takes the private chat of another's chair, by telling them something (R-251)."""
    theirs = Sitting("s1", "19:theirs", stage, 0, chain.START, 1)
    await bench.database.write(lambda conn: sittings.add(conn, theirs))
    await bench.database.write(
        lambda conn: private_roads.remember(conn, PrivateRoad("oid-anna", "29:anna", sitting="s1"))
    )
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    found = await bench.database.write(lambda conn: private_roads.find(conn, "oid-anna"))
    assert found is not None
    assert (found.sitting == "s1") is kept


@pytest.mark.parametrize("code", ["ForbiddenOperationException", "ConversationBlockedByUser"])
async def test_who_has_no_road_is_not_tried_again_and_the_room_is_told_instead(bench: Bench, code: str) -> None:
    """Not installed, or blocked: remembered, and said back once for each thing not told."""
    bench.teams.trouble("open", Forbidden(code))
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one", instead=INSTEAD))
    await bench.rests()
    await bench.send(Tell("oid-anna", ASKED, "two"))
    await bench.rests()
    assert done(bench) == [("post", ROOM.chat, "instead 0 room -")]
    assert await bench.not_reached() == [f"oid-anna/one:{code}", f"oid-anna/two:{code}"]


async def test_anonymous_people_have_no_road(bench: Bench) -> None:
    """Teams answers 400 to opening a chat with them; that lasts."""
    bench.teams.trouble("open", Refused(400, "BadArgument"))
    bench.courier()
    await bench.send(Tell("29:guest", ASKED, "one"))
    await bench.rests()
    assert await rows(bench.database, "SELECT person, closed FROM road") == [("29:guest", "BadArgument")]


async def test_an_app_switched_off_for_a_moment_closes_no_road(bench: Bench) -> None:
    """A tenant's policy comes and goes: said back now, and tried again next time."""
    bench.teams.trouble("post", Forbidden("BotDisabledByAdmin"))
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    await bench.send(Tell("oid-anna", ASKED, "two"))
    await bench.rests()
    assert await bench.not_reached() == ["oid-anna/one:BotDisabledByAdmin"]
    assert done(bench)[-1] == ("post", "alone:oid-anna", "asked 0 oid-anna -")


async def test_who_writes_to_us_in_private_is_reached_again(bench: Bench) -> None:
    """Their road is open from then on, whatever was remembered."""
    bench.teams.without_app.add("oid-anna")
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    await bench.say("look", place=ALONE)
    await bench.send(Tell("oid-anna", ASKED, "two"))
    await bench.rests()
    assert [call[:2] for call in done(bench)] == [("open", ROOM.chat), ("post", ALONE.chat)]


async def test_a_message_that_is_tried_asks_teams_anew_though_the_road_was_closed(bench: Bench) -> None:
    """Nobody tells the bot that a block was lifted, or that an administrator has installed the app: only another try shows it (R-131)."""
    bench.teams.trouble("post", Forbidden("ConversationBlockedByUser"))
    bench.courier()
    for _ in range(2):
        await bench.send(Tell("oid-anna", ASKED, "contact:p1", edited=True, tried=True))
        await bench.rests()
    await bench.send(Tell("oid-anna", ASKED, "told"))
    await bench.rests()
    alone = ("post", "alone:oid-anna", "asked 0 oid-anna -")
    assert done(bench) == [("open", ROOM.chat, "oid-anna"), alone, alone]
    assert await rows(bench.database, "SELECT closed, closed_for FROM road") == [("", "")]


async def test_a_try_that_is_refused_again_leaves_the_road_closed(bench: Bench) -> None:
    """What is told besides asks Teams nothing."""
    bench.teams.without_app.add("oid-anna")
    bench.courier()
    for _ in range(2):
        await bench.send(Tell("oid-anna", ASKED, "contact:p1", edited=True, tried=True))
        await bench.rests()
    await bench.send(Tell("oid-anna", ASKED, "told"))
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["open", "open"]
    assert await rows(bench.database, "SELECT closed FROM road") == [("ForbiddenOperationException",)]


async def test_a_private_chat_that_is_gone_is_opened_anew(bench: Bench) -> None:
    """404: there may be another."""
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    bench.teams.trouble("post", Gone())
    await bench.send(Tell("oid-anna", ASKED, "two"))
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["open", "post", "open", "post"]
    assert await bench.not_reached() == []


async def test_a_message_that_teams_refuses_closes_no_road(bench: Bench) -> None:
    """Too big is the message's fault, and not the person's."""
    bench.teams.trouble("post", Refused(413, "MessageSizeTooBig"))
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    assert await rows(bench.database, "SELECT closed FROM road") == [("",)]
    assert await bench.not_reached() == ["oid-anna/one:MessageSizeTooBig"]


async def test_a_road_that_is_busy_is_tried_again_and_opened_once(bench: Bench) -> None:
    """The chat is remembered as soon as it is open, whatever becomes of the message."""
    bench.teams.trouble("post", Later(0))
    bench.courier()
    await bench.send(Tell("oid-anna", ASKED, "one"))
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["open", "post"]


# ---- answered -----------------------------------------------------------------------------------------------------


async def test_a_public_answer_is_posted_where_it_was_asked(bench: Bench) -> None:
    """A typed command's answer that all may read goes to the room, in the room's language."""
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("list", private=False))
    await bench.say("ask", "f", road=Road.SUBMIT)
    await bench.rests()
    assert done(bench) == [("post", ROOM.chat, "list 0 room -")]


async def test_a_private_answer_goes_by_the_persons_own_road_in_their_language(bench: Bench) -> None:
    """The locale that Teams gave with the press is the reader's."""
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("own"))
    await bench.say("ask", "bo", road=Road.SUBMIT)
    await bench.rests()
    assert done(bench) == [("open", ROOM.chat, "29:bo"), ("post", "alone:29:bo", "own 0 bo en-GB")]


async def test_who_has_a_language_is_told_in_it(bench: Bench) -> None:
    """Their own, as Teams last gave it; who never gave one is told in the setting's."""
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("own"))
    await bench.say("ask", "bo", road=Road.SUBMIT)
    await bench.rests()
    await bench.send(Tell("bo", ASKED, "k"), Tell("oid-cia", ASKED, "k"))
    await bench.rests()
    assert sorted(call.text for call in bench.teams.calls if call.what == "post")[:2] == [
        "asked 0 bo en-GB",
        "asked 0 oid-cia -",
    ]


async def test_a_private_answer_without_a_road_leaves_a_neutral_line_in_the_room(bench: Bench) -> None:
    """The room learns that there is a card to look at, and nothing of what it says."""
    bench.teams.without_app.add("29:bo")
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("own"))
    await bench.say("ask", "bo", road=Road.SUBMIT)
    await bench.rests()
    assert done(bench)[-1] == ("post", ROOM.chat, "see_card 0 room -")
    assert await bench.not_reached() == []


async def test_outsiders_without_a_road_do_not_fill_the_room_with_neutral_lines(bench: Bench) -> None:
    """Each is told so once in ten minutes, and all of them together once a minute (R-236: "jag hör inte" 120 times)."""
    people = ("bo", "cia", "dan")
    bench.teams.without_app |= {f"29:{who}" for who in people}
    bench.courier()
    for nr in range(40):
        bench.rules.on[f"ask{nr}"] = Outcome(reply=UnknownPage("own"))
        for who in people:
            await bench.say(f"ask{nr}", who, road=Road.SUBMIT)
    await bench.rests()
    assert done(bench).count(("post", ROOM.chat, "see_card 0 room -")) == 1


async def test_the_neutral_line_is_tried_again_where_teams_asks_us_to_wait(bench: Bench) -> None:
    """It is noted before it is posted, and the second try of the same answer is no other line."""
    bench.teams.without_app.add("29:bo")
    bench.teams.trouble("post", Later(0.01))
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("own"))
    await bench.say("ask", "bo", road=Road.SUBMIT)
    await bench.rests()
    assert done(bench).count(("post", ROOM.chat, "see_card 0 room -")) == 1


async def test_what_was_asked_in_private_is_answered_there(bench: Bench) -> None:
    """Whether the page is private or not."""
    bench.courier()
    bench.rules.on["ask"] = Outcome(reply=UnknownPage("list", private=False))
    await bench.say("ask", "bo", place=ALONE, road=Road.SUBMIT)
    await bench.rests()
    assert done(bench) == [("post", ALONE.chat, "list 0 bo en-GB")]
