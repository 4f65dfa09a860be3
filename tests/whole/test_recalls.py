"""After a matter's level is raised nothing that the bot posted shows its title or its motions: whatever road showed them."""

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from tests.support.living import DESCRIBED, Living, LivingSitting, living
from tests.support.sinks import bytes_in, held
from tests.support.soon import quiet, soon

TITLE, MOTION = "zqxrubrik om en granne", "zqxyrkande om ett staket"
AGENDA = f"""\
1. Mötets öppnande
2. {TITLE}
3. Övriga frågor"""
RAISED: Mapping[str, object] = {"matter": "2", "level": "secrecy"}


@pytest.fixture
async def house(database_url: str) -> AsyncIterator[Living]:
    """A house on either database."""
    async with living(database_url) as found:
        yield found


async def _moved(house: Living) -> LivingSitting:
    """A sitting with matter 2 open, and a motion in it."""
    sitting = await house.sitting(agenda=AGENDA)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    words = {"matter": "2", "kind": "amend", "wording": MOTION}
    await sitting.hand_in("anna", "motion.submit", words, form="moved")
    await sitting.reads(sitting["bo"], MOTION)
    await quiet(house)
    return sitting


async def _raised(house: Living, sitting: LivingSitting) -> None:
    """The level is raised, and all is sent."""
    assert "zqx" in held(house)
    await sitting.execute("karin", "matter.level", RAISED)
    await quiet(house)


async def test_lists_that_were_asked_for_in_the_chat_are_drawn_again(house: Living) -> None:
    """Typed: the agenda and the motions, answered to all; each answer is a card of its own."""
    sitting = await _moved(house)
    for typed in ("ärenden", "yrkanden"):
        await sitting["bo"].say(typed, mention=True)
        await quiet(house)
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_receipts_and_questions_in_private_chats_are_drawn_again(house: Living) -> None:
    """A typed motion without a kind: its mover has a receipt, and each secretary a question and the card with the next step, in their own chats."""
    sitting = await _moved(house)
    await sitting["anna"].say(f"yrkande 2: {MOTION} till", mention=True)
    await quiet(house)
    await sitting["karin"].say_privately("ärenden")
    await quiet(house)
    for who, cards in (("anna", 1), ("karin", 3)):
        private = held(house, house.teams.world.private_chat(sitting[who].person))
        assert sum("zqx" in line for line in private.split("\n")) == cards
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_a_twin_holds_no_word(house: Living) -> None:
    """Teams took the card and its answer was lost: nobody knows of the twin, and nobody need."""
    sitting = await _moved(house)
    lost = Fault(loses_answer=True)
    house.teams.faults.plan(lost, (Call.SEND,), times=2, conversation=sitting.chat.id)
    words = {"matter": "2", "kind": "add", "wording": f"{MOTION} till"}
    await sitting.hand_in("bo", "motion.submit", words, form="twin")
    await sitting.reads(sitting["cia"], f"{MOTION} till")
    await quiet(house)
    twins = [one for one in sitting.chat.from_bot if "Yrkande 2, ärende 2" in str(one.cards)]
    assert [MOTION in str(one.cards) for one in twins] == [False, False, True]
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_a_matter_that_was_ended_and_called_again_leaves_no_title(house: Living) -> None:
    """Its card, and whatever hosts and others have pressed on it."""
    sitting = await _moved(house)
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await quiet(house)
    await sitting.execute("lena", "matter.call", {"matter": "2", "again": "yes"})
    await quiet(house)
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_a_sitting_that_is_set_up_again_as_confidential_leaves_no_title(house: Living, tmp_path: Path) -> None:
    """The agenda stood in the room before it was corrected."""
    sitting = await house.sitting(agenda=AGENDA, begun=False)
    await sitting["bo"].say("ärenden", mention=True)
    await quiet(house)
    assert "zqx" in held(house)
    described = {**DESCRIBED, "body": "board", "agenda": AGENDA, "step": "accept", "kind_2": "secrecy"}
    await sitting.hand_in("karin", "meeting.setup", described, form="again")
    await quiet(house)
    assert "zqx" not in held(house)
    assert b"zqx" not in bytes_in(tmp_path)


async def test_a_view_of_ones_own_goes_with_the_card_it_stands_on(house: Living) -> None:
    """Somebody pressed a button of each card without words and was shown the motions in its place."""
    sitting = await _moved(house)
    bo, data = sitting["bo"], {"sitting": sitting.key, "round": 0, "form": ""}
    bare = [one for one in sitting.chat.from_bot if "zqx" not in str(one.cards)]
    for card in bare:
        await bo.press_action(card, 0, {"type": "Action.Execute", "verb": "motion.list", "data": data})
        assert MOTION in str(card.view_of(bo.person).cards)
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_a_card_that_teams_does_not_let_us_change_is_taken_away(house: Living) -> None:
    """Edits of it are refused for good."""
    sitting = await _moved(house)
    await sitting["bo"].say("yrkanden", mention=True)
    await quiet(house)
    house.teams.faults.plan(Fault(status=403), (Call.EDIT,), times=100, conversation=sitting.chat.id)
    await _raised(house, sitting)
    assert "zqx" not in held(house)


async def test_what_cannot_be_recalled_is_told_to_the_secretary(house: Living) -> None:
    """Her own message, an open dialog, and a card that Teams neither changes nor takes away: who, and when."""
    sitting = await _moved(house)
    await sitting["anna"].say(f"yrkande 2: {MOTION} till", mention=True)
    await sitting.fetch("bo", "motion.open", {"matter": "2"})
    await quiet(house)
    house.teams.faults.plan(Fault(status=403), (Call.EDIT, Call.DELETE), times=1000, conversation=sitting.chat.id)
    await _raised(house, sitting)
    private = house.teams.world.private_chat(sitting["karin"].person)
    anna, bo = sitting["anna"].person.name, sitting["bo"].person.name
    for line in (
        f"Ett meddelande som {anna} skrev",
        f"En dialogruta som {bo} öppnade",
        "i mötets chatt. Teams tog inte emot",
    ):
        assert await soon(house, lambda line=line: line in held(house, private)), line  # type: ignore[misc]  # bound at once


async def test_a_card_that_was_posted_and_not_filled_is_filled_after_the_restart(house: Living) -> None:
    """The process died in between: the card stood there whole but for its words."""
    sitting = await _moved(house)
    house.teams.faults.plan(Fault(status=503), (Call.EDIT,), times=1000, conversation=sitting.chat.id)
    words = {"matter": "2", "kind": "add", "wording": f"{MOTION} till"}
    await sitting.hand_in("bo", "motion.submit", words, form="left")
    await sitting.reads(sitting["cia"], "Yrkande 2, ärende 2")
    assert not sitting["cia"].sees(f"{MOTION} till")
    posted = len(sitting.chat.from_bot)
    await house.close()
    house.teams.faults.clear()
    await house.open()
    await sitting.reads(sitting["cia"], f"{MOTION} till")
    await quiet(house)
    assert len(sitting.chat.from_bot) == posted
