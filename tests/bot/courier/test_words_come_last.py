"""No word stands in a message that could not be found again, and none stays that may not be shown any more."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from bot.remote.errors import Later, Refused
from bot.store import shown_wordings, wordings
from bot.turn.which_sitting import antechamber
from dialogs.judging.outcome import Outcome, Show, Tell, UnknownPage, Wording
from dialogs.said.inbound import Place, Words
from tests.support.bench import ROOM, Bench, bench, until
from tests.support.pretend_teams import PretendTeams

__all__ = ["bench"]

SITTING = antechamber(ROOM.chat)
LIST = Show("list", UnknownPage("list", ("m1",), private=False))


async def keep(bench: Bench, text: str = "Avslag") -> None:
    """Keep a wording under the key m1."""
    await bench.database.write(
        partial(wordings.put, sitting=SITTING, wordings=[wordings.salted(Wording("m1", Words(text), 1))])
    )


async def seal(bench: Bench) -> None:
    """Let nobody read it any more, as a turn does that raises a level."""
    bench.rules.on["seal"] = Outcome(sealed=("m1",))
    await bench.say("seal")


def texts(bench: Bench) -> list[tuple[str, str]]:
    """What was done in Teams: the call, and the words on the card."""
    return [(call.what, call.text.partition(" - ")[2].strip()) for call in bench.teams.calls if call.what != "open"]


async def test_a_card_with_words_is_posted_without_them_and_then_filled(bench: Bench) -> None:
    """In the room and alone; the next change of it is one edit."""
    await keep(bench)
    bench.courier()
    await bench.send(LIST, Tell("oid-anna", UnknownPage("own", ("m1",)), "one"))
    await bench.rests()
    assert sorted(texts(bench)) == [("edit", "Avslag")] * 2 + [("post", "")] * 2
    await bench.send(LIST)
    await bench.rests()
    assert texts(bench)[4:] == [("edit", "Avslag")]


async def test_a_card_without_words_is_one_call(bench: Bench) -> None:
    """And is known all the same: somebody may press it and see words in its place."""
    bench.courier()
    await bench.send(Show("list", UnknownPage("list", private=False)))
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post"]
    known = await bench.database.write(
        partial(shown_wordings.find, chat=ROOM.chat, activity=bench.teams.calls[0].activity)
    )
    assert known is not None
    assert known.wordings == ()


@dataclass(slots=True)
class Overtaken(PretendTeams):
    """The next edit while `slow` comes to Teams only after a later one."""

    slow: bool = False
    overtaken: asyncio.Event = field(default_factory=asyncio.Event)

    async def edit(self, place: Place, activity_id: str, activity: Mapping[str, object]) -> None:
        """See `Sends`."""
        if self.slow:
            self.slow = False
            await self.overtaken.wait()
            return await PretendTeams.edit(self, place, activity_id, activity)
        await PretendTeams.edit(self, place, activity_id, activity)
        return self.overtaken.set()


async def test_words_sealed_while_they_are_on_their_way_are_taken_out_again(bench: Bench) -> None:
    """The level is raised between the reading of the words and Teams' answer; the redraw comes to Teams before it."""
    await keep(bench)
    bench.teams = teams = Overtaken()
    bench.courier()
    await bench.send(LIST)
    await bench.rests()
    teams.overtaken.clear()
    teams.slow = True
    await bench.send(LIST)
    await bench.hurry()
    await until(lambda: not teams.slow)
    await seal(bench)
    await bench.rests()
    assert "Avslag" in str(texts(bench)[-2:])
    assert "Avslag" not in str(teams.texts(ROOM.chat))


async def test_a_message_that_was_posted_and_not_filled_is_filled_and_not_posted_again(bench: Bench) -> None:
    """Teams was busy in between, or the courier died."""
    await keep(bench)
    bench.teams.trouble("edit", Later(0), Later(0))
    bench.courier()
    await bench.send(LIST, Tell("oid-anna", UnknownPage("own", ("m1",)), "one"))
    await bench.rests()
    assert sorted(texts(bench)) == [("edit", "Avslag")] * 2 + [("post", "")] * 2


async def test_a_card_left_unfilled_is_filled_by_the_next_courier(bench: Bench) -> None:
    """Whatever became of the delivery that posted it."""
    await keep(bench)
    bench.teams.trouble("edit", Refused(413, "MessageSizeTooBig"))
    first = bench.courier()
    await bench.send(LIST)
    await bench.rests()
    await first.close(5)
    bench.courier()
    await until(lambda: texts(bench)[-1:] == [("edit", "Avslag")])
    await bench.rests()


async def test_a_message_that_may_not_be_edited_is_taken_away(bench: Bench) -> None:
    """And forgotten: the slot's next card is posted anew."""
    await keep(bench)
    bench.courier()
    await bench.send(LIST)
    await bench.rests()
    bench.teams.trouble("edit", Refused(400, "BadArgument"))
    await seal(bench)
    await bench.rests()
    assert bench.teams.texts(ROOM.chat) == []
    await bench.send(LIST)
    await bench.rests()
    assert texts(bench)[-1] == ("edit", "")
    assert len(bench.teams.texts(ROOM.chat)) == 1
