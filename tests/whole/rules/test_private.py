"""What is written alone to the bot is found by who wrote it (R-251). Where several sittings can be meant: `test_which_sitting`."""

import pytest

from dialogs.matter.facts import Answered
from tests.support.living import Living
from tests.support.rule_sittings import begun, prepared
from tests.support.soon import cards_in, hears, quiet


@pytest.mark.rule("R-251", road="word", by="bot.turn.candidates.candidates")
async def test_a_command_written_alone_finds_the_sitting_though_the_bot_never_wrote_there(house: Living) -> None:
    """A member who is asked answers "klar"; the bot has told them nothing in private before."""
    sitting = await begun(house)
    anna = sitting["anna"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await quiet(house)
    assert cards_in(house.teams.world.private_chat(anna.person)) == ""
    await anna.say_privately("klar")
    await quiet(house)
    assert [one.fact for one in await sitting.said() if isinstance(one.fact, Answered)]


async def test_where_nothing_goes_on_it_is_the_sitting_that_is_prepared(house: Living) -> None:
    """Also for somebody who was never told anything of it."""
    sitting = await prepared(house)
    await quiet(house)
    await sitting["per"].say_privately("status")
    assert await hears(house, sitting["per"], (await sitting.meeting()).board)
