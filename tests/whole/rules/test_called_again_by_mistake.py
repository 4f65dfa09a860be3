"""A matter that was decided, and is called again by mistake, stays decided (R-123): in the note, for its motions and for its adjustment."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import WORDING, begun, opened, presses
from tests.support.soon import alone, quiet

AGENDA = "1. Budget\n2. Serveringstillstånd [myndighetsutövning]\n3. A.B. [sekretess]\n4. Övrigt"


@pytest.mark.rule("R-123", road="word", by="dialogs.matter.call_and_end.call")
async def test_a_confidential_matter_called_again_and_not_opened_stays_decided(house: Living) -> None:
    """By every way in which it leaves the table again, and at the close; the note never says that it was not considered."""
    sitting = await begun(house, "bo", agenda=AGENDA)
    lena = sitting["lena"]
    await opened(sitting, 3)
    await sitting.execute("lena", "matter.end", {"matter": "3"})
    for left in ("ångra", "avsluta 3", "ta upp 4"):
        await lena.say_privately("ta om 3")
        await quiet(house)
        assert (await sitting.meeting()).table == 3
        await lena.say_privately(left)
        await quiet(house)
        assert ((await sitting.meeting()).table, await _state(sitting, 3)) == (4 if left == "ta upp 4" else 0, "ended")
    assert "Inte behandlade: ärende 1 Budget, ärende 2 Serveringstillstånd." in await alone(
        house, sitting, "lena", "underlag"
    )
    await lena.say_privately("ta om 3")
    await quiet(house)
    assert "inget underlag" not in await alone(house, sitting, "lena", "underlag 3")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert await _state(sitting, 3) == "ended"


@pytest.mark.rule("R-123", road="press", by="dialogs.matter.call_and_end.call")
async def test_what_was_decided_by_a_motion_is_not_withdrawn_until_the_matter_is_open_again(house: Living) -> None:
    """Called again from the help, and taken back: its mover is refused as before, and no other motion is taken; opened anew it is withdrawn."""
    sitting = await begun(house, "bo", agenda=AGENDA)
    await opened(sitting, 2)
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await sitting["lena"].say_privately("hjälp")
    await presses(sitting, "lena", book.of("sv").guide.again.format(no=2))
    await sitting.until(lambda meeting: meeting.table == 2)
    await sitting["anna"].say("återtar yrkande 1", mention=True)
    await sitting["anna"].say("yrkande 2 nytt: Resor sker med tåg.", mention=True)
    await quiet(house)
    assert await _motions(sitting) == [False]
    await sitting["lena"].say_privately("ångra")
    await quiet(house)
    await sitting["anna"].say("återtar yrkande 1", mention=True)
    await quiet(house)
    assert (await _state(sitting, 2), await _motions(sitting)) == ("ended", [False])
    await opened(sitting, 2, again=True)
    await sitting["anna"].say("återtar yrkande 1", mention=True)
    await quiet(house)
    assert await _motions(sitting) == [True]


async def test_an_adjustment_comes_back_with_the_call_that_is_taken_back(house: Living) -> None:
    """It was opened by the call itself, and so adjusted no more: `ångra` gives back who adjusted it and the day of the announcement (R-239)."""
    sitting = await begun(house, "bo", agenda=AGENDA)
    anna = await sitting.person("anna")
    for verb in ("matter.call", "matter.end"):
        await sitting.execute("lena", verb, {"matter": "1"})
    for words in (f"ärende 1 är omedelbart justerat av {anna.name}", "ärende 1 är anslaget 2026-12-08"):
        await sitting["karin"].say_privately(words)
    await quiet(house)
    before = (await sitting.meeting()).minutes.at_once
    await sitting["lena"].say_privately("ta om 1 ändå")
    await quiet(house)
    assert not (await sitting.meeting()).minutes.adjusted(1)
    await sitting["lena"].say_privately("ångra")
    await quiet(house)
    assert (await _state(sitting, 1), (await sitting.meeting()).minutes.at_once) == ("ended", before)
    # What was adjusted before an earlier time round comes back by no later call.
    await sitting["lena"].say_privately("ta om 1 ändå")
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await sitting["lena"].say_privately("ta om 1")
    await sitting["lena"].say_privately("ångra")
    await quiet(house)
    assert (await _state(sitting, 1), (await sitting.meeting()).minutes.adjusted(1)) == ("ended", False)


async def _state(sitting: LivingSitting, no: int) -> str:
    matter = (await sitting.meeting()).matter(no)
    assert matter is not None
    return matter.state.value


async def _motions(sitting: LivingSitting) -> list[bool]:
    """Of each motion, whether it is withdrawn."""
    return [one.withdrawn for one in (await sitting.meeting()).motions]
