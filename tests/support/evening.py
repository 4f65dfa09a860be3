"""A whole evening of a board, played over the wire as people play it: eighteen matters, thirteen members, five of them remote.

Six matters are confidential at last, one of them raised. There are a substitute who serves, a lost link with an adjournment, a
disqualification, a party, words written where none may be, and motions by form, chat and e-mail. `tests/whole/rules/test_whole_evening.py`
holds what the secretary takes home against what was written by hand; `make documents` makes its files and pictures of their pages.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from tests.support.living import Living, LivingSitting, Part, living
from tests.support.soon import quiet

MARKERS: Final = ("Zebrarand", "Kvastskaft", "Tallgården", "Grannfejd", "Zacharias", "A.B.")
"""What nobody may find in what is taken home."""
CAST: Final = {
    "lena": Part("Lena", "ordförande (S), i rummet"),
    "viola": Part("Viola", "vice ordförande (C), distans"),
    "anna": Part("Anna", "ledamot (S), distans"),
    "bo": Part("Bo", "ledamot (S), distans"),
    "cia": Part("Cia", "ledamot (M), distans"),
    "dan": Part("Dan", "ledamot (M), distans"),
    "eva": Part("Eva", "ledamot (M), i rummet"),
    "fred": Part("Fred", "ledamot (SD), i rummet"),
    "gun": Part("Gunilla", "ledamot (V), i rummet"),
    "hans": Part("Hans", "ledamot (S), i rummet"),
    "ida": Part("Ida", "ledamot (C), i rummet"),
    "jan": Part("Jan", "ledamot (KD), i rummet"),
    "kia": Part("Kia", "ledamot (S), i rummet"),
    "stina": Part("Stina", "ersättare (S), i rummet"),
    "sten": Part("Sten", "ersättare (M), i rummet"),
    "karin": Part("Karin", "sekreterare, i rummet"),
    "maria": Part("Maria", "tjänsteperson, i rummet"),
}
PROFILE: Final = "ekvalla"
TITLE: Final = "Ekvallas regler"
RULES: Final = """extends = "linkoping"
[document]
title = "Ekvallas regler"
owner = "Ekvalla kommun"
version = "3"
valid_from = 2026-01-01
written_under = "kl_2018"
[settings]
motion_channels = { value = ["typed", "form", "email", "recorded"], source = "Ekvalla, regel 7" }
"""
"""The municipality's own rules: Linköping's, but motions by e-mail too."""
REMOTE: Final = ("viola", "anna", "bo", "cia", "dan")
SECRET: Final = (4, 5, 6, 11, 12)
AGENDA: Final = "\n".join(
    f"{no}. A.B. [sekretess]" if no in SECRET else f"{no}. {'Tallgården' if no == 9 else f'Rubrik {no}'}"
    for no in range(1, 19)
)


@asynccontextmanager
async def evening(folder: Path) -> AsyncIterator[LivingSitting]:
    """The evening in a house of its own, whose database and rules lie in this folder."""
    (folder / f"{PROFILE}.toml").write_text(RULES, encoding="utf-8")
    url = f"sqlite:///{folder}/sittings.sqlite"
    async with living(url, BISITTARE_PROFILES=str(folder), BISITTARE_PROFILE=PROFILE) as house:
        yield await played(house)


async def played(house: Living) -> LivingSitting:
    """The evening, from the opening to the close."""
    sitting = await house.sitting(CAST, AGENDA, seats="13", profile=TITLE, board="Omsorgsnämnden", place="Sal Linden")
    await house.teams.join(sitting.chat, *(sitting[who] for who in REMOTE))
    await _roll(sitting)
    await _motions(sitting)
    await _lost_link(house, sitting)
    await _on(sitting, 3)
    await _confidential(sitting)
    await _back_again(house, sitting)
    await _raised(sitting)
    await _on(sitting, 10)
    for no in (11, 12):
        await _opened(sitting, no)
    await _ended(sitting, 12)
    await _disqualified(sitting)
    for no in (14, 15, 17, 18, 7):  # 7 was taken last, and 16 not at all
        await _on(sitting, no)
    await _typed(sitting, "lena", "avsluta sammanträdet ändå")
    await quiet(house)
    return sitting


async def _typed(sitting: LivingSitting, who: str, *words: str) -> None:
    """What the person writes in the chat; a name in braces is that of whoever has the key."""
    names = {key: client.person.name for key, client in sitting.people.items()}
    for one in words:
        await sitting[who].say(one.format(**names), mention=True)


async def _on(sitting: LivingSitting, no: int) -> None:
    await _typed(sitting, "lena", f"ta upp {no}")


async def _opened(sitting: LivingSitting, no: int) -> None:
    """A confidential matter is called, everybody remote answers, and the chair opens it."""
    await _on(sitting, no)
    for who in REMOTE:
        if who != "anna" or no > 6:  # her link is lost until matter 8
            await _typed(sitting, who, "klar")
    await sitting.execute("lena", "gate.open", {"matter": str(no), "only_entitled": "yes", "reason": "accepted"})
    await quiet(sitting.living)


async def _ended(sitting: LivingSitting, no: int) -> None:
    """A confidential matter ends; what is written in the next seconds counts as written in it."""
    await _typed(sitting, "karin", f"avsluta {no}")
    await asyncio.sleep(60)


async def _called(sitting: LivingSitting, *remote: str) -> None:
    """The secretary calls all in the room at once, and each of these."""
    await _typed(sitting, "karin", "upprop resten i rummet", *(f"upprop {{{who}}} på distans" for who in remote))


async def _roll(sitting: LivingSitting) -> None:
    await _typed(sitting, "karin", "upprop")
    await _called(sitting, *REMOTE)
    await _typed(sitting, "karin", "avsluta uppropet")
    await _typed(sitting, "lena", "godkänn distans", "jag har förvissat mig")
    await _typed(sitting, "karin", "justerare {eva}, ersättare {hans}, 2026-12-15 kl 16.00, Kommunkansliet")
    await _typed(sitting, "lena", "informationen är läst", "föredragningslistan är godkänd")


async def _motions(sitting: LivingSitting) -> None:
    """Of matter 1: by form, in the chat with somebody who backs it, by e-mail, and one that is withdrawn."""
    await _on(sitting, 1)
    approve = {"matter": "1", "kind": "approve", "wording": "", "sent": "yes"}
    await sitting.hand_in("lena", "motion.submit", approve, form="approve")
    await _typed(sitting, "eva", "yrkande ändring: Taxan är oförändrad under 2027.")
    await _typed(sitting, "fred", "instämmer 2")
    mover = (await sitting.person("gun")).key
    noted = {
        "matter": "1",
        "mover": mover,
        "channel": "email",
        "kind": "add",
        "wording": "Taxan ses över.",
        "came_at": "10.42",
        "sent": "yes",
    }
    await sitting.hand_in("karin", "motion.record", noted, form="email")
    await _typed(sitting, "hans", "yrkande avslag", "återtar 4")


async def _lost_link(house: Living, sitting: LivingSitting) -> None:
    """In matter 2 a member is lost; after a break of three minutes a substitute serves, from the next matter on."""
    await _on(sitting, 2)
    await house.teams.leave(sitting.chat, sitting["anna"])
    await _typed(sitting, "lena", "ajournera 15")
    await asyncio.sleep(3 * 60)
    await _typed(sitting, "lena", "återuppta")
    await _typed(sitting, "karin", "upprop {anna} frånvarande")
    await _called(sitting, *(who for who in REMOTE if who != "anna"))
    await _typed(sitting, "karin", "avsluta 2")
    await _typed(sitting, "lena", "ersätt {anna} med {stina}")


async def _confidential(sitting: LivingSitting) -> None:
    """Matters 4 to 6, one of them with a party, and with words where none may be."""
    party = {"name": "Zacharias", "capacity": "party", "place": "room", "matter": "4"}
    await sitting.execute("karin", "roster.assign", party)
    await _opened(sitting, 4)
    await sitting["dan"].say("Är det Zebrarand som avses?")
    await _typed(sitting, "dan", "yrkande avslag: Kvastskaft")
    await _opened(sitting, 5)
    await _typed(sitting, "lena", "känslig uppgift sades")
    await _opened(sitting, 6)
    await _ended(sitting, 6)


async def _back_again(house: Living, sitting: LivingSitting) -> None:
    """The lost member is back before matter 8."""
    await house.teams.join(sitting.chat, sitting["anna"])
    await _typed(sitting, "karin", "upprop {anna} på distans")
    await _typed(sitting, "lena", "låt {anna} tjänstgöra igen", "jag har förvissat mig")
    await _on(sitting, 8)


async def _raised(sitting: LivingSitting) -> None:
    """Matter 9 turns out to be confidential, after a motion was made in it."""
    await _on(sitting, 9)
    await _typed(sitting, "bo", "yrkande nytt: Grannfejd utreds.")
    await sitting.execute("lena", "matter.level", {"matter": "9", "level": "secrecy"})
    await _ended(sitting, 9)


async def _disqualified(sitting: LivingSitting) -> None:
    """Somebody takes no part in matter 13."""
    await _typed(sitting, "karin", "jäv 13 {ida}")
    await _on(sitting, 13)
