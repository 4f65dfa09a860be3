"""What was pressed in one moment and is delivered in another, and a diary number that is given in a confidential matter: nothing is done by it there, and no word is kept (R-112, R-118, R-205, R-252)."""

import asyncio
from pathlib import Path

import pytest

from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from dialogs.judging.stale_press import agenda_key
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun, noted, opened
from tests.support.sinks import sinks
from tests.support.soon import alone, hears, quiet

REFUSED = book.of("sv").refusal.refusals
MARK = "zqxsent"


def pressed(sitting: LivingSitting, who: str, verb: str, **fields: str) -> Json:
    """A press that Teams has stamped now, and delivers when the test says so."""
    data = {"sitting": sitting.key, "round": 0, "form": "", "verb": verb, **fields}
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
    made: Json = sitting.living.teams.make.pressed(sitting.chat, sitting[who].person, "1", "adaptiveCard/action", value)
    return made


def handed_in(sitting: LivingSitting, who: str, verb: str, **fields: str) -> Json:
    """The same, of what was filled in in a dialog."""
    data = {"sitting": sitting.key, "round": 0, "form": "f", "verb": verb, "sent": "yes", **fields}
    value = {"data": data, "context": {"theme": "default"}}
    made: Json = sitting.living.teams.make.from_dialog(sitting.chat, sitting[who].person, value)
    return made


async def delivered(house: Living, activity: Json) -> str:
    """Teams delivers it now; the answer's body."""
    answer = await house.teams.wire.tell(activity)
    assert answer.status == 200
    await quiet(house)
    return str(answer.body)


@pytest.mark.rule("R-252", road="press", by="dialogs.judging.stale_press.another_agenda")
async def test_the_button_of_a_card_of_before_approves_no_changed_agenda(house: Living) -> None:
    """A copy of the chair's card is pressed after a matter was added, also after a restart; the answer shows the change, and its own button approves it."""
    sitting = await begun(house, agenda=OPEN)
    await quiet(house)
    lena = sitting["lena"]
    old = await sitting.meeting()
    await sitting.hand_in("karin", "matter.add", {"title": "Extra ärende", "level": "ordinary"})
    await house.restart()
    say = book.of("sv").opening
    answer = await delivered(house, pressed(sitting, "lena", "opening.agenda", listed=str(agenda_key(old))))
    assert say.agenda_pressed_before in answer
    assert say.agenda_added[0].format(numbers=4) in answer
    assert (await sitting.meeting()).opening.agenda is None
    assert await hears(house, lena, say.agenda_added[0].format(numbers=4))
    await lena.press(say.approve)
    noted = (await sitting.meeting()).opening.agenda
    assert noted is not None
    assert noted.change.added == (4,)


async def test_an_older_press_changes_nothing_that_was_said_anew_since(house: Living) -> None:
    """Anna pressed that she is in the room, and has written since that she is remote: she is told why, and is remote."""
    sitting = await noted(house)
    early = pressed(sitting, "anna", "place.say", place="room")
    await asyncio.sleep(1)
    await sitting["anna"].say("distans", mention=True)
    assert (await sitting.person("anna")).place is PersonPlace.REMOTE
    before = await sitting.said()
    assert REFUSED["pressed_before"] in await delivered(house, early)
    assert await sitting.said() == before


async def test_a_form_of_an_open_matter_that_comes_in_a_confidential_one_keeps_no_word(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """It was sent before the confidential matter was called. The writer is told, and the words are nowhere."""
    sitting = await noted(house)
    early = handed_in(sitting, "anna", "motion.submit", matter="3", kind="amend", wording=MARK)
    await asyncio.sleep(1)
    await opened(sitting, 2, again=True)
    motions = len((await sitting.meeting()).motions)
    assert "Det du skrev har inte sparats." in await delivered(house, early)
    assert len((await sitting.meeting()).motions) == motions
    assert [name for name, held in (await sinks(house, tmp_path, capfd)).items() if MARK.encode() in held] == []


@pytest.mark.parametrize("road", ["alone", "room", "form"])
async def test_a_diary_number_that_is_given_in_a_confidential_matter_is_kept_nowhere(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str], road: str
) -> None:
    """Its letters may be any word. The motion is not registered by it, and is once the matter is over."""
    sitting = await noted(house)
    await opened(sitting, 2, again=True)
    said = f"registrerat 1 diarienummer {MARK} 2026/123"
    if road == "alone":
        await sitting["karin"].say_privately(said)
    elif road == "room":
        await sitting["karin"].say(said, mention=True)
    else:
        number = f"{MARK} 2026/123"
        answer = await delivered(house, handed_in(sitting, "karin", "register.say", motion="1", dnr=number))
        assert REFUSED["hushed"] in answer
    await quiet(house)
    assert (await sitting.meeting()).archive.registered == {}
    found = await sinks(house, tmp_path, capfd)
    assert [name for name, held in found.items() if MARK in held.decode(errors="replace").lower()] == []
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await asyncio.sleep(10)  # what is written just after its end is written in it
    assert "diarienummer KS 2026/123" in await alone(house, sitting, "karin", "registrerat 1 diarienummer ks 2026/123")
