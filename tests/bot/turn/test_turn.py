import asyncio
import json
from dataclasses import replace

import pytest

from bot.store import journal, outbox, private_roads, sittings
from bot.store.database import Database, NotNow
from bot.store.private_roads import PrivateRoad
from bot.turn.turn import RuleBroke, Turn
from bot.turn.which_sitting import antechamber, opened_by
from dialogs.chat.facts import ChatHeard
from dialogs.judging.outcome import Show, UnknownPage
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Installed, Place, Sender
from dialogs.said.inbound import Road as By
from tests.support.databases import change, rows
from tests.support.trial_rules import AT, ROOM, Somebody, TrialRules

HALL = antechamber(ROOM.chat)
EVERYTHING = ("SELECT * FROM sitting", "SELECT * FROM journal", "SELECT * FROM wording", "SELECT * FROM outbox")


@pytest.fixture
def turn(database: Database) -> Turn:
    """A turn with the small rules."""
    return Turn(database, TrialRules())


def card(body: bytes | None) -> dict[str, object]:
    """The card in an answer to Action.Execute."""
    assert body is not None
    answer = json.loads(body)
    assert (answer["statusCode"], answer["type"]) == (200, "application/vnd.microsoft.card.adaptive")
    found: dict[str, object] = answer["value"]
    return found


async def places(database: Database, sitting: str = HALL) -> list[str]:
    """What was said, in the journal's order."""
    entries = await database.write(lambda conn: list(journal.read(conn, sitting)))
    return [entry.fact.place for entry in entries if isinstance(entry.fact, PlaceSaid)]


async def test_who_presses_is_answered_with_their_own_card_after_it_is_written(turn: Turn) -> None:
    """The answer names the person's own answer, and the journal holds it."""
    answered = card(await turn.hear(Somebody().presses("answer", form="yes")))
    shown = {"body": [], "fallbackText": "kept", "page": "kept", "args": ["yes"], "who": "anna", "words": {}}
    assert answered == shown
    assert await places(turn.database) == ["yes"]


async def test_a_dialog_is_answered_as_a_dialog(turn: Turn) -> None:
    """The same verb by another road gets that road's envelope."""
    answer = json.loads(await turn.hear(Somebody().presses("look", road=By.FETCH)) or b"")
    value = answer["task"]["value"]
    assert answer["task"]["type"] == "continue"
    assert (value["title"], value["card"]["content"]["page"]) == ("looked", "looked")


async def test_a_press_that_teams_repeats_is_written_once_and_answered_again(turn: Turn) -> None:
    """The same person, verb and form is the same press, together with the first or long after."""
    somebody = Somebody()
    press = somebody.presses("answer", form="f")
    first, second = await asyncio.gather(turn.hear(press), turn.hear(press))
    third = await Turn(turn.database, TrialRules()).hear(press)
    assert [card(body)["page"] for body in (first, second, third)] == ["kept", "again", "again"]
    assert await places(turn.database) == ["f"]


async def test_hundred_who_press_at_once_are_all_written_in_the_order_they_came(turn: Turn) -> None:
    """Each is answered with their own, and the card of the room is wanted once."""
    presses = [Somebody(f"p{nr}").presses("answer", form=f"f{nr}") for nr in range(100)]
    bodies = await asyncio.gather(*(turn.hear(press) for press in presses))
    assert [card(body)["args"] for body in bodies] == [[press.form] for press in presses]
    assert await places(turn.database) == [press.form for press in presses]
    waiting = await turn.database.write(lambda conn: outbox.claim(conn, "me", 60, 10))
    assert [row.what for row in waiting] == [Show("status", UnknownPage("status"))]


async def test_a_look_writes_nothing(turn: Turn) -> None:
    """An outcome without facts and deliveries leaves no row but the chat's own."""
    await turn.hear(Somebody().presses("look"))
    kept = [await rows(turn.database, query) for query in EVERYTHING]
    assert kept == [[], [], [], []]


async def test_an_answer_that_can_carry_no_card_goes_by_post(turn: Turn) -> None:
    """A button of an old client and a typed word are answered by the courier; a repeated message once."""
    anna = Somebody()
    assert await turn.hear(anna.presses("look", form="f", road=By.SUBMIT)) is None
    assert await turn.hear(anna.says("status", "m1", mentioned=True)) is None
    assert await turn.hear(anna.says("status", "m1", mentioned=True)) is None
    found = await rows(turn.database, "SELECT body FROM outbox ORDER BY id")
    pages = [json.loads(str(body))["page"][0] for (body,) in found]
    assert pages == ["looked", "heard"]


