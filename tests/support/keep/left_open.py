"""The last sitting of a kept journal, left in the middle of a confidential matter, with cards still to be sent.

In its chat another one is begun and closed, as versions before the rule of one at a time let it be.
"""

from dataclasses import replace
from typing import Final

from bot.rehearsal.pretended.faults import Call, Fault
from dialogs.roster.facts import PlaceKept
from tests.support.facts_of_before import write
from tests.support.living import Living, LivingSitting
from tests.support.profiles import load
from tests.support.two_begun import begin

_RIVAL: Final = {
    "board": "Byggnadsnämnden",
    "body": "board",
    "seats": "9",
    "date": "2026-12-09",
    "place": "Sal 2",
    "profile": "linkoping",
    "decision": "2019-03-26 § 42",
    "step": "accept",
    "agenda": "1. C.D. [sekretess]",
}
_YES: Final = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")


async def left_open(house: Living) -> None:
    """Hold it, up to where it is left."""
    sitting = await house.sitting(begun=False)
    await _a_rival(sitting)
    for part in (_vouch, _prepare, _hand_in, _raise_a_level, _break_off, _two_are_begun, _behind_closed_doors):
        await part(sitting)
    await house.all_sent()
    await _leave_some_unsent(sitting)


async def _a_rival(sitting: LivingSitting) -> None:
    """Another sitting is prepared in the same chat."""
    await sitting.hand_in("karin", "meeting.setup", _RIVAL, sitting="", form="rival")


async def _two_are_begun(sitting: LivingSitting) -> None:
    """The other one is found begun too; the hosts are asked, and close it."""
    rival = replace(sitting, key=(await sitting._rows())[-1].key)
    await sitting.living.all_sent()
    await sitting.living.close()
    await sitting.living.open()
    await sitting.living.read(lambda conn: begin(conn, rival, load("linkoping")))
    await sitting.execute("karin", "readiness.show")
    await sitting["karin"].say("status", mention=True)
    await sitting.until(lambda meeting: bool(meeting.rivals))
    await rival.execute("karin", "meeting.close", {"anyway": "yes"})


async def _vouch(sitting: LivingSitting) -> None:
    """The secretary vouches for somebody of another organisation."""
    frank = await sitting.person("frank")
    fields = {"person": frank.key, "name": frank.name, "capacity": "official", "place": "room", "vouch": "yes"}
    await sitting.execute("karin", "roster.assign", fields)


async def _prepare(sitting: LivingSitting) -> None:
    """The agenda is changed, somebody says where they sit and takes it back; then the sitting is opened."""
    for title in ("Extra ärende", "Ännu ett ärende"):
        await sitting.execute("karin", "matter.add", {"title": title, "level": "ordinary"})
    await sitting.execute("karin", "matter.strike", {"matter": "8"})
    await sitting.execute("karin", "matter.move", {"matter": "6", "after": "1"})
    await sitting["bo"].say("i rummet", mention=True)
    await sitting["bo"].say("ångra", mention=True)
    again = PlaceKept((await sitting.person("karin")).key, "room")
    await sitting.living.read(lambda conn: write(conn, sitting, again))
    await sitting.execute("lena", "meeting.begin")
    await sitting.until(lambda meeting: meeting.live)
    viola, lena = await sitting.person("viola"), await sitting.person("lena")
    await sitting.execute("karin", "meeting.lead", {"person": viola.key})
    await sitting.execute("karin", "meeting.lead", {"person": lena.key})
    teams, chat = sitting.living.teams, sitting.chat
    await teams.begin(chat)
    await teams.join(chat, *(sitting[who] for who in ("lena", "karin", "anna", "bo", "cia", "jonas", "okand", "gun")))
    await teams.leave(chat, sitting["okand"])
    await teams.dismiss(chat, sitting["sune"])
    await sitting["anna"].say("hör inte", mention=True)


