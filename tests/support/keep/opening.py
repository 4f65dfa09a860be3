"""How the council's sitting of a kept journal is prepared anew and opened: each step of the opening, and each taken back once."""

from typing import Final

from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from tests.support.keep.said import said, twice
from tests.support.living import LivingSitting
from tests.support.rule_sittings import presses
from tests.support.soon import quiet

_SAY: Final = book.of("sv")
_SPECIAL: Final = {"matter": "5", "date": "2026-09-20", "section": "§ 42"}


async def summoned(sitting: LivingSitting) -> None:
    """The list says for whom a substitute serves; a special decision is taken back, and lapses with another agenda."""
    karin = await presses(sitting, "karin", _SAY.setup.paste_people)
    line = f"Dan Ny, tjänstgörande ersättare för {sitting['anna'].person.name}, i rummet"
    await karin.press(_SAY.roster.paste_look, {"people": line})
    await karin.press(_SAY.roster.paste_accept)
    karin.close_dialog()
    await sitting.execute("karin", "matter.decision", _SPECIAL, form="first")
    await said(sitting, "karin", "ångra")
    await sitting.execute("karin", "matter.decision", _SPECIAL, form="second")
    await _another_agenda(sitting)


async def _another_agenda(sitting: LivingSitting) -> None:
    """Matter 5 is another one now. Teams does not tell who is in the chat, and does so later."""
    teams = sitting.living.teams
    teams.faults.plan(Fault(status=404), (Call.MEMBERS, Call.MEMBER), times=1000)
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    agenda = "1. Mötets öppnande\n2. Riktlinjer för resor\n3. A.B. [sekretess]\n4. Svar på interpellationer\n5. Övriga frågor"
    more = {"decision": m.decision, "place": m.place, "step": "accept", "agenda": agenda}
    await sitting.hand_in("karin", "meeting.setup", {**told, **more}, form="anew")
    await quiet(sitting.living)
    teams.faults.clear()
    await said(sitting, "karin", "status")


async def opened_in_order(sitting: LivingSitting) -> None:
    """Summons, equipment, information, agenda and adjusters: noted, taken back, and noted again; then said once more."""
    await sitting["lena"].press(_SAY.setup.begin, data={"sitting": sitting.key})
    await said(sitting, "karin", "kallelsen är inte i sin ordning", "ångra", "kallelsen är i sin ordning")
    await twice(sitting, "lena", "min utrustning är kontrollerad")
    await twice(sitting, "karin", "informationen är läst")
    await twice(sitting, "karin", "föredragningslistan är godkänd")
    await twice(sitting, "karin", "justerare {bo}, ersättare {viola}, 2026-10-01 kl 16.00, Kommunkansliet")
    await said(sitting, "karin", "informationen är läst")