async def test_what_is_sent_out_nudges_the_courier(database: Database) -> None:
    """Only what leaves something to send wakes it."""
    nudges: list[str] = []
    turn = Turn(database, TrialRules(), nudge=lambda: nudges.append("now"))
    await turn.hear(Somebody().presses("look"))
    assert nudges == []
    await turn.hear(Somebody().presses("tell"))
    assert nudges == ["now"]


async def test_a_set_up_form_makes_one_sitting_however_often_it_comes(turn: Turn) -> None:
    """The form names it; the sitting knows what the chat knew, and what follows in the chat concerns it."""
    anna = Somebody()
    await turn.hear(anna.says("hej", "m1"))
    form = anna.presses("meeting.setup", form="form-1")
    first, second = await asyncio.gather(turn.hear(form), turn.hear(form))
    assert (card(first)["page"], card(second)["page"]) == ("set_up", "again")
    key = opened_by(ROOM.chat, "form-1")
    entries = await turn.database.write(lambda conn: list(journal.read(conn, key)))
    assert [type(entry.fact).__name__ for entry in entries] == ["ChatHeard", "SetUp"]
    assert [entry.seq for entry in entries] == [1, 2]
    await turn.hear(anna.presses("answer", form="here"))
    assert await places(turn.database, key) == ["here"]
    row = await turn.database.write(lambda conn: sittings.find(conn, key))
    assert row is not None
    assert (row.stage, row.board, row.profile, row.seq) == ("prepared", "Nämnden", "default", 3)


async def test_a_sitting_of_the_meetings_chat_can_be_answered_in_private(turn: Turn) -> None:
    """A card in one's own chat names the sitting; one of another tenant's is not found."""
    anna = Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    key = opened_by(ROOM.chat, "form-1")
    alone = Somebody("bo", Place("a:bo", "tenant", personal=True))
    stranger = Somebody("eve", Place("a:eve", "other", personal=True))
    await turn.hear(alone.presses("answer", form="private", sitting=key))
    await turn.hear(alone.presses("answer", form="again-private", sitting=key))
    await turn.hear(stranger.presses("answer", form="strange", sitting=key))
    assert await places(turn.database, key) == ["private", "again-private"]
    assert await places(turn.database, antechamber("a:eve")) == ["strange"]


async def test_whoever_writes_in_private_is_reached_there_and_heard_in_the_sitting_they_were_told_about(
    turn: Turn,
) -> None:
    """The bot learns the road by being written to, and by being added."""
    await turn.hear(Somebody().presses("meeting.setup", form="form-1"))
    key = opened_by(ROOM.chat, "form-1")
    alone = Place("a:bo", "tenant", personal=True)
    bo = Somebody("bo", alone)
    await turn.hear(Installed(place=alone, who=Sender("29:bo", "bo"), at=AT))
    road = await turn.database.write(lambda conn: private_roads.find(conn, "bo"))
    assert road == PrivateRoad("bo", "29:bo", "a:bo")
    await turn.hear(bo.presses("answer", form="before"))
    await turn.database.write(lambda conn: private_roads.remember(conn, replace(road, sitting=key)))
    await turn.hear(bo.presses("answer", form="after"))
    assert await places(turn.database, key) == ["after"]
    assert await places(turn.database, antechamber("a:bo")) == ["before"]


async def test_a_rule_that_breaks_costs_only_its_own_answer(turn: Turn) -> None:
    """Its neighbours in the same batch are written and answered; of it nothing is."""
    anna = Somebody()
    said = [
        anna.presses("answer", form="one"),
        anna.writes("break", "secret"),
        anna.writes("leak", "secret"),
        anna.presses("unlucky"),
        anna.presses("answer", form="two"),
    ]
    bodies = await asyncio.gather(*(turn.hear(one) for one in said), return_exceptions=True)
    assert [type(body) for body in bodies] == [bytes, RuleBroke, RuleBroke, RuleBroke, bytes]
    entries = await turn.database.write(lambda conn: list(journal.read(conn, HALL)))
    assert [(entry.seq, entry.fact) for entry in entries] == [
        (1, PlaceSaid("anna", "one")),
        (2, PlaceSaid("anna", "two")),
    ]


