"""Whoever is taken out of the meeting's chat keeps no card of what goes on, and nothing more is told them (R-251)."""

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from tests.support.living import Living
from tests.support.rule_sittings import confidential
from tests.support.soon import quiet

LINE = "Det som stod här visas bara för den som är med i mötets chatt."


def _alone(house: Living, one: Client) -> list[str]:
    stands = [message for message in house.teams.world.private_chat(one.person).from_bot if not message.deleted]
    return ["\n".join(card_as_text(card)) for message in stands for card in message.view_of(one.person).cards]


@pytest.mark.rule("R-251", road="word", by="bot.turn.cards_of_the_removed.drawn_for")
async def test_each_card_of_whoever_is_taken_out_is_one_line_until_they_are_back(house: Living) -> None:
    """Secretary and member, while a confidential matter is on: at once, at its end and after the close."""
    sitting = await confidential(house, "bo")
    await sitting["anna"].say_privately("checklista")
    await sitting["karin"].say_privately("status")
    await quiet(house)
    karin, anna = sitting["karin"], sitting["anna"]
    before = {one: len(_alone(house, one)) for one in (karin, anna)}
    for one in before:
        await house.teams.dismiss(sitting.chat, one)
    await quiet(house)
    assert {one: _alone(house, one) for one in before} == {one: [LINE] * count for one, count in before.items()}
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await quiet(house)
    assert {one: _alone(house, one) for one in before} == {one: [LINE] * count for one, count in before.items()}
    await house.teams.admit(sitting.chat, karin)
    await quiet(house)
    assert any("[ Ta upp ärende 2 ]" in card for card in _alone(house, karin))
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert set(_alone(house, anna)) == {LINE}


async def test_who_is_taken_out_after_the_close_keeps_what_they_have(house: Living) -> None:
    """Nothing goes on, and the chat of a sitting may be cleared of people when it is over."""
    sitting = await confidential(house)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    before = _alone(house, sitting["karin"])
    await house.teams.dismiss(sitting.chat, sitting["karin"])
    await quiet(house)
    assert _alone(house, sitting["karin"]) == before
    assert LINE not in before
