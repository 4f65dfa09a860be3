"""After the close no card of the sitting, whoever asked for it and wherever it stands, has a button that is refused, or speaks of what is to come (R-231)."""

from collections.abc import Iterator

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import Message
from cards.phrases.book import SV
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, WORDING, begun, opened
from tests.support.shown_cards import buttons
from tests.support.soon import alone, quiet

ASKED = (
    *("närvaro", "ärenden", "yrkanden", "status", "hjälp", "deltagare på distans", "öppnandet", "mötets inställningar"),
    *("upprop", "ersättare", "checklista", "distans", "registrering", "underlag", "minnesstöd", "förbered"),
)
"""What each types, alone and in the chat."""
UNTRUE = (
    "när sammanträdet är öppnat",
    "sammanträdet är förberett",
    "sammanträdet är öppnat",
    "skriv ingenting i chatten",
)


async def evening(house: Living) -> LivingSitting:
    """A sitting in which everybody has asked for everything, before the opening and after it; somebody has written in confidence, and lost their link."""
    sitting = await begun(house, "bo", "frank", agenda=OPEN, seats="3")
    anna = (await sitting.person("anna")).name
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *(sitting[who] for who in ("lena", "karin", "anna", "bo")))
    for words in (f"upprop {anna} sedd och hörd", "upprop resten i rummet", "avsluta uppropet ändå"):
        await sitting["karin"].say(words, mention=True)
    await quiet(house)
    await sitting["lena"].press("Godkänn att de deltar på distans")
    await sitting["karin"].say_privately(f"be {anna} rätta till bild och ljud")
    await sitting["karin"].say_privately(f"{anna} måste gå klockan 23.50")
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await sitting["bo"].say("Jag yrkar avslag.")
    await opened(sitting, 2)
    await sitting["frank"].say("Är det grannen?")
    await house.teams.join(sitting.chat, sitting["frank"])
    await house.teams.leave(sitting.chat, sitting["anna"])
    await sitting["anna"].say_privately("hör inte")
    for who in ("lena", "karin", "anna", "bo"):
        for word in ASKED:
            await sitting[who].say_privately(word)
    await quiet(house)
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    for word in ASKED:
        await sitting["karin"].say(word, mention=True)
    await quiet(house)
    return sitting


def standing(sitting: LivingSitting) -> Iterator[tuple[Client, Message]]:
    """Every card that stands, with each who sees it: the room's, and what each was told alone."""
    for client in sitting.people.values():
        for chat in (sitting.chat, sitting.living.teams.world.private_chat(client.person)):
            yield from ((client, one) for one in chat.from_bot if not one.deleted)


def says(client: Client, message: Message) -> str:
    """What stands on the card for this person."""
    return "\n".join(line for card in message.view_of(client.person).cards for line in card_as_text(card))


@pytest.mark.rule("R-231", road="word", by="bot.turn.shown_no_more.drawn_at_close")
async def test_no_card_that_stands_has_a_button_that_is_refused_or_says_what_is_not_so(house: Living) -> None:
    """Each button of each card is pressed by each who sees it."""
    sitting = await evening(house)
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    untrue = {
        (client.person.name, one) for client, card in standing(sitting) for one in UNTRUE if one in says(client, card)
    }
    assert untrue == set()
    closed, refused, tried = SV.refusals["closed"], set(), set()
    for client, card in list(standing(sitting)):
        shown = [
            one for each in card.view_of(client.person).cards if "contentType" not in each for one in buttons(each)
        ]
        for title, data in shown:
            known = (client.person.name, card.id, title)
            if (
                known in tried or data["verb"] == "meeting.setup"
            ):  # that of the next sitting is pressed in `test_after_the_close`
                continue
            tried.add(known)
            if title not in [one for each in card.view_of(client.person).cards for one, _ in buttons(each)]:
                continue  # a press of before has put its answer in the card's place
            pressed = await client.press(title, message=card)
            client.hand.close_dialog()
            if pressed.answer is not None and closed in str(pressed.answer.body):
                refused.add((*known, says(client, card)[:200]))
    assert refused == set()
    assert tried


async def test_a_card_that_was_asked_for_alone_is_one_line_also_after_a_restart(house: Living) -> None:
    """That it stands is kept with it: a bot that begins anew finds it."""
    sitting = await begun(house)
    shown = await alone(house, sitting, "lena", "deltagare på distans")
    assert "Deltagare på distans" in shown
    await house.restart()
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    mine = [says(client, card) for client, card in standing(sitting) if client is sitting["lena"]]
    assert SV.refusal.notices["sitting_over"] in mine
    assert not [one for one in mine if "Deltagare på distans" in one]
