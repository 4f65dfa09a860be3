"""Two people with one name and different parties are told apart wherever a card names one of them (R-078, R-088, R-090)."""

from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN
from tests.support.soon import quiet

LIST = "Anna Holm (S), ledamot, i rummet\nAnna Holm (M), ledamot, i rummet\nEva Dahl (S), ersättare, i rummet\nEva Dahl (M), ersättare, i rummet"


async def _told(sitting: LivingSitting, word: str) -> str:
    """What the secretary gets in private after the word."""
    chat = sitting.living.teams.world.private_chat(sitting["karin"].person)
    before = len(chat.from_bot)
    await sitting["karin"].say_privately(word)
    await quiet(sitting.living)
    return repr([one.cards for one in chat.from_bot[before:]])


async def test_who_was_called_and_who_serves_for_whom_are_told_apart(house: Living) -> None:
    """On the receipt of the roll call, on the card of seats and its buttons, and on that of the time to go."""
    people = FEW | {"bo": Part("Bo", "ledamot (S), i rummet")}
    sitting = await house.sitting(people, OPEN, begun=True, seats="5")
    await sitting.fetch("karin", "roster.import", {})
    for step in ("look", "accept"):
        await sitting.hand_in("karin", "roster.import", {"people": LIST, "step": step})
    assert "Anna Holm (M)" in await _told(sitting, "upprop Anna Holm (M) frånvarande")
    await _told(sitting, "upprop resten i rummet")
    shown = await _told(sitting, "jäv 1 Anna Holm (S)")
    assert "Anna Holm (S)" in shown
    assert "Eva Dahl (S)" in shown
    going = await _told(sitting, "måste gå 15.30 Anna Holm (S)")
    assert "Anna Holm (S)" in going
    assert "(S) (S)" not in shown + going
