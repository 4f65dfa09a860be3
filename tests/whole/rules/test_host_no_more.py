"""Whoever is chair or secretary no more keeps no host's card of what goes on, and whoever is one now has it (R-210, R-231)."""

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET, opened
from tests.support.soon import quiet

PEOPLE = FEW | {"viola": CAST["viola"], "sara": Part("Sara", "sekreterare, i rummet")}
LINE = "Det som stod här visas bara för den som leder sammanträdet och för sekreteraren."


def _alone(sitting: LivingSitting, who: str) -> str:
    chat = sitting.living.teams.world.private_chat(sitting[who].person)
    shown = (card for one in chat.from_bot if not one.deleted for card in one.view_of(sitting[who].person).cards)
    return "\n".join(line for card in shown for line in card_as_text(card))


async def _made(sitting: LivingSitting, who: str, capacity: str, serves: str = "no") -> None:
    person = await sitting.person(who)
    fields = {"person": person.key, "name": person.name, "capacity": capacity, "place": "room", "serves": serves}
    await sitting.execute("karin", "roster.assign", {**fields, "group": "", "sent": "form"})
    await quiet(sitting.living)


async def _written_in(house: Living) -> LivingSitting:
    """A confidential matter is open, and somebody has written."""
    sitting = await house.sitting(PEOPLE, SECRET, begun=True, seats="3")
    await opened(sitting)
    await sitting["anna"].say("Hör ni?")
    await quiet(house)
    return sitting


@pytest.mark.rule("R-231", road="word", by="dialogs.host_no_more.follow")
async def test_a_former_secretary_keeps_no_card_of_the_confidential_matter(house: Living) -> None:
    """At once, and nothing comes back when the matter ends."""
    sitting = await _written_in(house)
    assert "Skrivet av" in _alone(sitting, "sara")
    await _made(sitting, "sara", "official")
    for word in ("status", "avsluta 1"):
        shown = _alone(sitting, "sara")
        assert LINE in shown
        assert all(what not in shown for what in ("Skrivet av", "Ärendet behandlas nu", "[ Ajournera ]"))
        await sitting["karin"].say(word, mention=True)
        await quiet(house)


async def test_whoever_hands_over_the_lead_has_no_hosts_card_and_the_other_has(house: Living) -> None:
    """By the chair's own press: the new leader need not ask how things stand."""
    sitting = await _written_in(house)
    viola = await sitting.person("viola")
    await sitting.execute("lena", "meeting.lead", {"person": viola.key, "sent": "yes"})
    await quiet(house)
    assert "Skrivet av" not in _alone(sitting, "lena")
    assert "Skrivet av" in _alone(sitting, "viola")
    assert "[ Avsluta ärende 1 ]" in _alone(sitting, "viola")


async def test_a_secretary_again_has_the_card_again(house: Living) -> None:
    """The secretary's slip is mended by the same form."""
    sitting = await _written_in(house)
    for capacity in ("official", "secretary"):
        await _made(sitting, "sara", capacity)
    assert "[ Avsluta ärende 1 ]" in _alone(sitting, "sara")
