"""Writes a kept journal: what today's code stores of a whole meeting, for every later version to read. `make keep-journal`.

Sittings are held by the real bot before the pretended Teams. The first is closed and purged, the second closed, in the third
the bot turns the chat off and hides messages (`keep_switched.py`), and the last uses every other kind of fact and is left in
the middle of a confidential matter, with cards still to be sent. In its chat another one is begun and closed, as versions
before the rule of one at a time let it be.
"""

import asyncio
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.rehearsal.pretended.faults import Call, Fault
from bot.store import journal, sittings
from bot.store.database import Connection
from bot.store.deliveries import KINDS as DELIVERIES
from bot.store.export import export
from bot.store.migrate import migrate
from bot.store.purge import purge
from dialogs.facts import KINDS as FACTS
from dialogs.facts import to_plain
from tests.support.databases import opened
from tests.support.keep_switched import switched
from tests.support.living import Living, LivingSitting, living
from tests.support.profiles import load
from tests.support.two_begun import begin

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "journals"
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


async def keep(database: Path) -> bytes:
    """Hold the sittings in the database at this path, and return their exports, one after the other.

    Raises AssertionError, with their names, when a kind of fact or of delivery was not used.
    """
    async with living(f"sqlite:///{database}", BISITTARE_VARIANT="block", BISITTARE_HIDE_MESSAGES="1") as house:
        await _short(house)
        await purge(house.running.turn.database, 0)
        await _short(house)
        await switched(house)
        rich = await house.sitting(begun=False)
        await _a_rival(rich)
        for part in (_vouch, _prepare, _hand_in, _raise_a_level, _break_off, _two_are_begun, _behind_closed_doors):
            await part(rich)
        await house.all_sent()
        await _leave_some_unsent(rich)
        return await house.running.turn.database.write(_exported)


def _exported(conn: Connection) -> bytes:
    """Every sitting's export, after a check that nothing is missing."""
    keys = sittings.every(conn)
    facts = {to_plain(entry.fact)[0] for key in keys for entry in journal.read(conn, key)}
    deliveries = set(conn.exec_driver_sql("SELECT kind FROM outbox").scalars())
    missing = [*sorted(FACTS.keys() - facts), *sorted(DELIVERIES - deliveries)]
    assert not missing, f"let the meeting use these too: {missing}"
    return b"".join(line for key in keys for line in export(conn, key))


async def _short(house: Living) -> None:
    """A sitting from its beginning to its end, with a motion; whoever closes it has its roster back next time."""
    sitting = await house.sitting()
    await sitting.execute("anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": "Punkt 1 stryks."})
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await house.all_sent()


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
    """A break, in which the bot is added to the chat anew, and after which the sitting goes on."""
    await sitting.execute("lena", "adjourn", {"minutes": "10", "reason": "pause"})
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


def _packed(database: Path) -> bytes:
    """The database as one file of as few bytes as may be."""
    small = database.with_name("small.sqlite")
    with closing(sqlite3.connect(database)) as conn:
        conn.execute("VACUUM INTO ?", (str(small),))
    return small.read_bytes()


def main() -> None:
    """Keep today's: both files are named by the day and by the commit whose code wrote them."""
    git = ("git", "-C", str(FOLDER), "rev-parse", "--short=7", "HEAD")
    commit = subprocess.run(git, check=True, capture_output=True, text=True).stdout.strip()
    name = f"{datetime.now(UTC):%Y-%m-%d}-{commit}"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "sittings.sqlite"
        asyncio.run(_migrated(database))
        exported = asyncio.run(keep(database))
        packed = _packed(database)
    for suffix, kept in ((".sqlite", packed), (".jsonl", exported)):
        with (FOLDER / f"{name}{suffix}").open("xb") as file:  # one that is kept is never written over
            file.write(kept)
    sys.stdout.write(f"{name}: {len(packed)} bytes in the database, {len(exported)} in the export\n")


async def _migrated(database: Path) -> None:
    async with opened(f"sqlite:///{database}") as found:
        await migrate(found)


if __name__ == "__main__":
    main()