async def test_a_turn_that_knows_nothing_reads_the_journal(turn: Turn) -> None:
    """Another replica, or the same one later, goes on where the journal ends."""
    await turn.hear(Somebody().says("hej", "m1"))
    later = Turn(turn.database, TrialRules())
    await later.hear(Somebody().says("hej igen", "m2"))
    entries = await turn.database.write(lambda conn: list(journal.read(conn, HALL)))
    assert [entry.fact for entry in entries] == [ChatHeard()]


async def test_two_replicas_that_take_turns_lose_nothing(database: Database) -> None:
    """What each remembers is checked against the head, and only what is missing is read."""
    turns = [Turn(database, TrialRules()), Turn(database, TrialRules())]
    for nr in range(10):
        await turns[nr % 2].hear(Somebody().presses("answer", form=str(nr)))
    assert await places(database) == [str(nr) for nr in range(10)]


async def test_after_closing_nothing_is_heard_and_what_waited_is_answered(turn: Turn) -> None:
    """Draining finishes what came before it."""
    waiting = [asyncio.ensure_future(turn.hear(Somebody(f"p{nr}").presses("answer"))) for nr in range(5)]
    await asyncio.sleep(0)
    await turn.close()
    assert all(isinstance(body, bytes) for body in await asyncio.gather(*waiting))
    with pytest.raises(NotNow):
        await turn.hear(Somebody().presses("answer"))


async def test_a_fact_of_another_time_makes_the_replica_not_ready(turn: Turn) -> None:
    """It is not guessed at: nothing is judged in that chat, and the replica says that it does not understand."""
    await turn.hear(Somebody().presses("answer", form="one"))
    unknown = b'[0,"","",["Teleported",1]]'
    update = "UPDATE journal SET body = {}"
    bound = "X'" + unknown.hex() + "'" if turn.database.kind == "sqlite" else f"'\\x{unknown.hex()}'::bytea"
    await change(turn.database, update.format(bound))
    later = Turn(turn.database, TrialRules())
    assert later.understands()
    with pytest.raises(NotNow, match="UnknownFactError"):
        await later.hear(Somebody().presses("answer", form="two"))
    assert not later.understands()


async def test_a_database_that_is_gone_fails_all_who_waited_and_none_is_acknowledged(turn: Turn) -> None:
    """They may say it again, and then it is written."""
    await change(turn.database, "ALTER TABLE journal RENAME TO away")
    said = [Somebody(f"p{nr}").presses("answer", form=f"f{nr}") for nr in range(3)]
    bodies = await asyncio.gather(*(turn.hear(one) for one in said), return_exceptions=True)
    assert [type(body) for body in bodies] == [NotNow, NotNow, NotNow]
    await change(turn.database, "ALTER TABLE away RENAME TO journal")
    await asyncio.gather(*(turn.hear(one) for one in said))
    assert await places(turn.database) == ["f0", "f1", "f2"]


async def test_only_those_whom_the_operator_names_may_set_up(database: Database) -> None:
    """The turn says so to the rules, whatever the message says."""
    heard: list[bool] = []

    class Listening(TrialRules):
        def causes(self, said: object) -> tuple[str, ...]:
            heard.append(said.who.may_set_up)  # type: ignore[attr-defined]
            return ()

    turn = Turn(database, Listening(), secretaries=frozenset({"anna"}))
    await turn.hear(Somebody("Anna").presses("look"))
    await turn.hear(Somebody("bo").presses("look"))
    assert heard == [True, False]


async def test_a_chat_is_not_shut_by_what_breaks_after_the_commit(turn: Turn) -> None:
    """Whoever waited is told, whoever comes next is heard, and what was written stands."""

    def broken() -> None:
        raise OSError

    async def heard(form: str) -> object:
        return await turn.hear(Somebody(form).presses("answer", form=form))

    asyncio.get_running_loop().set_exception_handler(lambda *_: None)  # the task's failure is told there
    turn.nudge = broken
    said = await asyncio.gather(*map(heard, "abc"), return_exceptions=True)
    assert [type(one) for one in said] == [NotNow] * 3
    turn.nudge = lambda: None
    assert await heard("d")
    assert await places(turn.database) == ["a", "b", "c", "d"]
