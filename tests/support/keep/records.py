"""What the secretary notes when the council's sitting of a kept journal is over, a part of the note taken home, and an operator's purge of words."""

import os
import subprocess
import sys
from datetime import timedelta
from typing import Final

from bot.rehearsal.pretended.own_cards import ALLOW
from tests.support import legal_force
from tests.support.keep.said import said
from tests.support.living import LivingSitting
from tests.support.soon import quiet

_FORCE: Final = f"laga kraft {legal_force.FIRST} inget överklagande"


async def closed_and_noted(sitting: LivingSitting) -> None:
    """Something from paper; then the register, both days and legal force: noted, and taken back once; last that somebody has appealed."""
    await said(sitting, "karin", "efterregistrering på", "efterregistrering av")
    await sitting["karin"].say("avsluta sammanträdet ändå", mention=True)
    await _alone(sitting, "registrerat 1 diarienummer ks 2026/123", "ångra", "registrerat alla")
    await _alone(sitting, f"justerat {legal_force.ADJUSTED}", "ångra", f"justerat {legal_force.ADJUSTED}")
    await _alone(sitting, f"anslaget {legal_force.ANNOUNCED}")
    await _alone(sitting, _FORCE, "överklagat")
    today = sitting.living.teams.world.clock().date().isoformat()
    await _alone(sitting, f"ärende 2 är anslaget {today}")


async def taken_home(sitting: LivingSitting) -> None:
    """The open part of the note comes into the secretary's OneDrive."""
    await _alone(sitting, "underlag som fil")
    chat = sitting.living.teams.world.private_chat(sitting["karin"].person)
    await sitting["karin"].press(ALLOW, message=chat.from_bot[-1])
    await quiet(sitting.living)


async def _alone(sitting: LivingSitting, *words: str) -> None:
    for one in words:
        await sitting["karin"].say_privately(one)
        await quiet(sitting.living)


def purged_by_command(url: str, old: timedelta) -> None:
    """Let an operator purge what is so old: of a sitting without legal force the words of registered motions alone."""
    command = [sys.executable, "-m", "bot", "purge", "--days", str(old.days), "--no-decision"]
    ours = {"BISITTARE_DATABASE_URL": url, "BISITTARE_PROFILE": "linkoping"}
    done = subprocess.run(command, env={**os.environ, **ours}, check=False, capture_output=True, text=True)
    assert "lydelsen av yrkande 1." in done.stdout, done.stdout + done.stderr
