"""Cards that clients refresh by themselves, each for its own person."""

import asyncio

from bot.rehearsal.client.client import Client
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import Json, card, execute, message, text, with_card


def refreshing(words: str, *people: Client) -> Json:
    """A card that these people's clients refresh."""
    action = {"type": "Action.Execute", "title": "Uppdatera", "verb": "look", "data": {"sitting": "s1"}}
    return card(text(words), refresh={"action": action, "userIds": [one.person.mri for one in people]})


async def test_listed_clients_fetch_their_own_version_of_a_new_card(scene: Scene) -> None:
    """The call is automatic, and its card is that person's alone."""
    scene.bot.answer = lambda activity: with_card(card(text(f"Bara för {activity['from']['name']}")))
    await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.anna)))
    await scene.teams.settle()
    assert (scene.anna.sees("bara för anna ek"), scene.bo.sees("alla")) == (True, True)
    assert [one["value"]["trigger"] for one in scene.bot.heard] == ["automatic"]


async def test_an_edit_makes_them_fetch_anew(scene: Scene) -> None:
    """Everybody's own version is gone with the edit, and the listed ones get theirs again, though it was just now."""
    answers = iter(["ett", "två"])
    scene.bot.answer = lambda _: with_card(card(text(next(answers))))
    posted = await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.anna)))
    await scene.teams.settle()
    await scene.bot.edit(scene.chat.id, posted, message(refreshing("Alla igen", scene.anna)))
    await scene.teams.settle()
    assert (scene.anna.sees("två"), scene.bo.sees("alla igen")) == (True, True)


async def test_looking_refreshes_at_most_once_a_minute(scene: Scene) -> None:
    """A client that just asked does not ask again when the card comes into view."""
    scene.bot.answer = lambda _: with_card(refreshing("egen", scene.anna))
    posted = await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.anna)))
    await scene.teams.settle()
    scene.anna.look()
    await scene.teams.settle()
    assert len(scene.bot.heard) == 1
    scene.chat.messages[posted].view_of(scene.anna.person).asked_at_s -= 61
    scene.anna.look()
    await scene.teams.settle()
    assert len(scene.bot.heard) == 2


async def test_closed_clients_and_too_long_lists_fetch_nothing(scene: Scene) -> None:
    """Above 60 ids Teams refreshes for nobody, and the room complains."""
    scene.teams.refreshing.away.add(scene.bo.person.mri)
    await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.bo)))
    await scene.bot.post(scene.chat.id, message(refreshing("Alla", *[scene.anna] * 61)))
    await scene.teams.settle()
    assert (scene.bot.heard, len(scene.teams.complaints)) == ([], 1)


async def test_a_refresh_that_fails_leaves_what_was_seen(scene: Scene) -> None:
    """Nobody asked, so nobody is shown an error."""
    scene.bot.answer = lambda _: (500, None)
    await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.anna)))
    await scene.teams.settle()
    assert (scene.anna.sees("alla"), scene.anna.notices) == (True, [])


async def test_an_edit_while_a_client_is_asking_makes_it_ask_again(scene: Scene) -> None:
    """The answer to the older card is not shown; the client ends with the newest, or stops where it is listed no more."""
    posted: list[str] = []
    scene.teams.wire.habits.delay_s = 0.05
    scene.bot.answer = lambda _: with_card(card(text(f"version {len(scene.bot.heard)}")))
    for edited, expected in ((refreshing("Alla", scene.anna), "version 2"), (card(text("färdigt")), "färdigt")):
        scene.bot.heard.clear()
        posted.append(await scene.bot.post(scene.chat.id, message(refreshing("Alla", scene.anna))))
        await scene.bot.edit(scene.chat.id, posted[-1], message(edited))
        await scene.teams.settle()
        assert scene.anna.screen()[-1].lines() == [expected]


async def test_a_hundred_people_can_press_at_once(scene: Scene) -> None:
    """Each press arrives once, and each person ends with their own answer."""
    crowd = [scene.teams.add(f"Person {number}") for number in range(100)]
    scene.chat.members |= {one.person.mri: one.person for one in crowd}
    scene.bot.answer = lambda activity: with_card(card(text(f"tack, {activity['from']['name']}")))
    await scene.bot.post(scene.chat.id, message(card(actions=(execute("Ja", "yes"),))))
    await asyncio.gather(*(one.press("Ja") for one in crowd))
    assert len({one["from"]["id"] for one in scene.bot.heard}) == len(scene.bot.heard) == 100
    assert all(one.sees(f"tack, {one.person.name}") for one in crowd)
