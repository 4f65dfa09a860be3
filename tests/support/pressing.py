"""A program that presses and presses, in one chat or several, and prints the name of each press that was acknowledged.

Run as `python -m tests.support.pressing URL NAME PRESSES [CHATS]`: for tests that kill it, or run it together with another.
"""

import asyncio
import sys

from bot.store.which_database import open_database
from bot.turn.turn import Turn
from dialogs.said.inbound import Place
from tests.support.trial_rules import Somebody, TrialRules

AT_ONCE = 8


def chat(nr: int) -> str:
    """The id of a chat."""
    return f"19:meeting-{nr}"


async def press(turn: Turn, name: str, worker: int, presses: int, chats: int) -> None:
    """Press again and again, one after the other; the same form each time the program is run."""
    somebody = Somebody(f"{name}-{worker}", Place(chat(worker % chats), "tenant"))
    for nr in range(presses):
        form = f"{name}-{worker}-{nr}"
        await turn.hear(somebody.presses("answer", form=form))
        # One system call, so that a line is never half written: what is printed was acknowledged.
        sys.stdout.write(f"{form}\n")
        sys.stdout.flush()


async def run(url: str, name: str, presses: int, chats: int) -> None:
    """Press as several people at once, until all is said."""
    database = open_database(url)
    turn = Turn(database, TrialRules())
    await asyncio.gather(*(press(turn, name, worker, presses, chats) for worker in range(AT_ONCE)))
    await turn.close()
    await database.close()


if __name__ == "__main__":
    _, url, name, presses, *chats = sys.argv
    asyncio.run(run(url, name, int(presses), int(chats[0]) if chats else 1))