async def _hand_in(sitting: LivingSitting) -> None:
    """Motions by every channel: backed, taken back, put right; and a personal identity number in the chat."""
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.hand_in(
        "anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": "Punkt 1 stryks."}, form="a"
    )
    await sitting["anna"].say("yrkande 6 avslag", mention=True)
    await sitting["bo"].say("yrkande 6 nya platser", mention=True)
    await sitting.execute("bo", "motion.confirm", {"held": "1", "drop": "yes"}, form="h")
    await sitting.submit("cia", "motion.submit", {"matter": "2", "kind": "add", "wording": "Mer tåg."}, form="c")
    oral = {"matter": "2", "kind": "refer", "wording": "Mer underlag.", "mover": (await sitting.person("viola")).key}
    await sitting.execute("karin", "motion.record", {**oral, "channel": "recorded"}, form="r")
    await sitting.execute(
        "karin", "motion.record", {**oral, "kind": "table", "channel": "email", "came_at": "10.42"}, form="e"
    )
    backed = {"motion": "1"}
    for verb in ("motion.second", "undo", "motion.second", "motion.unsecond", "motion.second"):
        await sitting.execute("bo", verb, {} if verb == "undo" else backed)
    await sitting.execute("cia", "motion.withdraw", {"motion": "3"})
    await sitting.execute("cia", "undo")
    await sitting.execute("anna", "motion.withdraw", {"motion": "2"})
    await sitting.execute("karin", "motion.reclassify", {"motion": "3", "kind": "new"})
    await sitting["bo"].say("Det gäller 19121212-1212")
    await sitting.execute("lena", "matter.end", {"matter": "2"})


async def _raise_a_level(sitting: LivingSitting) -> None:
    """Two matters are made confidential: their motions are sealed, and one is fetched for the register."""
    await sitting["bo"].say("yrkande ärende 7 tillägg: Fler bänkar.", mention=True)
    for no in ("6", "7"):
        fields = {"matter": no, "kind": "add", "wording": f"Om ärende {no}."}
        await sitting.execute("bo", "motion.submit", fields, form=f"b{no}")
        await sitting.execute("karin", "matter.level", {"matter": no, "level": "secrecy"})
    await sitting.execute("karin", "matter.level", {"matter": "5", "level": "protective"})
    await sitting.execute("karin", "matter.decision", {"matter": "5", "date": "2026-11-20", "section": "§ 42"})
    last = (await sitting.meeting()).motions[-1].motion
    await sitting.hand_in("karin", "motion.fetch", {"motion": str(last), "confirm": "yes"})


async def _break_off(sitting: LivingSitting) -> None:
    """A break, in which the bot is taken out of the chat and added anew, and after which the sitting goes on."""
    await sitting.execute("lena", "adjourn", {"minutes": "10", "reason": "pause"})
    await sitting.living.teams.uninstall(sitting.chat, sitting["karin"])
    await sitting.living.teams.install(sitting.chat, sitting["karin"])
    await sitting.until(lambda meeting: not meeting.reads_chat)
    await sitting["bo"].say("Hörs jag nu?")
    await sitting.until(lambda meeting: meeting.reads_chat)
    await sitting.execute("lena", "resume")


async def _behind_closed_doors(sitting: LivingSitting) -> None:
    """Matter 3, called twice, with every kind of answer; then matter 4, which is called and waits to be opened."""
    teams, chat = sitting.living.teams, sitting.chat
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting.execute("lena", "undo")
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    for words in ("bekräfta väntrum på", "ångra", "chatten är avstängd", "chatten är på"):
        await sitting["karin"].say(words, mention=True)
    await sitting.execute("anna", "checklist.submit", _YES)
    await sitting.execute("anna", "undo")
    await sitting.execute("anna", "checklist.submit", _YES | {"headset": "no"})
    await sitting.execute("karin", "checklist.record", {"person": (await sitting.person("bo")).key, **_YES})
    await sitting.execute("karin", "gate.confirm", {"matter": "3", "only_entitled": "no"})
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes", "reason": "accepted"})
    jonas = await sitting.person("jonas")
    fields = {"person": jonas.key, "name": jonas.name, "capacity": "support", "place": "room"}
    await sitting.execute("karin", "roster.assign", fields)
    await sitting["bo"].say("Är det grannen?")
    await sitting["bo"].edit("Är det den andra grannen?")
    teams.world.blocking.add(sitting["cia"].person.mri)
    await teams.leave(chat, sitting["cia"])
    await teams.join(chat, sitting["cia"])
    await sitting.until(lambda meeting: any(person.unreached for person in meeting.people.values()))
    await sitting.execute("lena", "matter.end", {"matter": "3"})
    await sitting.execute("lena", "matter.call", {"matter": "4"})


async def _leave_some_unsent(sitting: LivingSitting) -> None:
    """The bot is ended while Teams takes nothing: what it wanted to say waits in the outbox."""
    teams = sitting.living.teams
    teams.faults.plan(Fault(status=503), (Call.SEND, Call.EDIT, Call.CREATE), times=10_000)
    await sitting.submit("anna", "checklist.submit", _YES)
    await sitting.submit("lena", "readiness.show")
    await teams.leave(sitting.chat, sitting["bo"])
