"""Nobody acts for the board by words of a pasted list that are not the capacity alone (R-142, R-251)."""

import pytest

from cards.phrases import book
from dialogs.journal.entries import short_key
from dialogs.meeting.capacity import Capacity
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.rule_sittings import SECRET, prepared, presses
from tests.support.soon import quiet

SAY, ROSTER = book.of("sv").setup, book.of("sv").roster

ELSEWHERE = "Zora Ek, ordförande i kommunstyrelsen\nJonas Alm, sekreterare, handläggare\nEva By, ledamot"


async def test_the_chair_of_another_board_does_not_open_the_sitting(house: Living) -> None:
    """Though she stands first. The chair further down is the chair, and opens it."""
    anna = Part("Anna", "ledamot, ordförande i kommunstyrelsen, distans")
    sitting = await house.sitting({"anna": anna, "karin": CAST["karin"], "lena": CAST["lena"]}, SECRET, begun=False)
    await sitting["anna"].say("öppna", mention=True)
    await quiet(house)
    assert not (await sitting.meeting()).live
    assert (await sitting.person("anna")).capacity is Capacity.MEMBER
    await sitting["lena"].say("öppna", mention=True)
    await quiet(house)
    assert (await sitting.meeting()).live


@pytest.mark.rule("R-251", road="press", by="dialogs.roster.said_on_a_line.SaidOnLine._says_more")
async def test_a_second_secretary_is_asked_about(house: Living) -> None:
    """The preview asks what they are, with the words; saved unanswered, they are left out. A choice by hand holds."""
    sitting = await prepared(house)
    karin = await presses(sitting, "karin", SAY.paste_people)
    await karin.press(ROSTER.paste_look, {"people": ELSEWHERE})
    assert all(karin.sees(words) for words in ("ordförande i kommunstyrelsen", "sekreterare", "handläggare"))
    await karin.press(ROSTER.paste_accept)
    assert await _given(sitting) == {"Eva By": Capacity.MEMBER}
    karin.close_dialog()
    await presses(sitting, "karin", SAY.paste_people)
    chosen = {f"capacity_{short_key('jonas alm', '')}": "Sekreterare"}
    await karin.press(ROSTER.paste_look, {"people": ELSEWHERE})
    await karin.press(ROSTER.paste_accept, chosen)
    assert await _given(sitting) == {"Eva By": Capacity.MEMBER, "Jonas Alm": Capacity.SECRETARY}


async def _given(sitting: LivingSitting) -> dict[str, Capacity | None]:
    """What those of the list are."""
    names = ("Zora Ek", "Jonas Alm", "Eva By")
    return {one.name: one.given for one in (await sitting.meeting()).people.values() if one.name in names}
