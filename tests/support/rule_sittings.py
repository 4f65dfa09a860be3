"""Sittings as the tests of the rules want them: few people, and the matter that is tried comes first on the agenda."""

from typing import Any

from bot.rehearsal.client.client import Client
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.soon import quiet, sees

SECRET = "1. A.B. [sekretess]\n2. Riktlinjer för resor\n3. C.D. [sekretess]\n4. Övriga frågor"
OPEN = "1. Riktlinjer för resor\n2. A.B. [sekretess]\n3. Budget"
WORDING = "Resor sker med tåg."
YES = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
AT_THE_GATE = "Bara behöriga är med – öppna 1"
ASKED = "Ingen kan se min skärm"  # a line of the checklist before a matter
FEW = {key: CAST[key] for key in ("lena", "karin", "anna", "per")}
REMOTE_OFFICIAL = Part("Per", "tjänsteperson, distans")


async def begun(house: Living, *more: str, agenda: str = SECRET, **described: Any) -> LivingSitting:
    """A begun sitting: chair and secretary in the room, a remote member, an official, and those named besides."""
    return await house.sitting(FEW | {key: CAST[key] for key in more}, agenda, begun=True, **described)


async def prepared(house: Living, *more: str, agenda: str = SECRET, **described: Any) -> LivingSitting:
    """The same, not opened yet."""
    return await house.sitting(FEW | {key: CAST[key] for key in more}, agenda, begun=False, **described)


async def confidential(house: Living, *more: str) -> LivingSitting:
    """A begun sitting with matter 1, under secrecy, on the table; somebody has been heard in the chat."""
    sitting = await begun(house, *more)
    await sitting["per"].say("Hörs jag?")
    await opened(sitting)
    return sitting


async def opened(sitting: LivingSitting, no: int = 1, *, again: bool = False) -> None:
    """Call a matter, `again` where it is over, and open it whatever remains."""
    await sitting.execute("lena", "matter.call", {"matter": str(no), **({"again": "yes"} if again else {})})
    await sitting.execute("lena", "gate.open", {"matter": str(no), "only_entitled": "yes", "reason": "accepted"})


async def noted(house: Living) -> LivingSitting:
    """A sitting of which there is something for the working note: a motion (`WORDING`) in open matter 1, a confidential matter that is over, and an open one that waits."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await opened(sitting, 2)
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await quiet(house)
    return sitting


async def asked(sitting: LivingSitting, who: str = "anna", line: str = ASKED) -> Client:
    """The person, who has come to see the checklist."""
    assert await sees(sitting.living, sitting[who], line)
    return sitting[who]


async def presses(sitting: LivingSitting, who: str, what: str) -> Client:
    """Press a button that the person comes to see; the person."""
    assert await sees(sitting.living, sitting[who], what)
    pressed = await sitting[who].press(what)
    assert pressed.answer is not None
    assert pressed.answer.is_good
    return sitting[who]
